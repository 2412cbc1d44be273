"""The ledger's totals: who came home, by year, side and category, and what is missing.

Reads sums that the database has made; every cell says how many handovers it lacks. How
the table looks is its template's business.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.http import QueryDict
from django.urls import reverse

from negotiations.models import Process, Transfer
from negotiations.models.transfers import PEOPLE, PEOPLE_CATEGORIES, YearlySum
from negotiations.vocabulary import ExchangeStatus, TransferCategory

ALL_YEARS = "All years"
ALL_SIDES = "together"
FULL = 100
# What is no part of another column; of these alone all sides are added up.
_WHOLES = {PEOPLE, TransferCategory.CHILDREN, TransferCategory.REMAINS}


@dataclass(frozen=True, kw_only=True)
class Column:
    """Who of which category went to one side; or to all, whose slug is empty."""

    category: str
    side: str
    slug: str

    def holds(self, one: YearlySum) -> bool:
        return one.category == self.category and self.slug in {"", one.party_slug}


@dataclass(frozen=True, kw_only=True)
class Group:
    """The columns of one category under its heading."""

    heading: str
    columns: list[Column]


@dataclass(frozen=True, kw_only=True)
class Cell:
    """A sum of known numbers, what it lacks, where its rows are, and its bar, if any."""

    count: int | None
    is_lower_bound: bool
    lacks: list[str]
    share: float | None
    url: str


@dataclass(frozen=True, kw_only=True)
class Row:
    """One year, or all of them; a cell is None where nobody was handed over."""

    years: Sequence[int]
    cells: list[Cell | None]

    @property
    def heading(self) -> str:
        return ALL_YEARS if self.is_sum else str(self.years[0])

    @property
    def is_sum(self) -> bool:
        return len(self.years) > 1


@dataclass(frozen=True, kw_only=True)
class Ledger:
    """The totals of one process."""

    process: Process
    groups: list[Group]
    rows: list[Row]


def ledgers(process: Process | None) -> list[Ledger]:
    """The totals of the process, or of each that has any, most handovers first."""
    # Children and remains are the same in both, and are kept once.
    sums = {*sums_of(process), *sums_of(process, people_together=True)}
    by_process: dict[int, list[YearlySum]] = {}
    for one in sorted(sums, key=lambda one: (one.year, one.party)):
        by_process.setdefault(one.process_id, []).append(one)
    processes = Process.objects.in_bulk(by_process)
    largest = sorted(
        by_process,
        key=lambda pk: (-sum(one.handovers for one in by_process[pk]), pk),
    )
    return [_ledger(processes[pk], by_process[pk]) for pk in largest]


def sums_of(
    process: Process | None, *, people_together: bool = False
) -> list[YearlySum]:
    """What was handed over in exchanges carried out; a whole is never added to parts."""
    transfers = Transfer.objects.of_visible_exchanges().carried_out()
    if process:
        transfers = transfers.of_process(process)
    return transfers.sums_by_year(people_together=people_together)


def rows_behind(process: Process | None, **asked: str) -> str:
    """The address of the exchanges carried out that answer these questions."""
    query = QueryDict(mutable=True)
    if process:
        query["process"] = process.slug
    query["status"] = ExchangeStatus.CARRIED_OUT.value
    query.update({name: value for name, value in asked.items() if value})
    return f"{reverse('exchange_list')}?{query.urlencode()}"


def lack_texts(handovers: int, unnumbered: int, withheld: int) -> list[str]:
    """Such as `11 of 36 not known`; a number that is withheld is told apart."""
    counted = {"not known": unnumbered - withheld, "withheld": withheld}
    return [f"{count} of {handovers} {why}" for why, count in counted.items() if count]


def _ledger(process: Process, sums: Sequence[YearlySum]) -> Ledger:
    groups = _groups(sums)
    years = list(dict.fromkeys(one.year for one in sums))
    # Those of the first group have bars: people, where there are any.
    longest = max(
        one.total or 0 for one in sums if groups[0].columns[0].category == one.category
    )
    columns = [
        (column, longest if group is groups[0] else 0)
        for group in groups
        for column in group.columns
    ]
    spans = [[year] for year in years] + ([years] if len(years) > 1 else [])
    return Ledger(
        process=process,
        groups=groups,
        rows=[
            Row(
                years=span,
                cells=[
                    _cell(process, sums, span, column=column, longest=longest)
                    for column, longest in columns
                ],
            )
            for span in spans
        ],
    )


def _groups(sums: Sequence[YearlySum]) -> list[Group]:
    """People together, where there are several categories of them; then each by itself."""
    found = {one.category for one in sums}
    sides = dict(sorted((one.party, one.party_slug) for one in sums))
    people = [category for category in PEOPLE_CATEGORIES if category in found]
    named = {PEOPLE: "People in all"} if len(people) > 1 else {}
    named |= {one: one.label for one in TransferCategory if one in found}
    wholes = _WHOLES | (set(people) if len(people) == 1 else set())
    return [
        Group(
            heading=heading,
            columns=[
                Column(category=category, side=side, slug=slug)
                for side, slug in [
                    *((f"to {party}", slug) for party, slug in sides.items()),
                    *(
                        [(ALL_SIDES, "")]
                        if category in wholes and len(sides) > 1
                        else []
                    ),
                ]
            ],
        )
        for category, heading in named.items()
    ]


def _cell(
    process: Process,
    sums: Sequence[YearlySum],
    years: Sequence[int],
    *,
    column: Column,
    longest: int,
) -> Cell | None:
    added = [one for one in sums if one.year in years and column.holds(one)]
    if not added:
        return None
    numbers = [one.total for one in added if one.total is not None]
    count = sum(numbers) if numbers else None
    has_bar = longest and column.slug and len(years) == 1
    unnumbered = sum(one.unnumbered for one in added)
    withheld = sum(one.withheld for one in added)
    # One exchange may be a handover to each side, so those of all sides do not add up.
    handovers = sum(one.handovers for one in added)
    return Cell(
        count=count,
        is_lower_bound=unnumbered > 0,
        lacks=lack_texts(handovers, unnumbered, withheld) if column.slug else [],
        share=FULL * (count or 0) / longest if has_bar else None,
        url=rows_behind(
            process,
            received_by=column.slug,
            category=column.category,
            since=date(years[0], 1, 1).isoformat(),
            until=date(years[-1], 12, 31).isoformat(),
        ),
    )
