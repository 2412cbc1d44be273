"""Who mediated an event, by the sentences that tell of it and by those beside them.

All rules share it. A report tells of its event in one sentence and who brought it about
in another; what the event is, is not its business.
"""

from collections.abc import Collection, Iterator, Sequence
from datetime import timedelta
from functools import lru_cache

from negotiations.extraction.gazetteer import Name
from negotiations.extraction.parties.facilitators import (
    assistants_in,
    carriers_in,
    mediators_in,
    participants_in,
    party_of,
)
from negotiations.extraction.rule import Document, Statement
from negotiations.extraction.tokens import Token
from negotiations.extraction.words import table, words
from negotiations.vocabulary import PartyKind

_NEAR = 3  # tokens from "previous" to the noun
_NEWS = timedelta(days=7)  # help longer ago was help with something else


def mediators_of(
    document: Document,
    statements: Sequence[Statement],
    *,
    leaving_out: Collection[str],
    elsewhere: Collection[int] | None,
    is_handover: bool = False,
) -> dict[str, Name]:
    """The parties that mediated, each with the name that says so.

    Of what the report is about its other sentences tell as well, but for those that tell
    of another event (`elsewhere`, by their index); None for what it only recalls. At a
    handover who assists in it counts too.
    """
    beside = () if elsewhere is None else _beside(document, is_handover=is_handover)
    named = [
        *_told(statements, is_handover=is_handover),
        *(name for index, name in beside if index not in (elsewhere or ())),
    ]
    found: dict[str, Name] = {}
    for name in named:
        party = party_of(name)
        if party is not None and party not in leaving_out:
            found.setdefault(party, name)
    return found


def _told(statements: Sequence[Statement], *, is_handover: bool) -> Iterator[Name]:
    for statement in statements:
        yield from mediators_in(statement)
        yield from assistants_in(statement)
        if is_handover:
            yield from carriers_in(statement)
            yield from _relief(statement)


@lru_cache(maxsize=2)  # asked for by every event of the one report being read
def _beside(document: Document, *, is_handover: bool) -> tuple[tuple[int, Name], ...]:
    """Who helps, by every sentence that does not look back, with its index."""
    return tuple(
        (statement.index, name)
        for statement in document.statements
        if not _looks_back(document, statement)
        for name in (
            *mediators_in(statement),
            *(_relief(statement) if is_handover else ()),
        )
    )


def _relief(statement: Statement) -> Iterator[Name]:
    """Organisations that assist, as a state's own services do without being named."""
    for name in (
        *carriers_in(statement),
        *assistants_in(statement),
        *participants_in(statement),
    ):
        if name.entry.party_kind is PartyKind.ORGANISATION:
            yield name


def _recalls(token: Token) -> bool:
    """`The previous exchange`, `last year`; not `a previous chief of the army`."""
    if token.lower_ not in words("sittings", "recalling"):
        return False
    following = (one.lower_ for one in token.doc[token.i + 1 : token.i + 1 + _NEAR])
    return any(
        word in words("names", "placed_events")
        or word in words("swaps", "nouns")
        or word in words("deals", "references")
        or word in table("date_units")
        for word in following
    )


def _looks_back(document: Document, statement: Statement) -> bool:
    if any(_recalls(token) for token in statement.span):
        return True
    if document.published is None:
        return False
    told = (document.when(phrase, statement) for phrase in statement.dates)
    return any(
        found is not None and found.latest < document.published - _NEWS
        for found in told
    )
