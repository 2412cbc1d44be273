"""What an agreement can be about: truces, corridors, grain, exchanges, declarations.

It finds the words in a stretch of tokens; whether anything was agreed is not its
business.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from negotiations.extraction.captives import is_about_captives
from negotiations.extraction.dates import DatePhrase
from negotiations.extraction.gazetteer import Name
from negotiations.extraction.numbers import Figure
from negotiations.extraction.rule import Statement
from negotiations.extraction.tokens import Patterns, Token, tokenize
from negotiations.extraction.words import listed, words
from negotiations.vocabulary import AgreementKind

_NEAR = 6  # tokens from "signed" to "agreement"
_KINDS = (
    AgreementKind.PRISONER_EXCHANGE,
    AgreementKind.BODY_REPATRIATION,
    AgreementKind.CEASEFIRE,
    AgreementKind.HUMANITARIAN_CORRIDOR,
    AgreementKind.GRAIN,
    AgreementKind.ENERGY,
    AgreementKind.CHILDREN_RETURN,
    AgreementKind.FRAMEWORK,
    AgreementKind.MEMORANDUM,
    AgreementKind.DECLARATION,
)


@dataclass(frozen=True, kw_only=True)
class Topic:
    """One subject of agreement: the words of tokens `start` to `end`.

    `is_bare` where the words name a document alone and not what it is about.
    """

    kind: AgreementKind
    start: int
    end: int
    is_bare: bool = False


def find_topics(statement: Statement) -> list[Topic]:
    """The topics that a statement names, in its order; of overlapping ones the longer."""
    found = sorted(_patterns().find(statement.span), key=lambda one: one[1] - one[2])
    topics: list[Topic] = []
    taken: set[int] = set()
    for name, start, end in found:
        if _is_of_goods(statement, name, start, end):
            continue
        if taken.isdisjoint(range(start, end)):
            taken.update(range(start, end))
            topics.append(_topic(statement, AgreementKind(name), start, end))
    return sorted(topics, key=lambda topic: topic.start)


def _is_of_goods(statement: Statement, kind: str, start: int, end: int) -> bool:
    """Whether a bare `exchange` or `swap` is one of data or debts, for all it says."""
    if kind != AgreementKind.PRISONER_EXCHANGE.value or end - start > 1:
        return False
    before = statement.span.doc[max(statement.span.start, start - 1) : start]
    is_known = any(token.lower_ in {"the", "this"} for token in before)
    of_war = is_about_captives(statement.span) or not statement.words.isdisjoint(
        words("conflict", "signs")
    )
    return not (is_known or of_war)


def objects_among(
    topics: Sequence[Topic], statement: Statement, begin: int
) -> list[Topic]:
    """The topics that are the object of what ends at `begin`: nothing else between.

    `Agreed to a ceasefire` has one; `agreed to discuss a ceasefire` has none.
    """
    parts: list[Name | DatePhrase | Figure] = [
        *statement.names,
        *statement.dates,
        *statement.figures,
    ]
    known = {place for part in parts for place in range(part.start, part.end)}
    direct: list[Topic] = []
    for topic in topics:
        between = statement.span.doc[begin : topic.start]
        if topic.start < begin or not all(_joins(token, known) for token in between):
            break
        direct.append(topic)
        begin = topic.end
    return direct


def subject_topic(statement: Statement, position: int) -> Topic | None:
    """What `was agreed` at this position: the last topic before it in its clause."""
    before = [one for one in find_topics(statement) if one.end <= position]
    if not before:
        return None
    stops = words("modality", "boundaries") | {","}
    gap = statement.span.doc[before[-1].end : position]
    return None if any(token.lower_ in stops for token in gap) else before[-1]


def document_topics(statement: Statement, begin: int) -> list[Topic]:
    """`Signed an agreement … to export grain`: a document, and its topic later on."""
    near = statement.span.doc[begin : min(begin + _NEAR, statement.span.end)]
    if not any(token.lower_ in words("deals", "documents") for token in near):
        return []
    end = _end_of_clause(statement, begin)
    return [one for one in find_topics(statement) if begin <= one.start < end]


def _end_of_clause(statement: Statement, begin: int) -> int:
    """Where another clause begins: at `, and`."""
    for token in statement.span.doc[begin : statement.span.end - 1]:
        if token.text == "," and token.nbor().lower_ == "and":
            return token.i
    return statement.span.end


def bare_agreement(
    statement: Statement, begin: int, kind: AgreementKind
) -> list[Topic]:
    """`Signed an agreement on Saturday that …`: a document that does not say on what."""
    for token in statement.span.doc[begin : min(begin + _NEAR, statement.span.end)]:
        if token.lower_ in words("deals", "bare"):
            return [
                Topic(
                    kind=kind,
                    start=token.i,
                    end=token.i + 1,
                    is_bare=True,
                )
            ]
    return []


def _joins(token: Token, known: set[int]) -> bool:
    return token.i in known or token.lower_ in words("topics", "between")


def _topic(statement: Statement, kind: AgreementKind, start: int, end: int) -> Topic:
    """A truce that spares energy sites alone is an agreement on energy."""
    around = statement.span.doc[start : min(end + 8, statement.span.end)]
    if kind is AgreementKind.CEASEFIRE and any(
        token.lower_ in words("topics", "energy_sites") for token in around
    ):
        kind = AgreementKind.ENERGY
    return Topic(kind=kind, start=start, end=end)


@cache
def _patterns() -> Patterns:
    return Patterns(
        {
            kind.value: [
                [{"LOWER": token.lower_} for token in tokenize(phrase)]
                for phrase in listed("topics", kind.value)
            ]
            for kind in _KINDS
        }
    )
