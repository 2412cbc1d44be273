"""Who hands whom over, as a sentence tells it: every way to say a direction."""

from datetime import date

import pytest

from negotiations.extraction.exchanges.handovers import find_flows
from negotiations.extraction.gazetteer import world
from negotiations.extraction.rule import read_document

PUBLISHED = date(2025, 6, 4)


def flows_in(text: str) -> list[tuple[str | None, str | None, int | None, str]]:
    """Giver, getter, number and category of all flows of a text."""
    document = read_document(text, PUBLISHED, world())
    return [
        (
            flow.giver.party if flow.giver else None,
            flow.getter.party if flow.getter else None,
            flow.group.count.number,
            flow.category.value,
        )
        for statement in document.statements
        for flow in find_flows(document, statement)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Russia released 60 Ukrainian prisoners.",
        "Russia handed over 60 prisoners to Ukraine.",
        "Ukraine received 60 prisoners from Russia.",
        "Ukraine got back 60 of its prisoners from Russia.",
        "Ukraine returned 60 Ukrainian prisoners from Russia.",
        "60 Ukrainian prisoners came home from Russia.",
        "60 prisoners were released to Ukraine by Russia.",
        "60 Ukrainian prisoners, who had been in Russia for years, were released.",
        "Russia swapped 60 prisoners with Ukraine.",
        "Moscow set free 60 Ukrainian prisoners.",
        "The Russian side let go 60 Ukrainian prisoners.",
    ],
)
def test_a_direction_can_be_told_in_many_ways(text):
    assert ("Russia", "Ukraine", 60, "prisoners_of_war") in flows_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Russia and Ukraine exchanged 60 prisoners each.",
        "Russia and Ukraine exchanged 60 prisoners from each side.",
        "Russia and Ukraine carried out a 60-for-60 prisoner swap.",
        "Russia and Ukraine exchanged prisoners, sixty for sixty.",
        "Each would return 60 prisoners, Russia and Ukraine said.",
    ],
)
def test_a_number_for_both_sides_goes_both_ways(text):
    assert flows_in(text) == [
        ("Russia", "Ukraine", 60, "prisoners_of_war"),
        ("Ukraine", "Russia", 60, "prisoners_of_war"),
    ]


@pytest.mark.parametrize(
    ("words", "category"),
    [
        ("60 wounded soldiers", "wounded_or_sick"),
        ("60 seriously ill prisoners", "wounded_or_sick"),
        ("60 civilians", "civilians"),
        ("60 captured civilian detainees", "civilians"),
        ("60 children", "children"),
        ("60 hostages", "hostages"),
        ("60 fallen soldiers", "remains"),
        ("the bodies of 60 soldiers", "remains"),
        ("60 bodies of killed Russian soldiers", "remains"),
        ("60 Russians", "prisoners_of_war"),
        ("60 captured Russians", "prisoners_of_war"),
    ],
)
def test_the_noun_and_its_adjectives_tell_the_category(words, category):
    text = f"Kyiv and Moscow spoke of prisoners. Ukraine handed over {words} to Russia."

    assert flows_in(text) == [("Ukraine", "Russia", 60, category)]


def test_bodies_in_the_sentence_tell_what_a_bare_number_counts():
    flows = flows_in("Russia and Ukraine exchanged the remains of soldiers, 40 for 40.")

    assert {category for *_, category in flows} == {"remains"}


def test_a_sum_without_sides_has_no_direction():
    assert flows_in("Russia and Ukraine exchanged 314 prisoners.") == [
        (None, None, 314, "prisoners_of_war")
    ]


def test_two_numbers_without_sides_tell_nothing():
    assert flows_in("Russia and Ukraine swapped 55 prisoners for 215 prisoners.") == []


def test_one_who_swaps_gives_the_first_number_and_gets_the_second():
    text = "Moscow and Kyiv met. Kyiv swapped 55 prisoners for 215 prisoners."

    assert flows_in(text) == [
        ("Ukraine", "Russia", 55, "prisoners_of_war"),
        ("Russia", "Ukraine", 215, "prisoners_of_war"),
    ]


def test_without_parties_each_side_has_no_name():
    assert flows_in("Each side released 60 prisoners.") == [
        (None, None, 60, "prisoners_of_war")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Russia released 60 photographs of prisoners to Ukraine.",
        "Among the prisoners released by Russia to Ukraine were 60 officers.",
        "Russia released 60 of the prisoners to Ukraine in May, and 80 of those left.",
        "Russia has released 60 prisoners to Ukraine so far.",
        "Russia has released 60 prisoners to Ukraine since the war began.",
        "Russia holds 60 prisoners from Ukraine.",
        "The 60 prisoners who Russia said were released never reached Ukraine.",
        "A 60-year-old prisoner was released by Russia to Ukraine.",
        "Ukraine returned 60 people to their homes near the river.",
    ],
)
def test_what_only_looks_alike_is_no_handover(text):
    assert flows_in(text) == []
