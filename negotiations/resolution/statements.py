"""A claim taken apart: each field's value, who says it, and where the words stand.

Pure: reads claims and gives statements; what becomes of them is `folding`'s business.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from negotiations.extraction.claims import (
    AgreementClaim,
    Claim,
    DelegationClaim,
    ExchangeClaim,
    Fields,
    Promise,
    RoundClaim,
)
from negotiations.values import Coordinates, Count, DateRange
from negotiations.vocabulary import AgreementRole, DelegationRole, Unit

UNKNOWN = "?"
# Stands for a category where a side's people are told in all.
PEOPLE = "people"
# Between the steps of a field's path; names of people and parties may hold dots.
STEP = ":"


@dataclass(frozen=True, kw_only=True)
class Heard:
    """Where and when a claim was heard: all that weighs one statement against another.

    `document_id` is the original's, so that near-copies weigh nothing. What a dataset
    has compiled is weaker than the words of a report.
    """

    claim_id: int
    document_id: int
    speaker: str
    seen_on: date
    confidence: float
    is_primary: bool
    is_compiled: bool = False

    @property
    def is_aside(self) -> bool:
        """Whether a compilation tells it beside the value that it shows itself."""
        return self.is_compiled and not self.is_primary


@dataclass(frozen=True, kw_only=True)
class Statement:
    """One value for one field; `words` are the evidence paths that may state it."""

    field: str
    value: object
    words: tuple[str, ...]
    heard: Heard


def path(*steps: str) -> str:
    """The path of a field, such as `delegations:Russia:head`."""
    return STEP.join(step.replace(STEP, " ") for step in steps)


def statements(claim: Claim, heard: Heard) -> Iterator[Statement]:
    """Everything that one claim says, field by field."""
    for field, value, words in _said(claim):
        if value is not None:
            yield Statement(field=field, value=value, words=words, heard=heard)


Said = tuple[str, object, tuple[str, ...]]


def _said(claim: Claim) -> Iterator[Said]:
    match claim:
        case RoundClaim():
            yield from _said_of_round(claim)
        case DelegationClaim():
            yield from _said_of_delegation(claim)
        case AgreementClaim():
            yield from _said_of_agreement(claim)
        case ExchangeClaim():
            yield from _said_of_exchange(claim)
        case _:
            raise TypeError(claim)


def _said_of_round(claim: RoundClaim) -> Iterator[Said]:
    yield "starts_on", _when(claim.when), ("date_start", "date_end")
    yield "status", claim.status.value, ("status",)
    yield "number", claim.number, ("number",)
    yield "place", _place(claim.place, claim.country), ("place",)
    yield "venue", claim.venue, ("venue",)
    yield "coordinates", _fields(claim.coordinates), ()
    yield "title", claim.title, ()
    yield "summary", claim.summary, ()
    yield "series", claim.series, ()
    yield "format", None if claim.format is None else claim.format.value, ()
    for role, parties, words in (
        (DelegationRole.NEGOTIATOR, claim.parties, "parties"),
        (DelegationRole.MEDIATOR, claim.mediators, "mediators"),
        (DelegationRole.HOST, claim.hosts, "hosts"),
        (DelegationRole.OBSERVER, claim.observers, "observers"),
    ):
        for index, party in enumerate(parties):
            yield path("delegations", party), role.value, (f"{words}.{index}", words)


def _said_of_delegation(claim: DelegationClaim) -> Iterator[Said]:
    role = None if claim.role is None else claim.role.value
    yield path("delegations", claim.party), role, ()
    yield path("delegations", claim.party, "head"), claim.head, ("head",)
    people = [claim.head, *claim.members] if claim.head else [*claim.members]
    for person in dict.fromkeys(people):
        office = claim.offices.get(person, "")
        member = path("delegations", claim.party, "members", person)
        yield member, office, _words_on(claim, person)


def _words_on(claim: DelegationClaim, person: str) -> tuple[str, ...]:
    if person in claim.members:
        return (f"members.{claim.members.index(person)}", "members")
    return ("head",)


def _said_of_agreement(claim: AgreementClaim) -> Iterator[Said]:
    yield "starts_on", _when(claim.when), ("date",)
    yield "kind", claim.agreement_kind.value, ("kind",)
    yield "status", claim.status.value, ("status",)
    yield "quantity", _total(claim), ("quantity",)
    yield "title", claim.title, ()
    yield "summary", claim.summary, ()
    yield "stage", None if claim.stage is None else claim.stage.value, ()
    yield from _said_of_parties(claim.parties, AgreementRole.BOUND, "parties")
    yield from _said_of_parties(claim.mediators, AgreementRole.MEDIATOR, "mediators")
    told: Counter[tuple[str, str]] = Counter()
    for index, promise in enumerate(claim.commitments):
        words = (f"commitments.{index}", "quantity")
        for party in promise.owed_by(claim.parties):
            unit = (promise.unit or Unit.OTHER).value
            told[party, unit] += 1
            where = path("commitments", party, nth_promise(unit, told[party, unit]))
            yield from _said_of_promise(promise, where, words)


def nth_promise(unit: str, number: int) -> str:
    """The step for a party's promise in a unit; further ones are numbered from 2 on."""
    return unit if number == 1 else f"{unit} {number}"


