"""Agreements: what was agreed, signed, broken or rejected, put together from its mentions.

Mentions of one kind that do not contradict one another are one agreement. What each side
promises to hand over becomes a commitment; a stated sum stays a sum.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from negotiations.extraction.agreements.accords import Accord, find_accords
from negotiations.extraction.agreements.deals import Deal
from negotiations.extraction.agreements.promises import Total, promises_of, total_of
from negotiations.extraction.claims import AgreementClaim, Claim, Evidence, RoundClaim
from negotiations.extraction.gazetteer import Name
from negotiations.extraction.parties.actors import Actor, speaker_alone
from negotiations.extraction.parties.mediation import mediators_of
from negotiations.extraction.rule import Document
from negotiations.vocabulary import AgreementStatus, Precision, RoundStatus

_PAIR = 2
_DATED, _UNDATED = 0.82, 0.75  # shares right; see docs/evaluation.md

_MADE = frozenset({AgreementStatus.AGREED, AgreementStatus.SIGNED})

# The last state that the text tells says most.
_STATES = (
    AgreementStatus.PROPOSED,
    AgreementStatus.AGREED,
    AgreementStatus.SIGNED,
    AgreementStatus.IN_FORCE,
    AgreementStatus.SUSPENDED,
    AgreementStatus.EXPIRED,
    AgreementStatus.VIOLATED,
    AgreementStatus.REJECTED,
)


def read(document: Document, earlier: Sequence[Claim]) -> list[Claim]:
    """The agreements of a report, in the order in which it first speaks of them."""
    return [_Agreement(accord, earlier).claim() for accord in find_accords(document)]


class _Agreement:
    """Makes one claim of the mentions of one agreement."""

    def __init__(self, accord: Accord, earlier: Sequence[Claim]) -> None:
        self._accord = accord
        self._document = accord.document
        self._deals = accord.deals
        self._first = accord.deals[0]
        self._when = accord.when
        self._earlier = earlier

    def claim(self) -> AgreementClaim:
        told = self._accord.telling or self._deals
        state = max(told, key=lambda deal: _STATES.index(deal.status))
        parties = max((deal.parties for deal in self._deals), key=len)
        sides = {actor.party for actor in parties}
        mediators = mediators_of(
            self._document,
            [deal.statement for deal in self._deals],
            # Of more than two who sign, some may have brokered it as well.
            leaving_out=sides if len(sides) <= _PAIR else (),
            elsewhere=() if self._accord.is_news else None,
        )
        total = total_of(self._deals)
        promises = promises_of(self._document, self._deals)
        speaker = speaker_alone(self._document, state.statement, state.start)
        round_ = self._round()
        dating = self._dated_by(round_)
        stated = self._when.range if self._when else None
        when = dating.when if dating else stated
        return AgreementClaim(
            rule="agreements.deals",
            confidence=_DATED if self._when else _UNDATED,
            primary=self._accord.is_news,
            attributed_to=speaker.name if speaker else None,
            belongs_to=round_,
            agreement_kind=self._accord.topic.kind,
            status=state.status,
            when=when,
            parties=tuple(actor.party for actor in parties),
            mediators=tuple(mediators),
            quantity=total.figure.count.number if total else None,
            unit=total.unit if total else None,
            commitments=tuple(one.promise for one in promises),
            evidence=(
                *self._stated(state, parties, mediators, total),
                *(_dates_of(dating) if dating else ()),
                *(
                    words_
                    for position, one in enumerate(promises)
                    for words_ in one.evidence(self._document, position)
                ),
            ),
        )

    def _stated(
        self,
        state: Deal,
        parties: Sequence[Actor],
        mediators: dict[str, Name],
        total: Total | None,
    ) -> Iterator[Evidence]:
        document, topic = self._document, self._accord.topic
        yield document.whole(self._first.statement)
        yield document.evidence("kind", topic.start, topic.end)
        yield document.evidence("status", state.start, state.end)
        if self._when:
            yield document.evidence_of("date", self._when.phrase)
            yield document.evidence_of("date_precision", self._when.phrase)
        for actor in parties:
            yield document.evidence("parties", actor.start, actor.end)
        for name in mediators.values():
            yield document.evidence_of("mediators", name)
        if total:
            yield document.evidence_of("quantity", total.figure)
            yield document.evidence_of("unit", total.figure)

    def _round(self) -> int | None:
        """The round that it came out of: one held on its day, or the one of the report."""
        held = [
            (position, claim)
            for position, claim in enumerate(self._earlier)
            if isinstance(claim, RoundClaim) and claim.status is RoundStatus.HELD
        ]
        if self._when is None:
            news = [position for position, claim in held if claim.primary]
            first = self._deals[0]
            is_made = first.status in _MADE and not first.statement.dates
            is_one = self._accord.is_news and len(news) == 1
            return news[0] if is_made and is_one else None
        days = self._when.range
        return next(
            (at for at, claim in held if claim.when and claim.when.overlaps(days)), None
        )

    def _dated_by(self, round_: int | None) -> RoundClaim | None:
        """The round of one day in which it was made, where it has no date of its own."""
        claim = None if round_ is None else self._earlier[round_]
        if self._when is None and isinstance(claim, RoundClaim) and claim.when:
            is_day = claim.when.precision is Precision.DAY and claim.when.end is None
            return claim if is_day else None
        return None


def _dates_of(round_: RoundClaim) -> Iterator[Evidence]:
    """The words that date a round, as those that date what came out of it."""
    for words in round_.evidence:
        if words.field == "date_start":
            yield replace(words, field="date")
            yield replace(words, field="date_precision")
