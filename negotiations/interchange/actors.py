"""The parties, people and places of a dataset find their records, or become new ones.

What a person has changed in a record since stays; it is told in what is returned.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any  # Any: columns of many types

from negotiations.extraction.gazetteer import Gazetteer
from negotiations.extraction.names import Entry, EntryKind
from negotiations.interchange.merging import merge, merge_names
from negotiations.interchange.rows import PartyRow, PersonRow
from negotiations.models import (
    DatasetRow,
    Involvement,
    Party,
    PartyName,
    Person,
    PersonName,
    Process,
)
from negotiations.resolution.titles import slug_for
from negotiations.vocabulary import NameKind, PartyKind

Rows = Mapping[tuple[str, str], DatasetRow]


@dataclass(kw_only=True)
class Actors:
    """The records of a dataset's parties and people by their slugs there.

    `kept` names the columns in which a person's value stood against the dataset's.
    """

    parties: dict[str, Party] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    kept: list[str] = field(default_factory=list)


def write_parties(
    rows: Iterable[PartyRow], before: Rows, actors: Actors, *, gazetteer: Gazetteer
) -> None:
    """Find or make each party, and give it the names by which the dataset knows it."""
    for row in rows:
        stored = before.get(("parties", row.slug))
        known = _entry(row, gazetteer)
        party = _find_party(row, stored, known) or _make_party(row, known)
        actors.parties[row.slug] = party
        cells = stored.cells if stored else {}
        columns = {"name": row.name, "kind": row.kind.value}
        if party.kind == PartyKind.STATE:  # somebody may hold it for no state
            columns["iso"] = row.iso
        actors.kept += _update(party, columns, cells, of=f"parties/{row.slug}")
        _name_party(party, row, cells, gazetteer)


def write_roles(
    rows: Iterable[PartyRow], before: Rows, actors: Actors, process: Process
) -> None:
    """What each party mainly is to the process."""
    roles = {one.party_id: one for one in process.involvements.all()}
    for row in rows:
        party = actors.parties[row.slug]
        stored = before.get(("parties", row.slug))
        role = roles.get(party.pk)
        if role is None:
            Involvement.objects.get_or_create(
                process=process, party=party, defaults={"role": row.role}
            )
        else:
            cells = stored.cells if stored else {}
            columns = {"role": row.role.value}
            actors.kept += _update(role, columns, cells, of=f"parties/{row.slug}")


def write_people(rows: Iterable[PersonRow], before: Rows, actors: Actors) -> None:
    """Find or make each person, with every spelling of their name."""
    for row in rows:
        stored = before.get(("people", row.slug))
        party = actors.parties[row.party]
        person = _find_person(row, party, stored) or _make_person(row, party)
        actors.people[row.slug] = person
        cells = stored.cells if stored else {}
        columns = {"name": row.name, "position": row.position}
        actors.kept += _update(person, columns, cells, of=f"people/{row.slug}")
        _name_person(person, row, cells)


def _entry(row: PartyRow, gazetteer: Gazetteer) -> Entry | None:
    """The party of that code or name, as extraction knows it."""
    return gazetteer.party_in(row.iso or None) or next(
        (
            entry
            for text in (row.name, *row.aliases)
            if (entry := gazetteer.party_called(text))
        ),
        None,
    )


def _find_party(
    row: PartyRow, stored: DatasetRow | None, known: Entry | None
) -> Party | None:
    if stored is not None and stored.record_id is not None:
        return Party.objects.filter(pk=stored.record_id).first()
    names = [row.name, *([known.name] if known else [])]
    of_code = Party.objects.filter(iso=row.iso).first() if row.iso else None
    return of_code or Party.objects.named(names).in_order().first()


def _make_party(row: PartyRow, known: Entry | None) -> Party:
    taken = set(Party.objects.values_list("slug", flat=True))
    # Reports call a state as the gazetteer does; other names may say more than that.
    name = known.name if known and row.kind is PartyKind.STATE else row.name
    slug = slug_for(name, taken=taken)
    return Party.objects.create(name=name, slug=slug, kind=row.kind, iso=row.iso)


def _name_party(
    party: Party, row: PartyRow, cells: Mapping[str, str], gazetteer: Gazetteer
) -> None:
    known = _entry(row, gazetteer)
    current = frozenset(party.names.values_list("text", flat=True))
    wanted = _spellings(row, known) - {party.name}
    added, gone = merge_names(
        current=current,
        before=frozenset(_listed(cells.get("aliases", ""))),
        now=frozenset(wanted),
    )
    PartyName.objects.bulk_create(
        [
            PartyName(party=party, text=text, kind=_kind_of(text, known, gazetteer))
            for text in sorted(added)
        ],
        ignore_conflicts=True,
    )
    party.names.filter(text__in=gone - wanted).delete()


def _spellings(row: PartyRow, known: Entry | None) -> set[str]:
    texts = {row.name, *row.aliases}
    if known is not None:
        texts |= {known.name, *known.aliases, *known.seats, *known.demonyms}
    return texts


def _kind_of(text: str, known: Entry | None, gazetteer: Gazetteer) -> NameKind:
    """Whether it is a capital, or an adjective or people.

    The format does not tell them apart; the gazetteer does, for what it knows.
    """
    if known is not None and text in known.demonyms:
        return NameKind.DEMONYM
    is_seat = known is not None and text in known.seats
    if is_seat or gazetteer.entry(EntryKind.PLACE, text):
        return NameKind.SEAT
    return NameKind.NAME


def _find_person(
    row: PersonRow, party: Party, stored: DatasetRow | None
) -> Person | None:
    if stored is not None and stored.record_id is not None:
        return Person.objects.filter(pk=stored.record_id).first()
    for name in (row.name, *row.aliases):
        found = Person.objects.called(name).filter(party=party).first()
        # A surname alone may be a namesake's.
        if found is not None and (name == row.name or " " in name):
            return found
    return None


def _make_person(row: PersonRow, party: Party) -> Person:
    taken = set(Person.objects.values_list("slug", flat=True))
    slug = slug_for(row.name, taken=taken)
    return Person.objects.create(
        name=row.name, slug=slug, party=party, position=row.position
    )


def _name_person(person: Person, row: PersonRow, cells: Mapping[str, str]) -> None:
    added, gone = merge_names(
        current=frozenset(person.names.values_list("text", flat=True)),
        before=frozenset(_listed(cells.get("aliases", ""))),
        now=frozenset({*row.aliases, row.name} - {person.name}),
    )
    PersonName.objects.bulk_create(
        [PersonName(person=person, text=text) for text in sorted(added)],
        ignore_conflicts=True,
    )
    person.names.filter(text__in=gone).delete()


def _update(
    record: Party | Person | Involvement,
    columns: Mapping[str, Any],  # Any: as above
    cells: Mapping[str, str],
    *,
    of: str,
) -> Iterator[str]:
    """Write what the dataset says anew; gives the columns that a person had changed."""
    written = []
    for column, now in columns.items():
        before = cells.get(column) if cells else None
        merged = merge(current=getattr(record, column), before=before, now=now)
        if merged.is_kept and before is not None:
            yield f"{of}: {column}"
        if merged.value != getattr(record, column):
            setattr(record, column, merged.value)
            written.append(column)
    if written:
        record.save(update_fields=written)


def _listed(cell: str) -> list[str]:
    return [text for text in cell.split("|") if text]
