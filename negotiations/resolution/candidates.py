"""Claims and the events they may speak of, sketched for matching."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from negotiations.extraction.claims import AgreementClaim, ExchangeClaim, RoundClaim
from negotiations.extraction.gazetteer import Gazetteer
from negotiations.models import Agreement, Place, PrisonerExchange, Process, Round
from negotiations.resolution.handed import (
    Handed,
    figures_of,
    kinds_of,
    sides_of,
    sums_of,
)
from negotiations.resolution.places import country_of, towns_called
from negotiations.resolution.sketches import Candidate, Sketch
from negotiations.values import DateRange
from negotiations.vocabulary import (
    AgreementRole,
    DelegationRole,
    ExchangeStatus,
    RoundStatus,
    TransferCategory,
    Unit,
)

EventClaim = RoundClaim | AgreementClaim | ExchangeClaim

_AHEAD = (ExchangeStatus.AGREED, ExchangeStatus.PLANNED)
# No report speaks of an undated event further from its own day than this.
_WINDOW = timedelta(days=62)


def sketch(
    claim: EventClaim,
    *,
    reported_on: date,
    gazetteer: Gazetteer,
    agreement_id: int | None = None,
) -> Sketch:
    """What a claim tells about its event, and the agreement that it belongs to."""
    match claim:
        case RoundClaim():
            return _sketch_of_round_claim(claim, reported_on, gazetteer)
        case AgreementClaim():
            return Sketch(
                when=claim.when,
                reported_on=reported_on,
                kinds=frozenset({claim.agreement_kind}),
                parties=frozenset(claim.parties),
                mediators=frozenset(claim.mediators),
                figures=_promised(
                    (party, promise.unit, promise.quantity)
                    for promise in claim.commitments
                    for party in promise.owed_by(claim.parties)
                ),
            )
        case ExchangeClaim():
            return _sketch_of_exchange_claim(
                claim, reported_on, gazetteer, agreement_id
            )


def candidates(
    claim: EventClaim,
    *,
    process: Process,
    reported_on: date,
    gazetteer: Gazetteer,
) -> list[Candidate]:
    """The events of the process near the claim's day, rejected ones too.

    What a curator rejected must be found again, or it would come back as new.
    """
    first = (claim.when.earliest if claim.when else reported_on) - _WINDOW
    last = (claim.when.latest if claim.when else reported_on) + _WINDOW
    match claim:
        case RoundClaim():
            return [
                Candidate(event_id=one.pk, sketch=_sketch_of_round(one, gazetteer))
                for one in Round.objects.for_matching(
                    process, first, last
                ).prefetch_related("place__names")
            ]
        case AgreementClaim():
            return [
                Candidate(event_id=one.pk, sketch=_sketch_of_agreement(one))
                for one in Agreement.objects.for_matching(process, first, last)
            ]
        case ExchangeClaim():
            return [
                Candidate(event_id=one.pk, sketch=_sketch_of_exchange(one, gazetteer))
                for one in PrisonerExchange.objects.for_matching(
                    process, first, last
                ).prefetch_related("place__names", "parts")
            ]


def _sketch_of_round_claim(
    claim: RoundClaim, reported_on: date, gazetteer: Gazetteer
) -> Sketch:
    return Sketch(
        when=claim.when,
        reported_on=reported_on,
        places=towns_called(claim.place, gazetteer),
        venues=frozenset(filter(None, [claim.venue])),
        country=claim.country or country_of(claim.place, gazetteer),
        number=claim.number,
        parties=frozenset(claim.parties),
        mediators=frozenset(claim.mediators),
        guests=frozenset([*claim.hosts, *claim.observers]),
        is_one_sided=_is_one_sided(claim.parties, claim.mediators),
        is_promise=claim.status is RoundStatus.PLANNED,
    )


def _sketch_of_exchange_claim(
    claim: ExchangeClaim,
    reported_on: date,
    gazetteer: Gazetteer,
    agreement_id: int | None,
) -> Sketch:
    handed: list[Handed] = [
        (one.released_by, one.received_by, one.category, one.count.number)
        for one in claim.transfers
    ]
    return Sketch(
        when=claim.when,
        reported_on=reported_on,
        kinds=kinds_of(handed),
        parties=frozenset(claim.parties) | sides_of(handed),
        places=towns_called(claim.place, gazetteer),
        country=country_of(claim.place, gazetteer),
        number=claim.number,
        part=claim.part,
        figures=figures_of(handed),
        sums=sums_of(handed),
        fulfils=agreement_id,
        is_handover=True,
        is_promise=claim.status in _AHEAD,
    )


def _sketch_of_round(round_: Round, gazetteer: Gazetteer) -> Sketch:
    seated = defaultdict(set)
    for one in round_.delegations.all():
        seated[one.role].add(one.party.name)
    parties = seated[DelegationRole.NEGOTIATOR]
    mediators = seated[DelegationRole.MEDIATOR]
    return Sketch(
        when=round_.when,
        reported_on=round_.first_reported_on,
        places=_names_of(round_.place, gazetteer),
        venues=frozenset(filter(None, [round_.venue])),
        country=_country_of(round_.place, gazetteer),
        number=round_.number,
        parties=frozenset(parties),
        mediators=frozenset(mediators),
        guests=frozenset(seated[DelegationRole.HOST] | seated[DelegationRole.OBSERVER]),
        is_one_sided=_is_one_sided(parties, mediators),
        is_promise=round_.status == RoundStatus.PLANNED,
    )


def _sketch_of_agreement(agreement: Agreement) -> Sketch:
    signed = defaultdict(set)
    for one in agreement.signatures.all():
        signed[one.role].add(one.party.name)
    return Sketch(
        when=agreement.when,
        reported_on=agreement.first_reported_on,
        kinds=frozenset({agreement.kind}),
        parties=frozenset(signed[AgreementRole.BOUND]),
        mediators=frozenset(signed[AgreementRole.MEDIATOR]),
        figures=_promised(
            (one.party.name, one.unit, one.quantity)
            for one in agreement.commitments.all()
        ),
    )


def _sketch_of_exchange(exchange: PrisonerExchange, gazetteer: Gazetteer) -> Sketch:
    handed: list[Handed] = [
        (
            one.released_by.name if one.released_by else None,
            one.received_by.name if one.received_by else None,
            TransferCategory(one.category),
            one.count,
        )
        for one in exchange.transfers.all()
    ]
    parts = exchange.parts.all()
    return Sketch(
        when=exchange.when or _span(parts),
        reported_on=exchange.first_reported_on,
        kinds=kinds_of(handed),
        parties=sides_of(handed),
        places=_names_of(exchange.place, gazetteer),
        country=_country_of(exchange.place, gazetteer),
        number=exchange.number,
        part=exchange.part_number,
        figures=figures_of(handed),
        sums=sums_of(handed),
        fulfils=exchange.agreement_id,
        is_handover=True,
        is_promise=exchange.status in _AHEAD,
        has_happened=exchange.status == ExchangeStatus.CARRIED_OUT,
        is_part=exchange.part_of_id is not None,
        is_whole=bool(parts),
    )


def _is_one_sided(parties: Iterable[str], mediators: Iterable[str]) -> bool:
    return len(list(parties)) == 1 and bool(mediators)


def _span(parts: Iterable[PrisonerExchange]) -> DateRange | None:
    """From the first day to the last of what has parts but no day of its own."""
    days = [one.when for one in parts if one.when is not None]
    if not days:
        return None
    return DateRange(
        start=min(when.earliest for when in days),
        end=max(when.latest for when in days),
    )


def _promised(
    promises: Iterable[tuple[str, str | None, int | None]],
) -> Mapping[str, Mapping[str, int | None]]:
    found: dict[str, dict[str, int | None]] = defaultdict(dict)
    for party, unit, quantity in promises:
        found[party][unit or Unit.OTHER.value] = quantity
    return found


def _names_of(place: Place | None, gazetteer: Gazetteer) -> frozenset[str]:
    if place is None:
        return frozenset()
    known = towns_called(place.name, gazetteer)
    return known | {name.text for name in place.names.all()} if known else known


def _country_of(place: Place | None, gazetteer: Gazetteer) -> str | None:
    if place is None:
        return None
    return place.country or country_of(place.name, gazetteer)
