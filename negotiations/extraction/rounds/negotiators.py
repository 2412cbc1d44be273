"""Who faces whom: the parties that the words around a meeting name.

Hosts, mediators and those who only comment are left out.
"""

from collections.abc import Iterator, Sequence

from negotiations.extraction.circumstances import is_linked
from negotiations.extraction.gazetteer import Name
from negotiations.extraction.names import EntryKind
from negotiations.extraction.parties.actors import is_backer, principals
from negotiations.extraction.parties.facilitators import (
    hosts_in,
    mediators_in,
    party_of,
)
from negotiations.extraction.parties.locations import is_location
from negotiations.extraction.parties.opponents import has_unnamed_side, internal_states
from negotiations.extraction.rounds.nouns import premodifiers
from negotiations.extraction.rule import Match, Statement
from negotiations.extraction.tokens import Token
from negotiations.extraction.words import table, words
from negotiations.vocabulary import NameKind, PartyKind

_JOINED = 6  # tokens between two names of one list: "and negotiators of the"
_TWO = 2
_UNNAMED_WITHIN = 9  # tokens between a name and "rebels" in one list
_JOINING = frozenset({"and", "with", "the"})
_THROUGH = _JOINING | {"of"}  # "rebels and the government of Chad"
_DATELINE = 5  # tokens between a town and the dash after it
_BETWEEN = 8  # tokens from a noun to "between Armenia and Azerbaijan"


def sides_of(match: Match) -> tuple[Name, ...]:
    """The parties that sit together by the words around a match; none where unsure."""
    names = _negotiators(match.statement)
    lists = _long_lists(match.statement, names)
    attached = _attached(match, lists)
    if attached:
        return attached
    for found in lists:  # "talks on ending the war between X and Y"
        if _is_after_between(match.statement, found[0]):
            return tuple(found)
    known = {actor.party for actor in principals(match.document)}
    for found in reversed(lists):  # "X and Y held talks"
        is_known = known.intersection(party_of(name) for name in found)
        if is_known and found[-1].end <= match.start:
            return tuple(found)
    return (
        _pair_around(match, names)
        or _facing_unnamed(match, names)
        or _with_unnamed(match, names)
        or _both(match)
        or tuple(internal_states(match.statement)[:1])
    )


def _is_after_between(statement: Statement, name: Name) -> bool:
    begin = max(statement.span.start, name.start - 2)
    before = [token.lower_ for token in statement.span.doc[begin : name.start]]
    return before[-1:] == ["between"] or before == ["between", "the"]


def attached_sides(match: Match) -> tuple[Name, ...]:
    """The parties that stand at the noun itself: `the X-Y talks`, `talks between X and Y`."""
    names = _negotiators(match.statement)
    return _attached(match, _long_lists(match.statement, names))


def _long_lists(statement: Statement, names: Sequence[Name]) -> list[list[Name]]:
    return [found for found in _lists(statement, names) if len(found) >= _TWO]


def _attached(match: Match, lists: Sequence[Sequence[Name]]) -> tuple[Name, ...]:
    for found in lists:
        gap = range(match.end, found[0].start)
        said = {match.document.doc[at].lower_ for at in gap}
        is_after = 0 < len(gap) <= _BETWEEN and not said.isdisjoint(
            words("negotiators", "among")
        )
        if is_after and is_linked(match.statement, match.end, found[0].start):
            return tuple(found)
    modifiers = {token.i for token in premodifiers(match)}
    before = (found for found in lists if found[-1].start in modifiers)
    return tuple(next(before, ()))


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
        for name in statement.of_kind(EntryKind.PARTY, EntryKind.PERSON)
        if party_of(name) is not None
        and party_of(name) not in helpers
        and name.entry.party_kind is not PartyKind.ORGANISATION
        and not (name.kind is EntryKind.PARTY and is_location(name, statement))
        and not _is_aside(name, statement)
        and not _is_dateline(name, statement)
    ]


def _is_aside(name: Name, statement: Statement) -> bool:
    """`The Yemeni capital`, `the Iran-backed rebels`: it says only where or whose."""
    following = statement.span.doc[name.end : min(name.end + 1, statement.span.end)]
    return is_backer(name, statement) or following.text.lower() in words(
        "circumstances", "towns"
    )


def _is_dateline(name: Name, statement: Statement) -> bool:
    """`MAPUTO - The government …`, `Kathmandu, May 26: …`."""
    if name.role is not NameKind.SEAT:
        return False
    doc, end = statement.span.doc, statement.span.end
    following = doc[name.end : min(name.end + _DATELINE, end)]
    return name.start == statement.span.start and any(
        token.text in {":", "-"} and token.whitespace_ for token in following
    )


