"""When and where: the dates and places that belong to the word that names an event.

All rules share it. It reads one statement at a time and knows no kind of event.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from negotiations.extraction.dates import DatePhrase
from negotiations.extraction.gazetteer import Name
from negotiations.extraction.modality import is_saying
from negotiations.extraction.names import EntryKind
from negotiations.extraction.parties.locations import (
    capitals_in,
    is_location,
    is_near,
    tokens_before,
)
from negotiations.extraction.rule import Document, Statement
from negotiations.extraction.tokens import Span, Token
from negotiations.extraction.words import words
from negotiations.values import DateRange

_PREMODIFIER_REACHES = 5  # tokens between "Monday's" and the noun that it describes
_HOSTS_WITHIN = 3  # tokens between "Geneva" and "hosted"
_OPENING = 3  # tokens before a date that opens a sentence
_LEAD = 2  # the headline and the first sentence tell of one occasion


@dataclass(frozen=True, kw_only=True)
class When:
    """A date and the words that state it."""

    range: DateRange
    phrase: DatePhrase


@dataclass(frozen=True, kw_only=True)
class Where:
    """The place, venue and state that the words around a trigger name."""

    place: Name | None = None
    venue: Name | None = None
    state: Name | None = None


def when_of(
    document: Document,
    statement: Statement,
    start: int,
    end: int,
    *,
    is_recalled: bool = False,
) -> When | None:
    """The date of what tokens `start` to `end` name: its own, else the clause's.

    What a statement only recalls is not dated by its own occasion.
    """
    told = [
        (phrase, document.when(phrase, statement))
        for phrase in statement.dates
        if not is_guarded(phrase, statement)
    ]
    own = (one for one in told if one[1] and _describes(one[0], statement, start))
    others = [
        one
        for one in told
        if not _describes(one[0], statement, start)
        and not _is_premodifier(one[0], statement)
    ]
    after = [one for one in others if _follows(one[0], statement, end)]
    if len(after) > 1 and _is_explained(after[0][0], after[1][0]):
        del after[0]
    before = (
        one
        for one in reversed(others)
        if one[1] and not is_recalled and _precedes(one[0], statement, start)
    )
    # A day at the trigger that nobody can tell is its date all the same.
    nearest = next(iter((*own, *after[:1], *before)), None)
    found = nearest[1] if nearest else None
    return When(range=found, phrase=nearest[0]) if nearest and found else None


def where_of(statement: Statement, start: int, end: int) -> Where:
    """The place, venue and state of what tokens `start` to `end` name."""
    known = [*statement.names, *capitals_in(statement)]
    names = [
        name
        for name in (
            *(one for one in known if one.start >= end),
            *reversed([one for one in known if one.end <= start]),
        )
        if _is_around(name, statement, start, end)
    ]
    return Where(
        place=_first(names, EntryKind.PLACE),
        venue=_first(names, EntryKind.VENUE),
        state=_first(names, EntryKind.PARTY),
    )


def is_linked(statement: Statement, end: int, position: int) -> bool:
    """Whether what stands at a position still belongs to the words that end at `end`."""
    between = statement.span.doc[end:position]
    for token in between:
        # "talks, which began", "talks between X and Y that began"
        is_own_clause = token.lower_ in {"which", "that"} and (
            token.i <= end + 1 or bool(token.nbor(-1).ent_type_)
        )
        if not is_own_clause and (_parts(token) or _severs(token)):
            return False
    return True


def _first(names: Sequence[Name], kind: EntryKind) -> Name | None:
    return next((name for name in names if name.kind is kind), None)


def _is_around(name: Name, statement: Statement, start: int, end: int) -> bool:
    if name.kind is EntryKind.PLACE and name.end <= start:
        gap = statement.span.doc[name.end : start]
        is_host = any(
            token.lower_ in words("circumstances", "hosting")
            for token in gap[:_HOSTS_WITHIN]
        )
        if _is_adjective_gap(gap) or is_host:  # the Istanbul peace talks
            return True
    if name.start >= end and _is_between(statement, end):
        before = tokens_before(statement, name.start)
        is_told = name.kind is EntryKind.PLACE and is_near(before)
        return (is_told or is_location(name, statement)) and is_linked(
            statement, end, name.start
        )
    if not is_location(name, statement):
        return False
    if name.start >= end:
        return is_linked(statement, end, name.start)
    return _reaches(statement, name.start, start)


def _precedes(phrase: DatePhrase, statement: Statement, start: int) -> bool:
    return (
        phrase.end <= start
        and _reaches(statement, phrase.start, start)
        and not _is_apart(statement, phrase, start)
    )


def _follows(phrase: DatePhrase, statement: Statement, end: int) -> bool:
    return phrase.start >= end and is_linked(statement, end, phrase.start)


def _is_explained(one: DatePhrase, other: DatePhrase) -> bool:
    """`Today, October 23`: the day of the page is the less sure one."""
    return other.form == "calendar" and other.start - one.end <= 1


def is_guarded(phrase: DatePhrase, statement: Statement) -> bool:
    """Whether the date only bounds the event: `since March`, `by Friday`."""
    before = tokens_before(statement, phrase.start)
    if before[-1:] == ["the"] and _is_premodifier(phrase, statement):
        return False
    return any(word in words("circumstances", "bounds") for word in before[-2:])


def _is_premodifier(phrase: DatePhrase, statement: Statement) -> bool:
    """Whether the date describes a noun after it: `Monday's talks`, `the May 15 deal`."""
    doc = statement.span.doc
    if phrase.end >= statement.span.end:
        return False
    following = doc[phrase.end]
    if following.lower_ == "'s":
        return True
    before = tokens_before(statement, phrase.start)
    return (
        before[-1:] == ["the"]
        and following.is_alpha
        and following.lower_ not in words("circumstances", "breaks")
    )


def _describes(phrase: DatePhrase, statement: Statement, start: int) -> bool:
    gap = statement.span.doc[phrase.end : start]
    return phrase.end <= start and _is_adjective_gap(gap)


def _is_adjective_gap(gap: Span) -> bool:
    """Whether only adjectives stand between a modifier and its noun."""
    return len(gap) <= _PREMODIFIER_REACHES and not any(
        (token.is_punct and token.text != "-")
        or token.lower_ in words("circumstances", "breaks")
        for token in gap
    )


def _reaches(statement: Statement, position: int, start: int) -> bool:
    """Whether a date or place before the trigger is still that of the trigger.

    `Said on Monday` dates the saying; only the lead speaks of one occasion throughout.
    """
    doc = statement.span.doc
    near = doc[max(statement.span.start, position - 3) : position]
    if any(is_saying(token) for token in near):
        return False
    return not any(
        is_saying(token)
        or (
            _parts(token)
            and not (
                statement.index < _LEAD
                and token.lower_ in words("circumstances", "sequels")
            )
        )
        for token in doc[position:start]
    )


def _is_apart(statement: Statement, phrase: DatePhrase, start: int) -> bool:
    """Whether a comma ends what an earlier date, not the first words, belongs to."""
    opening = statement.span.doc[
        max(statement.span.start, phrase.start - _OPENING) : phrase.start
    ]
    is_first = phrase.start - statement.span.start <= _OPENING
    if is_first or any(token.text == "-" for token in opening):  # after a dateline
        return False
    between = statement.span.doc[phrase.end : start]
    return statement.index >= _LEAD and any(token.text == "," for token in between)


def _parts(token: Token) -> bool:
    return token.lower_ in words("modality", "boundaries")


def _severs(token: Token) -> bool:
    return token.lower_ in words("circumstances", "severing") or is_saying(token)


def _is_between(statement: Statement, end: int) -> bool:
    """`Talks between officials of both sides in Muscat`: that is where they talk."""
    return statement.span.doc[end : end + 1].text.lower() == "between"
