"""A file that is broken in one place is read around it."""

import pytest

from negotiations.interchange.tables import read_table

HEADER = b"slug,name,party,position,aliases\r\n"
ADA = b"ada,Ada,north,,\r\n"
IVO = b"ivo,Ivo,south,,\r\n"


def read(folder, body):
    (folder / "people.csv").write_bytes(body)
    columns = HEADER.decode().strip().split(",")
    return read_table(folder, "people", lambda _header: columns)


def slugs(table):
    return [line.cells["slug"] for line in table.lines]


def test_a_line_of_another_width_is_left_out_alone(tmp_path):
    table, (problem,) = read(tmp_path, HEADER + ADA + b"a,b\r\n" + IVO)

    assert (slugs(table), table.is_whole) == (["ada", "ivo"], False)
    assert (problem.line, problem.allowed) == (
        3,
        "5 cells are needed, as in the header; here are 2",
    )


@pytest.mark.parametrize(
    ("broken", "told"),
    [
        (b'"ivo,Ivo,south,,\r\n', "unexpected end of data"),
        (b'a,"b"c,d,e,f\r\n', "',' expected after '\"'"),
        (b"a," + b"x" * 200_000 + b",c,d,e\r\n", "field larger than field limit"),
    ],
)
def test_what_is_no_csv_is_told_where_it_begins(tmp_path, broken, told):
    table, (problem,) = read(tmp_path, HEADER + ADA + broken)

    assert (slugs(table), table.is_whole) == (["ada"], False)
    assert problem.line == 3
    assert told in problem.allowed


def test_a_header_that_is_no_csv_leaves_nothing_to_read(tmp_path):
    table, (problem,) = read(tmp_path, b'"slug')

    assert (table.columns, table.is_whole) == ((), False)
    assert problem.line == 1


def test_a_wrong_header_hides_no_broken_line(tmp_path):
    table, problems = read(tmp_path, b"slug\r\n" + b'"ada')

    assert table.lines == ()
    assert {one.line for one in problems} == {1, 2}
    assert {one.column for one in problems} >= {None, "name", "aliases"}


def test_a_sound_file_is_whole(tmp_path):
    table, problems = read(tmp_path, HEADER + ADA)

    assert (table.is_whole, problems) == (True, [])
