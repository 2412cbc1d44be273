"""Reports handed in by a person go all the way, here or on workers; tells of each.

For the `ingest` command. Knows nothing of terminals, and leaves the order of the stages
to the tasks.
"""

import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import structlog
from celery.result import AsyncResult

from negotiations import tasks
from negotiations.errors import TrackerError
from negotiations.ingestion.folders import list_files, shown
from negotiations.ingestion.poll import (
    Given,
    source_of_files,
    source_of_pages,
    take_file,
    take_page,
)
from negotiations.ingestion.storing import Stored
from negotiations.models import Document

log = structlog.get_logger()

Input = Path | str  # a file, or the address of a page

_BETWEEN_LOOKS = 0.2  # seconds
# Longer than it takes until what a killed worker held is given to another one.
_PATIENCE = 600.0


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """What became of one input: its facts, or a problem in plain words."""

    name: str
    problem: str = ""
    is_new: bool = False
    claim_count: int = 0
    event_ids: frozenset[int] = frozenset()


def inputs_of(written: str) -> list[Input]:
    """The files or the one address that a person means; raises where there are none."""
    if "://" in written:
        return [written]
    return list(list_files(Path(written)))


def ingest_here(
    inputs: list[Input], *, given: Given, now: datetime
) -> Iterator[Outcome]:
    """Ingest one input after the other in this process."""
    for each in inputs:
        try:
            yield _finished(each, _take(each, given=given, now=now))
        except TrackerError as error:
            yield Outcome(name=_name(each), problem=str(error))
        except Exception as error:
            # A bug that one report brings to light must not keep the others out.
            log.exception("ingesting broke", input=_name(each))
            problem = f"{_name(each)}: Parley has a bug: {error!r}"
            yield Outcome(name=_name(each), problem=problem)


def send(inputs: list[Input], *, given: Given) -> "list[tuple[str, AsyncResult[int]]]":
    """Send each input to the workers; gives back what to wait for."""
    return [(_name(each), _send(each, given)) for each in inputs]


def outcomes_of(
    sent: "list[tuple[str, AsyncResult[int]]]",
    *,
    since: datetime,
    patience: float = _PATIENCE,
) -> Iterator[Outcome]:
    """Wait for the workers and tell of each input as it ends.

    Gives up on all when for so many seconds none has ended.
    """
    waiting = dict(sent)
    last_sign = time.monotonic()
    while waiting and time.monotonic() - last_sign < patience:
        for name, result in list(waiting.items()):
            outcome = _outcome(name, result, since=since)
            if outcome is not None:
                del waiting[name]
                last_sign = time.monotonic()
                yield outcome
        time.sleep(_BETWEEN_LOOKS if waiting else 0)
    for name in waiting:
        problem = f"{name}: no worker has finished it; is one running?"
        yield Outcome(name=name, problem=problem)


def sums(outcomes: list[Outcome]) -> str:
    """How many reports were new and how many known, and what they speak of."""
    fine = [outcome for outcome in outcomes if not outcome.problem]
    new = sum(outcome.is_new for outcome in fine)
    claims = sum(outcome.claim_count for outcome in fine)
    events = {event_id for outcome in fine for event_id in outcome.event_ids}
    return (
        f"Reports: {new} new, {len(fine) - new} known before, "
        f"{len(outcomes) - len(fine)} failed. Claims: {claims}. Events: {len(events)}."
    )


def _take(each: Input, *, given: Given, now: datetime) -> Stored:
    if isinstance(each, Path):
        return take_file(source_of_files(), each, now=now, given=given)
    return take_page(source_of_pages(each), each, now=now, given=given)


def _finished(each: Input, stored: Stored) -> Outcome:
    """Take the stored document the rest of the way, unless it went there before."""
    document = stored.document
    if document.state not in {Document.State.RESOLVED, Document.State.FAILED}:
        tasks.extract_document(document_id=document.pk)
        document.refresh_from_db()
    return _told(_name(each), document, is_new=stored.is_new)


def _send(each: Input, given: Given) -> "AsyncResult[int]":
    published_on = given.published_on.isoformat() if given.published_on else None
    process_id = given.process.pk if given.process else None
    if isinstance(each, Path):
        return tasks.fetch_file.delay(
            source_id=source_of_files().pk,
            path=str(each.resolve()),
            published_on=published_on,
            process_id=process_id,
        )
    return tasks.fetch_page.delay(
        source_id=source_of_pages(each).pk,
        url=each,
        published_on=published_on,
        process_id=process_id,
    )


def _outcome(
    name: str, result: "AsyncResult[int]", *, since: datetime
) -> Outcome | None:
    """What became of one input, or None while it is under way."""
    if not result.ready():
        return None
    given_back = result.result
    if isinstance(given_back, BaseException):
        return Outcome(name=name, problem=str(given_back))
    document = Document.objects.get(pk=given_back)
    if document.state not in {Document.State.RESOLVED, Document.State.FAILED}:
        return None
    fetched_at = document.fetched_at
    is_new = fetched_at is not None and fetched_at >= since
    return _told(name, document, is_new=is_new)


def _told(name: str, document: Document, *, is_new: bool) -> Outcome:
    if document.state == Document.State.FAILED:
        return Outcome(name=name, problem=f"{name}: {document.error}")
    attached = document.claims.attached()
    return Outcome(
        name=name,
        is_new=is_new,
        claim_count=document.claims.count(),
        event_ids=frozenset(
            claim.event_id for claim in attached if claim.event_id is not None
        ),
    )


def _name(each: Input) -> str:
    return shown(each) if isinstance(each, Path) else each
