"""The start of a report's way: a page is sent for, a text is kept, a worker goes on.

Loaded when a report is handed in, not with the desk: the tasks bring spaCy and all
that reads reports with them, which would cost each web process seconds and memory.
"""

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime

from django.db import transaction
from kombu.exceptions import OperationalError

from negotiations.admin.ingesting import Handed
from negotiations.ingestion.poll import source_of_files, source_of_pages
from negotiations.ingestion.storing import Received, store
from negotiations.models import Document, Source
from negotiations.tasks import extract_document, fetch_page

Send = Callable[..., object]


@transaction.atomic
def fetch_handed(
    report: Handed, *, now: datetime, send: Send = fetch_page.delay
) -> Source:
    """Send a worker for the page; what becomes of it stands on the returned source."""
    source = source_of_pages(report.url)

    def ask() -> None:
        try:
            send(
                source_id=source.pk,
                url=report.url,
                published_on=_text(report.published_on),
                process_id=report.process.pk if report.process else None,
            )
        except OperationalError:
            error = f"{report.url}: no task queue can be reached, so nobody fetches it"
            Source.objects.record_error(source.pk, at=now, error=error)

    transaction.on_commit(ask)
    return source


@transaction.atomic
def take_handed(
    report: Handed, *, now: datetime, send: Send = extract_document.delay
) -> Document:
    """Keep the pasted text as it was handed in, and send it to be read for claims."""
    said = {
        "text": report.text,
        "title": report.title,
        "publisher": report.publisher,
        "published": _text(report.published_on) or "",
    }
    received = Received(
        body=json.dumps(said, ensure_ascii=False).encode(),
        content_type="application/json",
        published_on=report.published_on,
        process=report.process,
    )
    document = store(source_of_files(), received, now=now).document
    read_again(document, send=send)
    return document


def read_again(document: Document, *, send: Send = extract_document.delay) -> None:
    """Send the document to be read for claims, once what was changed is committed.

    Without a task queue it waits: beat sends what has been left behind.
    """

    def ask() -> None:
        with suppress(OperationalError):
            send(document_id=document.pk)

    transaction.on_commit(ask)


def _text(day: date | None) -> str | None:
    return day.isoformat() if day else None
