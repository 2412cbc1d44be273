"""The records' names reach the gazetteer, and names in claims reach the records."""

import pytest

from negotiations.extraction.gazetteer import world
from negotiations.extraction.names import Entry, EntryKind
from negotiations.models import (
    Involvement,
    Party,
    PartyName,
    Person,
    PersonName,
    Place,
    PlaceName,
    Process,
)
from negotiations.resolution.actors import Directory
from negotiations.resolution.known_processes import load_processes
from negotiations.resolution.names import gazetteer
from negotiations.vocabulary import NameKind, PartyKind

pytestmark = pytest.mark.django_db


def test_a_party_that_a_curator_adds_is_known_by_all_its_names():
    party = Party.objects.create(name="Freedonia", slug="freedonia", iso="ZZ")
    for text, kind in (
        ("Republic of Freedonia", NameKind.NAME),
        ("Glorytown", NameKind.SEAT),
        ("Freedonian", NameKind.DEMONYM),
    ):
        PartyName.objects.create(party=party, text=text, kind=kind)

    entry = gazetteer().entry(EntryKind.PARTY, "Freedonia")

    assert entry.aliases == ("Republic of Freedonia",)
    assert entry.seats == ("Glorytown",)
    assert entry.demonyms == ("Freedonian",)
    assert entry.country == "ZZ"


def test_a_person_is_known_with_party_and_office():
    party = Party.objects.create(name="Freedonia", slug="freedonia")
    person = Person.objects.create(
        name="Rufus Firefly", slug="firefly", party=party, position="President"
    )
    PersonName.objects.create(person=person, text="Файрфлай")

    entry = gazetteer().entry(EntryKind.PERSON, "Rufus Firefly")

    assert entry.aliases == ("Файрфлай",)
    assert entry.party == "Freedonia"
    assert entry.office == "President"


def test_a_place_is_known_with_its_coordinates():
    place = Place.objects.create(
        name="Glorytown", slug="glorytown", country="ZZ", latitude=1.5, longitude=2.5
    )
    PlaceName.objects.create(place=place, text="Glory")

    entry = gazetteer().entry(EntryKind.PLACE, "Glorytown")

    assert (entry.latitude, entry.longitude) == (1.5, 2.5)
    assert entry.aliases == ("Glory",)


def test_the_gazetteer_is_built_again_only_when_names_change():
    before = gazetteer()

    assert gazetteer() is before
    Party.objects.create(name="Freedonia", slug="freedonia")
    assert gazetteer() is not before


def test_a_party_brings_its_names_from_the_bundled_list():
    party = Directory(gazetteer=world()).party("Türkiye")

    assert party.iso == "TR"
    assert party.kind == PartyKind.STATE
    assert party.slug == "turkiye"
    assert ("Turkey", "name") in party.names.values_list("text", "kind")


def test_a_party_that_nobody_knows_is_made_plainly():
    party = Directory(gazetteer=world()).party("Knights of the Table")

    assert party.kind == PartyKind.OTHER
    assert not party.names.exists()


def test_an_observer_with_a_flag_is_no_state():
    observer = Entry(
        kind=EntryKind.PARTY,
        name="Order of the Table",
        party_kind=PartyKind.ORGANISATION,
        country="TR",
    )

    party = Directory(gazetteer=world().extended([observer])).party(observer.name)

    assert party.kind == PartyKind.ORGANISATION
    assert party.iso == ""


def test_two_people_of_one_name_and_two_parties_are_two():
    directory = Directory(gazetteer=world())
    one = directory.person("Ivan Petrov", directory.party("Russia"))

    other = directory.person("Ivan Petrov", directory.party("Bulgaria"))

    assert one != other
    assert one.slug != other.slug


def test_another_spelling_is_the_same_person():
    directory = Directory(gazetteer=world())
    party = directory.party("Ukraine")
    person = Person.objects.create(name="Rustem Umerov", slug="umerov", party=party)
    PersonName.objects.create(person=person, text="Rustem Umierov")

    assert directory.person("Rustem Umierov", party) == person


def test_a_person_of_the_gazetteer_brings_every_spelling():
    known = world().extended(
        [
            Entry(
                kind=EntryKind.PERSON,
                name="Rufus Firefly",
                aliases=("Firefly", "Файрфлай"),
                party="Sweden",
                office="President",
            )
        ]
    )
    directory = Directory(gazetteer=known)

    person = directory.person("Rufus Firefly", directory.party("Sweden"))

    assert person.position == "President"
    assert set(person.names.values_list("text", flat=True)) == {"Firefly", "Файрфлай"}


def test_a_place_brings_its_coordinates():
    place = Directory(gazetteer=world()).place("Istanbul", "")

    assert place.country == "TR"
    assert 40 < place.latitude < 42


def test_an_official_speaks_for_the_party():
    directory = Directory(gazetteer=world())
    Person.objects.create(
        name="Ivan Petrov", slug="petrov", party=directory.party("Russia")
    )

    assert directory.party_of_speaker("Ivan Petrov") == "Russia"
    assert directory.party_of_speaker("Nobody Known") == "Nobody Known"


def test_known_processes_are_loaded_once():
    first = load_processes(gazetteer=world())
    before = Involvement.objects.count()

    second = load_processes(gazetteer=world())

    assert first == Process.objects.count() > 5
    assert second == 0
    assert Involvement.objects.count() == before


def test_every_party_of_the_known_processes_is_in_the_bundled_list():
    load_processes(gazetteer=world())

    unknown = Party.objects.filter(kind=PartyKind.OTHER)
    assert not unknown.exists()
