"""What is wrong with a folder that a test wrote."""

import pytest

from negotiations.interchange.problems import InvalidDatasetError
from negotiations.interchange.reading import read_folder
from tests.interchange.folders import TODAY, tables


def read(folder):
    return read_folder(folder, today=TODAY)


def problems(folder):
    with pytest.raises(InvalidDatasetError) as raised:
        read(folder)
    return raised.value.problems


def places(folder):
    """File, line and column of each problem, as it is told."""
    return [(one.file, one.line, one.column) for one in problems(folder)]


def with_cells(file, at, /, **cells):
    rows = tables()
    rows[file][at] |= cells
    return rows
