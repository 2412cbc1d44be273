"""Ask one place for a report and keep what is new; what goes wrong stands on its source.

The one module of this stage that reads the operator's settings.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.text import slugify

from negotiations.errors import TrackerError
from negotiations.ingestion.folders import read_file
from negotiations.ingestion.http import Door, Limits, fetch
from negotiations.ingestion.storing import Received, Stored, store
from negotiations.models import Process, Source


@dataclass(frozen=True, kw_only=True)
class Given:
    """What the person who hands in a report says of it; None leaves it to the report."""

    published_on: date | None = None
    process: Process | None = None


def take_page(
    source: Source, url: str, *, now: datetime, given: Given = Given()
) -> Stored:
    """Fetch one address and keep it; raises the TrackerError that it also records."""
    with _recorded(source, now=now):
        fetched = fetch(url, door())
        received = Received(
            body=fetched.body,
            url=url,
            content_type=fetched.content_type,
            headers=fetched.headers,
            final_url=fetched.final_url,
            redirects=fetched.redirects,
            published_on=given.published_on,
            process=given.process,
        )
        return store(source, received, now=now)


def take_file(
    source: Source, path: Path, *, now: datetime, given: Given = Given()
) -> Stored:
    """Read one file and keep it; raises the TrackerError that it also records."""
    with _recorded(source, now=now):
        found = read_file(path, at_most=settings.PARLEY_MAX_BYTES)
        received = Received(
            body=found.body,
            file_name=found.name,
            published_on=given.published_on,
            process=given.process,
        )
        return store(source, received, now=now)


def source_of_files() -> Source:
    """The source of what is handed in as files."""
    return _source(slug="files", name="Files handed in", kind=Source.Kind.FOLDER)


def source_of_pages(url: str) -> Source:
    """The source of the single pages that one publisher's host gives."""
    host = (urlsplit(url).hostname or "nowhere").removeprefix("www.")[:100]
    return _source(
        slug=slugify(f"pages-{host.replace('.', '-')}")[:120],
        name=f"Pages of {host}",
        kind=Source.Kind.PAGE,
    )


def door() -> Door:
    """The door to the network as the operator set it."""
    return Door(
        agent=f"Parley/1 (tracker of peace negotiations; {settings.PARLEY_CONTACT})",
        limits=Limits(body_bytes=settings.PARLEY_MAX_BYTES),
        allowed=frozenset(settings.PARLEY_ALLOWED_ADDRESSES),
    )


@contextmanager
def _recorded(source: Source, *, now: datetime) -> Iterator[None]:
    try:
        yield
    except TrackerError as error:
        Source.objects.record_error(source.pk, at=now, error=str(error))
        raise
    Source.objects.record_success(source.pk, at=now)


def _source(*, slug: str, name: str, kind: Source.Kind) -> Source:
    source = Source(slug=slug, name=name, kind=kind)
    Source.objects.bulk_create([source], ignore_conflicts=True)
    return Source.objects.get(slug=slug)
