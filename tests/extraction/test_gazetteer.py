"""Names in a text mean the right party, person or place."""

import pytest

from negotiations.extraction.gazetteer import Gazetteer, name_run, world
from negotiations.extraction.names import Entry, EntryKind, world_names
from negotiations.extraction.tokens import tokenize


def names(text, gazetteer=None):
    doc = tokenize(text)
    found = (gazetteer or world()).find(doc)
    return [(doc[one.start : one.end].text, one.label, one.name) for one in found]


def told(text, gazetteer=None):
    return [(label, name) for _, label, name in names(text, gazetteer)]


@pytest.mark.parametrize(
    ("text", "label", "name"),
    [
        ("Turkey", "PARTY", "Türkiye"),
        ("the U.S.", "PARTY", "United States"),
        ("the UAE", "PARTY", "United Arab Emirates"),
        ("the DRC", "PARTY", "Democratic Republic of the Congo"),
        ("the Kremlin", "PARTY", "Russia"),
        ("the Red Cross", "PARTY", "ICRC"),
        ("the Houthis", "PARTY", "Houthis"),
        ("Ukrainians", "DEMONYM", "Ukraine"),
        ("Turkish", "DEMONYM", "Türkiye"),
        ("Zelensky", "PERSON", "Volodymyr Zelenskyy"),
        ("Istanbul", "PLACE", "Istanbul"),
        ("Dolmabahce", "VENUE", "Dolmabahçe Palace"),
        ("UKRAINE", "PARTY", "Ukraine"),
        ("Medellin", "PLACE", "Medellín"),
        ("the SPLM-N", "PARTY", "SPLM-N"),
        ("Somaliland", "PARTY", "Somaliland"),
        ("Sudan's military", "PARTY", "Sudanese Armed Forces"),
        ("the Afghan Taliban", "PARTY", "Taliban"),
        ("Putrajaya", "PLACE", "Putrajaya"),
    ],
)
def test_a_name_has_one_canonical_form(text, label, name):
    assert told(text) == [(label, name)]


@pytest.mark.parametrize(
    "text",
    [
        "in Moscow",
        "The talks near Moscow",
        "He flew to Moscow",
        "They returned from Moscow",
        "the Moscow talks",
        "the Russian capital, Moscow",
    ],
)
def test_a_capital_is_a_town_where_something_happens(text):
    assert ("PLACE", "Moscow") in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Moscow accused Kyiv",
        "reparations from Moscow",
        "handed over to Moscow",
        "between Moscow and its neighbours",
        "invited to Moscow-mediated talks",
    ],
)
def test_a_capital_is_its_government_where_somebody_acts(text):
    assert ("PARTY", "Russia") in told(text)
    assert ("PLACE", "Moscow") not in told(text)


def test_a_town_in_a_list_of_towns_is_a_town():
    assert told("in Doha and Cairo") == [("PLACE", "Doha"), ("PLACE", "Cairo")]


@pytest.mark.parametrize(
    "text", ["the Moscow Times", "the Geneva Conventions", "the Minsk agreements"]
)
def test_a_name_inside_another_is_hidden(text):
    assert told(text) == []


@pytest.mark.parametrize(
    "text", ["FACT SHEET on trade", "the Jordan Valley", "in Athens, Georgia"]
)
def test_a_name_in_a_fixed_phrase_means_something_else(text):
    assert told(text) == []


def test_a_surname_means_the_person_introduced_before():
    text = "Envoy Jane Sample arrived. Sample said little."

    assert names(text) == [
        ("Jane Sample", "PERSON", "Jane Sample"),
        ("Sample", "PERSON", "Jane Sample"),
    ]


def test_a_surname_before_its_person_is_introduced_means_nobody():
    assert names("Sample waited. Envoy Jane Sample arrived.") == [
        ("Jane Sample", "PERSON", "Jane Sample")
    ]


def test_a_namesake_with_another_first_name_is_somebody_else():
    assert told("The singer met Ivanka Trump") == []


def test_a_title_does_not_make_a_namesake():
    assert told("President Trump") == [("PERSON", "Donald Trump")]


def test_a_name_of_two_people_means_neither():
    gazetteer = Gazetteer(
        Entry(kind=EntryKind.PERSON, name=name, aliases=("Sample",))
        for name in ("Jane Sample", "John Sample")
    )

    assert told("Sample left", gazetteer) == []


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Ukrainian Deputy Minister Jane van Sample", "Ukraine"),
        ("Russia's envoy Jane Sample-Doe", "Russia"),
        ("In Russia, envoy Jane Sample", None),
        ("envoy Jane Sample", None),
    ],
)
def test_a_stranger_with_a_title_belongs_to_the_party_of_the_title(text, party):
    (person,) = (
        one for one in world().find(tokenize(text)) if one.kind is EntryKind.PERSON
    )

    assert person.entry.party == party


@pytest.mark.parametrize(
    "text", ["Minister of Defence", "minister Monday", "Chief Justice Roberts"]
)
def test_a_title_without_a_full_name_makes_no_stranger(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("Jane Sample spoke", 2),
        ("Khalid al-Sample spoke", 4),
        ("Jane J. Sample spoke", 3),
        ("Sample spoke", 0),
        ("Sample - the envoy", 0),
        ("spoke", 0),
    ],
)
def test_a_run_of_capitalised_words_can_be_a_name(text, length):
    assert name_run(tokenize(text), 0) == length


