"""Bytes to one report, whatever its format; knows no network and no Django."""

import json
from datetime import date, datetime
from email.message import Message
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from negotiations.ingestion.decoding import decode, tidy
from negotiations.ingestion.languages import language_of
from negotiations.ingestion.pages import read_page
from negotiations.ingestion.pdfs import read_pdf
from negotiations.ingestion.read_document import (
    BinaryDocumentError,
    BrokenFormatError,
    EmptyDocumentError,
    ReadDocument,
    TooLongError,
    first_line,
    sane_date,
)

_HTML_TYPES = {"text/html", "application/xhtml+xml"}
_HTML_NAMES = {".html", ".htm", ".xhtml"}
_HTML_MARKS = ("<!doctype html", "<html")
_VAGUE_TYPES = {"", "application/octet-stream", "text/plain"}
_LONGEST = 1_000_000  # letters; a book has about as many
_OTHER_MEDIA = ("image/", "audio/", "video/", "font/")


def read(
    body: bytes, *, content_type: str = "", address: str = "", now: datetime
) -> ReadDocument:
    """The report in the bytes; raises an UnreadableError that says why there is none.

    `address` is the URL or the file name. What the bytes themselves show goes before
    the content type, and that before the name: servers and names are often wrong.
    """
    report = _read(body, content_type, address, now)
    if len(report.text) > _LONGEST:
        raise TooLongError(f"it is longer than any report: {len(report.text)} letters")
    return report


def _read(body: bytes, content_type: str, address: str, now: datetime) -> ReadDocument:
    media, charset = _media_type(content_type)
    if media.startswith(_OTHER_MEDIA):
        raise BinaryDocumentError(f"it is {media}, not a report")
    if body.startswith(b"%PDF-"):
        return read_pdf(body)
    text = decode(body, declared=charset)
    ending = PurePosixPath(urlsplit(address).path).suffix.lower()
    if _is_html(text, media, ending):
        url = address if "://" in address else ""
        return read_page(text, url=url, now=now)
    if media == "application/json" or (media in _VAGUE_TYPES and ending == ".json"):
        return _read_json(text, now=now)
    return ReadDocument(text=text, title=first_line(text), language=language_of(text))


def _media_type(content_type: str) -> tuple[str, str]:
    header = Message()
    header["Content-Type"] = content_type.replace("\n", " ").replace("\r", " ")
    media = header.get_content_type() if content_type.strip() else ""
    return media, header.get_content_charset("")


def _is_html(text: str, media: str, ending: str) -> bool:
    if media in _HTML_TYPES or text[:500].lstrip().lower().startswith(_HTML_MARKS):
        return True
    return media in _VAGUE_TYPES and ending in _HTML_NAMES


def _read_json(text: str, *, now: datetime) -> ReadDocument:
    try:
        report = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BrokenFormatError(f"it is no proper JSON: {error}") from error
    if not isinstance(report, dict) or not isinstance(report.get("text"), str):
        raise BrokenFormatError('it is JSON without a "text"')
    said = {
        name: tidy(value) for name, value in report.items() if isinstance(value, str)
    }
    if not said["text"].strip():
        raise EmptyDocumentError('its "text" is empty')
    return ReadDocument(
        text=said["text"],
        title=said.get("title") or first_line(said["text"]),
        author=said.get("author", ""),
        publisher=said.get("publisher", ""),
        note=said.get("note", ""),
        published_on=_written_date(said.get("published", ""), now=now),
        language=language_of(said["text"]),
        canonical_url=said.get("url", ""),
    )


def _written_date(published: str, *, now: datetime) -> date | None:
    day = sane_date(published, now=now)
    if published and day is None:
        raise BrokenFormatError(f'its "published" is no likely date: {published!r}')
    return day
