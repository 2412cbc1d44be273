"""What a verb of dealing is about: its object, or what the report says of it elsewhere.

Who deals, and whether anything was agreed, is not its business.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from negotiations.extraction.agreements.topics import Topic, find_topics, objects_among
from negotiations.extraction.exchanges.captives import is_about_captives
from negotiations.extraction.exchanges.handovers import Flow, find_flows
from negotiations.extraction.rule import Document, Match
from negotiations.extraction.tokens import Token
from negotiations.extraction.words import words
from negotiations.vocabulary import AgreementKind

_OF_WAR = 3  # different words of war from which a report is about one
_OFTEN = 2  # mentions of one kind from which a report is about it
_CAPTIVES_REACH = 6  # tokens from "free" to "detainees"
_MEASURES_REACH = 10  # tokens from "agreed" to "set up"


def end_of_object(match: Match) -> int:
    """Where the clause of the verb ends."""
    for token in match.document.doc[match.end : match.statement.span.end]:
        if token.lower_ in words("modality", "boundaries"):
            return token.i
    return match.statement.span.end


def promised(match: Match, end: int) -> list[Flow]:
    """The handovers that stand between the verb and the end of its clause."""
    return [
        flow
        for flow in find_flows(match.document, match.statement)
        if match.end <= flow.position < end
    ]


def objects(match: Match, end: int) -> list[Topic]:
    """What the verb has as its object, up to the end of its clause."""
    topics = [one for one in find_topics(match.statement) if one.end <= end]
    after = [one for one in topics if one.start >= match.end]
    return objects_among(after, match.statement, match.end)


def bare_objects(match: Match) -> list[Topic]:
    """A document whose subject is only told by the whole report."""
    topics = find_topics(match.statement, bare_kind(match.document))
    near = [one for one in topics if one.is_bare and one.start >= match.end]
    return objects_among(near, match.statement, match.end)


def releases(match: Match, end: int) -> list[Topic]:
    """`Agreed to free thousands of detainees`: no number, and nobody's in particular."""
    near = match.document.doc[match.end : end]
    for place, token in enumerate(near):
        after = near[place + 1 : place + 1 + _CAPTIVES_REACH]
        if token.lower_ in words("deals", "releasing") and any(
            one.lower_ in words("swaps", "released") for one in after
        ):
            kind = AgreementKind.PRISONER_EXCHANGE
            return [Topic(kind=kind, start=token.i, end=token.i + 1)]
    return []


def measures(match: Match, end: int) -> list[Topic]:
    """`Agreed to set up a committee`, `agreed on a plan`: what has no kind of its own."""
    kind = bare_kind(match.document)
    near = _undated(match, min(match.end + _MEASURES_REACH, end))
    step = next(_steps(near), None)
    if kind is None or step is None:
        return []
    is_plan = step.lower_ in words("deals", "plans")
    if kind is not AgreementKind.GRAIN:
        kind = AgreementKind.FRAMEWORK if is_plan else AgreementKind.OTHER
    return [Topic(kind=kind, start=step.i, end=step.i + 1, is_bare=True)]


def _undated(match: Match, end: int) -> list[Token]:
    """The words after the verb without the date: `agreed on Monday to …`."""
    dates = match.statement.dates
    dated = {place for one in dates for place in range(one.start - 1, one.end)}
    return [one for one in match.document.doc[match.end : end] if one.i not in dated]


def _steps(near: Sequence[Token]) -> Iterator[Token]:
    """The words that name a step after "agreed": what to do, or on what."""
    said = [token.lower_ for token in near]
    for place, (before, token) in enumerate(pairwise(near)):
        is_act = before.lower_ == "to" and token.lemma_ in words("deals", "measures")
        is_step = said[0] in {"on", "to"} and token.lower_ in words("deals", "steps")
        is_resolved = "that" in said[:place] and token.lower_ in words(
            "deals", "resolving"
        )
        if is_act or is_step or is_resolved:
            yield token


@lru_cache(maxsize=1)  # asked for at every verb of the one report being read
def bare_kind(document: Document) -> AgreementKind | None:
    """The kind of a deal that does not say what it is about, by the whole report."""
    spoken = set[str]().union(*(one.words for one in document.statements))
    if spoken & words("deals", "peace"):
        return AgreementKind.FRAMEWORK
    topics = (one.kind for each in document.statements for one in find_topics(each))
    common = Counter(topics).most_common(1)
    if common and common[0][1] >= _OFTEN:
        return common[0][0]
    if len(spoken & words("conflict", "signs")) < _OF_WAR:
        return None
    captive = sum(is_about_captives(one.span) for one in document.statements)
    is_of_captives = captive * _OFTEN >= len(document.statements)
    return AgreementKind.PRISONER_EXCHANGE if is_of_captives else AgreementKind.OTHER
