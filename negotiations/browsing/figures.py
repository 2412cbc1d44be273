"""The dashboard's figures: each a number, its meaning, and a link to its rows.

Asks named questions of querysets; how figures look is the template's business.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.http import QueryDict
from django.urls import reverse

from negotiations.models import (
    Commitment,
    Process,
    Round,
    Transfer,
)
from negotiations.vocabulary import ExchangeStatus, RoundStatus, TransferCategory

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
    """How many people or remains one side received, and how often no number is known."""

    party: str
    count: int
    share: float
    unnumbered: int
    url: str


@dataclass(frozen=True, kw_only=True)
class Promise:
    """A commitment beside what its exchanges delivered; the width of its bar."""

    commitment: Commitment
    share: float
    percent: str


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
        labels = ("day since the last round", "days since the last round")
        figures.append(_figure(days, labels, last.get_absolute_url(), last.title))
    upcoming = rounds.planned().dated_from(today).soonest_first().first()
    if upcoming is not None:
        days = (upcoming.listed_on - today).days
        labels = ("day until the next round", "days until the next round")
        url = upcoming.get_absolute_url()
        figures.append(_figure(days, labels, url, upcoming.title))
    return figures


def returned(process: Process | None, *, remains: bool) -> list[Returned]:
    """What each side received in exchanges carried out, the largest first."""
    transfers = Transfer.objects.of_visible_exchanges().carried_out()
    if process:
        transfers = transfers.of_process(process)
    chosen = transfers.of_remains() if remains else transfers.of_people()
    sums = chosen.sums_received()
    most = max((total or 0 for _, _, total, _ in sums), default=0) or 1
    asked = {"status": ExchangeStatus.CARRIED_OUT.value}
    if remains:
        asked["category"] = TransferCategory.REMAINS.value
    return [
        Returned(
            party=name,
            count=total or 0,
            share=FULL * (total or 0) / most,
            unnumbered=unnumbered,
            url=_rows("exchange_list", process, party=slug, **asked),
        )
        for name, slug, total, unnumbered in sums[:SIDES_SHOWN]
    ]


def promises(commitments: Iterable[Commitment]) -> list[Promise]:
    """Each measurable commitment with the share of it that was delivered."""
    return [_promise(commitment) for commitment in commitments]


def newest_promises(process: Process | None) -> list[Promise]:
    """The latest measurable commitments that exchanges can fulfil."""
    commitments = Commitment.objects.visible().measurable().with_delivered()
    if process:
        commitments = commitments.of_process(process)
    return promises(commitments.newest_first()[:PROMISES_SHOWN])


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
