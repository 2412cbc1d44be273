"""Which office a person held on a day, read from the posts that a dataset gives them.

Pure. Posts are separated by semicolons, each with the time for which it is known in
brackets: `Minister of Defence (to mid-July 2025); Secretary (since July 2025)`.
"""

import re
from calendar import month_name, monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

_YEAR = r"(?P<year>[12]\d{3})"
_MONTHS = {name: number for number, name in enumerate(month_name) if name}
_POST = re.compile(r"(?P<title>.*?)\s*(?:\((?P<time>[^()]*\d{4}[^()]*)\))?\s*\Z")
_POINT = re.compile(
    r"(?:(?P<part>early|mid|late)[ -])?"
    rf"(?:(?:(?P<day>[12]\d|3[01]|[1-9]) )?(?P<month>{'|'.join(_MONTHS)}) )?{_YEAR}"
)
# Days of a month, and months of a year, that such a part of it has at the most.
_DAYS = {"early": (1, 10), "mid": (10, 15), "late": (20, 31)}
_HALF_YEARS = {"early": (1, 6), "mid": (4, 9), "late": (7, 12)}
_SINCE = re.compile(r"\b(?:since|from)\b")
_UNTIL = re.compile(r"\b(?:to|until|up to)\b")


@dataclass(frozen=True, kw_only=True)
class Post:
    """One office, with the first and last day on which it is known to be held."""

    title: str
    first: date = date.min
    last: date = date.max


def office_on(position: str, day: date) -> str:
    """The one office that fits the day; none where several or none do."""
    fitting = [post for post in _posts(position) if post.first <= day <= post.last]
    return fitting[0].title if len(fitting) == 1 else ""


def _posts(position: str) -> list[Post]:
    posts = list(_read_posts(position))
    return [
        _ending_before(post, posts[at + 1 :]) if post.last == date.max else post
        for at, post in enumerate(posts)
    ]


def _read_posts(position: str) -> Iterator[Post]:
    for text in position.split(";"):
        found = _POST.match(text.strip())
        assert found is not None, text  # noqa: S101 the pattern takes any text
        title, time = found["title"], found["time"]
        if title:
            first, last = _span(time) if time else (date.min, date.max)
            yield Post(title=title, first=first, last=last)


def _ending_before(post: Post, later: list[Post]) -> Post:
    """A post of no known end ends where the next one begins."""
    begins = [one.first for one in later if one.first > post.first]
    if not begins:
        return post
    return Post(title=post.title, first=post.first, last=min(begins))


def _span(time: str) -> tuple[date, date]:
    points = [*_POINT.finditer(time)]
    if not points:
        return date.min, date.max
    if len(points) == 1 and _SINCE.search(time):
        return _first_day(points[0]), date.max
    if len(points) == 1 and _UNTIL.search(time):
        return date.min, _last_day(points[0])
    return _first_day(points[0]), _last_day(points[-1])


def _first_day(point: re.Match[str]) -> date:
    return _edge(point, 0)


def _last_day(point: re.Match[str]) -> date:
    return _edge(point, 1)


def _edge(point: re.Match[str], side: int) -> date:
    """The first or the last day that the words can mean."""
    part, year = point["part"] or "", int(point["year"])
    if not point["month"]:
        month, day = _HALF_YEARS.get(part, (1, 12))[side], (1, 31)[side]
    else:
        month = _MONTHS[point["month"]]
        day = int(point["day"] or _DAYS.get(part, (1, 31))[side])
    return date(year, month, min(day, monthrange(year, month)[1]))
