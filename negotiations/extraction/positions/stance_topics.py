"""What demands and offers are about: the words that tell a topic, and where they mean it.

`During the talks` only dates a demand, and a breach of a truce is no truce. It finds
words; whose demand it is, is for others.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from negotiations.extraction.rule import Statement
from negotiations.extraction.tokens import Pattern, Patterns, tokenize
from negotiations.extraction.words import listed, words
from negotiations.vocabulary import Topic

_WEAK_REACHES = 8  # tokens from "negotiate" to "a ceasefire"
_PAIR = 2
_CIRCUMSTANCE = 3  # tokens from "during" to "the talks"
_RELEASE = 6  # tokens between captives and their release

# `The fighting will not stop until …`.
_FIGHTING_ENDS: Pattern = [
    {"LOWER": {"IN": listed("stances", "fighting")}},
    {"LOWER": {"IN": listed("positions", "wills")}},
    {"LOWER": {"IN": ["not", "only", "never"]}, "OP": "?"},
    {"LOWER": {"IN": listed("stances", "ending")}},
]
# `An end to the Israeli offensive`, `stopping all attacks`.
_END_OF_FIGHTING: Pattern = [
    {"LOWER": {"IN": listed("stances", "ending")}},
    {"LOWER": {"IN": ["of", "to", "in"]}, "OP": "?"},
    {"LOWER": {"IN": ["the", "its", "their", "his", "all", "this", "any"]}, "OP": "?"},
    {"IS_PUNCT": False, "OP": "?"},
    {"LOWER": {"IN": listed("stances", "fighting")}},
]


@dataclass(frozen=True, kw_only=True)
class Told:
    """Words that tell a topic: tokens `start` to `end`."""

    topic: Topic
    start: int
    end: int


@lru_cache(maxsize=16)  # asked for at every verb of the few statements being read
def topics_of(statement: Statement) -> tuple[Told, ...]:
    """What a statement speaks of, in its order; of overlapping words the longer."""
    found = sorted(_patterns().find(statement.span), key=lambda one: one[1] - one[2])
    taken: set[int] = set()
    topics: list[Told] = []
    for name, start, end in found:
        if not taken.isdisjoint(range(start, end)):
            continue
        taken.update(range(start, end))
        topic = Topic(name)
        if _is_meant(statement, topic, start, end):
            topics.append(Told(topic=topic, start=start, end=end))
    return tuple(sorted(topics, key=lambda one: one.start))


def topic_of_proposal(statements: Sequence[Statement]) -> Topic | None:
    """What the last proposal that the text spoke of is about: `a truce plan`."""
    for statement in reversed(statements):
        topics = topics_of(statement)
        for told in topics:
            after = statement.span.doc[told.end : told.end + _PAIR]
            if any(token.lower_ in words("stances", "proposals") for token in after):
                return told.topic
        if topics and _asks(statement):
            return topics[0].topic
    return None


def _asks(statement: Statement) -> bool:
    """Whether a demand is made in it: `demanded that …`, `… unless talks begin`."""
    return any(
        token.lemma_ in words("positions", "demanding") or token.lower_ == "unless"
        for token in statement.span
    )


def without_weak(statement: Statement, topics: Sequence[Told]) -> Sequence[Told]:
    """`Negotiate a ceasefire`, `a peace plan demanding a ceasefire` are of the ceasefire."""
    if len(topics) < _PAIR:
        return topics
    first, second = topics[:2]
    doc = statement.span.doc
    is_weak = doc[first.start].lower_ in words("stances", "weak") or (
        doc[first.end].lower_ in words("stances", "proposals")
        and doc[first.end + 1].lower_ in words("stances", "proposing")
    )
    between = statement.span.doc[first.end : second.start]
    is_near = len(between) <= _WEAK_REACHES and not any(
        token.lower_ in words("stances", "parting") for token in between
    )
    return topics[1:] if is_weak and is_near else topics


def _is_meant(statement: Statement, topic: Topic, start: int, end: int) -> bool:
    """Whether the words are what is spoken of, and no circumstance or breach of it."""
    doc = statement.span.doc
    after = doc[end].lower_ if end < statement.span.end else ""
    if after in words("stances", "breaches"):
        return False
    if topic is Topic.PRISONERS and not _is_of_release(statement, start):
        return False
    return not _is_circumstance(statement, topic, start)


def _is_circumstance(statement: Statement, topic: Topic, start: int) -> bool:
    """Whether the words only say when or where: `in the talks`, `during the truce`."""
    around = words("stances", "around")
    if _is_aim_of_conditions(statement, start):
        return True
    if topic is Topic.FURTHER_TALKS:
        around |= words("stances", "around_talks")
    begin = max(statement.span.start, start - _CIRCUMSTANCE)
    for token in reversed(statement.span.doc[begin:start]):
        if token.lower_ in around:
            entering = words("stances", "entering")
            return token.i == 0 or token.nbor(-1).lower_ not in entering
        if token.ent_type_ or token.lower_ in words("actors", "prepositions"):
            return False
    return False


def _is_aim_of_conditions(statement: Statement, start: int) -> bool:
    """`The terms for a truce`: what conditions are for is not what they ask."""
    near = statement.span.doc[max(statement.span.start, start - _CIRCUMSTANCE) : start]
    return any(
        one.lower_ in words("stances", "setting") and other.lower_ == "for"
        for one, other in pairwise(near)
    )


def _is_of_release(statement: Statement, position: int) -> bool:
    """Whether captives are spoken of as those to be let go; soldiers need more."""
    doc = statement.span.doc
    begin = max(statement.span.start, position - _RELEASE)
    near = {token.lower_ for token in doc[begin : position + _RELEASE]}
    releasing = words("stances", "releasing")
    if doc[position].lower_ in words("stances", "people"):
        releasing -= words("stances", "weakly_releasing")
    return not near.isdisjoint(releasing)


@cache
def _patterns() -> Patterns:
    told: dict[str, list[Pattern]] = {
        topic.value: [
            [{"LOWER": token.lower_} for token in tokenize(phrase)]
            for phrase in listed("stances", topic.value)
        ]
        for topic in Topic
    }
    told[Topic.CEASEFIRE] += [_END_OF_FIGHTING, _FIGHTING_ENDS]
    return Patterns(told)
