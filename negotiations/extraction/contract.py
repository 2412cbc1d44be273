"""The claim contract read back: stored or supplied JSON becomes claims again."""

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
from negotiations.values import Count, DateRange
from negotiations.vocabulary import (
    AgreementKind,
    AgreementStatus,
    ClaimKind,
    ExchangeStatus,
    Qualifier,
    RoundStatus,
    Topic,
    TransferCategory,
    Unit,
)


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
    )


def _read_delegation(stored: Fields, common: Fields) -> Claim:
    return DelegationClaim(
        **common,
        party=stored["party"],
        head=stored.get("head"),
        members=tuple(stored.get("members", ())),
        offices=dict(stored.get("offices", {})),
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
        unit=_unit(stored),
        commitments=tuple(
            Promise(
                party=promise.get("party"),
                what=promise["what"],
                quantity=promise.get("quantity"),
                unit=_unit(promise),
                due=_range(promise, "due"),
            )
            for promise in stored.get("commitments", ())
        ),
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
    )


def _read_position(stored: Fields, common: Fields) -> Claim:
    return PositionClaim(
        **common,
        party=stored["party"],
        topic=Topic(stored["topic"]),
        stance=stored["stance"],
        when=_range(stored, "date"),
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


def _unit(stored: Fields) -> Unit | None:
    return Unit(stored["unit"]) if stored.get("unit") else None
