"""Whether two names mean one place: Gomel, and the river's bank in its region. Pure."""

import re
from collections.abc import Iterable

from negotiations.extraction.gazetteer import Gazetteer
from negotiations.extraction.names import EntryKind


def share_a_place(ours: Iterable[str], theirs: Iterable[str]) -> bool:
    """Whether any name of the one stands, word for word, in a name of the other."""
    known = [_words(name) for name in theirs]
    return any(
        _stands_in(words, others) or _stands_in(others, words)
        for words in map(_words, ours)
        for others in known
    )


def towns_called(place: str | None, gazetteer: Gazetteer) -> frozenset[str]:
    """All names of the place; none where it is a whole country."""
    if place is None or _state_called(place, gazetteer):
        return frozenset()
    entry = gazetteer.entry(EntryKind.PLACE, place)
    return frozenset([place, *(entry.aliases if entry else ())])


def country_of(place: str | None, gazetteer: Gazetteer) -> str | None:
    if place is None:
        return None
    return _state_called(place, gazetteer) or gazetteer.country_of(place)


def _words(name: str) -> list[str]:
    return re.findall(r"\w+", name.casefold())


def _stands_in(words: list[str], others: list[str]) -> bool:
    length = len(words)
    return length > 0 and any(
        others[start : start + length] == words
        for start in range(len(others) - length + 1)
    )


def _state_called(place: str, gazetteer: Gazetteer) -> str | None:
    """The code of the country that the place is; of none if it lies in one."""
    entry = gazetteer.entry(EntryKind.PARTY, place)
    return entry.country if entry else None
