"""Whether two names mean one place."""

import pytest

from negotiations.extraction.gazetteer import world
from negotiations.resolution.places import country_of, share_a_place, towns_called


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (["Istanbul"], ["istanbul"]),
        (["Gomel region"], ["Bank of the Pripyat river, Gomel region"]),
        (["Bank of the Pripyat river, Gomel region"], ["Homel", "Gomel"]),
        (["Moscow"], ["Moscow and Minsk"]),
    ],
)
def test_a_name_within_the_other_is_the_same_place(ours, theirs):
    assert share_a_place(ours, theirs)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (["Istan"], ["Istanbul"]),
        (["Kherson region"], ["Sumy region"]),
        (["region Gomel"], ["Gomel region"]),
        ([], ["Gomel"]),
        (["–"], ["Gomel"]),
    ],
)
def test_other_words_are_another_place(ours, theirs):
    assert not share_a_place(ours, theirs)


def test_a_town_has_all_its_names():
    assert {"Gomel", "Homel"} <= towns_called("Gomel", world())
    assert towns_called("Elbonia", world()) == {"Elbonia"}


@pytest.mark.parametrize("place", [None, "Belarus"])
def test_a_country_is_no_town(place):
    assert towns_called(place, world()) == frozenset()


@pytest.mark.parametrize(
    ("place", "country"),
    [("Belarus", "BY"), ("Gomel", "BY"), ("Elbonia", None), (None, None)],
)
def test_a_place_lies_in_its_country(place, country):
    assert country_of(place, world()) == country
