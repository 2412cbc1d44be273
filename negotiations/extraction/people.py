"""People beside words: whoever leads, heads or joins something.

Somebody unknown to the gazetteer is found by title, right before or after the words, or
in a list. It knows nothing of what they lead.
"""

from collections.abc import Sequence

from negotiations.extraction.gazetteer import Name, name_run
from negotiations.extraction.names import Entry, EntryKind
from negotiations.extraction.rule import Document, Match
from negotiations.extraction.words import words
from negotiations.vocabulary import NameKind

_NEAR = 6  # tokens between a person and the words "head of the delegation"
_INSERTION = 25  # tokens of "Doe, the secretary of the … council, headed"
_LONGEST_NAME = 7  # tokens


def person_before(match: Match) -> Name | None:
    """Who does what a verb says, or to whom an apposition belongs."""
    people = [
        person
        for person in match.statement.of_kind(EntryKind.PERSON)
        if person.end <= match.start
    ]
    if people and match.start - people[-1].end <= _NEAR:
        return people[-1]
    return (
        _before_insertion(match, people)
        or _stranger_before(match, match.start)
        or _stranger_before_insertion(match)
    )


def person_beside(match: Match) -> Name | None:
    """The person right after the words, or the one shortly before them."""
    for person in match.statement.of_kind(EntryKind.PERSON):
        gap = match.document.doc[match.end : person.start].text
        if person.start >= match.end and gap in {"", ","}:
            return person
    return _stranger_after(match) or person_before(match)


def people_after(match: Match) -> list[Name]:
    """The people named after a verb, untitled strangers in the list among them."""
    document, last = match.document, match.statement.span.end
    found: list[Name] = []
    position = match.end
    while position < last:
        known = document.name_at(position)
        end = name_run(document.doc, position) if known is None else known.end
        if known is not None and known.kind is EntryKind.PERSON:
            if document.doc[end : end + 1].text != "'s":
                found.append(known)
        elif known is None and position < end <= last and _opens(match, position):
            found.append(_stranger(document, position, end))
        position = max(end, position + 1)
    return found


def _before_insertion(match: Match, people: Sequence[Name]) -> Name | None:
    """`Doe, the secretary of the council, headed`."""
    doc = match.document.doc
    if match.start == 0 or doc[match.start - 1].text != ",":
        return None
    for person in reversed(people):
        is_near = match.start - person.end <= _INSERTION
        if is_near and doc[person.end].text == ",":
            return person
    return None


def _stranger_before_insertion(match: Match) -> Name | None:
    """`Doe, the health minister, led`, where nobody knows Doe."""
    doc, begin = match.document.doc, match.statement.span.start
    if match.start == begin or doc[match.start - 1].text != ",":
        return None
    for token in reversed(doc[max(begin, match.start - _INSERTION) : match.start - 1]):
        if token.text == ",":
            return _stranger_before(match, token.i)
    return None


def _stranger_before(match: Match, end: int) -> Name | None:
    """A name without a title that ends right before a position."""
    doc, begin = match.document.doc, match.statement.span.start
    while end > begin and doc[end - 1].lower_ in words("delegations", "before_words"):
        end -= 1
    for start in range(max(begin, end - _LONGEST_NAME), end):
        is_free = match.document.name_at(start) is None
        if is_free and name_run(doc, start) == end:
            return _stranger(match.document, start, end)
    return None


def _stranger_after(match: Match) -> Name | None:
    """A name without a title that begins right after the words."""
    doc, start = match.document.doc, match.end
    if doc[start : start + 1].text == ",":
        start += 1
    end = name_run(doc, start)
    if start < end <= match.statement.span.end and not match.document.name_at(start):
        return _stranger(match.document, start, end)
    return None


def _opens(match: Match, position: int) -> bool:
    """Whether a name can begin here in a list: after a joint or right after the verb."""
    before = match.document.doc[position - 1].lower_
    return position == match.end or before in {",", "and", ";"}


def _stranger(document: Document, start: int, end: int) -> Name:
    name = document.doc[start:end].text
    entry = Entry(kind=EntryKind.PERSON, name=name)
    return Name(entry=entry, role=NameKind.NAME, start=start, end=end)
