"""Who faces whom: the parties that the words around a meeting name.

Hosts, mediators and those who only comment are left out.
"""

from collections.abc import Iterator, Sequence

from negotiations.extraction.actors import principals
from negotiations.extraction.circumstances import is_linked, is_location
from negotiations.extraction.facilitators import hosts_in, mediators_in, party_of
from negotiations.extraction.gazetteer import Name
from negotiations.extraction.names import EntryKind
from negotiations.extraction.rule import Match, Statement
from negotiations.extraction.words import words

_JOINED = 6  # tokens between two names of one list: "and negotiators of the"
_TWO = 2
_BETWEEN = 8  # tokens from a noun to "between Armenia and Azerbaijan"


def sides_of(match: Match) -> tuple[Name, ...]:
    """The parties that sit together by the words around a match; none where unsure."""
    names = _negotiators(match.statement)
    lists = [found for found in _lists(match.statement, names) if len(found) >= _TWO]
    for found in lists:  # "talks between X and Y"
        gap = found[0].start - match.end
        if 0 <= gap <= _BETWEEN and is_linked(
            match.statement, match.end, found[0].start
        ):
            return tuple(found)
    known = {actor.party for actor in principals(match.document)}
    for found in reversed(lists):  # "X and Y held talks", "Russian-Ukrainian talks"
        is_known = known.intersection(name.name for name in found)
        if is_known and found[-1].end <= match.start:
            return tuple(found)
    return _pair_around(match, names)


def _negotiators(statement: Statement) -> list[Name]:
    helpers = {
        party_of(name)
        for name in (
            *mediators_in(statement),
            *hosts_in(statement),
        )
    }
    return [
        name
        for name in statement.of_kind(EntryKind.PARTY)
        if name.name not in helpers and not is_location(name, statement)
    ]


def _lists(statement: Statement, names: Sequence[Name]) -> Iterator[list[Name]]:
    """Names that stand in one list: `Russia, Ukraine and the United States`."""
    found: list[Name] = []
    joints: set[str] = set()
    for name in names:
        gap = _gap(statement, found[-1], name) if found else set()
        if found and not gap:
            yield _listed(found, joints)
            found, joints = [], set()
        found.append(name)
        joints |= gap
    yield _listed(found, joints)


def _gap(statement: Statement, one: Name, other: Name) -> set[str]:
    """The words between two names where they may join a list, else none."""
    gap = [token.lower_ for token in statement.span.doc[one.end : other.start]]
    is_short = len(gap) <= _JOINED
    is_joint = all(word in words("negotiators", "joints") for word in gap)
    return set(gap) if is_short and is_joint else set()


def _listed(names: Sequence[Name], joints: set[str]) -> list[Name]:
    """Each party of a list once; a list without `and` is none."""
    if not joints.intersection({"and", "-", "&", "/"}):
        return []
    return list({name.name: name for name in reversed(names)}.values())[::-1]


def _pair_around(match: Match, names: Sequence[Name]) -> tuple[Name, ...]:
    """`Hamas held talks with Israel`, `its negotiators met a Russian delegation`."""
    before = [
        name
        for name in names
        if name.end <= match.start and not _is_governed(match.statement, name)
    ]
    after = [name for name in names if name.start >= match.end]
    if not before or not after:
        return ()
    gap = match.document.doc[match.end : after[0].start]
    is_met = match.span[0].lemma_ == "meet" and len(gap) <= _JOINED
    if not (is_met or "with" in [token.lower_ for token in gap]):
        return ()
    pair = (before[-1], after[0])
    return pair if len({name.name for name in pair}) == len(pair) else ()


def _is_governed(statement: Statement, name: Name) -> bool:
    """Whether a preposition makes a name the object of something else: `with X`."""
    begin = max(statement.span.start, name.start - 2)
    before = [token.lower_ for token in statement.span.doc[begin : name.start]]
    return bool(words("negotiators", "prepositions").intersection(before))
