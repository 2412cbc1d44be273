"""Keep one report: its bytes as they came, its text, and whose copy it is.

Knows nothing of how the bytes were got, nor of what is made of the text.
"""

import gzip
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date, datetime

from django.db import IntegrityError, transaction

from negotiations.ingestion.copies import link_copy
from negotiations.ingestion.decoding import tidy
from negotiations.ingestion.fingerprints import (
    canonical_address,
    fingerprint,
    sha256,
)
from negotiations.ingestion.read_document import (
    EmptyDocumentError,
    ReadDocument,
    UnreadableError,
)
from negotiations.ingestion.reading import read
from negotiations.models import Document, Process, Snapshot, Source

_URL_LENGTH = 2000


@dataclass(frozen=True, kw_only=True)
class Received:
    """One report as it came from the network, a folder or a person's hands.

    `published_on` and `process` are what the person who gave it says; None leaves them
    to the report and to its source.
    """

    body: bytes
    url: str = ""
    file_name: str = ""
    content_type: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    final_url: str = ""
    redirects: tuple[str, ...] = ()
    published_on: date | None = None
    process: Process | None = None


@dataclass(frozen=True, kw_only=True)
class Stored:
    """The document that holds the bytes, and whether they are new to us."""

    document: Document
    is_new: bool


def store(source: Source, received: Received, *, now: datetime) -> Stored:
    """Keep the bytes and what they say; the same bytes give the document they gave.

    What cannot be read is kept as well, as a failed document with the reason. Raises
    EmptyDocumentError where there are no bytes at all.
    """
    if not received.body:
        raise EmptyDocumentError(f"{received.url or received.file_name}: it is empty")
    document = _document(source, received, now=now)
    snapshot = _snapshot(received, now=now)
    with transaction.atomic():
        _fill_cited(document)
        Document.objects.bulk_create([document], ignore_conflicts=True)
        kept = Document.objects.get(sha256=document.sha256)
        # Another worker's insert was waited for, and brought its snapshot with it.
        is_new = not Snapshot.objects.filter(document=kept).exists()
        if is_new:
            snapshot.document = kept
            snapshot.save(force_insert=True)
            link_copy(kept)
    if not is_new:
        _complete(kept, received)
    return Stored(document=kept, is_new=is_new)


def _fill_cited(document: Document) -> None:
    """What a dataset cites already is this report: its row takes the bytes and the text.

    Nothing is filled where the bytes are stored as another document.
    """
    cited = Document.objects.cited_as(
        canonical_url=document.canonical_url, file_name=document.file_name
    ).first()
    if cited is None or document.state == Document.State.FAILED:
        return
    columns = {
        name: getattr(document, name) for name in _FETCHED if getattr(document, name)
    }
    with suppress(IntegrityError), transaction.atomic():
        Document.objects.cited().filter(pk=cited.pk).update(**columns)


# What a fetch tells; address and file name stay as the report is cited by them.
_FETCHED = (
    "title",
    "author",
    "publisher",
    "note",
    "published_on",
    "language",
    "text",
    "sha256",
    "fingerprint",
    "fetched_at",
    "state",
    "error",
    "process",
    "source",
)


def _complete(document: Document, received: Received) -> None:
    """Add what the person says now and nobody said before; it is to be read anew."""
    said = {"published_on": received.published_on, "process": received.process}
    news = {
        name: value
        for name, value in said.items()
        if value is not None and getattr(document, name) is None
    }
    if news and document.state != Document.State.FAILED:
        still_open = Document.objects.filter(pk=document.pk, **dict.fromkeys(news))
        still_open.update(state=Document.State.READ, **news)
        document.refresh_from_db()


def _document(source: Source, received: Received, *, now: datetime) -> Document:
    document = Document(
        source=source,
        process=received.process or source.process,
        url=_url(received.url),
        file_name=tidy(received.file_name)[:500],
        publisher=source.publisher,
        language=source.language,
        published_on=received.published_on,
        sha256=sha256(received.body),
        fetched_at=now,
    )
    try:
        _fill(document, _read(received, now=now))
    except UnreadableError as error:
        document.state = Document.State.FAILED
        document.error = str(error)
    return document


def _read(received: Received, *, now: datetime) -> ReadDocument:
    return read(
        received.body,
        content_type=received.content_type,
        address=received.final_url or received.url or received.file_name,
        now=now,
    )


def _fill(document: Document, report: ReadDocument) -> None:
    document.state = Document.State.READ
    document.text = report.text
    document.fingerprint = fingerprint(report.text)
    document.title = report.title[:1000]
    document.author = report.author[:500]
    document.publisher = report.publisher[:200] or document.publisher
    document.note = report.note
    document.language = report.language[:10] or document.language
    document.published_on = document.published_on or report.published_on
    document.url = document.url or _url(report.canonical_url)
    document.canonical_url = _url(
        canonical_address(report.canonical_url or document.url)
    )


def _snapshot(received: Received, *, now: datetime) -> Snapshot:
    return Snapshot(
        body=gzip.compress(received.body, mtime=0),
        byte_count=len(received.body),
        content_type=tidy(received.content_type)[:200],
        headers=dict(received.headers),
        final_url=_url(received.final_url),
        redirects=list(received.redirects),
        fetched_at=now,
    )


def _url(address: str) -> str:
    """The address if it can be kept: pages may claim anything to be their own."""
    is_web = address.startswith(("http://", "https://"))
    return address if is_web and len(address) <= _URL_LENGTH else ""
