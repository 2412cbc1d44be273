"""Exchanges: who was handed over, with the claim of each account of each exchange.

Where two speakers give different figures each keeps a claim of its own; the parts of a
large exchange belong to the claim of the whole, and nothing is added up.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from negotiations.extraction.agreements.deal_grammar import find_deals
from negotiations.extraction.circumstances import When
from negotiations.extraction.claims import (
    AgreementClaim,
    Claim,
    Evidence,
    ExchangeClaim,
    Handover,
)
from negotiations.extraction.exchanges.accounts import versions
from negotiations.extraction.exchanges.handovers import Flow
from negotiations.extraction.exchanges.mentions import Swap
from negotiations.extraction.exchanges.occurrences import (
    Occurrence,
    direction,
    directions,
    occurrences,
)
from negotiations.extraction.exchanges.swaps import find_swaps
from negotiations.extraction.gazetteer import Name
from negotiations.extraction.names import EntryKind
from negotiations.extraction.parties.actors import (
    Actor,
    actor_named,
    each_once,
    principals,
)
from negotiations.extraction.parties.facilitators import mediators_in, party_of
from negotiations.extraction.parties.mediation import mediators_of
from negotiations.extraction.recollection import is_news
from negotiations.extraction.rule import Document
from negotiations.values import DateRange
from negotiations.vocabulary import (
    AgreementKind,
    AgreementStatus,
    ExchangeStatus,
    PartyKind,
    TransferCategory,
)

_PAIR = 2
_FIGURES, _NO_FIGURES = 0.82, 0.7  # shares right; see docs/evaluation.md
_PROMISES = frozenset({AgreementStatus.AGREED, AgreementStatus.SIGNED})


def read(document: Document, earlier: Sequence[Claim]) -> list[Claim]:
    """The exchanges of a report; a whole stands before its parts."""
    found = occurrences(find_swaps(document, find_deals(document)))
    claims: list[Claim] = []
    positions: dict[int, int] = {}
    for one in found:
        positions[id(one)] = len(earlier) + len(claims)
        whole = None if one.whole is None else positions[id(one.whole)]
        agreement = _agreement(one, earlier)
        accounts = (
            _Account(document, one, swaps, speaker).claim(
                belongs_to=agreement if whole is None else whole,
                primary=_is_primary(document, one, agreement, earlier)
                and not (agreement is None and _is_behind_news(document, one, found)),
            )
            for speaker, swaps in versions(one)
        )
        claims.extend(claim for claim in accounts if claim.parties)
    return claims


def _is_primary(
    document: Document,
    one: Occurrence,
    agreement: int | None,
    earlier: Sequence[Claim],
) -> bool:
    if one.status is ExchangeStatus.AGREED and agreement is not None:
        return earlier[agreement].primary
    return _is_told_as_news(document, one)


def _is_behind_news(
    document: Document, one: Occurrence, found: Sequence[Occurrence]
) -> bool:
    """Whether it is only told as the ground, or the earlier stage, of what is the news."""
    others = [
        other
        for other in found
        if other is not one
        and other.status is ExchangeStatus.CARRIED_OUT
        and _is_told_as_news(document, other)
    ]
    if one.status is ExchangeStatus.AGREED:
        return bool(others)
    is_later_told = one.status is ExchangeStatus.CARRIED_OUT and not any(
        swap.is_in_lead for swap in one.swaps
    )
    return is_later_told and any(_is_told_after(one, other) for other in others)


def _is_told_after(one: Occurrence, news: Occurrence) -> bool:
    """Whether an exchange has a day before that of the one that leads the report."""
    return (
        one.when is not None
        and news.swaps[0].is_in_lead
        and (news.when is None or news.when.range.start > one.when.range.start)
    )


def _is_told_as_news(document: Document, one: Occurrence) -> bool:
    return any(
        is_news(document, swap.statement, swap.start, one.when)
        for swap in (one.whole or one).swaps
    )


def _agreement(one: Occurrence, earlier: Sequence[Claim]) -> int | None:
    """The agreement that promised an exchange: told with it, or named as its origin."""
    kind = AgreementKind.PRISONER_EXCHANGE
    if one.swaps[0].is_remains:
        kind = AgreementKind.BODY_REPATRIATION
    for position, claim in enumerate(earlier):
        if (
            isinstance(claim, AgreementClaim)
            and claim.agreement_kind is kind
            and (one.status is ExchangeStatus.AGREED or _precedes(claim, one))
        ):
            return position
    return None


def _precedes(agreement: AgreementClaim, one: Occurrence) -> bool:
    """Whether an exchange that is the news carries out an agreement that is not."""
    return (
        one.status is ExchangeStatus.CARRIED_OUT
        and not agreement.primary
        and not one.swaps[0].is_recalled
        and agreement.status in _PROMISES
        and agreement.when is not None
        and one.when is not None
        and agreement.when.start <= one.when.range.start
    )


@dataclass(frozen=True, kw_only=True)
class _Figures:
    """The figures of one account: by direction, and a sum without sides."""

    flows: tuple[Flow, ...]
    total: Flow | None


class _Account:
    """Makes the claim of one speaker's account of one exchange."""

    def __init__(
        self,
        document: Document,
        one: Occurrence,
        swaps: Sequence[Swap],
        speaker: Name | None,
    ) -> None:
        self._document = document
        self._one = one
        self._swaps = swaps
        self._first = swaps[0]
        self._speaker = speaker

    def claim(self, *, belongs_to: int | None, primary: bool) -> ExchangeClaim:
        figures, place = self._figures(), self._place()
        parties = self._parties(figures)
        mediators = self._mediators(parties, is_news=primary)
        return ExchangeClaim(
            rule="exchanges.handovers",
            confidence=_FIGURES if figures.flows else _NO_FIGURES,
            primary=primary,
            attributed_to=self._speaker.name if self._speaker else None,
            belongs_to=belongs_to,
            status=self._one.status or ExchangeStatus.CARRIED_OUT,
            when=self._when(),
            place=place.name if place else None,
            parties=tuple(actor.party for actor in parties),
            mediators=tuple(mediators),
            transfers=tuple(_handover(flow) for flow in figures.flows),
            total=figures.total.group.count if figures.total else None,
            part=self._one.part,
            parts=self._one.parts,
            evidence=(
                self._document.whole(self._first.statement),
                self._words("status", self._first.start, self._first.start + 1),
                *self._of_dates(),
                *self._of_names("place", [place] if place else []),
                *self._of_names("mediators", list(mediators.values())),
                *self._of_actors(parties),
                *self._of_figures(figures),
            ),
        )

    def _figures(self) -> _Figures:
        flows = [flow for swap in self._swaps for flow in swap.flows]
        sided = _without_mirrored([flow for flow in flows if flow.giver or flow.getter])
        told = tuple(directions(sided).values())
        known = [flow.group.count for flow in told]
        sums = [
            flow
            for flow in flows
            if not (flow.giver or flow.getter) and flow.group.count not in known
        ]
        is_one_sum = len({flow.category for flow in sums}) == 1 and all(
            (sums[0].group.count.number or 0) >= (count.number or 0) for count in known
        )  # less than one side's figure is the sum of neither
        return _Figures(flows=told, total=sums[0] if is_one_sum else None)

    def _when(self) -> DateRange | None:
        days = self._one.days
        if days:
            return DateRange(
                start=days[0].range.start,
                end=days[-1].range.end or days[-1].range.start,
                precision=days[0].range.precision,
            )
        return self._one.when.range if self._one.when else None

    def _place(self) -> Name | None:
        return next((swap.place for swap in self._one.swaps if swap.place), None)

    def _parties(self, figures: _Figures) -> Sequence[Actor]:
        """The two sides: those of the figures, else of the sentence, else the report's."""
        sides = [
            actor
            for flow in figures.flows
            for actor in (flow.giver, flow.getter)
            if actor is not None
        ]
        helping = {party_of(name) for name in mediators_in(self._first.statement)}
        named = [
            actor
            for name in self._first.statement.of_kind(EntryKind.PARTY)
            if name.name not in helping
            and name.entry.party_kind is not PartyKind.ORGANISATION
            and (actor := actor_named(name)) is not None
        ]
        for actors in (sides, named):
            parties = each_once(actors)
            if len(parties) == _PAIR:
                return parties
        alone = each_once(sides or named) if self._first.is_remains else ()
        return principals(self._document) or alone

    def _mediators(self, parties: Sequence[Actor], *, is_news: bool) -> dict[str, Name]:
        """Who mediated it, or, like the Red Cross, assisted the handover itself."""
        return mediators_of(
            self._document,
            [swap.statement for swap in self._one.swaps],
            leaving_out={actor.party for actor in parties},
            elsewhere=() if is_news else None,
            is_handover=True,
        )

    def _words(self, path: str, start: int, end: int) -> Evidence:
        return self._document.evidence(path, start, end)

    def _of_dates(self) -> Iterator[Evidence]:
        days: Sequence[When] = self._one.days or [
            when for when in [self._one.when] if when
        ]
        if not days:
            return
        yield self._document.evidence_of("date_start", days[0].phrase)
        yield self._document.evidence_of("date_precision", days[0].phrase)
        if len(days) > 1 or days[0].range.end:
            yield self._document.evidence_of("date_end", days[-1].phrase)
        if self._one.part is not None:
            yield self._document.evidence_of("part", days[0].phrase)
            yield self._document.evidence_of("parts", days[0].phrase)

    def _of_names(self, path: str, names: Sequence[Name]) -> Iterator[Evidence]:
        for name in names:
            yield self._document.evidence_of(path, name)

    def _of_actors(self, actors: Sequence[Actor]) -> Iterator[Evidence]:
        for actor in actors:
            yield self._words("parties", actor.start, actor.end)

    def _of_figures(self, figures: _Figures) -> Iterator[Evidence]:
        for position, flow in enumerate(figures.flows):
            path, group = f"transfers.{position}", flow.group
            told_by = group.figure or group
            yield self._words(f"{path}.count", told_by.start, told_by.end)
            yield self._words(f"{path}.qualifier", told_by.start, told_by.end)
            yield self._words(f"{path}.category", group.start, group.end)
            for side, actor in (
                ("released_by", flow.giver),
                ("received_by", flow.getter),
            ):
                if actor is not None:
                    yield self._words(f"{path}.{side}", actor.start, actor.end)
        if figures.total:
            group = figures.total.group
            yield self._words("total", group.start, group.end)
            yield self._words("total_qualifier", group.start, group.end)


def _without_mirrored(flows: Sequence[Flow]) -> list[Flow]:
    """Drop `Ukraine returns 212 bodies` where they are then told to come to Ukraine."""
    if not flows or flows[0].is_mutual:
        return list(flows)
    giver, getter, category = direction(flows[0])
    is_mirrored = category is TransferCategory.REMAINS and any(
        direction(flow) == (getter, giver, category)
        and flow.group.count == flows[0].group.count
        for flow in flows[1:]
        if not flow.is_mutual
    )
    return list(flows[1:] if is_mirrored else flows)


def _handover(flow: Flow) -> Handover:
    return Handover(
        released_by=flow.giver.party if flow.giver else None,
        received_by=flow.getter.party if flow.getter else None,
        category=flow.category,
        count=flow.group.count,
    )
