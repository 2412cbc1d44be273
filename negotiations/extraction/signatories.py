"""Whom a deal binds: those who agree or sign, those with whom, or the two sides.

It looks around the verb of agreeing; what was agreed is not its business.
"""

from collections.abc import Sequence

from negotiations.extraction.actors import Actor, actor_named, each_once, principals
from negotiations.extraction.names import EntryKind
from negotiations.extraction.rule import Match
from negotiations.extraction.subjects import subjects_of
from negotiations.extraction.words import words

_PASSIVE_REACHES = 4  # tokens from "was" to "signed"
_PAIR = 2


def acting(match: Match) -> tuple[Actor, ...]:
    return subjects_of(match.document, match.statement, match.start)


def partners(match: Match) -> list[Actor]:
    """With whom: `signed … with Türkiye and the United Nations`."""
    return _listed_after(match, "with")


def between(match: Match) -> list[Actor]:
    """`A deal between Israel and Hamas`, whoever announced it."""
    return _listed_after(match, "between")


def sides(match: Match) -> Sequence[Actor]:
    """The two parties that the statement names, else those that the report is about."""
    named = [
        actor
        for name in match.statement.of_kind(EntryKind.PARTY)
        if (actor := actor_named(name)) is not None
    ]
    parties = each_once(named)
    return parties if len(parties) == _PAIR else principals(match.document)


def is_passive(match: Match) -> bool:
    before = match.document.doc[
        max(match.statement.span.start, match.start - _PASSIVE_REACHES) : match.start
    ]
    passive = words("handovers", "passive")
    asides = words("actors", "asides") | words("actors", "auxiliaries")
    for token in reversed(before):
        if token.lower_ in passive:
            return True
        if token.lower_ == "to" or token.lower_ not in asides:
            return False  # "are expected to sign" is no passive
    return False


def is_joint(match: Match, actor: Actor) -> bool:
    """`Yemen's Houthis and its government agreed`: another acts with the one named."""
    between = match.document.doc[actor.end : match.start]
    return any(token.lower_ == "and" for token in between)


def _listed_after(match: Match, preposition: str) -> list[Actor]:
    """The list of parties that a preposition opens, after the verb."""
    found: list[Actor] = []
    after = match.document.doc[match.end : match.statement.span.end]
    end = next((word.i + 1 for word in after if word.lower_ == preposition), None)
    for name in match.statement.of_kind(EntryKind.PARTY):
        if end is not None and end <= name.start <= end + _PAIR:
            actor = actor_named(name)
            found.extend([actor] if actor else [])
            end = name.end
    return found
