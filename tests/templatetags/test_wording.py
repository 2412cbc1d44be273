"""Dates, counts and labels as readers see them."""

from datetime import date

import pytest

from negotiations.templatetags.wording import (
    count_text,
    day_text,
    label,
    listed,
    status_label,
    when_text,
)
from negotiations.values import DateRange


@pytest.mark.parametrize(
    ("start", "end", "text"),
    [
        ("2025-06-02", None, "2 June 2025"),
        ("2025-06-02", "2025-06-02", "2 June 2025"),
        ("2025-05-23", "2025-05-25", "23–25 May 2025"),
        ("2025-05-30", "2025-06-02", "30 May – 2 June 2025"),
        ("2024-12-30", "2025-01-02", "30 December 2024 – 2 January 2025"),
        ("2025-05", None, "May 2025"),
        ("2025-05", "2025-07", "May – July 2025"),
        ("2025", None, "2025"),
        ("2024", "2025", "2024 – 2025"),
    ],
)
def test_a_date_says_as_much_as_is_known(start, end, text):
    when = DateRange.from_text(start, end)

    assert when_text(when) == text


def test_an_unknown_date_is_called_unknown():
    assert when_text(None) == "date unknown"
    assert day_text(None) == ""


def test_a_day_is_written_in_full():
    assert day_text(date(2025, 6, 2)) == "2 June 2025"


@pytest.mark.parametrize(
    ("count", "qualifier", "text"),
    [
        (1000, "exact", "1,000"),
        (195, "at_least", "at least 195"),
        (0, "exact", "0"),
        (None, "withheld", "number withheld"),
        (None, "all", "all"),
        (None, "exact", "number unknown"),
    ],
)
def test_a_count_is_told_as_it_is_meant(count, qualifier, text):
    assert count_text(count, qualifier) == text


def test_a_stored_word_becomes_its_label():
    assert label("prisoners_of_war", "TransferCategory") == "Prisoners of war"
    assert label("", "TransferCategory") == ""


def test_the_label_of_a_status_depends_on_the_kind_of_event():
    assert status_label("agreed", "exchange") == "Agreed"
    assert status_label("broken_off", "round") == "Broken off"


@pytest.mark.parametrize(
    ("names", "text"),
    [
        ([], ""),
        (["Russia"], "Russia"),
        (["Russia", "Ukraine", "Türkiye"], "Russia, Ukraine and Türkiye"),
    ],
)
def test_names_are_listed_as_in_a_sentence(names, text):
    assert listed(names) == text
