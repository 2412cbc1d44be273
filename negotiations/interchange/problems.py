"""What is wrong with a dataset, each thing where it stands."""

from collections.abc import Iterable
from dataclasses import dataclass

from negotiations.errors import TrackerError

_LONGEST_VALUE = 80


@dataclass(frozen=True, kw_only=True)
class Problem:
    """One thing to mend: in which file, line and column, what stands there, what may.

    Line, column and value are None where the problem is of the whole file.
    """

    file: str
    allowed: str
    line: int | None = None
    column: str | None = None
    value: str | None = None

    def __str__(self) -> str:
        where = self.file
        if self.line is not None:
            where += f" line {self.line}"
        if self.column is not None:
            where += f", {self.column}"
        if self.value is None:
            return f"{where}: {self.allowed}"
        cut = self.value[:_LONGEST_VALUE]
        shown = f"{cut}…" if len(cut) < len(self.value) else cut
        return f"{where}: {shown!r} is not allowed; allowed: {self.allowed}"


class InvalidDatasetError(TrackerError):
    """The folder does not hold a dataset that can be loaded; mend what it lists."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))
