"""The Celery tasks: each looks a row up and calls one function.

The one place that knows the order of the stages: fetch or take a file, then extract
and resolve.
"""

from dataclasses import asdict
from datetime import date, timedelta
from pathlib import Path

import structlog
from celery import shared_task
from django.db import OperationalError, transaction
from django.utils import timezone

from negotiations.ingestion.failures import TransientFetchError
from negotiations.ingestion.poll import Given, take_file, take_page
from negotiations.models import Document, Process, Source
from negotiations.resolution.names import gazetteer
from negotiations.resolution.recording import record
from negotiations.resolution.resolving import resolve

log = structlog.get_logger()

# A document that is no further after this has been left behind.
_LEFT_BEHIND = timedelta(minutes=5)


@shared_task(
    autoretry_for=(TransientFetchError, OperationalError),
    retry_backoff=5,
    retry_backoff_max=600,
    max_retries=5,
)
def fetch_page(
    *,
    source_id: int,
    url: str,
    published_on: str | None = None,
    process_id: int | None = None,
) -> int:
    """Fetch one address and go on with what it gives; returns the document's id."""
    source = Source.objects.get(pk=source_id)
    given = _given(published_on, process_id)
    stored = take_page(source, url, now=timezone.now(), given=given)
    _go_on(stored.document)
    return stored.document.pk


@shared_task(autoretry_for=(OperationalError,), retry_backoff=5, max_retries=5)
def fetch_file(
    *,
    source_id: int,
    path: str,
    published_on: str | None = None,
    process_id: int | None = None,
) -> int:
    """Take one file of this machine and go on with it; returns the document's id."""
    source = Source.objects.get(pk=source_id)
    given = _given(published_on, process_id)
    stored = take_file(source, Path(path), now=timezone.now(), given=given)
    _go_on(stored.document)
    return stored.document.pk


@shared_task(autoretry_for=(OperationalError,), retry_backoff=5, max_retries=5)
def extract_document(*, document_id: int) -> None:
    """Read the claims of one document and resolve them into events; again is harmless."""
    document = Document.objects.get(pk=document_id)
    if not document.text:
        return
    names = gazetteer()
    try:
        recorded = record(document, gazetteer=names)
        resolved = resolve(document, gazetteer=names)
    except OperationalError:
        raise
    except Exception as error:
        # A defect of ours: parked with its reason, or beat would send it for ever.
        Document.objects.move(document.pk, to=Document.State.FAILED, error=repr(error))
        raise
    Document.objects.move(document.pk, to=Document.State.RESOLVED)
    log.info(
        "extracted",
        document=document.pk,
        **asdict(recorded),
        **asdict(resolved),
    )


@shared_task
def extract_waiting() -> int:
    """Take up the documents that a crash left half done; returns how many."""
    waiting = Document.objects.left_behind(before=timezone.now() - _LEFT_BEHIND)
    for document_id in waiting:
        extract_document.delay(document_id=document_id)
    return len(waiting)


def _given(published_on: str | None, process_id: int | None) -> Given:
    return Given(
        published_on=date.fromisoformat(published_on) if published_on else None,
        process=Process.objects.get(pk=process_id) if process_id else None,
    )


def _go_on(document: Document) -> None:
    transaction.on_commit(lambda: extract_document.delay(document_id=document.pk))
