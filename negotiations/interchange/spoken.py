"""Of which cells speakers may say something, and how what they say is read."""

from collections.abc import Mapping

from negotiations.interchange.cells import DAY, NUMBER, SPOKEN_COUNT, Cell, text
from negotiations.interchange.format import CIVILIANS, RELEASED

SPOKEN: Mapping[str, Mapping[str, Cell]] = {
    "rounds": {
        "date_start": DAY,
        "date_end": DAY,
        "number": NUMBER,
        "city": text(200),
    },
    "agreements": {"date": DAY},
    "exchanges": {"date": DAY, "number": NUMBER},
}


def spoken_cell(file: str, column: str) -> Cell | None:
    """How a speaker's value for that column is read; None where nobody may give one."""
    if file == "exchanges" and column.startswith((RELEASED, CIVILIANS)):
        return SPOKEN_COUNT
    return SPOKEN.get(file, {}).get(column)
