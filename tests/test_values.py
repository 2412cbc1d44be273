from datetime import date

import pytest

from negotiations.values import Count, DateRange
from negotiations.vocabulary import Precision, Qualifier


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2025", None, DateRange(start=date(2025, 1, 1), precision=Precision.YEAR)),
        ("2025-05", None, DateRange(start=date(2025, 5, 1), precision=Precision.MONTH)),
        ("2025-05-16", None, DateRange(start=date(2025, 5, 16))),
        (
            "2025-05-23",
            "2025-05-25",
            DateRange(start=date(2025, 5, 23), end=date(2025, 5, 25)),
        ),
        (
            "2022-03",
            "2022-04",
            DateRange(
                start=date(2022, 3, 1),
                end=date(2022, 4, 1),
                precision=Precision.MONTH,
            ),
        ),
    ],
)
def test_a_date_is_read_as_exactly_as_it_is_written(start, end, expected) -> None:
    read = DateRange.from_text(start, end)

    assert read == expected
    assert (read.start_text, read.end_text) == (start, end)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("2025-05-16-17", None),
        ("16 May", None),
        ("", None),
        ("2025-13", None),
        ("2025-02-30", None),
        ("2025-05", "2025-05-16"),
        ("2025-05-16", "2025-05-15"),
    ],
)
def test_what_is_no_date_or_range_is_refused(start, end) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        DateRange.from_text(start, end)


def test_a_range_never_ends_before_it_begins() -> None:
    with pytest.raises(ValueError, match="before it begins"):
        DateRange(start=date(2025, 6, 2), end=date(2025, 6, 1))


@pytest.mark.parametrize(
    ("start", "end", "earliest", "latest"),
    [
        ("2025-05-16", None, date(2025, 5, 16), date(2025, 5, 16)),
        ("2025-05-23", "2025-05-25", date(2025, 5, 23), date(2025, 5, 25)),
        ("2024-02", None, date(2024, 2, 1), date(2024, 2, 29)),
        ("2022-03", "2022-04", date(2022, 3, 1), date(2022, 4, 30)),
        ("2025", None, date(2025, 1, 1), date(2025, 12, 31)),
        ("2014", "2015", date(2014, 1, 1), date(2015, 12, 31)),
    ],
)
def test_a_coarse_date_can_be_any_day_in_it(start, end, earliest, latest) -> None:
    when = DateRange.from_text(start, end)

    assert (when.earliest, when.latest) == (earliest, latest)


@pytest.mark.parametrize(
    ("one", "other", "overlap"),
    [
        ("2025-05-16", "2025-05-16", True),
        ("2025-05-16", "2025-05", True),
        ("2025-05-16", "2025", True),
        ("2025-05", "2025-06", False),
        ("2025-05-15", "2025-05-16", False),
    ],
)
def test_dates_overlap_where_both_can_mean_one_day(one, other, overlap) -> None:
    first, second = DateRange.from_text(one), DateRange.from_text(other)

    assert first.overlaps(second) is overlap
    assert second.overlaps(first) is overlap


def test_a_count_is_exact_unless_it_is_said_otherwise() -> None:
    assert Count(number=1000).qualifier is Qualifier.EXACT


def test_a_count_may_have_no_number() -> None:
    assert Count(qualifier=Qualifier.ALL).number is None


@pytest.mark.parametrize("number", [-1, -1000])
def test_a_count_is_never_negative(number) -> None:
    with pytest.raises(ValueError, match="negative"):
        Count(number=number)


def test_nobody_is_a_count_too() -> None:
    assert Count(number=0).number == 0
