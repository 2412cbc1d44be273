"""One mention of an exchange, and what the words around it tell: when, where, which part.

It reads one statement; which mentions speak of one exchange is settled elsewhere.
"""

from dataclasses import dataclass
from functools import lru_cache

from negotiations.extraction.agreements.deals import Deal
from negotiations.extraction.circumstances import When, when_of, where_of
from negotiations.extraction.exchanges.handovers import Flow
from negotiations.extraction.gazetteer import Name
from negotiations.extraction.modality import is_saying
from negotiations.extraction.numbers import ordinal
from negotiations.extraction.parties.facilitators import party_of
from negotiations.extraction.recollection import lone_date
from negotiations.extraction.rule import Document, Statement
from negotiations.extraction.tokens import Token
from negotiations.extraction.words import words
from negotiations.vocabulary import ExchangeStatus, Precision

_LEAD = 3  # the headline and what follows it at once
_OWNED_REACHES = 3  # tokens from "last month's" to the figure of it
_HELD_REACHES = 4  # tokens from "captured" to its date


@dataclass(frozen=True, kw_only=True)
class Swap:
    """One mention; `start` is the token that tells it, `deal` what promised it.

    `part` is the word that numbers it in a series (`the third day`). `status` is None
    where a mention only adds to another. `is_remains` is None where the words do not say
    whether people or bodies are handed over.
    """

    statement: Statement
    start: int
    status: ExchangeStatus | None
    flows: tuple[Flow, ...] = ()
    when: When | None = None
    place: Name | None = None
    speaker: Name | None = None
    deal: Deal | None = None
    part: Token | None = None
    is_recalled: bool = False
    is_remains: bool | None = None

    @property
    def is_in_lead(self) -> bool:
        return self.statement.index < _LEAD

    @property
    def voice(self) -> str | None:
        """The party for which the speaker speaks; None for the text itself."""
        speaker = self.speaker
        return None if speaker is None else party_of(speaker) or speaker.name


def when_told(
    document: Document, statement: Statement, start: int, end: int
) -> When | None:
    """The date of the words, else the only one that the sentence has."""
    found = when_of(document, statement, start, end)
    if found is not None and not _is_other_time(statement, found):
        return found
    return lone_date(document, statement)


def _is_other_time(statement: Statement, when: When) -> bool:
    """`Most of them captured in 2020`, `the third exchange this year`."""
    start = when.phrase.start
    if statement.span.doc[start].lower_ == "this" and (
        when.range.precision is Precision.YEAR
    ):
        return True
    before = statement.span.doc[
        max(statement.span.start, start - _HELD_REACHES) : start
    ]
    return any(token.lower_ in words("handovers", "holding") for token in before)


def is_of_past(statement: Statement, start: int) -> bool:
    """`Earlier, Baku freed 30`, `more than in May's 40-for-40 swap`."""
    before = statement.span.doc[statement.span.start : start]
    if (
        before[:1].text.lower() in words("swaps", "looking_back")
        and before[1:2].text == ","
        and not any(is_saying(token) for token in before)  # "Earlier, Kyiv said …"
    ):
        return True
    begin = max(statement.span.start, start - _OWNED_REACHES)
    owned = {token.i for token in statement.span.doc[begin:start] if token.text == "'s"}
    return any(
        one.end in owned and statement.span.doc[one.start].lower_ == "last"
        for one in statement.dates
    )


def where_told(statement: Statement, start: int, end: int) -> Name | None:
    """The place that is told with the words, no comma between."""
    place = where_of(statement, start, end).place
    if place is None:
        return None
    between = statement.span.doc[min(end, place.end) : max(start, place.start)]
    return None if any(token.text == "," for token in between) else place


@lru_cache(maxsize=1)  # every figure of a statement asks for it
def part_told(statement: Statement) -> Token | None:
    """`On the third day`, `the second of three stages`."""
    for token in statement.span:
        if token.i + 1 < statement.span.end and ordinal(token) is not None:
            near = statement.span.doc[token.i + 1 : token.i + 4]
            if any(word.lower_ in words("swaps", "parts") for word in near):
                return token
    return None