def _lists(statement: Statement, names: Sequence[Name]) -> Iterator[list[Name]]:
    """Names that stand in one list: `Russia, Ukraine and the United States`."""
    found: list[Name] = []
    joints: set[str] = set()
    for name in names:
        gap = _gap(statement, found[-1], name) if found else set()
        if found and not gap:
            yield _listed(found, joints, statement)
            found, joints = [], set()
        found.append(name)
        joints |= gap
    yield _listed(found, joints, statement)


def _gap(statement: Statement, one: Name, other: Name) -> set[str]:
    """The words between two names where they may join a list, else none."""
    between = statement.span.doc[one.end : other.start]
    gap = [token.lower_ for token in between if not _is_of_name(token)]
    is_short = len(gap) <= _JOINED
    is_joint = all(
        word in words("negotiators", "joints") or word in words("names", "titles")
        for word in gap
    )
    return set(gap) if is_short and is_joint else set()


def _is_of_name(token: Token) -> bool:
    """`The government (GPH) and …`, `Minister of Armenia Jane Doe and …`."""
    return token.text[0].isupper()


def _listed(
    names: Sequence[Name], joints: set[str], statement: Statement
) -> list[Name]:
    """Each party of a list once; a list without `and` is none but in a headline."""
    comma = {","} if statement.is_heading else set()
    if joints.isdisjoint({"and", "-", "&", "/"} | comma):
        return []
    return list({party_of(name): name for name in reversed(names)}.values())[::-1]


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
    return pair if len({party_of(name) for name in pair}) == len(pair) else ()


def _facing_unnamed(match: Match, names: Sequence[Name]) -> tuple[Name, ...]:
    """`Talks between Sudan's government and rebels`, `the government and the MILF`.

    The side without a name is left out, but that the text says whom a group faces.
    """
    for name in names:
        if not _is_in_reach(match, name):
            continue
        said = _joined_to(match.statement, name)
        state = next((token for token in said if token.lower_ == "government"), None)
        facing = name.entry.faces or _state_facing(match, name)
        entry = facing and match.document.gazetteer.entry(EntryKind.PARTY, facing)
        if state is not None and entry:
            return Name(
                entry=entry, role=NameKind.NAME, start=state.i, end=state.i + 1
            ), name
        if any(token.lower_ in words("opponents", "roles") for token in said):
            return (name,)
    return ()


def _with_unnamed(match: Match, names: Sequence[Name]) -> tuple[Name, ...]:
    """`The rebels held talks with Sudan`, `Sudan held talks with the rebels`."""
    if not has_unnamed_side(match.statement):
        return ()
    after = match.document.doc[match.end : match.statement.span.end]
    is_with = after[:1].text.lower() == "with"
    if not is_with:
        return ()
    beside = [name for name in names if name.start <= match.end + _TWO]
    return (beside[-1],) if beside else ()


def _both(match: Match) -> tuple[Name, ...]:
    """`The two Koreas held talks`."""
    for word, *parties in table("negotiators")["both"]:
        at = [token.i for token in match.statement.span if token.lower_ == word]
        entries = [
            match.document.gazetteer.entry(EntryKind.PARTY, party) for party in parties
        ]
        if at:
            return tuple(
                Name(entry=entry, role=NameKind.NAME, start=at[0], end=at[0] + 1)
                for entry in entries
                if entry is not None
            )
    return ()


def _state_facing(match: Match, name: Name) -> str | None:
    """The state that a report is about beside a group."""
    if name.entry.party_kind is not PartyKind.ARMED_GROUP:
        return None
    parties = [actor.party for actor in principals(match.document)]
    others = (party for party in parties if party != name.name)
    return next(others, None) if name.name in parties else None


def _is_in_reach(match: Match, name: Name) -> bool:
    if name.start >= match.end:
        gap = name.start - match.end
        return gap <= _BETWEEN and is_linked(match.statement, match.end, name.start)
    return name.end <= match.start <= name.end + _UNNAMED_WITHIN


def _joined_to(statement: Statement, name: Name) -> list[Token]:
    """The words that stand in one list with a name, before and after it."""
    doc, span = statement.span.doc, statement.span
    after = doc[name.end : min(name.end + _UNNAMED_WITHIN, span.end)]
    before = doc[max(name.start - _UNNAMED_WITHIN, span.start) : name.start]
    return [*_list_part(list(after)), *_list_part(list(before)[::-1])]


def _list_part(tokens: Sequence[Token]) -> list[Token]:
    """The words up to the end of a list, nearest first; none where there is no `and`."""
    found: list[Token] = []
    for token in tokens:
        if (
            token.ent_type_
            or token.lower_ in words("circumstances", "breaks") - _THROUGH
        ):
            break
        found.append(token)
    is_list = any(token.lower_ in _JOINING or token.text == "-" for token in found)
    return found if is_list else []


def _is_governed(statement: Statement, name: Name) -> bool:
    """Whether a preposition makes a name the object of something else: `with X`."""
    begin = max(statement.span.start, name.start - 2)
    before = [token.lower_ for token in statement.span.doc[begin : name.start]]
    return bool(words("negotiators", "prepositions").intersection(before))
