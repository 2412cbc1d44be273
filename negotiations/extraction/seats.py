"""Seats: the places of a text that put somebody into a party's team.

Which round it was is not decided here.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from negotiations.extraction.actors import Actor
from negotiations.extraction.facilitators import party_of
from negotiations.extraction.gazetteer import Name
from negotiations.extraction.modality import Mood
from negotiations.extraction.names import EntryKind
from negotiations.extraction.people import people_after, person_before, person_beside
from negotiations.extraction.rule import Document, Grammar, Match, Rule, Statement
from negotiations.extraction.sides_by_role import side_by_role
from negotiations.extraction.words import listed, words

_PARTY_REACHES = 6  # tokens between a party's name and its team
_STATED = frozenset({Mood.ASSERTED, Mood.PLANNED})


@dataclass(frozen=True, kw_only=True)
class Seat:
    """One person in one party's team: `party` is named by tokens `said_at`."""

    statement: Statement
    party: str
    said_at: tuple[int, int]
    person: Name
    is_head: bool


def seats_in(document: Document) -> list[Seat]:
    """Every seat that the text names, in its order."""
    return [seat for found in _GRAMMAR.mentions(document) for seat in found]


def _active(match: Match) -> tuple[Seat, ...] | None:
    """`Doe, who leads the Russian delegation`, `Doe headed the Russian team`."""
    if match.statement.mood(match.start) not in _STATED:
        return None
    person = person_before(match)
    return _seats(match, match.end - 1, [person], is_head=True)


def _passive(match: Match) -> tuple[Seat, ...] | None:
    """`The delegation, led by Doe`; `the delegations were led by Doe and by Roe`."""
    people = people_after(match)
    if not match.span[0].lower_.endswith("s"):
        return _seats(match, match.start, people[:1], is_head=True)
    found = [_seats(match, None, [person], is_head=True) for person in people]
    return tuple(seat for seats in found for seat in seats or ())


def _head_of(match: Match) -> tuple[Seat, ...] | None:
    """`Doe, head of the Russian delegation`, `the delegation's head, Doe`."""
    before = match.document.doc[max(0, match.start - 1)].lower_
    if before in words("delegations", "not_heads"):
        return None
    person = person_beside(match)
    return _seats(match, match.end - 1, [person], is_head=True)


def _negotiator(match: Match) -> tuple[Seat, ...] | None:
    """`Russia's chief negotiator, Doe`, `Doe was the chief Ukrainian negotiator`."""
    person = person_beside(match)
    return _seats(match, match.end - 1, [person], is_head=True)


def _including(match: Match) -> tuple[Seat, ...] | None:
    """`The delegation also included Doe and Roe`."""
    doc = match.document.doc
    teams = [
        token.i
        for token in doc[match.statement.span.start : match.start]
        if token.lower_ in words("delegations", "teams")
    ]
    if not teams:
        return None
    return _seats(match, teams[-1], people_after(match), is_head=False)


def _sent(match: Match) -> tuple[Seat, ...] | None:
    """`Ukraine sent Doe and Roe`."""
    return _seats(match, match.start + 1, people_after(match), is_head=False)


def _member_of(match: Match) -> tuple[Seat, ...] | None:
    """`Doe, a member of the Ukrainian delegation`."""
    person = person_beside(match)
    return _seats(match, match.end - 1, [person], is_head=False)


def _seats(
    match: Match, team: int | None, people: Sequence[Name | None], *, is_head: bool
) -> tuple[Seat, ...] | None:
    """The seats of people in the team at a position; None where no party is known."""
    if _is_of_other_kind(match):
        return None
    owner = None if team is None else _owner(match.statement, team)
    by_role = (
        None if team is None else side_by_role(match.document, match.statement, team)
    )
    found = []
    for person in people:
        if person is None:
            continue
        side = _side(owner or _party_beside(match.statement, person)) or by_role
        if side is not None:
            found.append(
                Seat(
                    statement=match.statement,
                    party=side.party,
                    said_at=(side.start, side.end),
                    person=person,
                    is_head=is_head,
                )
            )
    return tuple(found) or None


def _side(name: Name | None) -> Actor | None:
    """The party that a name stands for, where it is said."""
    party = None if name is None else party_of(name)
    if name is None or party is None:
        return None
    return Actor(party=party, start=name.start, end=name.end)


