"""Date phrases mean a day, month or year as seen from the day of publication."""

from datetime import date

import pytest

from negotiations.extraction.dates import Anchor, find_dates
from negotiations.extraction.tokens import tokenize

MONDAY = date(2025, 6, 2)


def meanings(text, *, published=MONDAY, context=None, ahead=False):
    anchor = Anchor(published=published, context=context, ahead=ahead)
    found = (one.resolve(anchor) for one in find_dates(tokenize(text)[:]))
    return [one and (one.start_text, one.end_text) for one in found]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("15 May 2025", "2025-05-15"),
        ("May 15, 2025", "2025-05-15"),
        ("the 15th of May", "2025-05-15"),
        ("Thursday, May 15", "2025-05-15"),
        ("Feb. 24, 2022", "2022-02-24"),
        ("2025-05-16", "2025-05-16"),
        ("16.05.2025", "2025-05-16"),
        ("16/05/2025", "2025-05-16"),
        ("on May 15", "2025-05-15"),
        ("on 28 December", "2024-12-28"),
        ("in March 2022", "2022-03"),
        ("in March of 2022", "2022-03"),
        ("mid-July 2024", "2024-07"),
        ("in April", "2025-04"),
        ("in early June", "2025-06"),
        ("in 2022", "2022"),
        ("spring 2022", "2022"),
        ("25-11-2022", "2022-11-25"),
        ("May 9 of last year", "2024-05-09"),
        ("May 9 this year", "2025-05-09"),
        ("October last year", "2024-10"),
        ("Friday, June 14", "2024-06-14"),
        ("Monday, 8 September", "2025-09-08"),
        ("Friday, September 6", "2024-09-06"),
        ("Tuesday, 29 February", "2024-02-29"),
        ("on Sept. 5", "2024-09-05"),
        ("on July 5", "2025-07-05"),
    ],
)
def test_a_date_of_the_calendar_is_as_exact_as_its_words(text, start):
    assert meanings(text) == [(start, None)]


@pytest.mark.parametrize(
    ("text", "range_"),
    [
        ("from 23 to 25 May", ("2025-05-23", "2025-05-25")),
        ("May 23-25", ("2025-05-23", "2025-05-25")),
        ("14-15 February 2026", ("2026-02-14", "2026-02-15")),
        ("30 May to 2 June", ("2025-05-30", "2025-06-02")),
        ("30 December to 2 January", ("2024-12-30", "2025-01-02")),
        ("between May 23 and 25", ("2025-05-23", "2025-05-25")),
        ("14 and 15 February", ("2025-02-14", "2025-02-15")),
        ("May 23, 24 and 25", ("2025-05-23", "2025-05-25")),
        ("from Friday to Sunday", ("2025-05-30", "2025-06-01")),
        ("on Saturday and Sunday", ("2025-05-31", "2025-06-01")),
        ("on Monday and Saturday", ("2025-06-02", None)),
    ],
)
def test_a_range_has_both_its_ends(text, range_):
    assert meanings(text) == [range_]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("on Monday", "2025-06-02"),
        ("on Friday", "2025-05-30"),
        ("last Monday", "2025-05-26"),
        ("last Thursday", "2025-05-29"),
        ("Thursday last week", "2025-05-29"),
        ("next Monday", "2025-06-09"),
        ("today", "2025-06-02"),
        ("yesterday", "2025-06-01"),
        ("tomorrow", "2025-06-03"),
        ("three days ago", "2025-05-30"),
        ("two weeks ago", "2025-05"),
        ("two months ago", "2025-04"),
        ("two years ago", "2023"),
        ("this month", "2025-06"),
        ("last month", "2025-05"),
        ("next year", "2026"),
        ("last June", "2024-06"),
        ("next May", "2026-05"),
        ("this June", "2025-06"),
        ("this morning", "2025-06-02"),
        ("last night", "2025-06-01"),
        ("the day before yesterday", "2025-05-31"),
        ("the day after tomorrow", "2025-06-04"),
        ("Thursday of last week", "2025-05-29"),
    ],
)
def test_a_relative_date_is_seen_from_the_day_of_publication(text, start):
    assert meanings(text) == [(start, None)]


def test_last_week_gives_the_month_that_it_lies_in():
    assert meanings("last week", published=date(2025, 6, 20)) == [("2025-06", None)]


def test_a_week_in_two_months_gives_both():
    assert meanings("last week", published=date(2025, 6, 3)) == [("2025-05", "2025-06")]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("on Thursday", "2025-06-05"),
        ("on June 20", "2025-06-20"),
        ("in May", "2025-05"),
    ],
)
def test_what_is_to_come_is_looked_for_ahead(text, start):
    assert meanings(text, ahead=True) == [(start, None)]


def test_a_day_long_past_is_not_taken_for_one_to_come():
    assert meanings("on May 15", ahead=True) == [("2025-05-15", None)]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("a day earlier", "2025-05-14"),
        ("two days later", "2025-05-17"),
        ("the previous day", "2025-05-14"),
        ("the next day", "2025-05-16"),
        ("a week later", "2025-05"),
    ],
)
def test_a_neighbouring_day_is_seen_from_the_day_spoken_of(text, start):
    assert meanings(text, context=date(2025, 5, 15)) == [(start, None)]


@pytest.mark.parametrize("text", ["a day earlier", "the previous day", "the next day"])
def test_a_neighbouring_day_of_none_is_unknown(text):
    assert meanings(text) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "from Friday to Sunday",
        "May 9 last year",
        "on Monday",
        "last Thursday",
        "next Monday",
        "last week",
        "last June",
        "today",
        "on May 15",
        "in March",
    ],
)
def test_without_a_day_of_publication_a_relative_date_is_unknown(text):
    assert meanings(text, published=None) == [None]


@pytest.mark.parametrize(
    "text",
    [
        "31 June",
        "05/06/2025",
        "05-06-2025",
        "next Friday",
        "May 23 and 25",
        "May 20, 21 and 25",
        "30 February 2024",
        "it was a Saturday",
        "the day after today",
        "the week before yesterday",
    ],
)
def test_what_would_be_a_guess_is_unknown(text):
    assert meanings(text) == [None]


@pytest.mark.parametrize("text", ["the last days", "the following years"])
def test_several_days_or_years_to_count_from_are_no_date(text):
    assert meanings(text) in ([], [None])


@pytest.mark.parametrize(
    "text", ["he may 5 times", "they march on", "1,000 soldiers", "a second round"]
)
def test_words_that_only_look_like_dates_are_none(text):
    assert meanings(text) == []


def test_a_phrase_leaves_out_the_preposition_before_it():
    doc = tokenize("none since March 2022")

    (phrase,) = find_dates(doc[:])

    assert doc[phrase.start : phrase.end].text == "March 2022"


def test_29_february_is_looked_for_in_leap_years_alone():
    assert meanings("on 29 February", published=date(2025, 1, 10)) == [
        ("2024-02-29", None)
    ]
