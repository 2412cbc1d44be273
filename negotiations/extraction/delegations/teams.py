"""Teams: whose a delegation is, and who is put into it.

Where a text puts somebody into one, the rules of heads and members say.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from negotiations.extraction.delegations.named_people import is_possessor
from negotiations.extraction.delegations.sides_by_role import side_by_role
from negotiations.extraction.gazetteer import Name
from negotiations.extraction.names import EntryKind
from negotiations.extraction.parties.actors import Actor, principals
from negotiations.extraction.parties.facilitators import party_of
from negotiations.extraction.rule import Document, Match, Statement
from negotiations.extraction.words import words
from negotiations.vocabulary import PartyKind

_PARTY_REACHES = 6  # tokens between a party's name and its team
_ROLE_REACHES = 3  # tokens from a name to the role in `Doe for the government`
_OF_NO_SIDE = frozenset({"ICRC"})  # it visits and escorts, and never negotiates
_PAST = frozenset({"led", "headed", "chaired", "helmed"})
_WERE = frozenset({"was", "were", "been"})
_BACK = 2  # statements in which "the delegation" was told of before


@dataclass(frozen=True, kw_only=True)
class Seat:
    """One person in one party's team: `party` is named by tokens `said_at`.

    `is_past` where the words say that somebody led it, not that somebody leads it.
    """

    statement: Statement
    party: str
    said_at: tuple[int, int]
    person: Name
    is_head: bool
    is_past: bool = False


def seat(
    match: Match, team: int | None, people: Iterable[Name | None], *, is_head: bool
) -> tuple[Seat, ...] | None:
    """The seats of people in the team at a position; None where no party is known."""
    if _is_of_other_kind(match):
        return None
    owner = None if team is None else _named_owner(match.statement, team)
    named = [person for person in people if person is not None]
    sides = [owner or _own(match, person, team) for person in named]
    shared = next((side for side in sides if side is not None), None)
    if team is None or match.span[0].lower_ in words("delegations", "plural_teams"):
        shared = None
    seats = (
        _seat(match, side or shared, person, is_head=is_head)
        for side, person in zip(sides, named, strict=True)
    )
    return tuple(one for one in seats if one is not None) or None


def seats_of(
    match: Match, side: Actor, people: Iterable[Name], *, is_head: bool
) -> tuple[Seat, ...] | None:
    """The seats of people in the team of a party."""
    seats = (_seat(match, side, person, is_head=is_head) for person in people)
    return tuple(one for one in seats if one is not None) or None


def _seat(
    match: Match, side: Actor | None, person: Name, *, is_head: bool
) -> Seat | None:
    if side is None or side.party in _OF_NO_SIDE:
        return None
    if _is_of_other_side(match.document, person, side.party):
        return None
    return Seat(
        statement=match.statement,
        party=side.party,
        said_at=(side.start, side.end),
        person=person,
        is_head=is_head,
        is_past=_is_past(match),
    )


def _is_past(match: Match) -> bool:
    """Whether somebody led it: `led the team`, `the team was led by`, not `led by`."""
    said = {token.lower_ for token in match.span}
    is_passive = match.span[-1].lower_ == "by"
    return bool(_PAST & said) and (not is_passive or bool(_WERE & said))


def sides_named(match: Match) -> list[Actor]:
    """The parties whose teams the words of a match are about, in their order."""
    found: dict[str, Actor] = {}
    for token in match.span:
        name = match.document.name_at(token.i)
        side = side_of(name) if name and name.kind is EntryKind.PARTY else None
        side = side or side_by_role(match.document, match.statement, token.i + 1, 1)
        if side is not None:
            found.setdefault(side.party, side)
    return list(found.values())


def teams_in(statement: Statement, start: int, stop: int) -> list[int]:
    """Where teams are told of between two positions."""
    return [
        token.i
        for token in statement.span.doc[start:stop]
        if token.lower_ in words("delegations", "teams") or token.lower_ == "negotiator"
    ]


def side_of(name: Name | None) -> Actor | None:
    """The party that a name stands for, where it is said."""
    party = None if name is None else party_of(name)
    if name is None or party is None:
        return None
    return Actor(party=party, start=name.start, end=name.end)


def _own(match: Match, person: Name, team: int | None) -> Actor | None:
    """The party of one person: told beside the name, its own, or that of the team."""
    beside = side_of(_party_beside(match.statement, person))
    return beside or _side_beside(match, person) or told_owner(match, team)


def _side_beside(match: Match, person: Name) -> Actor | None:
    """`Doe for the government`."""
    if match.document.doc[person.end : person.end + 1].text != "for":
        return None
    return side_by_role(match.document, match.statement, person.end + _ROLE_REACHES)


def told_owner(match: Match, team: int | None) -> Actor | None:
    """Whose team it is where no name says so: by its role, or as it was told before."""
    if team is None:
        return None
    by_role = side_by_role(match.document, match.statement, team)
    following = match.document.doc[team + 1 : team + 2].text
    if by_role is not None or following in {"of", "from"}:
        return by_role
    return (
        _of_speaker(match, team) or _of_sender(match, team) or _told_before(match, team)
    )


def _of_speaker(match: Match, team: int) -> Actor | None:
    """`Our team, led by Doe, is there, the group said`."""
    before = match.document.doc[
        max(match.statement.span.start, team - _PARTY_REACHES) : team
    ]
    if not any(token.lower_ in words("delegations", "own") for token in before):
        return None
    side = side_of(match.document.speaker(match.statement, team))
    sides = {actor.party for actor in principals(match.document)}
    return side if side is not None and side.party in sides else None


def _of_sender(match: Match, team: int) -> Actor | None:
    """`The Taliban, for their part, sent a delegation led by Doe`."""
    begin = match.statement.span.start
    before = match.document.doc[max(begin, team - _PARTY_REACHES) : team]
    if not any(token.lower_ in words("delegations", "sending") for token in before):
        return None
    names = match.statement.of_kind(EntryKind.PARTY, EntryKind.PERSON)
    return side_of(names[0]) if names and names[0].end <= team else None


def _told_before(match: Match, team: int) -> Actor | None:
    """Whose team the text spoke of last, for `the delegation` and `it`."""
    last = match.statement.index
    for statement in reversed(match.document.statements[: last + 1][-_BACK - 1 :]):
        end = min(statement.span.end, team)
        for earlier in reversed(teams_in(statement, statement.span.start, end)):
            owner = _named_owner(statement, earlier) or side_by_role(
                match.document, statement, earlier
            )
            if owner is not None:
                return owner
    return None


def _named_owner(statement: Statement, team: int) -> Actor | None:
    doc = statement.span.doc
    owners = [
        name
        for name in statement.of_kind(EntryKind.PARTY, EntryKind.PERSON)
        if name.kind is EntryKind.PARTY or is_possessor(doc, name)
    ]
    for name in reversed(owners):
        if name.start == team:
            return side_of(name)
        gap = [token.lower_ for token in doc[name.end : team]]
        if name.end <= team:
            is_parted = not words("delegations", "breaks").isdisjoint(gap)
            if is_parted or len(gap) > _PARTY_REACHES:
                break
            return side_of(name)
    for name in owners:
        gap = [token.lower_ for token in doc[team + 1 : name.start]]
        is_of = gap[:1] in (["of"], ["from"], ["for"], ["representing"])
        if name.start > team and is_of and len(gap) <= _PARTY_REACHES:
            return side_of(name)
    return None


def _party_beside(statement: Statement, person: Name) -> Name | None:
    """The party after a name, as in `Doe for Russia`, else the person's own."""
    doc = statement.span.doc
    for name in statement.of_kind(EntryKind.PARTY):
        gap = [token.lower_ for token in doc[person.end : name.start]]
        if gap in (["for"], ["of"], ["from"], ["for", "the"]):
            return name
    return person if party_of(person) else None


def _is_of_other_kind(match: Match) -> bool:
    """Whether it is no negotiating team: a trade delegation, a group of any sort."""
    said = [token.lower_ for token in match.span]
    before = match.document.doc[max(0, match.start - 1)].lower_
    is_group = "group" in said and "negotiating" not in said
    return (is_group and before != "negotiating" and "negotiators" not in said) or bool(
        words("delegations", "other_kinds").intersection(said)
    )


def _is_of_other_side(document: Document, person: Name, party: str) -> bool:
    """Whether a person is of another state; a rebel may well speak for a state."""
    own = party_of(person)
    if own is None or own == party:
        return False
    kinds = [
        entry.party_kind
        for one in (own, party)
        if (entry := document.gazetteer.entry(EntryKind.PARTY, one)) is not None
    ]
    return PartyKind.ARMED_GROUP not in kinds
