"""Names in claims become rows: parties, people and places, made when first heard of.

Two workers may hear of the same one at once; the unique constraints settle it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from django.db.models import Model, QuerySet

from negotiations.extraction.gazetteer import Gazetteer
from negotiations.extraction.names import Entry, EntryKind
from negotiations.models import Party, PartyName, Person, PersonName, Place, PlaceName
from negotiations.resolution.titles import slug_for
from negotiations.vocabulary import NameKind, PartyKind

Row = TypeVar("Row", bound=Model)


@dataclass(frozen=True, kw_only=True)
class Directory:
    """Gives the row that a name stands for; the gazetteer knows more about the name."""

    gazetteer: Gazetteer
    _parties: dict[str, Party] = field(default_factory=dict)

    def party(self, name: str) -> Party:
        if name not in self._parties:
            self._parties[name] = self._find_or_make_party(name)
        return self._parties[name]

    def person(self, name: str, party: Party) -> Person:
        """The party's person of this name or spelling; else one of no party yet."""
        known = Person.objects.called(name)
        found = known.filter(party=party).first() or known.filter(party=None).first()
        if found is not None:
            return found
        entry = self.gazetteer.entry(EntryKind.PERSON, name)
        person, is_new = _find_or_make(
            Person.objects.filter(name=name, party=party),
            lambda slug: Person(
                name=name,
                slug=slug,
                party=party,
                position=entry.office or "" if entry else "",
            ),
            name,
        )
        if is_new and entry:
            PersonName.objects.bulk_create(
                [PersonName(person=person, text=text) for text in entry.aliases],
                ignore_conflicts=True,
            )
        return person

    def place(self, name: str, country: str) -> Place:
        entry = self.gazetteer.entry(EntryKind.PLACE, name)
        country = country or (entry.country or "" if entry else "")
        place, is_new = _find_or_make(
            Place.objects.filter(name=name, country=country),
            lambda slug: Place(
                name=name,
                slug=slug,
                country=country,
                latitude=entry.latitude if entry else None,
                longitude=entry.longitude if entry else None,
            ),
            name,
        )
        if is_new and entry:
            PlaceName.objects.bulk_create(
                [PlaceName(place=place, text=text) for text in entry.aliases],
                ignore_conflicts=True,
            )
        return place

    def is_person(self, name: str) -> bool:
        return (
            self.gazetteer.entry(EntryKind.PERSON, name) is not None
            or Person.objects.called(name).exists()
        )

    def party_of_speaker(self, name: str) -> str:
        """The party for which a speaker speaks; two officials of one side are one voice."""
        person = Person.objects.called(name).exclude(party=None).first()
        if person is not None and person.party is not None:
            return person.party.name
        entry = self.gazetteer.entry(EntryKind.PERSON, name)
        return entry.party or name if entry else name

    def _find_or_make_party(self, name: str) -> Party:
        entry = self.gazetteer.entry(EntryKind.PARTY, name)
        party, is_new = _find_or_make(
            Party.objects.filter(name=name),
            lambda slug: Party(
                name=name,
                slug=slug,
                kind=_kind_of(entry),
                iso=_iso_of(entry),
            ),
            name,
        )
        if is_new and entry:
            PartyName.objects.bulk_create(
                _names_of(party, entry), ignore_conflicts=True
            )
        return party


def _find_or_make(
    rows: QuerySet[Row], build: Callable[[str], Row], name: str
) -> tuple[Row, bool]:
    """The row that `rows` asks for, and whether it was made just now."""
    found = rows.first()
    if found is not None:
        return found, False
    model = rows.model._default_manager  # noqa: SLF001 Django's public name for it
    taken = set(model.values_list("slug", flat=True))
    model.bulk_create([build(slug_for(name, taken=taken))], ignore_conflicts=True)
    return rows.get(), True


def _kind_of(entry: Entry | None) -> PartyKind:
    return entry.party_kind or PartyKind.OTHER if entry else PartyKind.OTHER


def _iso_of(entry: Entry | None) -> str:
    """States alone have codes here: not every observer with a flag is one."""
    is_state = entry is not None and entry.party_kind is PartyKind.STATE
    return entry.country or "" if entry and is_state else ""


def _names_of(party: Party, entry: Entry) -> list[PartyName]:
    return [
        PartyName(party=party, text=text, kind=kind)
        for kind, texts in (
            (NameKind.NAME, entry.aliases),
            (NameKind.SEAT, entry.seats),
            (NameKind.DEMONYM, entry.demonyms),
        )
        for text in texts
    ]
