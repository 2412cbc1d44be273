"""The machine's columns of an event, as its settled fields give them."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any  # Any: column values of many types, as Django takes them

from negotiations.extraction.claims import (
    AgreementClaim,
    ExchangeClaim,
    Fields,
    RoundClaim,
)
from negotiations.models import Agreement, AnyEvent, PrisonerExchange, Round
from negotiations.resolution.actors import Directory
from negotiations.resolution.folding import Settled
from negotiations.resolution.statements import PEOPLE, STEP, UNKNOWN
from negotiations.resolution.titles import (
    Direction,
    title_of_agreement,
    title_of_exchange,
    title_of_round,
)
from negotiations.vocabulary import (
    AgreementKind,
    DelegationRole,
    ExchangeStatus,
    Precision,
    Qualifier,
    TransferCategory,
)

Columns = dict[str, Any]  # Any: as above


def first_columns(claim: RoundClaim | AgreementClaim | ExchangeClaim) -> Columns:
    """What a new event's row cannot be without, until its claims are settled."""
    columns: Columns = {
        "machine_title": claim.kind.label,
        "machine_status": claim.status.value,
        "is_machine_made": True,
    }
    if isinstance(claim, AgreementClaim):
        columns["machine_kind"] = claim.agreement_kind.value
    return columns


def columns(
    event: AnyEvent, settled: Mapping[str, Settled], directory: Directory
) -> Columns:
    """Every machine column of the event; what no claim states is emptied."""
    common = {
        **_dates(settled),
        "is_disputed": any(one.is_disputed for one in settled.values()),
        "machine_status": _value(settled, "status"),
        "machine_summary": _value(settled, "summary") or "",
    }
    match event:
        case Round():
            return {**common, **_of_round(settled, directory)}
        case Agreement():
            return {**common, **_of_agreement(settled)}
        case PrisonerExchange():
            return {**common, **_of_exchange(settled, directory)}


def names_in(
    settled: Mapping[str, Settled], group: str, *, value: object = None
) -> list[str]:
    """The names that stand in paths like `parties:Russia`, in order."""
    return [
        steps[1]
        for field, one in settled.items()
        if (steps := field.split(STEP))[0] == group
        and len(steps) == _NAME_STEPS
        and (value is None or one.value == value)
    ]


_NAME_STEPS = 2


def transfers_in(
    settled: Mapping[str, Settled],
) -> Iterator[tuple[str, str, TransferCategory, Any]]:  # Any: parsed JSON
    """Who released to whom, of which category, and the count.

    What is told of all of a side's people together is no transfer of its own.
    """
    for field, one in settled.items():
        group, *steps = field.split(STEP)
        if group == "transfers" and steps[-1] != PEOPLE:
            released_by, received_by, category = steps
            yield released_by, received_by, TransferCategory(category), one.value


def _of_round(settled: Mapping[str, Settled], directory: Directory) -> Columns:
    place = _value(settled, "place")
    number = _value(settled, "number")
    point = _value(settled, "coordinates") or {"latitude": None, "longitude": None}
    return {
        "machine_number": number,
        "machine_venue": _value(settled, "venue") or "",
        "machine_series": _value(settled, "series") or "",
        "machine_format": _value(settled, "format") or "",
        "machine_latitude": point["latitude"],
        "machine_longitude": point["longitude"],
        "machine_place": _place(place, directory),
        "machine_title": _value(settled, "title")
        or title_of_round(
            parties=names_in(settled, "delegations", value=DelegationRole.NEGOTIATOR),
            place=place["name"] if place else None,
            number=number,
        ),
    }


def _of_agreement(settled: Mapping[str, Settled]) -> Columns:
    total = _value(settled, "quantity") or {"quantity": None, "unit": ""}
    kind = AgreementKind(_value(settled, "kind"))
    return {
        "machine_kind": kind.value,
        "machine_quantity": total["quantity"],
        "unit": total["unit"],
        "machine_stage": _value(settled, "stage") or "",
        "machine_title": _value(settled, "title")
        or title_of_agreement(
            kind=kind,
            parties=names_in(settled, "parties"),
            quantity=total["quantity"],
            unit=total["unit"],
        ),
    }


def _of_exchange(settled: Mapping[str, Settled], directory: Directory) -> Columns:
    total = _value(settled, "total") or {"count": None}
    return {
        "machine_total_count": total["count"],
        "machine_number": _value(settled, "number"),
        "machine_place": _place(_value(settled, "place"), directory),
        "machine_title": title_of_exchange(
            directions=_directions(settled),
            total=total["count"],
            status=ExchangeStatus(_value(settled, "status")),
        ),
    }


def _directions(settled: Mapping[str, Settled]) -> list[Direction]:
    return [
        Direction(
            released_by="" if released_by == UNKNOWN else released_by,
            received_by="" if received_by == UNKNOWN else received_by,
            category=category,
            count=said["count"],
            qualifier=Qualifier(said["qualifier"]),
        )
        for released_by, received_by, category, said in transfers_in(settled)
    ]


def _dates(settled: Mapping[str, Settled]) -> Columns:
    when = _value(settled, "starts_on")
    if when is None:
        return {
            "machine_starts_on": None,
            "machine_ends_on": None,
            "machine_precision": Precision.DAY.value,
        }
    return {
        "machine_starts_on": date.fromisoformat(when["start"]),
        "machine_ends_on": date.fromisoformat(when["end"]) if when["end"] else None,
        "machine_precision": when["precision"],
    }


def _place(said: Fields | None, directory: Directory) -> Any:  # Any: a row or None
    return directory.place(said["name"], said["country"]) if said else None


def _value(settled: Mapping[str, Settled], field: str) -> Any:  # Any: parsed JSON
    return settled[field].value if field in settled else None
