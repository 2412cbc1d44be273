"""Delegations: what the corpus cannot show, their words, their round and strangers."""

from datetime import date

import pytest

from negotiations.extraction.gazetteer import world
from negotiations.extraction.rule import read_document
from negotiations.extraction.rules import delegations, rounds

MONDAY = date(2025, 6, 2)


def read(text):
    document = read_document(text, MONDAY, world())
    earlier = rounds.read(document, ())
    return earlier, delegations.read(document, earlier)


def quotes(claim, field):
    return [words.quote for words in claim.evidence if words.field == field]


def test_each_field_of_a_delegation_has_its_own_words():
    text = (
        "Kyiv's delegation was led by Defence Minister Umerov "
        "and included the lawmaker Davyd Arakhamia."
    )

    _, (claim,) = read(text)

    assert quotes(claim, "") == [text]
    assert quotes(claim, "party") == ["Kyiv"]
    assert quotes(claim, "head") == ["Umerov"]
    assert quotes(claim, "members") == ["Davyd Arakhamia"]
    assert quotes(claim, "offices.Rustem Umerov") == ["Defence Minister"]
    assert claim.offices == {
        "Rustem Umerov": "Defence Minister",
        "Davyd Arakhamia": "lawmaker",
    }


def test_a_delegation_belongs_to_the_round_of_its_sentence():
    earlier, found = read(
        "Russia and Ukraine held peace talks in Istanbul on Monday. "
        "Medinsky led the Russian delegation. "
        "At the talks in Antalya on 10 March 2022 Lavrov led the Russian delegation."
    )

    assert [(one.head, earlier[one.belongs_to].place) for one in found] == [
        ("Vladimir Medinsky", "Istanbul"),
        ("Sergey Lavrov", "Antalya"),
    ]
    assert [one.primary for one in found] == [True, False]


def test_a_delegation_without_a_round_stands_alone():
    earlier, (claim,) = read("Medinsky, who leads the Russian delegation, was silent.")

    assert earlier == []
    assert (claim.belongs_to, claim.primary) == (None, True)


def test_a_delegation_told_of_twice_is_one():
    _, (claim,) = read(
        "Medinsky led the Russian delegation. Medinsky, head of the Russian "
        "delegation, left. Alexander Fomin is a member of the Russian delegation."
    )

    assert (claim.head, claim.members) == ("Vladimir Medinsky", ("Alexander Fomin",))


@pytest.mark.parametrize(
    "text",
    [
        "Jane Sample led the Ukrainian delegation.",
        "On the last day Jane Sample led the Ukrainian delegation.",
        "Jane Sample, who heads the Ukrainian delegation, left.",
        "Jane Sample, the head of the Ukrainian delegation, left.",
        "Jane Sample will head the Ukrainian delegation.",
        "The head of the Ukrainian delegation, Jane Sample, left.",
        "The Ukrainian delegation, led by Jane Sample, left.",
        "The delegation from Ukraine was led by Jane Sample.",
        "Ukraine's chief negotiator, Jane Sample, left.",
        "Jane Sample was the chief Ukrainian negotiator.",
        "The Ukrainian negotiating group was headed by Jane Sample.",
        "The delegations were led by Jane Sample for Ukraine and Medinsky for Russia.",
    ],
)
def test_a_stranger_who_leads_is_found(text):
    _, found = read(text)

    assert ("Ukraine", "Jane Sample") in [(one.party, one.head) for one in found]


def test_a_head_is_surer_than_somebody_in_a_list():
    head, listed = (
        read(text)[1][0].confidence
        for text in (
            "Jane Sample led the Ukrainian delegation.",
            "The Ukrainian delegation included Jane Sample.",
        )
    )

    assert head > listed


def test_an_insertion_may_name_other_people():
    _, (claim,) = read(
        "Umerov, the secretary of the council that Zelenskyy has led from Kyiv every day "
        "of the war, headed the Ukrainian delegation."
    )

    assert claim.head == "Rustem Umerov"


def test_somebody_whose_aide_sits_there_does_not_sit_there():
    _, (claim,) = read(
        "The Ukrainian delegation included Zelenskyy's aide Jane Sample."
    )

    assert claim.members == ("Jane Sample",)


def test_a_persons_own_party_has_a_team_without_a_name():
    _, (claim,) = read("Umerov led the delegation.")

    assert claim.party == "Ukraine"
    assert quotes(claim, "party") == ["Umerov"]


@pytest.mark.parametrize(
    "text",
    [
        "Jane Sample led the delegation.",
        "Jane Sample, deputy head of the Ukrainian delegation, left.",
        "Umerov led a group of friends.",
        "Umerov led a parliamentary delegation.",
        "The Ukrainian delegation was led by nobody.",
        "The list included Jane Sample.",
        "Ukraine sent bread and water.",
        "If Umerov led the Ukrainian delegation, Russia would be glad.",
    ],
)
def test_what_names_no_seat_at_a_table_gives_nothing(text):
    assert read(text)[1] == []


@pytest.mark.parametrize(
    ("text", "office"),
    [
        ("Kremlin aide Vladimir Medinsky led the delegation.", "Kremlin aide"),
        (
            "Russia's deputy foreign minister, Vladimir Medinsky, led the delegation.",
            "deputy foreign minister",
        ),
        (
            "Vladimir Medinsky, a senior aide to Putin, led the Russian delegation.",
            None,
        ),
        (
            "Vladimir Medinsky, Russia's culture minister, led the delegation.",
            "culture minister",
        ),
        ("Vladimir Medinsky, long at work, led the Russian delegation.", None),
        ("Vladimir Medinsky led the Russian delegation.", None),
    ],
)
def test_an_office_is_the_title_that_the_text_gives(text, office):
    _, (claim,) = read(text)

    assert claim.offices.get("Vladimir Medinsky") == office
