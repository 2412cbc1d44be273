"""`manage.py export_dataset`: one process's record in the interchange format."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any  # Any: Django passes options untyped

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from negotiations.errors import TrackerError
from negotiations.interchange.exporting import export
from negotiations.management.database import require_database
from negotiations.management.processes import process_called


class Command(BaseCommand):
    """Writes what the pages show; `load_dataset` reads it again."""

    help = __doc__ or ""

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("folder", type=Path, help="A new or empty folder.")
        parser.add_argument(
            "--process",
            default="russia-ukraine",
            help="The slug of the process (russia-ukraine).",
        )

    def handle(self, *_args: Any, **options: Any) -> None:  # Any: as above
        require_database()
        process = process_called(options["process"])
        try:
            exported = export(process, options["folder"], today=timezone.localdate())
        except (TrackerError, OSError) as error:
            raise CommandError(str(error)) from error
        told = ", ".join(f"{file} {count}" for file, count in exported.rows.items())
        self.stdout.write(f"{process}: {told}.")
        for what in exported.left_out:
            self.stdout.write(f"Left out: {what}")
