"""Whom a deal binds: those who agree or sign, those with whom, or the two sides.

It looks around the verb of agreeing; what was agreed is not its business.
"""

from collections.abc import Sequence

from negotiations.extraction.actors import Actor, actor_named, each_once, principals
from negotiations.extraction.facilitators import mediators_in, party_of
from negotiations.extraction.gazetteer import Name
from negotiations.extraction.modality import clause_before, is_saying
from negotiations.extraction.names import EntryKind
from negotiations.extraction.rule import Match
from negotiations.extraction.subjects import subjects_of
from negotiations.extraction.tokens import Token
from negotiations.extraction.words import words

_PASSIVE_REACHES = 4  # tokens from "was" to "signed"
_PAIR = 2


def acting(match: Match) -> tuple[Actor, ...]:
    """Who does what the verb says; where that is one alone, all whom its clause lists.

    `Chad's president, A, and the leader of the rebels, B, signed …`
    """
    subjects = each_once(subjects_of(match.document, match.statement, match.start))
    listed = _listed_before(match)
    return listed if len(listed) > len(subjects) else subjects


def _listed_before(match: Match) -> tuple[Actor, ...]:
    """The parties of a clause that is one long list: names, titles, `and`, commas."""
    clause = _after_saying(clause_before(match.statement.span, match.start))
    if not clause or not any(token.lower_ == "and" for token in clause):
        return ()
    inside = range(clause[0].i, match.start)
    named = [
        (name, actor)
        for name in match.statement.names
        if name.start in inside and (actor := actor_named(name)) is not None
    ]
    free = [actor for name, actor in named if not _is_beside(name, match)]
    return each_once(free)


def _after_saying(clause: list[Token]) -> list[Token]:
    """What follows the last verb of saying in a clause."""
    said = [place for place, token in enumerate(clause) if is_saying(token)]
    return clause[said[-1] + 1 :] if said else clause


def _is_beside(name: Name, match: Match) -> bool:
    """Whether a name only says with whom or where: `with X`, `in X`, `X-based`."""
    doc, begin = match.document.doc, match.statement.span.start
    before = [token.lower_ for token in doc[max(begin, name.start - 4) : name.start]]
    if doc[name.end].text == "-" and not doc[name.end + 1].ent_type_:
        return True
    if "of" in before[-3:]:  # "envoys of X and of Y", not "the city of X"
        acting = words("actors", "officials") | words("deals", "signers") | {"and"}
        return acting.isdisjoint(before[: -before[::-1].index("of") - 1 or None])
    return any(word in words("deals", "beside") for word in before[-2:])


def partners(match: Match) -> list[Actor]:
    """With whom: `signed … with Türkiye and the United Nations`."""
    return _listed_after(match, "with")


def between(match: Match) -> list[Actor]:
    """`A deal between Israel and Hamas`, whoever announced it."""
    return _listed_after(match, "between")


def sides(match: Match) -> Sequence[Actor]:
    """The two parties that the statement names, else those that the report is about."""
    speaker = match.document.speaker(match.statement, match.start)
    helping = {party_of(name) for name in mediators_in(match.statement)}
    named = [
        actor
        for name in match.statement.of_kind(EntryKind.PARTY)
        if (actor := actor_named(name)) is not None
        and name != speaker
        and name.name not in helping
    ]
    parties = each_once(named)
    usual = principals(match.document)
    is_told_of = speaker is not None and party_of(speaker) in {
        actor.party for actor in usual
    }
    if len(parties) == _PAIR or (parties and is_told_of):
        return parties  # who only tells of a deal is no side of it
    return usual


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
