"""The claims of one document find their events, or make them.

One transaction holds a lock on the process, so two workers cannot make one event twice.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import assert_never

from django.db import transaction

from negotiations.extraction import claims as said
from negotiations.extraction.contract import read_claim
from negotiations.extraction.gazetteer import Gazetteer
from negotiations.models import (
    Agreement,
    AnyEvent,
    Claim,
    Document,
    PrisonerExchange,
    Process,
    Round,
)
from negotiations.resolution.actors import Directory
from negotiations.resolution.candidates import EventClaim, candidates, sketch
from negotiations.resolution.columns import first_columns
from negotiations.resolution.gathering import gather
from negotiations.resolution.locking import lock_process
from negotiations.resolution.matching import (
    Ambiguous,
    Found,
    Outcome,
    Unheard,
    Whole,
    match,
)
from negotiations.resolution.processes import recognise
from negotiations.resolution.settling import settle
from negotiations.resolution.stances import attach_position
from negotiations.resolution.titles import slug_for
from negotiations.vocabulary import ClaimKind

# Owners come before what belongs to them.
_ORDER = [
    ClaimKind.ROUND,
    ClaimKind.DELEGATION,
    ClaimKind.AGREEMENT,
    ClaimKind.EXCHANGE,
    ClaimKind.POSITION,
]


@dataclass(frozen=True, kw_only=True)
class Resolved:
    """What became of a document's claims, and how many events are new."""

    attached: int = 0
    ambiguous: int = 0
    unplaced: int = 0
    new_events: int = 0


@dataclass(kw_only=True)
class _Work:
    """One document being resolved: what it knows, and what it has done so far."""

    document: Document
    process: Process
    directory: Directory
    reported_on: date
    touched: set[AnyEvent] = field(default_factory=set)
    new_events: int = 0
    ambiguous: int = 0
    attached: int = 0


def resolve(document: Document, *, gazetteer: Gazetteer) -> Resolved:
    """Attach the document's waiting claims to events; again changes nothing.

    Where no process fits, the claims wait as unplaced for a curator to name one.
    """
    process = _process_of(document, gazetteer)
    if process is None:
        unplaced = document.claims.waiting().update(state=Claim.State.UNPLACED)
        return Resolved(unplaced=unplaced)
    with transaction.atomic():
        lock_process(process.pk)
        work = _Work(
            document=document,
            process=process,
            directory=Directory(gazetteer=gazetteer),
            reported_on=document.reported_on,
        )
        for row in sorted(document.claims.waiting(), key=_rank):
            _place(work, row)
        for event in sorted(work.touched | _stale(document), key=lambda one: one.pk):
            settle(event, directory=work.directory)
    return Resolved(
        attached=work.attached, ambiguous=work.ambiguous, new_events=work.new_events
    )


def _process_of(document: Document, gazetteer: Gazetteer) -> Process | None:
    """The process that a person named, else the one that the claims are about."""
    process = document.process or document.source.process
    if process is None:
        claims = [_read(row) for row in document.claims.all()]
        process = recognise(claims, document.text, gazetteer)
    if process is not None:
        Document.objects.filter(pk=document.pk, process=None).update(process=process)
        document.claims.unplaced().update(state=Claim.State.NEW)
    return process


def _rank(row: Claim) -> tuple[int, bool, int]:
    return _ORDER.index(ClaimKind(row.kind)), row.belongs_to_id is not None, row.ordinal


def _read(row: Claim) -> said.Claim:
    return read_claim(
        row.kind,
        row.fields,
        {
            "rule": row.rule,
            "confidence": row.confidence,
            "primary": row.is_primary,
            "attributed_to": row.attributed_to or None,
        },
    )


def _place(work: _Work, row: Claim) -> None:
    """Find the record of one claim and attach it; the deciding is done elsewhere."""
    claim = _read(row)
    match claim:
        case said.RoundClaim() | said.AgreementClaim() | said.ExchangeClaim():
            _place_event(work, row, claim)
        case said.DelegationClaim():
            _place_delegation(work, row)
        case said.PositionClaim():
            attach_position(row, claim, process=work.process, directory=work.directory)
            work.attached += 1
        case _:
            raise TypeError(claim)


