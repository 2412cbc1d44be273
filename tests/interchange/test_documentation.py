"""docs/interchange.md tells the format as it is, and its example can be loaded."""

import re
from datetime import date
from pathlib import Path

import pytest

from negotiations.interchange.format import COLUMNS
from negotiations.interchange.reading import read_folder

DOCUMENT = (Path(__file__).parents[2] / "docs" / "interchange.md").read_text("utf-8")
EXAMPLE = re.compile(
    r"^`([a-z]+\.(?:csv|toml))`\n\n```\w+\n(.*?)^```", re.DOTALL | re.MULTILINE
)
TODAY = date(2026, 11, 23)


def write_example(folder: Path) -> Path:
    for name, text in EXAMPLE.findall(DOCUMENT):
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def section(file: str) -> str:
    return DOCUMENT.split(f"### {file}.csv\n")[1].split("\n#")[0]


def test_the_example_is_a_dataset_without_a_mistake(tmp_path):
    folder = write_example(tmp_path)

    dataset = read_folder(folder, today=TODAY)

    assert {name for name, _ in EXAMPLE.findall(DOCUMENT)} == {
        "dataset.toml",
        *(f"{file}.csv" for file in COLUMNS),
    }
    assert [row.value.number for row in dataset.speakers] == [38, 40]


@pytest.mark.parametrize("file", COLUMNS)
def test_every_column_is_explained_under_its_file(file):
    explained = set(re.findall(r"`([a-z_]+)`", section(file)))

    assert set(COLUMNS[file]) <= explained
