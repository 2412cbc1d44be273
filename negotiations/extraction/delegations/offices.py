"""Offices: the title that a text gives a person, before the name or after it.

It reads the words beside one name; who negotiates is not its business.
"""

from negotiations.extraction.gazetteer import Name
from negotiations.extraction.names import EntryKind
from negotiations.extraction.rule import Statement
from negotiations.extraction.tokens import Doc, Token
from negotiations.extraction.words import words
from negotiations.vocabulary import NameKind

_LONGEST = 12  # tokens of a title
_TITLE_COMES = 4  # tokens within which the title's noun stands after a name


def office_of(statement: Statement, person: Name) -> tuple[int, int] | None:
    """Where the title of a person stands, from its first token to the one after it."""
    return _before(statement, person) or _after(statement, person)


def _before(statement: Statement, person: Name) -> tuple[int, int] | None:
    """`Deputy Defence Minister Jane Doe`, `chief of staff, Jane Doe`."""
    doc, begin = statement.span.doc, statement.span.start
    end = person.start
    if end - 1 > begin and doc[end - 1].text == "," and _is_title(doc[end - 2]):
        end -= 1
    start = end
    while start > begin and _may_stand(doc[start - 1], statement):
        start -= 1
    while start < end and not _may_begin(doc[start]):
        start += 1
    return (start, end) if _has_title(doc, start, end) else None


def _after(statement: Statement, person: Name) -> tuple[int, int] | None:
    """`Jane Doe, the country's top diplomat, …`."""
    doc, last = statement.span.doc, statement.span.end
    if person.end >= last or doc[person.end].text != ",":
        return None
    start = _after_owner(statement, person.end + 1)
    end = start
    while end < last and end - start < _LONGEST and not _closes(doc[end]):
        end += 1
    if not _has_title(doc, start, min(end, start + _TITLE_COMES)):
        return None
    is_office = not any(
        token.ent_type_ == EntryKind.PERSON
        or token.lower_ in words("delegations", "teams")
        for token in doc[start:end]
    )
    return (start, end) if is_office else None


def _after_owner(statement: Statement, position: int) -> int:
    """Past an article and the party that the office belongs to."""
    doc, last = statement.span.doc, statement.span.end
    while position < last and (
        doc[position].lower_ in {"the", "a", "an", "its", "'s"}
        or doc[position].ent_type_ in {"DEMONYM", EntryKind.PARTY}
    ):
        position += 1
    return position


def _may_stand(token: Token, statement: Statement) -> bool:
    """Whether a token can be part of a title; of names only a palace can."""
    if token.ent_type_:
        return any(
            name.role is NameKind.SEAT and name.start <= token.i < name.end
            for name in statement.names
        )
    text = token.lower_
    return (
        _is_title(token)
        or text in words("delegations", "in_titles")
        or (token.is_alpha and token.text[0].isupper() and not token.is_stop)
    )


def _may_begin(token: Token) -> bool:
    return token.lower_ not in {"and", "of", "-"}


def _closes(token: Token) -> bool:
    return (token.is_punct and token.text != "-") or token.lower_ in {"who", "which"}


def _has_title(doc: Doc, start: int, end: int) -> bool:
    return any(_is_title(token) for token in doc[start:end])


def _is_title(token: Token) -> bool:
    return token.lower_ in words("names", "titles")
