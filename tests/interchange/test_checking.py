"""What must hold between rows, and what is not asked where a file could not be read."""

import pytest

from negotiations.interchange.format import COLUMNS, OPTIONAL_FILE
from tests.interchange.folders import tables, write_folder
from tests.interchange.mistakes import places, problems, read, with_cells

BROKEN = b"one cell\r\n"


def break_file(folder, file):
    with (folder / f"{file}.csv").open("ab") as opened:
        opened.write(BROKEN)


def emptied(*files):
    return tables() | {file: [] for file in files}


@pytest.mark.parametrize(
    "files",
    [
        ["positions"],
        ["speakers", "exchanges"],
        ["delegations", "agreements", "commitments", "exchanges", "speakers"],
    ],
)
def test_files_may_have_a_header_alone(tmp_path, files):
    rows = emptied(*files)
    rows["exchanges"] = [one | {"agreement": ""} for one in rows["exchanges"]]

    assert read(write_folder(tmp_path, rows)).manifest.slug == "lakes"


def test_exchanges_alone_are_a_dataset(tmp_path):
    rows = emptied("rounds", "delegations", "agreements", "commitments")
    rows["exchanges"] = [one | {"agreement": ""} for one in rows["exchanges"]]

    assert read(write_folder(tmp_path, rows)).rounds == ()


def test_a_dataset_without_an_event_is_refused(tmp_path):
    rows = emptied(*(file for file in tables() if file not in {"parties", "people"}))
    write_folder(tmp_path, rows)

    (problem,) = problems(tmp_path)
    assert str(problem) == "rounds.csv: rows are needed here or in exchanges.csv"


def test_a_dataset_without_parties_is_refused(tmp_path):
    write_folder(tmp_path, emptied("parties"))

    assert ("parties.csv", None, None) in places(tmp_path)


def test_sides_that_nobody_names_are_missing(tmp_path):
    write_folder(tmp_path)
    plain = "slug,date,kind,number,place,mediators,agreement,part,status,notes"
    (tmp_path / "exchanges.csv").write_text(f"{plain},source_urls\r\n", "utf-8")
    (tmp_path / "speakers.csv").unlink()

    (problem,) = problems(tmp_path)
    assert (problem.file, problem.line) == ("exchanges.csv", 1)
    assert "two columns released_by_" in problem.allowed


@pytest.mark.parametrize("file", [file for file in COLUMNS if file != OPTIONAL_FILE])
def test_rows_that_could_not_be_read_are_not_missed(tmp_path, file):
    write_folder(tmp_path)
    (tmp_path / f"{file}.csv").unlink()

    assert places(tmp_path) == [(f"{file}.csv", None, None)]


def test_a_broken_line_hides_no_mistake_of_another_file(tmp_path):
    rows = with_cells("delegations", 0, round="oslo", head="ivo-dal")
    rows["speakers"][0] |= {"value": "many", "row": "pow-1"}
    write_folder(tmp_path, rows)
    break_file(tmp_path, "people")

    assert places(tmp_path) == [
        ("delegations.csv", 2, "head"),
        ("delegations.csv", 2, "round"),
        ("people.csv", 4, None),
        ("speakers.csv", 2, "row"),
        ("speakers.csv", 2, "value"),
    ]


def test_a_name_of_a_row_fits_the_record(tmp_path):
    party, agreement = "n" * 100, "s" * 100
    rows = with_cells("parties", 0, slug=party)
    rows["agreements"][0] |= {"slug": agreement}
    rows["commitments"][0] |= {"agreement": agreement, "party": party}
    rows["commitments"][0] |= {"what": "w" * 100}
    write_folder(tmp_path, rows)

    told = [one for one in problems(tmp_path) if one.file == "commitments.csv"]

    assert [(one.line, one.column) for one in told] == [(2, "what")]
    assert "at most 180 letters" in told[0].allowed


@pytest.mark.parametrize(
    ("released", "civilians", "columns"),
    [
        ("3", "3", []),
        ("3", "4", ["civilians_by_north"]),
        ("", "0", ["civilians_by_north"]),
        ("4x", "5", ["released_by_north"]),
        ("3", "9" * 5000, ["civilians_by_north"]),
        ("3", "1٢", ["civilians_by_north"]),
    ],
)
def test_civilians_are_a_part_of_a_known_whole(tmp_path, released, civilians, columns):
    cells = {"released_by_north": released, "civilians_by_north": civilians}
    # Of a broken file only so that there always is something to tell.
    write_folder(tmp_path, with_cells("exchanges", 0, **cells))
    break_file(tmp_path, "positions")

    told = [column for file, _, column in places(tmp_path) if file == "exchanges.csv"]

    assert told == columns


def test_no_two_parties_share_a_code(tmp_path):
    rows = with_cells("parties", 0, kind="state", iso="CH")
    rows["parties"][1] |= {"kind": "state", "iso": "CH"}
    write_folder(tmp_path, rows)

    assert places(tmp_path) == [("parties.csv", 2, "iso"), ("parties.csv", 3, "iso")]
