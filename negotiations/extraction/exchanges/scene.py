"""One statement as the handovers in it are read: its groups, and the words that move them.

It only holds them; what moves whom is told elsewhere.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from negotiations.extraction.exchanges.captives import Group
from negotiations.extraction.gazetteer import Name
from negotiations.extraction.rule import Document, Statement
from negotiations.extraction.tokens import Token


@dataclass(frozen=True, kw_only=True)
class Move:
    """Words of handing over: `kind` is give, get, come, swap, return or estimate.

    `return` has no verb of its own: `seven made the journey in the other direction`.
    """

    kind: str
    start: int
    end: int
    is_passive: bool = False


@dataclass(frozen=True, kw_only=True)
class Scene:
    """One statement, its groups and the words that move them."""

    document: Document
    statement: Statement
    groups: Sequence[Group]
    moves: Sequence[Move]

    def word(self, position: int) -> str:
        """The lower-case word at a position, empty outside the statement."""
        span = self.statement.span
        return span.doc[position].lower_ if span.start <= position < span.end else ""

    def name_after(self, position: int, reach: int) -> Name | None:
        """The name close after a position: in `by Yemen's Houthis` the last of the two."""
        found: Name | None = None
        for name in self.statement.names:
            is_near = position < name.start <= position + reach
            is_owned = found is not None and name.start == found.end + 1
            if (found is None and is_near) or (
                found is not None and is_owned and self.word(found.end) == "'s"
            ):
                found = name
        return found

    def tokens(self, start: int, end: int) -> list[Token]:
        span = self.statement.span
        return list(span.doc[max(start, span.start) : min(end, span.end)])
