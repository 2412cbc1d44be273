"""`manage.py extract`: what reports say, as JSON; writes nothing to the database."""

import json
from argparse import ArgumentParser, BooleanOptionalAction
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any  # Any: Django passes options untyped, and JSON has no shape

from django.core.management.base import BaseCommand, CommandError
from django.db import OperationalError, ProgrammingError

from negotiations.extraction.engine import NAME, extract
from negotiations.extraction.gazetteer import Gazetteer, world
from negotiations.extraction.text import language_of
from negotiations.resolution.names import gazetteer


@dataclass(frozen=True, kw_only=True)
class Report:
    """One report as a file holds it."""

    text: str
    published: date | None


class Command(BaseCommand):
    """Print the claims of reports, each with the words that state it."""

    help = __doc__ or ""

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "file",
            nargs="+",
            type=Path,
            help='Plain text, or .json with "text" and "published".',
        )
        parser.add_argument(
            "--published",
            type=date.fromisoformat,
            help="The day of publication, such as 2025-06-02; a .json file has its own.",
        )
        parser.add_argument("--format", choices=("json", "jsonl"), default="json")
        parser.add_argument(
            "--database",
            action=BooleanOptionalAction,
            default=True,
            help="Know the names in the database as well as the bundled ones.",
        )

    def handle(self, *_args: Any, **options: Any) -> None:  # Any: as above
        files: list[Path] = options["file"]
        if len(files) > 1 and options["format"] == "json":
            raise CommandError("Several files need --format jsonl.")
        names = self._names() if options["database"] else world()
        for file in files:
            found = _extracted(_read(file, options["published"]), names)
            if options["format"] == "json":
                self.stdout.write(json.dumps(found, ensure_ascii=False, indent=2))
            else:
                line = {"file": str(file), **found}
                self.stdout.write(json.dumps(line, ensure_ascii=False))

    def _names(self) -> Gazetteer:
        """Every known name; without a database, or an empty one, the bundled names."""
        try:
            return gazetteer()
        except (OperationalError, ProgrammingError):
            self.stderr.write("No database here: only the bundled names are known.")
            return world()


def _extracted(report: Report, names: Gazetteer) -> Mapping[str, Any]:
    """The contract of the command."""
    claims = extract(report.text, report.published, names)
    return {
        "published": report.published.isoformat() if report.published else None,
        "language": language_of(report.text),
        "extractor": NAME,
        "claims": [claim.as_json() for claim in claims],
    }


def _read(file: Path, published: date | None) -> Report:
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise CommandError(f"{file} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise CommandError(f"{file} is not text in UTF-8.") from error
    if "\0" in text:
        raise CommandError(f"{file} is not text.")
    if file.suffix != ".json":
        return Report(text=text, published=published)
    return _read_json(file, text, published)


def _read_json(file: Path, text: str, published: date | None) -> Report:
    try:
        held = json.loads(text)
        own = held.get("published")
        return Report(
            text=str(held["text"]),
            published=date.fromisoformat(own[:10]) if own else published,
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise CommandError(
            f'{file} is not a report: it needs a "text" and, if any, a date of '
            f'publication such as 2025-06-02 in "published".'
        ) from error
