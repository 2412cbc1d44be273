"""The dates and places around a word belong to it, or to something else."""

from datetime import date

import pytest

from negotiations.extraction.circumstances import when_of, where_of
from negotiations.extraction.gazetteer import world
from negotiations.extraction.rule import read_document

TUESDAY = date(2025, 6, 3)


def read(text):
    document = read_document(text, TUESDAY, world())
    statement = document.statements[-1]
    position = next(token.i for token in statement.span if token.text == "talks")
    return document, statement, position


def start_of(text, **options):
    document, statement, position = read(text)
    when = when_of(document, statement, position, position + 1, **options)
    return when and when.range.start_text


def place_of(text):
    _, statement, position = read(text)
    where = where_of(statement, position, position + 1)
    return tuple(one and one.name for one in (where.place, where.venue, where.state))


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("The talks took place on Monday.", "2025-06-02"),
        ("Doha talks end on Monday", "2025-06-02"),
        ("Monday's long peace talks ended.", "2025-06-02"),
        ("After the May 15 talks they left on Monday.", "2025-05-15"),
        ("On Monday they held talks.", "2025-06-02"),
        ("They agreed on Monday, after talks in Doha, to go on.", "2025-06-02"),
        ("The talks, which began on Monday, go on.", "2025-06-02"),
        ("The talks will begin on Friday.", "2025-06-06"),
    ],
)
def test_a_date_beside_the_word_is_its_own(text, start):
    assert start_of(text) == start


@pytest.mark.parametrize(
    "text",
    [
        "There have been no talks since March 2022.",
        "The talks must end by Friday.",
        "He said on Monday that talks go on.",
        "The talks go on, he said on Monday.",
        "Monday's attack did not stop the talks.",
        "The talks failed, but on Monday they wrote again.",
        "They wrote on Monday, but talks failed.",
        "On Monday, he said, talks failed.",
        "The talks go on without a date.",
    ],
)
def test_a_date_of_something_else_is_not_taken(text):
    assert start_of(text) is None


def test_after_the_lead_a_clause_has_its_own_occasion():
    lead = "A first line.\nA second line.\n"

    assert start_of(f"{lead}They agreed on Monday after talks in Doha.") is None


def test_what_is_recalled_is_not_dated_by_the_sentences_occasion():
    text = "On Monday they recalled the earlier talks."

    assert start_of(text) == "2025-06-02"
    assert start_of(text, is_recalled=True) is None


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("The talks in Doha ended.", ("Doha", None, None)),
        ("The Doha peace talks ended.", ("Doha", None, None)),
        ("They met in Doha for talks.", ("Doha", None, None)),
        ("The talks in the Saudi city of Jeddah ended.", ("Jeddah", None, None)),
        ("The talks at Camp David ended.", (None, "Camp David", None)),
        ("The talks in Egypt ended.", (None, None, "Egypt")),
        ("The talks with Egypt ended.", (None, None, None)),
        ("Officials in Doha praised the talks.", (None, None, None)),
        ("A source said in Doha that talks go on.", (None, None, None)),
        ("The talks ended, while in Doha it rained.", (None, None, None)),
        ("Doha, where it rained, awaits the talks.", (None, None, None)),
        ("The Qatari talks ended.", (None, None, None)),
    ],
)
def test_a_place_beside_the_word_says_where(text, where):
    assert place_of(text) == where
