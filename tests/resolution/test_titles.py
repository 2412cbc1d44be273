"""Short titles and addresses for events that no curator has named."""

from datetime import date

import pytest

from negotiations.resolution.titles import (
    Direction,
    ordinal,
    slug_for,
    title_of_agreement,
    title_of_exchange,
    title_of_round,
)
from negotiations.vocabulary import AgreementKind, ExchangeStatus, TransferCategory

PRISONERS = TransferCategory.PRISONERS_OF_WAR
REMAINS = TransferCategory.REMAINS
CIVILIANS = TransferCategory.CIVILIANS
HOSTAGES = TransferCategory.HOSTAGES


def direction(released_by="Russia", count=1000, category=PRISONERS):
    return Direction(released_by=released_by, category=category, count=count)


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ({}, "Talks"),
        ({"place": "Geneva"}, "Talks in Geneva"),
        (
            {"parties": ["Russia", "Ukraine"], "place": "Istanbul", "number": 2},
            "Russia–Ukraine talks in Istanbul, second round",
        ),
        ({"parties": ["M23"], "number": 12}, "M23 talks, 12th round"),
    ],
)
def test_a_round_is_called_by_who_met_where(told, title):
    assert title_of_round(**{"parties": [], "place": None, "number": None, **told}) == (
        title
    )


@pytest.mark.parametrize(
    ("told", "title"),
    [
        ({}, "Ceasefire"),
        ({"parties": ["Hamas", "Israel"]}, "Ceasefire (Hamas, Israel)"),
        ({"quantity": 4, "unit": "days"}, "Ceasefire: 4 days"),
    ],
)
def test_an_agreement_is_called_by_its_kind_and_measure(told, title):
    made = title_of_agreement(
        **{
            "kind": AgreementKind.CEASEFIRE,
            "parties": [],
            "quantity": None,
            "unit": "",
            **told,
        }
    )

    assert made == title


@pytest.mark.parametrize(
    ("directions", "total", "title"),
    [
        ([], None, "Exchange of prisoners agreed"),
        ([], 190, "Exchange of 190 prisoners in all"),
        (
            [direction(), direction("Ukraine")],
            None,
            "Exchange of 1,000 for 1,000 prisoners of war",
        ),
        ([direction(count=1212, category=REMAINS)], None, "Return of 1,212 remains"),
        (
            [direction("Hamas", 13, HOSTAGES), direction("Israel", 39)],
            None,
            "Exchange of 13 hostages for 39 prisoners of war",
        ),
        (
            [direction(), direction(count=3, category=CIVILIANS), direction("Ukraine")],
            None,
            "Exchange of people agreed",
        ),
        (
            [direction(count=None), direction("Ukraine", None)],
            None,
            "Exchange of prisoners of war agreed",
        ),
    ],
)
def test_an_exchange_is_called_by_its_figures(directions, total, title):
    made = title_of_exchange(
        directions=directions, total=total, status=ExchangeStatus.AGREED
    )

    assert made == title


@pytest.mark.parametrize(
    ("number", "word"),
    [
        (1, "first"),
        (10, "tenth"),
        (11, "11th"),
        (12, "12th"),
        (21, "21st"),
        (22, "22nd"),
        (63, "63rd"),
        (112, "112th"),
    ],
)
def test_ordinals_are_words_up_to_ten(number, word):
    assert ordinal(number) == word


def test_a_taken_address_is_numbered():
    taken = {"2025-06-02-istanbul-round", "2025-06-02-istanbul-round-2"}

    slug = slug_for("Istanbul round", on=date(2025, 6, 2), taken=taken)

    assert slug == "2025-06-02-istanbul-round-3"


@pytest.mark.parametrize("name", ["Умєров", "حماس", "停火"])
def test_names_without_latin_letters_have_addresses_too(name):
    assert len(slug_for(name, taken=set())) == 8
