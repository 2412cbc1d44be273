"""The rounds of a report: what the corpus cannot show, their words and their grouping."""

from datetime import date

import pytest

from negotiations.extraction.gazetteer import world
from negotiations.extraction.rule import read_document
from negotiations.extraction.rules import rounds

MONDAY = date(2025, 6, 2)


def read(text, published=MONDAY):
    return rounds.read(read_document(text, published, world()), ())


def quotes(claim, field):
    return [words.quote for words in claim.evidence if words.field == field]


def test_each_field_of_a_round_has_its_own_words():
    text = (
        "A second round of peace talks between Russia and Ukraine, mediated by Türkiye, "
        "was held at the Ciragan Palace in Istanbul from 1 to 2 June."
    )

    (claim,) = read(text)

    assert quotes(claim, "") == [text]
    assert quotes(claim, "number") == ["second"]
    assert quotes(claim, "parties") == ["Russia", "Ukraine"]
    assert quotes(claim, "mediators") == ["Türkiye"]
    assert quotes(claim, "venue") == ["Ciragan Palace"]
    assert quotes(claim, "place") == quotes(claim, "country") == ["Istanbul"]
    assert quotes(claim, "date_start") == quotes(claim, "date_end") == ["1 to 2 June"]
    assert quotes(claim, "status") == ["round of peace talks"]


def test_a_venue_gives_its_city():
    text = "Russia and Ukraine held peace talks at the Dolmabahce Palace on Friday."

    (claim,) = read(text)

    assert (claim.place, claim.country) == ("Istanbul", "TR")
    assert quotes(claim, "place") == ["Dolmabahce Palace"]


def test_a_venue_without_a_city_gives_its_country():
    (claim,) = read("Egypt and Israel held peace talks at Camp David on Friday.")

    assert (claim.place, claim.venue, claim.country) == (None, "Camp David", "US")


def test_a_state_says_where_when_no_town_does():
    (claim,) = read("Congo and the M23 rebels held peace talks in Qatar on Friday.")

    assert (claim.place, claim.country, claim.hosts) == (None, "QA", ("Qatar",))


def test_the_headline_and_the_lead_speak_of_one_round():
    claims = read(
        "Russia and Ukraine hold talks in Istanbul\n"
        "Russia and Ukraine met for peace talks in Istanbul on Monday.\n"
        "The meeting at the Ciragan Palace lasted an hour."
    )

    assert [(one.when.start_text, one.venue) for one in claims] == [
        ("2025-06-02", "Çırağan Palace")  # noqa: RUF001 its name has a dotless i
    ]


def test_the_sentence_that_dates_a_round_is_its_context():
    (claim,) = read(
        "Russia and Ukraine end talks in Istanbul\n"
        "Russia and Ukraine held peace talks in Istanbul on Monday."
    )

    assert quotes(claim, "") == [
        "Russia and Ukraine held peace talks in Istanbul on Monday."
    ]


def test_a_round_long_past_is_not_the_undated_one_of_the_lead():
    claims = read(
        "A second round of peace talks between Russia and Ukraine has begun in Istanbul. "
        "They held talks there on 29 March 2022."
    )

    assert [(one.number, one.primary, one.when is None) for one in claims] == [
        (2, True, True),
        (None, False, False),
    ]


def test_a_round_without_named_parties_has_those_of_the_other_round():
    first, second = read(
        "Russia and Ukraine held peace talks in Istanbul on Monday. "
        "The previous round was held on May 16."
    )

    assert second.parties == first.parties == ("Russia", "Ukraine")
    assert quotes(second, "parties") == ["Russia", "Ukraine"]


def test_a_round_that_only_one_side_tells_of_is_attributed_to_it():
    (claim,) = read("Kyiv said it held peace talks with Russia in Istanbul on Monday.")

    assert claim.attributed_to == "Ukraine"


def test_a_round_that_the_text_tells_of_too_is_attributed_to_nobody():
    (claim,) = read(
        "Russia and Ukraine held peace talks in Istanbul on Monday. "
        "Kyiv said the talks were held in good order."
    )

    assert claim.attributed_to is None


def test_the_more_a_text_says_the_surer_the_claim():
    texts = (
        "Russia and Ukraine held peace talks in Istanbul on Monday.",
        "Russia and Ukraine held peace talks on Monday.",
        "Peace talks were held on Monday. Russia is glad. Ukraine is not.",
    )

    most, some, least = [read(text)[0].confidence for text in texts]

    assert most > some > least


def test_the_second_day_of_talks_does_not_date_them():
    (claim,) = read(
        "Russia and Ukraine opened peace talks in Geneva on Sunday. "
        "The second day of talks ended on Monday."
    )

    assert claim.when.start_text == "2025-06-01"


def test_talks_ahead_of_which_something_happens_are_planned():
    (claim,) = read(
        "Umerov arrived ahead of Wednesday's peace talks between Russia and Ukraine."
    )

    assert (claim.status, claim.when.start_text) == ("planned", "2025-06-04")


@pytest.mark.parametrize(
    "text",
    [
        "Peace talks between Russia and Ukraine were to begin on May 30.",
        "Peace talks between Russia and Ukraine could resume in Istanbul on Friday.",
        "Before the peace talks in Istanbul Russia and Ukraine were silent.",
        "Umerov talks to reporters about peace with Russia in Istanbul on Monday.",
        "Russia and Ukraine want a way back to peace talks in Istanbul on Monday.",
        "Russia and Ukraine refused to go to Istanbul on Monday for peace talks.",
        "Peace talks were held in Istanbul on Monday.",
    ],
)
def test_too_little_is_no_round(text):
    assert read(text) == []


def test_a_one_sided_meeting_with_a_mediator_has_the_mediator():
    (claim,) = read("Qatari mediators held truce talks with Hamas in Doha on Sunday.")

    assert claim.mediators == ("Qatar",)


def test_a_host_that_negotiates_is_no_host():
    (claim,) = read(
        "Russia hosted Ukraine for peace talks in Moscow on Monday at last."
    )

    assert claim.parties == ("Russia", "Ukraine")
    assert claim.hosts == ()


def test_without_a_day_of_publication_a_full_date_still_counts():
    (claim,) = read(
        "Russia and Ukraine held a second round of peace talks in Istanbul. "
        "The talks took place on 2 June 2025.",
        published=None,
    )

    assert (claim.number, claim.when.start_text) == (2, "2025-06-02")
