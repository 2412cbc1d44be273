"""Which mentions speak of one round, and which round a report is about.

Mentions that contradict one another are different rounds; one that only recalls a round
adds to it; one that fits none and tells nothing is left out.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from negotiations.extraction.circumstances import Where
from negotiations.extraction.gazetteer import Name
from negotiations.extraction.rounds.sittings import Sitting
from negotiations.extraction.rule import Document
from negotiations.vocabulary import Precision, RoundStatus

_OFF = frozenset({RoundStatus.POSTPONED, RoundStatus.CANCELLED})
_LONGEST = timedelta(days=60)  # of one round
_NEXT = timedelta(days=1)
_LEAD_STATEMENTS = 4  # the headline and what follows it at once
_LEAD_SENTENCES = 3  # however many headings and menus stand before them


def grouped(sittings: Sequence[Sitting], *, news_since: date) -> list[list[Sitting]]:
    """The mentions of each round; those that fit none and tell nothing are left out."""
    rounds: list[list[Sitting]] = []
    for one in _numbered(sittings):
        is_reference = bool(rounds) and (
            _refers(one, rounds[0]) or _lapsed(one, rounds)
        )
        sitting = replace(one, status=None) if is_reference else one
        fits = (
            group for group in rounds if _fits(sitting, group, news_since=news_since)
        )
        fitting = next(fits, None)
        if fitting is not None:
            fitting.append(sitting)
        elif _stands_alone(sitting):
            rounds.append([sitting])
    return rounds


def mains_of(
    groups: Sequence[list[Sitting]], *, news_since: date, lead_ends: int
) -> list[list[Sitting]]:
    """The rounds that a report may be about, the likeliest first: its lead's news.

    The lead are the statements before `lead_ends`. A round that is only to come, nobody
    knows when, gives way to another.
    """
    news = [
        group
        for group in groups
        if group[0].statement.index < lead_ends
        and not group[0].is_recalled
        and not _is_all_old(group, news_since)
    ]
    return sorted(news, key=_is_vague)


def lead_ends(document: Document) -> int:
    """How many statements, headings and lines of furniture included, make the lead."""
    sentences = [one.index for one in document.statements if not one.is_heading]
    return max([_LEAD_STATEMENTS, *(at + 1 for at in sentences[:_LEAD_SENTENCES])])


def _numbered(sittings: Sequence[Sitting]) -> list[Sitting]:
    """The mentions, their numbers weighed against one another.

    Where rounds are counted, the number of a meeting is no round's; and whoever speaks
    of a second round looks back on the first.
    """
    has_rounds = any(one.number and not one.is_counted for one in sittings)
    known = [
        replace(one, number=None) if has_rounds and one.is_counted else one
        for one in sittings
    ]
    newest = max((one.number or 0 for one in known if not _is_planned(one)), default=0)
    return [
        replace(one, is_recalled=True) if _is_outnumbered(one, newest) else one
        for one in known
    ]


def _is_outnumbered(sitting: Sitting, newest: int) -> bool:
    return (
        bool(sitting.number)
        and not _is_planned(sitting)
        and ((sitting.number or 0) < newest)
    )


def _is_planned(sitting: Sitting) -> bool:
    return sitting.status is RoundStatus.PLANNED


def _is_vague(group: Sequence[Sitting]) -> bool:
    return _is_planned(group[0]) and not any(
        one.when or one.statement.dates for one in group
    )


def _refers(sitting: Sitting, main: Sequence[Sitting]) -> bool:
    """Whether a mention in another tense only speaks of the round told before it."""
    if sitting.when or sitting.number or sitting.is_further or sitting.is_recalled:
        return False
    if _is_planned(sitting):
        return True
    return (
        sitting.status is RoundStatus.HELD
        and sitting.is_definite
        and _is_planned(main[0])
    )


def _lapsed(sitting: Sitting, rounds: Sequence[list[Sitting]]) -> bool:
    """Whether a mention tells when a round was to be that has been called off."""
    return (
        sitting.is_lapsed
        and _is_planned(sitting)
        and any(group[0].status in _OFF for group in rounds)
    )


def _fits(sitting: Sitting, others: Sequence[Sitting], *, news_since: date) -> bool:
    """Whether a mention can speak of the same round as others."""
    if sitting.is_recalled and sitting.when is None and sitting.number is None:
        return sitting.where.place is not None and others[0].is_recalled
    if _is_old(sitting, news_since) and not any(other.when for other in others):
        return False  # the round of the lead, even if undated, is news
    if sitting.is_recalled != others[0].is_recalled and sitting.number:
        return any(other.number == sitting.number for other in others)
    if sitting.number and not _may_number(sitting, others):
        return False
    return all(_agree(sitting, other) for other in others)


def _is_one_span(one: Sitting, other: Sitting) -> bool:
    """Whether one mention tells the first day and the other the last."""
    first, last = (one, other) if other.is_ended else (other, one)
    return bool(
        first.when
        and last.when
        and first.is_begun
        and last.is_ended
        and first.when.range.start <= last.when.range.start
        and last.when.range.start - first.when.range.start <= _LONGEST
    )


def _is_all_old(group: Sequence[Sitting], news_since: date) -> bool:
    dated = [one for one in group if one.when]
    return bool(dated) and all(_is_old(one, news_since) for one in dated)


def _is_old(sitting: Sitting, news_since: date) -> bool:
    """Whether its date is none of the news: long ago, or `in early May` below the lead."""
    if sitting.when is None:
        return False
    is_vague = sitting.when.range.precision is not Precision.DAY
    is_below = sitting.statement.index >= _LEAD_STATEMENTS
    is_held = sitting.status is RoundStatus.HELD
    return sitting.when.range.latest < news_since or (is_vague and is_below and is_held)


def _agree(one: Sitting, other: Sitting) -> bool:
    return (
        _same(one.number, other.number)
        and _same(_name(one.where.place), _name(other.where.place))
        and (_is_off(one, other) or _same(_country(one.where), _country(other.where)))
        and (_same(one.status, other.status) or _same_day(one, other))
        and (
            one.when is None
            or other.when is None
            or one.when.range.overlaps(other.when.range)
            or _is_one_span(one, other)
            or _is_next_day(one, other)
        )
    )


def _is_next_day(one: Sitting, other: Sitting) -> bool:
    """Whether they are two days of the talks in one place: `on Tuesday and Wednesday`."""
    return bool(
        one.when
        and other.when
        and one.status is other.status
        and not (one.is_further or other.is_further)
        and one.when.range.precision is other.when.range.precision is Precision.DAY
        and abs(one.when.range.start - other.when.range.start) <= _NEXT
        and not (one.is_recalled or other.is_recalled)
    )


def _same_day(one: Sitting, other: Sitting) -> bool:
    """Whether what is to come in one mention has come in another, on one day."""
    return bool(
        one.when
        and other.when
        and one.when.range.precision is Precision.DAY
        and one.when.range == other.when.range
    )


def _same(one: object, other: object) -> bool:
    return one is None or other is None or one == other


def _may_number(sitting: Sitting, others: Sequence[Sitting]) -> bool:
    """Whether an ordinal counts the round spoken of: in the lead, or `this was the …`."""
    if any(other.number == sitting.number for other in others) or sitting.when:
        return True
    if (sitting.number or 0) > 1 and sitting.status is not None:
        return not sitting.is_recalled
    first = sitting.statement.span[0].lower_
    return sitting.statement.index < _LEAD_STATEMENTS or first in {"this", "it"}


def _stands_alone(sitting: Sitting) -> bool:
    """Whether a mention says enough to begin a round of its own."""
    if sitting.status in _OFF and sitting.statement.index < _LEAD_STATEMENTS:
        return True
    if sitting.status is None or (sitting.is_recalled and _is_faint(sitting)):
        return False
    where = sitting.where
    is_dated = sitting.is_set
    return bool(
        sitting.when
        or is_dated  # if on a day that nobody can tell
        or sitting.number
        or where.place
        or where.venue
        or where.state
        or sitting.sides
    )


def _is_faint(sitting: Sitting) -> bool:
    """Whether a mention that looks back says too little to tell which round it means."""
    is_placed = bool(sitting.where.place and sitting.sides)
    return not (sitting.when or sitting.number or is_placed)


def _is_off(*sittings: Sitting) -> bool:
    """Whether one is called off: `in Chad` then tells of whom, not where."""
    return any(one.status in _OFF for one in sittings)


def _country(where: Where) -> str | None:
    """The country of the place, the venue or the state that is told."""
    named = (one for one in (where.place, where.venue, where.state) if one)
    return next((one.entry.country for one in named if one.entry.country), None)


def _name(name: Name | None) -> str | None:
    return None if name is None else name.name
