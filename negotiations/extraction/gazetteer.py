"""Names in a text: which words mean which party, person, place or venue.

It decides whether a capital means the town or the government, and whom a surname
means. It knows nothing of events.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from negotiations.extraction.names import (
    Entry,
    EntryKind,
    hidden_phrases,
    world_names,
)
from negotiations.extraction.tokens import Doc, Phrases, Token
from negotiations.extraction.words import words
from negotiations.vocabulary import NameKind

_LOOK_BACK = 4  # tokens between a word of motion and the town it leads to
_LONGEST_NAME = 7  # tokens, particles and hyphens included
_LONGEST_TITLE = 7  # tokens from a country to the last word of a title
_SHOUTED = 4  # letters from which a name in capitals is still surely that name


@dataclass(frozen=True, kw_only=True)
class Name:
    """Words of a text that name something: tokens `start` to `end`, the end excluded.

    `role` says how they name it: by itself, by its seat of power or by its people.
    """

    entry: Entry
    role: NameKind
    start: int
    end: int

    @property
    def name(self) -> str:
        """The canonical name, as claims carry it."""
        return self.entry.name

    @property
    def kind(self) -> EntryKind:
        return self.entry.kind

    @property
    def label(self) -> str:
        """What patterns ask for: PARTY, DEMONYM, PERSON, PLACE or VENUE."""
        return "DEMONYM" if self.role is NameKind.DEMONYM else self.entry.kind.value


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

    def party_in(self, country: str | None) -> Entry | None:
        """The state with this ISO code."""
        for entry in self._entries.values():
            if country and entry.kind is EntryKind.PARTY and entry.country == country:
                return entry
        return None

    def find(self, doc: Doc) -> list[Name]:
        """Every name in the text, in its order; strangers with a title included."""
        names: list[Name] = []
        for found in self._phrases.find(doc):
            names.extend(self._read(doc, found, names))
        names.extend(list(_strangers(doc, names)))
        names.extend(list(_surnames(doc, names)))
        return sorted(names, key=lambda name: name.start)

    def _read(
        self, doc: Doc, found: tuple[str, int, int], before: Sequence[Name]
    ) -> Iterator[Name]:
        phrase, start, end = found
        readings = self._readings.get(phrase, [])
        if not readings:  # a hidden phrase
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

    def _is_place(self, doc: Doc, start: int, end: int, before: Sequence[Name]) -> bool:
        """Whether a capital means the town here, not the government."""
        previous = doc[start - 1] if start else None
        if doc[end : end + 2].text.lower() in words("names", "by_governments"):
            return False
        if previous is None:
            return _is_talks(doc, end)
        return (
            previous.lower_ in words("names", "locative")
            or (previous.lower_ in words("names", "directional") and _moves(previous))
            or _is_talks(doc, end)
            or _is_apposition(doc, start)
            or _follows_place(doc, start, before)
        )


@cache
def world() -> Gazetteer:
    """The gazetteer of the bundled names alone."""
    return Gazetteer(world_names())


def name_run(doc: Doc, start: int) -> int:
    """Where a stretch of capitalised words that can be a person's name ends.

    Equal to `start` where none begins there: two to four words, particles aside.
    """
    end, count = start, 0
    for position in range(start, min(start + _LONGEST_NAME, len(doc))):
        token = doc[position]
        if _is_name_word(token):
            count, end = count + 1, position + 1
        elif not _joins_name(token):
            break
    return end if count > 1 else start


def _readings(entries: Iterable[Entry]) -> dict[str, list[tuple[Entry, NameKind]]]:
    """Each spelling with what it can mean; of two parties or people, the later one."""
    found: dict[str, list[tuple[Entry, NameKind]]] = {}
    for entry in entries:
        for text, role in _spellings(entry):
            found.setdefault(text, []).append((entry, role))
    return found


def _spellings(entry: Entry) -> Iterator[tuple[str, NameKind]]:
    groups = (
        ((entry.name, *entry.aliases), NameKind.NAME),
        (entry.seats, NameKind.SEAT),
        (entry.demonyms, NameKind.DEMONYM),
    )
    for texts, role in groups:
        for text in texts:
            yield text, role
            if len(text) > _SHOUTED and text != text.upper():
                yield text.upper(), role


def _is_person(
    doc: Doc, start: int, readings: Sequence[tuple[Entry, NameKind]]
) -> bool:
    """Whether a name means its person: not two people, nor after another first name."""
    if len({entry.name for entry, _ in readings}) > 1:
        return False
    previous = doc[start - 1] if start else None
    return (
        previous is None
        or not _is_name_word(previous)
        or previous.is_stop
        or previous.lower_ != previous.lemma_
        or doc[start].is_sent_start is True
    )


def _is_talks(doc: Doc, end: int) -> bool:
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


def _strangers(doc: Doc, names: Sequence[Name]) -> Iterator[Name]:
    """People whom only their title makes known: `Deputy Minister Jane Doe`."""
    taken = {position for name in names for position in range(name.start, name.end)}
    for token in doc:
        if token.lower_ not in words("names", "titles"):
            continue
        start = token.i + 1
        if start < len(doc) and doc[start].text == ",":
            start += 1
        end = name_run(doc, start)
        if end > start and taken.isdisjoint(range(start, end)):
            yield Name(
                entry=Entry(
                    kind=EntryKind.PERSON,
                    name=doc[start:end].text,
                    party=_party_before(token, names),
                ),
                role=NameKind.NAME,
                start=start,
                end=end,
            )


def _party_before(title: Token, names: Sequence[Name]) -> str | None:
    """The party in a title: `Ukrainian Deputy Defence Minister`, `Russia's envoy`."""
    for name in reversed(names):
        between = title.doc[name.end : title.i + 1]
        if name.kind is EntryKind.PARTY and 0 < len(between) <= _LONGEST_TITLE:
            is_one_title = not any(
                word.is_punct and word.text != "-" for word in between
            )
            return name.name if is_one_title else None
    return None


def _surnames(doc: Doc, names: Sequence[Name]) -> Iterator[Name]:
    """Surnames alone, after the full name."""
    taken = {position for name in names for position in range(name.start, name.end)}
    introduced: dict[str, Name] = {}
    for name in sorted(names, key=lambda name: name.start):
        if name.kind is EntryKind.PERSON and name.end - name.start > 1:
            introduced.setdefault(doc[name.end - 1].text, name)
    for token in doc:
        known = introduced.get(token.text)
        if known and token.i > known.start and token.i not in taken:
            yield Name(
                entry=known.entry, role=known.role, start=token.i, end=token.i + 1
            )


def _is_name_word(token: Token) -> bool:
    text = token.text
    return (
        text[0].isupper()
        and len(text) > 1
        and not text.isupper()
        and text.replace("'", "").isalpha()
        and token.lower_ not in words("names", "never")
        and token.lower_ not in words("names", "titles")
    )


def _joins_name(token: Token) -> bool:
    if token.text == "-":
        return not (token.whitespace_ or token.nbor(-1).whitespace_)
    is_initial = token.text[0].isupper() and token.text[1:] == "."
    return is_initial or token.lower_ in words("names", "particles")
