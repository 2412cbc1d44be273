"""The claims of a dataset find their records, or make them.

A row that was loaded before has its record; a new one is matched like a report's claim.
Two rows of one dataset are never one event.
"""

from dataclasses import dataclass, field
from datetime import date
from typing import assert_never

from negotiations.extraction.claims import (
    AgreementClaim,
    ExchangeClaim,
    PositionClaim,
    RoundClaim,
)
from negotiations.interchange.compiling import Compiled
from negotiations.models import (
    Agreement,
    AnyEvent,
    Claim,
    Position,
    PrisonerExchange,
    Process,
    Round,
)
from negotiations.resolution.actors import Directory
from negotiations.resolution.candidates import EventClaim, candidates, sketch
from negotiations.resolution.columns import first_columns
from negotiations.resolution.gathering import gather
from negotiations.resolution.matching import (
    Ambiguous,
    Found,
    Outcome,
    Unheard,
    Whole,
)
from negotiations.resolution.matching import match as find
from negotiations.resolution.stances import attach_position
from negotiations.resolution.titles import slug_for
from negotiations.vocabulary import EventKind

_MODELS: dict[EventKind, type[Round] | type[Agreement] | type[PrisonerExchange]] = {
    EventKind.ROUND: Round,
    EventKind.AGREEMENT: Agreement,
    EventKind.EXCHANGE: PrisonerExchange,
}


@dataclass(kw_only=True)
class Placing:
    """One loading: the records of the rows so far, and which of them have changed."""

    process: Process
    directory: Directory
    records: dict[str, AnyEvent | Position]
    touched: set[AnyEvent] = field(default_factory=set)
    ambiguous: list[str] = field(default_factory=list)


def place(placing: Placing, one: Compiled, claim: Claim) -> None:
    """Attach a waiting claim to the record of its row; any other is where it belongs."""
    if claim.state not in {Claim.State.NEW, Claim.State.AMBIGUOUS}:
        return
    match one.claim:
        case PositionClaim():
            _place_position(placing, one, claim, one.claim)
        case RoundClaim() | AgreementClaim() | ExchangeClaim() if one.key == one.row:
            event = placing.records.get(one.key)
            _attach(
                placing, one, claim, event or _find_or_make(placing, one, one.claim)
            )
        case _:
            _attach(placing, one, claim, placing.records.get(one.row))


def _attach(
    placing: Placing, one: Compiled, claim: Claim, event: AnyEvent | Position | None
) -> None:
    if event is None or isinstance(event, Position):
        placing.ambiguous.append(one.key)
        claim.state = Claim.State.AMBIGUOUS
        claim.save(update_fields=["state"])
        return
    placing.records[one.key] = event
    placing.touched.add(event)
    claim.state = Claim.State.ATTACHED
    setattr(claim, event.event_kind.value, event)
    claim.save(update_fields=["state", event.event_kind.value])


def _find_or_make(
    placing: Placing, one: Compiled, claim: EventClaim
) -> AnyEvent | None:
    """The event that the row is about: one of the record's, a new one, or nobody knows."""
    model = _MODELS[EventKind(claim.kind.value)]
    match _find(placing, one, claim):
        case Found(event_id=event_id):
            return model.objects.get(pk=event_id)
        case Unheard():
            return _make(placing, one, claim)
        case Whole(event_ids=stages):
            event = _make(placing, one, claim)
            gather(event.pk, stages)
            return event
        case Ambiguous():
            return None
        case unforeseen:
            assert_never(unforeseen)


def _find(placing: Placing, one: Compiled, claim: EventClaim) -> Outcome:
    gazetteer = placing.directory.gazetteer
    day = _day_of(one, claim)
    return find(
        sketch(claim, reported_on=day, gazetteer=gazetteer),
        candidates(
            claim, process=placing.process, reported_on=day, gazetteer=gazetteer
        ),
        taken={record.pk for record in placing.records.values()},
    )


def _make(placing: Placing, one: Compiled, claim: EventClaim) -> AnyEvent:
    model = _MODELS[EventKind(claim.kind.value)]
    return model.objects.create(
        process=placing.process,
        slug=slug_for(one.slug, taken=model.objects.slugs_beginning(one.slug)),
        first_reported_on=_day_of(one, claim),
        **first_columns(claim),
    )


def _day_of(one: Compiled, claim: EventClaim) -> date:
    assert claim.when is not None, one.key  # noqa: S101 rows of events have a day
    return claim.when.start


def _place_position(
    placing: Placing, one: Compiled, row: Claim, claim: PositionClaim
) -> None:
    """A position is known by its words of a day; only the occasion may be told anew."""
    position = placing.records.get(one.key)
    if isinstance(position, Position):
        row.state = Claim.State.ATTACHED
        row.position = position
        row.save(update_fields=["state", "position"])
    else:
        position = attach_position(
            row, claim, process=placing.process, directory=placing.directory
        )
    placing.records[one.key] = position
    Position.objects.filter(pk=position.pk).update(
        machine_occasion=claim.occasion or ""
    )
