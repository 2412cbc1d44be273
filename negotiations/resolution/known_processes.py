"""The peace processes that Parley knows from the start, written to the records.

What a curator has changed since stays: only what is missing is added.
"""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any  # Any: parsed TOML has no narrower type

from django.db import transaction

from negotiations.extraction.gazetteer import Gazetteer
from negotiations.models import Involvement, Process
from negotiations.resolution.actors import Directory
from negotiations.vocabulary import PartyRole

BUNDLED = Path(__file__).parent.parent / "datasets" / "processes.toml"


@transaction.atomic
def load_processes(path: Path = BUNDLED, *, gazetteer: Gazetteer) -> int:
    """Add the file's processes with their parties; returns how many are new."""
    described = tomllib.loads(path.read_text(encoding="utf-8"))
    known = set(Process.objects.values_list("slug", flat=True))
    Process.objects.bulk_create(
        [
            Process(
                slug=slug,
                name=facts["name"],
                started_on=facts.get("started_on"),
                ended_on=facts.get("ended_on"),
            )
            for slug, facts in described.items()
        ],
        ignore_conflicts=True,
    )
    directory = Directory(gazetteer=gazetteer)
    for process in Process.objects.filter(slug__in=described).order_by("pk"):
        _involve(process, described[process.slug], directory)
    return len(described.keys() - known)


def _involve(
    process: Process, facts: Mapping[str, Any], directory: Directory
) -> None:  # Any: as above
    Involvement.objects.bulk_create(
        [
            Involvement(process=process, party=directory.party(name), role=role)
            for key, role in (
                ("principals", PartyRole.PRINCIPAL),
                ("mediators", PartyRole.MEDIATOR),
            )
            for name in facts.get(key, ())
        ],
        ignore_conflicts=True,
    )
