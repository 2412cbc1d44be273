"""A manifest is taken whole, or each thing that is wrong with it is told."""

import pytest

from negotiations.interchange.manifest import read_manifest
from tests.interchange.folders import MANIFEST


def read(folder, text):
    (folder / "dataset.toml").write_text(text, encoding="utf-8")
    return read_manifest(folder)


def replaced(old, new):
    assert old in MANIFEST
    return MANIFEST.replace(old, new, 1)


def test_a_byte_order_mark_loses_nothing(tmp_path):
    manifest, problems = read(tmp_path, f"\ufeff{MANIFEST}")

    assert (manifest.slug, problems) == ("lakes", [])


def test_a_citation_may_have_several_lines(tmp_path):
    text = replaced('"The talks of the lakes, 2026."', '"""\nOne.\nTwo."""')

    manifest, _ = read(tmp_path, text)

    assert manifest.citation == "One.\nTwo."


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (replaced("talks of", r"talks\nof"), "dataset.toml, title: one line"),
        (replaced("Lakes comp", r"Lakes\u0000comp"), "dataset.toml, publisher: a text"),
        (replaced("lakes, 2026", r"lakes\u0000"), "dataset.toml, citation: a text"),
        (
            replaced("2025-01-01", "2025-01-01\nended_on = 2024-12-31"),
            "dataset.toml, process: a day of ended_on that is not before",
        ),
        (replaced("2026-11-20", "2026-11-20T10:00:00"), "dataset.toml, compiled_on: "),
        (replaced("2026-11-20", "2026-02-30"), "dataset.toml: it is not TOML"),
        (f"a = {'9' * 5000}\n{MANIFEST}", "dataset.toml: it is not TOML"),
        (f"a = {'[' * 5000}\n{MANIFEST}", "dataset.toml: it is not TOML"),
    ],
)
def test_what_the_record_could_not_keep_is_refused(tmp_path, text, told):
    manifest, (problem,) = read(tmp_path, text)

    assert manifest is None
    assert str(problem).startswith(told)


def test_all_mistakes_are_told_at_once(tmp_path):
    _, problems = read(tmp_path, 'slug = "The Lakes"\ncolour = 1\n')

    assert {one.column for one in problems} == {
        *("slug", "title", "publisher", "compiled_on", "licence", "citation"),
        *("process", "colour"),
    }


def test_a_process_may_end_on_the_day_on_which_it_begins(tmp_path):
    manifest, _ = read(
        tmp_path, replaced("2025-01-01", "2025-01-01\nended_on=2025-01-01")
    )

    assert manifest.process.ended_on == manifest.process.started_on


def test_a_manifest_that_is_a_folder_cannot_be_read(tmp_path):
    (tmp_path / "dataset.toml").mkdir()

    _, (problem,) = read_manifest(tmp_path)

    assert "it cannot be read" in str(problem)
