"""Tests of real tasks on a real worker."""

import json
from contextlib import contextmanager

import pytest
from django.core.management import call_command
from django.db import connection, transaction

from negotiations.models import Document, Round
from tests.processes import becomes

TALKS = (
    "Russian and Ukrainian negotiators held a second round of direct talks in Istanbul"
    " on Monday. The Russian delegation was led by Vladimir Medinsky."
)
_REPORTS = 12
_AT_ONCE = 2  # tasks that the worker of these tests runs side by side


@pytest.fixture
def report(tmp_path):
    path = tmp_path / "talks.json"
    path.write_text(json.dumps({"text": TALKS, "published": "2025-06-02"}))
    return path


def test_a_worker_takes_a_report_all_the_way(worker, report, capsys):
    call_command("load_processes")

    ended = worker.manage("ingest", str(report), "--queue")

    assert ended.returncode == 0, ended.stderr
    assert Document.objects.get().state == Document.State.RESOLVED
    assert Round.objects.count() == 1


def test_what_was_sent_while_no_worker_ran_is_done_by_the_next(worker, report):
    call_command("load_processes")
    worker.kill()
    sent = worker.manage("ingest", str(report), "--queue", "--no-wait")

    worker.start()
    ended = worker.manage("ingest", str(report), "--queue")

    assert sent.returncode == ended.returncode == 0, ended.stderr
    assert Document.objects.get().state == Document.State.RESOLVED
    assert Round.objects.count() == 1


def test_what_a_killed_worker_held_is_taken_up_by_the_next(worker, tmp_path):
    call_command("load_processes")
    reports = tmp_path / "reports"
    reports.mkdir()
    for number in range(_REPORTS):
        (reports / f"{number}.txt").write_text(f"{TALKS}\nDispatch {number}.")
    with _claims_locked():
        worker.manage("ingest", str(reports), "--queue", "--no-wait")
        assert becomes(lambda: _waiting_for_locks() == _AT_ONCE), worker.logged()
        worker.kill()
    done_before = _done()

    worker.start()

    assert becomes(lambda: _done() == _REPORTS, within=60), worker.logged()
    assert done_before == 0
    assert Document.objects.count() == _REPORTS
    assert Round.objects.count() == 1


def _done():
    return Document.objects.filter(state=Document.State.RESOLVED).count()


@contextmanager
def _claims_locked():
    """Keep tasks waiting in the middle of their work.

    A worker that is full asks Redis for nothing more. One that is killed while it takes
    a message loses that message, which is for beat to notice.
    """
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("LOCK TABLE negotiations_claim IN EXCLUSIVE MODE")
        yield


def _waiting_for_locks():
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(DISTINCT pid) FROM pg_locks WHERE NOT granted")
        return cursor.fetchone()[0]
