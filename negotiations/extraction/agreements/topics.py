"""What an agreement can be about: truces, corridors, grain, exchanges, declarations.

It finds the words in a stretch of tokens; whether anything was agreed is not its
business.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from negotiations.extraction.agreements.other_matters import is_of_another_matter
from negotiations.extraction.dates import DatePhrase
from negotiations.extraction.exchanges.captives import is_about_captives
from negotiations.extraction.gazetteer import Name
from negotiations.extraction.numbers import Figure
from negotiations.extraction.rule import Statement
from negotiations.extraction.tokens import Pattern, Patterns, Span, Token, tokenize
from negotiations.extraction.words import listed, words
from negotiations.vocabulary import AgreementKind

_NEAR = 6  # tokens from "signed" to "agreement"
_SITES_BEFORE = 3  # tokens in "energy and infrastructure ceasefire"
_OBJECT_REACHES = 16  # tokens from "agreed" to "ceasefire"
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
# `Cease all firing`, `a pause in attacks`.
_CEASING: Pattern = [
    {"LEMMA": {"IN": listed("topics", "ceasing")}},
    {"LOWER": {"IN": listed("topics", "of_war")}, "OP": "*"},
    {"LOWER": {"IN": listed("topics", "acts_of_war")}},
]


@dataclass(frozen=True, kw_only=True)
class Topic:
    """One subject of agreement: the words of tokens `start` to `end`.

    `is_bare` where the words name a document alone and not what it is about.
    """

    kind: AgreementKind
    start: int
    end: int
    is_bare: bool = False


def find_topics(statement: Statement, bare: AgreementKind | None = None) -> list[Topic]:
    """The topics that a statement names, in its order; of overlapping ones the longer.

    With a kind for them, documents that do not say what they are about count, too.
    """
    topics = [*_named_topics(statement)]
    if bare is not None:
        taken = {place for one in topics for place in range(one.start, one.end + 1)}
        topics += [
            _bare_topic(statement, token, bare)
            for token in statement.span
            if token.lower_ in words("deals", "bare")
            and token.i not in taken
            and not is_of_another_matter(statement, token.i, token.i + 1)
        ]
    return sorted(topics, key=lambda topic: topic.start)


def _bare_topic(statement: Statement, noun: Token, kind: AgreementKind) -> Topic:
    """A document; one that is `on` something is on peace only where that is said."""
    after = statement.span.doc[noun.i + 1 : min(noun.i + _NEAR, statement.span.end)]
    dated = {phrase.start for phrase in statement.dates}
    is_narrow = (
        len(after) > 1
        and after[0].lower_ in words("deals", "subject_joints")
        and after[1].i not in dated
    )
    is_settling = any(token.lower_ in words("deals", "settling") for token in after)
    return Topic(
        kind=AgreementKind.OTHER if is_narrow and not is_settling else kind,
        start=noun.i,
        end=noun.i + 1,
        is_bare=True,
    )


@lru_cache(maxsize=128)  # each verb of dealing in a statement asks for them
def _named_topics(statement: Statement) -> tuple[Topic, ...]:
    found = sorted(_patterns().find(statement.span), key=lambda one: one[1] - one[2])
    topics: list[Topic] = []
    taken: set[int] = set()
    for name, start, end in found:
        if (
            _is_of_goods(statement, name, start, end)
            or _is_of_talks(statement, end)
            or is_of_another_matter(statement, start, end)
        ):
            continue
        if taken.isdisjoint(range(start, end)):
            taken.update(range(start, end))
            topics.append(_topic(statement, AgreementKind(name), start, end))
    return tuple(topics)


def _is_of_talks(statement: Statement, end: int) -> bool:
    """`Ceasefire talks`, `truce monitors`: the topic only says of what kind they are."""
    after = statement.span.doc[end : min(end + 1, statement.span.end)]
    return any(token.lower_ in words("topics", "talking") for token in after)


def noun_end(topic: Topic, statement: Statement) -> int:
    """Where the noun of a topic ends: after `agreement` in `ceasefire agreement`."""
    end = topic.end
    documents = words("deals", "documents") | {"'", '"'}
    while end < statement.span.end and statement.span.doc[end].lower_ in documents:
        end += 1
    return end


def _is_of_goods(statement: Statement, kind: str, start: int, end: int) -> bool:
    """Whether a bare `exchange` or `swap` is one of data or debts, for all it says.

    `In exchange for a truce` is a price, and no exchange at all.
    """
    if kind != AgreementKind.PRISONER_EXCHANGE.value or end - start > 1:
        return False
    before = statement.span.doc[max(statement.span.start, start - 1) : start]
    if any(token.lower_ == "in" for token in before):
        return True
    is_known = any(token.lower_ in {"the", "this"} for token in before)
    of_war = is_about_captives(statement.span) or not statement.words.isdisjoint(
        words("conflict", "signs")
    )
    return not (is_known or of_war)


def objects_among(
    topics: Sequence[Topic], statement: Statement, begin: int
) -> list[Topic]:
    """The topics that are the object of what ends at `begin`, and those joined to it.

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
        is_near = topic.start >= begin and (
            all(_joins(token, known) for token in between)
            if direct
            else _leads_to(between, known)
        )
        if not is_near:
            break
        direct.append(topic)
        begin = topic.end
    return direct


