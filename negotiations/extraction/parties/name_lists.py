"""Names that stand in one list: `Qatar, Egypt and the United States`.

It follows the words between names from one end of a list to the other; what the names
do is told by others.
"""

from collections.abc import Sequence

from negotiations.extraction.gazetteer import Name
from negotiations.extraction.modality import is_saying
from negotiations.extraction.names import EntryKind
from negotiations.extraction.rule import Statement
from negotiations.extraction.tokens import Span, Token
from negotiations.extraction.words import words

_JOINED = 8  # tokens between two names of one list, titles included
_FRONTED_WITHIN = 12  # tokens from "under" to "a deal brokered by"


def back_over(statement: Statement, position: int, listed: str) -> int:
    """The position before words of a list and dates that end at this position."""
    doc, begin = statement.span.doc, statement.span.start
    dated = {date.end: date.start for date in statement.dates}
    while position > begin:
        if position in dated:
            position = dated[position]
            position -= position > begin and doc[position - 1].lower_ == "on"
        elif doc[position - 1].lower_ in words("facilitators", listed):
            position -= 1
        else:
            break
    return max(position, begin)


def list_ending(
    statement: Statement, position: int, *, shares_noun: bool = False
) -> list[Name]:
    """The list of names that ends where a verb or noun begins, offices left out.

    Names that share a noun have none of their own: of `the Lankan government and
    Norwegian mediators` only the latter mediate.
    """
    found: list[Name] = []
    end = position
    for name in reversed(_able(statement)):
        if name.end > end or _is_posting(statement, name):
            continue
        gap = statement.span.doc[name.end : end]
        if len(gap) > _JOINED or not (
            _joins(gap, offices=not shares_noun)
            if found
            else all(_is_office(token) for token in gap)
        ):
            break
        found.insert(0, name)
        end = name.start
    return found


def _is_posting(statement: Statement, name: Name) -> bool:
    """`The Chinese ambassador to Malaysia` is not Malaysia's."""
    before = statement.span.doc[max(statement.span.start, name.start - 2) : name.start]
    return before[-1:].text.lower() in {"to", "for"} and any(
        token.lower_ in words("names", "titles") or token.lemma_ == "ambassadors"
        for token in before[:1]
    )


def list_from(statement: Statement, position: int, *, reach: int) -> list[Name]:
    """The list of names that begins within reach after a position."""
    begin, found = position, list[Name]()
    for name in _able(statement):
        if name.start < position:
            continue
        gap = statement.span.doc[position : name.start]
        if found:
            if not _joins(gap) or _is_ended(statement, found, name):
                break
        elif len(gap) > reach or any(_breaks(token) for token in gap):
            break
        found.append(name)
        position = name.end
    return _without_subject(statement, begin, found)


def _able(statement: Statement) -> Sequence[Name]:
    """The names that stand for a party: its own, and its people's."""
    return [
        name
        for name in statement.names
        if name.kind is EntryKind.PARTY or name.entry.party is not None
    ]


def _joins(gap: Span, *, offices: bool = True) -> bool:
    """Whether only joints, and offices where they may, part two names of a list."""
    return len(gap) <= _JOINED and all(
        token.lower_ in words("facilitators", "joints")
        or (offices and _is_office(token))
        for token in gap
    )


def _is_office(token: Token) -> bool:
    """`Turkish Foreign Minister Hakan Fidan`, `the Swiss government`, `Oman's`."""
    return (
        token.is_title
        or token.lower_ in words("names", "titles")
        or token.lower_ in words("facilitators", "offices")
    )


def _breaks(token: Token) -> bool:
    return token.lower_ in words("modality", "boundaries") or (
        token.lower_ in words("facilitators", "breaks")
    )


def _is_ended(statement: Statement, found: Sequence[Name], name: Name) -> bool:
    """Whether a comma ends the list before a name that is none of it.

    `By Qatar and Egypt, Hamas …`: after "and" nothing follows a comma alone.
    `By Oman, the White House said`: the second name only tells of it.
    """
    doc = statement.span.doc
    gap = [token.lower_ for token in doc[found[-1].end : name.start]]
    if "," not in gap or "and" in gap:
        return False
    before = doc[found[0].end : found[-1].start]
    following = doc[name.end : min(name.end + 1, statement.span.end)]
    return any(token.lower_ == "and" for token in before) or any(
        is_saying(token) for token in following
    )


def _without_subject(
    statement: Statement, position: int, found: list[Name]
) -> list[Name]:
    """`Under a deal brokered by China, Iran and Iraq agreed`: two who act follow."""
    doc = statement.span.doc
    if not found or not _is_fronted(statement, position):
        return found
    following = doc[found[-1].end : min(found[-1].end + 1, statement.span.end)]
    if not any(_acts(token) for token in following):
        return found
    for place in range(len(found) - 1, 0, -1):
        if any(
            token.text == ","
            for token in doc[found[place - 1].end : found[place].start]
        ):
            return found[:place]
    return found


def _is_fronted(statement: Statement, position: int) -> bool:
    """Whether the clause begins with `under a deal` or `in talks`."""
    begin = max(statement.span.start, position - _FRONTED_WITHIN)
    openings = (
        token.lower_
        for token in reversed(statement.span.doc[begin:position])
        if token.i == statement.span.start or token.nbor(-1).text in {",", "that"}
    )
    return next(openings, "") in words("facilitators", "fronting")


def _acts(token: Token) -> bool:
    """Whether a word after names is their verb, its auxiliaries included."""
    return token.lower_ in words("actors", "auxiliaries") or (
        token.lemma_ in words("actors", "verbs")
    )
