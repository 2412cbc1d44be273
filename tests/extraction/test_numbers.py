"""Figures say how many as exactly as the words do, and no more."""

import pytest

from negotiations.extraction.numbers import find_figures, ordinal
from negotiations.extraction.tokens import tokenize


def figures(text):
    return find_figures(tokenize(text)[:])


def counts(text):
    return [(one.count.number, one.count.qualifier.value) for one in figures(text)]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("6,000 soldiers", 6000),
        ("1 000 captives", 1000),
        ("twenty-five men", 25),
        ("one hundred and twelve men", 112),
        ("two hundred and five men", 205),
        ("three hundred thousand tonnes", 300_000),
        ("1.2 million people", 1_200_000),
        ("two dozen boys", 24),
        ("a hundred women", 100),
        ("one soldier", 1),
    ],
)
def test_digits_and_words_give_the_same_numbers(text, number):
    assert counts(text) == [(number, "exact")]


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("at least 90 men", "at_least"),
        ("more than 90 men", "at_least"),
        ("no fewer than 90 men", "at_least"),
        ("90 or more men", "at_least"),
        ("about 90 men", "about"),
        ("nearly 90 men", "about"),
        ("up to 90 men", "about"),
        ("exactly 90 men", "exact"),
    ],
)
def test_the_words_beside_a_number_qualify_it(text, qualifier):
    assert counts(text) == [(90, qualifier)]


@pytest.mark.parametrize(
    "text", ["between 90 and 100 men", "90 to 100 men", "90-100 men"]
)
def test_a_range_is_at_least_its_lower_end(text):
    assert counts(text) == [(90, "at_least")]


@pytest.mark.parametrize(
    "text",
    [
        "dozens of men",
        "hundreds of thousands",
        "scores of prisoners",
        "20% of the land",
        "20 percent",
        "$500 million",
        "113,100 square kilometres",
        "one of them",
        "no one came",
        "this one",
    ],
)
def test_what_counts_nothing_gives_no_figure(text):
    assert counts(text) == []


@pytest.mark.parametrize(
    ("text", "is_each"),
    [
        ("390 prisoners each", True),
        ("390 prisoners on each side", True),
        ("Each side returned the bodies of 6,000 soldiers", True),
        ("they told 390 men each other's names", False),
        ("390 prisoners, and each got bread", False),
        ("390 prisoners were freed", False),
        ("They told each other about 390 prisoners", False),
    ],
)
def test_each_gives_a_number_to_both_sides(text, is_each):
    assert [one.is_each for one in figures(text)] == [is_each]


@pytest.mark.parametrize("text", ["5 men for 55", "5 for 55", "5-for-55"])
def test_a_swap_has_two_figures(text):
    assert [one.count.number for one in figures(text)] == [5, 55]


@pytest.mark.parametrize("text", ["a 1,000-for-1,000 swap", "5 for 55"])
def test_the_first_figure_of_a_swap_knows_the_other(text):
    first, second = figures(text)

    assert first.against == second
    assert second.against is None


def test_a_number_that_only_describes_is_compound():
    (age,) = figures("a 25-year-old soldier")

    assert age.is_compound


def test_a_date_is_no_figure():
    span = tokenize("On May 15 they freed 90 men")[:]

    assert [one.count.number for one in find_figures(span, taken={1, 2})] == [90]


def test_a_figure_begins_with_its_qualifier():
    doc = tokenize("They freed at least 90 men")

    (figure,) = find_figures(doc[:])

    assert doc[figure.start : figure.end].text == "at least 90"


@pytest.mark.parametrize(
    ("text", "number"), [("second", 2), ("2nd", 2), ("third", 3), ("two", None)]
)
def test_ordinals_are_told_from_other_words(text, number):
    assert ordinal(tokenize(text)[0]) == number
