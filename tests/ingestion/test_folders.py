"""Tests of files and folders of reports."""

import os

import pytest

from negotiations.ingestion.folders import (
    Found,
    UnusableFileError,
    list_files,
    read_file,
    shown,
)


def test_a_folder_gives_its_reports_in_order_and_nothing_else(tmp_path):
    (tmp_path / "deep").mkdir()
    (tmp_path / ".git").mkdir()
    for name in ("b.txt", "a.HTML", "deep/c.pdf", "d.jpg", ".e.txt", ".git/f.txt"):
        (tmp_path / name).write_bytes(b"x")

    files = list_files(tmp_path)

    assert [file.relative_to(tmp_path).as_posix() for file in files] == [
        "a.HTML",
        "b.txt",
        "deep/c.pdf",
    ]


def test_a_file_that_is_named_may_have_any_ending(tmp_path):
    file = tmp_path / "notes.md"
    file.write_bytes(b"x")

    assert list_files(file) == [file]


def test_what_is_not_there_is_told(tmp_path):
    with pytest.raises(UnusableFileError, match="no such file"):
        read_file(tmp_path / "missing.txt", at_most=5)


def test_a_folder_without_reports_is_told(tmp_path):
    with pytest.raises(UnusableFileError, match="no file in it"):
        list_files(tmp_path)


def test_a_file_gives_its_name_and_bytes(tmp_path):
    file = tmp_path / "a.txt"
    file.write_bytes(b"Talks")

    assert read_file(file, at_most=5) == Found(name=str(file), body=b"Talks")


@pytest.mark.parametrize(
    ("size", "reason"), [(0, "it is empty"), (6, "larger than 5e-06 MB")]
)
def test_a_file_of_the_wrong_size_is_told(tmp_path, size, reason):
    file = tmp_path / "a.txt"
    file.write_bytes(b"x" * size)

    with pytest.raises(UnusableFileError, match=reason):
        read_file(file, at_most=5)


def test_what_is_no_ordinary_file_is_not_opened(tmp_path):
    os.mkfifo(tmp_path / "pipe.txt")

    with pytest.raises(UnusableFileError, match="not an ordinary file"):
        read_file(tmp_path / "pipe.txt", at_most=5)


def test_a_name_that_is_no_proper_text_can_be_shown(tmp_path):
    odd = tmp_path / os.fsdecode(b"caf\xe9.txt")

    assert shown(odd).endswith("caf\N{REPLACEMENT CHARACTER}.txt")
