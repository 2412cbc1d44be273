"""Tests of `manage.py ingest`, with the whole way behind it."""

import io
import json
from datetime import date
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from negotiations.models import Claim, Document, Process, Round, Source
from tests.ingestion.web import answer, serving

TALKS = """\
Russia and Ukraine hold second round of talks in Istanbul
Russian and Ukrainian negotiators held a second round of direct talks in Istanbul on
Monday. The Russian delegation was led by Vladimir Medinsky and the Ukrainian delegation
by Rustem Umerov.
"""
GARDEN = "The museum of gardens opened its doors to the first visitors of the season."


@pytest.fixture
def process(db):
    call_command("load_processes", stdout=io.StringIO())
    return Process.objects.with_principals().in_order().first()


@pytest.mark.django_db
def test_a_report_becomes_a_sourced_event(process, tmp_path):
    report = _file(tmp_path / "talks.txt", TALKS)

    out, _ = _ingest(report, published="2025-06-02")

    document = Document.objects.get()
    assert document.state == Document.State.RESOLVED
    assert document.published_on == date(2025, 6, 2)
    assert Round.objects.count() == 1
    assert "Reports: 1 new, 0 known before, 0 failed." in out
    assert "Events: 1." in out


@pytest.mark.django_db
def test_ingesting_again_gives_the_same_rows(process, tmp_path):
    report = _file(tmp_path / "talks.txt", TALKS)
    first, _ = _ingest(report, published="2025-06-02")
    claims = Claim.objects.count()

    again, _ = _ingest(report, published="2025-06-02")

    assert again == first.replace("1 new, 0 known", "0 new, 1 known")
    assert Document.objects.count() == Round.objects.count() == 1
    assert Claim.objects.count() == claims


@pytest.mark.django_db
def test_what_a_crash_left_half_way_is_finished(process, tmp_path):
    report = _file(tmp_path / "talks.txt", TALKS)
    _ingest(report, published="2025-06-02")
    Document.objects.update(state=Document.State.READ)

    _ingest(report, published="2025-06-02")

    assert Document.objects.get().state == Document.State.RESOLVED
    assert Round.objects.count() == 1


@pytest.mark.django_db
def test_a_text_without_facts_is_no_failure(tmp_path):
    report = _file(tmp_path / "garden.txt", GARDEN)

    out, err = _ingest(report)

    assert out == (
        f"{report}: no facts found\n"
        "Reports: 1 new, 0 known before, 0 failed. Claims: 0. Events: 0.\n"
    )
    assert err == ""


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "it is empty"),
        (b"x" * 50_000_000, "it is larger than"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "it is not a text but a binary file"),
        (b"\x81\x8d\x8f\x90\x9d" * 9, "it is text in no encoding that can be told"),
    ],
    ids=["empty", "50 MB", "binary", "wrong encoding"],
)
def test_a_bad_file_gives_one_clear_message(tmp_path, body, reason):
    file = tmp_path / "bad.txt"
    file.write_bytes(body)

    out, err = _fail(file)

    assert err.count("\n") == 1
    assert err.startswith(f"{file}: {reason}")
    assert "0 new, 0 known before, 1 failed" in out


@pytest.mark.django_db
def test_a_missing_file_gives_one_clear_message_and_stands_on_its_source(tmp_path):
    missing = tmp_path / "missing.txt"

    _, err = _fail(missing)

    assert err == f"{missing}: there is no such file or folder\n"
    assert Source.objects.get().last_error == err.strip()
    assert not Document.objects.exists()


@pytest.mark.django_db
def test_an_address_that_refuses_gives_one_clear_message(settings):
    with serving(answer(status=404)) as web:
        settings.PARLEY_ALLOWED_ADDRESSES = [web.endpoint]
        _, err = _fail(web.url("/gone"))

    assert err == f"{web.url('/gone')} answered 404 Not Found\n"
    assert Source.objects.get().last_error == err.strip()


@pytest.mark.django_db
def test_a_private_address_gives_one_clear_message():
    _, err = _fail("http://169.254.169.254/latest")

    assert err == "169.254.169.254 is no public address\n"


