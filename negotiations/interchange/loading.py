"""A dataset becomes part of the record: its rows are claims, its pages documents.

One transaction holds the lock on the process. Loading again changes nothing; a changed
row changes what the dataset says and no word of a curator or of a report.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db import connection, transaction

from negotiations.errors import TrackerError
from negotiations.extraction.claims import RoundClaim
from negotiations.extraction.gazetteer import Gazetteer
from negotiations.interchange.actors import (
    Actors,
    Rows,
    write_parties,
    write_people,
    write_roles,
)
from negotiations.interchange.compiling import (
    Compiled,
    Names,
    compile_agreements,
    compile_exchanges,
    compile_positions,
    compile_rounds,
)
from negotiations.interchange.links import write_links
from negotiations.interchange.placing import Placing, place
from negotiations.interchange.recording import known_records, record
from negotiations.interchange.remembering import write_rows
from negotiations.interchange.rows import Folder
from negotiations.interchange.sources import write_cited, write_dataset
from negotiations.interchange.speaking import compile_speakers, told_by_speakers
from negotiations.models import AnyEvent, Dataset, Place, Position, Process
from negotiations.resolution.actors import Directory
from negotiations.resolution.locking import lock_process
from negotiations.resolution.settling import settle

Tell = Callable[[str, int, int], None]  # what is being done, how much of how much


class AnotherProcessError(TrackerError):
    """The dataset was loaded into another process before; give it another slug."""


@dataclass(frozen=True, kw_only=True)
class Loaded:
    """What loading did; `removed`, `kept` and `ambiguous` name rows for a person to see.

    `removed` are in the files no longer, and were kept. `kept` are columns in which a
    person's value stands against the dataset's. `ambiguous` fit several events.
    """

    dataset: Dataset
    new: int = 0
    changed: int = 0
    same: int = 0
    removed: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    ambiguous: tuple[str, ...] = ()


@transaction.atomic
def load(folder: Folder, *, gazetteer: Gazetteer, now: datetime, tell: Tell) -> Loaded:
    """Write the dataset; raises AnotherProcessError where it belongs elsewhere."""
    process = _process(folder)
    lock_process(process.pk)
    dataset, is_new = write_dataset(folder, process, now=now)
    if dataset.process_id != process.pk:
        raise AnotherProcessError(
            f"{dataset.slug} was loaded into {dataset.process}, not {process}"
        )
    before = {} if is_new else dataset.rows.by_key()
    actors = _write_actors(folder, before, process, gazetteer=gazetteer)
    compiled = _compile(folder, _names(folder, actors, gazetteer))
    documents = write_cited(
        (url for one in compiled for url in one.sources), folder.manifest, process
    )
    placing = Placing(
        process=process,
        directory=Directory(gazetteer=gazetteer),
        records=known_records(dataset),
    )
    recorded = record(compiled, dataset, documents)
    for at, one in enumerate(compiled, start=1):
        place(placing, one, recorded.claims[one.key])
        tell("placing", at, len(compiled))
    kept = [*actors.kept, *write_links(folder, before, placing)]
    _settle(placing, recorded.left, tell=tell)
    _locate(folder, compiled)
    written = write_rows(folder, dataset, before, actors, today=now.date())
    _tell_the_planner()
    return Loaded(
        dataset=dataset,
        new=written.new,
        changed=written.changed,
        same=written.same,
        removed=written.removed,
        kept=tuple(kept),
        ambiguous=tuple(placing.ambiguous),
    )


def _tell_the_planner() -> None:
    """Count the new rows: until autovacuum does, the planner takes tables for empty.

    The dashboard then took minutes on plans that were made for no rows.
    """
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def _process(folder: Folder) -> Process:
    described = folder.manifest.process
    return Process.objects.get_or_create(
        slug=described.slug,
        defaults={
            "name": described.name,
            "started_on": described.started_on,
            "ended_on": described.ended_on,
        },
    )[0]


def _write_actors(
    folder: Folder, before: Rows, process: Process, *, gazetteer: Gazetteer
) -> Actors:
    actors = Actors()
    write_parties(folder.parties, before, actors, gazetteer=gazetteer)
    write_roles(folder.parties, before, actors, process)
    write_people(folder.people, before, actors)
    return actors


def _names(folder: Folder, actors: Actors, gazetteer: Gazetteer) -> Names:
    countries = {row.country for row in folder.rounds if row.country}
    states = {country: gazetteer.party_in(country) for country in countries}
    return Names(
        parties={slug: party.name for slug, party in actors.parties.items()},
        people={slug: person.name for slug, person in actors.people.items()},
        countries={
            country: state.name if state else country
            for country, state in states.items()
        },
    )


def _compile(folder: Folder, names: Names) -> list[Compiled]:
    """Every claim of the dataset; what others belong to comes first."""
    return [
        *compile_rounds(folder, names),
        *compile_speakers(folder, names, "rounds"),
        *compile_agreements(folder, names),
        *compile_speakers(folder, names, "agreements"),
        *compile_exchanges(folder, names, told_by_speakers(folder)),
        *compile_speakers(folder, names, "exchanges"),
        *compile_positions(folder, names),
    ]


def _settle(
    placing: Placing, left: Iterable[AnyEvent | Position], *, tell: Tell
) -> None:
    """Fold the claims of every event that has gained or lost one."""
    lost = {record for record in left if not isinstance(record, Position)}
    events = sorted(placing.touched | lost, key=lambda event: event.pk)
    for at, event in enumerate(events, start=1):
        settle(event, directory=placing.directory)
        tell("settling", at, len(events))


def _locate(folder: Folder, compiled: Iterable[Compiled]) -> None:
    """Say where places lie that nobody knew: by the centre, else by a site there."""
    claims = {one.key: one.claim for one in compiled}
    for row in sorted(folder.rounds, key=lambda one: bool(one.venue)):
        claim = claims[f"rounds/{row.slug}"]
        assert isinstance(claim, RoundClaim)  # noqa: S101 made from that row
        if claim.place and claim.coordinates:
            Place.objects.locate(claim.place, row.country, claim.coordinates)
