"""What date phrases mean: small, exact calendar arithmetic.

A phrase that cannot be resolved without guessing resolves to nothing. Which words make
a phrase is for `dates` to say.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from negotiations.extraction.tokens import Token
from negotiations.extraction.words import table
from negotiations.values import DateRange
from negotiations.vocabulary import Precision

DAY = re.compile(r"([1-9]|[12]\d|3[01])(?:st|nd|rd|th)?")
NUMERIC = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")
_STILL_RECENT = timedelta(days=240)  # how far off a bare "May 15" is looked for
_ONE_DAY = timedelta(days=1)
_ONE_WEEK = timedelta(days=7)


@dataclass(frozen=True, kw_only=True)
class Anchor:
    """What a date phrase is relative to.

    `context` is the day that the text spoke of before; `ahead` whether the sentence
    speaks of what is to come.
    """

    published: date | None
    context: date | None = None
    ahead: bool = False


@dataclass(frozen=True, kw_only=True)
class Parts:
    """The parts of a phrase by their letters in the grammar, in the text's order."""

    letters: str
    tokens: tuple[Token, ...]

    def all(self, letter: str) -> list[Token]:
        """The tokens that this letter stands for."""
        pairs = zip(self.letters, self.tokens, strict=True)
        return [token for one, token in pairs if one == letter]

    def days(self) -> list[int]:
        found = (DAY.fullmatch(one.lower_.lstrip("0")) for one in self.all("D"))
        return [int(match[1]) for match in found if match]

    def months(self) -> list[int]:
        return [table("months")[token.lower_.rstrip(".")] for token in self.all("M")]

    def years(self) -> list[int]:
        return [int(token.text) for token in self.all("Y")]

    def weekday(self) -> int:
        return int(table("weekdays")[self.all("W")[0].lower_])

    def unit(self) -> str:
        return str(table("date_units")[self.all("U")[0].lower_])

    def is_plural(self) -> bool:
        return self.all("U")[0].lower_.endswith("s")

    def amount(self) -> int:
        days = self.days()
        return days[0] if days else int(table("few")[self.all("n")[0].lower_])


def _iso(parts: Parts, _: Anchor) -> DateRange | None:
    month, day = (int(token.text) for token in parts.all("D"))
    return DateRange(start=date(parts.years()[0], month, day))


def _numeric(parts: Parts, _: Anchor) -> DateRange | None:
    """Day before month, as all but the United States write; 05/06 could be either."""
    text = parts.tokens[0].text
    day, month, year = (int(part) for part in re.split(r"[./]", text))
    if "/" in text and day <= 12 and day != month:  # noqa: PLR2004 months of a year
        return None
    return DateRange(start=date(year, month, day))


def _calendar(parts: Parts, anchor: Anchor) -> DateRange | None:
    days, months, years = parts.days(), parts.months(), parts.years()
    year = years[-1] if years else _nearest_year(months[-1], days[-1], anchor)
    if year is None:
        return None
    last = date(year, months[-1], days[-1])
    if len(days) == 1:
        return DateRange(start=last)
    first = date(years[0] if len(years) > 1 else year, months[0], days[0])
    if first > last and not years:
        first = first.replace(year=year - 1)
    if "&" in parts.letters and last - first != _ONE_DAY and not _between(parts):
        return None  # two days that are no range
    return DateRange(start=first, end=last)


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
    nearest = min(dates, key=lambda one: abs(one - published), default=None)
    return None if nearest is None else nearest.year


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
    if published is None:
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


def _today(parts: Parts, anchor: Anchor) -> DateRange | None:
    days: int = table("day_words")[parts.tokens[0].lower_]
    return _shifted(anchor.published, days, "day")


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
    years, month = parts.years(), parts.months()[0]
    if years:
        return _month(date(years[0], month, 1))
    published = anchor.published
    if published is None:
        return None
    if month == published.month:
        return _month(published)
    year = _nearest_year(month, 1, anchor)
    return None if year is None else _month(date(year, month, 1))


def _year_alone(parts: Parts, _: Anchor) -> DateRange | None:
    return _year(parts.years()[0])


def _month(day: date) -> DateRange:
    return DateRange(start=day.replace(day=1), precision=Precision.MONTH)


def _year(year: int) -> DateRange:
    return DateRange(start=date(year, 1, 1), precision=Precision.YEAR)


MEANINGS: dict[str, Callable[[Parts, Anchor], DateRange | None]] = {
    "iso": _iso,
    "numeric": _numeric,
    "calendar": _calendar,
    "ago": _ago,
    "offset": _offset,
    "neighbour": _neighbour,
    "weekday": _weekday,
    "today": _today,
    "period": _period,
    "near_month": _near_month,
    "month": _month_of_year,
    "year": _year_alone,
}