@pytest.mark.django_db
def test_one_bad_file_does_not_keep_the_others_out(tmp_path):
    _file(tmp_path / "a.txt", "")
    _file(tmp_path / "b.txt", GARDEN)
    _file(tmp_path / "c.json", json.dumps({"text": "The orchestra played."}))

    out, err = _fail(tmp_path)

    assert "2 new, 0 known before, 1 failed" in out
    assert err.startswith(str(tmp_path / "a.txt"))
    assert Document.objects.count() == 2


@pytest.mark.django_db
def test_a_folder_without_reports_gives_one_clear_message(tmp_path):
    _, err = _fail(tmp_path)

    assert err == f"{tmp_path}: no file in it ends in .htm, .html, .json, .pdf, .txt\n"


@pytest.mark.django_db
def test_a_file_that_is_named_twice_is_ingested_once(tmp_path):
    report = _file(tmp_path / "garden.txt", GARDEN)

    out, _ = _ingest(report, report)

    assert "1 new, 0 known before" in out


@pytest.mark.django_db
def test_a_page_is_ingested_from_its_address(settings):
    with serving(answer(GARDEN.encode())) as web:
        settings.PARLEY_ALLOWED_ADDRESSES = [web.endpoint]
        out, _ = _ingest(web.url("/garden"))

    assert "1 new" in out
    assert Document.objects.get().url == web.url("/garden")


@pytest.mark.django_db
def test_the_named_process_is_that_of_the_document(process, tmp_path):
    report = _file(tmp_path / "garden.txt", GARDEN)

    _ingest(report, process=process.slug)

    assert Document.objects.get().process == process


@pytest.mark.django_db
def test_a_process_that_nobody_knows_is_told_with_those_known(process, tmp_path):
    with pytest.raises(CommandError, match=process.slug):
        _ingest(tmp_path, process="atlantis")


@pytest.mark.django_db
def test_a_date_that_is_none_is_told(tmp_path):
    with pytest.raises(CommandError, match="--published"):
        call_command("ingest", str(tmp_path), "--published=monday")


@pytest.mark.django_db
def test_a_bug_that_one_report_shows_does_not_keep_the_others_out(
    monkeypatch, tmp_path
):
    _file(tmp_path / "a.txt", GARDEN)
    monkeypatch.setattr("negotiations.tasks.record", _break)

    out, err = _fail(tmp_path)

    assert "Parley has a bug: ZeroDivisionError" in err
    assert "1 failed" in out
    assert Document.objects.get().state == Document.State.FAILED


@pytest.mark.django_db(transaction=True)
def test_the_queue_gives_the_same_as_this_process(tmp_path):
    _file(tmp_path / "a.txt", "")
    _file(tmp_path / "b.txt", GARDEN)

    out, err = _fail(tmp_path, queue=True)

    assert "Sent to the workers: 2." in out
    assert "1 new, 0 known before, 1 failed" in out
    assert err == f"{tmp_path / 'a.txt'}: it is empty\n"
    assert Document.objects.get().state == Document.State.RESOLVED


@pytest.mark.django_db(transaction=True)
def test_who_does_not_wait_is_told_only_what_was_sent(tmp_path):
    report = _file(tmp_path / "garden.txt", GARDEN)

    out, _ = _ingest(report, queue=True, wait=False)

    assert out == "Sent to the workers: 1.\n"


def _file(path: Path, text: str) -> Path:
    path.write_text(text)
    return path


def _ingest(*inputs, **options) -> tuple[str, str]:
    out, err = io.StringIO(), io.StringIO()
    arguments = [str(each) for each in inputs]
    call_command("ingest", *arguments, stdout=out, stderr=err, **options)
    return out.getvalue(), err.getvalue()


def _fail(*inputs, **options) -> tuple[str, str]:
    out, err = io.StringIO(), io.StringIO()
    arguments = [str(each) for each in inputs]
    with pytest.raises(CommandError, match="could not be ingested"):
        call_command("ingest", *arguments, stdout=out, stderr=err, **options)
    return out.getvalue(), err.getvalue()


def _break(*arguments: object, **options: object) -> None:
    raise ZeroDivisionError
