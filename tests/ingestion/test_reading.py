"""Tests of bytes becoming one report, whatever their format."""

import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiations.ingestion.read_document import (
    BinaryDocumentError,
    BrokenFormatError,
    EmptyDocumentError,
    NoArticleError,
    ReadDocument,
    TooLongError,
    UnreadableError,
)
from negotiations.ingestion.reading import read
from tests.ingestion.pdf import make_pdf

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
PAGE = (
    b"<html><body><article><p>The envoys met for the third time.</p></article></body>"
)


def test_a_plain_text_has_its_first_line_as_title_and_keeps_it():
    report = read(b"\nTalks resume\nThe envoys met in the capital.", now=NOW)

    assert report == ReadDocument(
        text="\nTalks resume\nThe envoys met in the capital.",
        title="Talks resume",
        language="en",
    )


def test_a_first_line_that_is_a_whole_paragraph_is_cut_between_words():
    report = read(b"word " * 100, now=NOW)

    assert report.title.endswith("word…")
    assert len(report.title) <= 301


def test_a_json_report_says_everything_of_itself():
    said = {
        "text": "Talks resumed in the capital with the envoys of both.",
        "published": "2025-06-02",
        "title": "Talks resume",
        "url": "https://news.example/7",
        "publisher": "News Example",
        "note": "Written for tests.",
    }

    report = read(json.dumps(said).encode(), address="a.json", now=NOW)

    assert report == ReadDocument(
        text=said["text"],
        title="Talks resume",
        publisher="News Example",
        note="Written for tests.",
        published_on=date(2025, 6, 2),
        language="en",
        canonical_url="https://news.example/7",
    )


def test_a_json_report_needs_nothing_but_its_text():
    report = read(
        b'{"text": "Talks resumed.", "published": null}',
        content_type="application/json",
        now=NOW,
    )

    assert report == ReadDocument(text="Talks resumed.", title="Talks resumed.")


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"{", "no proper JSON"),
        (b"[" * 100_000, "no proper JSON"),
        (b"[]", 'without a "text"'),
        (b'{"title": "x"}', 'without a "text"'),
        (b'{"text": 7}', 'without a "text"'),
        (b'{"text": "x", "published": "2 June"}', "no likely date"),
        (b'{"text": "x", "published": "1970-01-01"}', "no likely date"),
        (b'{"text": "x", "published": "2026-06-03"}', "no likely date"),
    ],
)
def test_a_json_file_that_is_no_report_is_told(body, reason):
    with pytest.raises(BrokenFormatError, match=reason):
        read(body, address="a.json", now=NOW)


def test_a_json_report_may_not_be_empty():
    with pytest.raises(EmptyDocumentError):
        read(b'{"text": " "}', address="a.json", now=NOW)


def test_tomorrows_date_is_one_where_the_day_begins_earlier():
    report = read(
        b'{"text": "x", "published": "2026-06-02"}', address="a.json", now=NOW
    )

    assert report.published_on == date(2026, 6, 2)


@pytest.mark.parametrize(
    ("content_type", "address"),
    [
        ("text/html; charset=utf-8", "https://news.example/a"),
        ("application/xhtml+xml", ""),
        ("", "a.htm"),
        ("text/plain", "a.HTML"),
        ("text/plain", "a.txt"),
        ("nonsense", ""),
    ],
)
def test_a_page_is_known_by_its_type_its_name_or_its_beginning(content_type, address):
    report = read(PAGE, content_type=content_type, address=address, now=NOW)

    assert report.text == "The envoys met for the third time."


def test_the_declared_charset_is_heeded():
    report = read(
        "Переговоры".encode("iso8859-5"),
        content_type="text/plain; charset=iso-8859-5",
        now=NOW,
    )

    assert report.text == "Переговоры"


def test_a_pdf_is_known_by_its_first_bytes():
    report = read(make_pdf("Talks resumed."), content_type="text/html", now=NOW)

    assert report.text == "Talks resumed."


@pytest.mark.parametrize("content_type", ["image/png", "video/mp4", "audio/ogg"])
def test_other_media_are_refused(content_type):
    with pytest.raises(BinaryDocumentError, match=content_type):
        read(b"anything", content_type=content_type, now=NOW)


def test_a_page_without_a_report_is_told():
    with pytest.raises(NoArticleError):
        read(b"<html><body></body></html>", now=NOW)


def test_a_text_longer_than_any_report_is_told():
    with pytest.raises(TooLongError, match="1000001 letters"):
        read(b"x" * 1_000_001, now=NOW)


@given(
    st.binary(max_size=200),
    st.sampled_from(["", "text/html", "application/json", "a/b; charset=\x00"]),
)
def test_any_bytes_give_a_report_or_a_reason(body, content_type):
    try:
        text = read(body, content_type=content_type, now=NOW).text
    except UnreadableError as error:
        text = str(error)

    assert text.strip()
