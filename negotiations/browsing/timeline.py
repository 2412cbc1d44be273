"""The timeline's shapes: entries under their months, and the strip that counts them.

Plain values from rows already fetched; a template draws them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from django.http import QueryDict
from django.utils.dateformat import format as format_date

from negotiations.browsing.paging import without_page
from negotiations.models import TimelineEntry
from negotiations.vocabulary import EventKind

Count = tuple[date, str, int]
Period = tuple[date | None, date | None]

# Beyond so many months a strip of months is a blur; years lead to their months.
MONTHS_AT_MOST = 48
MONTHS_WITH_NAMES = 18
STRIP_HEIGHT = 100


@dataclass(frozen=True, kw_only=True)
class Month:
    """A month's heading and the entries under it on this page."""

    first: date
    entries: list[TimelineEntry]


@dataclass(frozen=True, kw_only=True)
class Segment:
    """The part of a bar that stands for one kind, measured from the top."""

    kind: str
    top: float
    height: float


@dataclass(frozen=True, kw_only=True)
class Bar:
    """One month or year of the strip: a link to it, and how tall its kinds are."""

    first: date
    tick: str
    count: int
    segments: list[Segment]
    query: str
    is_chosen: bool


@dataclass(frozen=True, kw_only=True)
class Strip:
    """Events counted over time; `unit` says whether a bar is a month or a year."""

    unit: str
    bars: list[Bar]


def months(entries: Iterable[TimelineEntry]) -> list[Month]:
    """The entries, which come in order, under their months."""
    return [
        Month(first=first, entries=list(group))
        for first, group in groupby(
            entries, key=lambda entry: entry.listed_on.replace(day=1)
        )
    ]


def strip(counts: Iterable[Count], query: QueryDict, period: Period) -> Strip:
    """Months where there are few of them or one year is chosen, else years."""
    counted = list(counts)
    since, until = period
    if not counted:
        return Strip(unit="month", bars=[])
    if since and until and since.year == until.year:
        counted = [one for one in counted if one[0].year == since.year]
        spots = [date(since.year, month, 1) for month in range(1, 13)]
        return _strip("month", spots, counted, query, period)
    spots = _months_between(counted[0][0], counted[-1][0])
    if len(spots) <= MONTHS_AT_MOST:
        return _strip("month", spots, counted, query, period)
    yearly = [(day.replace(month=1), kind, count) for day, kind, count in counted]
    years = [
        date(year, 1, 1) for year in range(yearly[0][0].year, yearly[-1][0].year + 1)
    ]
    return _strip("year", years, yearly, query, period)


def _strip(
    unit: str,
    spots: list[date],
    counts: list[Count],
    query: QueryDict,
    chosen: Period,
) -> Strip:
    totals = {spot: _by_kind(spot, counts) for spot in spots}
    tallest = max((sum(kinds.values()) for kinds in totals.values()), default=0) or 1
    bars = []
    for spot, kinds in totals.items():
        last = _last_day(spot, unit)
        is_chosen = chosen == (spot, last)
        period = ("", "") if is_chosen else (spot.isoformat(), last.isoformat())
        bars.append(
            Bar(
                first=spot,
                tick=_tick(spot, unit, len(spots)),
                count=sum(kinds.values()),
                segments=_segments(kinds, tallest),
                query=without_page(query, since=period[0], until=period[1]),
                is_chosen=is_chosen,
            )
        )
    return Strip(unit=unit, bars=bars)


def _tick(spot: date, unit: str, count: int) -> str:
    """What stands under a bar: as much as there is room for."""
    if unit == "year" or (spot.month == 1 and count > MONTHS_WITH_NAMES):
        return str(spot.year)
    return format_date(spot, "M") if count <= MONTHS_WITH_NAMES else ""


def _by_kind(spot: date, counts: list[Count]) -> dict[str, int]:
    return {
        kind: sum(count for day, of, count in counts if of == kind and day == spot)
        for kind in EventKind.known()
    }


def _segments(kinds: dict[str, int], tallest: int) -> list[Segment]:
    """Parts of the bar stacked from its foot."""
    segments = []
    top = float(STRIP_HEIGHT)
    for kind, count in kinds.items():
        height = round(STRIP_HEIGHT * count / tallest, 2)
        top = round(top - height, 2)
        if count:
            segments.append(Segment(kind=kind, top=top, height=height))
    return segments


def _months_between(first: date, last: date) -> list[date]:
    months_apart = (last.year - first.year) * 12 + last.month - first.month
    return [
        date(
            first.year + (first.month - 1 + step) // 12,
            (first.month - 1 + step) % 12 + 1,
            1,
        )
        for step in range(months_apart + 1)
    ]


def _last_day(first: date, unit: str) -> date:
    if unit == "year":
        return first.replace(month=12, day=31)
    next_month = (first.replace(day=28) + timedelta(days=4)).replace(day=1)
    return next_month - timedelta(days=1)
