"""Small datasets of an invented process, written by tests."""

import copy
from datetime import UTC, date, datetime

from negotiations.extraction.gazetteer import world
from negotiations.interchange.format import columns_of
from negotiations.interchange.loading import load
from negotiations.interchange.reading import read_folder
from negotiations.interchange.writing import write_csv

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
SIDES = ("north", "south")
PAGE = "https://reports.example/{}"

MANIFEST = """\
slug = "lakes"
title = "The talks of the lakes"
publisher = "Lakes compilation"
compiled_on = 2026-11-20
licence = "CC-BY-4.0"
citation = "The talks of the lakes, 2026."

[process]
slug = "lakes"
name = "North–South, 2025–"
started_on = 2025-01-01

[[gaps]]
text = "Nothing after May 2026 was found."
on = ["dashboard", "exchanges"]
"""

TABLES = {
    "parties": [
        {"slug": "north", "name": "Northern Front", "kind": "armed_group",
         "aliases": "the North|Northerners", "role": "principal"},
        {"slug": "south", "name": "Southern Front", "kind": "armed_group",
         "role": "principal"},
        {"slug": "lake", "name": "Lake Commission", "kind": "other",
         "role": "mediator"},
    ],
    "people": [
        {"slug": "ada-berg", "name": "Ada Berg", "party": "north",
         "position": "Chief envoy (2025); Minister (2026)", "aliases": "Berg|Берг"},
        {"slug": "ivo-dal", "name": "Ivo Dal", "party": "south", "position": "Envoy"},
    ],
    "rounds": [
        {"slug": "geneva-1", "date_start": "2025-03-01", "date_end": "2025-03-02",
         "number": "1", "series": "Geneva 2025", "title": "First round",
         "venue": "Villa", "city": "Geneva", "country": "CH", "latitude": "46.20",
         "longitude": "6.1500", "format": "mediated", "status": "held",
         "outcome": "They met.", "source_urls": PAGE.format("1|") + PAGE.format("2")},
    ],
    "delegations": [
        {"round": "geneva-1", "party": "north", "head": "ada-berg",
         "members": "ada-berg", "role": "negotiator"},
        {"round": "geneva-1", "party": "south", "members": "ivo-dal",
         "role": "negotiator"},
        {"round": "geneva-1", "party": "lake", "role": "mediator"},
    ],
    "agreements": [
        {"slug": "swap-2025", "date": "2025-03-02", "title": "Swap of 100 each",
         "kind": "prisoner_exchange", "stage": "Implementation", "status": "implemented",
         "round": "geneva-1", "parties": "south|north", "mediators": "lake",
         "summary": "One hundred each.", "source_urls": PAGE.format("2")},
    ],
    "commitments": [
        {"agreement": "swap-2025", "party": "north", "what": "Free prisoners",
         "quantity": "100", "unit": "persons", "due": "2025-04-01",
         "delivered_quantity": "98", "status": "implemented"},
    ],
    "exchanges": [
        {"slug": "pow-2025-03-10", "date": "2025-03-10", "kind": "mixed", "number": "1",
         "released_by_north": "100", "released_by_south": "90",
         "civilians_by_north": "20", "place": "Ridge", "mediators": "lake",
         "agreement": "swap-2025", "part": "1 of 2", "status": "carried_out",
         "notes": "The first.", "source_urls": PAGE.format("3")},
        {"slug": "bodies-2025-05-01", "date": "2025-05-01", "kind": "bodies",
         "released_by_north": "7", "status": "carried_out",
         "source_urls": "seed:old_report.txt"},
    ],
    "positions": [
        {"date": "2025-03-01", "party": "south", "topic": "territory",
         "stance": "Wants the ridge.", "document": "Opening speech",
         "source_urls": PAGE.format("1")},
    ],
    "speakers": [
        {"file": "exchanges", "row": "pow-2025-03-10", "column": "released_by_south",
         "value": "90", "speaker": "north", "source_urls": PAGE.format("3")},
        {"file": "exchanges", "row": "pow-2025-03-10", "column": "released_by_south",
         "value": "95", "speaker": "ivo-dal", "source_urls": PAGE.format("4")},
    ],
}  # fmt: skip


def tables():
    """The rows of the files, for a test to change."""
    return copy.deepcopy(TABLES)


def write_folder(folder, rows=None, *, manifest=MANIFEST):
    """The dataset in a folder; rows need only the cells that are not empty."""
    folder.mkdir(exist_ok=True)
    for file, lines in (rows or tables()).items():
        columns = columns_of(file, SIDES)
        cells = [{column: line.get(column, "") for column in columns} for line in lines]
        write_csv(folder / f"{file}.csv", columns, cells)
    (folder / "dataset.toml").write_text(manifest, encoding="utf-8")
    (folder / "README.md").write_text("# The lakes\n", encoding="utf-8")
    return folder


def load_folder(folder, *, now=NOW):
    """Read the folder and load it."""
    return load(
        read_folder(folder, today=now.date()),
        gazetteer=world(),
        now=now,
        tell=lambda *progress: None,
    )


def load_tables(folder, rows=None, **options):
    """Write the rows and load them."""
    return load_folder(write_folder(folder, rows, **options))
