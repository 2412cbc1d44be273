"""Seats: the places of a text that put somebody into a party's team.

Which round it was is not decided here.
"""

from negotiations.extraction.delegations import heads, led_by, members
from negotiations.extraction.delegations.teams import Seat
from negotiations.extraction.rule import Document, Grammar
from negotiations.extraction.words import words

_GRAMMAR = Grammar(
    *heads.RULES,
    *led_by.RULES,
    *members.RULES,
    needs=words("delegations", "teams")
    | words("delegations", "bodies")
    | words("delegations", "leading")
    | words("delegations", "needs"),
)


def seats_in(document: Document) -> list[Seat]:
    """Every seat that the text names, in its order."""
    return [seat for found in _GRAMMAR.mentions(document) for seat in found]
