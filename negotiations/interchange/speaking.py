"""What speakers say where sources differ, or how a count is meant.

A speaker makes one claim on a row of what the row shows too, and another of the rest,
which the compilation tells aside: it is no figure of the record by itself.

Pure, like `compiling`, which leaves to this what a speaker says by themselves.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypedDict

from negotiations.extraction.claims import (
    AgreementClaim,
    Claim,
    ExchangeClaim,
    Handover,
    RoundClaim,
)
from negotiations.interchange.compiling import (
    SPEAKER_MARK,
    Compiled,
    Names,
    civilians_alone,
    handovers,
)
from negotiations.interchange.format import CIVILIANS, RELEASED, publisher_of
from negotiations.interchange.rows import (
    AgreementRow,
    ExchangeRow,
    Folder,
    RoundRow,
    SpeakerRow,
    SpokenValue,
)
from negotiations.values import Count, DateRange

_CONFIDENCE = 0.9

AnyRow = RoundRow | AgreementRow | ExchangeRow


@dataclass(frozen=True, kw_only=True)
class _Saying:
    """What one speaker says of one row, as far as it agrees with the row or does not."""

    row: AnyRow
    speaker: str
    is_aside: bool
    values: Mapping[str, SpokenValue]
    sources: tuple[str, ...]


def told_by_speakers(folder: Folder) -> dict[str, frozenset[str]]:
    """The sides of each exchange whose figure in the row is some speaker's."""
    told: dict[str, set[str]] = defaultdict(set)
    for saying in _sayings(folder, "exchanges"):
        sides = {column.removeprefix(RELEASED) for column in saying.values}
        if not saying.is_aside and isinstance(saying.row, ExchangeRow):
            told[saying.row.slug] |= sides & saying.row.released.keys()
    return {slug: frozenset(sides) for slug, sides in told.items()}


def compile_speakers(folder: Folder, names: Names, file: str) -> Iterator[Compiled]:
    """Each speaker's claims on each row of that file."""
    for saying in _sayings(folder, file):
        aside = "/aside" if saying.is_aside else ""
        key = f"{file}/{saying.row.slug}"
        yield Compiled(
            key=f"{key}{SPEAKER_MARK}{saying.speaker}{aside}",
            row=key,
            slug="",
            claim=_claim(saying, names),
            sources=saying.sources,
        )


def _sayings(folder: Folder, file: str) -> Iterator[_Saying]:
    tables: Mapping[str, Iterable[AnyRow]] = {
        "rounds": folder.rounds,
        "agreements": folder.agreements,
        "exchanges": folder.exchanges,
    }
    rows = {row.slug: row for row in tables[file]}
    spoken: dict[tuple[str, str], list[SpeakerRow]] = defaultdict(list)
    for one in folder.speakers:
        if one.file == file:
            # An unnamed speaker is the page that is cited.
            speaker = one.speaker or publisher_of(one.source_urls[0])
            spoken[one.row, speaker].append(one)
    for (slug, speaker), said in spoken.items():
        values = {one.column: one.value for one in said}
        aside = {
            column
            for column in values
            if any(
                not _is_shown(rows[slug], other, values[other])
                for other in _belonging(column, values)
            )
        }
        for is_aside in (False, True):
            chosen = [one for one in said if (one.column in aside) is is_aside]
            if chosen:
                yield _Saying(
                    row=rows[slug],
                    speaker=speaker,
                    is_aside=is_aside,
                    values={one.column: one.value for one in chosen},
                    sources=tuple(
                        dict.fromkeys(url for one in chosen for url in one.source_urls)
                    ),
                )


def _belonging(column: str, values: Mapping[str, SpokenValue]) -> set[str]:
    """What is said of the civilians of a side belongs to what is said of that side."""
    side = column.removeprefix(RELEASED).removeprefix(CIVILIANS)
    return {column, f"{RELEASED}{side}", f"{CIVILIANS}{side}"} & values.keys()


def _is_shown(row: AnyRow, column: str, value: SpokenValue) -> bool:
    """Whether the row shows the same; an empty cell shows no number."""
    if not isinstance(value, Count):
        return bool(getattr(row, column) == value)
    assert isinstance(row, ExchangeRow)  # noqa: S101 only they have counts of people
    counts = row.released if column.startswith(RELEASED) else row.civilians
    shown = counts[column.removeprefix(RELEASED).removeprefix(CIVILIANS)]
    return value.number == shown or (not value.number and not shown)


def _claim(saying: _Saying, names: Names) -> Claim:
    row, values = saying.row, saying.values
    common = _Common(
        rule="dataset.speakers",
        confidence=_CONFIDENCE,
        attributed_to=_name(saying.speaker, names),
        primary=not saying.is_aside,
    )
    match row:
        case RoundRow():
            return RoundClaim(
                **common,
                when=_round_dates(row, values),
                number=_number(values.get("number")),
                place=_text(values.get("city")),
                status=row.status,
            )
        case AgreementRow():
            return AgreementClaim(
                **common,
                agreement_kind=row.kind,
                status=row.status,
                when=_day(values.get("date")),
            )
        case ExchangeRow():
            return ExchangeClaim(
                **common,
                when=_day(values.get("date")),
                number=_number(values.get("number")),
                status=row.status,
                transfers=tuple(_transfers(row, values, names)),
            )


class _Common(TypedDict):
    """The fields that every claim of a speaker has."""

    rule: str
    confidence: float
    attributed_to: str
    primary: bool


def _name(speaker: str, names: Names) -> str:
    return names.parties.get(speaker) or names.people.get(speaker) or speaker


def _round_dates(row: RoundRow, values: Mapping[str, SpokenValue]) -> DateRange | None:
    """The days of the speaker; what they leave open is as the row has it."""
    if not values.keys() & {"date_start", "date_end"}:
        return None
    start = values.get("date_start", row.date_start)
    end = values.get("date_end", row.date_end)
    assert isinstance(start, date)  # noqa: S101 a row has its first day
    if not isinstance(end, date) or end <= start:
        return DateRange(start=start)
    return DateRange(start=start, end=end)


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _day(value: object) -> DateRange | None:
    return DateRange(start=value) if isinstance(value, date) else None


def _transfers(
    row: ExchangeRow, values: Mapping[str, SpokenValue], names: Names
) -> Iterator[Handover]:
    """What the speaker counts for each side; of civilians alone, where only they differ.

    Who tells the row's own number and no civilians means as many as the row.
    """
    for side in row.released:
        released = values.get(f"{RELEASED}{side}")
        civilians = values.get(f"{CIVILIANS}{side}")
        counted = civilians.number if isinstance(civilians, Count) else None
        if isinstance(released, Count):
            if civilians is None and released.number == row.released[side]:
                counted = row.civilians[side]
            yield from handovers(row, side, names, released=released, civilians=counted)
        elif isinstance(civilians, Count):
            yield civilians_alone(row, side, names, civilians)
