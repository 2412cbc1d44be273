"""What becomes of a plain column when a dataset says something new of it.

Pure. Such columns have no machine's and curator's halves; what a person has changed is
told from what the dataset had said before.
"""

from dataclasses import dataclass
from typing import Generic, TypeVar

Kept = TypeVar("Kept")


@dataclass(frozen=True, kw_only=True)
class Merged(Generic[Kept]):
    """The value to write, and whether a person's value stood against the dataset's."""

    value: Kept
    is_kept: bool = False


def merge(*, current: Kept, before: Kept | None, now: Kept) -> Merged[Kept]:
    """The dataset's new word, unless somebody else's stands in its place.

    `before` is what the dataset said when it was loaded last, None where it never was;
    an empty value is nobody's.
    """
    if now in (current, before):
        return Merged(value=current)
    if not current or current == before:
        return Merged(value=now)
    return Merged(value=current, is_kept=True)


def merge_names(
    *, current: frozenset[str], before: frozenset[str], now: frozenset[str]
) -> tuple[frozenset[str], frozenset[str]]:
    """Names to add and to take away: of the latter only what the dataset had added."""
    return now - current - before, (before - now) & current
