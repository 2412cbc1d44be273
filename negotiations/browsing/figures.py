"""The dashboard's figures: each a number, its meaning, and a link to its rows.

Asks named questions of querysets; how figures look is the template's business.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.http import QueryDict
from django.urls import reverse

from negotiations.browsing.ledger import rows_behind
from negotiations.models import Commitment, Process, Round
from negotiations.models.transfers import COUNTED_AS, PEOPLE, YearlySum
from negotiations.templatetags.wording import listed, when_text
from negotiations.vocabulary import RoundStatus, TransferCategory

PROMISES_SHOWN = 6
SIDES_SHOWN = 5
FULL = 100


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One number that matters, what it counts, and where its rows are."""

    value: str
    label: str
    note: str
    url: str


@dataclass(frozen=True, kw_only=True)
class Returned:
    """How many people or remains one side received, and how often no number is known.

    `years` are those of the handovers without a number.
    """

    party: str
    count: int
    children: int
    unnumbered: int
    withheld: int
    years: str
    url: str


@dataclass(frozen=True, kw_only=True)
class Promise:
    """A commitment beside what its exchanges delivered; the width of its bar.

    `difference` is what they add up to beyond what a source states as delivered.
    """

    commitment: Commitment
    share: float
    percent: str

    @property
    def is_measurable(self) -> bool:
        """Whether exchanges can fulfil it; a halt of fire or a passage they cannot."""
        return self.commitment.quantity is not None and (
            self.commitment.unit in COUNTED_AS
        )

    @property
    def difference(self) -> int | None:
        delivered = self.commitment.delivered_count
        stated = self.commitment.stated_delivered_count
        if delivered is None or stated is None or delivered == stated:
            return None
        return int(delivered - stated)


def figures_of_rounds(process: Process | None, today: date) -> list[Figure]:
    """Rounds held, days since the last, and the next one planned."""
    rounds = Round.objects.visible()
    if process:
        rounds = rounds.of_process(process)
    held = rounds.held()
    figures = [
        _figure(
            held.count(),
            ("round held", "rounds held"),
            _rows("round_list", process, status=RoundStatus.HELD.value),
        )
    ]
    last = held.dated_until(today).in_order().first()
    if last is not None:
        days = (today - last.listed_on).days
        # The record may end before the talks do: what is missing is told below.
        labels = (
            "day since the last round in the record",
            "days since the last round in the record",
        )
        note = f"{last.title}, {when_text(last.when)}"
        figures.append(_figure(days, labels, last.get_absolute_url(), note))
    upcoming = rounds.planned().dated_from(today).soonest_first().first()
    if upcoming is not None:
        days = (upcoming.listed_on - today).days
        labels = ("day until the next round", "days until the next round")
        url = upcoming.get_absolute_url()
        figures.append(_figure(days, labels, url, upcoming.title))
    return figures


def returned(
    process: Process | None, sums: Iterable[YearlySum], category: str
) -> list[Returned]:
    """What each side received of the category, the largest first; children beside it."""
    told = {category}
    if category == PEOPLE:
        told.add(TransferCategory.CHILDREN)
    by_side: dict[tuple[str, str], list[YearlySum]] = {}
    for one in sums:
        if one.category in told:
            by_side.setdefault((one.party, one.party_slug), []).append(one)
    rows = (
        _returned(process, side, received, category)
        for side, received in by_side.items()
    )
    return sorted(rows, key=lambda row: (-row.count, row.party))[:SIDES_SHOWN]


def promises(commitments: Iterable[Commitment]) -> list[Promise]:
    """Each measurable commitment with the share of it that was delivered."""
    return [_promise(commitment) for commitment in commitments]


def newest_promises(process: Process | None) -> list[Promise]:
    """The latest measurable commitments that exchanges can fulfil."""
    commitments = Commitment.objects.visible().measurable().with_delivered()
    if process:
        commitments = commitments.of_process(process)
    return promises(commitments.newest_first()[:PROMISES_SHOWN])


def _returned(
    process: Process | None,
    side: tuple[str, str],
    received: Sequence[YearlySum],
    category: str,
) -> Returned:
    party, slug = side
    counted = [one for one in received if one.category == category]
    beside = [one for one in received if one.category != category]
    return Returned(
        party=party,
        count=sum(one.total or 0 for one in counted),
        children=sum(one.total or 0 for one in beside),
        unnumbered=sum(one.unnumbered for one in counted),
        withheld=sum(one.withheld for one in counted),
        years=listed(sorted({str(one.year) for one in counted if one.unnumbered})),
        url=rows_behind(process, received_by=slug, category=category),
    )


def _figure(count: int, labels: tuple[str, str], url: str, note: str = "") -> Figure:
    one, many = labels
    return Figure(
        value=f"{count:,}", label=one if count == 1 else many, note=note, url=url
    )


def _promise(commitment: Commitment) -> Promise:
    delivered = commitment.delivered_count
    if delivered is None or not commitment.quantity:
        return Promise(commitment=commitment, share=0, percent="no figure yet")
    percent = FULL * delivered / commitment.quantity
    text = "less than 1%" if 0 < percent < 1 else f"{int(percent)}%"
    return Promise(commitment=commitment, share=min(percent, FULL), percent=text)


def _rows(name: str, process: Process | None, **asked: str) -> str:
    query = QueryDict(mutable=True)
    if process:
        query["process"] = process.slug
    query.update(asked)
    return f"{reverse(name)}?{query.urlencode()}"
