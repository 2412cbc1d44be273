"""`manage.py evaluate`: how well the extractor does on labelled reports."""

import json
from argparse import ArgumentParser
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any  # Any: Django passes options untyped, and JSON has no shape

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from rich.console import Console
from rich.table import Table

from negotiations.errors import TrackerError
from negotiations.extraction.engine import extract
from negotiations.extraction.evaluation.appraisal import Figures, appraise
from negotiations.extraction.evaluation.labels import read_labelled
from negotiations.vocabulary import ClaimKind

_WIDTH = 100
_MISTAKES = {
    "missed": "missed",
    "false_alarm": "false alarm",
    "wrong_value": "wrong value",
}


class Command(BaseCommand):
    """Precision, recall and F1 per kind and per field; needs no database.

    Only the bundled names are known, so that the figures are the same everywhere.
    """

    help = __doc__ or ""

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "folder",
            nargs="+",
            type=Path,
            help="Folders of labelled reports (.toml, .json); each is scored apart.",
        )
        parser.add_argument(
            "--kind", choices=ClaimKind.known(), help="Tell of this kind alone."
        )
        parser.add_argument(
            "--misses", action="store_true", help="List every mistake with its words."
        )
        parser.add_argument("--format", choices=("text", "json"), default="text")
        parser.add_argument(
            "--on",
            type=date.fromisoformat,
            help="The day that the figures are dated; today unless given.",
        )

    def handle(self, *_args: Any, **options: Any) -> None:  # Any: as above
        measured_on = options["on"] or timezone.now().date()
        kind: str | None = options["kind"]
        parts = [
            _of_kind(_appraised(folder, measured_on), kind)
            for folder in options["folder"]
        ]
        if options["format"] == "json":
            self.stdout.write(json.dumps(parts, ensure_ascii=False, indent=1))
            return
        console = Console(width=_WIDTH, highlight=False, no_color=True)
        with console.capture() as printed:
            for part in parts:
                _print(console, part, with_mistakes=options["misses"])
        self.stdout.write(printed.get())


def _appraised(folder: Path, measured_on: date) -> Figures:
    try:
        reports = read_labelled(folder)
    except TrackerError as error:
        raise CommandError(str(error)) from error
    return appraise(folder.name, reports, extract, measured_on=measured_on)


def _of_kind(part: Figures, kind: str | None) -> Figures:
    if kind is None:
        return part
    return {
        **part,
        "kinds": [one for one in part["kinds"] if one["kind"] == kind],
        "mistakes": [one for one in part["mistakes"] if one["kind"] == kind],
    }


def _print(console: Console, part: Figures, *, with_mistakes: bool) -> None:
    console.print(
        f"{part['name']}: {part['reports']} reports, {part['words']:,} words, "
        f"{part['extractor']}, {part['measured_on']}"
    )
    if part["without_events"]:
        console.print(
            f"{part['quiet']} of the {part['without_events']} reports with no event "
            "gave no claim"
        )
    for about in ("primary", "background"):
        console.print(
            _table(
                f"{about} events", [(one["kind"], one[about]) for one in part["kinds"]]
            )
        )
    for one in part["kinds"]:
        console.print(_table(f"fields of {one['kind']}", list(one["fields"].items())))
    console.print(_confidence(part["confidence"]))
    if with_mistakes:
        for mistake in part["mistakes"]:
            _print_mistake(console, mistake)


def _table(title: str, rows: Sequence[tuple[str, Figures]]) -> Table:
    table = Table(title=title, title_justify="left", box=None, pad_edge=False)
    table.add_column("")
    for name in ("expected", "found", "precision", "recall", "F1"):
        table.add_column(name, justify="right")
    for name, score in rows:
        shares = (_share(score[key]) for key in ("precision", "recall", "f1"))
        table.add_row(name, str(score["expected"]), str(score["found"]), *shares)
    return table


def _confidence(bands: Sequence[Figures]) -> Table:
    table = Table(title="confidence", title_justify="left", box=None, pad_edge=False)
    for name in ("at least", "claims", "mean", "right"):
        table.add_column(name, justify="right")
    for band in bands:
        table.add_row(
            f"{band['at_least']:.2f}",
            str(band["count"]),
            f"{band['mean']:.2f}",
            _share(band["right"] / band["count"]),
        )
    return table


def _share(share: float | None) -> str:
    return "–" if share is None else f"{share:.2f}"


def _print_mistake(console: Console, mistake: Figures) -> None:
    about = "primary" if mistake["primary"] else "background"
    console.print(
        f"\n{mistake['report']}: {_MISTAKES[mistake['mistake']]}, {about} "
        f"{mistake['kind']}",
        markup=False,
        soft_wrap=True,
    )
    for name in ("expected", "found", "rule", "quotes"):
        if name in mistake:
            value = json.dumps(mistake[name], ensure_ascii=False)
            console.print(f"  {name}: {value}", markup=False, soft_wrap=True)
