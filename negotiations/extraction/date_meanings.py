"""What date phrases mean: small, exact calendar arithmetic.

A phrase that cannot be resolved without guessing resolves to nothing. Which words make
a phrase is for `dates` to say.
"""

import re
from collections.abc import Callable
from datetime import date, timedelta

from negotiations.extraction.date_parts import Anchor, Parts
from negotiations.extraction.words import table
from negotiations.values import DateRange
from negotiations.vocabulary import Precision

NUMERIC = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")
_STILL_RECENT = timedelta(days=240)  # how far off a bare "May 15" is looked for
_SOON = timedelta(days=60)  # how near a day to come is, where nothing says it is
_MONTHS = 12
_ONE_DAY = timedelta(days=1)
_ONE_WEEK = timedelta(days=7)


def _iso(parts: Parts, anchor: Anchor) -> DateRange | None:
    month, day = (int(token.text) for token in parts.all("D"))
    return DateRange(start=date(parts.years(anchor)[0], month, day))


def _numbers(parts: Parts, anchor: Anchor) -> DateRange | None:
    """`25-11-2022`; 05-06-2022 could be either."""
    day, month = (int(token.text) for token in parts.all("D"))
    is_either = day <= _MONTHS and day != month
    year = parts.years(anchor)[0]
    return None if is_either else DateRange(start=date(year, month, day))


def _numeric(parts: Parts, _: Anchor) -> DateRange | None:
    """Day before month, as all but the United States write; 05/06 could be either."""
    text = parts.tokens[0].text
    day, month, year = (int(part) for part in re.split(r"[./]", text))
    if "/" in text and day <= _MONTHS and day != month:
        return None
    return DateRange(start=date(year, month, day))


def _calendar(parts: Parts, anchor: Anchor) -> DateRange | None:
    days, months, years = parts.days(), parts.months(), parts.years(anchor)
    year = years[-1] if years else _year_meant(parts, anchor)
    if year is None:
        return None
    last = date(year, months[-1], days[-1])
    if len(days) == 1:
        return DateRange(start=last)
    first = date(years[0] if len(years) > 1 else year, months[0], days[0])
    if first > last and not years:
        first = first.replace(year=year - 1)
    is_listed = "&" in parts.letters and not _between(parts)
    if is_listed and last - first != (len(days) - 1) * _ONE_DAY:
        return None  # days that are no range
    return DateRange(start=first, end=last)


def _year_meant(parts: Parts, anchor: Anchor) -> int | None:
    """The year of a day without one: where a weekday is told, the nearest that fits."""
    month, day = parts.months()[-1], parts.days()[-1]
    year = _nearest_year(month, day, anchor)
    if year is None or "W" not in parts.letters:
        return year
    fitting = (
        one
        for one in (year, year - 1, year + 1)
        if (found := _date_or_none(one, month, day))
        and found.weekday() == parts.weekday()
    )
    return next(fitting, year)


def _nearest_year(month: int, day: int, anchor: Anchor) -> int | None:
    """The year that a day without one means, as seen from the day of publication."""
    if anchor.published is None:
        return None
    published = anchor.published
    years = range(published.year - 1, published.year + 2)
    dates = [found for year in years if (found := _date_or_none(year, month, day))]
    past = [one for one in dates if one <= published]
    to_come = [one for one in dates if one >= published]
    if anchor.ahead and to_come and to_come[0] - published <= _STILL_RECENT:
        return to_come[0].year
    if past and published - past[-1] <= _STILL_RECENT:
        return past[-1].year
    soon = [one for one in to_come if one - published <= _SOON]
    nearest = (*soon, *reversed(past), *to_come)
    return nearest[0].year if nearest else None


def _date_or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _between(parts: Parts) -> bool:
    first = parts.tokens[0]
    return first.i > 0 and first.nbor(-1).lower_ == "between"


def _ago(parts: Parts, anchor: Anchor) -> DateRange | None:
    return _shifted(anchor.published, -parts.amount(), parts.unit())


def _offset(parts: Parts, anchor: Anchor) -> DateRange | None:
    sign = -1 if "e" in parts.letters else 1
    return _shifted(anchor.context, sign * parts.amount(), parts.unit())


def _neighbour(parts: Parts, anchor: Anchor) -> DateRange | None:
    """`The previous day`, `the next day`; longer units are periods with an article."""
    if parts.unit() != "day" or parts.is_plural():
        return _period(parts, anchor)
    return _shifted(anchor.context, -1 if "L" in parts.letters else 1, "day")


