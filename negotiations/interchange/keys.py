"""By which slugs the records of a process go in the files of its dataset.

A record that came from a dataset keeps the row's slug; any other has its address.
"""

from dataclasses import dataclass, field
from functools import cached_property

from negotiations.interchange.compiling import SPEAKER_MARK
from negotiations.interchange.recording import known_records
from negotiations.models import (
    AnyEvent,
    Dataset,
    DatasetRow,
    Party,
    Person,
    Position,
)


@dataclass(frozen=True, kw_only=True)
class Keys:
    """The slugs of parties, people and events, and the cells of the rows they came from."""

    parties: dict[int, str] = field(default_factory=dict)
    people: dict[int, str] = field(default_factory=dict)
    records: dict[tuple[type, int], str] = field(default_factory=dict)
    rows: dict[tuple[str, str], DatasetRow] = field(default_factory=dict)

    def of_party(self, party: Party) -> str:
        return self.parties.get(party.pk, party.slug)

    def of_person(self, person: Person) -> str:
        return self.people.get(person.pk, person.slug)

    def of_event(self, event: AnyEvent) -> str:
        return self.records.get((type(event), event.pk), event.slug)

    def of_position(self, position: Position) -> str:
        return self.records.get((Position, position.pk), "")

    @cached_property
    def spoken(self) -> set[tuple[str, str, str]]:
        """File, row and column of every cell of which speakers say something."""
        rows = (row for (file, _), row in self.rows.items() if file == "speakers")
        return {
            (row.cells["file"], row.cells["row"], row.cells["column"]) for row in rows
        }

    def cells(self, file: str, key: str) -> dict[str, str]:
        """What the dataset said last; nothing where the row is not its."""
        row = self.rows.get((file, key))
        return row.cells if row else {}


def keys_of(dataset: Dataset | None) -> Keys:
    """The slugs that the dataset gives; without one every record has its own."""
    if dataset is None:
        return Keys()
    rows = dataset.rows.by_key()
    events = {
        key.split("/", 1)[1]: record
        for key, record in known_records(dataset).items()
        if SPEAKER_MARK not in key and not key.startswith("delegations/")
    }
    return Keys(
        parties=_by_record(rows, "parties"),
        people=_by_record(rows, "people"),
        records={(type(record), record.pk): key for key, record in events.items()},
        rows=rows,
    )


def _by_record(rows: dict[tuple[str, str], DatasetRow], file: str) -> dict[int, str]:
    return {
        row.record_id: key
        for (of, key), row in rows.items()
        if of == file and row.record_id is not None
    }
