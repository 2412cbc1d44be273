"""How positions are cut out of the text, dated, and given to those who take them."""

from datetime import date

import pytest

from negotiations.extraction import extract
from negotiations.extraction.claims import PositionClaim
from negotiations.vocabulary import Precision, Topic

PUBLISHED = date(2025, 6, 4)


def positions_in(text: str, published: date | None = PUBLISHED) -> list[PositionClaim]:
    found = extract(text, published)
    return [claim for claim in found if isinstance(claim, PositionClaim)]


@pytest.mark.parametrize(
    "subject",
    [
        "Kyiv",
        "The Ukrainian side",
        "Ukraine's Foreign Ministry",
        "A Ukrainian draft seen by reporters",
        "The president of Ukraine",
        "Volodymyr Zelenskyy, who spoke in the evening,",
        "Ukraine's First Deputy Foreign Minister Serhiy Kyslytsya",
    ],
)
def test_whoever_speaks_for_a_party_takes_its_position(subject):
    (position,) = positions_in(
        f"{subject} demanded that all of the sanctions on the list be kept."
    )

    assert (position.party, position.topic) == ("Ukraine", Topic.SANCTIONS)


@pytest.mark.parametrize(
    "subject",
    [
        "Ukrainian bloggers",
        "A source in Kyiv",
        "Families of soldiers from Ukraine",
        "Analysts",
        "Russia and Ukraine",
    ],
)
def test_whoever_speaks_for_no_single_party_takes_no_position(subject):
    assert (
        positions_in(
            f"{subject} demanded that all of the sanctions on the list be kept."
        )
        == []
    )


@pytest.mark.parametrize(
    "verb",
    ["did not demand", "could demand", "has never demanded", "failed to demand"],
)
def test_what_was_not_said_is_no_position(verb):
    assert (
        positions_in(f"The Kremlin {verb} that the sanctions should be lifted.") == []
    )


def test_a_list_of_demands_is_cut_where_its_topic_changes():
    positions = positions_in(
        "Moscow demanded the withdrawal of Ukrainian troops, recognition of Crimea as "
        "Russian and an end to sanctions."
    )

    assert [(one.topic, one.stance) for one in positions] == [
        (Topic.TERRITORY, "demanded the withdrawal of Ukrainian troops"),
        (Topic.RECOGNITION, "recognition of Crimea as Russian"),
        (Topic.SANCTIONS, "an end to sanctions"),
    ]


def test_a_refusal_is_never_cut():
    (position,) = positions_in(
        "Kyiv rejects a ceasefire without guarantees and any talks on its territory."
    )

    assert position.stance == (
        "rejects a ceasefire without guarantees and any talks on its territory"
    )


def test_a_demand_can_point_back_at_its_topic():
    (position,) = positions_in(
        "Kyiv handed over a list of 339 children and demanded their return."
    )

    assert (position.topic, position.stance) == (
        Topic.CHILDREN,
        "demanded their return",
    )


def test_the_stance_is_quoted_word_for_word():
    text = (
        "The Kremlin said on Monday that it is seeking a “lasting” truce, not a pause."
    )
    (position,) = positions_in(text)

    (words,) = [one for one in position.evidence if one.field == "stance"]

    assert text[words.start : words.end] == position.stance


def test_a_position_has_the_day_that_its_sentence_gives():
    (position,) = positions_in("On Monday Kyiv called for a full ceasefire.")

    assert position.when is not None
    assert position.when.start == date(2025, 6, 2)


def test_a_deadline_is_not_the_day_of_a_demand():
    (position,) = positions_in("Kyiv proposed to hold another round on June 20.")

    assert position.when is not None
    assert position.when.start == PUBLISHED


def test_a_position_taken_at_talks_has_their_day():
    position = positions_in(
        "Russian and Ukrainian negotiators held a second round of peace talks in "
        "Istanbul on Monday. Kyiv called for a full ceasefire."
    )[0]

    assert position.when is not None
    assert position.when.start == date(2025, 6, 2)


def test_conditions_that_are_recalled_have_their_own_date():
    position = positions_in(
        "Putin's conditions for an end of the war, outlined last June, include the "
        "withdrawal of Ukraine from four regions."
    )[0]

    assert position.when is not None
    assert (position.when.start, position.when.precision) == (
        date(2024, 6, 1),
        Precision.MONTH,
    )


def test_without_any_date_a_position_has_none():
    (position,) = positions_in("Kyiv called for a full ceasefire again.", None)

    assert position.when is None


def test_a_party_that_speaks_for_itself_is_reported_by_nobody():
    (position,) = positions_in("Ukraine insists on security guarantees from the West.")

    assert position.attributed_to is None


def test_a_position_that_somebody_reports_names_the_reporter():
    (position,) = positions_in("Lavrov said Kyiv had rejected a full ceasefire.")

    assert (position.party, position.attributed_to) == ("Ukraine", "Sergey Lavrov")
