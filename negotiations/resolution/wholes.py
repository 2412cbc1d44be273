"""Which events on record are the stages of what a claim tells as one exchange. Pure.

A record may hold three handovers under one agreement where a report says “1,000 for
1,000”: a further handover of 1,000 would count everybody twice.
"""

from collections import defaultdict
from collections.abc import Sequence
from datetime import timedelta

from negotiations.resolution.sketches import (
    ANOTHER_DAYS_FIGURE,
    Candidate,
    Sketch,
    is_near,
    is_same_kind,
)

_A_DAY = timedelta(days=1)
_MEMORY = timedelta(days=60)


def find_stages(claim: Sketch, candidates: Sequence[Candidate]) -> tuple[int, ...]:
    """The stages under one agreement that the claim sums up; none where it does not."""
    found = [
        tuple(sorted(stage.event_id for stage in stages))
        for agreement, stages in _by_agreement(claim, candidates).items()
        if _promises(claim, agreement)
        or (len(stages) > 1 and _adds_up(claim, stages) and _in_time(claim, stages))
    ]
    return found[0] if len(found) == 1 else ()


def _by_agreement(
    claim: Sketch, candidates: Sequence[Candidate]
) -> dict[int, list[Candidate]]:
    found = defaultdict(list)
    for one in candidates:
        event = one.sketch
        if event.fulfils is None or event.is_part or event.is_whole:
            continue
        if event.has_happened and is_same_kind(claim, event):
            found[event.fulfils].append(one)
    return found


def _promises(claim: Sketch, agreement: int) -> bool:
    """Whether the claim tells the agreement's promise rather than a handover."""
    return claim.is_promise and claim.when is None and claim.fulfils == agreement


def _adds_up(claim: Sketch, stages: Sequence[Candidate]) -> bool:
    verdicts = [
        is_near(told, sum(known), ANOTHER_DAYS_FIGURE)
        for way, told in claim.sums.items()
        if told is not None
        and (known := _known_sums(stages, way))
        and len(known) == len(stages)
    ]
    return bool(verdicts) and all(verdicts)


def _known_sums(stages: Sequence[Candidate], way: str) -> list[int]:
    sums = (stage.sketch.sums.get(way) for stage in stages)
    return [one for one in sums if one is not None]


def _in_time(claim: Sketch, stages: Sequence[Candidate]) -> bool:
    days = [stage.sketch.when for stage in stages if stage.sketch.when]
    if not days:
        return False
    first = min(when.earliest for when in days)
    last = max(when.latest for when in days)
    if claim.when is None:
        return -_A_DAY <= claim.reported_on - last <= _MEMORY
    return first - _A_DAY <= claim.when.latest and claim.when.earliest <= last + _A_DAY
