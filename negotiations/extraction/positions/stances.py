"""What a demand or an offer is about: its words, cut where its subject changes.

`Demands no limits on its army and reparations from Moscow` is two stances. Each is a
stretch of the text as it stands; whose it is, is for the rules.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from negotiations.extraction.modality import clause_before
from negotiations.extraction.positions.stance_bounds import (
    after_addressee,
    end_of_clause,
    first_word,
    is_aside,
    pieces,
    without_joints,
)
from negotiations.extraction.positions.stance_topics import (
    Told,
    topics_of,
    without_weak,
)
from negotiations.extraction.rule import Statement
from negotiations.extraction.tokens import Span
from negotiations.extraction.words import words
from negotiations.vocabulary import Topic

_OBJECT_REACHES = 14  # tokens from a verb to what is demanded
_JOINED_REACHES = 5  # tokens from "and" to what is demanded as well
_CONDITIONS_REACH = 14  # tokens from "conditions" to "include"
_ADDRESSEE_REACHES = 5  # tokens from "called" to "on his negotiators"
_BACK_REACHES = 5  # tokens from "refuses" to "to give them up"
_PROPOSAL_REACHES = 9  # tokens from "ready" to "to accept the American-backed plan"
_ADDRESSEES = 14  # tokens from "urged" to those who are urged


@dataclass(frozen=True, kw_only=True)
class Stance:
    """One demand or offer: tokens `start` to `end`, and the words that tell its topic."""

    topic: Topic
    start: int
    end: int
    told_start: int
    told_end: int


def stance_before(statement: Statement, verb: int, end: int) -> Stance | None:
    """The stance of which the verb at this position comes last: `… was rejected`."""
    clause = clause_before(statement.span, verb)
    topics = [
        one
        for one in topics_of(statement)
        if clause and clause[0].i <= one.start and one.end <= verb
    ]
    if not topics:
        return None
    start = first_word(clause, topics[-1].start)
    main = next(one for one in topics if one.start >= start)
    return _stance_of(main, start, end)


def stances_around(statement: Statement, verb: int) -> list[Stance]:
    """What must be, by the whole of its clause: `all captives must be released`."""
    clause = clause_before(statement.span, verb)
    start = first_word(clause, verb) if clause else verb
    before = [
        one for one in topics_of(statement) if start <= one.start and one.end <= verb
    ]
    after = stances_after(statement, verb)
    if before:
        end = after[1].start if len(after) > 1 else end_of_clause(statement, verb)
        first = _stance_of(
            before[0], start, without_joints(statement.span.doc[start:end])
        )
        return [first, *after[1:]]
    return [replace(one, start=start) if one is after[0] else one for one in after]


def stances_included(statement: Statement, position: int) -> list[Stance]:
    """What conditions include or are, without `include`, which is the report's word."""
    end = min(position + _CONDITIONS_REACH, statement.span.end)
    for token in statement.span.doc[position:end]:
        if token.lower_ in words("stances", "including"):
            return stances_behind(statement, token.i)
    return []


def stances_behind(statement: Statement, position: int) -> list[Stance]:
    """The stances after the word at this position, without it."""
    return [
        replace(one, start=one.start + (one.start == position))
        for one in stances_after(statement, position)
    ]


def stance_on_proposal(statement: Statement, verb: int, topic: Topic) -> Stance | None:
    """`Rejected the plan`: of a topic that the text told before."""
    end = end_of_clause(statement, verb)
    for token in statement.span.doc[verb : min(end, verb + _PROPOSAL_REACHES)]:
        if token.lower_ in words("stances", "proposals"):
            return Stance(
                topic=topic,
                start=verb,
                end=end,
                told_start=token.i,
                told_end=token.i + 1,
            )
    return None


def stance_on_clause(
    statement: Statement, verb: int, end: int, topic: Topic
) -> Stance | None:
    """`The ultimatum was rejected`: of a topic that the text told before."""
    for token in reversed(clause_before(statement.span, verb)):
        if token.lower_ in words("stances", "proposals"):
            told = Told(topic=topic, start=token.i, end=token.i + 1)
            return _stance_of(told, token.i, end)
    return None


def stance_on_before(
    statement: Statement, verb: int, earlier: Statement
) -> Stance | None:
    """`Refused that`: of what the sentence before spoke of last, in its paragraph."""
    topics = topics_of(earlier)
    if not topics or earlier.paragraph != statement.paragraph:
        return None
    end = end_of_clause(statement, verb)
    for token in statement.span.doc[verb + 1 : min(end, verb + _BACK_REACHES)]:
        if token.lower_ in words("stances", "back"):
            told = replace(topics[-1], start=token.i, end=token.i + 1)
            return _stance_of(told, verb, end)
    return None


def _stance_of(told: Told, start: int, end: int) -> Stance:
    return Stance(
        topic=told.topic, start=start, end=end, told_start=told.start, told_end=told.end
    )


