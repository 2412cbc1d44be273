"""What a demand or an offer is about: its words, cut where its subject changes.

`Demands no limits on its army and reparations from Moscow` is two stances. Each is a
stretch of the text as it stands; whose it is, is for the rules.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from negotiations.extraction.rule import Statement
from negotiations.extraction.tokens import Patterns, Span, Token, tokenize
from negotiations.extraction.words import listed, words
from negotiations.vocabulary import Topic

_TOPICS = tuple(topic for topic in Topic if topic is not Topic.OTHER)
_SAID_REACHES = 8  # tokens in ", its foreign minister said in Geneva"


@dataclass(frozen=True, kw_only=True)
class Stance:
    """One demand or offer: tokens `start` to `end`, and the words that tell its topic."""

    topic: Topic
    start: int
    end: int
    told_start: int
    told_end: int


@dataclass(frozen=True, kw_only=True)
class _Word:
    topic: Topic
    start: int
    end: int


def stances_after(
    statement: Statement, verb: int, *, is_refusal: bool = False
) -> list[Stance]:
    """The stances that begin with the verb at this position.

    A refusal is never cut: `no`, said once, governs all that follows.
    """
    end = _end_of_clause(statement, verb)
    pieces = [(verb, end)] if is_refusal else list(_pieces(statement, verb, end))
    return list(_stances(statement, pieces, verb))


def _stances(
    statement: Statement, pieces: Sequence[tuple[int, int]], verb: int
) -> Iterator[Stance]:
    """One stance for each piece with a topic of its own, the pieces between included."""
    topics = _topics(statement)
    current: Stance | None = None
    for start, end in pieces:
        told = _topic_in(statement, topics, start, end, verb)
        if told is None or (current is not None and told.topic == current.topic):
            current = current and replace(current, end=end)
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


def _topic_in(
    statement: Statement, topics: Sequence[_Word], start: int, end: int, verb: int
) -> _Word | None:
    """What a piece is about: its first topic word, or what its `their` points at."""
    doc = statement.span.doc
    inside = [one for one in topics if start <= one.start and one.end <= end]
    first = inside[0].start if inside else end
    before = [one for one in topics if one.end <= verb]
    if not inside and doc[verb].lemma_ in words("stances", "naming"):
        return topics[0] if topics else None
    points_back = any(
        token.lower_ in words("stances", "pointing") for token in doc[start:first]
    )
    if before and points_back:
        return before[-1]
    return inside[0] if inside else None


def _topics(statement: Statement) -> list[_Word]:
    found = sorted(_patterns().find(statement.span), key=lambda one: one[1] - one[2])
    taken: set[int] = set()
    topics: list[_Word] = []
    for name, start, end in found:
        if not taken.isdisjoint(range(start, end)):
            continue
        taken.update(range(start, end))
        topic = Topic(name)
        if topic is not Topic.PRISONERS or _is_of_release(statement, start):
            topics.append(_Word(topic=topic, start=start, end=end))
    return sorted(topics, key=lambda one: one.start)


def _is_of_release(statement: Statement, position: int) -> bool:
    """Whether captives are spoken of as those to be let go."""
    near = statement.span.doc[max(statement.span.start, position - 6) : position + 6]
    return any(token.lower_ in words("stances", "releasing") for token in near)


@cache
def _patterns() -> Patterns:
    return Patterns(
        {
            topic.value: [
                [{"LOWER": token.lower_} for token in tokenize(phrase)]
                for phrase in listed("stances", topic.value)
            ]
            for topic in _TOPICS
        }
    )


def _pieces(statement: Statement, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The clause cut at its commas and at `and`; joints are left out at the cuts."""
    doc = statement.span.doc
    begin = start
    for position in range(start + 1, end):
        if doc[position].lower_ not in words("stances", "joints"):
            continue
        if begin < position:
            yield begin, position
        begin = position + 1
    if begin < end:
        yield begin, end


def _end_of_clause(statement: Statement, verb: int) -> int:
    """Where what is demanded ends: at the next clause, verb of the subject, or stop."""
    doc = statement.span.doc
    for position in range(verb + 1, statement.span.end):
        token = doc[position]
        if _ends(token) or _is_next_verb(token):
            return _without_joints(doc[verb:position])
        if token.text == "," and _is_said_after(statement, position):
            return position
    return _without_joints(doc[verb : statement.span.end])


def _ends(token: Token) -> bool:
    """Whether another clause begins; `under which` and `the areas that` go on."""
    if token.lower_ in words("stances", "ends_after_comma"):
        return token.nbor(-1).text == ","
    return token.lower_ in words("stances", "ends")


def _is_next_verb(token: Token) -> bool:
    """`… and rejects …`: the same subject's next verb."""
    before = token.nbor(-1).lower_
    return (
        before in {"and", "but"}
        and token.lower_ != token.lemma_
        and not token.lower_.endswith("ing")
        and token.lemma_ in words("actors", "verbs")
    )


def _is_said_after(statement: Statement, comma: int) -> bool:
    """Whether the speaker follows: `…, its foreign minister said`."""
    rest = statement.span.doc[comma + 1 : statement.span.end]
    near = rest[:_SAID_REACHES]
    return any(token.lemma_ in words("modality", "saying") for token in near) and not (
        any(token.text == "," for token in near)
    )


def _without_joints(stretch: Span) -> int:
    """The end of a stretch, its last stops and joints left out."""
    tokens = list(stretch)
    while len(tokens) > 1 and tokens[-1].lower_ in words("stances", "trailing"):
        tokens.pop()
    return tokens[-1].i + 1
