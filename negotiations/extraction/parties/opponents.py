"""Sides that a text tells by their role alone: `the rebels`, `the opposition`.

Such a side has no name that a claim could carry, but a deal with it is a deal. It reads
one statement at a time; who the named side is, is not its business.
"""

from negotiations.extraction.gazetteer import Name
from negotiations.extraction.modality import clause_after, clause_before
from negotiations.extraction.names import EntryKind
from negotiations.extraction.rule import Document, Statement
from negotiations.extraction.tokens import Token
from negotiations.extraction.words import words
from negotiations.vocabulary import PartyKind

_NEAR = 3  # tokens between "rebels" and the name of their movement
_LEAD = 4  # the headline and what follows it at once


def has_unnamed_side(statement: Statement) -> bool:
    """Whether a statement speaks of a side of the conflict without its name."""
    return any(_is_unnamed(token, statement) for token in statement.span)


def internal_states(statement: Statement) -> list[Name]:
    """`The Syria peace talks`: a state that talks with those who fight it at home."""
    doc, end = statement.span.doc, statement.span.end
    return [
        name
        for name in statement.of_kind(EntryKind.PARTY)
        if name.entry.party_kind is PartyKind.STATE
        and doc[name.end : min(name.end + 2, end)].text.lower()
        in words("opponents", "internal")
    ]


def acts_unnamed(statement: Statement, start: int, end: int) -> bool:
    """Whether such a side stands in the clause of the verb at `start` to `end`."""
    clause = (
        *clause_before(statement.span, start),
        *clause_after(statement.span, end - 1),
    )
    return any(_is_unnamed(token, statement) for token in clause)


def leads_with_unnamed_side(document: Document) -> bool:
    """Whether a report begins with a government and a side that has no name."""
    lead = document.statements[:_LEAD]
    return any(map(_faces_government, lead)) and not any(
        name.entry.party_kind is PartyKind.ARMED_GROUP
        for statement in lead
        for name in statement.of_kind(EntryKind.PARTY)
    )


def _faces_government(statement: Statement) -> bool:
    """`The government and rebels`, in whatever order."""
    return has_unnamed_side(statement) and not statement.words.isdisjoint(
        words("opponents", "governments")
    )


def _is_unnamed(token: Token, statement: Statement) -> bool:
    """`Syrian rebels`, not `Houthi rebels` or `the rebel movement Renamo`."""
    return (
        token.lower_ in words("opponents", "roles") or _is_armed_group(token)
    ) and not any(
        name.entry.party_kind is PartyKind.ARMED_GROUP
        and name.start - _NEAR <= token.i < name.end + _NEAR
        for name in statement.of_kind(EntryKind.PARTY)
    )


def _is_armed_group(token: Token) -> bool:
    """`Thirteen armed groups`, whichever."""
    return (
        token.lower_ == "groups"
        and token.i > 0
        and token.nbor(-1).lower_ in words("opponents", "fighting")
    )