def _leads_to(between: Span, known: set[int]) -> bool:
    """Whether a verb's object is still ahead: nothing that is itself agreed on between."""
    joined = [token.lower_ for token in between]
    return (
        len(between) <= _OBJECT_REACHES
        and (",", "and") not in pairwise(joined)
        and not any(
            token.i not in known
            and (
                token.lower_ in words("topics", "aside")
                or token.lemma_ in words("topics", "putting_off")
            )
            for token in between
        )
    )


def nearest_before(
    statement: Statement,
    position: int,
    bare: AgreementKind | None = None,
    *,
    across: bool = False,
) -> Topic | None:
    """The last topic before a position in its clause; `across` also in another."""
    before = [one for one in find_topics(statement, bare) if one.end <= position]
    if not before:
        return None
    stops = words("modality", "boundaries")
    gap = statement.span.doc[before[-1].end : position]
    if across or not any(token.lower_ in stops for token in gap):
        return before[-1]
    return None


def subject_topic(
    statement: Statement, position: int, bare: AgreementKind | None = None
) -> Topic | None:
    """What `was agreed` at this position: the last topic before it, insertions aside."""
    topic = nearest_before(statement, position, bare, across=True)
    if topic is None:
        return None
    said = [token.lower_ for token in statement.span.doc[topic.end : position]]
    while said.count(",") > 1:  # "the truce, which Qatar brokered, was broken"
        first = said.index(",")
        del said[first : said.index(",", first + 1) + 1]
    stops = words("modality", "boundaries") | {","}
    return None if stops.intersection(said) else topic


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


def _joins(token: Token, known: set[int]) -> bool:
    return token.i in known or token.lower_ in words("topics", "between")


def _topic(statement: Statement, kind: AgreementKind, start: int, end: int) -> Topic:
    """A truce that spares energy sites alone is an agreement on energy."""
    begin = max(statement.span.start, start - _SITES_BEFORE)
    around = statement.span.doc[begin : min(end + 8, statement.span.end)]
    if kind is AgreementKind.CEASEFIRE and any(
        token.lower_ in words("topics", "energy_sites") for token in around
    ):
        kind = AgreementKind.ENERGY
    return Topic(kind=kind, start=start, end=end)


@cache
def _patterns() -> Patterns:
    patterns: dict[str, list[Pattern]] = {
        kind.value: [
            [{"LOWER": token.lower_} for token in tokenize(phrase)]
            for phrase in listed("topics", kind.value)
        ]
        for kind in _KINDS
    }
    patterns[AgreementKind.CEASEFIRE.value].append(_CEASING)
    return Patterns(patterns)
