"""Which names say where: `in Cairo`, `the Saudi city of Jeddah`, `the Ethiopian capital`.

It reads one statement at a time and knows no kind of event.
"""

from collections.abc import Iterator, Sequence

from negotiations.extraction.gazetteer import Name
from negotiations.extraction.names import Entry, EntryKind
from negotiations.extraction.rule import Statement
from negotiations.extraction.words import words
from negotiations.vocabulary import NameKind

_TOWN_WITHIN = 3  # tokens after "the Qatari capital" in which the town is named


def is_location(name: Name, statement: Statement) -> bool:
    """Whether a name says where: `in Cairo`, `in Egypt`, `the Saudi city of Jeddah`."""
    before = tokens_before(statement, name.start)
    if name.kind is EntryKind.PARTY:
        nearing = words("circumstances", "nearing")
        said = before[:-1] if before and before[-1] in nearing else before
        is_told = said[-1:] == ["in"] or _follows_town(name, statement)
        return name.role is NameKind.NAME and is_told
    return is_near(before) and not _is_after_residents(before)


def capitals_in(statement: Statement) -> Iterator[Name]:
    """Towns told by their country alone: `the Ethiopian capital`."""
    places = {one.start for one in statement.names if one.kind is EntryKind.PLACE}
    doc, end = statement.span.doc, statement.span.end
    for name in statement.of_kind(EntryKind.PARTY):
        at = name.end + (name.end < end and doc[name.end].lower_ == "'s")
        if at >= end or doc[at].lower_ != "capital" or not name.entry.seats:
            continue
        if places.isdisjoint(range(at + 1, at + 1 + _TOWN_WITHIN)):
            yield Name(
                entry=Entry(
                    kind=EntryKind.PLACE,
                    name=name.entry.seats[0],
                    country=name.entry.country,
                ),
                role=NameKind.NAME,
                start=name.start,
                end=at + 1,
            )


def is_near(before: Sequence[str]) -> bool:
    """`In Doha`, `in the city of Sirte`, not `a draft of the Gaza deal`."""
    locating = words("circumstances", "locating")
    if before[-1:] == ["for"]:  # "left for Doha"
        return bool(words("names", "motion").intersection(before[:-1]))
    if before[-1:] == ["of"]:
        return bool(words("circumstances", "towns").intersection(before[:-1]))
    return bool(locating.intersection(before[-1:])) or (
        bool(locating.intersection(before[-2:-1]))
        and before[-1] in words("circumstances", "nearing")
    )


def tokens_before(statement: Statement, position: int) -> list[str]:
    """The words shortly before a position, in lower case."""
    begin = max(statement.span.start, position - 3)
    return [token.lower_ for token in statement.span.doc[begin:position]]


def _follows_town(name: Name, statement: Statement) -> bool:
    """`In Oslo, Norway`."""
    return (
        any(
            one.kind is EntryKind.PLACE and one.end == name.start - 1
            for one in statement.names
        )
        and statement.span.doc[name.start - 1].text == ","
    )


def _is_after_residents(before: Sequence[str]) -> bool:
    """`Officials in Kyiv`: where somebody sits, not where something happens."""
    said = before[:-1] if before[-1:] == ["the"] else before
    return said[-1:] == ["in"] and any(
        word in words("circumstances", "residents") for word in said[-2:-1]
    )
