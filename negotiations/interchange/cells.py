"""What the text of one cell may be, and what it means.

Each reader takes a text that is not empty and raises ValueError for what is not allowed;
`allowed` says in words what is.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any  # Any: cells mean values of many types

from negotiations.interchange.addresses import LONGEST_URL, read_source
from negotiations.interchange.countries import COUNTRIES
from negotiations.interchange.format import (
    LIST_SEPARATOR,
    REQUIRED,
    SLUG,
    ExchangeKind,
    kind_text,
    read_kind,
    read_part,
)
from negotiations.values import Count
from negotiations.vocabulary import (
    AgreementKind,
    AgreementStage,
    AgreementStatus,
    DelegationRole,
    ExchangeStatus,
    PartyKind,
    PartyRole,
    Qualifier,
    RoundFormat,
    RoundStatus,
    Term,
    Topic,
    Unit,
)

_LARGEST_COUNT = 2_147_483_647
_LARGEST_NUMBER = 32_767
_LONGEST_POST = 300
_LONGEST_SLUG = 100
_DECIMALS = 5
# Not `\d`, which takes the digits of every script. Near the ends of the calendar there
# is no day some weeks before or after, as matching events asks for.
_DAY = re.compile(r"[12][0-9]{3}-[0-9]{2}-[0-9]{2}")
_WHOLE = re.compile(r"0|[1-9][0-9]*")
_DEGREES = re.compile(r"-?[0-9]{1,3}(\.[0-9]{1,5})?")
_COUNT = re.compile(r"(?:(?P<how>at least|about) )?(?P<number>0|[1-9][0-9]*)")
_COUNTED = {"at least": Qualifier.AT_LEAST, "about": Qualifier.ABOUT}
_UNCOUNTED = {one.value: one for one in (Qualifier.WITHHELD, Qualifier.ALL)}


@dataclass(frozen=True, kw_only=True)
class Cell:
    """How the cells of a column are read, what is allowed, and what an empty one means."""

    read: Callable[[str], Any]  # Any: as above
    allowed: str
    empty: Any = None  # Any: as above


def text(longest: int) -> Cell:
    def read(cell: str) -> str:
        # A redaction can hold what no file does: the database takes no NUL.
        is_line = cell.splitlines() == [cell] and "\0" not in cell
        if not is_line or cell != cell.strip() or len(cell) > longest:
            raise ValueError(cell)
        return cell

    allowed = (
        f"one line of at most {longest} letters, without a space at its start or end"
    )
    return Cell(read=read, allowed=allowed, empty="")


def posts(longest: int) -> Cell:
    """Offices, of which a delegation may show each by itself."""
    whole_text = text(longest)

    def read(cell: str) -> str:
        if max(map(len, cell.split(";"))) > _LONGEST_POST:
            raise ValueError(cell)
        return str(whole_text.read(cell))

    allowed = (
        f"{whole_text.allowed}; each post, separated by ;, at most {_LONGEST_POST}"
    )
    return Cell(read=read, allowed=allowed, empty="")


def words(vocabulary: type[Term]) -> Cell:
    return Cell(read=vocabulary, allowed=", ".join(vocabulary.known()))


def whole(largest: int) -> Cell:
    def read(cell: str) -> int:
        if not _WHOLE.fullmatch(cell) or len(cell) > len(str(largest)):
            raise ValueError(cell)
        if int(cell) > largest:
            raise ValueError(cell)
        return int(cell)

    return Cell(read=read, allowed=f"a whole number from 0 to {largest:,}")


def degrees(largest: int) -> Cell:
    def read(cell: str) -> Decimal:
        if not _DEGREES.fullmatch(cell) or abs(Decimal(cell)) > largest:
            raise ValueError(cell)
        return Decimal(cell)

    allowed = (
        f"decimal degrees from -{largest} to {largest}, of at most {_DECIMALS} decimals"
    )
    return Cell(read=read, allowed=allowed)


def listed(one: Cell) -> Cell:
    """Several values in one cell, each once."""

    def read(cell: str) -> tuple[Any, ...]:  # Any: as above
        values = tuple(one.read(part) for part in cell.split(LIST_SEPARATOR))
        if "" in values or len({*values}) < len(values):
            raise ValueError(cell)
        return values

    allowed = f"{one.allowed}; several are separated by |, each once"
    return Cell(read=read, allowed=allowed, empty=())


def _read_day(cell: str) -> date:
    if not _DAY.fullmatch(cell):
        raise ValueError(cell)
    return date.fromisoformat(cell)


def _read_slug(cell: str) -> str:
    if not SLUG.fullmatch(cell) or len(cell) > _LONGEST_SLUG:
        raise ValueError(cell)
    return cell


def _read_country(cell: str) -> str:
    if cell not in COUNTRIES:
        raise ValueError(cell)
    return cell


def _read_stage(cell: str) -> AgreementStage:
    return _STAGES[cell] if cell in _STAGES else AgreementStage(cell)


def _read_count(cell: str) -> Count:
    if cell in _UNCOUNTED:
        return Count(qualifier=_UNCOUNTED[cell])
    found = _COUNT.fullmatch(cell)
    if not found:
        raise ValueError(cell)
    qualifier = _COUNTED.get(found["how"], Qualifier.EXACT)
    return Count(number=COUNT.read(found["number"]), qualifier=qualifier)


_STAGES = {stage.label: stage for stage in AgreementStage}

COUNT = whole(_LARGEST_COUNT)
NUMBER = whole(_LARGEST_NUMBER)
DAY = Cell(read=_read_day, allowed="a day such as 2025-06-02")
SLUG_CELL = Cell(
    read=_read_slug,
    allowed=f"lower-case words joined by hyphens, at most {_LONGEST_SLUG} letters",
    empty="",
)
SLUGS = listed(SLUG_CELL)
SOURCES = listed(
    Cell(
        read=read_source,
        allowed=f"web addresses of at most {LONGEST_URL} letters, or seed: and a file's name",
    )
)
COUNTRY = Cell(read=_read_country, allowed="an ISO 3166-1 alpha-2 code", empty="")
SPOKEN_COUNT = Cell(
    read=_read_count,
    allowed="a whole number, “at least” or “about” and one, withheld, or all",
)
_KIND = Cell(
    read=read_kind, allowed=", ".join(kind_text(kind) for kind in AgreementKind)
)

CELLS: dict[tuple[str, str], Cell] = {
    ("parties", "slug"): SLUG_CELL,
    ("parties", "name"): text(200),
    ("parties", "kind"): words(PartyKind),
    ("parties", "iso"): COUNTRY,
    ("parties", "aliases"): listed(text(200)),
    ("parties", "role"): words(PartyRole),
    ("people", "slug"): SLUG_CELL,
    ("people", "name"): text(200),
    ("people", "party"): SLUG_CELL,
    ("people", "position"): posts(500),
    ("people", "aliases"): listed(text(200)),
    ("rounds", "slug"): SLUG_CELL,
    ("rounds", "date_start"): DAY,
    ("rounds", "date_end"): DAY,
    ("rounds", "number"): NUMBER,
    ("rounds", "series"): text(100),
    ("rounds", "title"): text(300),
    ("rounds", "venue"): text(200),
    ("rounds", "city"): text(200),
    ("rounds", "country"): COUNTRY,
    ("rounds", "latitude"): degrees(90),
    ("rounds", "longitude"): degrees(180),
    ("rounds", "format"): words(RoundFormat),
    ("rounds", "status"): words(RoundStatus),
    ("rounds", "outcome"): text(5000),
    ("rounds", "source_urls"): SOURCES,
    ("delegations", "round"): SLUG_CELL,
    ("delegations", "party"): SLUG_CELL,
    ("delegations", "head"): SLUG_CELL,
    ("delegations", "members"): SLUGS,
    ("delegations", "role"): words(DelegationRole),
    ("agreements", "slug"): SLUG_CELL,
    ("agreements", "date"): DAY,
    ("agreements", "title"): text(300),
    ("agreements", "kind"): _KIND,
    ("agreements", "stage"): Cell(read=_read_stage, allowed=", ".join(_STAGES)),
    ("agreements", "status"): words(AgreementStatus),
    ("agreements", "round"): SLUG_CELL,
    ("agreements", "parties"): SLUGS,
    ("agreements", "mediators"): SLUGS,
    ("agreements", "summary"): text(5000),
    ("agreements", "source_urls"): SOURCES,
    ("commitments", "agreement"): SLUG_CELL,
    ("commitments", "party"): SLUG_CELL,
    ("commitments", "what"): text(300),
    ("commitments", "quantity"): COUNT,
    ("commitments", "unit"): words(Unit),
    ("commitments", "due"): DAY,
    ("commitments", "delivered_quantity"): COUNT,
    ("commitments", "status"): words(AgreementStatus),
    ("exchanges", "slug"): SLUG_CELL,
    ("exchanges", "date"): DAY,
    ("exchanges", "kind"): words(ExchangeKind),
    ("exchanges", "number"): NUMBER,
    ("exchanges", "place"): text(200),
    ("exchanges", "mediators"): SLUGS,
    ("exchanges", "agreement"): SLUG_CELL,
    ("exchanges", "part"): Cell(read=read_part, allowed="“1 of 3” or “stage 2”"),
    ("exchanges", "status"): words(ExchangeStatus),
    ("exchanges", "notes"): text(5000),
    ("exchanges", "source_urls"): SOURCES,
    ("positions", "date"): DAY,
    ("positions", "party"): SLUG_CELL,
    ("positions", "topic"): words(Topic),
    ("positions", "stance"): text(5000),
    ("positions", "document"): text(300),
    ("positions", "source_urls"): SOURCES,
    ("speakers", "file"): Cell(
        read=str, allowed="rounds, agreements or exchanges", empty=""
    ),
    ("speakers", "row"): SLUG_CELL,
    ("speakers", "column"): text(120),
    ("speakers", "value"): text(200),
    ("speakers", "speaker"): SLUG_CELL,
    ("speakers", "source_urls"): SOURCES,
}


def cell_of(file: str, column: str) -> Cell:
    """How a column is read; those named for a side hold counts."""
    return CELLS.get((file, column), COUNT)


def meaning(file: str, column: str, text: str) -> Any:  # Any: as above
    """What the text means there; raises ValueError for one that is not allowed."""
    how = cell_of(file, column)
    return how.read(text) if text else how.empty


def wrong_with(file: str, column: str, text: str) -> str:
    """What is allowed there instead of that text; empty where the text is."""
    allowed = cell_of(file, column).allowed
    if text == "" and column in REQUIRED[file]:
        return f"it cannot be empty; allowed: {allowed}"
    try:
        meaning(file, column, text)
    except ValueError:
        return allowed
    return ""
