"""Deals that are put forward: what a side or a mediator proposes and nobody has agreed to.

To call for a truce or to demand one is only a position.
"""

from collections.abc import Sequence

from negotiations.extraction.agreements.deals import Deal, deals_of
from negotiations.extraction.agreements.signatories import acting
from negotiations.extraction.agreements.subject_matter import end_of_object, objects
from negotiations.extraction.agreements.topics import Topic, find_topics
from negotiations.extraction.agreements.voice import (
    is_passive,
    is_unfinished,
    modified,
)
from negotiations.extraction.modality import Mood
from negotiations.extraction.parties.actors import Actor, principals
from negotiations.extraction.rule import Match
from negotiations.extraction.words import words
from negotiations.vocabulary import AgreementKind, AgreementStatus

_PUT_WITHIN = 8  # tokens from "presented" to "proposal"
_NOUN_WITHIN = 9  # tokens from "proposal" to "ceasefire"
_PROPOSABLE = frozenset(
    {
        AgreementKind.CEASEFIRE,
        AgreementKind.ENERGY,
        AgreementKind.FRAMEWORK,
        AgreementKind.HUMANITARIAN_CORRIDOR,
    }
)


def proposed(match: Match) -> tuple[Deal, ...]:
    """`Ukraine proposed a truce of thirty days`; not `under a proposed truce`."""
    if not _is_said(match) or is_passive(match) or modified(match, None):
        return ()
    return _proposal(match, objects(match, end_of_object(match)))


def put_forward(match: Match) -> tuple[Deal, ...]:
    """`Qatar has shared a draft peace agreement`, `presented a proposal for a truce`."""
    begin = max(match.statement.span.start, match.start - _PUT_WITHIN)
    before = match.document.doc[begin : match.start]
    verbs = [one for one in before if one.lemma_ in words("deals", "putting")]
    if not verbs or not _is_said(match):
        return ()
    near = [
        one
        for one in find_topics(match.statement)
        if match.start - 2 <= one.start <= match.end + _NOUN_WITHIN
    ]
    verb = Match(
        document=match.document,
        statement=match.statement,
        rule=match.rule,
        start=verbs[-1].i,
        end=verbs[-1].i + 1,
    )
    return () if is_unfinished(verb) else _proposal(verb, near)


def _is_said(match: Match) -> bool:
    return match.statement.mood(match.start) is Mood.ASSERTED and not is_unfinished(
        match
    )


def _proposal(match: Match, topics: Sequence[Topic]) -> tuple[Deal, ...]:
    found = [one for one in topics[:1] if one.kind in _PROPOSABLE]
    parties = _sides(match)
    return deals_of(match, AgreementStatus.PROPOSED, found, parties) if parties else ()


def _sides(match: Match) -> Sequence[Actor]:
    """Who proposes, if a side; the sides to whom a mediator proposes."""
    usual = principals(match.document)
    proposing = {actor.party for actor in acting(match)}
    return [one for one in usual if one.party in proposing] or usual
