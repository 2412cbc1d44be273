"""Every case of the corpus gives exactly the claims that it expects."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any  # Any: values of a TOML file

import pytest

from negotiations.extraction import extract
from tests.extraction.partial import told, unmatched, with_nothing

CORPUS = Path(__file__).parent / "corpus"
KINDS = {
    "agreements": "agreement",
    "delegations": "delegation",
    "exchanges": "exchange",
    "positions": "position",
    "rounds": "round",
}


def read_cases() -> list[Any]:
    return [
        pytest.param(KINDS[path.stem], case, id=f"{path.stem}-{number}")
        for path in sorted(CORPUS.glob("*.toml"))
        for number, case in enumerate(tomllib.loads(path.read_text("utf-8"))["case"], 1)
    ]


@pytest.mark.parametrize(("kind", "case"), read_cases())
def test_a_case_gives_exactly_what_it_expects(kind, case):
    published = date.fromisoformat(case["published"]) if "published" in case else None

    claims = extract(case["text"], published)

    found = [told(claim) for claim in claims if claim.kind.value == kind]
    assert unmatched(with_nothing(case.get("expect", [])), found) == ([], []), case.get(
        "why", ""
    )


@pytest.mark.parametrize(("kind", "case"), read_cases())
def test_a_case_that_expects_nothing_says_why(kind, case):
    assert case.get("expect") or case.get("why")


@pytest.mark.parametrize(("kind", "case"), read_cases())
def test_every_stated_field_of_a_case_has_its_words(kind, case):
    published = date.fromisoformat(case["published"]) if "published" in case else None

    claims = extract(case["text"], published)

    assert all(
        case["text"][words.start : words.end] == words.quote
        for claim in claims
        for words in claim.evidence
    )
