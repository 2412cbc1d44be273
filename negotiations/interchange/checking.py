"""What must hold between the rows of a dataset, once each cell is as it may be.

Works on the texts, so that a mistake in one cell hides no other. Yields every problem.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from negotiations.interchange.cells import COUNT, Cell
from negotiations.interchange.format import (
    CIVILIANS,
    KEYS,
    LIST_SEPARATOR,
    RELEASED,
    ExchangeKind,
    key_of,
)
from negotiations.interchange.problems import Problem
from negotiations.interchange.spoken import SPOKEN, spoken_cell
from negotiations.interchange.tables import Line, Table
from negotiations.vocabulary import ExchangeStatus, PartyKind, RoundFormat, RoundStatus

_SIDES = 2
# A claim's key, which has 200 letters, holds more than the row's: its file, a speaker.
_LONGEST_KEY = 180
# file, column, and the file whose slugs it names
_LINKS = (
    ("people", "party", "parties"),
    ("delegations", "round", "rounds"),
    ("delegations", "party", "parties"),
    ("delegations", "head", "people"),
    ("delegations", "members", "people"),
    ("agreements", "round", "rounds"),
    ("agreements", "parties", "parties"),
    ("agreements", "mediators", "parties"),
    ("commitments", "agreement", "agreements"),
    ("commitments", "party", "parties"),
    ("exchanges", "mediators", "parties"),
    ("exchanges", "agreement", "agreements"),
    ("positions", "party", "parties"),
)


@dataclass(frozen=True, kw_only=True)
class Tables:
    """All files of a folder, and the day on which they are read."""

    by_name: Mapping[str, Table]
    sides: tuple[str, ...]
    today: date

    def lines(self, file: str) -> Sequence[Line]:
        return self.by_name[file].lines

    def is_whole(self, *files: str) -> bool:
        return all(self.by_name[file].is_whole for file in files)

    def slugs(self, file: str) -> set[str]:
        return {line.cells["slug"] for line in self.lines(file)}


def check(tables: Tables) -> Iterator[Problem]:
    """Every problem between rows, and between the cells of one row."""
    for checker in _CHECKERS:
        yield from checker(tables)


_ONCE = {
    "commitments": "each promise once",
    "delegations": "one delegation of a party at a round",
    "positions": "each position once",
    "speakers": "one value of a speaker for a cell",
}


def _check_files(tables: Tables) -> Iterator[Problem]:
    """A dataset without parties, or in which nobody met or freed anybody, is a mistake."""
    if tables.is_whole("parties") and not tables.lines("parties"):
        yield Problem(file="parties.csv", allowed="rows are needed")
    events = ("rounds", "exchanges")
    if tables.is_whole(*events) and not any(map(tables.lines, events)):
        allowed = "rows are needed here or in exchanges.csv"
        yield Problem(file="rounds.csv", allowed=allowed)


def _check_keys(tables: Tables) -> Iterator[Problem]:
    for file, table in tables.by_name.items():
        seen: set[str] = set()
        for line in table.lines:
            key = key_of(file, line.cells)
            column = KEYS.get(file, ("slug",))[-1]
            if key in seen:
                allowed = _ONCE.get(file, "each slug once")
                yield _problem(file, line, column, allowed)
            elif len(key) > _LONGEST_KEY:
                allowed = (
                    f"what names the row has at most {_LONGEST_KEY} letters in all"
                )
                yield _problem(file, line, column, allowed)
            seen.add(key)


def _check_links(tables: Tables) -> Iterator[Problem]:
    links = [link for link in _LINKS if tables.is_whole(link[-1])]
    slugs = {target: tables.slugs(target) for _, _, target in links}
    for file, column, target in links:
        for line in tables.lines(file):
            for slug in _listed(line.cells[column]):
                if slug not in slugs[target]:
                    allowed = f"a slug of {target}.csv"
                    yield _problem(file, line, column, allowed, value=slug)


def _check_sides(tables: Tables) -> Iterator[Problem]:
    """Exchanges are between two parties, whom the columns name."""
    file = "exchanges.csv"
    if not tables.by_name["exchanges"].columns:
        return
    if len(tables.sides) != _SIDES:
        allowed = f"two columns {RELEASED}… are needed, named for the two sides by their slugs"
        yield Problem(file=file, line=1, allowed=allowed)
    for side in tables.sides if tables.is_whole("parties") else ():
        if side not in tables.slugs("parties"):
            allowed = "the slug of a side must be in parties.csv"
            yield Problem(
                file=file, line=1, column=f"{RELEASED}{side}", allowed=allowed
            )


def _check_parties(tables: Tables) -> Iterator[Problem]:
    codes = Counter(line.cells["iso"] for line in tables.lines("parties"))
    for line in tables.lines("parties"):
        is_state, iso = line.cells["kind"] == PartyKind.STATE, line.cells["iso"]
        if is_state and not iso:
            yield _problem("parties", line, "iso", "a state needs its ISO code")
        if iso and not is_state:
            yield _problem("parties", line, "iso", "only a state has an ISO code")
        if iso and codes[iso] > 1:
            yield _problem("parties", line, "iso", "each code once")


def _check_rounds(tables: Tables) -> Iterator[Problem]:
    for line in tables.lines("rounds"):
        cells = line.cells
        if cells["date_end"] and cells["date_end"] < cells["date_start"]:
            yield _problem("rounds", line, "date_end", "a day not before date_start")
        if bool(cells["latitude"]) != bool(cells["longitude"]):
            yield _problem("rounds", line, "latitude", "both coordinates or none")
        if not cells["country"] and cells["format"] != RoundFormat.VIDEO:
            allowed = "a code, unless the round was by video"
            yield _problem("rounds", line, "country", allowed)
        if cells["status"] == RoundStatus.HELD:
            yield from _check_past(tables, "rounds", line, "date_start")


def _check_delegations(tables: Tables) -> Iterator[Problem]:
    party_of = {one.cells["slug"]: one.cells["party"] for one in tables.lines("people")}
    for line in tables.lines("delegations"):
        head, members = line.cells["head"], _listed(line.cells["members"])
        if head and head not in members:
            yield _problem("delegations", line, "head", "one of the members")
        for person in members:
            if party_of.get(person, line.cells["party"]) != line.cells["party"]:
                allowed = f"people of {line.cells['party']}"
                yield _problem("delegations", line, "members", allowed, value=person)


def _check_commitments(tables: Tables) -> Iterator[Problem]:
    for line in tables.lines("commitments"):
        if line.cells["quantity"] == "0":
            allowed = "more than 0, or nothing where no number was promised"
            yield _problem("commitments", line, "quantity", allowed)


def _check_exchanges(tables: Tables) -> Iterator[Problem]:
    for line in tables.lines("exchanges"):
        is_done = line.cells["status"] == ExchangeStatus.CARRIED_OUT
        for side in tables.sides:
            yield from _check_counts(line, side, is_done=is_done)
        if is_done:
            yield from _check_past(tables, "exchanges", line, "date")


def _check_counts(line: Line, side: str, *, is_done: bool) -> Iterator[Problem]:
    released, civilians = (
        line.cells.get(f"{what}{side}", "") for what in (RELEASED, CIVILIANS)
    )
    if released and not is_done:
        allowed = "no count, unless the exchange was carried out"
        yield _problem("exchanges", line, f"{RELEASED}{side}", allowed)
    has_no_civilians = line.cells["kind"] in {
        ExchangeKind.BODIES,
        ExchangeKind.CHILDREN,
    }
    column = f"{CIVILIANS}{side}"
    if civilians and has_no_civilians:
        yield _problem("exchanges", line, column, "nothing, for bodies and children")
    elif _is_more(civilians, than=released):
        yield _problem("exchanges", line, column, f"at most {RELEASED}{side}")


def _is_more(part: str, *, than: str) -> bool:
    """Whether it is no part of the whole; one that cannot be read is told elsewhere."""
    if not part or not than:
        return bool(part)
    return _can_read(COUNT, part) and _can_read(COUNT, than) and int(part) > int(than)


def _check_speakers(tables: Tables) -> Iterator[Problem]:
    speakers = {"", *tables.slugs("parties"), *tables.slugs("people")}
    is_known = tables.is_whole("parties", "people")
    rows = {file: tables.slugs(file) for file in SPOKEN if tables.is_whole(file)}
    for line in tables.lines("speakers"):
        file, row = line.cells["file"], line.cells["row"]
        if file not in SPOKEN:
            yield _problem("speakers", line, "file", ", ".join(SPOKEN))
        elif file in rows and row not in rows[file]:
            yield _problem("speakers", line, "row", f"a slug of {file}.csv")
        if is_known and line.cells["speaker"] not in speakers:
            allowed = "a slug of parties.csv or people.csv, or nothing"
            yield _problem("speakers", line, "speaker", allowed)


def _check_spoken(tables: Tables) -> Iterator[Problem]:
    for line in tables.lines("speakers"):
        file, column = line.cells["file"], line.cells["column"]
        if file not in SPOKEN or not tables.by_name[file].columns:
            continue
        cell = spoken_cell(file, column)
        if cell is None or column not in tables.by_name[file].columns:
            yield _problem("speakers", line, "column", _spoken_columns(tables, file))
        elif not _can_read(cell, line.cells["value"]):
            yield _problem("speakers", line, "value", cell.allowed)


def _spoken_columns(tables: Tables, file: str) -> str:
    columns = tables.by_name[file].columns
    return ", ".join(column for column in columns if spoken_cell(file, column))


def _can_read(cell: Cell, value: str) -> bool:
    try:
        cell.read(value)
    except ValueError:
        return False
    return True


def _check_past(
    tables: Tables, file: str, line: Line, column: str
) -> Iterator[Problem]:
    if line.cells[column] > tables.today.isoformat():
        status = line.cells["status"]
        allowed = f"a day that is not ahead, where the status is {status}"
        yield _problem(file, line, column, allowed)


def _listed(cell: str) -> list[str]:
    return cell.split(LIST_SEPARATOR) if cell else []


def _problem(
    file: str, line: Line, column: str, allowed: str, *, value: str | None = None
) -> Problem:
    return Problem(
        file=f"{file}.csv",
        line=line.number,
        column=column,
        value=line.cells.get(column, "") if value is None else value,
        allowed=allowed,
    )


_CHECKERS: tuple[Callable[[Tables], Iterator[Problem]], ...] = (
    _check_files,
    _check_keys,
    _check_links,
    _check_sides,
    _check_parties,
    _check_rounds,
    _check_delegations,
    _check_commitments,
    _check_exchanges,
    _check_speakers,
    _check_spoken,
)
