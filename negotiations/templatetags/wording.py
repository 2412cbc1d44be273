"""Values in readers' words: dates as exactly as known, counts as meant, labels.

Knows values and vocabularies only; it must not ask the database anything.
"""

from collections.abc import Sequence
from datetime import date

from django import template
from django.utils.dateformat import format as format_date

from negotiations import vocabulary
from negotiations.values import DateRange
from negotiations.vocabulary import EventKind, Precision, Qualifier, Term

register = template.Library()

DAY, MONTH, YEAR = "j F Y", "F Y", "Y"
# Of two dates, the first leaves out what it shares with the second.
_SHORT_START = {Precision.DAY: "j F", Precision.MONTH: "F"}
_FORMATS = {Precision.DAY: DAY, Precision.MONTH: MONTH, Precision.YEAR: YEAR}

_STATUSES: dict[str, type[Term]] = {
    EventKind.ROUND: vocabulary.RoundStatus,
    EventKind.AGREEMENT: vocabulary.AgreementStatus,
    EventKind.EXCHANGE: vocabulary.ExchangeStatus,
}


@register.filter
def day_text(day: date | None) -> str:
    """Such as `2 June 2025`."""
    return "" if day is None else format_date(day, DAY)


@register.filter
def when_text(when: DateRange | None) -> str:
    """Such as `2 June 2025`, `23–25 May 2025`, `May 2025` or `2025`."""
    if when is None:
        return "date unknown"
    form = _FORMATS[when.precision]
    if when.end is None or when.end == when.start:
        return format_date(when.start, form)
    return (
        f"{_opening(when.start, when.end, when.precision)}{format_date(when.end, form)}"
    )


@register.filter
def status_label(status: str, kind: str) -> str:
    """The label of a status, whose list of words depends on the kind of event."""
    return _STATUSES[kind](status).label


@register.filter
def label(word: str, vocabulary_name: str) -> str:
    """The label of a stored word of the named vocabulary; empty for no word."""
    return getattr(vocabulary, vocabulary_name)(word).label if word else ""


@register.filter
def count_text(count: int | None, qualifier: str = Qualifier.EXACT) -> str:
    """A count as it is meant: `1,000`, `at least 195`, `number withheld`."""
    if count is None:
        is_answer = qualifier in {Qualifier.WITHHELD, Qualifier.ALL}
        return Qualifier(qualifier).label if is_answer else "number unknown"
    if qualifier == Qualifier.EXACT:
        return f"{count:,}"
    return f"{Qualifier(qualifier).label} {count:,}"


@register.filter
def listed(names: Sequence[str]) -> str:
    """Names as a sentence has them: `Russia, Ukraine and Türkiye`."""
    *most, last = [str(name) for name in names] or [""]
    return f"{', '.join(most)} and {last}" if most else last


def _opening(start: date, end: date, precision: Precision) -> str:
    if start.year != end.year or precision is Precision.YEAR:
        return f"{format_date(start, _FORMATS[precision])} – "
    if precision is Precision.DAY and start.month == end.month:
        return f"{start.day}–"
    return f"{format_date(start, _SHORT_START[precision])} – "
