"""Which event a claim speaks of: one of the candidates, a new one, or nobody can say.

Pure: candidates and claims are plain values, and the answer says why.
"""

from collections.abc import Container, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from negotiations.resolution.places import share_a_place
from negotiations.resolution.sketches import (
    Candidate,
    Sketch,
    count_equal_figures,
    figures_agree,
    figures_contradict,
    is_same_day,
    is_same_kind,
)
from negotiations.resolution.wholes import find_stages

# Reports of one day's event differ by a day: time zones, late nights, "a day earlier".
_A_DAY = timedelta(days=1)
# How long after an event a report without a date may still speak of it.
_MEMORY = timedelta(days=60)
# How long after it a first figure without a date is taken for one that was withheld.
_FRESH = timedelta(days=7)


@dataclass(frozen=True, kw_only=True)
class Found:
    """The claim speaks of this event."""

    event_id: int


@dataclass(frozen=True, kw_only=True)
class Unheard:
    """The claim speaks of an event that has no record yet."""


@dataclass(frozen=True, kw_only=True)
class Whole:
    """The claim sums up these events, and the whole of them has no record yet."""

    event_ids: tuple[int, ...]


@dataclass(frozen=True, kw_only=True)
class Ambiguous:
    """Several events fit equally well, or too little is said; a curator decides."""

    event_ids: tuple[int, ...]


Outcome = Found | Unheard | Whole | Ambiguous


def match(
    claim: Sketch, candidates: Sequence[Candidate], *, taken: Container[int] = ()
) -> Outcome:
    """Find the event of the claim among the candidates.

    It is none of those `taken` by what is told beside it, but may sum them up.
    """
    fitting = [
        one
        for one in candidates
        if one.event_id not in taken and _can_be_one(claim, one.sketch)
    ]
    stages = find_stages(claim, candidates)
    if stages and not _is_told_by_one(claim, fitting, stages):
        return Whole(event_ids=stages)
    if not fitting:
        return Unheard()
    scored = [(_likeness(claim, one.sketch), one.event_id) for one in fitting]
    best = max(score for score, _ in scored)
    likest = sorted(event_id for score, event_id in scored if score == best)
    if len(likest) == 1:
        return Found(event_id=likest[0])
    return Ambiguous(event_ids=tuple(likest))


def _is_told_by_one(
    claim: Sketch, fitting: Sequence[Candidate], stages: tuple[int, ...]
) -> bool:
    """Whether one event is what the claim tells, although it might sum up several."""
    if len(stages) == 1 and any(one.event_id in stages for one in fitting):
        return True
    return any(
        figures_agree(claim, one.sketch)
        or (
            one.sketch.fulfils == claim.fulfils
            and (one.sketch.is_whole or one.sketch.is_promise)
        )
        for one in fitting
    )


def _can_be_one(claim: Sketch, event: Sketch) -> bool:
    """Whether nothing that both say rules it out."""
    return (
        is_same_kind(claim, event)
        and _same_parties(claim, event)
        and _same_time(claim, event)
        and _same_place(claim, event)
        and _same_ordinals(claim, event)
        and not figures_contradict(claim, event)
        and not _is_untold(claim, event)
        and _same_extent(claim, event)
    )


def _same_parties(claim: Sketch, event: Sketch) -> bool:
    """Whether both can be of one table; either may name only some of those at it.

    A mediator's meeting with one side is no meeting of both sides.
    """
    if not claim.parties or not event.parties:
        return True
    if claim.is_one_sided or event.is_one_sided:
        return claim.parties <= _everyone(event) and event.parties <= _everyone(claim)
    return (
        claim.parties <= event.parties | event.mediators
        or event.parties <= claim.parties | claim.mediators
    )


def _everyone(one: Sketch) -> frozenset[str]:
    return one.parties | one.mediators | one.guests


