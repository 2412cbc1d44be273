"""The record of one process written out in the interchange format.

What stands on the pages is written, with the slugs of the dataset that it came from.
What the format cannot hold is told, row by row, and left out.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from negotiations.errors import TrackerError
from negotiations.interchange.format import columns_of
from negotiations.interchange.keys import Keys, keys_of
from negotiations.interchange.unloading import (
    Cells,
    agreement_cells,
    commitment_cells,
    delegation_cells,
    exchange_cells,
    party_cells,
    person_cells,
    position_cells,
    round_cells,
    sources_of,
)
from negotiations.interchange.writing import write_csv, write_manifest
from negotiations.models import (
    Agreement,
    Dataset,
    Party,
    Person,
    Position,
    PrisonerExchange,
    Process,
    Round,
)
from negotiations.vocabulary import ExchangeStatus, PartyRole, Precision

Tables = dict[str, list[Cells]]
Dated = TypeVar("Dated", Round, Agreement, PrisonerExchange, Position)


class CannotExportError(TrackerError):
    """The process or the folder does not allow it; choose others."""


@dataclass(frozen=True, kw_only=True)
class Exported:
    """How many rows each file has, and what could not be written."""

    rows: Mapping[str, int]
    left_out: tuple[str, ...]


def export(process: Process, folder: Path, *, today: date) -> Exported:
    """Write the process's record into the folder, which must be new or empty.

    Raises CannotExportError where it is neither, or where the process has not exactly two
    principal parties, between which alone the format can tell who released whom.
    """
    if folder.exists() and any(folder.iterdir()):
        raise CannotExportError(f"{folder} is not empty")
    dataset = Dataset.objects.of_process(process).in_order().first()
    keys = keys_of(dataset)
    sides = [keys.of_party(party) for party in _sides(process)]
    left_out: list[str] = []
    tables = _linked(_tables(process, sides, keys, left_out))
    folder.mkdir(parents=True, exist_ok=True)
    for file, rows in tables.items():
        write_csv(folder / f"{file}.csv", columns_of(file, sides), rows)
    write_manifest(folder / "dataset.toml", process, dataset, today=today)
    if dataset is not None and dataset.codebook:
        (folder / "README.md").write_text(dataset.codebook, encoding="utf-8")
    return Exported(
        rows={file: len(rows) for file, rows in tables.items()},
        left_out=tuple(left_out),
    )


def _sides(process: Process) -> list[Party]:
    principals = [
        one.party
        for one in process.involvements.select_related("party").order_by("pk")
        if one.role == PartyRole.PRINCIPAL
    ]
    if len(principals) != _SIDES:
        raise CannotExportError(
            f"{process} has {len(principals)} principal parties; the format holds "
            "exchanges between two. Say in the admin which two they are."
        )
    return principals


_SIDES = 2


def _tables(
    process: Process, sides: Sequence[str], keys: Keys, left_out: list[str]
) -> Tables:
    rounds = _dated(Round.objects.for_export(process), left_out)
    agreements = _dated(Agreement.objects.for_export(process), left_out)
    exchanges = [
        one
        for one in _dated(PrisonerExchange.objects.for_export(process), left_out)
        if _fits(one, sides, keys, left_out)
    ]
    positions = _dated(Position.objects.for_export(process), left_out)
    delegations = [one for round_ in rounds for one in round_.delegations.all()]
    commitments = [one for each in agreements for one in each.commitments.all()]
    return {
        "parties": _parties(process, keys),
        "people": _people(process, keys),
        "rounds": [round_cells(one, keys) for one in rounds],
        "delegations": [delegation_cells(one, keys) for one in delegations],
        "agreements": [agreement_cells(one, keys) for one in agreements],
        "commitments": [commitment_cells(one, keys) for one in commitments],
        "exchanges": [exchange_cells(one, sides, keys) for one in exchanges],
        "positions": [position_cells(one, keys) for one in positions],
        "speakers": _speakers(keys),
    }


def _linked(tables: Tables) -> Tables:
    """The tables without what would point to a row that was left out."""
    slugs = {
        file: {row["slug"] for row in tables[file]}
        for file in ("rounds", "agreements", "exchanges")
    }
    for file, column, target in _LINKS:
        for row in tables[file]:
            if row[column] not in slugs[target]:
                row[column] = ""
    spoken = [row for row in tables["speakers"] if row["row"] in slugs[row["file"]]]
    return {**tables, "speakers": spoken}


# file, column, and the file whose slugs it names
_LINKS = (("agreements", "round", "rounds"), ("exchanges", "agreement", "agreements"))


def _dated(records: Iterable[Dated], left_out: list[str]) -> list[Dated]:
    """Those with a day and a source: the format has no vaguer dates, and no hearsay."""
    kept = []
    for record in records:
        if record.when is None or record.when.precision is not Precision.DAY:
            left_out.append(f"{record}: its day is not known")
        elif not sources_of(record.claims.all()):
            left_out.append(f"{record}: no report with an address stands behind it")
        else:
            kept.append(record)
    return kept


def _fits(
    exchange: PrisonerExchange, sides: Sequence[str], keys: Keys, left_out: list[str]
) -> bool:
    """Whether all of its transfers go from one of the two sides to the other."""
    if any(one.status == ExchangeStatus.CARRIED_OUT for one in exchange.parts.all()):
        left_out.append(f"{exchange}: it is told by its parts")
        return False
    for one in exchange.transfers.all():
        parties = [one.released_by, one.received_by]
        named = {keys.of_party(party) for party in parties if party is not None}
        if len(named) < _SIDES or not named <= {*sides}:
            left_out.append(f"{exchange}: {one} is not between {' and '.join(sides)}")
            return False
    return True


def _parties(process: Process, keys: Keys) -> list[Cells]:
    """Everyone who has a role in the process, or takes part in something of it."""
    roles = {one.party_id: one.role for one in process.involvements.all()}
    return [
        party_cells(party, roles.get(party.pk, PartyRole.OBSERVER.value), keys)
        for party in Party.objects.taking_part_in(process).with_names().in_order()
    ]


def _people(process: Process, keys: Keys) -> list[Cells]:
    """Everyone who took part, and whom the dataset names besides."""
    people = Person.objects.taking_part_in(process) | Person.objects.with_ids(
        keys.people
    )
    return [
        person_cells(person, keys)
        for person in people.with_names().in_order()
        if person.party is not None
    ]


def _speakers(keys: Keys) -> list[Cells]:
    """Who the dataset says gives which value, as it was loaded."""
    return [
        dict(row.cells)
        for (file, _), row in sorted(keys.rows.items())
        if file == "speakers" and row.removed_on is None
    ]
