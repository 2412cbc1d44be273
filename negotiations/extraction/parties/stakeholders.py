"""Whose conflict a report is about: the parties whose demands and offers count.

A third state that urges peace, a mediator, an organisation and a report of something
other than a conflict have none. It reads names and words; what is demanded is not its
business.
"""

from collections import Counter
from functools import lru_cache

from negotiations.extraction.gazetteer import Gazetteer
from negotiations.extraction.names import EntryKind
from negotiations.extraction.parties.actors import actor_named
from negotiations.extraction.parties.adversaries import adversaries_among
from negotiations.extraction.parties.facilitators import (
    hosts_in,
    mediators_in,
    party_of,
)
from negotiations.extraction.parties.opponents import leads_with_unnamed_side
from negotiations.extraction.rule import Document
from negotiations.extraction.words import words
from negotiations.vocabulary import PartyKind

_PAIR = 2
_LEAD_WEIGHT = 3  # the first sentence says what a report is about
_NAME, _ADJECTIVE = 2, 1
_MINOR = 3  # a pair of adversaries told of this many times less is only mentioned
_SLIGHT = 4  # a group named this many times less than the most named party is aside
_SHORT = 8  # statements of a report in which one mention may be all
_SIGNS = 2  # different words of war in a report of one


@lru_cache(maxsize=1)  # asked for at every verb of the one report being read
def stakeholders(document: Document) -> frozenset[str]:
    """The parties to the conflict that a report is about, by name; or none."""
    signs = _signs_of_conflict(document)
    weights = _weights(document)
    groups = {party for party in weights if _is_told_of(document, party, weights)}
    known = _adversaries(weights)
    enough = min(1 if known else _SIGNS, len(document.statements) - 1)
    if signs < enough:
        return frozenset()
    return frozenset(groups | (known or set(_main_states(document, weights, groups))))


def groups_among(document: Document) -> list[str]:
    """The armed groups that are parties to the conflict."""
    return [
        party
        for party in sorted(stakeholders(document))
        if _is_group(document.gazetteer, party)
    ]


def states_among(document: Document) -> list[str]:
    """The states that are parties to the conflict."""
    groups = groups_among(document)
    return [party for party in sorted(stakeholders(document)) if party not in groups]


def _signs_of_conflict(document: Document) -> int:
    """How many different words of war and its end a report uses."""
    spoken: set[str] = set()
    for statement in document.statements:
        spoken |= statement.words & words("stakeholders", "signs")
    return len(spoken)


def _main_states(
    document: Document, weights: Counter[str], groups: set[str]
) -> list[str]:
    """The states that are spoken of most: one that faces a group, or two."""
    helping = {
        party_of(name)
        for statement in document.statements
        for name in (*mediators_in(statement), *hosts_in(statement))
    }
    states = [
        party
        for party, _ in weights.most_common()
        if party not in helping and not _is_group(document.gazetteer, party)
    ]
    is_single = bool(groups) or leads_with_unnamed_side(document)
    return states[: 1 if is_single else _PAIR]


def _weights(document: Document) -> Counter[str]:
    """How much a report speaks of each party; organisations are none."""
    weights: Counter[str] = Counter()
    for statement in document.statements:
        for name in statement.names:
            actor = actor_named(name)
            if actor is None or _is_organisation(document.gazetteer, actor.party):
                continue
            weight = _ADJECTIVE if name.label == "DEMONYM" else _NAME
            weights[actor.party] += weight * (1 if statement.index else _LEAD_WEIGHT)
    return weights


def _adversaries(weights: Counter[str]) -> set[str]:
    """The parties of known conflicts of which a report names both sides."""
    pairs = adversaries_among(weights)
    most = max((strength for strength, _ in pairs), default=0)
    return {
        party for strength, pair in pairs if strength * _MINOR >= most for party in pair
    }


def _is_told_of(document: Document, party: str, weights: Counter[str]) -> bool:
    """Whether an armed group is more than mentioned once, or in another headline."""
    if not _is_group(document.gazetteer, party):
        return False
    told = sum(
        any(party_of(name) == party for name in statement.names)
        for statement in document.statements
        if not statement.is_heading
    )
    is_short = len(document.statements) < _SHORT
    return (is_short or told > 0) and weights[party] * _SLIGHT >= max(weights.values())


def _is_group(gazetteer: Gazetteer, party: str) -> bool:
    return _kind(gazetteer, party) is PartyKind.ARMED_GROUP


def _is_organisation(gazetteer: Gazetteer, party: str) -> bool:
    return _kind(gazetteer, party) is PartyKind.ORGANISATION


def _kind(gazetteer: Gazetteer, party: str) -> PartyKind | None:
    entry = gazetteer.entry(EntryKind.PARTY, party)
    return None if entry is None else entry.party_kind
