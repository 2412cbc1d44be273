"""`manage.py load_dataset`: compiled datasets into the record; again changes nothing."""

from argparse import ArgumentParser
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any  # Any: Django passes options untyped

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from rich.progress import Progress

from negotiations.errors import TrackerError
from negotiations.interchange.loading import Loaded, load
from negotiations.interchange.reading import read_folder
from negotiations.interchange.rows import Folder
from negotiations.management.database import require_database
from negotiations.models import Dataset
from negotiations.resolution.names import gazetteer

BUNDLED = Path(__file__).parents[2] / "datasets"

# What a person should look at, by the name of the result that holds it.
_TO_SEE = {
    "removed": "in the files no longer; its record stays",
    "kept": "a curator has decided otherwise; that stays",
    "ambiguous": "several events fit; a curator has to decide",
}


class Command(BaseCommand):
    """Checks each dataset whole, then loads it or says everything that is wrong."""

    help = __doc__ or ""

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "folder",
            nargs="*",
            type=Path,
            help="Folders in the interchange format; none: those that come with Parley.",
        )
        parser.add_argument(
            "--check", action="store_true", help="Only check; needs no database."
        )
        parser.add_argument(
            "--again",
            action="store_true",
            help="Load it even if its files are as they were loaded last.",
        )

    def handle(self, *_args: Any, **options: Any) -> None:  # Any: as above
        folders = [_read(path) for path in options["folder"] or bundled()]
        if options["check"]:
            for folder in folders:
                self.stdout.write(f"{folder.manifest.title}: nothing is wrong.")
            return
        require_database()
        for folder in folders:
            if options["again"] or not _is_loaded(folder):
                self._load(folder)
            else:
                self.stdout.write(f"{folder.manifest.title}: loaded already.")

    def _load(self, folder: Folder) -> None:
        names, now = gazetteer(), timezone.now()
        try:
            with self._progress() as tell:
                loaded = load(folder, gazetteer=names, now=now, tell=tell)
        except TrackerError as error:
            raise CommandError(str(error)) from error
        self.stdout.write(
            f"{loaded.dataset}: {loaded.new} rows new, {loaded.changed} changed, "
            f"{loaded.same} as before."
        )
        self._tell_what_to_see(loaded)

    @contextmanager
    def _progress(self) -> Iterator[Callable[[str, int, int], None]]:
        """A bar for each step where somebody can see it."""
        with Progress(disable=not self.stdout.isatty()) as progress:
            bars: dict[str, Any] = {}  # Any: rich's own number of a bar

            def tell(step: str, done: int, total: int) -> None:
                if step not in bars:
                    bars[step] = progress.add_task(step.capitalize(), total=total)
                progress.update(bars[step], completed=done)

            yield tell

    def _tell_what_to_see(self, loaded: Loaded) -> None:
        for name, meaning in _TO_SEE.items():
            for row in getattr(loaded, name):
                self.stdout.write(f"{row}: {meaning}")


def bundled() -> list[Path]:
    """The datasets that come with Parley."""
    return sorted(path.parent for path in BUNDLED.glob("*/dataset.toml"))


def _read(path: Path) -> Folder:
    try:
        return read_folder(path, today=timezone.localdate())
    except TrackerError as error:
        raise CommandError(str(error)) from error


def _is_loaded(folder: Folder) -> bool:
    return Dataset.objects.filter(
        slug=folder.manifest.slug, sha256=folder.sha256
    ).exists()
