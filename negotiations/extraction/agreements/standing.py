"""What becomes of a deal: it takes effect, is extended, broken, suspended, or ends.

Making one is told in `concluding`, putting one forward in `proposing`.
"""

from collections.abc import Sequence

from negotiations.extraction.agreements.deals import Deal, deals_of
from negotiations.extraction.agreements.signatories import (
    acting,
    are_two_sides,
    between,
    bound,
)
from negotiations.extraction.agreements.subject_matter import objects
from negotiations.extraction.agreements.topics import (
    Topic,
    find_topics,
    nearest_before,
    subject_topic,
)
from negotiations.extraction.agreements.voice import (
    described,
    is_passive,
    is_past_passive,
    is_unfinished,
)
from negotiations.extraction.circumstances import when_of
from negotiations.extraction.modality import Mood
from negotiations.extraction.parties.actors import Actor, principals
from negotiations.extraction.rule import Match
from negotiations.extraction.words import words
from negotiations.vocabulary import AgreementKind, AgreementStatus

_PROPOSAL_REACHES = 9  # tokens from "rejected" to "proposal"
_DECLARED_WITHIN = 10  # tokens from "declared" to the end of "ceasefire"
_BREACH_REACHES = 3  # tokens between "violations" and "ceasefire"
_TRUCES = frozenset({AgreementKind.CEASEFIRE, AgreementKind.ENERGY})
_LASTING = _TRUCES | {AgreementKind.GRAIN}


def in_force(match: Match) -> tuple[Deal, ...]:
    """`A truce between … took effect`, `the ceasefire is in force`."""
    return _happened(match, AgreementStatus.IN_FORCE)


def ended(match: Match) -> tuple[Deal, ...]:
    """`The truce expired`, `the ceasefire that ended in October`."""
    return _happened(match, AgreementStatus.EXPIRED)


def extended(match: Match) -> tuple[Deal, ...]:
    """`Both extended the truce by a month`: they agreed to."""
    if not _is_done(match):
        return ()
    if is_passive(match):
        topics = _subject(match) if is_past_passive(match) else []
        return deals_of(match, AgreementStatus.AGREED, topics, bound(match))
    parties = acting(match)
    topics = [
        one for one in objects(match, match.statement.span.end) if one.kind in _LASTING
    ]
    return (
        deals_of(match, AgreementStatus.AGREED, topics[:1], parties)
        if are_two_sides(parties, match)
        else ()
    )


def declared(match: Match) -> tuple[Deal, ...]:
    """`The PKK declared a ceasefire`: a truce of one side; one to come is an offer."""
    parties = acting(match)
    usual = {actor.party for actor in principals(match.document)}
    is_side = bool(usual & {actor.party for actor in parties})
    if (
        len(parties) > 1
        or not is_side
        or between(match)
        or not _is_done(match)
        or is_passive(match)
    ):
        return ()
    topics = [
        one
        for one in objects(match, match.end + _DECLARED_WITHIN)
        if one.kind in _TRUCES and not _is_deal_on(one, match)
    ]
    when = when_of(match.document, match.statement, match.start, match.end)
    published = match.document.published
    is_ahead = bool(when and published and when.range.start > published)
    status = AgreementStatus.PROPOSED if is_ahead else AgreementStatus.IN_FORCE
    return deals_of(match, status, topics[:1], parties)


def _is_deal_on(topic: Topic, match: Match) -> bool:
    """`Announced an agreement to end the fighting`: more than one's own truce."""
    gap = match.document.doc[match.end : topic.start]
    return any(token.lower_ in words("deals", "bare") for token in gap)


def violated(match: Match) -> tuple[Deal, ...]:
    """`Each accused the other of breaking the truce`, `the truce was broken`."""
    if match.document.doc[match.end : match.end + 1].text == "of":
        return ()  # "breaches of the truce" are read as nouns
    return _affected(match, AgreementStatus.VIOLATED)


def breached(match: Match) -> tuple[Deal, ...]:
    """`Accused each other of ceasefire violations`; not `monitors will report any`."""
    if not words("deals", "blaming") & match.statement.lemmas:
        return ()
    near = [
        one
        for one in find_topics(match.statement)
        if one.kind in _LASTING
        and (
            one.end <= match.start <= one.end + 1
            or match.end < one.start <= match.end + _BREACH_REACHES
        )
    ]
    if match.statement.mood(match.start) is not Mood.ASSERTED:
        return ()
    parties = _sides_of(match)
    topics = near[:1] if parties else []
    return deals_of(match, AgreementStatus.VIOLATED, topics, parties)


def suspended(match: Match) -> tuple[Deal, ...]:
    """`Russia suspended the grain deal`, `withdrew from the deal`."""
    return _affected(match, AgreementStatus.SUSPENDED)


def rejected(match: Match) -> tuple[Deal, ...]:
    """`Hamas rejected the ceasefire proposal`, `turned down a truce offered by …`.

    To reject a truce that nobody has put forward is only a position.
    """
    end = min(match.end + _PROPOSAL_REACHES, match.statement.span.end)
    near = match.document.doc[match.end : end]
    if not any(token.lower_ in words("deals", "proposals") for token in near):
        return ()
    return _affected(match, AgreementStatus.REJECTED)


def _happened(match: Match, status: AgreementStatus) -> tuple[Deal, ...]:
    """What a truce does of itself: it begins, holds, ends."""
    if not _is_done(match):
        return ()
    topics = [one for one in _subject(match) if one.kind in _LASTING]
    return deals_of(match, status, topics, bound(match))


def _is_done(match: Match) -> bool:
    mood = match.statement.mood(match.start)
    return mood is Mood.ASSERTED and not is_unfinished(match)


def _subject(match: Match) -> list[Topic]:
    topic = subject_topic(match.statement, match.start) or described(match, None)
    return [topic] if topic else []


def _affected(match: Match, status: AgreementStatus) -> tuple[Deal, ...]:
    """What is done to a deal: it stands after the words, or is the `it` of before."""
    if match.statement.mood(match.start) is not Mood.ASSERTED:
        return ()
    if is_passive(match):
        topics = _subject(match)
    elif match.document.doc[match.end : match.end + 1].text == "it":
        before = nearest_before(match.statement, match.start, across=True)
        topics = [before] if before else []
    else:
        topics = objects(match, match.statement.span.end)
    return deals_of(match, status, topics[:1], _sides_of(match))


def _sides_of(match: Match) -> Sequence[Actor]:
    """Whose deal it is: also the side that accuses the other."""
    told = bound(match)
    return told if len(told) > 1 else principals(match.document) or told
