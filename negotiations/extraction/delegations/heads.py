"""Heads: the phrases, but `led by`, that make somebody the head of a party's team.

Whose team it is and what names look like is for others.
"""

from collections.abc import Sequence

from negotiations.extraction.delegations.people import (
    person_beside,
    subject_of,
    subjects_of,
)
from negotiations.extraction.delegations.people_lists import people_listed
from negotiations.extraction.delegations.teams import (
    Seat,
    seat,
    seats_of,
    side_of,
    sides_named,
)
from negotiations.extraction.gazetteer import Name
from negotiations.extraction.modality import Mood
from negotiations.extraction.rule import Match, Rule
from negotiations.extraction.words import listed, words

_BEFORE_BE = 5  # tokens within which `leading the team at the talks will be` ends
_STATED = frozenset({Mood.ASSERTED, Mood.PLANNED})


def _active(match: Match) -> tuple[Seat, ...] | None:
    """`Doe, who leads the Russian delegation`, `Doe led the talks for Israel`."""
    if match.statement.mood(match.start) not in _STATED:
        return None
    if match.span[-1].lower_ in words("delegations", "plural_teams"):
        return _paired(match, subjects_of(match))
    team = match.end - 1 if match.span[-1].lower_ != "of" else match.end - 2
    return seat(match, team, [_leader(match)], is_head=True)


def _leader(match: Match) -> Name | None:
    """The subject, but that `leading Russia's team is Doe` has it last."""
    if not match.span[0].lower_.endswith("ing"):
        return subject_of(match)
    be = words("actors", "auxiliaries")
    following = match.document.doc[match.end : match.end + _BEFORE_BE]
    verbs = [token.i for token in following if token.lower_ in be]
    people = people_listed(match, verbs[-1] + 1) if verbs else []
    return people[0] if people else subject_of(match)


def _leads_other(match: Match) -> tuple[Seat, ...] | None:
    """`Doe headed Russia's delegation and Roe that of Ukraine`."""
    before = match.document.doc[match.statement.span.start : match.start]
    if not any(token.lower_ in words("delegations", "leading") for token in before):
        return None
    person = subject_of(match)
    if person is None or person.end != match.start:
        return None
    return seat(match, match.start, [person], is_head=True)


def _head_of(match: Match) -> tuple[Seat, ...] | None:
    """`Doe, head of the Russian delegation`, `the delegation's head, Doe`."""
    before = match.document.doc[max(0, match.start - 1)].lower_
    if before in words("delegations", "not_heads"):
        return None
    team = match.start if match.span[-1].lower_ in _HEADS else match.end - 1
    return seat(match, team, [person_beside(match)], is_head=True)


def _chief(match: Match) -> tuple[Seat, ...] | None:
    """`Russia's chief negotiator, Doe`, `Doe was the chief Ukrainian negotiator`."""
    before = match.document.doc[max(0, match.start - 1)].lower_
    if before in words("delegations", "not_heads"):
        return None
    return seat(match, match.end - 1, [person_beside(match)], is_head=True)


def _chiefs(match: Match) -> tuple[Seat, ...] | None:
    """`The chief negotiators of Serbia and Kosovo, Doe and Roe`."""
    return _paired(match, people_listed(match, match.end))


def _paired(match: Match, people: Sequence[Name]) -> tuple[Seat, ...] | None:
    """Heads of the teams that a match names, each of its own or in their order."""
    sides = sides_named(match)
    if len(sides) != len(people):
        return seat(match, None, people, is_head=True)
    paired = (
        seats_of(match, side_of(person) or side, [person], is_head=True)
        for side, person in zip(sides, people, strict=True)
    )
    return tuple(one for seats in paired for one in seats or ()) or None


