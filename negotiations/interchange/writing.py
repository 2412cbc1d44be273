"""Files of the interchange format: CSV as RFC 4180 has it, and the manifest.

Knows texts alone; what stands in them is `unloading`'s business.
"""

import csv
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path

from negotiations.models import Dataset, Process


def write_csv(
    path: Path, columns: Sequence[str], rows: Iterable[Mapping[str, str]]
) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\r\n")
        writer.writeheader()
        writer.writerows(rows)


def write_manifest(
    path: Path, process: Process, dataset: Dataset | None, *, today: date
) -> None:
    """The dataset's own manifest; a process without one describes itself."""
    lines = [
        _line("slug", dataset.slug if dataset else process.slug),
        _line("title", dataset.title if dataset else process.name),
        _line("publisher", dataset.publisher if dataset else "Parley"),
        f"compiled_on = {dataset.compiled_on if dataset else today}",
        _line("licence", dataset.licence if dataset else "CC-BY-4.0"),
        _line("citation", dataset.citation if dataset else f"Parley: {process.name}"),
        "",
        "[process]",
        _line("slug", process.slug),
        _line("name", process.name),
    ]
    for name in ("started_on", "ended_on"):
        day = getattr(process, name)
        if day is not None:
            lines.append(f"{name} = {day}")
    for gap in dataset.gaps if dataset else ():
        lines += ["", "[[gaps]]", _line("text", gap["text"]), _line("on", gap["on"])]
    path.write_text("\n".join([*lines, ""]), encoding="utf-8")


def _line(name: str, value: str | Sequence[str]) -> str:
    """JSON's texts and lists of texts are TOML's too."""
    return f"{name} = {json.dumps(value, ensure_ascii=False)}"
