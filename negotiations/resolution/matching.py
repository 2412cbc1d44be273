"""Which event a claim speaks of: one of the candidates, a new one, or nobody can say.

Pure: candidates and claims are plain values, and the answer says why.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from negotiations.values import DateRange
from negotiations.vocabulary import Precision

# Reports of one day's event differ by a day: time zones, late nights, "a day earlier".
_A_DAY = timedelta(days=1)
# How long after an event a report without a date may still speak of it.
_MEMORY = timedelta(days=60)
# Two sides' counts of one handover differ by up to this share (189 and 150 on one day).
_SAME_DAYS_FIGURE = 0.25
# Stages of one exchange follow day by day and are nearly equal (307 and 303), while
# the sides' sums over weeks differ by little (6,057 and 6,060).
_ANOTHER_DAYS_FIGURE = 0.001


@dataclass(frozen=True, kw_only=True)
class Sketch:
    """As much of an event, or of a claim, as tells it from others of its kind.

    `kind` is the agreement's kind, `figures` maps a direction and category to a count,
    `is_promise` marks what is agreed or planned but has not happened.
    """

    when: DateRange | None = None
    reported_on: date
    place: str | None = None
    number: int | None = None
    parties: frozenset[str] = frozenset()
    kind: str | None = None
    figures: dict[str, int | None] = field(default_factory=dict)
    part: int | None = None
    is_promise: bool = False


@dataclass(frozen=True, kw_only=True)
class Candidate:
    """An event that the claim may speak of."""

    event_id: int
    sketch: Sketch


@dataclass(frozen=True, kw_only=True)
class Found:
    """The claim speaks of this event."""

    event_id: int


@dataclass(frozen=True, kw_only=True)
class Unheard:
    """The claim speaks of an event that has no record yet."""


@dataclass(frozen=True, kw_only=True)
class Ambiguous:
    """Several events fit equally well, or too little is said; a curator decides."""

    event_ids: tuple[int, ...]


Outcome = Found | Unheard | Ambiguous


def match(claim: Sketch, candidates: Sequence[Candidate]) -> Outcome:
    """Find the event of the claim among the candidates."""
    scored = [
        (_likeness(claim, candidate.sketch), candidate.event_id)
        for candidate in candidates
        if _can_be_one(claim, candidate.sketch)
    ]
    if not scored:
        return Unheard()
    best = max(score for score, _ in scored)
    fitting = sorted(event_id for score, event_id in scored if score == best)
    if len(fitting) == 1:
        return Found(event_id=fitting[0])
    return Ambiguous(event_ids=tuple(fitting))


def _can_be_one(claim: Sketch, event: Sketch) -> bool:
    """Whether nothing that both say rules it out."""
    return (
        claim.kind == event.kind
        and _same_parties(claim.parties, event.parties)
        and _same_place(claim.place, event.place)
        and _same_time(claim, event)
        and _same_number(claim, event)
        and (claim.part is None or event.part is None or claim.part == event.part)
        and _same_figures(claim, event)
    )


def _same_parties(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    return not ours or not theirs or ours <= theirs or theirs <= ours


def _same_place(ours: str | None, theirs: str | None) -> bool:
    return ours is None or theirs is None or ours.casefold() == theirs.casefold()


def _same_time(claim: Sketch, event: Sketch) -> bool:
    if claim.when is not None and event.when is not None:
        return (
            claim.when.earliest - _A_DAY <= event.when.latest
            and event.when.earliest - _A_DAY <= claim.when.latest
        )
    if claim.when is None and event.when is None:
        return abs(claim.reported_on - event.reported_on) <= _MEMORY
    dated, undated = (claim, event) if claim.when else (event, claim)
    assert dated.when is not None  # noqa: S101 chosen just above
    if undated.is_promise and not dated.is_promise:
        return timedelta(0) <= dated.when.earliest - undated.reported_on <= _MEMORY
    return -_A_DAY <= undated.reported_on - dated.when.earliest <= _MEMORY


def _same_number(claim: Sketch, event: Sketch) -> bool:
    """Ordinals run per series, so they only separate what the day does not join."""
    if claim.number is None or event.number is None or claim.number == event.number:
        return True
    return _is_same_day(claim.when, event.when)


def _same_figures(claim: Sketch, event: Sketch) -> bool:
    is_same_day = _is_same_day(claim.when, event.when)
    share = _SAME_DAYS_FIGURE if is_same_day else _ANOTHER_DAYS_FIGURE
    return all(
        abs(ours - theirs) <= share * max(ours, theirs)
        for key, ours in claim.figures.items()
        if ours is not None and (theirs := event.figures.get(key)) is not None
    )


def _is_same_day(one: DateRange | None, other: DateRange | None) -> bool:
    return (
        one is not None
        and other is not None
        and one.precision is other.precision is Precision.DAY
        and one.start == other.start
    )


def _likeness(claim: Sketch, event: Sketch) -> tuple[int, ...]:
    """How much speaks for it, the weightiest first."""
    return (
        int(_is_same_day(claim.when, event.when)),
        int(claim.number is not None and claim.number == event.number),
        int(claim.part is not None and claim.part == event.part),
        sum(
            1
            for key, count in claim.figures.items()
            if count is not None and event.figures.get(key) == count
        ),
        int(claim.place is not None and claim.place == event.place),
        -_days_apart(claim, event),
        int(claim.is_promise == event.is_promise),
    )


def _days_apart(claim: Sketch, event: Sketch) -> int:
    ours = claim.when.start if claim.when else claim.reported_on
    theirs = event.when.start if event.when else event.reported_on
    return abs((ours - theirs).days)
