"""The figures that the site tells are those of this code and this corpus."""

import json
from datetime import date
from pathlib import Path

import pytest

from negotiations.browsing.accuracy import FIGURES
from negotiations.extraction.engine import extract
from negotiations.extraction.evaluation.appraisal import appraise
from negotiations.extraction.evaluation.labels import read_labelled

REPORTS = Path(__file__).parent / "corpus" / "reports"


@pytest.mark.parametrize("part", ["open", "scored"])
def test_the_bundled_figures_are_those_of_this_code(part):
    (told,) = [
        one for one in json.loads(FIGURES.read_text("utf-8")) if one["name"] == part
    ]

    measured = appraise(
        part,
        read_labelled(REPORTS / part),
        extract,
        measured_on=date.fromisoformat(told["measured_on"]),
    )

    assert measured == told, "run `make figures`"