def _is_of_other_kind(match: Match) -> bool:
    """Whether it is no negotiating team: a trade delegation, a group of any sort."""
    said = [token.lower_ for token in match.span]
    is_group = "group" in said and "negotiating" not in said
    before = match.document.doc[max(0, match.start - 1)].lower_
    return (is_group and before != "negotiating") or bool(
        words("delegations", "other_kinds").intersection(said)
    )


def _owner(statement: Statement, team: int) -> Name | None:
    """The party whose team it is: `Kyiv's delegation`, `the delegation from Kinshasa`."""
    doc = statement.span.doc
    for name in reversed(statement.of_kind(EntryKind.PARTY)):
        gap = [token.lower_ for token in doc[name.end : team]]
        if name.end <= team and len(gap) <= _PARTY_REACHES:
            return (
                name if not words("delegations", "breaks").intersection(gap) else None
            )
    for name in statement.of_kind(EntryKind.PARTY):
        gap = [token.lower_ for token in doc[team + 1 : name.start]]
        if (
            name.start > team
            and gap[:1] in (["of"], ["from"])
            and len(gap) <= _PARTY_REACHES
        ):
            return name
    return None


def _party_beside(statement: Statement, person: Name) -> Name | None:
    """The party after a name, as in `Doe for Russia`, else the person's own."""
    following = [name for name in statement.names if name.start == person.end + 1]
    for name in following:
        word = statement.span.doc[person.end].lower_
        if name.kind is EntryKind.PARTY and word in {"for", "of", "from"}:
            return name
    return person if party_of(person) else None


_TEAM = {"LOWER": {"IN": listed("delegations", "teams")}}
_INSIDE = {"TEXT": {"NOT_IN": [",", ".", ";", ":"]}}
_LEADS = {"LOWER": {"IN": listed("delegations", "leading")}}

_GRAMMAR = Grammar(
    Rule(
        name="delegations.leads",
        patterns=(
            [_LEADS, {**_INSIDE, "OP": "{0,6}"}, _TEAM],
            [
                {"LOWER": {"IN": ["will", "to"]}},
                {"LOWER": "head"},
                {**_INSIDE, "OP": "{0,6}"},
                _TEAM,
            ],
        ),
        build=_active,
    ),
    Rule(
        name="delegations.led-by",
        patterns=(
            [
                _TEAM,
                {"TEXT": {"NOT_IN": [".", ";"]}, "OP": "{0,8}"},
                _LEADS,
                {"TEXT": {"NOT_IN": [".", ";"]}, "OP": "{0,5}"},
                {"LOWER": "by"},
            ],
        ),
        build=_passive,
    ),
    Rule(
        name="delegations.head-of",
        patterns=(
            [
                {"LOWER": {"IN": listed("delegations", "heads")}},
                {"LOWER": "of"},
                {**_INSIDE, "OP": "{0,5}"},
                _TEAM,
            ],
            [_TEAM, {"LOWER": {"IN": listed("delegations", "heads")}}],
        ),
        build=_head_of,
    ),
    Rule(
        name="delegations.chief-negotiator",
        patterns=(
            [
                {"LOWER": {"IN": listed("delegations", "chief")}},
                {"ENT_TYPE": {"IN": ["PARTY", "DEMONYM"]}, "OP": "?"},
                {"LOWER": "negotiator"},
            ],
        ),
        build=_negotiator,
    ),
    Rule(
        name="delegations.including",
        patterns=(
            [{"LEMMA": {"IN": listed("delegations", "including")}}],
            [{"LOWER": "consisted"}, {"LOWER": "of"}],
            [{"LOWER": "made"}, {"LOWER": "up"}, {"LOWER": "of"}],
        ),
        build=_including,
    ),
    Rule(
        name="delegations.sent",
        patterns=(
            [{"ENT_TYPE": "PARTY"}, {"LOWER": "sent"}],
            [
                {"ENT_TYPE": {"IN": ["PARTY", "DEMONYM"]}},
                {"LOWER": "side", "OP": "?"},
                {"LOWER": "was"},
                {"LOWER": "represented"},
                {"LOWER": "by"},
            ],
        ),
        build=_sent,
    ),
    Rule(
        name="delegations.member-of",
        patterns=(
            [
                {"LOWER": {"IN": ["member", "members"]}},
                {"LOWER": "of"},
                {**_INSIDE, "OP": "{0,5}"},
                _TEAM,
            ],
        ),
        build=_member_of,
    ),
    needs=words("delegations", "teams") | words("delegations", "needs"),
)
