"""Which round an agreement came out of, which agreement an exchange fulfils, as which part.

These columns have one value each, so a person's stays where it stands against the
dataset's.
"""

from collections.abc import Iterator, Mapping
from typing import Any  # Any: columns of many types

from negotiations.interchange.actors import Rows
from negotiations.interchange.format import read_part
from negotiations.interchange.merging import merge
from negotiations.interchange.placing import Placing
from negotiations.interchange.rows import Folder
from negotiations.models import Agreement, AnyEvent, Position, PrisonerExchange

Columns = Mapping[str, Any]  # Any: as above


def write_links(folder: Folder, before: Rows, placing: Placing) -> Iterator[str]:
    """Link the events of the rows; gives the columns in which a person's link stays."""
    for file, by_key in folder.cells.items():
        for key, cells in by_key.items():
            event = placing.records.get(f"{file}/{key}")
            if isinstance(event, Agreement | PrisonerExchange):
                stored = before.get((file, key))
                yield from _write(
                    event,
                    now=_links(event, cells, placing),
                    before=_links(event, stored.cells, placing) if stored else {},
                    of=f"{file}/{key}",
                )


def _links(event: AnyEvent, cells: Mapping[str, str], placing: Placing) -> Columns:
    match event:
        case Agreement():
            return {"round_id": _record_id("rounds", cells["round"], placing)}
        case PrisonerExchange():
            part, parts = read_part(cells["part"]) or (None, None)
            agreement_id = _record_id("agreements", cells["agreement"], placing)
            return {
                "agreement_id": agreement_id,
                "part_number": part,
                "part_count": parts,
            }
        case _:
            return {}


def _record_id(file: str, slug: str, placing: Placing) -> int | None:
    record = placing.records.get(f"{file}/{slug}")
    return None if record is None or isinstance(record, Position) else record.pk


def _write(
    event: Agreement | PrisonerExchange, *, now: Columns, before: Columns, of: str
) -> Iterator[str]:
    event.refresh_from_db(fields=[*now])
    written = []
    for column, value in now.items():
        current = getattr(event, column)
        merged = merge(current=current, before=before.get(column), now=value)
        if merged.is_kept:
            yield f"{of}: {column.removesuffix('_id')}"
        if merged.value != current:
            setattr(event, column, merged.value)
            written.append(column)
    if written:
        event.save(update_fields=written)
