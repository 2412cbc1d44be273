"""Whom a deal binds: those who agree or sign, those with whom, or the two sides.

It looks around the verb of agreeing; what was agreed is not its business.
"""

from collections.abc import Sequence

from negotiations.extraction.gazetteer import Name
from negotiations.extraction.modality import clause_before, is_saying
from negotiations.extraction.names import EntryKind
from negotiations.extraction.parties.actors import (
    Actor,
    actor_named,
    each_once,
    principals,
)
from negotiations.extraction.parties.facilitators import mediators_in, party_of
from negotiations.extraction.parties.locations import is_location
from negotiations.extraction.parties.opponents import acts_unnamed
from negotiations.extraction.parties.subjects import subjects_of
from negotiations.extraction.rule import Match
from negotiations.extraction.tokens import Token
from negotiations.extraction.words import words
from negotiations.vocabulary import PartyKind

_PAIR = 2
_PROPOSAL_REACHES = 6  # tokens from "agreed" to "proposal"
_LISTED_WITHIN = 6  # tokens of "and the president of"


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
    """The two parties that the statement sets together, else those of the whole report."""
    parties = each_once(_able_to_agree(match))
    usual = principals(match.document)
    known = {actor.party for actor in usual}
    speaker = match.document.speaker(match.statement, match.start)
    if speaker is not None and party_of(speaker) in known and parties:
        return parties  # who only tells of a deal is no side of it
    is_others = bool(known) and known.isdisjoint(actor.party for actor in parties)
    is_pair = len(parties) == _PAIR and not is_others and _are_linked(parties, match)
    return parties if is_pair or (parties and not usual) else usual


def _able_to_agree(match: Match) -> list[Actor]:
    """The parties that a statement names, but who tells, helps, or is only a place."""
    speaker = match.document.speaker(match.statement, match.start)
    helping = {party_of(name) for name in mediators_in(match.statement)}
    return [
        actor
        for name in match.statement.of_kind(EntryKind.PARTY)
        if (actor := actor_named(name)) is not None
        and name != speaker
        and name.name not in helping
        and name.entry.party_kind is not PartyKind.ORGANISATION
        and not is_location(name, match.statement)
    ]


def _are_linked(parties: Sequence[Actor], match: Match) -> bool:
    """`Israel and Hamas`, `the Kinshasa-M23 talks`, `Kyiv accused Moscow`."""
    first, second = parties
    gap = match.document.doc[first.end : second.start]
    return any(token.lower_ in words("deals", "linking") for token in gap)


def is_joint(match: Match, actor: Actor) -> bool:
    """`Yemen's Houthis and its government agreed`: another acts with the one named."""
    between = match.document.doc[actor.end : match.start]
    spoken = {token.lower_ for token in between}
    is_one_phrase = not any(is_saying(token) or token.text == "," for token in between)
    return is_one_phrase and bool(spoken & words("deals", "joint"))


def are_two_sides(parties: Sequence[Actor], match: Match) -> bool:
    """Whether there is somebody to agree with, if only by role: `with the rebels`."""
    return len(parties) >= _PAIR or (
        len(parties) > 0 and acts_unnamed(match.statement, match.start, match.end)
    )


def act_together(match: Match, parties: Sequence[Actor]) -> bool:
    """Whether all sides act, though fewer than two are named.

    `The delegations agreed`, `Libya's rival factions`, `the Houthis and the government`.
    """
    if len(parties) >= _PAIR:
        return False
    said = _after_saying(clause_before(match.statement.span, match.start))
    clause = {token.lower_ for token in said}
    if clause & words("deals", "plural_sides") or _is_we(match, clause):
        return True
    if not parties:
        return bool(clause & words("deals", "collectives")) or acts_unnamed(
            match.statement, match.start, match.end
        )
    return is_joint(match, parties[0])


def _is_we(match: Match, clause: set[str]) -> bool:
    """`We have agreed on a ceasefire`: with the others; not `we agreed to the proposal`."""
    after = match.document.doc[match.end : match.end + _PROPOSAL_REACHES]
    is_answer = any(token.lower_ in words("deals", "proposals") for token in after)
    return match.span[0].lemma_ == "agree" and "we" in clause and not is_answer


def all_sides(match: Match, parties: Sequence[Actor]) -> Sequence[Actor]:
    """Who acts together: those named and the state that the one group among them faces."""
    entry = (
        match.document.gazetteer.entry(EntryKind.PARTY, parties[0].party)
        if parties
        else None
    )
    after = match.document.doc[parties[0].end : match.start] if parties else ()
    state = [one for one in after if one.lower_ in words("opponents", "governments")]
    if entry and entry.faces and state:
        place = state[0].i
        return (*parties, Actor(party=entry.faces, start=place, end=place + 1))
    usual = bound(match)
    named = {actor.party for actor in parties}
    return usual if named <= {actor.party for actor in usual} else parties


def bound(match: Match) -> Sequence[Actor]:
    """The sides of a deal that is only spoken of: those whom it names, else the usual."""
    return (
        between(match)
        or _listed_from(match, "between", match.statement.span.start)
        or sides(match)
    )


def _listed_after(match: Match, preposition: str) -> list[Actor]:
    """The list of parties that a preposition opens, after the verb."""
    return _listed_from(match, preposition, match.end)


def _listed_from(match: Match, preposition: str, begin: int) -> list[Actor]:
    found: list[Actor] = []
    after = match.document.doc[begin : match.statement.span.end]
    end = next((word.i + 1 for word in after if word.lower_ == preposition), None)
    for name in match.statement.of_kind(EntryKind.PARTY, EntryKind.PERSON):
        if end is None or end > name.start or _is_adjective(match, name):
            continue
        if _is_listed(match, end, name):
            actor = actor_named(name)
            found.extend([actor] if actor else [])
            end = name.end
    return [*each_once(found)]


def _is_adjective(match: Match, name: Name) -> bool:
    """`Lebanese` in `the Lebanese Hezbollah`: it says whose, and is no side."""
    is_demonym = match.document.doc[name.start].ent_type_ == "DEMONYM"
    return is_demonym and match.document.name_at(name.end) is not None


def _is_listed(match: Match, end: int, name: Name) -> bool:
    """Whether a name goes on a list: only titles, `and` and commas stand between."""
    gap = match.document.doc[end : name.start]
    return len(gap) <= _LISTED_WITHIN and not any(
        token.lower_ in words("modality", "boundaries") | words("deals", "after_lists")
        or is_saying(token)
        for token in gap
    )
