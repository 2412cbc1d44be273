"""Whether a report is about an event, or only recalls it.

All rules share it. It reads dates and the words before a trigger; it knows no kind of
event.
"""

from datetime import timedelta

from negotiations.extraction.circumstances import When
from negotiations.extraction.rule import Document, Statement
from negotiations.extraction.tokens import Token
from negotiations.extraction.words import table, words
from negotiations.vocabulary import Precision

_NEWS = timedelta(days=7)  # what happened longer ago is no longer the news
_LEAD = 5  # statements in which a report says what it is about
_CLAUSE = 10  # tokens from "months after" to what came before
_WORDS_BEFORE = 4  # tokens between "a previous" and the noun


def is_recent(document: Document, when: When) -> bool:
    """Whether a date is near enough to the publication, or still to come."""
    return document.published is None or (
        when.range.latest >= document.published - _NEWS
    )


def is_news(
    document: Document, statement: Statement, start: int, when: When | None
) -> bool:
    """Whether the event that the word at `start` names is what the report is about."""
    if is_recalled(statement, start):
        return False
    if when is not None and document.published is not None:
        return is_recent(document, when)
    return statement.index < max(_LEAD, len(document.statements) // 2)


def lone_date(document: Document, statement: Statement) -> When | None:
    """The only day that a statement tells, unless it is that of something else in it."""
    days = [
        When(range=found, phrase=phrase)
        for phrase in statement.dates
        if (found := document.when(phrase, statement)) is not None
        and found.precision is Precision.DAY
    ]
    if len(days) != 1:
        return None
    before = _neighbour(statement, days[0].phrase.start - 1)
    following = _neighbour(statement, days[0].phrase.end)
    is_told = before is not None and before.lower_ in words("recollection", "dating")
    is_possessive = following is not None and following.lower_ == "'s"
    return days[0] if is_told and not is_possessive else None


def _neighbour(statement: Statement, position: int) -> Token | None:
    span = statement.span
    return span.doc[position] if span.start <= position < span.end else None


def is_recalled(statement: Statement, start: int) -> bool:
    """Whether the words look back: `a previous exchange`."""
    begin = max(statement.span.start, start - _WORDS_BEFORE)
    dated = {at for one in statement.dates for at in range(one.start, one.end)}
    return is_long_after(statement, start) or any(
        token.lower_ in words("sittings", "recalling") and token.i not in dated
        for token in statement.span.doc[begin:start]
    )


def is_long_after(statement: Statement, start: int) -> bool:
    """`Talks resumed three months after they completed the exchange`."""
    doc, units = statement.span.doc, set(table("date_units"))
    for token in reversed(doc[max(statement.span.start, start - _CLAUSE) : start]):
        if token.lower_ == "after" and token.i:
            return token.nbor(-1).lower_ in units - {"day", "days"}
    return False