def _shifted(day: date | None, amount: int, unit: str) -> DateRange | None:
    """So many units away: days exactly, longer units as coarsely as they are said."""
    if day is None:
        return None
    match unit:
        case "day":
            return DateRange(start=day + amount * _ONE_DAY)
        case "week":
            return _month(day + amount * _ONE_WEEK)
        case "month":
            months = day.year * 12 + day.month - 1 + amount
            return _month(date(months // 12, months % 12 + 1, 1))
        case _:
            return _year(day.year + amount)


def _weekday(parts: Parts, anchor: Anchor) -> DateRange | None:
    published = anchor.published
    if published is None or _is_any(parts):
        return None
    letters, weekday = parts.letters, parts.weekday()
    back = timedelta(days=(published.weekday() - weekday) % 7)
    ahead = timedelta(days=(weekday - published.weekday()) % 7)
    if letters.endswith("LU"):  # Thursday last week
        monday = published - timedelta(days=published.weekday()) - _ONE_WEEK
        return DateRange(start=monday + timedelta(days=weekday))
    if letters[0] == "L":
        return DateRange(start=published - (back or _ONE_WEEK))
    if letters[0] == "X":  # later in this week, or in the next? only the latter is sure
        is_sure = weekday <= published.weekday()
        return DateRange(start=published + (ahead or _ONE_WEEK)) if is_sure else None
    return DateRange(start=published + ahead if anchor.ahead else published - back)


def _is_any(parts: Parts) -> bool:
    """`20 January 2024, a Saturday`."""
    first = parts.tokens[0]
    return first.i > 0 and first.nbor(-1).lower_ == "a"


def _weekdays(parts: Parts, anchor: Anchor) -> DateRange | None:
    """`Sunday to Tuesday`, `Monday and Tuesday`; of other days the first alone."""
    first, last = (
        _weekday(Parts(letters="W", tokens=(token,)), anchor)
        for token in parts.all("W")
    )
    if first is None or last is None:
        return None
    is_range = "&" not in parts.letters or last.start - first.start == _ONE_DAY
    is_range = is_range and first.start < last.start
    return DateRange(start=first.start, end=last.start) if is_range else first


def _today(parts: Parts, anchor: Anchor) -> DateRange | None:
    """`Today`, `yesterday`; `this morning`, `last night`."""
    days: int = table("day_words").get(parts.tokens[0].lower_, 0)
    return _shifted(anchor.published, days - ("L" in parts.letters), "day")


def _beyond(parts: Parts, anchor: Anchor) -> DateRange | None:
    """`The day before yesterday`, `the day after tomorrow`."""
    days: int = table("day_words")[parts.tokens[-1].lower_]
    is_told = parts.unit() == "day" and days
    further = 1 if days > 0 else -1
    return _shifted(anchor.published, days + further, "day") if is_told else None


def _period(parts: Parts, anchor: Anchor) -> DateRange | None:
    """`Last week`, `this month`, `next year`; a week gives its month."""
    if anchor.published is None or parts.is_plural() or parts.unit() == "day":
        return None
    amount = {"L": -1, "T": 0, "X": 1}[parts.letters[0]]
    if parts.unit() != "week":
        return _shifted(anchor.published, amount, parts.unit())
    monday = anchor.published - timedelta(days=anchor.published.weekday())
    monday += amount * _ONE_WEEK
    first, last = _month(monday), _month(monday + 6 * _ONE_DAY)
    if first == last:
        return first
    return DateRange(start=first.start, end=last.start, precision=Precision.MONTH)


def _near_month(parts: Parts, anchor: Anchor) -> DateRange | None:
    """`Last June`, `next March`: the nearest one before or after this month."""
    if anchor.published is None:
        return None
    this, month = anchor.published.replace(day=1), parts.months()[0]
    match parts.letters[0]:
        case "L":
            return _month(date(this.year - (month >= this.month), month, 1))
        case "X":
            return _month(date(this.year + (month <= this.month), month, 1))
        case _:
            return _month(date(this.year, month, 1))


def _month_of_year(parts: Parts, anchor: Anchor) -> DateRange | None:
    years, month = parts.years(anchor), parts.months()[0]
    if years:
        return _month(date(years[0], month, 1))
    published = anchor.published
    if published is None:
        return None
    if month == published.month:
        return _month(published)
    year = _nearest_year(month, 1, anchor)
    return None if year is None else _month(date(year, month, 1))


def _year_alone(parts: Parts, anchor: Anchor) -> DateRange | None:
    return _year(parts.years(anchor)[0])


def _month(day: date) -> DateRange:
    return DateRange(start=day.replace(day=1), precision=Precision.MONTH)


def _year(year: int) -> DateRange:
    return DateRange(start=date(year, 1, 1), precision=Precision.YEAR)


MEANINGS: dict[str, Callable[[Parts, Anchor], DateRange | None]] = {
    "iso": _iso,
    "numbers": _numbers,
    "numeric": _numeric,
    "calendar": _calendar,
    "ago": _ago,
    "offset": _offset,
    "neighbour": _neighbour,
    "weekdays": _weekdays,
    "weekday": _weekday,
    "beyond": _beyond,
    "today": _today,
    "period": _period,
    "near_month": _near_month,
    "month": _month_of_year,
    "year": _year_alone,
}
