"""A folder in the interchange format becomes a dataset, or the list of all its mistakes.

Pure: knows no database.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, TypeVar  # Any: cells mean values of many types

from negotiations.interchange.cells import meaning, wrong_with
from negotiations.interchange.checking import Tables, check
from negotiations.interchange.format import (
    CIVILIANS,
    COLUMNS,
    OPTIONAL_FILE,
    RELEASED,
    columns_of,
    key_of,
)
from negotiations.interchange.manifest import NAME, Manifest, read_manifest
from negotiations.interchange.problems import InvalidDatasetError, Problem
from negotiations.interchange.redacting import redact, redaction_problems
from negotiations.interchange.rows import (
    AgreementRow,
    CommitmentRow,
    DelegationRow,
    ExchangeRow,
    Folder,
    PartyRow,
    PersonRow,
    PositionRow,
    RoundRow,
    Row,
    SpeakerRow,
)
from negotiations.interchange.spoken import spoken_cell
from negotiations.interchange.tables import Line, Table, read_table

_CODEBOOK = "README.md"

AnyRow = TypeVar("AnyRow", bound=Row)


def read_folder(path: Path, *, today: date) -> Folder:
    """The dataset in the folder; raises InvalidDatasetError with every problem."""
    if not path.is_dir():
        raise InvalidDatasetError([Problem(file=str(path), allowed="no such folder")])
    manifest, problems = read_manifest(path)
    redactions = manifest.redactions if manifest else []
    written, broken = _read_tables(path)
    by_name = redact(written, redactions)
    sides = _sides(by_name["exchanges"])
    problems += broken
    problems += redaction_problems(written, redactions)
    for table in by_name.values():
        problems += _cell_problems(table)
    problems += check(Tables(by_name=by_name, sides=sides, today=today))
    if problems or manifest is None:
        raise InvalidDatasetError(_sorted(problems))
    return _folder(path, manifest, by_name)


def _read_tables(path: Path) -> tuple[dict[str, Table], list[Problem]]:
    tables: dict[str, Table] = {}
    problems: list[Problem] = []
    for file in COLUMNS:
        if file == OPTIONAL_FILE and not (path / f"{file}.csv").exists():
            tables[file] = Table(name=file, columns=COLUMNS[file])
            continue
        tables[file], wrong = read_table(path, file, _expected(file))
        problems += wrong
    return tables, problems


def _expected(file: str) -> Callable[[Sequence[str]], Sequence[str]]:
    """The columns that a file must have; those of exchanges follow from its own."""

    def expected(header: Sequence[str]) -> Sequence[str]:
        return columns_of(file, _sides_in(header))

    return expected


def _sides(exchanges: Table) -> tuple[str, ...]:
    return _sides_in(exchanges.columns)


def _sides_in(header: Iterable[str]) -> tuple[str, ...]:
    return tuple(
        column.removeprefix(RELEASED)
        for column in header
        if column.startswith(RELEASED)
    )


def _cell_problems(table: Table) -> Iterator[Problem]:
    for line in table.lines:
        for column, cell in line.cells.items():
            allowed = wrong_with(table.name, column, cell)
            if allowed:
                yield Problem(
                    file=f"{table.name}.csv",
                    line=line.number,
                    column=column,
                    value=cell or None,
                    allowed=allowed,
                )


def _folder(path: Path, manifest: Manifest, by_name: Mapping[str, Table]) -> Folder:
    return Folder(
        manifest=manifest,
        codebook=_codebook(path / _CODEBOOK),
        sha256=_hash(path),
        cells={
            name: {key_of(name, line.cells): line.cells for line in table.lines}
            for name, table in by_name.items()
        },
        parties=_rows(by_name["parties"], PartyRow),
        people=_rows(by_name["people"], PersonRow),
        rounds=_rows(by_name["rounds"], RoundRow),
        delegations=_rows(by_name["delegations"], DelegationRow),
        agreements=_rows(by_name["agreements"], AgreementRow),
        commitments=_rows(by_name["commitments"], CommitmentRow),
        exchanges=_exchanges(by_name["exchanges"]),
        positions=_rows(by_name["positions"], PositionRow),
        speakers=_speakers(by_name["speakers"]),
    )


def _rows(table: Table, row: type[AnyRow]) -> tuple[AnyRow, ...]:
    return tuple(row(**_meanings(table, line)) for line in table.lines)


def _meanings(table: Table, line: Line) -> dict[str, Any]:  # Any: as above
    return {
        "key": key_of(table.name, line.cells),
        "line": line.number,
        **{
            column: meaning(table.name, column, cell)
            for column, cell in line.cells.items()
        },
    }


def _exchanges(table: Table) -> tuple[ExchangeRow, ...]:
    """The columns of the two sides are gathered by side."""
    sides = _sides(table)
    rows = []
    for line in table.lines:
        meant = _meanings(table, line)
        released = {side: meant.pop(f"{RELEASED}{side}") for side in sides}
        civilians = {side: meant.pop(f"{CIVILIANS}{side}") for side in sides}
        rows.append(ExchangeRow(**meant, released=released, civilians=civilians))
    return tuple(rows)


def _speakers(table: Table) -> tuple[SpeakerRow, ...]:
    """What a value means depends on the column that it is said of."""
    rows = []
    for line in table.lines:
        meant = _meanings(table, line)
        how = spoken_cell(meant["file"], meant["column"])
        assert how is not None, line  # noqa: S101 it has been checked
        rows.append(SpeakerRow(**{**meant, "value": how.read(line.cells["value"])}))
    return tuple(rows)


def _codebook(path: Path) -> str:
    """What people read, as far as it is text: it means nothing to the record."""
    if not path.is_file():
        return ""
    read = path.read_text(encoding="utf-8-sig", errors="replace")
    return read.replace("\0", "\N{REPLACEMENT CHARACTER}")


def _hash(path: Path) -> str:
    """SHA-256 of the names and bytes of the files that make the dataset."""
    found = hashlib.sha256()
    for name in sorted([NAME, _CODEBOOK, *(f"{file}.csv" for file in COLUMNS)]):
        file = path / name
        if file.is_file():
            found.update(f"{name}\n".encode() + file.read_bytes())
    return found.hexdigest()


def _sorted(problems: Iterable[Problem]) -> list[Problem]:
    return sorted(problems, key=lambda one: (one.file, one.line or 0, one.column or ""))
