"""The tables: which rows, which columns, in which order; pages and exports share them.

Knows filters and querysets; how a row looks is its template's business.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any  # Any: each table has rows of its own model

from django.db.models import F, Value
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce, Lower
from django.http import HttpRequest, QueryDict
from django_filters import FilterSet

from negotiations.browsing.filters import (
    AgreementFilter,
    DelegationFilter,
    DocumentFilter,
    ExchangeFilter,
    RoundFilter,
    Rows,
)
from negotiations.browsing.paging import Order, Page, ordered, paged, without_page
from negotiations.models import (
    Agreement,
    Delegation,
    Document,
    PrisonerExchange,
    Round,
)

SORT = "sort"


@dataclass(frozen=True, kw_only=True)
class Column:
    """One column of a table on a page; with a key it can be sorted by."""

    name: str
    label: str
    key: Combinable | None = None
    is_number: bool = False


@dataclass(frozen=True, kw_only=True)
class Heading:
    """A column's heading: the query that sorts by it, and whether it does so now."""

    label: str
    is_number: bool
    query: str | None
    direction: str


@dataclass(frozen=True, kw_only=True)
class Table:
    """Everything about a table but the looks of its rows.

    `rows` gives all rows, `decorated` fetches what a page of them shows.
    """

    name: str
    filters: type[FilterSet]
    rows: Callable[[], Rows]
    decorated: Callable[[Rows], Rows]
    columns: tuple[Column, ...]
    default: str

    def asked(self, query: QueryDict) -> FilterSet:
        return self.filters(query, queryset=self.rows())

    def order(self, query: QueryDict) -> Order:
        """The order that the query names, else the table's own."""
        name, is_descending = self._sorting(query)
        keys = {column.name: column.key for column in self.columns if column.key}
        return Order(key=keys[name], is_descending=is_descending)

    def selection(self, query: QueryDict) -> Rows:
        """The filtered rows in order, as pages and exports both show them."""
        rows: Rows = ordered(self.asked(query).qs, self.order(query))
        return rows

    def headings(self, query: QueryDict) -> list[Heading]:
        name, is_descending = self._sorting(query)
        direction = "descending" if is_descending else "ascending"
        return [
            self._heading(column, query, direction if column.name == name else "")
            for column in self.columns
        ]

    def _sorting(self, query: QueryDict) -> tuple[str, bool]:
        known = {column.name for column in self.columns if column.key}
        asked = query.get(SORT, "")
        chosen = asked if asked.removeprefix("-") in known else self.default
        return chosen.removeprefix("-"), chosen.startswith("-")

    def _heading(self, column: Column, query: QueryDict, direction: str) -> Heading:
        """A heading's link turns the order round where it is the order already."""
        wanted = f"-{column.name}" if direction == "ascending" else column.name
        return Heading(
            label=column.label,
            is_number=column.is_number,
            query=without_page(query, **{SORT: wanted}) if column.key else None,
            direction=direction,
        )


@dataclass(frozen=True, kw_only=True)
class Shown:
    """One page of a table with its filter form and headings, for a template."""

    table: Table
    filter: FilterSet
    headings: list[Heading]
    page: Page[Any]  # Any: as above
    csv_query: str
    sort: str


def show(table: Table, request: HttpRequest) -> Shown:
    """What a table's page shows for this request."""
    asked = table.asked(request.GET)
    page = paged(
        table.decorated(asked.qs),
        request,
        table.order(request.GET),
    )
    return Shown(
        table=table,
        filter=asked,
        headings=table.headings(request.GET),
        page=page,
        csv_query=without_page(request.GET),
        sort=request.GET.get(SORT, ""),
    )


def text_key(name: str) -> Combinable:
    return Lower(Coalesce(name, Value("")))


_DAY = Column(name="date", label="Date", key=F("listed_on"))
_TITLE = Column(name="title", label="Title", key=Lower("title"))
_STATUS = Column(name="status", label="Status", key=F("status"))
_SOURCES = Column(name="sources", label="Sources", is_number=True)

ROUNDS = Table(
    name="rounds",
    filters=RoundFilter,
    rows=Round.objects.visible,
    decorated=lambda rows: rows.with_table_rows().with_source_counts(),
    columns=(
        _DAY,
        _TITLE,
        Column(name="number", label="No.", key=Coalesce("number", 0), is_number=True),
        Column(name="place", label="Place", key=text_key("place__name")),
        Column(name="parties", label="At the table"),
        _STATUS,
        _SOURCES,
    ),
    default="-date",
)
AGREEMENTS = Table(
    name="agreements",
    filters=AgreementFilter,
    rows=Agreement.objects.visible,
    decorated=lambda rows: rows.with_table_rows().with_source_counts(),
    columns=(
        _DAY,
        _TITLE,
        Column(name="kind", label="About", key=F("kind")),
        Column(name="parties", label="Parties"),
        Column(name="commitments", label="Promised and delivered"),
        _STATUS,
        _SOURCES,
    ),
    default="-date",
)
EXCHANGES = Table(
    name="exchanges",
    filters=ExchangeFilter,
    rows=PrisonerExchange.objects.visible,
    decorated=lambda rows: rows.with_table_rows().with_source_counts(),
    columns=(
        _DAY,
        _TITLE,
        Column(name="transfers", label="Who was handed over"),
        Column(name="place", label="Place", key=text_key("place__name")),
        Column(name="mediators", label="Mediators"),
        _STATUS,
        _SOURCES,
    ),
    default="-date",
)
DELEGATIONS = Table(
    name="delegations",
    filters=DelegationFilter,
    rows=Delegation.objects.visible,
    decorated=lambda rows: rows.with_table_rows(),
    columns=(
        Column(name="date", label="Date", key=F("round__listed_on")),
        Column(name="round", label="Round", key=Lower("round__title")),
        Column(name="party", label="Party", key=Lower("party__name")),
        Column(name="role", label="Role", key=F("role")),
        Column(name="head", label="Head", key=text_key("head__name")),
        Column(name="members", label="Further members"),
    ),
    default="-date",
)
DOCUMENTS = Table(
    name="documents",
    filters=DocumentFilter,
    rows=Document.objects.without_text,
    decorated=lambda rows: rows.with_table_rows(),
    columns=(
        Column(
            name="date",
            label="Published",
            key=Coalesce("published_on", Value(date.min)),
        ),
        Column(name="title", label="Title", key=Lower("title")),
        Column(name="publisher", label="Publisher", key=Lower("publisher")),
        Column(name="facts", label="Facts", is_number=True),
        Column(name="state", label="State", key=F("state")),
    ),
    default="-date",
)
