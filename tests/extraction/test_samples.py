"""Every bundled sample report gives exactly the claims that its facts allow."""

import json
import tomllib
from datetime import date
from pathlib import Path
from typing import Any  # Any: values of JSON and TOML files

import pytest

import negotiations
from negotiations.extraction import extract
from negotiations.extraction.claims import AgreementClaim, Claim
from tests.extraction.partial import told, unmatched, with_nothing

REPORTS = sorted((Path(negotiations.__file__).parent / "samples").glob("*.json"))
EXPECTED = Path(__file__).parent / "samples"


def read_claims(report: Path) -> tuple[str, list[Claim]]:
    stored = json.loads(report.read_text("utf-8"))
    published = date.fromisoformat(stored["published"])
    return stored["text"], extract(stored["text"], published)


def read_expected(report: Path) -> list[Any]:
    """What the sample's facts are; an empty string stands for no value."""
    path = EXPECTED / f"{report.stem}.toml"
    return [
        with_nothing(claim) for claim in tomllib.loads(path.read_text("utf-8"))["claim"]
    ]


def as_expected(claim: Claim) -> dict[str, Any]:
    """A claim's fields with its own kind; an agreement's is under `agreement_kind`."""
    fields = told(claim)
    if isinstance(claim, AgreementClaim):
        fields["agreement_kind"] = fields["kind"]
    return {**fields, "kind": claim.kind.value}


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.stem)
def test_a_sample_gives_exactly_the_claims_of_its_facts(report):
    expected = read_expected(report)

    _, claims = read_claims(report)

    assert unmatched(expected, [as_expected(claim) for claim in claims]) == ([], [])


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.stem)
def test_every_quote_of_a_sample_stands_at_its_offsets(report):
    text, claims = read_claims(report)

    quotes = [words for claim in claims for words in claim.evidence]

    assert [text[words.start : words.end] for words in quotes] == [
        words.quote for words in quotes
    ]


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.stem)
def test_every_value_of_a_sample_has_its_words_and_its_sentence(report):
    _, claims = read_claims(report)

    unstated = [
        (claim.kind, path)
        for claim in claims
        for path in ("", *paths_of(claim.fields()))
        if path not in {words.field for words in claim.evidence}
    ]

    assert unstated == []


def paths_of(value: Any, path: str = "") -> list[str]:
    """The paths of all values that are told: `place`, `transfers.0.count`."""
    if isinstance(value, dict):
        pairs = [(f"{path}.{name}".lstrip("."), one) for name, one in value.items()]
    elif isinstance(value, list) and any(isinstance(one, dict) for one in value):
        pairs = [(f"{path}.{number}", one) for number, one in enumerate(value)]
    else:
        return [] if value in (None, [], {}) else [path]
    return [found for name, one in pairs for found in paths_of(one, name)]
