"""What a deal is: one thing agreed in one statement, its sides and how far it is.

It is a value and the ways to make it; which words tell of one is for the modules that
read them (`concluding`, `standing`), and which deals a report has for `deal_grammar`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from negotiations.extraction.agreements.topics import Topic
from negotiations.extraction.exchanges.handovers import Flow
from negotiations.extraction.parties.actors import Actor, each_once
from negotiations.extraction.rule import Match, Statement
from negotiations.vocabulary import (
    AgreementKind,
    AgreementStatus,
    TransferCategory,
)

EXCHANGES = frozenset(
    {
        AgreementKind.PRISONER_EXCHANGE,
        AgreementKind.BODY_REPATRIATION,
        AgreementKind.CHILDREN_RETURN,
    }
)


@dataclass(frozen=True, kw_only=True)
class Deal:
    """One thing agreed in one statement.

    `start` and `end` are the words of agreeing; `flows` are the handovers promised.
    `is_known` where the words only describe it: `the truce signed in May`.
    """

    statement: Statement
    topic: Topic
    status: AgreementStatus
    start: int
    end: int
    parties: tuple[Actor, ...]
    flows: tuple[Flow, ...] = ()
    is_known: bool = False


def deals_of(
    match: Match,
    status: AgreementStatus,
    topics: Iterable[Topic],
    parties: Sequence[Actor],
    flows: Sequence[Flow] = (),
) -> tuple[Deal, ...]:
    """One deal a kind of topic, each with the handovers of its kind."""
    kinds: dict[AgreementKind, Topic] = {}
    for topic in topics:
        kinds.setdefault(topic.kind, topic)
    return tuple(
        Deal(
            statement=match.statement,
            topic=topic,
            status=status,
            start=match.start,
            end=match.end,
            parties=each_once(parties),
            flows=tuple(one for one in flows if kind_of(one.category) is topic.kind),
        )
        for topic in kinds.values()
    )


def kind_of(category: TransferCategory) -> AgreementKind:
    """The kind of agreement that promises to hand over people of this category."""
    if category is TransferCategory.REMAINS:
        return AgreementKind.BODY_REPATRIATION
    if category is TransferCategory.CHILDREN:
        return AgreementKind.CHILDREN_RETURN
    return AgreementKind.PRISONER_EXCHANGE


def topic_of_flow(flow: Flow) -> Topic:
    """What a promised handover makes the deal about."""
    start, end = sorted((flow.position, flow.group.start))
    return Topic(
        kind=kind_of(flow.category), start=start, end=max(end + 1, flow.group.end)
    )
