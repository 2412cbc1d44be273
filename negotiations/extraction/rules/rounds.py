"""Rounds: meetings of negotiators, put together from the places that mention them.

A round is a claim where the text gives its parties and when, where or which it was.
"""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from negotiations.extraction.circumstances import When, Where
from negotiations.extraction.claims import Claim, Evidence, RoundClaim
from negotiations.extraction.gazetteer import Name
from negotiations.extraction.parties.facilitators import (
    hosts_in,
    mediators_in,
    party_of,
)
from negotiations.extraction.parties.mediation import mediators_of
from negotiations.extraction.rounds.attendance import (
    are_two_sides,
    sides_named,
    sides_of_report,
)
from negotiations.extraction.rounds.meetings import grouped, lead_ends, mains_of
from negotiations.extraction.rounds.sittings import Sitting, sittings_in
from negotiations.extraction.rule import Document, Statement
from negotiations.extraction.tokens import Span
from negotiations.values import DateRange
from negotiations.vocabulary import Precision, RoundStatus

_OFF = frozenset({RoundStatus.POSTPONED, RoundStatus.CANCELLED})
_TWO = 2  # parties, or one and a mediator, make a round
_DAY = timedelta(days=1)
_NEWS = timedelta(days=7)
_SURE, _LIKELY, _FAIR = 0.82, 0.75, 0.58  # shares right; see docs/evaluation.md

_FindHelpers = Callable[[Statement], list[Name]]


def read(document: Document, _: Sequence[Claim]) -> list[Claim]:
    """The rounds of a report, the main one first where there is one."""
    published = document.published
    news_since = published - _NEWS if published else date.min
    groups = grouped(sittings_in(document), news_since=news_since)
    sittings = [sitting for group in groups for sitting in group]
    usual = sides_named(document, sittings) or sides_of_report(document)
    mains = mains_of(groups, news_since=news_since, lead_ends=lead_ends(document))

    def claim_of(group: Sequence[Sitting], *, is_primary: bool) -> RoundClaim | None:
        return _Round(
            document,
            group,
            is_primary=is_primary,
            usual=usual,
            elsewhere=_told_apart(sittings, group),
        ).claim()

    told = (
        (group, claim) for group in mains if (claim := claim_of(group, is_primary=True))
    )
    main, claim = next(told, (None, None))
    others = (claim_of(one, is_primary=False) for one in groups if one is not main)
    return [one for one in (claim, *others) if one is not None]


@dataclass(frozen=True, kw_only=True)
class _Where:
    """Where a round is held, as far as its mentions say, and the words for it."""

    place: str | None
    venue: str | None
    country: str | None
    evidence: tuple[Evidence, ...]


