"""Names as plain values: who and what a report may speak of, and the bundled list.

It knows nothing of texts; finding names in one is the gazetteer's work.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import Any  # Any: parsed TOML has no narrower type

from negotiations.extraction.words import lexicon
from negotiations.vocabulary import NameKind, PartyKind


class EntryKind(StrEnum):
    """What an entry names; also the label that patterns ask for by ENT_TYPE."""

    PARTY = "PARTY"
    PERSON = "PERSON"
    PLACE = "PLACE"
    VENUE = "VENUE"


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One party, person, place or venue; `name` is what claims carry.

    `aliases` are further spellings; a surname among them means the person wherever it
    stands. `seats` (a party's capital, palaces) and `demonyms` (its adjectives and
    people) stand for a party. `party` and `office` are a person's, `city` is a venue's.
    """

    kind: EntryKind
    name: str
    aliases: tuple[str, ...] = ()
    seats: tuple[str, ...] = ()
    demonyms: tuple[str, ...] = ()
    party_kind: PartyKind | None = None
    country: str | None = None
    faces: str | None = None
    party: str | None = None
    office: str | None = None
    city: str | None = None
    latitude: float | None = None
    longitude: float | None = None

    def merged(self, other: "Entry") -> "Entry":
        """Both entries' names; where only one value can stand, the other's."""
        return replace(
            self,
            aliases=_union(self.aliases, other.aliases),
            seats=_union(self.seats, other.seats),
            demonyms=_union(self.demonyms, other.demonyms),
            party_kind=other.party_kind or self.party_kind,
            country=other.country or self.country,
            faces=other.faces or self.faces,
            party=other.party or self.party,
            office=other.office or self.office,
            city=other.city or self.city,
            latitude=self.latitude if other.latitude is None else other.latitude,
            longitude=self.longitude if other.longitude is None else other.longitude,
        )


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


_PARTY_KINDS = {
    "organisations": PartyKind.ORGANISATION,
    "armed_groups": PartyKind.ARMED_GROUP,
}


@cache
def world_names() -> tuple[Entry, ...]:
    """The bundled list: states, organisations, armed groups, cities of diplomacy."""
    return tuple(_read(lexicon("world")))


def hidden_phrases() -> tuple[str, ...]:
    """Phrases in which a name means something else: newspapers, conventions."""
    return tuple(lexicon("world")["hidden"]["phrases"])


def _read(lists: Mapping[str, Any]) -> Iterator[Entry]:
    for name, facts in lists["states"].items():
        capital = facts.get("capital")
        seats = ((capital,) if capital else ()) + tuple(facts.get("seats", ()))
        state = _entry(EntryKind.PARTY, name, facts)
        yield replace(state, seats=seats, party_kind=PartyKind.STATE)
        if capital and capital not in lists["places"]:
            yield Entry(
                kind=EntryKind.PLACE, name=capital, country=facts.get("country")
            )
    for section, kind in (
        ("organisations", EntryKind.PARTY),
        ("armed_groups", EntryKind.PARTY),
        ("places", EntryKind.PLACE),
        ("venues", EntryKind.VENUE),
        ("people", EntryKind.PERSON),
    ):
        for name, facts in lists[section].items():
            yield replace(
                _entry(kind, name, facts),
                party_kind=_PARTY_KINDS.get(section),
                faces=lists["opponents"].get(name) if kind is EntryKind.PARTY else None,
            )


def _entry(kind: EntryKind, name: str, facts: Mapping[str, Any]) -> Entry:
    latitude, longitude = facts.get("at", (None, None))
    return Entry(
        kind=kind,
        name=name,
        aliases=tuple(facts.get("aliases", ())),
        seats=tuple(facts.get("seats", ())),
        demonyms=tuple(facts.get("demonyms", ())),
        country=facts.get("country"),
        party=facts.get("party"),
        city=facts.get("city"),
        latitude=latitude,
        longitude=longitude,
    )


def _union(ours: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*ours, *theirs)))
