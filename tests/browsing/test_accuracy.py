"""The figures of an evaluation as pages tell them."""

import json
from datetime import date
from io import StringIO

import pytest
from django.core.management import call_command

from negotiations.browsing.accuracy import measured
from negotiations.vocabulary import ClaimKind

REPORT = """
published = "2025-06-02"
text = "Russian and Ukrainian negotiators held peace talks in Istanbul on Monday."

[[claim]]
kind = "round"
place = "Istanbul"
number = 2

[[claim]]
kind = "exchange"
status = "agreed"
transfers = [{ category = "remains", count = 6000 }, { category = "civilians" }]
"""


@pytest.fixture
def parts(tmp_path):
    for name in ("open", "scored"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "talks.toml").write_text(REPORT, "utf-8")
    out = StringIO()
    folders = [str(tmp_path / name) for name in ("open", "scored")]
    on = ("--on", "2026-11-23", "--format", "json")
    call_command("evaluate", *folders, *on, stdout=out)
    file = tmp_path / "accuracy.json"
    file.write_text(out.getvalue(), "utf-8")
    return measured(file)


def test_the_part_that_was_only_scored_comes_first(parts):
    assert [part.slug for part in parts] == ["scored", "open"]


def test_each_kind_has_its_shares(parts):
    scored = parts[0]

    assert scored.measured_on == date(2026, 11, 23)
    assert scored.report_count == 1
    shares = {share.name: share for share in scored.primary_shares}
    assert (shares["Round"].precision, shares["Round"].recall) == (1.0, 1.0)
    assert (shares["Exchange"].precision, shares["Exchange"].recall) == (None, 0.0)
    assert [share.expected for share in scored.background_shares] == [0] * 5
    assert [band.share_right for band in scored.bands] == [1.0]


def test_mistakes_are_told_in_words(parts):
    [missed] = parts[0].mistakes[ClaimKind.EXCHANGE]
    [wrong] = parts[0].mistakes[ClaimKind.ROUND]

    assert (missed.report, missed.what, missed.about) == (
        "talks",
        "Missed",
        "main event",
    )
    assert missed.expected == (
        ("status", "agreed"),
        ("transfers", "category remains, count 6,000; category civilians"),
    )
    assert (wrong.expected, wrong.found) == (
        (("number", "2"),),
        (("number", "nothing"),),
    )
    assert wrong.quotes[0].startswith("Russian and Ukrainian negotiators")


def test_whether_an_event_is_the_main_one_is_told_as_yes_or_no(tmp_path):
    mistake = {
        "report": "a.toml",
        "mistake": "wrong_value",
        "kind": "round",
        "primary": True,
        "expected": {"primary": True},
        "found": {"primary": False},
    }
    part = {
        "name": "open",
        "extractor": "rules/1",
        "measured_on": "2026-11-23",
        "reports": 1,
        "words": 9,
        "without_events": 0,
        "quiet": 0,
        "kinds": [],
        "confidence": [],
        "mistakes": [mistake],
    }
    file = tmp_path / "accuracy.json"
    file.write_text(json.dumps([part]), "utf-8")

    [accuracy] = measured(file)

    [told] = accuracy.mistakes[ClaimKind.ROUND]
    assert (told.expected, told.found) == ((("primary", "yes"),), (("primary", "no"),))
