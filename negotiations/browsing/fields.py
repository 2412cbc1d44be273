"""The paths of values in readers' words: what a field is called, what its value says.

Pure: knows paths and JSON values as the record keeps them, and no database.
"""

from collections.abc import Callable
from datetime import date
from typing import Any  # Any: values are parsed JSON

from negotiations.templatetags.wording import (
    coordinates_text,
    count_text,
    day_text,
    label,
    when_text,
)
from negotiations.values import DateRange
from negotiations.vocabulary import (
    AgreementKind,
    AgreementStage,
    AgreementStatus,
    DelegationRole,
    EventKind,
    Precision,
    RoundFormat,
    Unit,
)
from negotiations.vocabulary import AgreementRole as Role

STEP = ":"
UNKNOWN = "?"
MAIN = "When, where and what"

# Sections of a detail page and the first steps of the paths that stand in them.
SECTIONS = {
    MAIN: (
        "title", "summary", "starts_on", "status", "series", "number", "format", "kind",
        "stage", "quantity", "total", "place", "venue", "coordinates",
    ),
    "At the table": ("delegations",),
    "Parties": ("parties", "mediators"),
    "Handed over": ("transfers",),
    "Promised": ("commitments",),
}  # fmt: skip
_LABELS = {
    "starts_on": "Date",
    "number": "Number in the count",
    "format": "Who faces whom",
    "kind": "About",
    "stage": "Stage (PA-X)",
    "quantity": "Total",
    "total": "Total",
}
# Stand at the head of the page already; there is no need to read them twice.
AT_THE_HEAD = ("title", "summary")
# Stands for a category where a side's people are told in all.
_PEOPLE = "people"


def section_of(path: str) -> str:
    """The heading under which a field stands."""
    first = path.split(STEP, maxsplit=1)[0]
    for heading, beginnings in SECTIONS.items():
        if first in beginnings:
            return heading
    return MAIN


def position_of(path: str) -> tuple[int, str]:
    """Where a field stands in its section: a fixed place, then by its path."""
    first = path.split(STEP, maxsplit=1)[0]
    known = [beginning for names in SECTIONS.values() for beginning in names]
    return (known.index(first) if first in known else len(known)), path


def label_of(path: str) -> str:
    """What readers call the field, such as `Head for Russia`."""
    first, *steps = path.split(STEP)
    match first:
        case "delegations":
            return _delegation_label(*steps)
        case "transfers":
            return _transfer_label(*steps)
        case "commitments":
            return _commitment_label(*steps)
        case _:
            return steps[0] if steps else _LABELS.get(first, first.capitalize())


def _delegation_label(party: str, part: str = "", person: str = "") -> str:
    if part == "head":
        return f"Head for {party}"
    return f"{person}, for {party}" if person else party


def _transfer_label(released_by: str, received_by: str, category: str) -> str:
    sides = (
        "unnamed side" if side == UNKNOWN else side
        for side in (released_by, received_by)
    )
    whom = (
        "people in all"
        if category == _PEOPLE
        else label(category, "TransferCategory").lower()
    )
    return f"{' to '.join(sides)}, {whom}"


def _commitment_label(party: str, unit: str, part: str = "") -> str:
    """A party's second promise in a unit is numbered: `bodies 2`."""
    word, _, number = unit.partition(" ")
    promise = f"{party}, {label(word, 'Unit')}{f' ({number})' if number else ''}"
    return f"{promise}: {part}" if part else promise


def text_of(path: str, value: Any, kind: EventKind) -> str:  # Any: parsed JSON
    """What the value says, in words."""
    steps = path.split(STEP)
    match steps[0]:
        case "delegations":
            return _delegation(steps, value)
        case "commitments":
            return _commitment(steps, value)
        case "status":
            return label(value, f"{kind.label}Status")
        case first:
            write = _WRITERS.get(first)
            return write(value) if write else str(value)


def _commitment(steps: list[str], value: Any) -> str:  # Any: parsed JSON
    match steps[3:]:
        case ["status"]:
            return AgreementStatus(value).label
        case ["delivered"]:
            return count_text(value)
        case ["wording"]:
            return str(value)
        case _:
            return _promise(value)


def _delegation(steps: list[str], value: str) -> str:
    match steps[2:]:
        case ["head"]:
            return value
        case ["members", _]:
            return value or "took part; office not stated"
        case _:
            return DelegationRole(value).label


def _when(value: dict[str, Any]) -> str:  # Any: parsed JSON
    return when_text(
        DateRange(
            start=date.fromisoformat(value["start"]),
            end=date.fromisoformat(value["end"]) if value["end"] else None,
            precision=Precision(value["precision"]),
        )
    )


def _place(value: dict[str, Any]) -> str:  # Any: parsed JSON
    return ", ".join(part for part in (value["name"], value["country"]) if part)


def _quantity(value: dict[str, Any]) -> str:  # Any: parsed JSON
    return f"{value['quantity']:,} {Unit(value['unit']).label}"


def _count(value: dict[str, Any]) -> str:  # Any: parsed JSON
    return count_text(value["count"], value["qualifier"])


def _promise(value: dict[str, Any]) -> str:  # Any: parsed JSON
    quantity = "" if value["quantity"] is None else f"{value['quantity']:,}: "
    due = value.get("due")
    until = f", by {day_text(date.fromisoformat(due))}" if due else ""
    return f"{quantity}{value['what']}{until}"


_Writer = Callable[[Any], str]  # Any: parsed JSON
_WRITERS: dict[str, _Writer] = {
    "starts_on": _when,
    "place": _place,
    "coordinates": lambda value: coordinates_text(
        value["latitude"], value["longitude"]
    ),
    "format": lambda value: RoundFormat(value).label,
    "stage": lambda value: AgreementStage(value).label,
    "kind": lambda value: AgreementKind(value).label,
    "quantity": _quantity,
    "total": _count,
    "transfers": _count,
    "parties": lambda value: Role(value).label,
    "mediators": lambda value: Role(value).label,
}
