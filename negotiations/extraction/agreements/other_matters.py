"""Deals on what is no part of a war: trade, arms, fuel, loans, labour, courts, sport.

It reads the words that say of what kind a deal is, next to its noun.
"""

from negotiations.extraction.rule import Statement
from negotiations.extraction.words import words

_BEFORE = 3  # tokens of "free trade and investment"
_AFTER = 5  # tokens of "worth three billion dollars", "in the trade war"


def is_of_another_matter(statement: Statement, start: int, end: int) -> bool:
    """`A gas deal`, `a memorandum on trade`, `grain tariffs`, `a deal worth 3 billion`."""
    doc, span = statement.span.doc, statement.span
    for token in reversed(doc[max(span.start, start - _BEFORE) : start]):
        if token.lower_ in words("other_matters", "breaks"):
            break
        if token.lower_ in words("other_matters", "kinds"):
            return True
    after = [token.lower_ for token in doc[end : min(end + _AFTER, span.end)]]
    while after and after[0] in words("deals", "bare"):
        after = after[1:]
    return bool(after) and (
        after[0] in words("other_matters", "pricing")
        or after[0] in words("other_matters", "subjects")
        or (
            after[0] in words("other_matters", "joints")
            and not words("other_matters", "subjects").isdisjoint(after[1:])
        )
    )
