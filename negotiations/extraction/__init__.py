"""Text becomes claims: a library with no Django, no clock and no network.

`extract` is loaded at its first use, since it brings spaCy; the values cost nothing.
"""

from typing import TYPE_CHECKING

from negotiations.extraction.claims import Claim, Evidence
from negotiations.extraction.names import Entry, EntryKind

if TYPE_CHECKING:
    from negotiations.extraction.engine import extract
    from negotiations.extraction.gazetteer import Gazetteer, world

__all__ = [
    "Claim",
    "Entry",
    "EntryKind",
    "Evidence",
    "Gazetteer",
    "extract",
    "world",
]


def __getattr__(name: str) -> object:
    """Load what needs spaCy when it is asked for (PEP 562)."""
    match name:
        case "extract":
            from negotiations.extraction import engine  # noqa: PLC0415 slow to load

            return engine.extract
        case "Gazetteer" | "world":
            from negotiations.extraction import gazetteer  # noqa: PLC0415 slow to load

            return getattr(gazetteer, name)
        case _:
            message = f"module {__name__!r} has no attribute {name!r}"
            raise AttributeError(message)
