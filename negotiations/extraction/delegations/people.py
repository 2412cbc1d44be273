"""People beside words: whoever leads, heads or joins something.

It knows nothing of what they lead.
"""

from collections.abc import Sequence

from negotiations.extraction.delegations.named_people import (
    is_of_title,
    is_possessor,
    people_in,
)
from negotiations.extraction.delegations.people_lists import is_of_clause
from negotiations.extraction.gazetteer import Name
from negotiations.extraction.rule import Match
from negotiations.extraction.tokens import Doc, Span
from negotiations.extraction.words import words

_NEAR = 6  # tokens between a person and the words "head of the delegation"
_INSERTION = 25  # tokens of "Doe, the secretary of the … council, headed"
_BRACKETED = 3  # tokens of `(left)`
_LONGEST_TITLE = 14  # tokens between "head of the delegation" and a name
_RELATIVES = frozenset({"who", "whose", "which", "that"})
_OF = frozenset({"of", "and", "for", "to", ","})


def subject_of(match: Match, end: int | None = None) -> Name | None:
    """Who does what a verb says, or to whom an apposition belongs."""
    doc, begin = match.document.doc, match.statement.span.start
    end = _before_verb(match, match.start if end is None else end)
    if end > begin and doc[end - 1].lower_ in words("modality", "pronouns"):
        return match.document.antecedent(match.statement)
    people = [
        person
        for person in people_in(match)
        if person.end <= end and not is_possessor(doc, person)
    ]
    if end > begin and doc[end - 1].text == ",":
        return _before_insertion(match, people, end - 1)
    return people[-1] if people and _reaches(match, people[-1], end) else None


def subjects_of(match: Match) -> list[Name]:
    """Everybody who does together what a verb says: `Doe, the envoy, and Roe led`."""
    last = subject_of(match)
    if last is None:
        return []
    found = [last]
    for person in reversed(people_in(match)):
        if person.end > found[0].start:
            continue
        gap = match.document.doc[person.end : found[0].start]
        is_list = any(token.text in {"and", ","} for token in gap)
        if not is_list or len(gap) > _LONGEST_TITLE or any(map(is_of_clause, gap)):
            break
        found.insert(0, person)
    return found


def _before_verb(match: Match, end: int) -> int:
    """Where a subject ends: auxiliaries, adverbs and dates before its verb aside."""
    doc, begin = match.document.doc, match.statement.span.start
    dated = {date.end: date.start for date in match.statement.dates}
    while end > begin:
        if end in dated:
            end = dated[end] - (doc[dated[end] - 1].lower_ == "on")
        elif doc[end - 1].lower_ in words("people", "before_verbs"):
            end -= 1
        else:
            break
    return max(begin, end)


def person_beside(match: Match) -> Name | None:
    """The person whom the words are put to, right before or after them."""
    return (
        _person_apposed(match)
        or _person_after_title(match, match.end)
        or subject_of(match)
    )


def _before_insertion(match: Match, people: Sequence[Name], end: int) -> Name | None:
    """`Doe, the secretary of the council, headed`; `Doe, an aide to Roe, headed`."""
    doc = match.document.doc
    near = [
        one
        for one in people
        if end - one.end <= _INSERTION and doc[one.end].text == ","
    ]
    if not near:
        return None
    last = near[-1]
    for person in near[-2::-1]:
        gap = doc[person.end + 1 : last.start]
        is_within = gap[:1].text in _RELATIVES or not any(map(is_of_clause, gap))
        if is_within and not _opens_clause(match, last):
            return person
    return last


def _reaches(match: Match, person: Name, end: int) -> bool:
    """Whether only a title stands between a name and a position."""
    gap = match.document.doc[person.end : end]
    return len(gap) <= _NEAR and all(
        is_of_title(token) or token.text in {"(", ")", "of"} for token in gap
    )


def _person_apposed(match: Match) -> Name | None:
    """`Doe, the defence minister and head of …`, `Doe is the head of …`."""
    doc, begin, end = match.document.doc, match.statement.span.start, match.start
    adverbs = words("people", "before_verbs") - words("people", "apposing") | {"and"}
    ends = {one.end: one for one in people_in(match) if not is_possessor(doc, one)}
    while (
        end > begin
        and end not in ends
        and (
            is_of_title(doc[end - 1]) or doc[end - 1].lower_ in adverbs | {"of", "for"}
        )
    ):
        end -= 1
    if end in ends:
        return None if _is_parted(doc[end : match.start]) else ends[end]
    before = doc[end - 1 : end].text
    if end == begin or before not in words("people", "apposing"):
        return None
    if before in words("people", "far_apposing"):
        return _first_of_clause(match, end - 1)
    if before != ",":
        return subject_of(match, end)
    return ends.get(_before_bracket(doc, end - 1))


def _is_parted(gap: Span) -> bool:
    """Whether words after a name begin with another's: `Doe and Russia's head of`."""
    return any(token.text in {"and", "'s", "'"} for token in gap)


def _before_bracket(doc: Doc, end: int) -> int:
    """Past `(left)`, which tells where somebody stands in a picture."""
    begin = end - _BRACKETED
    is_aside = end >= _BRACKETED and doc[begin].text == "(" and doc[end - 1].text == ")"
    return begin if is_aside else end


def _first_of_clause(match: Match, end: int) -> Name | None:
    """`Doe, the ambassador, arrived in Cairo as the head of …`."""
    people = [one for one in people_in(match) if one.end <= end]
    opening = [one for one in people if _opens_clause(match, one)]
    return opening[-1] if opening else None


def _opens_clause(match: Match, person: Name) -> bool:
    """Whether a name, its title aside, begins a sentence or a part of one."""
    doc, begin, at = match.document.doc, match.statement.span.start, person.start
    while at > begin and is_of_title(doc[at - 1]):
        at -= 1
    return at == begin or doc[at - 1].lower_ in words("people", "openers")


def _person_after_title(match: Match, start: int) -> Name | None:
    """`Head of the delegation, Deputy Minister Doe`."""
    doc, last = match.document.doc, match.statement.span.end
    start = _after_complement(match, start)
    if start < last and doc[start].text in {",", ":", "-", "("}:
        start += 1
    for person in people_in(match):
        if start <= person.start <= start + _LONGEST_TITLE:
            gap = doc[start : person.start]
            is_title = all(is_of_title(one) or one.text in _OF for one in gap)
            return None if not is_title or is_possessor(doc, person) else person
    return None


def _after_complement(match: Match, start: int) -> int:
    """Past `to the talks on Darfur`, where a comma ends it."""
    doc, last = match.document.doc, match.statement.span.end
    if doc[start : start + 1].text not in {"to", "at", "in", "for"}:
        return start
    for token in doc[start : min(start + _NEAR + 2, last)]:
        if token.text == ",":
            return token.i
        if token.lower_ in words("people", "clauses"):
            break
    return start