def is_addressed_to_others(statement: Statement, verb: int, holder: str) -> bool:
    """Whether a call goes to both sides, as only who stands outside does, or to aides."""
    doc = statement.span.doc
    near = doc[verb : min(verb + _ADDRESSEES, statement.span.end)]
    if near[0].lemma_ in words("positions", "offering"):
        return False
    if near[0].lemma_ in words("positions", "addressing") and _is_to_aides(near):
        return True
    others = [
        name
        for name in statement.names
        if near.start <= name.start < near.end
        and name.label == "PARTY"
        and name.name != holder
    ]
    are_joined = any(
        {token.lower_ for token in doc[one.end : other.start]} - {"the"} == {"and"}
        for one, other in pairwise(others)
    )
    spoken = [token.lower_ for token in near]
    is_general = any(
        one in words("actors", "all_of_them") | {"all", "warring"}
        and other in words("actors", "sides")
        for one, other in pairwise(spoken)
    )
    return is_general or are_joined


def _is_to_aides(near: Span) -> bool:
    addressed = near[1:_ADDRESSEE_REACHES]
    return any(token.lower_ in words("stances", "aides") for token in addressed)


def stances_after(
    statement: Statement, verb: int, *, is_whole: bool = False
) -> list[Stance]:
    """The stances that begin with the verb at this position.

    A refusal is whole: `no`, said once, governs all that follows; so does a condition.
    """
    end = end_of_clause(statement, verb)
    cut = [(verb, end)] if is_whole else list(pieces(statement, verb, end))
    return list(_stances(statement, cut, verb))


def _stances(
    statement: Statement, cut: Sequence[tuple[int, int]], verb: int
) -> Iterator[Stance]:
    """One stance for each piece with a topic of its own, the pieces between included."""
    topics = topics_of(statement)
    current: Stance | None = None
    for start, end in cut:
        if current is not None and is_aside(statement.span.doc[start:end]):
            break
        told = _topic_in(statement, topics, start, end, verb)
        if current is not None and (
            told is None
            or told.topic == current.topic
            or not _is_another(statement.span.doc[verb:end], start)
        ):
            current = replace(current, end=end)
            continue
        if told is None:
            continue
        if current is not None:
            yield current
        current = Stance(
            topic=told.topic,
            start=verb if current is None else start,
            end=end,
            told_start=told.start,
            told_end=told.end,
        )
    if current is not None:
        yield current


def _is_another(stretch: Span, start: int) -> bool:
    """Whether what begins at `start` is demanded beside what stands before it.

    Neither an example is, nor what goes on with a clause: `assurances that Kyiv host no
    troops and weapons`; `… that Kyiv disarm and withdraw` is two.
    """
    piece = stretch.doc[start : stretch.end]
    if piece[0].lower_ in words("stances", "examples") or _is_in_deal(stretch, start):
        return False
    return (
        not _is_in_clause(stretch, start)
        or piece[0].lower_ == "that"
        or piece[0].lower_ in words("positions", "yielding")
        or any(token.lower_ in words("positions", "deontic") for token in piece)
    )


def _is_in_deal(stretch: Span, position: int) -> bool:
    """`A deal, including a truce and …`: its parts are no demands beside it."""
    return any(
        token.lower_ in words("stances", "examples")
        and not words("positions", "deals").isdisjoint(
            one.lower_ for one in stretch.doc[max(token.i - 2, stretch.start) : token.i]
        )
        for token in stretch.doc[stretch.start : position]
    )


def _is_in_clause(stretch: Span, position: int) -> bool:
    """Whether a clause has begun after the verb: `wanted assurances that …`."""
    return any(
        token.lower_ == "that"
        and (
            token.i == stretch.start + 1
            or token.nbor(-1).lower_ in words("stances", "assurances")
        )
        for token in stretch.doc[stretch.start + 1 : position]
    )


def _topic_in(
    statement: Statement, topics: Sequence[Told], start: int, end: int, verb: int
) -> Told | None:
    """What a piece is about: its first topic word, or what its `their` points at."""
    doc = statement.span.doc
    is_first = start == verb
    start = after_addressee(statement, verb, end) if is_first else start
    reach = start + (_OBJECT_REACHES if is_first else _JOINED_REACHES)
    inside = [one for one in topics if start <= one.start <= reach and one.end <= end]
    first = inside[0].start if inside else end
    inside = list(without_weak(statement, inside))
    before = [one for one in topics if one.end <= verb]
    if not inside and doc[verb].lemma_ in words("stances", "naming"):
        return topics[0] if topics else None
    own = takewhile(lambda token: token.text != ",", doc[start:first])
    points_back = any(token.lower_ in words("stances", "pointing") for token in own)
    if before and points_back:
        return before[-1]
    return inside[0] if inside else None
