"""Events and claims boiled down to what tells one event from another. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from negotiations.values import DateRange
from negotiations.vocabulary import Precision

# Two sides' counts of one handover differ by up to this share (189 and 150 on one day).
_SAME_DAYS_FIGURE = 0.25
# Stages of one exchange follow day by day and are nearly equal (307 and 303), while
# the sides' sums over weeks differ by little (6,057 and 6,060).
ANOTHER_DAYS_FIGURE = 0.001

Figures = Mapping[str, Mapping[str, int | None]]


@dataclass(frozen=True, kw_only=True)
class Sketch:
    """As much of an event, or of a claim, as tells it from others of its sort.

    `kinds` is the agreement's kind or the kinds of people handed over. `guests` sit at
    the table without negotiating. `figures` are counts by direction and category, or by
    party and unit; `sums` add up the people of a direction. `fulfils` is the agreement
    that an exchange carries out, `is_promise` marks what is agreed or planned but has
    not happened, `is_one_sided` a round of one side with a mediator, `is_whole` what
    has parts of its own.
    """

    when: DateRange | None = None
    reported_on: date
    kinds: frozenset[str] = frozenset()
    parties: frozenset[str] = frozenset()
    mediators: frozenset[str] = frozenset()
    guests: frozenset[str] = frozenset()
    places: frozenset[str] = frozenset()
    venues: frozenset[str] = frozenset()
    country: str | None = None
    number: int | None = None
    part: int | None = None
    figures: Figures = field(default_factory=dict)
    sums: Mapping[str, int | None] = field(default_factory=dict)
    fulfils: int | None = None
    is_handover: bool = False
    is_one_sided: bool = False
    is_promise: bool = False
    has_happened: bool = False
    is_part: bool = False
    is_whole: bool = False


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """An event that the claim may speak of."""

    event_id: int
    sketch: Sketch


def is_same_day(one: Sketch, other: Sketch) -> bool:
    """Whether both are known to begin on one and the same day."""
    return (
        one.when is not None
        and other.when is not None
        and one.when.precision is other.when.precision is Precision.DAY
        and one.when.start == other.when.start
    )


def is_same_kind(one: Sketch, other: Sketch) -> bool:
    return one.kinds == other.kinds or bool(one.kinds & other.kinds)


def figures_contradict(claim: Sketch, event: Sketch) -> bool:
    """Whether the figures of any direction cannot be of one event."""
    return any(verdict is False for verdict in _verdicts(claim, event))


def figures_agree(claim: Sketch, event: Sketch) -> bool:
    """Whether the figures of any direction speak for one event."""
    return True in _verdicts(claim, event)


def count_equal_figures(claim: Sketch, event: Sketch) -> int:
    """In how many directions both give the same figure, as a sum or by category."""
    return sum(
        any(
            ours == theirs
            for ours, theirs in [*_sums(claim, event, way), *_pairs(claim, event, way)]
        )
        for way in claim.figures.keys() & event.figures.keys()
    )


def is_near(one: int, other: int, share: float) -> bool:
    return abs(one - other) <= share * max(one, other)


def _verdicts(claim: Sketch, event: Sketch) -> Iterator[bool | None]:
    """For each direction that both know: one event, two, or nothing to compare.

    One report counts all people under one category where another tells soldiers from
    civilians, and a third counts the civilians alone: either the sum or the figures of
    the categories that both name must fit.
    """
    share = _SAME_DAYS_FIGURE if is_same_day(claim, event) else ANOTHER_DAYS_FIGURE
    for way in claim.figures.keys() & event.figures.keys():
        sums = [is_near(*pair, share) for pair in _sums(claim, event, way)]
        parts = [is_near(*pair, share) for pair in _pairs(claim, event, way)]
        if sums or parts:
            yield any(sums) or (bool(parts) and all(parts))
        else:
            yield None


def _sums(claim: Sketch, event: Sketch, way: str) -> Iterator[tuple[int, int]]:
    ours, theirs = claim.sums.get(way), event.sums.get(way)
    if ours is not None and theirs is not None:
        yield ours, theirs


def _pairs(claim: Sketch, event: Sketch, way: str) -> Iterator[tuple[int, int]]:
    for what, ours in claim.figures[way].items():
        theirs = event.figures[way].get(what)
        if ours is not None and theirs is not None:
            yield ours, theirs
