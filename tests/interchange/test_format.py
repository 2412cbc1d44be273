"""The words of the format, read and written."""

import pytest

from negotiations.interchange.format import (
    columns_of,
    key_of,
    kind_text,
    part_text,
    publisher_of,
    read_kind,
    read_part,
)
from negotiations.vocabulary import AgreementKind

LONG = "A sentence of more than forty letters, such as most are."


@pytest.mark.parametrize("kind", AgreementKind)
def test_a_kind_of_agreement_is_read_as_it_was_written(kind):
    assert read_kind(kind_text(kind)) is kind


@pytest.mark.parametrize("text", ["", "1 of 3", "3 of 3", "stage 2"])
def test_a_part_is_written_as_it_was_read(text):
    part, parts = read_part(text) or (None, None)

    assert part_text(part, parts) == text


@pytest.mark.parametrize("text", ["0 of 3", "4 of 3", "stage", "1 of 12345", "1 of ٣"])
def test_what_is_no_part_is_refused(text):
    with pytest.raises(ValueError, match="is no part of a whole"):
        read_part(text)


def test_the_columns_of_the_sides_stand_after_the_number():
    columns = columns_of("exchanges", ["north", "south"])

    assert columns[3:9] == [
        "number",
        "released_by_north",
        "released_by_south",
        "civilians_by_north",
        "civilians_by_south",
        "place",
    ]


def test_a_long_text_in_a_key_is_told_by_its_hash():
    cells = {"date": "2025-03-01", "party": "south", "topic": "nato", "stance": LONG}

    assert key_of("positions", cells) == "2025-03-01/south/nato/a7fe7269"
    assert key_of("positions", {**cells, "stance": "No."}).endswith("/nato/No.")


def test_a_page_without_a_speaker_speaks_itself():
    cells = {"file": "exchanges", "row": "pow-1", "column": "date", "speaker": ""}
    cells |= {"source_urls": "https://www.reports.example/1|https://other.example"}

    assert key_of("speakers", cells) == "exchanges/pow-1/date/reports.example"


@pytest.mark.parametrize("url", ["seed:old_report.txt", "http://[x"])
def test_what_has_no_host_is_its_own_publisher(url):
    assert publisher_of(url) == url
