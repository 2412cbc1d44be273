"""Values in readers' words: dates as exactly as known, counts as meant, labels.

Knows values and vocabularies only; it must not ask the database anything.
"""

from collections.abc import Sequence
from datetime import date
from urllib.parse import unquote, urlsplit

from django import template
from django.utils.dateformat import format as format_date

from negotiations import vocabulary
from negotiations.values import DateRange
from negotiations.vocabulary import (
    EventKind,
    Precision,
    Qualifier,
    Term,
    TransferCategory,
    Unit,
)

register = template.Library()

DAY, MONTH, YEAR = "j F Y", "F Y", "Y"
# Of two dates, the first leaves out what it shares with the second.
_SHORT_START = {Precision.DAY: "j F", Precision.MONTH: "F"}
_FORMATS = {Precision.DAY: DAY, Precision.MONTH: MONTH, Precision.YEAR: YEAR}

_SINGULAR = {
    TransferCategory.PRISONERS_OF_WAR: "prisoner of war",
    TransferCategory.WOUNDED_OR_SICK: "wounded or sick person",
    TransferCategory.CIVILIANS: "civilian",
    TransferCategory.CHILDREN: "child",
    TransferCategory.HOSTAGES: "hostage",
    TransferCategory.REMAINS: "body",
}
_ONE = {
    Unit.PERSONS: "person",
    Unit.BODIES: "body",
    Unit.CHILDREN: "child",
    Unit.DAYS: "day",
    Unit.TONNES: "tonne",
}
# Names of which a sentence says “the”, by how they begin.
_WITH_ARTICLE = (
    "United ", "European ", "International ", "Democratic Republic ", "Donetsk ",
    "Luhansk ", "Houthis",
)  # fmt: skip
DOCUMENT_STATES = {
    "cited": "Cited, not read",
    "read": "Read",
    "resolved": "Read and placed",
    "failed": "Failed",
}
_LONGEST_ADDRESS = 90

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
def share_text(share: float | None) -> str:
    """Such as `93%`; a dash where there is nothing to take a share of."""
    return "–" if share is None else f"{share:.0%}"


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
        return Qualifier(qualifier).label if is_answer else "number not known"
    if qualifier == Qualifier.EXACT:
        return f"{count:,}"
    return f"{Qualifier(qualifier).label} {count:,}"


@register.filter
def quantity_text(count: int | None, unit: str) -> str:
    """What is promised, as far as it is a number: `6,000 bodies`, `1 person`."""
    if count is None:
        return ""
    if unit == Unit.OTHER:
        return f"{count:,}"
    return f"{count:,} {_ONE[Unit(unit)] if count == 1 else Unit(unit).label}"


@register.filter
def lacking_text(unnumbered: int, withheld: int) -> str:
    """Such as `25 handovers without a number, 9 of them withheld`."""
    handovers = f"{unnumbered:,} handover{'' if unnumbered == 1 else 's'}"
    if unnumbered == withheld:
        return f"{handovers} whose number is withheld"
    text = f"{handovers} without a number"
    return f"{text}, {withheld:,} of them withheld" if withheld else text


@register.filter
def more_or_fewer(difference: int) -> str:
    """Such as `2 more` or `51 fewer`."""
    return f"{abs(difference):,} {'more' if difference > 0 else 'fewer'}"


@register.filter
def whom(category: str, count: int | None = None) -> str:
    """Who or what is handed over, after so many: `1 child`, `2 children`."""
    term = TransferCategory(category)
    if count == 1:
        return _SINGULAR[term]
    return "bodies" if term is TransferCategory.REMAINS else term.label.lower()


def handover_text(category: str, count: int | None, qualifier: str) -> str:
    """Such as `1 child`, `at least 50 hostages` or `civilians (number withheld)`."""
    told = count_text(count, qualifier)
    if count is None and qualifier != Qualifier.ALL:
        return f"{whom(category)} ({told})"
    return f"{told} {whom(category, count)}"


@register.filter
def part_text(number: int | None, count: int | None = None) -> str:
    """Such as `part 1 of 3`, or `stage 2` of a series whose length nobody fixed."""
    if number is None:
        return "a part"
    return f"stage {number}" if count is None else f"part {number} of {count}"


@register.filter
def state_label(state: str) -> str:
    """What has been done with a document."""
    return DOCUMENT_STATES[state]


@register.filter
def address_text(url: str) -> str:
    """An address as short as it can be recognised by: no scheme, no long tail."""
    parts = urlsplit(url)
    host = (parts.hostname or "").removeprefix("www.").rstrip(".")
    text = f"{host}{unquote(parts.path)}".rstrip("/")
    is_long = len(text) > _LONGEST_ADDRESS
    return f"{text[: _LONGEST_ADDRESS - 1]}…" if is_long else text


@register.filter
def coordinates_text(latitude: str, longitude: str) -> str:
    """Such as `41.0436° N, 29.0157° E`."""
    north, east = float(latitude), float(longitude)
    return (
        f"{abs(north):.7g}° {'N' if north >= 0 else 'S'}, "
        f"{abs(east):.7g}° {'E' if east >= 0 else 'W'}"
    )


@register.filter
def with_article(name: str) -> str:
    """A name as a sentence has it: `the United States`, `Qatar`."""
    return f"the {name}" if name.startswith(_WITH_ARTICLE) else name


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
