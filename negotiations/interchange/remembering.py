"""The rows as they were loaded last, so that the next loading can tell what is new."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from negotiations.interchange.actors import Actors, Rows
from negotiations.interchange.rows import Folder
from negotiations.models import Dataset, DatasetRow


@dataclass(frozen=True, kw_only=True)
class Written:
    """How many rows are new, changed and as before, and which are there no longer."""

    new: int
    changed: int
    same: int
    removed: tuple[str, ...]


def write_rows(
    folder: Folder, dataset: Dataset, before: Rows, actors: Actors, *, today: date
) -> Written:
    """Keep every row's cells; a row that is missing is noted, and its record stays."""
    rows = [
        DatasetRow(
            dataset=dataset,
            file=file,
            key=key,
            cells=dict(cells),
            record_id=_record_id(file, key, actors),
            removed_on=None,
        )
        for file, by_key in folder.cells.items()
        for key, cells in by_key.items()
    ]
    DatasetRow.objects.bulk_create(
        [row for row in rows if _has_changed(row, before)],
        update_conflicts=True,
        unique_fields=["dataset", "file", "key"],
        update_fields=["cells", "record_id", "removed_on"],
    )
    keys = {(row.file, row.key) for row in rows}
    dataset.rows.forget_all_but(keys, today=today)
    known = [row for row in rows if (row.file, row.key) in before]
    changed = [row for row in known if _has_changed(row, before)]
    return Written(
        new=len(rows) - len(known),
        changed=len(changed),
        same=len(known) - len(changed),
        removed=tuple(
            f"{file}/{key}"
            for (file, key), row in sorted(before.items())
            if (file, key) not in keys and row.removed_on is None
        ),
    )


def _has_changed(row: DatasetRow, before: Rows) -> bool:
    known = before.get((row.file, row.key))
    return known is None or known.cells != row.cells or known.removed_on is not None


def _record_id(file: str, key: str, actors: Actors) -> int | None:
    records: Mapping[str, Mapping[str, object]] = {
        "parties": actors.parties,
        "people": actors.people,
    }
    record = records.get(file, {}).get(key)
    return getattr(record, "pk", None)
