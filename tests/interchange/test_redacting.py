"""A redacted cell is gone before anything is checked or told."""

import pytest

from tests.interchange.folders import MANIFEST, write_folder
from tests.interchange.mistakes import places, problems, read, with_cells


def redacting(*changes):
    redaction = {"file": "exchanges", "row": "pow-2025-03-10", "column": "notes"}
    redaction |= {"text": "A teenager was freed."}
    parts = [redaction | change for change in changes]
    return MANIFEST + "".join(
        "\n[[redactions]]\n"
        + "".join(f'{name} = "{value}"\n' for name, value in part.items())
        for part in parts
    )


def test_a_name_is_in_neither_rows_nor_cells(tmp_path):
    rows = with_cells("exchanges", 0, notes="Jo Doe was freed.")

    folder = read(write_folder(tmp_path, rows, manifest=redacting({})))

    assert folder.exchanges[0].notes == "A teenager was freed."
    assert folder.cells["exchanges"]["pow-2025-03-10"]["notes"] == (
        "A teenager was freed."
    )


def test_a_name_is_not_told_with_a_mistake(tmp_path):
    rows = with_cells("exchanges", 0, notes="Jo Doe was freed. ", number="x")
    write_folder(tmp_path, rows, manifest=redacting({}))

    told = problems(tmp_path)

    assert [one.column for one in told] == ["number"]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"column": "date", "text": ""}, "it cannot be empty"),
        ({"column": "date", "text": "in May"}, "a day such as"),
        ({"text": r"a\u0000b"}, "one line"),
        ({"text": r"a\nb"}, "one line"),
    ],
)
def test_a_text_that_no_such_cell_may_hold_is_refused(tmp_path, change, told):
    write_folder(tmp_path, manifest=redacting(change))

    problem = problems(tmp_path)[0]

    column = change.get("column", "notes")
    assert problem.file == "dataset.toml"
    assert problem.column == f"redactions.exchanges.pow-2025-03-10.{column}"
    assert told in problem.allowed


def test_one_cell_has_one_replacement(tmp_path):
    write_folder(tmp_path, manifest=redacting({}, {"text": "Another."}))

    (problem,) = problems(tmp_path)
    assert problem.allowed == "each cell once"


def test_links_to_a_replaced_slug_are_told(tmp_path):
    change = {"file": "agreements", "row": "swap-2025", "column": "slug"}
    write_folder(tmp_path, manifest=redacting(change | {"text": "other-swap"}))

    assert places(tmp_path) == [
        ("commitments.csv", 2, "agreement"),
        ("exchanges.csv", 2, "agreement"),
    ]


def test_a_row_that_could_not_be_read_is_not_missed(tmp_path):
    write_folder(tmp_path, manifest=redacting({"row": "pow-1"}))
    with (tmp_path / "exchanges.csv").open("ab") as file:
        file.write(b"one cell\r\n")

    assert places(tmp_path) == [("exchanges.csv", 4, None)]
