"""Prose is what a reader reads, and every stretch of it is found in the page again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiations.extraction.text import language_of, read_prose


def sentences(page):
    prose = read_prose(page)
    return [prose.text[one.start : one.end] for one in prose.sentences]


def originals(page):
    prose = read_prose(page)
    return [page[slice(*prose.locate(one.start, one.end))] for one in prose.sentences]


def test_a_headline_without_a_stop_is_a_sentence_of_its_own():
    page = "Talks end without a truce\nThe two sides met on Monday. They part again."

    prose = read_prose(page)

    assert sentences(page) == [
        "Talks end without a truce",
        "The two sides met on Monday.",
        "They part again.",
    ]
    assert [one.is_heading for one in prose.sentences] == [True, False, False]


@pytest.mark.parametrize(
    "text",
    [
        "Gen. Smith met Lt. Jones.",
        "The U.S. President came at 10 a.m. Monday.",
        "Mr. Doe and J. Roe signed No. 5 of the papers.",
    ],
)
def test_an_abbreviation_ends_no_sentence(text):
    assert sentences(text) == [text]


def test_an_abbreviation_ends_a_sentence_before_a_word_that_begins_one():
    assert sentences("They flew to the U.S. The talks go on.") == [
        "They flew to the U.S.",
        "The talks go on.",
    ]


def test_a_quotation_mark_belongs_to_the_sentence_that_it_closes():
    assert sentences("He said “we go on.” Nobody left.") == [
        'He said "we go on."',
        "Nobody left.",
    ]


def test_sentences_stand_in_the_page_with_its_own_quotation_marks_and_spaces():
    page = "Doe’s  team —\u00a0of five\u200b — met.\n\n“Good,” he said."

    assert sentences(page) == ["Doe's team - of five - met.", '"Good," he said.']
    assert originals(page) == [
        "Doe’s  team —\u00a0of five\u200b — met.",
        "“Good,” he said.",
    ]


def test_lines_cut_to_fit_a_page_are_one_paragraph():
    page = (
        "The delegations of both countries met for two hours in the\n"
        "Palace and then went home without a word to the reporters.\n"
        "\n"
        "They meet again soon."
    )

    assert len(sentences(page)) == 2


def test_a_line_that_goes_on_in_lower_case_is_not_cut():
    assert sentences("The talks\nwent on.") == ["The talks went on."]


def test_a_repeated_paragraph_is_read_once():
    assert sentences("The talks ended.\nThey met.\nThe talks  ended.") == [
        "The talks ended.",
        "They met.",
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Read also: Ten prisoners exchanged",
        "Subscribe to our newsletter",
        "Write to desk@example.org with your news",
        "https://example.org/news/1",
        "* * *",
        "Share",
        "Related: Ten prisoners exchanged",
        "Two envoys at the talks. Photo: An Agency",
        "Two envoys at the talks in Geneva [An Agency/Reuters]",
        "list 1 of 3Ten prisoners exchanged",
        "The post Ten prisoners exchanged appeared first on The Paper.",
    ],
)
def test_page_furniture_is_left_out(line):
    assert sentences(f"The talks began.\n{line}\nThe talks ended.") == [
        "The talks began.",
        "The talks ended.",
    ]


def test_a_long_line_with_an_address_is_prose():
    line = "He wrote to desk@example.org " + "and waited for a reply " * 6 + "in vain."

    assert sentences(line) == [line]


def test_nothing_is_read_below_the_foot_of_a_page():
    page = "The talks ended.\nThey met again.\nNo comments\nTen are free."

    assert sentences(page) == ["The talks ended.", "They met again."]


def test_a_foots_words_early_in_a_page_leave_out_their_line_alone():
    page = "Comments\n" + "\n".join(f"Talks began on day {day}." for day in range(9))

    assert len(sentences(page)) == 9


@pytest.mark.parametrize(
    "dateline",
    [
        "ISTANBUL — ",
        "GOMEL, Belarus, Feb 28 — ",
        "KYIV, June 2 (Agency) - ",
        "Juba, South Sudan (Agency) — ",
        "LOMÉ, Togo, Nov. 12, 2022 (Agency) -- ",
        "Quito, Jan 5 (AGY).- ",
        "Doha, Qatar – ",
        "MINSK, June 2. /AGY/. ",
        "Minsk. June 2. AGENCY.BY - ",
        "(Agency) - ",
        " date 2025-06-02 ",
        " date 2025-06-02 KYIV, June 2 (Agency) - ",
    ],
)
def test_a_dateline_is_no_part_of_the_report(dateline):
    page = f"{dateline}The talks began."

    assert sentences(page) == ["The talks began."]
    assert originals(page) == ["The talks began."]


def test_a_city_in_capitals_before_a_colon_is_a_dateline_of_prose_alone():
    prose = "The two sides met on Monday " + "and on Tuesday " * 4 + "to end the war."

    assert sentences(f"JUBA: {prose}") == [prose]
    assert sentences("KREMLIN: No talks this week") == ["KREMLIN: No talks this week"]


@pytest.mark.parametrize(
    "line",
    [
        "The Rapid Support Forces (RSF) - a militia - came.",
        "Share prices fell.",
        "They met, Doe said (Agency) and left.",
    ],
)
def test_prose_that_looks_like_furniture_is_prose(line):
    assert sentences(line) == [line]


def test_a_stop_that_lost_its_space_ends_a_sentence():
    assert sentences("They met behind closed doors.On Monday they left.") == [
        "They met behind closed doors.",
        "On Monday they left.",
    ]


def test_an_empty_page_has_no_sentences():
    assert sentences(" \n\u200b\n ") == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The ministers said that they will meet after the talks.", "en"),
        ("Die Minister sagten, dass sie sich nach den Gesprächen treffen.", None),
        ("Les ministres ont dit qu'ils se reverront après les pourparlers.", None),
        ("Министры сказали, что встретятся снова.", None),
        ("", None),
    ],
)
def test_only_english_is_told_by_its_common_words(text, language):
    assert language_of(text) == language


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=300))
def test_every_stretch_of_prose_is_found_in_any_page(page):
    prose = read_prose(page)

    for one in prose.sentences:
        start, end = prose.locate(one.start, one.end)
        assert 0 <= start < end <= len(page)


def test_a_sentence_too_long_to_be_one_is_parted_between_words():
    text = "The sides " + "went on and " * 200 + "stopped."

    prose = read_prose(text)

    stretches = [prose.text[one.start : one.end] for one in prose.sentences]
    assert max(map(len, stretches)) <= 1200
    assert " ".join(stretches) == text


def test_a_word_too_long_to_be_one_is_left_out():
    prose = read_prose("They met " + "x" * 5000 + " in Doha.")

    assert prose.text == "They met in Doha."