def _counterpart(match: Match) -> tuple[Seat, ...] | None:
    """`Doe, head of Russia's delegation, and his Ukrainian counterpart, Roe`."""
    before = match.document.doc[match.statement.span.start : match.start]
    said = {token.lower_ for token in before}
    is_of_heads = not said.isdisjoint(words("delegations", "teams") | {"negotiator"})
    ranks = words("delegations", "leading") | _HEADS | words("delegations", "chief")
    if not is_of_heads or said.isdisjoint(ranks):
        return None
    side = next((token.i for token in match.span if token.ent_type_), None)
    person = person_beside(match)
    if side is None and side_of(person) is None:
        return None
    return seat(match, side, [person], is_head=True)


_HEADS = words("delegations", "heads")
_LEADING = listed("delegations", "leading")
_TEAMS = listed("delegations", "teams")
_TEAM = {"LOWER": {"IN": _TEAMS}}
_INSIDE = {"TEXT": {"NOT_IN": [",", ".", ";", ":"]}}
_LEADS = {"LOWER": {"IN": _LEADING}}
_SIDE = {"ENT_TYPE": {"IN": ["PARTY", "DEMONYM"]}}
_THE = {"LOWER": {"IN": ["the", "a", "an"]}, "OP": "?"}
_OWNED = {"LOWER": {"IN": ["'s", "'"]}, "OP": "?"}
_NEGOTIATOR = {"LOWER": {"IN": ["negotiator", "delegate"]}}
_CHIEF = {"LOWER": {"IN": listed("delegations", "chief")}}
_SORT = {"LOWER": {"IN": listed("delegations", "sorts")}, "OP": "{0,2}"}

RULES = (
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
            [_LEADS, {"LOWER": "that"}, {"LOWER": "of"}],
        ),
        build=_active,
    ),
    Rule(
        name="delegations.leads-for",
        patterns=(
            [
                _LEADS,
                {**_INSIDE, "OP": "{0,4}"},
                {"LOWER": {"IN": ["talks", "negotiations", "charge", "effort"]}},
                {"LOWER": {"IN": ["for", "behalf", "on"]}},
                {"LOWER": {"IN": ["the", "behalf", "of"]}, "OP": "{0,3}"},
                _SIDE,
            ],
        ),
        build=_active,
    ),
    Rule(
        name="delegations.leads-other",
        patterns=([{"LOWER": "that"}, {"LOWER": "of"}, _THE, _SIDE],),
        build=_leads_other,
    ),
    Rule(
        name="delegations.head-of",
        patterns=(
            [
                {"LOWER": {"IN": sorted(_HEADS)}},
                {"LOWER": "of"},
                {**_INSIDE, "OP": "{0,6}"},
                _TEAM,
            ],
            [_TEAM, _OWNED, {"LOWER": {"IN": sorted(_HEADS)}}],
        ),
        build=_head_of,
    ),
    Rule(
        name="delegations.chief-negotiator",
        patterns=([_CHIEF, {**_SIDE, "OP": "?"}, _OWNED, _SORT, _NEGOTIATOR],),
        build=_chief,
    ),
    Rule(
        name="delegations.chief-negotiators",
        patterns=(
            [
                _CHIEF,
                _SORT,
                {"LOWER": {"IN": ["negotiators", "delegates"]}},
                {"LOWER": {"IN": ["of", "for"]}, "OP": "?"},
                {**_INSIDE, "OP": "{0,6}"},
                {"TEXT": ","},
            ],
            [_CHIEF, _SORT, {"LOWER": {"IN": ["negotiators", "delegates"]}}],
            [
                {"LOWER": {"IN": ["heads", "leaders", "chiefs"]}},
                {"LOWER": "of"},
                {**_INSIDE, "OP": "{0,6}"},
                {"LOWER": {"IN": listed("delegations", "plural_teams")}},
            ],
        ),
        build=_chiefs,
    ),
    Rule(
        name="delegations.counterpart",
        patterns=(
            [{**_SIDE, "OP": "?"}, _OWNED, {"LOWER": "counterpart"}],
            [
                {"LOWER": "counterpart"},
                {"LOWER": {"IN": ["from", "on", "of"]}},
                _THE,
                _SIDE,
                _OWNED,
                {"LOWER": "side", "OP": "?"},
            ],
        ),
        build=_counterpart,
    ),
)
