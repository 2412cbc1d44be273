"""Dates, counts and labels as readers see them."""

from datetime import date

import pytest

from negotiations.models import Document
from negotiations.templatetags.wording import (
    DOCUMENT_STATES,
    address_text,
    coordinates_text,
    count_text,
    day_text,
    handover_text,
    label,
    lacking_text,
    listed,
    more_or_fewer,
    part_text,
    quantity_text,
    state_label,
    status_label,
    when_text,
    with_article,
)
from negotiations.values import DateRange
from negotiations.vocabulary import Unit


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
        (None, "exact", "number not known"),
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


@pytest.mark.parametrize(
    ("category", "count", "qualifier", "text"),
    [
        ("prisoners_of_war", 1000, "exact", "1,000 prisoners of war"),
        ("children", 1, "exact", "1 child"),
        ("remains", 1212, "exact", "1,212 bodies"),
        ("hostages", 50, "at_least", "at least 50 hostages"),
        ("prisoners_of_war", None, "all", "all prisoners of war"),
        ("civilians", None, "withheld", "civilians (number withheld)"),
        ("remains", None, "exact", "bodies (number not known)"),
    ],
)
def test_a_handover_tells_a_withheld_number_from_an_unknown_one(
    category, count, qualifier, text
):
    assert handover_text(category, count, qualifier) == text


@pytest.mark.parametrize(
    ("number", "count", "text"),
    [(1, 3, "part 1 of 3"), (2, None, "stage 2"), (None, None, "a part")],
)
def test_a_part_of_an_unknown_number_is_a_stage(number, count, text):
    assert part_text(number, count) == text


def test_every_state_of_a_document_has_words():
    assert [*DOCUMENT_STATES] == Document.State.values
    assert state_label("cited") == "Cited, not read"


@pytest.mark.parametrize(
    ("url", "text"),
    [
        ("https://www.example.org/news/talks/", "example.org/news/talks"),
        ("https://example.org./a%20b", "example.org/a b"),
        ("https://example.org/" + 100 * "a", "example.org/" + 77 * "a" + "…"),
    ],
)
def test_an_address_is_told_without_what_all_addresses_have(url, text):
    assert address_text(url) == text


@pytest.mark.parametrize(
    ("latitude", "longitude", "text"),
    [
        ("41.0436", "29.0157", "41.0436° N, 29.0157° E"),
        ("-1.95", "-30.0600", "1.95° S, 30.06° W"),
    ],
)
def test_coordinates_name_their_hemispheres(latitude, longitude, text):
    assert coordinates_text(latitude, longitude) == text


@pytest.mark.parametrize(
    ("name", "text"),
    [("United States", "the United States"), ("Qatar", "Qatar")],
)
def test_a_name_in_a_sentence_has_its_article(name, text):
    assert with_article(name) == text


@pytest.mark.parametrize(
    ("count", "unit", "text"),
    [
        (6000, "bodies", "6,000 bodies"),
        (1, "persons", "1 person"),
        (18, "other", "18"),
        (None, "days", ""),
    ],
)
def test_a_promised_quantity_is_told_as_far_as_it_is_a_number(count, unit, text):
    assert quantity_text(count, unit) == text


@pytest.mark.parametrize("unit", ["persons", "bodies", "children", "days", "tonnes"])
def test_one_of_every_unit_has_a_word(unit):
    assert quantity_text(1, unit) != f"1 {Unit(unit).label}"


@pytest.mark.parametrize(
    ("unnumbered", "withheld", "text"),
    [
        (1, 0, "1 handover without a number"),
        (25, 9, "25 handovers without a number, 9 of them withheld"),
        (9, 9, "9 handovers whose number is withheld"),
    ],
)
def test_a_withheld_number_is_no_unknown_one(unnumbered, withheld, text):
    assert lacking_text(unnumbered, withheld) == text


@pytest.mark.parametrize(("difference", "text"), [(2, "2 more"), (-51, "51 fewer")])
def test_a_difference_says_which_way_it_goes(difference, text):
    assert more_or_fewer(difference) == text
