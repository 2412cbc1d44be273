"""Names in a text: which words mean which party, person, place or venue.

It decides whether a capital means the town or the government, and whom a surname
means. It knows nothing of events.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from negotiations.extraction.names import (
    Entry,
    EntryKind,
    Name,
    hidden_phrases,
    world_names,
)
from negotiations.extraction.naming.strange_groups import strange_groups
from negotiations.extraction.naming.strange_places import strange_places
from negotiations.extraction.naming.strangers import (
    is_name_word,
    name_run,
    strangers,
    surnames,
)
from negotiations.extraction.tokens import Doc, Found, Phrases, Token
from negotiations.extraction.words import words
from negotiations.vocabulary import NameKind

__all__ = ["Gazetteer", "Name", "name_run", "names_talks", "world"]

_LOOK_BACK = 4  # tokens between a word of motion and the town it leads to
_TWO = 2
_SHOUTED = 4  # letters from which a name in capitals is still surely that name


class Gazetteer:
    """Knows names. Building one costs tens of milliseconds: build once, use often."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._entries: dict[tuple[EntryKind, str], Entry] = {}
        for entry in entries:
            key = (entry.kind, entry.name)
            known = self._entries.get(key)
            self._entries[key] = known.merged(entry) if known else entry
        self._readings = _readings(self._entries.values())
        self._phrases = Phrases((*self._readings, *hidden_phrases()))

    def extended(self, entries: Iterable[Entry]) -> "Gazetteer":
        """One that knows more; an entry of a known name adds to it."""
        return Gazetteer((*self._entries.values(), *entries))

    def entry(self, kind: EntryKind, name: str) -> Entry | None:
        return self._entries.get((kind, name))

    def country_of(self, place: str) -> str | None:
        """The ISO code of the country that a place or venue lies in."""
        venue = self.entry(EntryKind.VENUE, place)
        if venue is not None and venue.city:
            return venue.country or self.country_of(venue.city)
        found = venue or self.entry(EntryKind.PLACE, place)
        return None if found is None else found.country

    def party_called(self, text: str) -> Entry | None:
        """The party that a name, a capital or an adjective stands for."""
        for entry, _ in reversed(self._readings.get(text, [])):
            if entry.kind is EntryKind.PARTY:
                return entry
        return None

    def person_called(self, text: str) -> Entry | None:
        """The person whom a spelling means; None where it may mean two."""
        found = {
            entry.name: entry
            for entry, _ in self._readings.get(text, [])
            if entry.kind is EntryKind.PERSON
        }
        return next(iter(found.values())) if len(found) == 1 else None

    def party_in(self, country: str | None) -> Entry | None:
        """The state with this ISO code."""
        for entry in self._entries.values():
            if country and entry.kind is EntryKind.PARTY and entry.country == country:
                return entry
        return None

    def find(self, doc: Doc) -> list[Name]:
        """Every name in the text, in its order; strangers with a title included."""
        names: list[Name] = []
        phrases = self._phrases.find(doc)
        said = self._said(phrases)
        for found in phrases:
            names.extend(self._read(doc, found, names, said))
        names = _with_groups(names, list(strange_groups(doc, names)))
        names.extend(list(self._capitals(doc, names)))
        names.extend(list(strange_places(doc, names)))
        names.extend(list(strangers(doc, names)))
        names.extend(list(surnames(doc, names)))
        return sorted(names, key=lambda name: name.start)

    def _said(self, phrases: Iterable[Found]) -> frozenset[str]:
        """Every party that some phrase of a text can name."""
        return frozenset(
            entry.name
            for phrase, _, _ in phrases
            for entry, _ in self._readings.get(phrase, [])
            if entry.kind is EntryKind.PARTY
        )

    def _read(
        self, doc: Doc, found: Found, before: Sequence[Name], said: frozenset[str]
    ) -> Iterator[Name]:
        phrase, start, end = found
        readings = _of_text(self._readings.get(phrase, []), said)
        if not readings:  # a hidden phrase, or a nickname of nobody here
            return
        places = [one for one in readings if one[0].kind is EntryKind.PLACE]
        others = [one for one in readings if one[0].kind is not EntryKind.PLACE]
        if places and (not others or self._is_place(doc, start, end, before)):
            chosen = places[-1]
        elif others[-1][0].kind is EntryKind.PERSON and not _is_person(
            doc, start, others
        ):
            return
        else:
            chosen = others[-1]
        yield Name(entry=chosen[0], role=chosen[1], start=start, end=end)

    def _capitals(self, doc: Doc, names: Sequence[Name]) -> Iterator[Name]:
        """`The Ethiopian capital`, where its name does not follow."""
        known = {name.start for name in names}
        for state in names:
            following = doc[state.end : state.end + 3]
            is_capital = following[:1].text.lower() == "capital"
            town = self._capital_of(state) if is_capital else None
            if town is not None and not any(token.i in known for token in following):
                yield Name(
                    entry=town, role=NameKind.NAME, start=state.end, end=state.end + 1
                )

    def _capital_of(self, name: Name) -> Entry | None:
        seats = name.entry.seats if name.label == "DEMONYM" else ()
        return self.entry(EntryKind.PLACE, seats[0]) if seats else None

    def _is_place(self, doc: Doc, start: int, end: int, before: Sequence[Name]) -> bool:
        """Whether a capital means the town here, not the government."""
        previous = doc[start - 1] if start else None
        if doc[end : end + 2].text.lower() in words("names", "by_governments"):
            return False
        if previous is None:
            return names_talks(doc, end)
        return (
            previous.lower_ in words("names", "locative")
            or (previous.lower_ in words("names", "directional") and _moves(previous))
            or names_talks(doc, end)
            or _is_apposition(doc, start)
            or _follows_place(doc, start, before)
        )