def _said_of_promise(
    promise: Promise, where: str, words: tuple[str, ...]
) -> Iterator[Said]:
    said = {
        "what": promise.what,
        "quantity": promise.quantity,
        "due": None if promise.due is None else promise.due.latest.isoformat(),
    }
    yield where, said, words
    if promise.status is None:
        return
    # A dataset's promises are worded for the record; a rule's are cut from a report.
    yield f"{where}{STEP}wording", promise.what, words
    yield f"{where}{STEP}status", promise.status.value, words
    yield f"{where}{STEP}delivered", promise.delivered, words


def _total(claim: AgreementClaim) -> Fields | None:
    """The stated total; what each side promises is no total of both."""
    per_side = {one.quantity for one in claim.commitments if one.party is None}
    if claim.quantity is None or claim.unit is None or claim.quantity in per_side:
        return None
    return {"quantity": claim.quantity, "unit": claim.unit.value}


def _said_of_exchange(claim: ExchangeClaim) -> Iterator[Said]:
    yield "starts_on", _when(claim.when), ("date_start", "date_end")
    yield "status", claim.status.value, ("status",)
    yield "place", _place(claim.place, None), ("place",)
    yield "total", _count(claim.total), ("total",)
    yield "number", claim.number, ()
    yield "summary", claim.summary, ()
    yield from _said_of_parties(claim.mediators, AgreementRole.MEDIATOR, "mediators")
    for index, transfer in enumerate(claim.transfers):
        field = path(
            "transfers",
            transfer.released_by or UNKNOWN,
            transfer.received_by or UNKNOWN,
            transfer.category.value,
        )
        yield field, _count(transfer.count), (f"transfers.{index}", "transfers")


def _said_of_parties(
    parties: tuple[str, ...], role: AgreementRole, words: str
) -> Iterator[Said]:
    for index, party in enumerate(parties):
        yield path(words, party), role.value, (f"{words}.{index}", words)


def _when(when: DateRange | None) -> Fields | None:
    if when is None:
        return None
    return {
        "start": when.start.isoformat(),
        "end": None if when.end is None else when.end.isoformat(),
        "precision": when.precision.value,
    }


def _fields(coordinates: Coordinates | None) -> Fields | None:
    return None if coordinates is None else coordinates.fields()


def _place(name: str | None, country: str | None) -> Fields | None:
    return None if name is None else {"name": name, "country": country or ""}


def _count(count: Count | None) -> Fields | None:
    if count is None:
        return None
    return {"count": count.number, "qualifier": count.qualifier.value}
