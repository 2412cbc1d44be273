"""`manage.py evaluate` tells how the extractor does, and every mistake with its words."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

RIGHT = """
published = "2025-06-02"
text = "Russian and Ukrainian negotiators held peace talks in Istanbul on Monday."

[[claim]]
kind = "round"
date_start = "2025-06-02"
place = "Ankara"

[[claim]]
kind = "round"
place = "Istanbul"
number = 2

[[claim]]
kind = "exchange"
status = "agreed"
"""
WRONGLY_EMPTY = """
published = "2025-06-02"
why = "It says that this text has no event, which is not so."
text = "Russian and Ukrainian negotiators held peace talks in Doha on Sunday."
"""
QUIET = """
why = "Football."
text = "The two sides met in the second round of the cup on Monday."
"""


@pytest.fixture
def folder(tmp_path):
    for name, held in {"a": RIGHT, "b": WRONGLY_EMPTY, "c": QUIET}.items():
        (tmp_path / f"{name}.toml").write_text(held, "utf-8")
    return tmp_path


def printed(*arguments):
    out = StringIO()
    call_command("evaluate", *map(str, arguments), "--on", "2026-11-23", stdout=out)
    return out.getvalue()


def rows_of(text):
    return [" ".join(line.split()) for line in text.splitlines()]


def test_the_figures_of_each_kind_stand_in_a_table(folder):
    rows = rows_of(printed(folder))

    assert f"{folder.name}: 3 reports, 35 words, rules/2, 2026-11-23" in rows
    assert "1 of the 2 reports with no event gave no claim" in rows
    assert "round 2 2 0.50 0.50 0.50" in rows
    assert "exchange 1 0 – 0.00 –" in rows


def test_mistakes_are_listed_when_asked_for(folder):
    text = printed(folder, "--misses")

    assert "a.toml: missed, primary exchange" in text
    assert "a.toml: wrong value, primary round" in text
    assert "b.toml: false alarm, primary round" in text
    assert "negotiators held peace talks in Doha on Sunday." in text


def test_mistakes_are_not_listed_unasked(folder):
    assert "false alarm" not in printed(folder)


def test_one_kind_alone_can_be_asked_for(folder):
    text = printed(folder, "--misses", "--kind", "exchange")

    assert "missed, primary exchange" in text
    assert "round" not in text.replace("background", "")


def test_json_holds_each_folder_with_its_mistakes(folder):
    first, second = json.loads(printed(folder, folder, "--format", "json"))

    assert first == second
    assert first["measured_on"] == "2026-11-23"
    assert (first["reports"], first["without_events"], first["quiet"]) == (3, 2, 1)
    [round_] = [one for one in first["kinds"] if one["kind"] == "round"]
    assert round_["primary"]["precision"] == 0.5
    assert round_["fields"]["number"]["recall"] == 0.0
    assert [one["mistake"] for one in first["mistakes"]] == [
        "missed",
        "missed",
        "wrong_value",
        "false_alarm",
    ]


def test_a_folder_that_is_none_is_told(tmp_path):
    with pytest.raises(CommandError, match="is not a folder"):
        printed(tmp_path / "nowhere")
