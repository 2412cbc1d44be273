"""The strip's bars and the months' headings."""

from datetime import date

import pytest
from django.http import QueryDict

from negotiations.browsing.timeline import Segment, strip

ALWAYS = (None, None)


def test_no_events_give_no_bars():
    assert strip([], QueryDict(), ALWAYS).bars == []


def test_a_month_without_events_keeps_its_place():
    counts = [(date(2025, 5, 1), "round", 1), (date(2025, 7, 1), "round", 2)]

    made = strip(counts, QueryDict(), ALWAYS)

    assert [bar.count for bar in made.bars] == [1, 0, 2]
    assert [bar.tick for bar in made.bars] == ["May", "Jun", "Jul"]


def test_kinds_are_stacked_in_proportion():
    counts = [(date(2025, 5, 1), "round", 1), (date(2025, 5, 1), "exchange", 3)]

    (bar,) = strip(counts, QueryDict(), ALWAYS).bars

    assert bar.segments == [
        Segment(kind="round", top=75.0, height=25.0),
        Segment(kind="exchange", top=0.0, height=75.0),
    ]


def test_a_long_record_is_counted_by_year():
    counts = [(date(2015, 3, 1), "round", 1), (date(2025, 5, 1), "round", 2)]

    made = strip(counts, QueryDict(), ALWAYS)

    assert made.unit == "year"
    assert len(made.bars) == 11
    assert made.bars[-1].query == "?since=2025-01-01&until=2025-12-31"


def test_more_months_than_have_room_for_names_show_their_years():
    counts = [(date(2023, 11, 1), "round", 1), (date(2025, 12, 1), "round", 2)]

    made = strip(counts, QueryDict(), ALWAYS)

    assert [bar.tick for bar in made.bars if bar.tick] == ["2024", "2025"]


def test_a_chosen_year_shows_its_months():
    counts = [(date(2015, 3, 1), "round", 1), (date(2025, 5, 1), "round", 2)]
    year = (date(2025, 1, 1), date(2025, 12, 31))

    made = strip(counts, QueryDict(), year)

    assert [bar.count for bar in made.bars] == [0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0]


@pytest.mark.parametrize(
    ("month", "last"), [(2, date(2024, 2, 29)), (12, date(2024, 12, 31))]
)
def test_the_chosen_month_is_marked_and_its_link_lets_go_of_it(month, last):
    first = date(2024, month, 1)
    query = QueryDict(f"kind=round&since={first}&until={last}")

    made = strip([(first, "round", 1)], query, (first, last))

    (chosen,) = [bar for bar in made.bars if bar.is_chosen]
    assert chosen.first == first
    assert chosen.query == "?kind=round"
