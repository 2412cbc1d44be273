"""The texts that stand for cells which name a captive, put there before all else.

What is checked, told as a mistake and kept is the redacted text, so that a name leaves
the reader by no way.
"""

from collections.abc import Iterable, Iterator, Mapping

from negotiations.interchange.cells import wrong_with
from negotiations.interchange.format import key_of
from negotiations.interchange.manifest import NAME, Redaction
from negotiations.interchange.problems import Problem
from negotiations.interchange.tables import Line, Table


def redact(
    by_name: Mapping[str, Table], redactions: Iterable[Redaction]
) -> dict[str, Table]:
    """The tables with every replacement that finds its cell."""
    texts = {(one.file, one.row, one.column): one.text for one in redactions}
    return {name: _redacted(table, texts) for name, table in by_name.items()}


def redaction_problems(
    by_name: Mapping[str, Table], redactions: Iterable[Redaction]
) -> Iterator[Problem]:
    """Replacements of no cell or of one cell twice, and texts that no such cell holds."""
    seen = set()
    for one in redactions:
        allowed = _wrong(one, by_name.get(one.file))
        cell = (one.file, one.row, one.column)
        if cell in seen:
            allowed = "each cell once"
        seen.add(cell)
        if allowed:
            yield Problem(
                file=NAME,
                column=f"redactions.{one.file}.{one.row}.{one.column}",
                allowed=allowed,
            )


def _wrong(redaction: Redaction, table: Table | None) -> str:
    if table is not None and not table.is_whole:
        return ""  # it may be in what could not be read
    if table is None or redaction.column not in table.columns:
        return f"{redaction.file}.csv has no column {redaction.column}"
    if all(key_of(table.name, line.cells) != redaction.row for line in table.lines):
        return f"{redaction.file}.csv has no such row"
    allowed = wrong_with(table.name, redaction.column, redaction.text)
    return f"its text is not allowed; allowed: {allowed}" if allowed else ""


def _redacted(table: Table, texts: Mapping[tuple[str, str, str], str]) -> Table:
    lines = []
    for line in table.lines:
        key = key_of(table.name, line.cells)
        cells = {
            column: texts.get((table.name, key, column), cell)
            for column, cell in line.cells.items()
        }
        lines.append(Line(number=line.number, cells=cells))
    return Table(
        name=table.name,
        columns=table.columns,
        lines=tuple(lines),
        is_whole=table.is_whole,
    )