class _Round:
    """Makes one claim of the mentions of one round."""

    def __init__(
        self,
        document: Document,
        sittings: Sequence[Sitting],
        *,
        is_primary: bool,
        usual: Mapping[str, Span],
        elsewhere: Collection[int],
    ) -> None:
        """`elsewhere` are the indexes of statements that tell of another round."""
        self._document = document
        self._sittings = sittings
        self._is_primary = is_primary
        self._usual = usual
        self._elsewhere = elsewhere

    def claim(self) -> RoundClaim | None:
        """The claim, or None where the text does not say who met, or nothing else."""
        when, where, number = self._when(), self._where(), self._number()
        named = sides_named(self._document, self._sittings)
        helping = self._helpers(mediators_in, leaving_out=named)
        usual = self._usual.items()
        sides = named or {one: said for one, said in usual if one not in helping}
        if not are_two_sides(self._document, self._sittings, {*sides, *helping}):
            return None
        mediators = self._mediators(leaving_out=sides)
        if not self._is_told(when, where):
            return None
        hosts = self._helpers(hosts_in, leaving_out={**sides, **mediators})
        hosts = hosts or self._host_of(where, leaving_out={**sides, **mediators})
        return RoundClaim(
            rule="rounds.talks",
            confidence=self._confidence(when, where),
            primary=self._is_primary,
            attributed_to=self._speaker(),
            when=when.range if when else None,
            number=number.number if number else None,
            place=where.place,
            venue=where.venue,
            country=where.country,
            parties=tuple(sides),
            mediators=tuple(mediators),
            hosts=tuple(hosts),
            status=self._status(),
            evidence=(
                self._document.whole(self._context()),
                *self._dated(when),
                *self._numbered(number),
                *where.evidence,
                *self._words("parties", sides),
                *self._words("mediators", mediators),
                *self._words("hosts", hosts),
                self._stated(),
            ),
        )

    def _is_told(self, when: When | None, where: _Where) -> bool:
        """Whether the text says more of the round than that it is wanted or was held."""
        if when or where.country or self._number():
            return True
        if any(one.is_set for one in self._sittings):
            return True  # "further talks are set for next month"
        return self._is_primary and any(
            one.status in _OFF
            or (
                one.status
                and len(one.sides) >= _TWO
                and not (one.speaker and one.status is RoundStatus.PLANNED)
            )
            for one in self._sittings
        )

    def _context(self) -> Statement:
        """The statement that says most: a sentence rather than a headline, and dated."""
        told = [one for one in self._sittings if not one.statement.is_heading]
        dated = (one.statement for one in told if one.when)
        return next(dated, (told or self._sittings)[0].statement)

    def _when(self) -> When | None:
        """The first date, an exact one before a coarse one; from first to last day."""
        dates = [one.when for one in self._sittings if one.when]
        exact = [one for one in dates if one.range.precision is Precision.DAY]
        if not exact:
            return dates[0] if dates else None
        first = min(exact, key=lambda one: one.range.start)
        last = max(one.range.latest for one in exact)
        is_span = any(one.is_ended for one in self._sittings) and not first.range.end
        if is_span and last > first.range.start:
            return replace(first, range=DateRange(start=first.range.start, end=last))
        is_next = first.range.start + _DAY == exact[0].range.start
        return first if is_span or is_next else exact[0]

    def _number(self) -> Sitting | None:
        return next((one for one in self._sittings if one.number), None)

    def _where(self) -> _Where:
        """The first place and venue; a venue gives its city, a city its country."""
        found = [one.where for one in self._sittings]
        place = next((one.place for one in found if one.place), None)
        venue = next((one.venue for one in found if one.venue), None)
        state = next((one.state for one in found if one.state), None)
        city = venue.entry.city if venue else None
        name = place.name if place else city
        country = self._document.gazetteer.country_of(name) if name else None
        told = (one.entry.country for one in (place, venue, state) if one)
        country = country or next((one for one in told if one), None)
        stated = (
            ("place", place or (venue if city else None)),
            ("venue", venue),
            ("country", (place or venue or state) if country else None),
        )
        return _Where(
            place=name,
            venue=venue.name if venue else None,
            country=country,
            evidence=tuple(
                self._document.evidence_of(path, words)
                for path, words in stated
                if words
            ),
        )

    def _helpers(
        self, find: _FindHelpers, leaving_out: Collection[str]
    ) -> dict[str, Span]:
        """Mediators or hosts, from every statement that mentions the round."""
        found: dict[str, Span] = {}
        for sitting in self._sittings:
            for name in find(sitting.statement):
                party = party_of(name)
                if party and party not in leaving_out:
                    words = self._document.doc[name.start : name.end]
                    found.setdefault(party, words)
        return found

    def _mediators(self, leaving_out: Collection[str]) -> dict[str, Span]:
        found = mediators_of(
            self._document,
            [one.statement for one in self._sittings],
            leaving_out=leaving_out,
            elsewhere=self._elsewhere if self._is_primary else None,
        )
        return {
            party: self._document.doc[name.start : name.end]
            for party, name in found.items()
        }

    def _host_of(self, where: _Where, leaving_out: Collection[str]) -> dict[str, Span]:
        """The state in which the round is held, unless it negotiates or mediates."""
        state = self._document.gazetteer.party_in(where.country)
        located = (name for one in self._sittings for name in _located(one.where))
        name = next(located, None)
        if state is None or name is None or state.name in leaving_out:
            return {}
        return {state.name: self._document.doc[name.start : name.end]}

    def _status(self) -> RoundStatus:
        stated = (one.status for one in self._sittings if one.status)
        return next(stated, RoundStatus.HELD)

    def _speaker(self) -> str | None:
        """Who alone says it; None as soon as the text itself does."""
        speakers = [one.speaker for one in self._sittings if one.status]
        return speakers[0] if all(speakers) else None

    def _confidence(self, when: When | None, where: _Where) -> float:
        is_named = any(one.sides for one in self._sittings)
        stated = bool(when), bool(where.place or where.country), is_named
        return {3: _SURE, 2: _LIKELY}.get(sum(stated), _FAIR)

    def _dated(self, when: When | None) -> Iterator[Evidence]:
        if when is not None:
            yield self._document.evidence_of("date_start", when.phrase)
            yield self._document.evidence_of("date_precision", when.phrase)
            if when.range.end is not None:
                yield self._document.evidence_of("date_end", when.phrase)

    def _numbered(self, sitting: Sitting | None) -> Iterator[Evidence]:
        if sitting is not None:
            at = sitting.numbered_at
            yield self._document.evidence("number", at, at + 1)

    def _words(self, path: str, parties: Mapping[str, Span]) -> Iterator[Evidence]:
        for words in parties.values():
            yield self._document.evidence(path, words.start, words.end)

    def _stated(self) -> Evidence:
        """The words that make the status."""
        stating = (one for one in self._sittings if one.status)
        one = next(stating, self._sittings[0])
        return self._document.evidence("status", one.start, one.end)


def _told_apart(sittings: Sequence[Sitting], group: Sequence[Sitting]) -> set[int]:
    """The statements that give the number or the day of a round that is not this one."""
    own = {one.statement.index for one in group}
    told = (one for one in sittings if one not in group and (one.number or one.when))
    return {one.statement.index for one in told} - own


def _located(where: Where) -> Iterator[Name]:
    for name in (where.place, where.venue, where.state):
        if name is not None:
            yield name
