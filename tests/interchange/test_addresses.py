"""What is let through as a source can be kept as a document."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiations.ingestion.fingerprints import canonical_address
from negotiations.interchange.addresses import read_source

SOUND = [
    "https://reports.example",
    "http://reports.example:8080/a?b=c#d",
    "https://[2001:db8::1]/page",
    "https://reports.example/Переговоры",
    "seed:000_94f8d14244d892a9.txt",
]
UNSOUND = [
    "reports.example/1",
    "ftp://reports.example/1",
    "https:///page",
    "https://?page",
    "https://[x",
    "https://reports.example:port/",
    "https://reports.example:99999/",
    "https://reports.example:0/",
    "https://reports.example/a b",
    f"https://{'h' * 201}/",
    f"https://reports.example/{'x' * 2000}",
    # Longer than it looks, once its letters are escaped.
    f"https://reports.example/{'я' * 400}",
    "seed:",
    "seed:../secret",
    f"seed:{'x' * 501}",
]


@pytest.mark.parametrize("source", SOUND)
def test_a_sound_source_is_taken_as_it_is(source):
    assert read_source(source) == source


@pytest.mark.parametrize("source", UNSOUND)
def test_what_no_document_could_keep_is_refused(source):
    with pytest.raises(ValueError):  # noqa: PT011 its text is of no use to anybody
        read_source(source)


@given(st.text(alphabet="ab:/?#[]@%.:1я℀\u3002", max_size=40))
def test_no_address_breaks_the_reading_of_it(rest):
    with suppress(ValueError):
        source = read_source(f"https://{rest}")

        assert len(canonical_address(source)) <= 2000
