"""Which mentions speak of one exchange, and which exchanges are parts of a larger one.

It compares dates, states and figures; it makes no claims.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from negotiations.extraction.circumstances import When
from negotiations.extraction.exchanges.handovers import Flow
from negotiations.extraction.exchanges.mentions import Swap
from negotiations.extraction.words import words
from negotiations.values import Count
from negotiations.vocabulary import ExchangeStatus, Qualifier, TransferCategory

_ROUGHLY = 1.2  # by how much a figure may exceed one that is not exact

# What a report says last of an exchange, and then what it must have said before.
_COURSE = (
    ExchangeStatus.CARRIED_OUT,
    ExchangeStatus.CANCELLED,
    ExchangeStatus.POSTPONED,
    ExchangeStatus.AGREED,
    ExchangeStatus.PLANNED,
)
_OFF = frozenset({ExchangeStatus.CANCELLED, ExchangeStatus.POSTPONED})
_AHEAD = frozenset({ExchangeStatus.AGREED, ExchangeStatus.PLANNED})

Direction = tuple[str | None, str | None, TransferCategory]


@dataclass
class Occurrence:
    """One exchange: its mentions, in the text's order.

    `whole` is the larger exchange that it is a part of.
    """

    swaps: list[Swap] = field(default_factory=list)
    whole: "Occurrence | None" = None
    part: int | None = None
    parts: int | None = None
    days: tuple[When, ...] = ()

    @property
    def status(self) -> ExchangeStatus | None:
        """The last that is told of its course: agreed, then put off or carried out."""
        told = [swap.status for swap in self.swaps]
        return next(status for status in _COURSE if status in told)

    @property
    def when(self) -> When | None:
        """Its day; one told only beside it (`as laid down on …`) is none of its own."""
        telling = (swap for swap in self.swaps if swap.status or swap.is_in_lead)
        return next((swap.when for swap in telling if swap.when), None)

    def flows(self) -> list[Flow]:
        return [flow for swap in self.swaps for flow in swap.flows]


def occurrences(swaps: Sequence[Swap]) -> list[Occurrence]:
    """The exchanges that mentions speak of; wholes before their parts."""
    found: list[Occurrence] = []
    heads: list[Swap] = []
    for swap in _without_subsets(swaps):
        fitting = next((one for one in found if _fits(swap, one)), None)
        if fitting is not None:
            fitting.swaps.append(swap)
        elif _stands_alone(swap):
            found.append(Occurrence(swaps=[swap]))
        elif swap.status is None and swap.is_in_lead:
            heads.append(swap)
    for swap in heads:
        for one in [one for one in found if _fits(swap, one)][:1]:
            one.swaps.append(swap)
    return _with_parts(found)


def _without_subsets(swaps: Sequence[Swap]) -> list[Swap]:
    """Leave out who is counted again: `… 563 were returned. 320 of them came from …`."""
    return [
        swap
        for place, swap in enumerate(swaps)
        if not any(_is_subset(swap, whole) for whole in swaps[:place])
    ]


def _is_subset(swap: Swap, whole: Swap) -> bool:
    """Whether a mention without a day or a stage counts fewer of those told before."""
    return (
        bool(swap.flows)
        and (swap.when == whole.when if swap.when else not swap.statement.dates)
        and swap.part is None
        and swap.statement.index > whole.statement.index
        and swap.status is whole.status
        and swap.is_recalled == whole.is_recalled
        and all(_is_fewer(flow, whole) for flow in swap.flows)
    )


def _is_fewer(flow: Flow, whole: Swap) -> bool:
    """Whether a mention counts more of the same kind, going the same way if it says so."""
    number = flow.group.count.number
    return any(
        number is not None
        and other.group.count.number is not None
        and number < other.group.count.number
        and flow.category is other.category
        and _may_go_with(flow, other)
        for other in whole.flows
    )


def _may_go_with(one: Flow, other: Flow) -> bool:
    return direction(one)[:2] in {(None, None), direction(other)[:2]}


def directions(flows: Sequence[Flow]) -> dict[Direction, Flow]:
    """The figures of an exchange, each direction and category once."""
    found: dict[Direction, Flow] = {}
    for flow in flows:
        known = found.setdefault(direction(flow), flow)
        if known.group.count.number is None:  # "all" before they are counted
            found[direction(flow)] = flow
    return found


def direction(flow: Flow) -> Direction:
    """From whom to whom, and of which category."""
    return (
        flow.giver.party if flow.giver else None,
        flow.getter.party if flow.getter else None,
        flow.category,
    )


def _stands_alone(swap: Swap) -> bool:
    """Whether a mention is enough to speak of an exchange at all."""
    if swap.status is None:
        return False
    if swap.flows:
        return any(flow.giver or flow.getter for flow in swap.flows) or _has_parties(
            swap
        )
    return bool(swap.when or swap.deal or _is_headline_news(swap))


def _has_parties(swap: Swap) -> bool:
    """Whether a sum without sides stands among parties: prisons release people too."""
    exchanging = words("swaps", "nouns") | words("deals", "documents")
    return bool(swap.statement.parties()) or not exchanging.isdisjoint(
        swap.statement.words
    )


def _is_headline_news(swap: Swap) -> bool:
    """`A new prisoner swap between X and Y has begun`: the news, if without a figure."""
    word = swap.statement.span.doc[swap.start].lower_
    is_plain = swap.is_remains or swap.status in _OFF
    return (
        swap.is_in_lead
        and not swap.is_recalled
        and word not in words("swaps", "several")
        and len(swap.statement.parties()) > (0 if is_plain else 1)
    )


def _fits(swap: Swap, one: Occurrence) -> bool:
    if swap.status is None:
        return not one.swaps[0].is_recalled and one.status is not ExchangeStatus.AGREED
    return (
        _is_of_course(swap, one)
        and swap.is_recalled == one.swaps[0].is_recalled
        and swap.part is None
        and _same_or_unknown(swap.is_remains, one.swaps[0].is_remains)
        and all(_may_be_same(swap, other) for other in one.swaps)
    )


def _is_of_course(swap: Swap, one: Occurrence) -> bool:
    """Whether a mention may tell another state of the same exchange.

    What was planned may be put off; it is carried out where a figure says so.
    """
    states = {swap.status, one.status}
    if len(states) == 1 or states <= _AHEAD:
        return True
    if states <= _AHEAD | _OFF:
        return True
    counts = {flow.group.count.number for flow in one.flows()} - {None}
    told = {flow.group.count.number for flow in swap.flows}
    return bool(counts & told) and states.isdisjoint(_OFF)


def _same_or_unknown(one: object, other: object) -> bool:
    return one is None or other is None or one == other


def _may_be_same(swap: Swap, other: Swap) -> bool:
    if not _may_be_at_once(swap, other):
        return False
    ours, theirs = directions(swap.flows), directions(other.flows)
    differs = any(
        not may_be_equal(ours[way].group.count, theirs[way].group.count)
        for way in ours.keys() & theirs.keys()
    )
    return not differs or _are_two_accounts(swap, other)


def _may_be_at_once(swap: Swap, other: Swap) -> bool:
    """Whether the days allow it; that of putting off is not that of the exchange."""
    if len({swap.status, other.status} & _OFF) == 1:
        return True
    return not (
        swap.when and other.when and not swap.when.range.overlaps(other.when.range)
    )


def may_be_equal(one: Count, other: Count) -> bool:
    """`Nearly 900` and 887 may be the same people, and so may `all` and 400."""
    if one.number is None or other.number is None:
        return True
    least, most = sorted((one.number, other.number))
    is_exact = {one.qualifier, other.qualifier} == {Qualifier.EXACT}
    return least == most or (not is_exact and most <= least * _ROUGHLY)


def _are_two_accounts(one: Swap, other: Swap) -> bool:
    """Whether different figures are those of two speakers on one exchange."""
    return one.voice != other.voice and one.part is None and other.part is None


def _with_parts(found: list[Occurrence]) -> list[Occurrence]:
    """Link the parts of an exchange to the whole that they add up to."""
    for whole in found:
        parts = [one for one in found if _is_part(one, whole)]
        counts = [_each(one) or 0 for one in parts]
        if len(parts) > 1 and sum(counts) == _each(whole):
            _link(parts, whole)
    wholes = [one for one in found if one.whole is None]
    return [
        one
        for whole in wholes
        for one in (whole, *(part for part in found if part.whole is whole))
    ]


def _is_part(one: Occurrence, whole: Occurrence) -> bool:
    ours, theirs = _each(one), _each(whole)
    return (
        one is not whole
        and one.whole is None
        and one.status is whole.status
        and ours is not None
        and theirs is not None
        and ours < theirs
    )


def _each(one: Occurrence) -> int | None:
    """How many each side hands over, if it is the same for both."""
    counts = {flow.group.count.number for flow in one.flows() if flow.giver}
    both_ways = len(directions(one.flows())) > 1
    return counts.pop() if len(counts) == 1 and both_ways else None


def _link(parts: Sequence[Occurrence], whole: Occurrence) -> None:
    last = whole.when
    for part in parts:
        part.whole = whole
        if part.when is None and last is not None:
            part.swaps[0] = replace(part.swaps[0], when=last)
    dated = [(part.when.range.start, part) for part in parts if part.when]
    if len({day for day, _ in dated}) < len(parts):
        return
    ordered = [part for _, part in sorted(dated, key=lambda pair: pair[0])]
    for position, part in enumerate(ordered, start=1):
        part.part, part.parts = position, len(parts)
    whole.days = tuple(part.when for part in ordered if part.when)