def test_an_entry_of_a_known_name_adds_to_it():
    entry = Entry(kind=EntryKind.PARTY, name="Russia", aliases=("Ruritania",))

    gazetteer = world().extended([entry])

    assert told("Ruritania", gazetteer) == [("PARTY", "Russia")]
    assert told("Kremlin", gazetteer) == [("PARTY", "Russia")]
    assert gazetteer.entry(EntryKind.PARTY, "Russia").country == "RU"
    assert told("Ruritania") == []


def test_of_two_places_with_one_name_the_later_entry_counts():
    entry = Entry(kind=EntryKind.PARTY, name="Zenda", aliases=("Istanbul Group",))

    gazetteer = world().extended([entry])

    assert told("the Istanbul Group", gazetteer) == [("PARTY", "Zenda")]


@pytest.mark.parametrize(
    ("place", "country"),
    [
        ("Istanbul", "TR"),
        ("Dolmabahçe Palace", "TR"),
        ("Camp David", "US"),
        ("Atlantis", None),
    ],
)
def test_a_place_lies_in_a_country(place, country):
    assert world().country_of(place) == country


def test_a_country_code_has_its_state():
    assert world().party_in("TR").name == "Türkiye"
    assert world().party_in("XX") is None
    assert world().party_in(None) is None


def test_every_bundled_country_code_has_two_letters():
    codes = {entry.country for entry in world_names() if entry.country}

    assert all(len(code) == 2 and code.isupper() for code in codes)


def test_every_bundled_venue_has_a_known_city_or_country():
    venues = [entry for entry in world_names() if entry.kind is EntryKind.VENUE]

    assert all(world().country_of(venue.name) for venue in venues)


def test_every_bundled_person_speaks_for_a_bundled_party():
    parties = {entry.name for entry in world_names() if entry.kind is EntryKind.PARTY}
    people = [entry for entry in world_names() if entry.kind is EntryKind.PERSON]

    assert {person.party for person in people} <= parties


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("They met in the Ethiopian capital on Monday", "Addis Ababa"),
        ("They met in the Qatari capital, Doha, on Monday", "Doha"),
    ],
)
def test_the_capital_of_a_country_is_its_town(text, place):
    found = [name for label, name in told(text) if label == "PLACE"]

    assert found == [place]


def test_the_second_half_of_a_double_name_belongs_to_it():
    found = names("Unification Minister Cho Myoung-gyon led the delegation")

    assert found == [("Cho Myoung-gyon", "PERSON", "Cho Myoung-gyon")]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        (
            "The rebel Kamba Liberation Front (KLF) came. The KLF left.",
            [
                "Kamba Liberation Front",
                "Kamba Liberation Front",
                "Kamba Liberation Front",
            ],
        ),
        ("The Lozi Army, a separatist group, came.", ["Lozi Army"]),
        (
            "The rebel Ethiopian People's Liberation Front came.",
            ["Ethiopian People's Liberation Front"],
        ),
        ("Rebels of the Lozi Army (in Zambia) came.", ["Lozi Army", "Zambia"]),
        ("The Lozi Army came.", []),
        ("Lozi Army, a rebel force, came.", ["Lozi Army"]),
        ("The Army fought the rebels.", []),
        ("The Ukrainian Armed Forces fought the rebels.", ["Ukraine"]),
        ("The rebel Taliban Front came.", ["Taliban"]),
        ("Lozi men met the rebel Lozi Army.", ["Lozi Army"]),
    ],
)
def test_a_stranger_that_is_called_armed_is_a_group(text, groups):
    assert [name for _, name in told(text)] == groups


@pytest.mark.parametrize(
    ("text", "place", "country"),
    [
        ("They met in Kamba, Zambia.", "Kamba", "ZM"),
        ("They met in Kamba Falls, Zambia, on Monday.", "Kamba Falls", "ZM"),
        ("They met in the border town of Kamba.", "Kamba", None),
        ("They met in the Zambian city of Kamba.", "Kamba", "ZM"),
        ("They met in Zambia's city of Kamba.", "Kamba", "ZM"),
        ("They met in the town of Kamba, Zambia.", "Kamba", "ZM"),
    ],
)
def test_a_stranger_that_is_called_a_town_is_a_place(text, place, country):
    found = world().find(tokenize(text))

    places = [one.entry for one in found if one.kind is EntryKind.PLACE]
    assert [(one.name, one.country) for one in places] == [(place, country)]


@pytest.mark.parametrize(
    "text",
    [
        "They met in Kamba.",
        "They met in Kamba, Zambia and Malawi.",
        "They met in Kamba, Zambian envoys said.",
        "They met in May, Zambia said.",
        "They met in secret, Zambia said.",
        "Of the town they said nothing.",
        "He was the mayor of a town of two.",
        "In The Kamba, Zambia won.",
        "They met in Kamba, Hamas said.",
        "in",
    ],
)
def test_a_stranger_that_nothing_calls_a_town_is_none(text):
    found = world().find(tokenize(text))

    assert not [one for one in found if one.kind is EntryKind.PLACE]
