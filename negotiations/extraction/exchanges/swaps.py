"""Where a report speaks of an exchange: each mention with its figures and its state.

A mention tells figures, or that an exchange took place, will, or was put off, or it only
adds to another (`the exchange was mediated by …`). Which mentions speak of one exchange
is for the rules.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from negotiations.extraction.agreements.deals import Deal
from negotiations.extraction.agreements.pledges import (
    is_in_return,
    pledge_of,
    tells_of_act,
)
from negotiations.extraction.exchanges.fates import status_at
from negotiations.extraction.exchanges.handovers import Flow, find_flows
from negotiations.extraction.exchanges.mentions import (
    Swap,
    is_of_past,
    part_told,
    when_told,
    where_told,
)
from negotiations.extraction.exchanges.swap_nouns import swaps_named
from negotiations.extraction.gazetteer import Name
from negotiations.extraction.parties.actors import speaker_alone
from negotiations.extraction.parties.subjects import subjects_of
from negotiations.extraction.recollection import is_recalled
from negotiations.extraction.rule import Document, Statement
from negotiations.extraction.words import words
from negotiations.vocabulary import AgreementKind, ExchangeStatus, TransferCategory

_PROMISING = frozenset(
    {
        AgreementKind.PRISONER_EXCHANGE,
        AgreementKind.BODY_REPATRIATION,
        AgreementKind.CHILDREN_RETURN,
    }
)


def find_swaps(document: Document, deals: Sequence[Deal]) -> list[Swap]:
    """The mentions of exchanges in a report, in its order."""
    deals = [deal for deal in deals if _is_promising(deal)]
    told = [*_told_by_figures(document, deals), *_told_by_deals(deals)]
    known = {
        *(swap.statement.index for swap in told),
        *(deal.statement.index for deal in deals),
    }
    nouns = [
        swap for swap in swaps_named(document) if swap.statement.index not in known
    ]
    return sorted([*told, *nouns], key=lambda swap: (swap.statement.index, swap.start))


def _told_by_figures(document: Document, deals: Sequence[Deal]) -> Iterator[Swap]:
    """One mention for the figures of a sentence that share state and date."""
    for statement in document.statements:
        swaps: list[Swap] = []
        for flow in find_flows(document, statement):
            swap = _of_flow(
                document, statement, flow, pledge_of(flow, statement, deals)
            )
            if swaps and is_in_return(flow, statement):
                is_remains = flow.category is TransferCategory.REMAINS
                swap = replace(swaps[-1], flows=(flow,), is_remains=is_remains)
            if swap is not None:
                swaps.append(swap)
        yield from _joined(swaps)


def _of_flow(
    document: Document, statement: Statement, flow: Flow, deal: Deal | None
) -> Swap | None:
    status = ExchangeStatus.AGREED if deal else status_at(statement, flow.position)
    if status is None:
        return None
    if _is_format(flow, statement):
        return None
    start, end = sorted((flow.position, flow.group.end))
    is_agreed = status is ExchangeStatus.AGREED  # then the dates are those of the deal
    return Swap(
        statement=statement,
        start=flow.position,
        status=status,
        flows=(flow,),
        when=None if is_agreed else when_told(document, statement, start, end),
        place=None if is_agreed else where_told(statement, start, end),
        speaker=_speaker(document, statement, flow.position),
        deal=deal,
        part=part_told(statement),
        is_recalled=is_recalled(statement, flow.position)
        or is_of_past(statement, min(flow.position, flow.group.start)),
        is_remains=flow.category is TransferCategory.REMAINS,
    )


def _speaker(document: Document, statement: Statement, position: int) -> Name | None:
    """Who says it, `put it at 250` included."""
    if document.doc[position].lemma_ != "put":
        return speaker_alone(document, statement, position)
    found = subjects_of(document, statement, position)
    return document.name_at(found[0].start) if len(found) == 1 else None


def _joined(swaps: Sequence[Swap]) -> list[Swap]:
    """The figures of one sentence as one mention, unless state, date or kind differ."""
    joined: list[Swap] = []
    for swap in swaps:
        for position, other in enumerate(joined):
            if _is_same_handover(swap, other):
                joined[position] = _join(other, swap)
                break
        else:
            joined.append(swap)
    return joined


def _is_format(flow: Flow, statement: Statement) -> bool:
    """`The third stage under the "1,000 for 1,000" formula`: not that stage's figure."""
    return (
        flow.is_mutual
        and part_told(statement) is not None
        and not statement.words.isdisjoint(words("swaps", "formats"))
    )


def _is_same_handover(one: Swap, other: Swap) -> bool:
    return (
        one.status is other.status
        and (one.is_remains == other.is_remains or _is_one_handover(one, other))
        and (one.when is None or other.when is None or one.when == other.when)
    )


def _is_one_handover(one: Swap, other: Swap) -> bool:
    """Whether one sentence tells people and bodies as handed over together."""
    return one.status is ExchangeStatus.CARRIED_OUT and one.part is other.part


def _join(one: Swap, other: Swap) -> Swap:
    return replace(
        one,
        flows=(*one.flows, *other.flows),
        is_remains=one.is_remains if one.is_remains == other.is_remains else None,
        when=one.when or other.when,
        place=one.place or other.place,
        speaker=one.speaker or other.speaker,
    )


def _told_by_deals(deals: Sequence[Deal]) -> Iterator[Swap]:
    """`Agreed to a new prisoner swap`: an exchange without figures."""
    for deal in deals:
        is_new = not deal.flows and not _is_known(deal)
        if is_new and deal.topic.kind in _PROMISING:
            is_done = tells_of_act(deal, deal.topic.start)
            done, agreed = ExchangeStatus.CARRIED_OUT, ExchangeStatus.AGREED
            yield Swap(
                statement=deal.statement,
                start=deal.topic.start,
                status=done if is_done else agreed,
                deal=None if is_done else deal,
                is_remains=_is_of_bodies(deal),
            )


def _is_of_bodies(deal: Deal) -> bool | None:
    """Whether bodies alone are promised; None for prisoners in exchange for bodies."""
    if deal.topic.kind is AgreementKind.BODY_REPATRIATION:
        return True
    remains = words("captives", "remains")
    return False if remains.isdisjoint(deal.statement.words) else None


def _is_promising(deal: Deal) -> bool:
    """Whether a deal is news of an exchange to come, and says so itself."""
    is_of_swap = bool(deal.flows) or deal.topic.kind in _PROMISING
    return is_of_swap and not (deal.is_known or deal.topic.is_bare)


def _is_known(deal: Deal) -> bool:
    """`The exchange was agreed in May`: one that the text speaks of already."""
    before = deal.statement.span.doc[deal.topic.start - 1].lower_
    return before in {"the", "this"} and deal.topic.end - deal.topic.start == 1
