"""What went each way in a handover, added up so that two tellings can be compared. Pure."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from negotiations.vocabulary import TransferCategory

# Who released, who received, of which category, how many.
Handed = tuple[str | None, str | None, TransferCategory, int | None]

_PEOPLE = "people"
# Prisoners, civilians and hostages go in one handover; these go apart from them.
_APART = (TransferCategory.CHILDREN, TransferCategory.REMAINS)


def kinds_of(handed: Iterable[Handed]) -> frozenset[str]:
    """What goes in one handover; remains only where nobody living goes."""
    kinds = {
        category.value if category in _APART else _PEOPLE
        for _, _, category, _ in handed
    }
    return frozenset((kinds - {TransferCategory.REMAINS.value}) or kinds or {_PEOPLE})


def sides_of(handed: Iterable[Handed]) -> frozenset[str]:
    return frozenset(side for one in handed for side in one[:2] if side is not None)


def figures_of(handed: Iterable[Handed]) -> dict[str, dict[str, int | None]]:
    found: dict[str, dict[str, list[int | None]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for released_by, received_by, category, count in handed:
        for way in _ways(released_by, received_by):
            found[way][category.value].append(count)
    return {
        way: {category: _sum(counts) for category, counts in categories.items()}
        for way, categories in found.items()
    }


def sums_of(handed: Iterable[Handed]) -> dict[str, int | None]:
    """The people of each direction together, or the remains where nobody living goes."""
    found = defaultdict(list)
    for way, figures in figures_of(handed).items():
        living = {
            category: count
            for category, count in figures.items()
            if category != TransferCategory.REMAINS
        }
        found[way] = list((living or figures).values())
    return {way: _sum(counts) for way, counts in found.items()}


def _sum(counts: list[int | None]) -> int | None:
    known = [count for count in counts if count is not None]
    return sum(known) if len(known) == len(counts) else None


def _ways(released_by: str | None, received_by: str | None) -> Iterator[str]:
    """A report may tell only who released, or only who received."""
    if released_by is not None:
        yield f"from {released_by}"
    if received_by is not None:
        yield f"to {received_by}"
