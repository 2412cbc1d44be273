"""Parties as they act in a report: whom a name stands for, and whom the report is about.

It reads names only; what they do is for others.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from negotiations.extraction.gazetteer import Name
from negotiations.extraction.names import EntryKind
from negotiations.extraction.parties.adversaries import adversaries_among
from negotiations.extraction.parties.facilitators import (
    hosts_in,
    mediators_in,
    party_of,
)
from negotiations.extraction.parties.locations import is_location
from negotiations.extraction.parties.opponents import leads_with_unnamed_side
from negotiations.extraction.rule import Document, Statement
from negotiations.extraction.words import words
from negotiations.vocabulary import PartyKind

_PAIR = 2
_NAME, _ADJECTIVE = 2, 1
_LEAD = 5  # statements in which a report names whom it is about
_LEAD_WEIGHT = 3  # the first sentence says what a report is about
_MINOR = 6  # adversaries told of this many times less are only mentioned


@dataclass(frozen=True, kw_only=True)
class Actor:
    """A party, and the words that stand for it: tokens `start` to `end`."""

    party: str
    start: int
    end: int


def actor_named(name: Name) -> Actor | None:
    """The party that a name stands for: its own, or its person's."""
    party = name.name if name.kind is EntryKind.PARTY else name.entry.party
    if party is None or name.kind not in {EntryKind.PARTY, EntryKind.PERSON}:
        return None
    return Actor(party=party, start=name.start, end=name.end)


@lru_cache(maxsize=1)  # asked for at every sentence of the one report being read
def principals(document: Document) -> tuple[Actor, ...]:
    """The two parties that a report is about, where they are first named; or none.

    They are those that are named most often, helpers last; the first sentence counts
    most, and an adjective (`Palestinian prisoners`) less than a name. Where the other
    side has no name (`the government and rebels`), it is the state alone.
    """
    helping = {
        party_of(name)
        for statement in document.statements
        for name in (*mediators_in(statement), *hosts_in(statement))
    }
    first: dict[str, Actor] = {}
    score: Counter[str] = Counter()
    for statement in document.statements:
        for name in statement.names:
            actor = actor_named(name)
            if actor is not None and not _sides_with_nobody(actor, document):
                first.setdefault(actor.party, actor)
                weight = _weight(name, statement)
                is_aside = actor.party in helping or is_backer(name, statement)
                weight = 0 if is_aside else weight
                score[actor.party] += weight * (1 if statement.index else _LEAD_WEIGHT)
    sides = 1 if leads_with_unnamed_side(document) else _PAIR
    common = {party for party, _ in score.most_common(sides)}
    if sides == _PAIR:
        common = _at_war(_opposed(common, first, document), score)
    if len(common) < sides:
        return ()
    return tuple(actor for party, actor in first.items() if party in common)


def is_backer(name: Name, statement: Statement) -> bool:
    """`The Iran-backed rebels`: it says whose they are, and acts no more than they do."""
    following = statement.span.doc[name.end : min(name.end + 2, statement.span.end)]
    return following[:1].text == "-" and following[-1].lower_ in words(
        "negotiators", "backing"
    )


def _weight(name: Name, statement: Statement) -> int:
    """How much a name tells of who acts.

    `In Jordan` tells where, and `Palestinian prisoners` are acted upon.
    """
    if name.label != "DEMONYM":
        is_where = name.kind is EntryKind.PARTY and is_location(name, statement)
        return _ADJECTIVE if is_where else _NAME
    captives = words("captives", "captive_nouns")
    after = statement.span.doc[name.end : name.end + 2]
    is_object = any(token.lower_ in captives for token in after)
    return 0 if is_object else _ADJECTIVE


def _opposed(common: set[str], first: dict[str, Actor], document: Document) -> set[str]:
    """A group and the state that it faces, rather than a third that is named more."""
    known = (
        document.gazetteer.entry(EntryKind.PARTY, party) for party in sorted(common)
    )
    groups = [one for one in known if one and one.party_kind is PartyKind.ARMED_GROUP]
    state = groups[0].faces if len(groups) == 1 else None
    if state is None or state in common:
        return common
    if state not in first:
        first.update(_governing(state, document))
    return {groups[0].name, state} if state in first else common


def _at_war(common: set[str], score: Counter[str]) -> set[str]:
    """Known adversaries, rather than one of them and a third that is named more."""
    pairs = sorted(adversaries_among(score), reverse=True)
    if any(common == set(pair) for _, pair in pairs):
        return common
    strength, pair = pairs[0] if pairs else (0, ())
    is_told = strength * _MINOR >= min((score[one] for one in common), default=0)
    return set(pair) if is_told and not common.isdisjoint(pair) else common


def _governing(state: str, document: Document) -> dict[str, Actor]:
    """The state as `the government` in the lead, if it stands there."""
    lead = (token for one in document.statements[:_LEAD] for token in one.span)
    said = (token.i for token in lead if token.lower_ in {"government", "gov't"})
    at = next(said, None)
    return {} if at is None else {state: Actor(party=state, start=at, end=at + 1)}


def _sides_with_nobody(actor: Actor, document: Document) -> bool:
    """Whether it is an organisation or somebody of one: it helps, and faces nobody."""
    entry = document.gazetteer.entry(EntryKind.PARTY, actor.party)
    return entry is not None and entry.party_kind is PartyKind.ORGANISATION


def each_once(actors: Iterable[Actor]) -> tuple[Actor, ...]:
    """The actors of different parties, each where it is first named."""
    first: dict[str, Actor] = {}
    for actor in actors:
        first.setdefault(actor.party, actor)
    return tuple(first.values())


def speaker_alone(
    document: Document, statement: Statement, position: int
) -> Name | None:
    """Whom alone the text lets say what stands at a position; None for both sides."""
    speaker = document.speaker(statement, position)
    if speaker is None or _is_mutual(statement):
        return None
    position = speaker.start - 1
    if position >= 0 and document.doc[position].lower_ == "the":
        position -= 1
    is_joined = position > 0 and document.doc[position].lower_ == "and"
    return None if is_joined and document.name_at(position - 1) else speaker


def _is_mutual(statement: Statement) -> bool:
    """Whether the sides speak of `each other`."""
    spoken = [token.lower_ for token in statement.span]
    return ("each", "other") in pairwise(spoken)
