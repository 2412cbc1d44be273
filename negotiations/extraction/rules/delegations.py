"""Delegations: who led and who sat in each party's team, with the office they then held.

In a bare list nobody is head. A delegation belongs to the round that its sentence speaks
of, else to the main one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from negotiations.extraction.claims import Claim, DelegationClaim, Evidence, RoundClaim
from negotiations.extraction.delegations.offices import office_of
from negotiations.extraction.delegations.seats import seats_in
from negotiations.extraction.delegations.teams import Seat
from negotiations.extraction.names import EntryKind
from negotiations.extraction.rule import Document, Statement
from negotiations.extraction.words import words
from negotiations.vocabulary import RoundStatus

_LED, _NAMED = 0.95, 0.65  # shares right; see docs/evaluation.md

_NOUN_WITHIN = 5  # tokens from "previous" to what is recalled


def read(document: Document, earlier: Sequence[Claim]) -> list[Claim]:
    """One claim for each party and head at each round of which the text names people."""
    tables: dict[tuple[_Sitting, str], list[Seat]] = {}
    for seat in seats_in(document):
        sitting = _sitting_of(document, seat, earlier)
        tables.setdefault((sitting, seat.party), []).append(seat)
    claims = [
        _claim(document, seats, one)
        for (sitting, _), found in tables.items()
        for one, seats in _by_head(sitting, found)
    ]
    main = {(claim.party, claim.head) for claim in claims if claim.primary}
    return [
        claim
        for claim in claims
        if claim.primary or not claim.head or (claim.party, claim.head) not in main
    ]


@dataclass(frozen=True, kw_only=True)
class _Sitting:
    """A round by its position among the claims, or talks of which there is no claim."""

    round_: int | None
    is_primary: bool
    is_ahead: bool = False


def _by_head(
    sitting: _Sitting, seats: Sequence[Seat]
) -> Iterator[tuple[_Sitting, list[Seat]]]:
    """The seats of each head apart.

    Before talks that are still ahead, who led a team led it at others than who will.
    """
    heads = {seat.person.name: seat.is_past for seat in seats if seat.is_head}
    is_changed = sitting.is_ahead and len(set(heads.values())) > 1
    former = [name for name, is_past in heads.items() if is_past and is_changed]
    yield sitting, [seat for seat in seats if seat.person.name not in former]
    for name in former:
        elsewhere = _Sitting(round_=None, is_primary=False)
        yield elsewhere, [seat for seat in seats if seat.person.name == name]


def _sitting_of(document: Document, seat: Seat, earlier: Sequence[Claim]) -> _Sitting:
    """The round that the seat's sentence states, else the main one."""
    whole = document.whole(seat.statement)
    rounds = {
        position: claim
        for position, claim in enumerate(earlier)
        if isinstance(claim, RoundClaim)
    }
    for position, claim in rounds.items():
        if any(whole.start <= one.start < whole.end for one in _own(claim)):
            return _sitting(position, claim)
    if _recalls_talks(seat.statement):
        return _Sitting(round_=None, is_primary=False)
    for position, claim in rounds.items():
        if claim.primary:
            return _sitting(position, claim)
    return _Sitting(round_=None, is_primary=True)


def _sitting(position: int, claim: RoundClaim) -> _Sitting:
    is_ahead = claim.status is RoundStatus.PLANNED
    return _Sitting(round_=position, is_primary=claim.primary, is_ahead=is_ahead)


def _recalls_talks(statement: Statement) -> bool:
    """`At previous rounds of talks`; `last` is as often said of a day."""
    recalling = words("sittings", "recalling") - {"last", "past", "recent"}
    return any(
        token.lower_ in recalling
        and any(
            after.lower_ in words("delegations", "meetings")
            for after in statement.span.doc[token.i : token.i + _NOUN_WITHIN]
        )
        for token in statement.span
    )


def _own(claim: Claim) -> Iterator[Evidence]:
    """Words that state the round itself, not its parties, who are named everywhere."""
    return (one for one in claim.evidence if one.field in {"status", "date_start"})


def _claim(
    document: Document,
    seats: Sequence[Seat],
    sitting: _Sitting,
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
        confidence=_LED if head else _NAMED,
        primary=sitting.is_primary,
        belongs_to=sitting.round_,
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