def _place_event(work: _Work, row: Claim, claim: EventClaim) -> None:
    outcome = _find(work, row, claim)
    match outcome:
        case Found(event_id=event_id):
            event: AnyEvent = _model(claim).objects.get(pk=event_id)
        case Unheard():
            event = _make(work, claim)
        case Whole(event_ids=stages):
            event = _make(work, claim)
            gather(event.pk, stages)
        case Ambiguous():
            _leave_to_curator(work, row)
            return
        case _:
            assert_never(outcome)
    _attach(work, row, event)
    _tie(event, row)
    _report_early(event, work.reported_on)
    # The document's next claim is matched against what this one says.
    settle(event, directory=work.directory)


def _find(work: _Work, row: Claim, claim: EventClaim) -> Outcome:
    # What one speaker tells apart in one report are two events; where a report lets
    # two speakers count, it may be one.
    known = work.document.claims.attached().of_speaker(row.attributed_to)
    taken = {one.event_id for one in known if one.event_id and one.kind == row.kind}
    gazetteer = work.directory.gazetteer
    return match(
        sketch(
            claim,
            reported_on=work.reported_on,
            gazetteer=gazetteer,
            agreement_id=row.belongs_to.agreement_id if row.belongs_to else None,
        ),
        candidates(
            claim,
            process=work.process,
            reported_on=work.reported_on,
            gazetteer=gazetteer,
        ),
        taken=taken,
    )


def _place_delegation(work: _Work, row: Claim) -> None:
    """A delegation belongs to the round that its claim belongs to."""
    owner = row.belongs_to
    if owner is None or owner.round is None:
        _leave_to_curator(work, row)
        return
    _attach(work, row, owner.round)


def _leave_to_curator(work: _Work, row: Claim) -> None:
    Claim.objects.filter(pk=row.pk).update(state=Claim.State.AMBIGUOUS)
    work.ambiguous += 1


def _attach(work: _Work, row: Claim, event: AnyEvent) -> None:
    Claim.objects.filter(pk=row.pk, state=Claim.State.NEW).update(
        state=Claim.State.ATTACHED, **{event.event_kind.value: event}
    )
    work.touched.add(event)
    work.attached += 1


def _make(work: _Work, claim: EventClaim) -> AnyEvent:
    """A new event with its address; its values are settled from its claims."""
    model = _model(claim)
    on = claim.when.start if claim.when else work.reported_on
    work.new_events += 1
    slug = slug_for(
        _words_for_slug(claim),
        on=on,
        taken=model.objects.slugs_of_day(on),
    )
    return model.objects.create(
        process=work.process,
        slug=slug,
        first_reported_on=work.reported_on,
        **first_columns(claim),
    )


def _words_for_slug(claim: EventClaim) -> str:
    match claim:
        case said.RoundClaim():
            return f"{claim.place or '-'.join(claim.parties)} round"
        case said.AgreementClaim():
            return f"{claim.agreement_kind.label} agreement"
        case said.ExchangeClaim():
            categories = {one.category.label for one in claim.transfers}
            return f"{' '.join(sorted(categories)) or 'prisoner'} exchange"


def _tie(event: AnyEvent, row: Claim) -> None:
    """Link the event to its round, agreement or umbrella, where it has none yet."""
    owner = row.belongs_to
    if owner is None:
        return
    match event:
        case Agreement() if owner.round_id:
            Agreement.objects.link(event, round_id=owner.round_id)
        case PrisonerExchange() if owner.agreement_id:
            PrisonerExchange.objects.link(event, agreement_id=owner.agreement_id)
        case PrisonerExchange() if owner.exchange_id not in {None, event.pk}:
            PrisonerExchange.objects.link_part(
                event,
                umbrella_id=owner.exchange_id,
                number=row.fields.get("part"),
                count=row.fields.get("parts"),
            )


def _report_early(event: AnyEvent, reported_on: date) -> None:
    """Keep the day of the first report, in whatever order reports come."""
    type(event).objects.filter(pk=event.pk, first_reported_on__gt=reported_on).update(
        first_reported_on=reported_on
    )


def _stale(document: Document) -> set[AnyEvent]:
    """Events that still show what this document no longer says."""
    return {
        event
        for model in (Round, Agreement, PrisonerExchange)
        for event in model.objects.showing_superseded(document)
    }


def _model(
    claim: EventClaim,
) -> type[Round] | type[Agreement] | type[PrisonerExchange]:
    match claim:
        case said.RoundClaim():
            return Round
        case said.AgreementClaim():
            return Agreement
        case said.ExchangeClaim():
            return PrisonerExchange
