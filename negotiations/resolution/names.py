"""The gazetteer that extraction is given: the bundled names and those of the records.

So a process, party or person that a curator adds is understood without new code.
"""

from collections.abc import Iterator
from functools import lru_cache

from negotiations.extraction.gazetteer import Gazetteer, world
from negotiations.extraction.names import Entry, EntryKind
from negotiations.models import Party, Person, Place
from negotiations.vocabulary import NameKind, PartyKind


def gazetteer() -> Gazetteer:
    """All known names as they stand now; built anew only when they have changed."""
    return _built(tuple(known_names()))


def known_names() -> Iterator[Entry]:
    """The names in the records, as extraction takes them."""
    yield from map(_party, Party.objects.with_names().in_order())
    yield from map(_person, Person.objects.with_names().in_order())
    # A whole country is a place only where nothing nearer is known; it reads as a party.
    places = Place.objects.with_names().not_named_as_a_party().in_order()
    yield from map(_place, places)


@lru_cache(maxsize=2)
def _built(names: tuple[Entry, ...]) -> Gazetteer:
    return world().extended(names)


def _party(party: Party) -> Entry:
    def called(kind: NameKind) -> tuple[str, ...]:
        return tuple(name.text for name in party.names.all() if name.kind == kind)

    return Entry(
        kind=EntryKind.PARTY,
        name=party.name,
        aliases=called(NameKind.NAME),
        seats=called(NameKind.SEAT),
        demonyms=called(NameKind.DEMONYM),
        party_kind=PartyKind(party.kind),
        country=party.iso or None,
    )


def _person(person: Person) -> Entry:
    return Entry(
        kind=EntryKind.PERSON,
        name=person.name,
        aliases=tuple(name.text for name in person.names.all()),
        party=person.party.name if person.party else None,
        office=person.position or None,
    )


def _place(place: Place) -> Entry:
    return Entry(
        kind=EntryKind.PLACE,
        name=place.name,
        aliases=tuple(name.text for name in place.names.all()),
        country=place.country or None,
        latitude=None if place.latitude is None else float(place.latitude),
        longitude=None if place.longitude is None else float(place.longitude),
    )
