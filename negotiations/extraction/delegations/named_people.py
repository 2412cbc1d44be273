"""Everybody whom a statement names, those whom no list knows by the looks of a name.

It knows nothing of what they do.
"""

from collections.abc import Iterator

from negotiations.extraction.gazetteer import Name, name_run
from negotiations.extraction.names import Entry, EntryKind
from negotiations.extraction.rule import Document, Match
from negotiations.extraction.tokens import Doc, Token
from negotiations.extraction.words import words
from negotiations.vocabulary import NameKind

_FULL_NAME = 2  # words


def people_in(match: Match) -> list[Name]:
    """Everybody named in the statement, those whom no list knows included."""
    known = match.statement.of_kind(EntryKind.PERSON)
    if match.statement.is_heading:  # there every word may have a capital
        return known
    unknown = _strangers(match)
    return sorted((*known, *unknown), key=lambda person: person.start)


def is_of_title(token: Token) -> bool:
    """Whether a word can stand in a title: `the US special envoy`, `Russia's`."""
    if token.ent_type_:
        return token.ent_type_ in {"PARTY", "DEMONYM", "PLACE"} or _owns(token)
    return (
        token.lower_ in words("names", "titles")
        or token.lower_ in words("people", "in_titles")
        or (token.text[0].isupper() and token.is_alpha)
        or _is_matter(token)
    )


def _is_matter(token: Token) -> bool:
    """What an office is about: `agriculture minister`; a verb before it is another form."""
    following = token.doc[token.i + 1 : token.i + 2].text.lower()
    is_noun = token.is_alpha and not token.is_stop and token.lemma_ == token.lower_
    return is_noun and following in words("names", "titles")


def is_possessor(doc: Doc, person: Name) -> bool:
    """Whether a name only tells whose the next thing is: `Doe's aide`."""
    return doc[person.end : person.end + 1].text in {"'s", "'"}


def _strangers(match: Match) -> Iterator[Name]:
    document, statement = match.document, match.statement
    doc, position = document.doc, statement.span.start
    while position < statement.span.end:
        end = min(name_run(doc, position), statement.span.end)
        if _is_portfolio(match, position, end):
            position += 1
            continue
        is_free = end > position and not _is_known(document, position, end)
        is_person = is_free and not _is_body(doc, end) and _may_open(match, position)
        if is_person:
            entry = Entry(
                kind=EntryKind.PERSON,
                name=doc[position:end].text,
                party=_party_of_title(match, position),
            )
            yield Name(entry=entry, role=NameKind.NAME, start=position, end=end)
        position = end if is_free else position + 1


def _is_portfolio(match: Match, position: int, end: int) -> bool:
    """Whether a run begins with the office's matter: `Minister of Railways Jane Doe`."""
    doc = match.document.doc
    before = doc[max(match.statement.span.start, position - 2) : position]
    return (
        end - position > _FULL_NAME
        and len(before) == _FULL_NAME
        and before[0].lower_ in words("names", "titles")
        and before[1].lower_ in {"of", "for"}
    )


def _is_body(doc: Doc, end: int) -> bool:
    """Whether a run names what somebody heads: `Shin Bet chief Jane Doe`."""
    following = doc[end : end + 1]
    return following.text.islower() and following.text in words("names", "titles")


def _may_open(match: Match, position: int) -> bool:
    """Whether a name without a title can begin here: not after `the` or `of`."""
    if position in {match.statement.span.start, match.end}:
        return True
    before = match.document.doc[position - 1].lower_
    return before not in words("people", "before_things")


def _party_of_title(match: Match, position: int) -> str | None:
    """The party in `Iran's Deputy Minister for Legal Affairs Doe`; not one after `for`."""
    doc, at = match.document.doc, position - 1
    while at >= match.statement.span.start and (
        is_of_title(doc[at]) or doc[at].lower_ in {"of", "for", "and"}
    ):
        name = match.document.name_at(at)
        before = [token.lower_ for token in doc[max(0, at - 2) : at]]
        is_aim = not {"for", "to", "on"}.isdisjoint(before)
        if name is not None and name.kind is EntryKind.PARTY and not is_aim:
            return name.name
        at -= 1
    return None


def _is_known(document: Document, start: int, end: int) -> bool:
    """Whether the list knows a name: a stranger may be called as a town is."""
    names = [document.name_at(position) for position in range(start, end)]
    return bool(names[:1] and names[0]) or any(
        name is not None and name.kind is EntryKind.PERSON for name in names
    )


def _owns(token: Token) -> bool:
    """`Jane Doe's` in `Jane Doe's chief negotiator`."""
    end = token.i + 1
    while end < len(token.doc) and token.doc[end].ent_iob_ == "I":
        end += 1
    return token.doc[end : end + 1].text in {"'s", "'"}
