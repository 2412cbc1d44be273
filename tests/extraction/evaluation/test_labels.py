"""Labelled reports are read whole, and a mistake in one is told, not scored."""

import json
from datetime import date

import pytest

from negotiations.extraction.evaluation.labels import LabelError, read_labelled
from negotiations.vocabulary import ClaimKind

REPORT = """
published = "2025-06-02"
text = '''
Negotiators met in Istanbul.
'''

[[claim]]
kind = "round"
place = "Istanbul"
number = ""
primary = false

[[claim]]
kind = "agreement"
agreement_kind = "ceasefire"
status = "proposed"
optional = true
attributed_to = "Russia"
"""


def test_a_label_keeps_what_it_states_and_no_more(tmp_path):
    (tmp_path / "report.toml").write_text(REPORT, "utf-8")

    [report] = read_labelled(tmp_path)

    round_, agreement = report.labels
    assert report.published == date(2025, 6, 2)
    assert (round_.kind, round_.is_primary) == (ClaimKind.ROUND, False)
    assert round_.fields == {"place": "Istanbul", "number": None}
    assert (agreement.is_primary, agreement.is_optional) == (True, True)
    assert agreement.fields == {
        "kind": "ceasefire",
        "status": "proposed",
        "attributed_to": "Russia",
    }


def test_what_extract_prints_can_be_corrected_into_labels(tmp_path):
    claim = {
        "kind": "agreement",
        "primary": False,
        "confidence": 0.9,
        "attributed_to": None,
        "rule": "agreements.deals",
        "fields": {"kind": "grain", "status": "signed", "parties": ["Russia"]},
        "evidence": [],
    }
    held = {"text": "They signed.", "published": None, "claims": [claim]}
    (tmp_path / "report.json").write_text(json.dumps(held), "utf-8")

    [report] = read_labelled(tmp_path)

    [label] = report.labels
    assert label.is_primary is False
    assert label.fields == {
        "kind": "grain",
        "status": "signed",
        "parties": ["Russia"],
        "attributed_to": None,
    }


def test_people_may_be_spelled_as_their_report_spells_them(tmp_path):
    delegation = """
text = "Talks."

[[claim]]
kind = "delegation"
party = "Ukraine"
head = "Rustem Umierov"
members = ["Jane Sample", "David Arakhamia"]
offices = { "David Arakhamia" = "lawmaker" }
"""
    (tmp_path / "report.toml").write_text(delegation, "utf-8")

    [report] = read_labelled(tmp_path)

    assert report.labels[0].fields == {
        "party": "Ukraine",
        "head": "Rustem Umerov",
        "members": ["Jane Sample", "Davyd Arakhamia"],
        "offices": {"Davyd Arakhamia": "lawmaker"},
    }


def test_an_agreement_may_be_labelled_without_its_kind(tmp_path):
    held = "text = 'x'\n[[claim]]\nkind = 'agreement'\nstatus = 'signed'"
    (tmp_path / "report.toml").write_text(held, "utf-8")

    [report] = read_labelled(tmp_path)

    assert report.labels[0].fields == {"status": "signed"}


def test_reports_come_in_the_order_of_their_names_with_their_folders(tmp_path):
    (tmp_path / "b").mkdir()
    for name in ("c.toml", "b/a.toml", "a.toml"):
        (tmp_path / name).write_text("text = 'Nothing.'\nwhy = 'Nothing.'", "utf-8")
    (tmp_path / "notes.md").write_text("Not a report", "utf-8")

    reports = read_labelled(tmp_path)

    assert [report.name for report in reports] == ["a.toml", "b/a.toml", "c.toml"]


@pytest.mark.parametrize(
    ("held", "told"),
    [
        ("text = ''", "its text is empty"),
        ("why = 'No text.'", "'text'"),
        ("text = 'x", "end of document"),
        ("text = 'x'\npublished = 'June'", "June"),
        ("text = 'x'\n[[claim]]\nkind = 'meeting'", "meeting"),
        ("text = 'x'\n[[claim]]\nplace = 'Doha'", "kind"),
        ("text = 'x'\n[[claim]]\nkind = 'round'\ncity = 'Doha'", "no field city"),
        ("text = 'x'\n[[claim]]\nkind = 'round'\nstatus = 'done'", "claim 1"),
        ("text = 'x'\n[[claim]]\nkind = 'round'\ndate_start = 'May'", "claim 1"),
    ],
)
def test_a_mistake_in_a_label_names_its_file(tmp_path, held, told):
    (tmp_path / "wrong.toml").write_text(held, "utf-8")

    with pytest.raises(LabelError, match=r"wrong\.toml") as raised:
        read_labelled(tmp_path)

    assert told in str(raised.value)


def test_a_folder_that_is_none_is_an_error(tmp_path):
    with pytest.raises(LabelError, match="is not a folder"):
        read_labelled(tmp_path / "nowhere")


def test_a_folder_without_reports_is_an_error(tmp_path):
    with pytest.raises(LabelError, match="no labelled report"):
        read_labelled(tmp_path)