def _same_time(claim: Sketch, event: Sketch) -> bool:
    if claim.when is not None and event.when is not None:
        return _days_apart(claim, event) <= _A_DAY.days
    if claim.when is None and event.when is None:
        return abs(claim.reported_on - event.reported_on) <= _MEMORY
    dated, undated = (claim, event) if claim.when else (event, claim)
    assert dated.when is not None  # noqa: S101 chosen just above
    ahead = dated.when.earliest - undated.reported_on
    if _is_of_one_agreement(claim, event) or (undated.is_promise and dated.is_promise):
        return abs(ahead) <= _MEMORY
    if undated.is_promise:
        return timedelta(0) <= ahead <= _MEMORY
    return -_MEMORY <= ahead <= _A_DAY


def _is_of_one_agreement(claim: Sketch, event: Sketch) -> bool:
    return claim.fulfils is not None and claim.fulfils == event.fulfils


def _same_place(claim: Sketch, event: Sketch) -> bool:
    """Whether no place rules it out.

    Each side tells where its own people arrived, so that a handover of one day, or of
    the same figures, is one wherever it is said to have been.
    """
    if claim.is_handover and (is_same_day(claim, event) or figures_agree(claim, event)):
        return True
    if _is_placed_alike(claim, event):
        return True
    if claim.country and event.country and claim.country != event.country:
        return False
    return not claim.places or not event.places


def _is_placed_alike(claim: Sketch, event: Sketch) -> bool:
    return share_a_place(claim.places | claim.venues, event.places | event.venues)


def _same_ordinals(claim: Sketch, event: Sketch) -> bool:
    """Ordinals are counted differently, so they only separate what no day joins."""
    return is_same_day(claim, event) or all(
        ours is None or theirs is None or ours == theirs
        for ours, theirs in (
            (claim.number, event.number),
            (claim.part, event.part),
            (claim.fulfils, event.fulfils),
        )
    )


def _is_untold(claim: Sketch, event: Sketch) -> bool:
    """Whether a figure without a day would only be put where no figure is known.

    Else the first stage whose numbers are withheld would take every older figure, and
    every promise.
    """
    if figures_agree(claim, event):
        return False
    if claim.when is None and event.when is not None and _has_figure(claim):
        return claim.is_promise or claim.reported_on - event.when.latest > _FRESH
    is_promised = event.when is None and event.is_promise and _has_figure(event)
    is_dated = claim.when is not None
    return is_promised and is_dated and not _is_of_one_agreement(claim, event)


def _has_figure(one: Sketch) -> bool:
    return any(number is not None for number in one.sums.values())


def _same_extent(claim: Sketch, event: Sketch) -> bool:
    """One day's handover is the whole of several only where the figures say so."""
    is_of_one_day = claim.when is not None and claim.when.end in {
        None,
        claim.when.start,
    }
    return not (event.is_whole and is_of_one_day) or figures_agree(claim, event)


def _likeness(claim: Sketch, event: Sketch) -> tuple[int, ...]:
    """How much speaks for it, the weightiest first."""
    equal_figures = count_equal_figures(claim, event)
    return (
        # The day before with the very figures is as like as the day with others.
        int(is_same_day(claim, event)) + int(equal_figures > 0),
        equal_figures,
        int(claim.when is not None and claim.when == event.when),
        int(claim.number is not None and claim.number == event.number),
        int(_is_of_one_agreement(claim, event)),
        int(claim.part is not None and claim.part == event.part),
        int(_is_placed_alike(claim, event)),
        int(claim.is_promise and (event.is_promise or event.is_whole)),
        int(bool(claim.parties) and claim.parties == event.parties),
        -_days_apart(claim, event),
        int(claim.is_promise == event.is_promise),
    )


def _days_apart(claim: Sketch, event: Sketch) -> int:
    """Days between the two; none where they may be of one day."""
    first, last = sorted((_days(claim), _days(event)))
    return max(0, (last[0] - first[1]).days)


def _days(one: Sketch) -> tuple[date, date]:
    if one.when is None:
        return one.reported_on, one.reported_on
    return one.when.earliest, one.when.latest
