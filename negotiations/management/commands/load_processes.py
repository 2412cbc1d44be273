"""`manage.py load_processes`: add the peace processes that Parley knows from the start."""

from typing import Any  # Any: argparse's options are untyped

from django.core.management.base import BaseCommand

from negotiations.resolution.known_processes import load_processes
from negotiations.resolution.names import gazetteer


class Command(BaseCommand):
    """Adds what is missing; again changes nothing."""

    help = __doc__ or ""

    def handle(self, *_args: Any, **_options: Any) -> None:  # Any: as above
        new = load_processes(gazetteer=gazetteer())
        self.stdout.write(f"{new} new processes")
