"""Pages of rows by keyset, in any order, and counts that stop counting.

A page begins after (or ends before) a named row, so page 10,000 costs what page 1
costs. It must not know what the rows are.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar  # Any: see `ordered`

from django.db.models import Model, QuerySet
from django.db.models.expressions import Combinable
from django.db.models.fields.tuple_lookups import (
    Tuple,
    TupleGreaterThan,
    TupleLessThan,
)
from django.http import HttpRequest, QueryDict

PAGE_SIZE = 25
COUNT_LIMIT = 10_000
AFTER, BEFORE = "after", "before"
_DIGITS = 18

Row = TypeVar("Row", bound=Model)


@dataclass(frozen=True, kw_only=True)
class Order:
    """A column that rows are sorted by; its key is never NULL."""

    key: Combinable
    is_descending: bool


@dataclass(frozen=True, kw_only=True)
class Page(Generic[Row]):
    """Some rows, the query strings of the pages beside them, and how many there are."""

    rows: list[Row]
    count: int
    previous: str | None
    next: str | None

    @property
    def count_text(self) -> str:
        """Such as `25`, or `10,000+` where counting stopped."""
        if self.count > COUNT_LIMIT:
            return f"{COUNT_LIMIT:,}+"
        return f"{self.count:,}"


@dataclass(frozen=True, kw_only=True)
class _Cursor:
    parameter: str
    pk: int


def ordered(rows: QuerySet[Row], order: Order) -> QuerySet[Row]:
    """The rows in that order, which always ends in the primary key."""
    sign = "-" if order.is_descending else ""
    keyed: QuerySet[Any] = rows.alias(sort_key=order.key)  # Any: stubs lose the model
    return keyed.order_by(f"{sign}sort_key", f"{sign}pk")


def paged(
    rows: QuerySet[Row], request: HttpRequest, order: Order, *, size: int = PAGE_SIZE
) -> Page[Row]:
    """The page that the request's `after` or `before` names, else the first."""
    cursor = _cursor(request.GET)
    is_backward = cursor is not None and cursor.parameter == BEFORE
    direction = Order(
        key=order.key, is_descending=order.is_descending is not is_backward
    )
    found = list(_beyond(ordered(rows, direction), cursor, direction)[: size + 1])
    has_more = len(found) > size
    shown = found[:size]
    if is_backward:
        shown.reverse()
    has_previous = has_more if is_backward else cursor is not None
    has_next = is_backward or has_more
    return Page(
        rows=shown,
        count=count_up_to_limit(rows),
        previous=_link(request.GET, BEFORE, shown[:1]) if has_previous else None,
        next=_link(request.GET, AFTER, shown[-1:]) if has_next else None,
    )


def count_up_to_limit(rows: QuerySet[Row]) -> int:
    """How many rows there are; one more than the limit where there are more."""
    return rows.order_by().values("pk")[: COUNT_LIMIT + 1].count()


def without_page(query: QueryDict, **changes: str) -> str:
    """The query string from its first page on, with these parameters set instead."""
    wanted: Mapping[str, list[str]] = {
        **{name: query.getlist(name) for name in query},
        **{name: [value] for name, value in changes.items()},
    }
    link = QueryDict(mutable=True)
    for name, values in wanted.items():
        given = [value for value in values if value]
        if given and name not in {AFTER, BEFORE}:
            link.setlist(name, given)
    return f"?{link.urlencode()}"


def _cursor(query: QueryDict) -> _Cursor | None:
    """Which row the page begins or ends at; what is not a row's number says nothing."""
    for parameter in (AFTER, BEFORE):
        given = query.get(parameter, "")
        if given.isdecimal() and len(given) <= _DIGITS:
            return _Cursor(parameter=parameter, pk=int(given))
    return None


def _beyond(
    rows: QuerySet[Row], cursor: _Cursor | None, direction: Order
) -> QuerySet[Row]:
    if cursor is None:
        return rows
    # Looked up without the filters: the named row may have left the selection since.
    everything = rows.model._default_manager.all()  # noqa: SLF001 Django's public name
    marks = everything.annotate(sort_key=direction.key).values_list("sort_key", "pk")
    mark = marks.filter(pk=cursor.pk).first()
    if mark is None:
        return rows
    is_beyond = TupleLessThan if direction.is_descending else TupleGreaterThan
    return rows.filter(is_beyond(Tuple("sort_key", "pk"), mark))


def _link(query: QueryDict, parameter: str, edge: list[Row]) -> str | None:
    if not edge:
        return None
    rest = without_page(query).removeprefix("?")
    return f"?{rest}{'&' if rest else ''}{parameter}={edge[0].pk}"
