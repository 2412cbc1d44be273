"""The people in a list, piece by piece, whoever its appositions name left out."""

from collections.abc import Iterator, Sequence

from negotiations.extraction.delegations.named_people import (
    is_of_title,
    is_possessor,
    people_in,
)
from negotiations.extraction.gazetteer import Name
from negotiations.extraction.rule import Match
from negotiations.extraction.tokens import Doc, Token
from negotiations.extraction.words import words

_FIRST_WITHIN = 2  # pieces of a list before the first that names somebody
_RELATIVES = frozenset({"who", "whose", "which", "that"})


def people_listed(match: Match, start: int, stop: int | None = None) -> list[Name]:
    """The people in the list that begins at a position.

    Whom an apposition or a clause within the list names is left out.
    """
    stop = match.statement.span.end if stop is None else stop
    people = [one for one in people_in(match) if start <= one.start < stop]
    found: list[Name] = []
    for number, (begin, end) in enumerate(_pieces(match.document.doc, start, stop)):
        if not found and number > _FIRST_WITHIN:
            break
        here = [one for one in people if begin <= one.start < end]
        if found and _is_aside(match.document.doc, begin):
            continue
        person = _meant(match, here, begin, is_first=not found)
        until = end if person is None else person.start
        if any(is_of_clause(token) for token in match.document.doc[begin:until]):
            break
        if person is None:
            continue
        acts = person.end < end and not _may_follow(match.document.doc[person.end])
        if not (acts and found):
            found.append(person)
        if acts:
            break
    return found


def is_of_clause(token: Token) -> bool:
    """Whether a word shows that a list is over: its verb, or what opens a clause."""
    if token.ent_type_ or token.lower_ in words("people", "in_titles"):
        return False
    is_verb = token.lemma_ in words("actors", "verbs") and token.lower_ != token.lemma_
    return (
        is_verb
        or token.lower_ in words("actors", "auxiliaries") - {"to", "may"}
        or token.lower_ in words("people", "clauses")
    )


def _pieces(doc: Doc, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """The stretches between the commas and `and`s of a list, what joins them aside."""
    begin = start
    for position in range(start, stop + 1):
        if position == stop or doc[position].lower_ in words("people", "joints"):
            if position > begin:
                yield begin, position
            begin = position + 1


def _is_aside(doc: Doc, begin: int) -> bool:
    """An apposition or a relative clause: `, a friend of Doe`, `, who met Doe`."""
    return (
        doc[begin].lower_ in {"a", "an", *_RELATIVES} and doc[begin - 1].text != "and"
    )


def _meant(
    match: Match, here: Sequence[Name], begin: int, *, is_first: bool
) -> Name | None:
    """Whom one piece of a list adds to it."""
    able = [one for one in here if not is_possessor(match.document.doc, one)]
    free = [one for one in able if not _is_governed(match, one, begin)]
    for person in free:
        before = match.document.doc[begin : person.start]
        if all(is_of_title(token) for token in before):
            return person
    return free[-1] if free else (able[-1] if able and is_first else None)


def _is_governed(match: Match, person: Name, begin: int) -> bool:
    """Whether somebody is named to tell of another: `an aide to President Doe`."""
    doc, at = match.document.doc, person.start - 1
    if at >= begin and doc[at].lower_ in words("names", "titles"):
        while at > begin and is_of_title(doc[at]):
            at -= 1
    return at > begin and doc[at].lower_ in words("people", "governing")


def _may_follow(token: Token) -> bool:
    """Whether a name in a list may go on so: `Doe of the ministry`, `Doe took part`."""
    return (
        token.is_punct
        or token.lower_ in words("people", "after_names")
        or token.lemma_ in words("people", "attending")
    )
