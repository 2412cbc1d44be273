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
from negotiations.vocabulary import (
    AgreementKind,
    ExchangeStatus,
    Qualifier,
    TransferCategory,
)

PRISONERS = TransferCategory.PRISONERS_OF_WAR
REMAINS = TransferCategory.REMAINS
CIVILIANS = TransferCategory.CIVILIANS
HOSTAGES = TransferCategory.HOSTAGES
CHILDREN = TransferCategory.CHILDREN
WOUNDED = TransferCategory.WOUNDED_OR_SICK
WITHHELD = Qualifier.WITHHELD
RECEIVER = {"Russia": "Ukraine", "Ukraine": "Russia"}


def direction(
    released_by="Russia", count=1000, category=PRISONERS, qualifier=Qualifier.EXACT
):
    return Direction(
        released_by=released_by,
        received_by=RECEIVER.get(released_by, ""),
        category=category,
        count=count,
        qualifier=qualifier,
    )


def both(there, back, category=PRISONERS, qualifier=Qualifier.EXACT):
    return [
        direction("Russia", there, category, qualifier),
        direction("Ukraine", back, category, qualifier),
    ]


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
        (both(1000, 1000), None, "Exchange of 1,000 for 1,000 prisoners of war"),
        (both(5, 1), None, "Exchange of 5 for 1 prisoner of war"),
        (both(1000, 1000), 2000, "Exchange of 1,000 for 1,000 prisoners of war"),
        ([direction(count=46, category=CIVILIANS)], None, "Return of 46 civilians"),
        (
            [direction("Hamas", 13, HOSTAGES), direction("Israel", 39)],
            None,
            "Exchange of 13 hostages for 39 prisoners of war",
        ),
        (
            [direction(count=1, category=CIVILIANS), direction("Ukraine", 9)],
            None,
            "Exchange of 1 civilian for 9 prisoners of war",
        ),
        (both(None, None), None, "Exchange of prisoners of war agreed"),
    ],
)
def test_an_exchange_is_called_by_its_figures(directions, total, title):
    made = title_of_exchange(
        directions=directions, total=total, status=ExchangeStatus.AGREED
    )

    assert made == title


@pytest.mark.parametrize(
    ("directions", "title"),
    [
        (
            [*both(270, 270), *both(120, 120, CIVILIANS)],
            "Exchange of 390 for 390 people",
        ),
        (
            [*both(33, 84), direction(count=51, category=CIVILIANS)],
            "Exchange of 84 for 84 people",
        ),
        (
            [*both(175, 175), direction(count=22, category=WOUNDED)],
            "Exchange of 197 for 175 prisoners",
        ),
        (
            [direction(count=12), direction(count=None, category=CIVILIANS)],
            "Return of people",
        ),
    ],
)
def test_the_categories_of_a_side_are_added_up(directions, title):
    assert called(directions) == title


@pytest.mark.parametrize(
    ("directions", "title"),
    [
        (both(32, None), "Exchange of 32 prisoners of war for an unknown number"),
        (
            [direction(count=None), direction("Ukraine", 23)],
            "Exchange of 23 prisoners of war for an unknown number",
        ),
        (
            [direction(count=32), direction("Ukraine", None, PRISONERS, WITHHELD)],
            "Exchange of 32 prisoners of war for an undisclosed number",
        ),
        (
            [direction(count=1), direction("Ukraine", None, PRISONERS, Qualifier.ALL)],
            "Exchange of 1 prisoner of war for all",
        ),
        (both(None, None), "Exchange of prisoners of war"),
        (
            both(None, None, qualifier=WITHHELD),
            "Exchange of prisoners of war, numbers withheld",
        ),
        (
            [
                *both(None, None, PRISONERS, Qualifier.ALL),
                *both(None, None, WOUNDED, Qualifier.ALL),
            ],
            "Exchange of all prisoners",
        ),
    ],
)
def test_what_is_unknown_withheld_or_all_is_told_apart(directions, title):
    assert called(directions) == title


@pytest.mark.parametrize(
    ("directions", "title"),
    [
        (both(1212, 27, REMAINS), "Return of remains: 1,212 for 27"),
        (both(1200, None, REMAINS), "Return of remains: 1,200 to Ukraine"),
        (both(None, None, REMAINS), "Exchange of remains"),
        ([direction(count=1212, category=REMAINS)], "Return of remains: 1,212"),
        (
            [
                direction("Hamas", 4, REMAINS),
                direction("Israel", count=None, category=REMAINS),
            ],
            "Return of remains: 4",
        ),
        ([direction(count=4, category=CHILDREN)], "Return of 4 children"),
        ([direction(count=1, category=CHILDREN)], "Return of 1 child"),
        (both(7, 1, CHILDREN), "Return of 7 and 1 children"),
    ],
)
def test_the_dead_and_children_return(directions, title):
    assert called(directions) == title


def test_a_count_keeps_what_qualifies_it():
    directions = both(1200, 1200, qualifier=Qualifier.AT_LEAST)

    assert called(directions) == (
        "Exchange of at least 1,200 for at least 1,200 prisoners of war"
    )


def called(directions):
    return title_of_exchange(
        directions=directions, total=None, status=ExchangeStatus.CARRIED_OUT
    )


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
