"""Tests of PDF files becoming reports."""

import pytest

from negotiations.ingestion.pdfs import read_pdf, unbroken
from negotiations.ingestion.read_document import (
    BrokenFormatError,
    EmptyDocumentError,
    ReadDocument,
)
from tests.ingestion.pdf import make_pdf


def test_a_pdf_gives_its_text_title_and_author():
    report = read_pdf(make_pdf("The talks of the envoys resumed.", title="Talks"))

    assert report == ReadDocument(
        text="The talks of the envoys resumed.",
        title="Talks",
        author="Ada Reporter",
        language="en",
    )


def test_a_pdf_without_a_title_has_its_first_line():
    report = read_pdf(make_pdf("Talks resume", "The envoys met again in the capital."))

    assert report.title == "Talks resume"


def test_a_sentence_that_was_broken_over_lines_is_whole_again():
    page = (
        "Talks\n"
        "The head of the delegation was the minister Rustem\n"
        "Umerov, who had led it in the two meetings before.\n"
        "They met in May.\n"
    )

    assert unbroken(page) == (
        "Talks\n"
        "The head of the delegation was the minister Rustem "
        "Umerov, who had led it in the two meetings before.\n"
        "They met in May."
    )


def test_a_pdf_of_pictures_is_empty():
    with pytest.raises(EmptyDocumentError, match="scanned"):
        read_pdf(make_pdf())


@pytest.mark.parametrize(
    "body",
    [
        b"%PDF-1.4",
        b"%PDF-1.4\n" + b"\x00" * 1000,
        make_pdf("Talks")[:300],
        make_pdf("Talks").replace(b"/Kids [3 0 R]", b"/Kids [2 0 R]"),
    ],
    ids=["header", "zeros", "cut", "endless tree"],
)
def test_a_broken_pdf_is_told(body):
    with pytest.raises((BrokenFormatError, EmptyDocumentError)):
        read_pdf(body)
