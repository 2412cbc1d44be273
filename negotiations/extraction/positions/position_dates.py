"""The day of a position: its own words', that of the talks, or that of the report."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from negotiations.extraction.circumstances import When, when_of
from negotiations.extraction.claims import Claim, Evidence, RoundClaim
from negotiations.extraction.recollection import is_recent
from negotiations.extraction.rule import Document, Statement
from negotiations.values import DateRange
from negotiations.vocabulary import Precision, RoundStatus


@dataclass(frozen=True, kw_only=True)
class Dated:
    """A day, the words that tell it, and whether it is of the news or recalled."""

    when: DateRange
    evidence: tuple[Evidence, ...]
    is_news: bool = True


def day_of_words(
    document: Document, statement: Statement, verb: int, earlier: Sequence[Claim]
) -> Dated | None:
    """When what the verb at this position says was said; `earlier` has the talks."""
    own = when_of(document, statement, verb, verb + 1)
    if own is not None and _is_of_the_day(document, own, verb):
        return Dated(
            when=own.range,
            is_news=is_recent(document, own),
            evidence=(
                document.evidence_of("date", own.phrase),
                document.evidence_of("date_precision", own.phrase),
            ),
        )
    return _day_of_talks(earlier) or _day_of_report(document, verb)


def _is_of_the_day(document: Document, own: When, verb: int) -> bool:
    """Whether a date is when it was said, and no deadline or history in what was said."""
    if own.phrase.start < verb:
        return True
    return (
        own.range.precision is Precision.DAY
        and is_recent(document, own)
        and (document.published is None or own.range.start <= document.published)
    )


def _day_of_talks(earlier: Sequence[Claim]) -> Dated | None:
    for claim in earlier:
        if (
            isinstance(claim, RoundClaim)
            and claim.primary
            and claim.status is RoundStatus.HELD
            and claim.when is not None
            and claim.when.precision is Precision.DAY
        ):
            return Dated(when=claim.when, evidence=tuple(_renamed(claim)))
    return None


def _renamed(claim: RoundClaim) -> Iterator[Evidence]:
    """The words of a round's date, as those of a position's."""
    for words_ in claim.evidence:
        if words_.field == "date_start":
            for path in ("date", "date_precision"):
                yield Evidence(
                    field=path, start=words_.start, end=words_.end, quote=words_.quote
                )


def _day_of_report(document: Document, verb: int) -> Dated | None:
    """A report of the day tells what is said that day; the verb stands for the date."""
    if document.published is None:
        return None
    return Dated(
        when=DateRange(start=document.published),
        evidence=(
            document.evidence("date", verb, verb + 1),
            document.evidence("date_precision", verb, verb + 1),
        ),
    )
