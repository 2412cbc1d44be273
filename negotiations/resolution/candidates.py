"""Claims and the events they may speak of, sketched for matching."""

from collections.abc import Iterable
from datetime import date, timedelta

from negotiations.extraction.claims import AgreementClaim, ExchangeClaim, RoundClaim
from negotiations.models import Agreement, Event, PrisonerExchange, Process, Round
from negotiations.resolution.matching import Candidate, Sketch
from negotiations.vocabulary import (
    AgreementRole,
    DelegationRole,
    ExchangeStatus,
    RoundStatus,
    TransferCategory,
    Unit,
)

EventClaim = RoundClaim | AgreementClaim | ExchangeClaim

_PEOPLE, _REMAINS = "people", "remains"
_AHEAD = (ExchangeStatus.AGREED, ExchangeStatus.PLANNED)
# No report speaks of an undated event further from its own day than this.
_WINDOW = timedelta(days=62)


def sketch(claim: EventClaim, *, reported_on: date) -> Sketch:
    """What a claim tells about its event."""
    match claim:
        case RoundClaim():
            return Sketch(
                when=claim.when,
                reported_on=reported_on,
                place=claim.place,
                number=claim.number,
                parties=frozenset(claim.parties),
                is_promise=claim.status is RoundStatus.PLANNED,
            )
        case AgreementClaim():
            return Sketch(
                when=claim.when,
                reported_on=reported_on,
                parties=frozenset(claim.parties),
                kind=claim.agreement_kind,
                figures={
                    _promise(party, promise.unit): promise.quantity
                    for promise in claim.commitments
                    for party in promise.owed_by(claim.parties)
                },
            )
        case ExchangeClaim():
            return Sketch(
                when=claim.when,
                reported_on=reported_on,
                place=claim.place,
                parties=_sides(claim),
                kind=_what(one.category for one in claim.transfers),
                figures={
                    _direction(one.released_by, one.category): one.count.number
                    for one in claim.transfers
                },
                part=claim.part,
                is_promise=claim.status in _AHEAD,
            )


def candidates(
    claim: EventClaim, *, process: Process, reported_on: date
) -> list[Candidate]:
    """The events of the process near the claim's day, rejected ones too.

    What a curator rejected must be found again, or it would come back as new.
    """
    first = (claim.when.earliest if claim.when else reported_on) - _WINDOW
    last = (claim.when.latest if claim.when else reported_on) + _WINDOW
    match claim:
        case RoundClaim():
            rounds = Round.objects.for_matching(process, first, last)
            return [_candidate(one, _sketch_of_round(one)) for one in rounds]
        case AgreementClaim():
            agreements = Agreement.objects.for_matching(process, first, last)
            return [_candidate(one, _sketch_of_agreement(one)) for one in agreements]
        case ExchangeClaim():
            exchanges = PrisonerExchange.objects.for_matching(process, first, last)
            return [_candidate(one, _sketch_of_exchange(one)) for one in exchanges]


def _candidate(event: Event, its_sketch: Sketch) -> Candidate:
    return Candidate(event_id=event.pk, sketch=its_sketch)


def _sketch_of_round(round_: Round) -> Sketch:
    return Sketch(
        when=round_.when,
        reported_on=round_.first_reported_on,
        place=round_.place.name if round_.place else None,
        number=round_.number,
        parties=frozenset(
            one.party.name
            for one in round_.delegations.all()
            if one.role == DelegationRole.NEGOTIATOR
        ),
        is_promise=round_.status == RoundStatus.PLANNED,
    )


def _sketch_of_agreement(agreement: Agreement) -> Sketch:
    return Sketch(
        when=agreement.when,
        reported_on=agreement.first_reported_on,
        parties=frozenset(
            one.party.name
            for one in agreement.signatures.all()
            if one.role == AgreementRole.BOUND
        ),
        kind=agreement.kind,
        figures={
            _promise(one.party.name, one.unit): one.quantity
            for one in agreement.commitments.all()
        },
    )


def _sketch_of_exchange(exchange: PrisonerExchange) -> Sketch:
    transfers = exchange.transfers.all()
    return Sketch(
        when=exchange.when,
        reported_on=exchange.first_reported_on,
        place=exchange.place.name if exchange.place else None,
        parties=frozenset(
            party.name
            for one in transfers
            for party in (one.released_by, one.received_by)
            if party is not None
        ),
        kind=_what(TransferCategory(one.category) for one in transfers),
        figures={
            _direction(
                one.released_by.name if one.released_by else None,
                TransferCategory(one.category),
            ): one.count
            for one in transfers
        },
        part=exchange.part_number,
        is_promise=exchange.status in _AHEAD,
    )


def _sides(claim: ExchangeClaim) -> frozenset[str]:
    sides = (
        side
        for one in claim.transfers
        for side in (one.released_by, one.received_by)
        if side is not None
    )
    return frozenset([*claim.parties, *sides])


def _what(categories: Iterable[TransferCategory]) -> str:
    """People and remains are never handed over in one and the same exchange."""
    found = set(categories)
    return _REMAINS if found == {TransferCategory.REMAINS} else _PEOPLE


def _promise(party: str, unit: str | None) -> str:
    return f"{party} {unit or Unit.OTHER}"


def _direction(released_by: str | None, category: TransferCategory) -> str:
    return f"{released_by} {category.value}"
