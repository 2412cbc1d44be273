"""The CSV files of a folder as texts, and what is wrong with them as files.

Knows the shape of a table, not what its cells mean.
"""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from negotiations.interchange.problems import Problem

_LARGEST = 50_000_000  # bytes; a process of a million rows fits
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"

Cells = dict[str, str]
# The line on which it begins, and its cells.
_Record = tuple[int, list[str]]


@dataclass(frozen=True, kw_only=True)
class Line:
    """One row of a file as texts; `number` counts lines as an editor does."""

    number: int
    cells: Cells


@dataclass(frozen=True, kw_only=True)
class Table:
    """One file: its columns in their order, and its rows.

    One that is not whole had rows, or all of itself, that could not be read: what it
    lacks is not known.
    """

    name: str
    columns: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()
    is_whole: bool = True


def read_table(
    folder: Path, file: str, expected: Callable[[Sequence[str]], Sequence[str]]
) -> tuple[Table, list[Problem]]:
    """The file's rows; `expected` gives the columns that it must have, from its own."""
    name = f"{file}.csv"
    unread = Table(name=file, is_whole=False)
    try:
        text = _text(folder / name)
    except (OSError, ValueError) as error:
        return unread, [Problem(file=name, allowed=_told(error))]
    records, problems = _records(name, text)
    if not records:
        nothing = [Problem(file=name, allowed="a header row is needed")]
        return unread, problems or nothing
    (_, header), *rest = records
    in_header = list(_header_problems(name, header, expected(header)))
    if in_header:
        return unread, [*problems, *in_header]
    problems += _width_problems(name, header, rest)
    lines = tuple(
        Line(number=number, cells=dict(zip(header, cells, strict=True)))
        for number, cells in rest
        if len(cells) == len(header)
    )
    columns = tuple(header)
    return Table(
        name=file, columns=columns, lines=lines, is_whole=not problems
    ), problems


def _text(path: Path) -> str:
    if path.stat().st_size > _LARGEST:
        message = f"it is larger than {_LARGEST // 1_000_000} MB"
        raise ValueError(message)
    raw = path.read_bytes().removeprefix(_BYTE_ORDER_MARK)
    if b"\0" in raw:
        message = "it holds NUL bytes: it is no text"
        raise ValueError(message)
    return raw.decode("utf-8")


def _records(name: str, text: str) -> tuple[list[_Record], list[Problem]]:
    """The records up to the first that is no CSV; their cells may span lines."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    records: list[_Record] = []
    begins = 1
    try:
        for cells in reader:
            records.append((begins, cells))
            begins = reader.line_num + 1
    except csv.Error as error:
        told = f"it is not CSV from here on: {error}"
        return records, [Problem(file=name, line=begins, allowed=told)]
    return records, []


def _header_problems(
    name: str, header: Sequence[str], wanted: Sequence[str]
) -> Iterator[Problem]:
    for column in wanted:
        if column not in header:
            yield Problem(file=name, line=1, column=column, allowed="it is missing")
    for column in dict.fromkeys(header):
        if column not in wanted:
            yield Problem(
                file=name,
                line=1,
                column=column or "(no name)",
                allowed=f"no such column; the columns are {', '.join(wanted)}",
            )
        elif header.count(column) > 1:
            yield Problem(file=name, line=1, column=column, allowed="it is there twice")


def _width_problems(
    name: str, header: Sequence[str], records: Iterable[_Record]
) -> Iterator[Problem]:
    for number, cells in records:
        if cells and len(cells) != len(header):
            allowed = (
                f"{len(header)} cells are needed, as in the header; "
                f"here are {len(cells)}"
            )
            yield Problem(file=name, line=number, allowed=allowed)


def _told(error: Exception) -> str:
    match error:
        case FileNotFoundError():
            return "the file is missing"
        case UnicodeDecodeError():
            return f"it is not UTF-8 (byte {error.start})"
        case OSError():
            return f"it cannot be read: {error.strerror}"
        case _:
            return str(error)
