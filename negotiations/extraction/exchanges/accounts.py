"""Who tells what of one exchange: the text itself, and speakers that differ from it.

It compares figures by direction; which mentions speak of one exchange is settled before.
"""

from collections.abc import Collection, Iterator, Sequence

from negotiations.extraction.exchanges.handovers import Flow
from negotiations.extraction.exchanges.mentions import Swap
from negotiations.extraction.exchanges.occurrences import (
    Direction,
    Occurrence,
    direction,
    directions,
    may_be_equal,
)
from negotiations.extraction.gazetteer import Name
from negotiations.values import Count


def versions(one: Occurrence) -> Iterator[tuple[Name | None, list[Swap]]]:
    """The accounts of one exchange: the text's own, and those that differ from it.

    What a speaker tells of another direction or category than the text itself, or
    without sides, adds to the text's account; it is no other version.
    """
    sides = {
        actor.party
        for flow in one.flows()
        for actor in (flow.giver, flow.getter)
        if actor is not None
    }
    own = [swap for swap in one.swaps if _is_own(swap, sides)]
    told = directions([flow for swap in own for flow in swap.flows])
    by_voice: dict[str | None, list[Swap]] = {}
    for swap in one.swaps:
        if not _is_own(swap, sides) and _adds(swap, told):
            by_voice.setdefault(swap.voice, []).append(swap)
    others = list(by_voice.values())
    adding = [
        swaps
        for swaps in others
        if told and not any(_contradicts(swap, told) for swap in swaps)
    ]
    if _agree(adding):
        own = [*own, *(swap for swaps in adding for swap in swaps)]
        others = [swaps for swaps in others if swaps not in adding]
    if not told and len(others) > 1 and _agree(others):
        own, others = list(one.swaps), []
    if told or not others:
        yield None if own else one.swaps[0].speaker, own or list(one.swaps)
    for swaps in others:
        yield swaps[0].speaker, swaps


def _is_own(swap: Swap, sides: Collection[str]) -> bool:
    """Whether the text vouches for it, or one who is of neither side and so no version."""
    return swap.voice is None or (len(sides) > 1 and swap.voice not in sides)


def _agree(accounts: Sequence[Sequence[Swap]]) -> bool:
    """Whether the speakers' figures are one account: no direction has two figures."""
    counts: dict[Direction, set[Count]] = {}
    for flow in (flow for swaps in accounts for swap in swaps for flow in swap.flows):
        counts.setdefault(direction(flow), set()).add(flow.group.count)
    return all(len(told) == 1 for told in counts.values())


def _adds(swap: Swap, told: dict[Direction, Flow]) -> bool:
    """Whether a speaker's figures are not those that the text gives itself."""
    known = [flow.group.count for flow in told.values()]
    return any(
        not any(may_be_equal(flow.group.count, count) for count in known)
        for flow in swap.flows
    )


def _contradicts(swap: Swap, told: dict[Direction, Flow]) -> bool:
    """Whether a speaker gives another figure for what the text tells itself."""
    return any(
        way in told
        and way[:2] != (None, None)
        and not may_be_equal(flow.group.count, told[way].group.count)
        for way, flow in directions(swap.flows).items()
    )
