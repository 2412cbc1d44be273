"""Which handovers a deal promises, and which its words tell as done.

It reads the words between a deal's verb and a handover; figures are not its business.
"""

from collections.abc import Sequence

from negotiations.extraction.agreements.deals import Deal
from negotiations.extraction.exchanges.handovers import Flow
from negotiations.extraction.rule import Statement
from negotiations.extraction.words import words


def pledge_of(flow: Flow, statement: Statement, deals: Sequence[Deal]) -> Deal | None:
    """The deal that promises a handover; None where it is told as done."""
    for deal in deals:
        is_of_deal = any(one.position == flow.position for one in deal.flows)
        if deal.statement is statement and is_of_deal:
            is_done = _is_joined_act(statement, flow.position) or tells_of_act(
                deal, flow.position
            )
            return None if is_done else deal
    return None


def tells_of_act(deal: Deal, position: int) -> bool:
    """`Announced the release of two`, `concluded a three-day exchange`: it is done.

    A word for a document between, or before (`a deal was announced`), tells of a deal.
    """
    verb = deal.statement.span.doc[deal.start]
    if verb.lemma_ not in words("pledges", "telling"):
        return False
    between = deal.statement.span.doc[verb.i + 1 : position]
    return not any(
        token.lower_ in words("deals", "documents") | {"to"} for token in between
    )


def _is_joined_act(statement: Statement, verb: int) -> bool:
    """`Announced a swap and released 61`: what follows `and` is no promise."""
    word = statement.span.doc[verb]
    is_finite = word.lower_ != word.lemma_ and not word.lower_.endswith("ing")
    return is_finite and word.nbor(-1).lower_ == "and"


def is_in_return(flow: Flow, statement: Statement) -> bool:
    """`… in exchange for 706`: it shares the course of what it answers."""
    return statement.span.doc[flow.position].lower_ == "in"
