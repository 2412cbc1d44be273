"""What a rule may say: claims, each with the words of the text that state it.

The shape that `fields()` gives is the public contract of `manage.py extract` and what
the database keeps; `contract.read_claim` turns it back into a value.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar  # Any: parsed JSON has no narrower type

from negotiations.values import Coordinates, Count, DateRange
from negotiations.vocabulary import (
    AgreementKind,
    AgreementStage,
    AgreementStatus,
    ClaimKind,
    DelegationRole,
    ExchangeStatus,
    RoundFormat,
    RoundStatus,
    Term,
    Topic,
    TransferCategory,
    Unit,
)

Fields = dict[str, Any]  # JSON values, as the contract has them


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """The words that state one field: `text[start:end] == quote`.

    `field` is a path into the claim's fields: `place`, `parties`, `transfers.0.count`.
    A field may have several.
    """

    field: str
    start: int
    end: int
    quote: str


@dataclass(frozen=True, kw_only=True)
class Claim:
    """What one text says about one event, as far as one rule understood it.

    `confidence` is the expected share of such claims that are right, from 0 to 1.
    `primary` marks the event that the report is about, as against one it recalls.
    `attributed_to` is the party or person who is said to say it; None is the text's own
    voice. `belongs_to` is the position, in the document's list of claims, of the claim
    that this one is a part of: a delegation's round, a part's umbrella exchange, an
    exchange's agreement, an agreement's round.
    """

    kind: ClassVar[ClaimKind]

    rule: str
    confidence: float
    primary: bool = True
    attributed_to: str | None = None
    belongs_to: int | None = None
    evidence: tuple[Evidence, ...] = ()

    def fields(self) -> Fields:
        raise NotImplementedError

    def as_json(self) -> Fields:
        """The claim as `manage.py extract` prints it."""
        return {
            "kind": self.kind.value,
            "confidence": self.confidence,
            "primary": self.primary,
            "attributed_to": self.attributed_to,
            "belongs_to": self.belongs_to,
            "rule": self.rule,
            "fields": self.fields(),
            "evidence": [vars(words) for words in self.evidence],
        }


@dataclass(frozen=True, kw_only=True)
class RoundClaim(Claim):
    """One meeting or series of sittings of negotiators.

    From `observers` on, fields are those that compiled datasets state and no rule reads.
    """

    kind = ClaimKind.ROUND

    when: DateRange | None = None
    number: int | None = None
    place: str | None = None
    venue: str | None = None
    country: str | None = None
    parties: tuple[str, ...] = ()
    mediators: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    status: RoundStatus = RoundStatus.HELD
    observers: tuple[str, ...] = ()
    title: str | None = None
    summary: str | None = None
    series: str | None = None
    format: RoundFormat | None = None
    coordinates: Coordinates | None = None

    def fields(self) -> Fields:
        return {
            **_dates(self.when),
            "number": self.number,
            "place": self.place,
            "venue": self.venue,
            "country": self.country,
            "parties": list(self.parties),
            "mediators": list(self.mediators),
            "hosts": list(self.hosts),
            "status": self.status.value,
            **_given(
                observers=list(self.observers),
                title=self.title,
                summary=self.summary,
                series=self.series,
                format=_value(self.format),
                coordinates=(
                    None if self.coordinates is None else self.coordinates.fields()
                ),
            ),
        }


@dataclass(frozen=True, kw_only=True)
class DelegationClaim(Claim):
    """One party at one round; `offices` are the titles that the text gives its people.

    `role` is what a compiled dataset states; rules tell it with the round.
    """

    kind = ClaimKind.DELEGATION

    party: str
    head: str | None = None
    members: tuple[str, ...] = ()
    offices: Mapping[str, str] = field(default_factory=dict)
    role: DelegationRole | None = None

    def fields(self) -> Fields:
        return {
            "party": self.party,
            "head": self.head,
            "members": list(self.members),
            "offices": dict(self.offices),
            **_given(role=_value(self.role)),
        }


@dataclass(frozen=True, kw_only=True)
class Promise:
    """One measurable undertaking inside an agreement; `party` None means each party.

    `delivered` is what a compiled dataset says was delivered, in the same unit.
    """

    party: str | None
    what: str
    quantity: int | None = None
    unit: Unit | None = None
    due: DateRange | None = None
    status: AgreementStatus | None = None
    delivered: int | None = None

    def owed_by(self, parties: Sequence[str]) -> Sequence[str]:
        """The parties that undertake it, of those bound by the agreement."""
        return parties if self.party is None else [self.party]

    def fields(self) -> Fields:
        return {
            "party": self.party,
            "what": self.what,
            "quantity": self.quantity,
            "unit": _value(self.unit),
            "due": None if self.due is None else self.due.start_text,
            **_given(status=_value(self.status), delivered=self.delivered),
        }


@dataclass(frozen=True, kw_only=True)
class AgreementClaim(Claim):
    """Something agreed, signed, proposed or rejected; `quantity` is the stated total.

    From `title` on, fields are those that compiled datasets state and no rule reads.
    """

    kind = ClaimKind.AGREEMENT

    agreement_kind: AgreementKind
    status: AgreementStatus
    when: DateRange | None = None
    parties: tuple[str, ...] = ()
    mediators: tuple[str, ...] = ()
    quantity: int | None = None
    unit: Unit | None = None
    commitments: tuple[Promise, ...] = ()
    title: str | None = None
    summary: str | None = None
    stage: AgreementStage | None = None

    def fields(self) -> Fields:
        return {
            "kind": self.agreement_kind.value,
            "status": self.status.value,
            "date": None if self.when is None else self.when.start_text,
            "date_precision": None if self.when is None else self.when.precision.value,
            "parties": list(self.parties),
            "mediators": list(self.mediators),
            "quantity": self.quantity,
            "unit": _value(self.unit),
            "commitments": [promise.fields() for promise in self.commitments],
            **_given(title=self.title, summary=self.summary, stage=_value(self.stage)),
        }


@dataclass(frozen=True, kw_only=True)
class Handover:
    """One direction and one category inside an exchange."""

    released_by: str | None
    received_by: str | None
    category: TransferCategory
    count: Count

    def fields(self) -> Fields:
        return {
            "released_by": self.released_by,
            "received_by": self.received_by,
            "category": self.category.value,
            "count": self.count.number,
            "qualifier": self.count.qualifier.value,
        }


@dataclass(frozen=True, kw_only=True)
class ExchangeClaim(Claim):
    """One handover of people or remains; `total` is a stated sum without sides.

    From `number` on, fields are those that compiled datasets state and no rule reads.
    """

    kind = ClaimKind.EXCHANGE

    status: ExchangeStatus
    when: DateRange | None = None
    place: str | None = None
    parties: tuple[str, ...] = ()
    mediators: tuple[str, ...] = ()
    transfers: tuple[Handover, ...] = ()
    total: Count | None = None
    part: int | None = None
    parts: int | None = None
    number: int | None = None
    summary: str | None = None

    def fields(self) -> Fields:
        return {
            **_dates(self.when),
            "status": self.status.value,
            "place": self.place,
            "parties": list(self.parties),
            "mediators": list(self.mediators),
            "transfers": [transfer.fields() for transfer in self.transfers],
            "total": None if self.total is None else self.total.number,
            "total_qualifier": (
                None if self.total is None else self.total.qualifier.value
            ),
            "part": self.part,
            "parts": self.parts,
            **_given(number=self.number, summary=self.summary),
        }


@dataclass(frozen=True, kw_only=True)
class PositionClaim(Claim):
    """What one party demands, offers or refuses, in the text's own words.

    `occasion` is the text, speech or briefing that a compiled dataset names for it.
    """

    kind = ClaimKind.POSITION

    party: str
    topic: Topic
    stance: str
    when: DateRange | None = None
    occasion: str | None = None

    def fields(self) -> Fields:
        return {
            "party": self.party,
            "topic": self.topic.value,
            "stance": self.stance,
            "date": None if self.when is None else self.when.start_text,
            "date_precision": None if self.when is None else self.when.precision.value,
            **_given(occasion=self.occasion),
        }


def _given(**fields: object) -> Fields:
    """The fields that say something: the contract of `extract` has no others."""
    return {name: value for name, value in fields.items() if value not in (None, [])}


def _dates(when: DateRange | None) -> Fields:
    if when is None:
        return {"date_start": None, "date_end": None, "date_precision": None}
    return {
        "date_start": when.start_text,
        "date_end": when.end_text,
        "date_precision": when.precision.value,
    }


def _value(term: Term | None) -> str | None:
    return None if term is None else term.value
