"""One value class for the rows of each file, with what their cells mean.

`key` names the row in its file, `line` is where it stands there.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from negotiations.interchange.format import ExchangeKind
from negotiations.interchange.manifest import Manifest
from negotiations.values import Count
from negotiations.vocabulary import (
    AgreementKind,
    AgreementStage,
    AgreementStatus,
    DelegationRole,
    ExchangeStatus,
    PartyKind,
    PartyRole,
    RoundFormat,
    RoundStatus,
    Topic,
    Unit,
)

# What a speaker may say of a cell: a day, a count, a number or a name.
SpokenValue = date | Count | int | str


@dataclass(frozen=True, kw_only=True)
class Row:
    """What all rows have."""

    key: str
    line: int


@dataclass(frozen=True, kw_only=True)
class PartyRow(Row):
    """One state, organisation or armed group."""

    slug: str
    name: str
    kind: PartyKind
    iso: str
    aliases: tuple[str, ...]
    role: PartyRole


@dataclass(frozen=True, kw_only=True)
class PersonRow(Row):
    """One person, with the posts held."""

    slug: str
    name: str
    party: str
    position: str
    aliases: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class RoundRow(Row):
    """One meeting, signing or series of sessions."""

    slug: str
    date_start: date
    date_end: date | None
    number: int | None
    series: str
    title: str
    venue: str
    city: str
    country: str
    latitude: Decimal | None
    longitude: Decimal | None
    format: RoundFormat | None
    status: RoundStatus
    outcome: str
    source_urls: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class DelegationRow(Row):
    """One party's presence at one round."""

    round: str
    party: str
    head: str
    members: tuple[str, ...]
    role: DelegationRole


@dataclass(frozen=True, kw_only=True)
class AgreementRow(Row):
    """One agreement, proposal, declared truce or published draft."""

    slug: str
    date: date
    title: str
    kind: AgreementKind
    stage: AgreementStage | None
    status: AgreementStatus
    round: str
    parties: tuple[str, ...]
    mediators: tuple[str, ...]
    summary: str
    source_urls: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class CommitmentRow(Row):
    """What one party undertook in one agreement."""

    agreement: str
    party: str
    what: str
    quantity: int | None
    unit: Unit
    due: date | None
    delivered_quantity: int | None
    status: AgreementStatus


@dataclass(frozen=True, kw_only=True)
class ExchangeRow(Row):
    """`released` and `civilians` are by the slug of the side that releases."""

    slug: str
    date: date
    kind: ExchangeKind
    number: int | None
    released: Mapping[str, int | None]
    civilians: Mapping[str, int | None]
    place: str
    mediators: tuple[str, ...]
    agreement: str
    part: tuple[int, int | None] | None
    status: ExchangeStatus
    notes: str
    source_urls: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class PositionRow(Row):
    """What one party said on one topic on one day."""

    date: date
    party: str
    topic: Topic
    stance: str
    document: str
    source_urls: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class SpeakerRow(Row):
    """What one speaker says of one cell of another file."""

    file: str
    row: str
    column: str
    value: SpokenValue
    speaker: str
    source_urls: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Folder:
    """A dataset as it was read, nothing in it wrong.

    `cells` are the texts of every row by file and key, redacted as the manifest says.
    `sha256` is of all files together.
    """

    manifest: Manifest
    codebook: str
    sha256: str
    cells: Mapping[str, Mapping[str, Mapping[str, str]]]
    parties: tuple[PartyRow, ...]
    people: tuple[PersonRow, ...]
    rounds: tuple[RoundRow, ...]
    delegations: tuple[DelegationRow, ...]
    agreements: tuple[AgreementRow, ...]
    commitments: tuple[CommitmentRow, ...]
    exchanges: tuple[ExchangeRow, ...]
    positions: tuple[PositionRow, ...]
    speakers: tuple[SpeakerRow, ...]
