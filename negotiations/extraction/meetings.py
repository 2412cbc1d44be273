"""Which mentions speak of one round, and which round a report is about.

Mentions that contradict one another are different rounds; one that only recalls a round
adds to it; one that fits none and tells nothing is left out.
"""

from collections.abc import Sequence
from datetime import date

from negotiations.extraction.gazetteer import Name
from negotiations.extraction.sittings import Sitting

_LEAD_STATEMENTS = 4  # the headline and what follows it at once


def grouped(sittings: Sequence[Sitting], *, news_since: date) -> list[list[Sitting]]:
    """The mentions of each round; those that fit none and tell nothing are left out."""
    rounds: list[list[Sitting]] = []
    for sitting in sittings:
        fits = (one for one in rounds if _fits(sitting, one, news_since=news_since))
        fitting = next(fits, None)
        if fitting is not None:
            fitting.append(sitting)
        elif _stands_alone(sitting):
            rounds.append([sitting])
    return rounds


def main_of(
    groups: Sequence[list[Sitting]], *, news_since: date
) -> list[Sitting] | None:
    """The round that the report is about: the first in its lead, if any, that is news."""
    lead = [
        group
        for group in groups
        if group[0].statement.index < _LEAD_STATEMENTS and not group[0].is_recalled
    ]
    news = (
        group for group in lead if not any(_is_old(one, news_since) for one in group)
    )
    return next(news, None)


def _fits(sitting: Sitting, others: Sequence[Sitting], *, news_since: date) -> bool:
    """Whether a mention can speak of the same round as others."""
    if sitting.is_recalled and sitting.when is None:
        return False
    if _is_old(sitting, news_since) and not any(other.when for other in others):
        return False  # the round of the lead, even if undated, is news
    if sitting.number and not _may_number(sitting, others):
        return False
    return all(_agree(sitting, other) for other in others)


def _is_old(sitting: Sitting, news_since: date) -> bool:
    return sitting.when is not None and sitting.when.range.latest < news_since


def _agree(one: Sitting, other: Sitting) -> bool:
    return (
        _same(one.number, other.number)
        and _same(_name(one.where.place), _name(other.where.place))
        and _same(one.status, other.status)
        and (
            one.when is None
            or other.when is None
            or one.when.range.overlaps(other.when.range)
        )
    )


def _same(one: object, other: object) -> bool:
    return one is None or other is None or one == other


def _may_number(sitting: Sitting, others: Sequence[Sitting]) -> bool:
    """Whether an ordinal counts the round spoken of: in the lead, or `this was the …`."""
    if any(other.number == sitting.number for other in others) or sitting.when:
        return True
    first = sitting.statement.span[0].lower_
    return sitting.statement.index < _LEAD_STATEMENTS or first in {"this", "it"}


def _stands_alone(sitting: Sitting) -> bool:
    """Whether a mention says enough to begin a round of its own."""
    if sitting.status is None or (sitting.is_recalled and sitting.when is None):
        return False
    where = sitting.where
    return bool(
        sitting.when or sitting.number or where.place or where.venue or where.state
    )


def _name(name: Name | None) -> str | None:
    return None if name is None else name.name