@cache
def world() -> Gazetteer:
    """The gazetteer of the bundled names alone."""
    return Gazetteer(world_names())


def _readings(entries: Iterable[Entry]) -> dict[str, list[tuple[Entry, NameKind]]]:
    """Each spelling with what it can mean; of two parties or people, the later one."""
    found: dict[str, list[tuple[Entry, NameKind]]] = {}
    for entry in entries:
        for text, role in _spellings(entry):
            found.setdefault(text, []).append((entry, role))
    return found


def _of_text(
    readings: list[tuple[Entry, NameKind]], said: frozenset[str]
) -> list[tuple[Entry, NameKind]]:
    """What a name means in a text.

    Of groups that share a nickname it is the one whose state the text names, too.
    """
    facing = [one for one in readings if one[0].faces]
    if len(facing) < _TWO:
        return readings
    return [one for one in facing if one[0].faces in said]


def _with_groups(names: Sequence[Name], groups: Sequence[Name]) -> list[Name]:
    """The names, but for adjectives within those of groups."""
    within = {place for one in groups for place in range(one.start, one.end)}
    return [*(name for name in names if name.start not in within), *groups]


def _spellings(entry: Entry) -> Iterator[tuple[str, NameKind]]:
    groups = (
        ((entry.name, *entry.aliases), NameKind.NAME),
        (entry.seats, NameKind.SEAT),
        (entry.demonyms, NameKind.DEMONYM),
    )
    for texts, role in groups:
        for text in dict.fromkeys((*texts, *map(_without_accents, texts))):
            yield text, role
            if len(text) > _SHOUTED and text != text.upper():
                yield text.upper(), role


def _without_accents(text: str) -> str:
    """`Bogotá` as English papers print it."""
    parts = unicodedata.normalize("NFKD", text)
    return "".join(one for one in parts if not unicodedata.combining(one))


def _is_person(
    doc: Doc, start: int, readings: Sequence[tuple[Entry, NameKind]]
) -> bool:
    """Whether a name means its person: not two people, nor after another first name."""
    if len({entry.name for entry, _ in readings}) > 1:
        return False
    previous = doc[start - 1] if start else None
    return (
        previous is None
        or not is_name_word(previous)
        or previous.is_stop
        or previous.lower_ != previous.lemma_
        or doc[start].is_sent_start is True
    )


def names_talks(doc: Doc, end: int) -> bool:
    """Whether the next noun is of talks: `peace talks`, `round`."""
    for token in doc[end : end + 3]:
        if token.lower_ in words("names", "placed_events"):
            return True
        if token.lower_ not in words("names", "event_adjectives"):
            return False
    return False


def _moves(preposition: Token) -> bool:
    before = preposition.doc[max(0, preposition.i - _LOOK_BACK) : preposition.i]
    return any(token.lower_ in words("names", "motion") for token in before)


def _is_apposition(doc: Doc, start: int) -> bool:
    """After `the capital` or `the city of`, with or without a comma."""
    before = [token.lower_ for token in doc[max(0, start - 2) : start]]
    return "capital" in before or "city" in before


def _follows_place(doc: Doc, start: int, before: Sequence[Name]) -> bool:
    """In a list after a town: `in Doha and Cairo`."""
    return (
        bool(before)
        and before[-1].kind is EntryKind.PLACE
        and before[-1].end == start - 1
        and doc[start - 1].lower_ in {"and", "or"}
    )
