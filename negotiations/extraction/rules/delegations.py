"""Delegations: who led and who sat in each party's team, with the office they then held.

In a bare list nobody is head. A delegation belongs to the round that its sentence speaks
of, else to the main one.
"""

from collections.abc import Iterator, Sequence

from negotiations.extraction.claims import Claim, DelegationClaim, Evidence, RoundClaim
from negotiations.extraction.names import EntryKind
from negotiations.extraction.offices import office_of
from negotiations.extraction.rule import Document
from negotiations.extraction.seats import seats_in
from negotiations.extraction.teams import Seat

_SURE, _LIKELY, _FAIR = 0.95, 0.92, 0.85  # shares right; see docs/evaluation.md


def read(document: Document, earlier: Sequence[Claim]) -> list[Claim]:
    """One claim for each party at each round of which the text names people."""
    tables: dict[tuple[int | None, str], list[Seat]] = {}
    for seat in seats_in(document):
        round_ = _round_of(document, seat, earlier)
        tables.setdefault((round_, seat.party), []).append(seat)
    return [
        _claim(document, found, round_, earlier)
        for (round_, _), found in tables.items()
    ]


def _round_of(document: Document, seat: Seat, earlier: Sequence[Claim]) -> int | None:
    """The position of the round that the seat's sentence states, else of the main one."""
    whole = document.whole(seat.statement)
    rounds = {
        position: claim
        for position, claim in enumerate(earlier)
        if isinstance(claim, RoundClaim)
    }
    for position, claim in rounds.items():
        if any(whole.start <= one.start < whole.end for one in _own(claim)):
            return position
    primary = [position for position, claim in rounds.items() if claim.primary]
    return primary[0] if primary else next(iter(rounds), None)


def _own(claim: Claim) -> Iterator[Evidence]:
    """Words that state the round itself, not its parties, who are named everywhere."""
    return (one for one in claim.evidence if one.field in {"status", "date_start"})


def _claim(
    document: Document,
    seats: Sequence[Seat],
    round_: int | None,
    earlier: Sequence[Claim],
) -> DelegationClaim:
    people = {seat.person.name: seat for seat in reversed(seats)}
    head = next((seat for seat in seats if seat.is_head), None)
    members = [
        name for name in reversed(people) if not head or name != head.person.name
    ]
    offices = {
        name: office
        for name in reversed(people)
        if (office := _office(document, name)) is not None
    }
    first = seats[0]
    return DelegationClaim(
        rule="delegations.led" if head else "delegations.named",
        confidence=_confidence(document, head),
        primary=round_ is None or earlier[round_].primary,
        belongs_to=round_,
        party=first.party,
        head=head.person.name if head else None,
        members=tuple(members),
        offices={name: words.quote for name, words in offices.items()},
        evidence=(
            document.whole((head or first).statement),
            document.evidence("party", *first.said_at),
            *([document.evidence_of("head", head.person)] if head else ()),
            *(document.evidence_of("members", people[name].person) for name in members),
            *offices.values(),
        ),
    )


def _office(document: Document, person: str) -> Evidence | None:
    """The title that the text gives somebody, at the first place where it does."""
    for statement in document.statements:
        for name in statement.of_kind(EntryKind.PERSON):
            if name.name == person and (found := office_of(statement, name)):
                return document.evidence(f"offices.{person}", *found)
    return None


def _confidence(document: Document, head: Seat | None) -> float:
    if head is None:
        return _FAIR
    known = document.gazetteer.entry(EntryKind.PERSON, head.person.name)
    return _SURE if known else _LIKELY
