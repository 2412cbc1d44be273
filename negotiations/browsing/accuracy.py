"""How well the extractor reads: the figures of `manage.py evaluate`, for the pages.

They come with the code, measured when the grammar was last changed; nothing is
measured here, and no text is read.
"""

import json
from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any  # Any: parsed JSON has no narrower type

from negotiations.vocabulary import ClaimKind

FIGURES = Path(__file__).parents[1] / "datasets" / "accuracy.json"

_PARTS = {
    "scored": "The scored half, kept from those who write the rules",
    "open": "The open half, which the rules were written with",
}
_MISTAKES = {
    "missed": "Missed",
    "false_alarm": "False alarm",
    "wrong_value": "Wrong value",
}


@dataclass(frozen=True, kw_only=True)
class Shares:
    """How many were expected and found; shares are from 0 to 1, None where none were."""

    name: str
    expected: int
    found: int
    precision: float | None
    recall: float | None
    f1: float | None


@dataclass(frozen=True, kw_only=True)
class KindFigures:
    """One kind of claim: events, main and recalled apart, and each field."""

    kind: ClaimKind
    primary: Shares
    background: Shares
    fields: tuple[Shares, ...]
    mistake_count: int


@dataclass(frozen=True, kw_only=True)
class Band:
    """Claims of about one confidence, and the share of them that is right."""

    count: int
    mean: float
    share_right: float


@dataclass(frozen=True, kw_only=True)
class Mistake:
    """One claim missed, made wrongly or with wrong values, and the words behind it."""

    report: str
    what: str
    about: str
    expected: tuple[tuple[str, str], ...]
    found: tuple[tuple[str, str], ...]
    quotes: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Accuracy:
    """The figures over one part of the labelled reports."""

    slug: str
    title: str
    measured_on: date
    extractor: str
    report_count: int
    word_count: int
    without_events: int
    quiet: int
    kinds: tuple[KindFigures, ...]
    bands: tuple[Band, ...]
    mistakes: dict[ClaimKind, tuple[Mistake, ...]]

    @property
    def primary_shares(self) -> tuple[Shares, ...]:
        return tuple(one.primary for one in self.kinds)

    @property
    def background_shares(self) -> tuple[Shares, ...]:
        return tuple(one.background for one in self.kinds)


@cache
def measured(file: Path = FIGURES) -> tuple[Accuracy, ...]:
    """Each part of the bundled corpus, the one that rules were not written with first."""
    parts = json.loads(file.read_text("utf-8"))
    order = list(_PARTS)
    return tuple(
        _part(part)
        for part in sorted(parts, key=lambda part: order.index(part["name"]))
    )


def _part(part: dict[str, Any]) -> Accuracy:
    mistakes = _mistakes(part["mistakes"])
    return Accuracy(
        slug=part["name"],
        title=_PARTS[part["name"]],
        measured_on=date.fromisoformat(part["measured_on"]),
        extractor=part["extractor"],
        report_count=part["reports"],
        word_count=part["words"],
        without_events=part["without_events"],
        quiet=part["quiet"],
        kinds=tuple(_kind(one, mistakes) for one in part["kinds"]),
        bands=tuple(
            Band(
                count=band["count"],
                mean=band["mean"],
                share_right=band["right"] / band["count"],
            )
            for band in part["confidence"]
        ),
        mistakes=mistakes,
    )


def _kind(
    held: dict[str, Any], mistakes: dict[ClaimKind, tuple[Mistake, ...]]
) -> KindFigures:
    kind = ClaimKind(held["kind"])
    return KindFigures(
        kind=kind,
        primary=Shares(name=kind.label, **held["primary"]),
        background=Shares(name=kind.label, **held["background"]),
        fields=tuple(
            Shares(name=_name(name), **shares)
            for name, shares in held["fields"].items()
        ),
        mistake_count=len(mistakes.get(kind, ())),
    )


def _mistakes(held: list[dict[str, Any]]) -> dict[ClaimKind, tuple[Mistake, ...]]:
    found: dict[ClaimKind, list[Mistake]] = defaultdict(list)
    for one in held:
        found[ClaimKind(one["kind"])].append(
            Mistake(
                report=one["report"].removesuffix(".toml"),
                what=_MISTAKES[one["mistake"]],
                about="main event" if one["primary"] else "recalled",
                expected=_values(one.get("expected", {})),
                found=_values(one.get("found", {})),
                quotes=tuple(one.get("quotes", ())),
            )
        )
    return {kind: tuple(mistakes) for kind, mistakes in found.items()}


def _values(fields: dict[str, Any]) -> tuple[tuple[str, str], ...]:
    return tuple((_name(name), _words(value)) for name, value in fields.items())


def _name(field: str) -> str:
    return field.replace("_", " ")


def _words(value: Any) -> str:
    """A value of a claim in words: `released by Chad, count 12; …`, `nothing`."""
    match value:
        case list() if value:
            told = "; ".join(_words(one) for one in value)
        case dict() if value:
            told = ", ".join(
                f"{_name(name)} {_words(one)}" for name, one in value.items() if one
            )
        case bool():
            told = "yes" if value else "no"
        case int():
            told = f"{value:,}"
        case _:
            told = _name(str(value)) if value else "nothing"
    return told
