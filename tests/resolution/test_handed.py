"""What went each way in a handover, added up."""

import pytest

from negotiations.resolution.handed import figures_of, kinds_of, sides_of, sums_of
from negotiations.vocabulary import TransferCategory

POW = TransferCategory.PRISONERS_OF_WAR
CIVILIANS = TransferCategory.CIVILIANS
CHILDREN = TransferCategory.CHILDREN
REMAINS = TransferCategory.REMAINS


def given(*handed):
    """Handed by Russia to Ukraine."""
    return [("Russia", "Ukraine", category, count) for category, count in handed]


@pytest.mark.parametrize(
    ("handed", "kinds"),
    [
        ([], {"people"}),
        (given((POW, 1), (CIVILIANS, 1)), {"people"}),
        (given((CHILDREN, 1)), {"children"}),
        (given((CHILDREN, 1), (CIVILIANS, 1)), {"children", "people"}),
        (given((REMAINS, 1)), {"remains"}),
        (given((REMAINS, 1), (POW, 1)), {"people"}),
    ],
)
def test_the_dead_and_children_go_apart(handed, kinds):
    assert kinds_of(handed) == kinds


def test_a_side_that_is_not_told_is_none():
    assert sides_of([(None, "Ukraine", POW, 7)]) == {"Ukraine"}


def test_each_direction_is_known_by_who_gave_and_who_received():
    assert figures_of(given((POW, 270), (CIVILIANS, 120))) == {
        "from Russia": {"prisoners_of_war": 270, "civilians": 120},
        "to Ukraine": {"prisoners_of_war": 270, "civilians": 120},
    }
    assert figures_of([(None, "Ukraine", POW, 7)]) == {
        "to Ukraine": {"prisoners_of_war": 7}
    }
    assert figures_of([("Russia", None, POW, 7)]) == {
        "from Russia": {"prisoners_of_war": 7}
    }


def test_what_goes_to_two_receivers_is_added_up():
    handed = [("Russia", "Ukraine", POW, 10), ("Russia", "United States", POW, 2)]

    assert figures_of(handed)["from Russia"] == {"prisoners_of_war": 12}


@pytest.mark.parametrize(
    ("handed", "total"),
    [
        (given((POW, 270), (CIVILIANS, 120)), 390),
        (given((POW, 270), (CIVILIANS, None)), None),
        (given((POW, 270), (REMAINS, 3)), 270),
        (given((REMAINS, 1212)), 1212),
    ],
)
def test_people_are_added_up_where_every_figure_is_known(handed, total):
    assert sums_of(handed) == {"from Russia": total, "to Ukraine": total}
