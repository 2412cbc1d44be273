"""The claim contract read back: stored or supplied JSON becomes claims again."""

from decimal import Decimal
from typing import TypeVar

from negotiations.errors import TrackerError
from negotiations.extraction.claims import (
    AgreementClaim,
    Claim,
    DelegationClaim,
    ExchangeClaim,
    Fields,
    Handover,
    PositionClaim,
    Promise,
    RoundClaim,
)
from negotiations.values import Coordinates, Count, DateRange
from negotiations.vocabulary import (
    AgreementKind,
    AgreementStage,
    AgreementStatus,
    ClaimKind,
    DelegationRole,
    ExchangeStatus,
    Qualifier,
    RoundFormat,
    RoundStatus,
    Term,
    Topic,
    TransferCategory,
    Unit,
)

Word = TypeVar("Word", bound=Term)


class ClaimFormatError(TrackerError):
    """A stored or supplied claim does not have the contract's shape; drop or mend it."""


def read_claim(kind: str, stored: Fields, common: Fields) -> Claim:
    """The claim whose `fields()` are `stored`; `common` are the fields of `Claim`.

    Missing optional fields take their defaults, so that a claim written by hand or by
    an earlier version can be read.
    """
    try:
        return _READERS[ClaimKind(kind)](stored, common)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ClaimFormatError(f"this {kind} claim cannot be read: {error}") from error


def _read_round(stored: Fields, common: Fields) -> Claim:
    return RoundClaim(
        **common,
        when=_range(stored, "date_start", "date_end"),
        number=stored.get("number"),
        place=stored.get("place"),
        venue=stored.get("venue"),
        country=stored.get("country"),
        parties=tuple(stored.get("parties", ())),
        mediators=tuple(stored.get("mediators", ())),
        hosts=tuple(stored.get("hosts", ())),
        status=RoundStatus(stored["status"]),
        observers=tuple(stored.get("observers", ())),
        title=stored.get("title"),
        summary=stored.get("summary"),
        series=stored.get("series"),
        format=_word(RoundFormat, stored, "format"),
        coordinates=_coordinates(stored.get("coordinates")),
    )


def _read_delegation(stored: Fields, common: Fields) -> Claim:
    return DelegationClaim(
        **common,
        party=stored["party"],
        head=stored.get("head"),
        members=tuple(stored.get("members", ())),
        offices=dict(stored.get("offices", {})),
        role=_word(DelegationRole, stored, "role"),
    )


def _read_agreement(stored: Fields, common: Fields) -> Claim:
    return AgreementClaim(
        **common,
        agreement_kind=AgreementKind(stored["kind"]),
        status=AgreementStatus(stored["status"]),
        when=_range(stored, "date"),
        parties=tuple(stored.get("parties", ())),
        mediators=tuple(stored.get("mediators", ())),
        quantity=stored.get("quantity"),
        unit=_word(Unit, stored, "unit"),
        commitments=tuple(
            Promise(
                party=promise.get("party"),
                what=promise["what"],
                quantity=promise.get("quantity"),
                unit=_word(Unit, promise, "unit"),
                due=_range(promise, "due"),
                status=_word(AgreementStatus, promise, "status"),
                delivered=promise.get("delivered"),
            )
            for promise in stored.get("commitments", ())
        ),
        title=stored.get("title"),
        summary=stored.get("summary"),
        stage=_word(AgreementStage, stored, "stage"),
    )


def _read_exchange(stored: Fields, common: Fields) -> Claim:
    return ExchangeClaim(
        **common,
        status=ExchangeStatus(stored["status"]),
        when=_range(stored, "date_start", "date_end"),
        place=stored.get("place"),
        parties=tuple(stored.get("parties", ())),
        mediators=tuple(stored.get("mediators", ())),
        transfers=tuple(
            Handover(
                released_by=transfer.get("released_by"),
                received_by=transfer.get("received_by"),
                category=TransferCategory(transfer["category"]),
                count=_count(transfer, "count", "qualifier") or Count(),
            )
            for transfer in stored.get("transfers", ())
        ),
        total=_count(stored, "total", "total_qualifier"),
        part=stored.get("part"),
        parts=stored.get("parts"),
        number=stored.get("number"),
        summary=stored.get("summary"),
    )


def _read_position(stored: Fields, common: Fields) -> Claim:
    return PositionClaim(
        **common,
        party=stored["party"],
        topic=Topic(stored["topic"]),
        stance=stored["stance"],
        when=_range(stored, "date"),
        occasion=stored.get("occasion"),
    )


_READERS = {
    ClaimKind.ROUND: _read_round,
    ClaimKind.DELEGATION: _read_delegation,
    ClaimKind.AGREEMENT: _read_agreement,
    ClaimKind.EXCHANGE: _read_exchange,
    ClaimKind.POSITION: _read_position,
}


def _range(stored: Fields, start: str, end: str = "") -> DateRange | None:
    if not stored.get(start):
        return None
    return DateRange.from_text(stored[start], stored.get(end) or None)


def _count(stored: Fields, number: str, qualifier: str) -> Count | None:
    if stored.get(qualifier) is None:
        return None
    return Count(number=stored.get(number), qualifier=Qualifier(stored[qualifier]))


def _coordinates(stored: Fields | None) -> Coordinates | None:
    if stored is None:
        return None
    return Coordinates(
        latitude=Decimal(stored["latitude"]), longitude=Decimal(stored["longitude"])
    )


def _word(vocabulary: type[Word], stored: Fields, name: str) -> Word | None:
    return vocabulary(stored[name]) if stored.get(name) else None
