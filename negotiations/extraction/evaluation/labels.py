"""Labelled reports: a text, and what a careful reader found in it, for scoring.

A report is one file. TOML is for labels written by hand: the fields of a claim stand
beside its `kind`, an agreement's own kind is `agreement_kind`, and an empty string says
that the text states no value. JSON is what `manage.py extract` prints, with the `text`,
so that its output can be corrected into labels. A field that is left out is not scored.
It knows no rule: labels are read from files alone.
"""

import json
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any  # Any: parsed TOML and JSON have no narrower type

from negotiations.errors import TrackerError
from negotiations.extraction.claims import Fields
from negotiations.extraction.contract import ClaimFormatError, read_claim
from negotiations.extraction.gazetteer import world
from negotiations.vocabulary import ClaimKind

# What a label must have to be read as a claim; no expectation lies in these values.
_FILLED: dict[ClaimKind, Fields] = {
    ClaimKind.ROUND: {"status": "held"},
    ClaimKind.DELEGATION: {"party": ""},
    ClaimKind.AGREEMENT: {"kind": "other", "status": "agreed"},
    ClaimKind.EXCHANGE: {"status": "agreed"},
    ClaimKind.POSITION: {"party": "", "topic": "other", "stance": ""},
}
_ABOUT_THE_CLAIM = frozenset({"primary", "attributed_to", "optional"})


class LabelError(TrackerError):
    """A labelled report is not one; mend the file that the message names."""


@dataclass(frozen=True, kw_only=True)
class Label:
    """One claim that a report should give.

    `is_optional` marks a claim that may be made or left out: neither is a mistake.
    `fields` may hold `attributed_to` beside those of the claim.
    """

    kind: ClaimKind
    fields: Fields
    is_primary: bool = True
    is_optional: bool = False


@dataclass(frozen=True, kw_only=True)
class LabelledReport:
    """A report and every claim that it should give; `why` is for those with none."""

    name: str
    text: str
    published: date | None
    labels: tuple[Label, ...]
    why: str = ""


def read_labelled(folder: Path) -> list[LabelledReport]:
    """Every labelled report in a folder and its subfolders, in the order of names."""
    if not folder.is_dir():
        raise LabelError(f"{folder} is not a folder.")
    files = sorted(
        path for path in folder.rglob("*") if path.suffix in {".toml", ".json"}
    )
    if not files:
        raise LabelError(f"{folder} has no labelled report (.toml or .json).")
    return [_read(path, path.relative_to(folder).as_posix()) for path in files]


def _read(path: Path, name: str) -> LabelledReport:
    try:
        held = _parsed(path)
        return LabelledReport(
            name=name,
            text=_text(held),
            published=_day(held.get("published")),
            labels=tuple(_labels(held)),
            why=str(held.get("why", "")),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise LabelError(f"{name} is not a labelled report: {error}") from error


def _parsed(path: Path) -> dict[str, Any]:
    text = path.read_text("utf-8")
    held: dict[str, Any] = (
        tomllib.loads(text)
        if path.suffix == ".toml"
        else {"claim": [], **json.loads(text)}
    )
    return held


def _text(held: dict[str, Any]) -> str:
    text = held["text"]
    if not isinstance(text, str) or not text.strip():
        raise ValueError("its text is empty")
    return text


def _day(published: object) -> date | None:
    if published is None or isinstance(published, date):
        return published
    return date.fromisoformat(str(published)[:10])


def _labels(held: dict[str, Any]) -> Sequence[Label]:
    flat = [_flat(claim) for claim in held.get("claims", ())]
    return [
        _label(number, claim)
        for number, claim in enumerate([*held.get("claim", ()), *flat], 1)
    ]


def _flat(claim: dict[str, Any]) -> dict[str, Any]:
    """A claim as `extract` prints it, in the shape of a label written by hand."""
    fields = dict(claim["fields"])
    if claim["kind"] == ClaimKind.AGREEMENT:
        fields["agreement_kind"] = fields.pop("kind", "")
    about = {name: claim[name] for name in _ABOUT_THE_CLAIM & claim.keys()}
    return {**fields, **about, "kind": claim["kind"]}


def _label(number: int, claim: dict[str, Any]) -> Label:
    stated = _without_empty(claim)
    kind = ClaimKind(stated.pop("kind"))
    about = {name: stated.pop(name) for name in _ABOUT_THE_CLAIM & stated.keys()}
    if kind is ClaimKind.AGREEMENT and "agreement_kind" in stated:
        stated["kind"] = stated.pop("agreement_kind")
    if kind is ClaimKind.DELEGATION:
        stated = _with_people(stated)
    _check(kind, stated, f"claim {number}")
    if "attributed_to" in about:
        stated["attributed_to"] = about["attributed_to"]
    return Label(
        kind=kind,
        fields=stated,
        is_primary=bool(about.get("primary", True)),
        is_optional=bool(about.get("optional", False)),
    )


def _with_people(stated: Fields) -> Fields:
    """The label with each person by the name that claims carry.

    Labels may spell people as their report does; the bundled names know many spellings.
    """
    people = dict(stated)
    if stated.get("head"):
        people["head"] = _person(stated["head"])
    if stated.get("members"):
        people["members"] = [_person(name) for name in stated["members"]]
    if stated.get("offices"):
        people["offices"] = {
            _person(name): office for name, office in stated["offices"].items()
        }
    return people


def _person(name: str) -> str:
    known = world().person_called(name.replace("\u2019", "'"))
    return name if known is None else known.name


def _without_empty(value: Any) -> Any:
    """The label with None for every empty string, which TOML has no word for."""
    if isinstance(value, dict):
        return {name: _without_empty(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_without_empty(one) for one in value]
    return None if value == "" else value


def _check(kind: ClaimKind, stated: Fields, where: str) -> None:
    """Refuse misspelt fields and words: a label that is never met would hide there."""
    filled = {**_FILLED[kind], **{name: one for name, one in stated.items() if one}}
    try:
        claim = read_claim(kind.value, filled, {"rule": "", "confidence": 1.0})
    except ClaimFormatError as error:
        raise ValueError(f"{where}: {error}") from error
    optional = {"role", "observers", "title", "summary", "series", "format"}
    unknown = stated.keys() - claim.fields().keys() - optional
    if unknown:
        raise ValueError(f"{where} has no field {', '.join(sorted(unknown))}")
