"""`manage.py ingest`: reports in, sourced events out; tells what became of each."""

from argparse import ArgumentParser, BooleanOptionalAction
from collections.abc import Iterator
from datetime import date
from typing import Any  # Any: Django passes options untyped

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from rich.progress import track

from negotiations.errors import TrackerError
from negotiations.ingestion.poll import Given
from negotiations.management.database import require_database
from negotiations.management.ingesting import (
    Input,
    Outcome,
    ingest_here,
    inputs_of,
    outcomes_of,
    send,
    sums,
)
from negotiations.management.processes import process_called


class Command(BaseCommand):
    """Ingest reports from files, folders and web addresses; again is harmless."""

    help = __doc__ or ""

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "input",
            nargs="+",
            help="A file, a folder or an address (http:// or https://).",
        )
        parser.add_argument(
            "--published",
            type=date.fromisoformat,
            help="The day of publication, such as 2025-06-02.",
        )
        parser.add_argument("--process", help="The slug of the process it is about.")
        parser.add_argument(
            "--queue", action="store_true", help="Let the workers do it."
        )
        parser.add_argument(
            "--wait",
            action=BooleanOptionalAction,
            default=True,
            help="With --queue: wait until the workers are done.",
        )

    def handle(self, *_args: Any, **options: Any) -> None:  # Any: as above
        require_database()
        now = timezone.now()
        slug = options["process"]
        process = process_called(slug) if slug else None
        given = Given(published_on=options["published"], process=process)
        inputs, outcomes = _inputs(options["input"])
        if options["queue"]:
            sent = send(inputs, given=given)
            self.stdout.write(f"Sent to the workers: {len(sent)}.")
            coming = outcomes_of(sent, since=now) if options["wait"] else iter(())
        else:
            coming = ingest_here(inputs, given=given, now=now)
        outcomes += self._watched(coming, total=len(inputs))
        self._tell(outcomes)

    def _watched(self, outcomes: Iterator[Outcome], *, total: int) -> list[Outcome]:
        """All outcomes, with a bar meanwhile where somebody can see it."""
        unseen = not self.stdout.isatty()
        return list(track(outcomes, "Ingesting", total=total, disable=unseen))

    def _tell(self, outcomes: list[Outcome]) -> None:
        """One line for each that needs one, and the sums; fails where one failed."""
        for outcome in outcomes:
            if outcome.problem:
                self.stderr.write(outcome.problem)
            elif not outcome.claim_count:
                self.stdout.write(f"{outcome.name}: no facts found")
        if outcomes:
            self.stdout.write(sums(outcomes))
        failed = sum(1 for outcome in outcomes if outcome.problem)
        if failed:
            raise CommandError(f"{failed} of {len(outcomes)} could not be ingested.")


def _inputs(written: list[str]) -> tuple[list[Input], list[Outcome]]:
    """What there is to ingest, and what is nothing that could be."""
    inputs: dict[Input, None] = {}  # in order, each once
    outcomes = []
    for each in written:
        try:
            inputs |= dict.fromkeys(inputs_of(each))
        except TrackerError as error:
            outcomes.append(Outcome(name=each, problem=str(error)))
    return list(inputs), outcomes
