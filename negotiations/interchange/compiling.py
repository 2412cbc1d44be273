"""The rows of a dataset become claims: what the compilation, or a speaker in it, says.

Pure: reads rows and names, and knows neither the database nor files.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from negotiations.extraction.claims import (
    AgreementClaim,
    Claim,
    DelegationClaim,
    ExchangeClaim,
    Handover,
    PositionClaim,
    Promise,
    RoundClaim,
)
from negotiations.interchange.format import ExchangeKind
from negotiations.interchange.posts import office_on
from negotiations.interchange.rows import (
    AgreementRow,
    CommitmentRow,
    DelegationRow,
    ExchangeRow,
    Folder,
    PositionRow,
    RoundRow,
)
from negotiations.values import Coordinates, Count, DateRange
from negotiations.vocabulary import DelegationRole, TransferCategory

# Of what people compiled from sources and checked against running totals.
_CONFIDENCE = 0.9

# In the key of what a speaker says about a row, between the row and the speaker.
SPEAKER_MARK = "@"

_CATEGORIES = {
    ExchangeKind.PRISONERS_OF_WAR: TransferCategory.PRISONERS_OF_WAR,
    ExchangeKind.MIXED: TransferCategory.PRISONERS_OF_WAR,
    ExchangeKind.CIVILIANS: TransferCategory.CIVILIANS,
    ExchangeKind.CHILDREN: TransferCategory.CHILDREN,
    ExchangeKind.BODIES: TransferCategory.REMAINS,
}
# Swaps go both ways: where a side's figure is empty it is unknown, not absent.
SWAPS = {ExchangeKind.PRISONERS_OF_WAR, ExchangeKind.MIXED, ExchangeKind.BODIES}


@dataclass(frozen=True, kw_only=True)
class Names:
    """What the records call the parties and people of a dataset, by their slugs.

    `countries` are the states by their ISO codes.
    """

    parties: Mapping[str, str]
    people: Mapping[str, str]
    countries: Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class Compiled:
    """One claim of a dataset: which row makes it, of whose, and from which pages.

    `slug` is the address that the row asks for; only rows of events have one. `row` is
    the key of the row that is about the same event.
    """

    key: str
    row: str
    slug: str
    claim: Claim
    sources: tuple[str, ...]


def compile_rounds(folder: Folder, names: Names) -> Iterator[Compiled]:
    """Each round, followed by its delegations."""
    for row in folder.rounds:
        sent = [one for one in folder.delegations if one.round == row.slug]
        key = f"rounds/{row.slug}"
        yield Compiled(
            key=key,
            row=key,
            slug=row.slug,
            claim=_round(row, sent, names),
            sources=row.source_urls,
        )
        for delegation in sent:
            yield Compiled(
                key=f"delegations/{delegation.key}",
                row=key,
                slug="",
                claim=_delegation(delegation, folder, names, on=row.date_start),
                sources=row.source_urls,
            )


def compile_agreements(folder: Folder, names: Names) -> Iterator[Compiled]:
    """Each agreement with what was promised in it."""
    for row in folder.agreements:
        promises = [one for one in folder.commitments if one.agreement == row.slug]
        key = f"agreements/{row.slug}"
        yield Compiled(
            key=key,
            row=key,
            slug=row.slug,
            claim=_agreement(row, promises, names),
            sources=row.source_urls,
        )


def compile_exchanges(
    folder: Folder, names: Names, told: Mapping[str, frozenset[str]]
) -> Iterator[Compiled]:
    """Each exchange, without the figures in `told`, which speakers give by themselves."""
    for row in folder.exchanges:
        key = f"exchanges/{row.slug}"
        yield Compiled(
            key=key,
            row=key,
            slug=row.slug,
            claim=_exchange(row, names, told.get(row.slug, frozenset())),
            sources=row.source_urls,
        )


def compile_positions(folder: Folder, names: Names) -> Iterator[Compiled]:
    """Each position."""
    for row in folder.positions:
        key = f"positions/{row.key}"
        yield Compiled(
            key=key,
            row=key,
            slug="",
            claim=_position(row, names),
            sources=row.source_urls,
        )


def handovers(
    row: ExchangeRow,
    side: str,
    names: Names,
    *,
    released: Count | None,
    civilians: int | None,
) -> tuple[Handover, ...]:
    """What one side handed over: the civilians among them, and the others.

    Nothing, where the figure is zero, or only the other side's is known and it was no
    swap.
    """
    is_known = any(count is not None for count in row.released.values())
    is_absent = released is None and is_known and row.kind not in SWAPS
    if is_absent or (released is not None and released.number == 0):
        return ()
    parts = _parts(_CATEGORIES[row.kind], released or Count(), civilians or 0)
    return tuple(
        _handover(row, side, names, category=category, count=count)
        for category, count in parts
    )


def civilians_alone(
    row: ExchangeRow, side: str, names: Names, count: Count
) -> Handover:
    """The civilians among what one side handed over."""
    category = TransferCategory.CIVILIANS
    return _handover(row, side, names, category=category, count=count)


def _handover(
    row: ExchangeRow,
    side: str,
    names: Names,
    *,
    category: TransferCategory,
    count: Count,
) -> Handover:
    """What one side releases, the other receives."""
    other = next(one for one in row.released if one != side)
    return Handover(
        released_by=names.parties[side],
        received_by=names.parties[other],
        category=category,
        count=count,
    )


def _parts(
    category: TransferCategory, released: Count, civilians: int
) -> list[tuple[TransferCategory, Count]]:
    if not civilians or category is not TransferCategory.PRISONERS_OF_WAR:
        return [(category, released)]
    others = (released.number or 0) - civilians
    parts = [(TransferCategory.CIVILIANS, Count(number=civilians))]
    if released.number is None or others:
        number = None if released.number is None else others
        parts.append((category, Count(number=number, qualifier=released.qualifier)))
    return parts


def _round(row: RoundRow, sent: list[DelegationRow], names: Names) -> RoundClaim:
    def of_role(role: DelegationRole) -> tuple[str, ...]:
        return tuple(names.parties[one.party] for one in sent if one.role is role)

    return RoundClaim(
        rule="dataset.rounds",
        confidence=_CONFIDENCE,
        when=_days(row),
        number=row.number,
        place=place_of(row, names),
        venue=row.venue or None,
        country=row.country or None,
        parties=of_role(DelegationRole.NEGOTIATOR),
        mediators=of_role(DelegationRole.MEDIATOR),
        hosts=of_role(DelegationRole.HOST),
        observers=of_role(DelegationRole.OBSERVER),
        status=row.status,
        title=row.title,
        summary=row.outcome or None,
        series=row.series or None,
        format=row.format,
        coordinates=_coordinates(row),
    )


def _days(row: RoundRow) -> DateRange:
    """A meeting of one day has no other last day."""
    is_longer = row.date_end is not None and row.date_end > row.date_start
    return DateRange(start=row.date_start, end=row.date_end if is_longer else None)


def place_of(row: RoundRow, names: Names) -> str | None:
    """The city; without one the site, or the country; nothing for talks by video."""
    if row.city or not row.country:
        return row.city or None
    return row.venue or names.countries.get(row.country)


def _coordinates(row: RoundRow) -> Coordinates | None:
    if row.latitude is None or row.longitude is None:
        return None
    return Coordinates(latitude=row.latitude, longitude=row.longitude)


def _delegation(
    row: DelegationRow, folder: Folder, names: Names, *, on: date
) -> DelegationClaim:
    posts = {one.slug: one.position for one in folder.people}
    offices = {
        names.people[slug]: office
        for slug in row.members
        if (office := office_on(posts[slug], on))
    }
    return DelegationClaim(
        rule="dataset.delegations",
        confidence=_CONFIDENCE,
        party=names.parties[row.party],
        head=names.people[row.head] if row.head else None,
        members=tuple(names.people[slug] for slug in row.members),
        offices=offices,
        role=row.role,
    )


def _agreement(
    row: AgreementRow, promises: list[CommitmentRow], names: Names
) -> AgreementClaim:
    return AgreementClaim(
        rule="dataset.agreements",
        confidence=_CONFIDENCE,
        agreement_kind=row.kind,
        status=row.status,
        when=DateRange(start=row.date),
        parties=tuple(names.parties[slug] for slug in row.parties),
        mediators=tuple(names.parties[slug] for slug in row.mediators),
        commitments=tuple(_promise(one, names) for one in promises),
        title=row.title,
        summary=row.summary or None,
        stage=row.stage,
    )


def _promise(row: CommitmentRow, names: Names) -> Promise:
    return Promise(
        party=names.parties[row.party],
        what=row.what,
        quantity=row.quantity,
        unit=row.unit,
        due=None if row.due is None else DateRange(start=row.due),
        status=row.status,
        delivered=row.delivered_quantity,
    )


def _exchange(row: ExchangeRow, names: Names, told: frozenset[str]) -> ExchangeClaim:
    part, parts = row.part or (None, None)
    return ExchangeClaim(
        rule="dataset.exchanges",
        confidence=_CONFIDENCE,
        status=row.status,
        when=DateRange(start=row.date),
        place=row.place or None,
        parties=tuple(names.parties[side] for side in row.released),
        mediators=tuple(names.parties[slug] for slug in row.mediators),
        transfers=tuple(
            handover
            for side, released in row.released.items()
            if side not in told
            for handover in handovers(
                row,
                side,
                names,
                released=None if released is None else Count(number=released),
                civilians=row.civilians[side],
            )
        ),
        part=part,
        parts=parts,
        number=row.number,
        summary=row.notes or None,
    )


def _position(row: PositionRow, names: Names) -> PositionClaim:
    return PositionClaim(
        rule="dataset.positions",
        confidence=_CONFIDENCE,
        party=names.parties[row.party],
        topic=row.topic,
        stance=row.stance,
        when=DateRange(start=row.date),
        occasion=row.document or None,
    )
