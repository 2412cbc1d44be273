"""Tests of keeping reports: the bytes, the text, and whose copy each is."""

import gzip
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import connection

from negotiations.ingestion.poll import source_of_files
from negotiations.ingestion.read_document import EmptyDocumentError
from negotiations.ingestion.storing import Received, Stored, store
from negotiations.models import Document, Process, Snapshot, Source
from tests.ingestion.test_fingerprints import REPORT, SAME_EVENT

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)


@pytest.mark.django_db
def test_a_report_is_kept_as_it_came_and_as_text():
    received = Received(
        body=b"Talks resumed\r\nThe envoys of both sides met in the capital.",
        url="http://news.example/7?utm_source=x",
        content_type="text/plain; charset=utf-8",
        headers={"etag": '"7"'},
        final_url="https://news.example/7",
        redirects=("http://news.example/7",),
        published_on=date(2026, 5, 31),
    )

    stored = store(source_of_files(), received, now=NOW)

    document = Document.objects.get()
    assert stored == Stored(document=document, is_new=True)
    assert document.state == Document.State.READ
    assert document.title == "Talks resumed"
    assert (
        document.text == "Talks resumed\nThe envoys of both sides met in the capital."
    )
    assert document.published_on == date(2026, 5, 31)
    assert document.canonical_url == "http://news.example/7"
    assert document.fetched_at == NOW
    assert gzip.decompress(document.snapshot.body) == received.body
    assert document.snapshot.byte_count == len(received.body)
    assert document.snapshot.headers == {"etag": '"7"'}
    assert document.snapshot.final_url == "https://news.example/7"
    assert document.snapshot.redirects == ["http://news.example/7"]


@pytest.mark.django_db
def test_the_same_bytes_are_the_same_document():
    first = store(source_of_files(), Received(body=b"Talks", file_name="a"), now=NOW)

    again = store(source_of_files(), Received(body=b"Talks", file_name="b"), now=NOW)

    assert again == Stored(document=first.document, is_new=False)
    assert Document.objects.count() == Snapshot.objects.count() == 1


@pytest.mark.django_db
def test_a_date_that_is_given_later_is_added_and_the_report_read_anew():
    first = store(source_of_files(), Received(body=b"Talks"), now=NOW).document
    Document.objects.move(first.pk, to=Document.State.RESOLVED)
    dated = Received(body=b"Talks", published_on=date(2026, 5, 31))

    again = store(source_of_files(), dated, now=NOW).document

    assert again.published_on == date(2026, 5, 31)
    assert again.state == Document.State.READ


@pytest.mark.django_db
def test_a_date_that_is_known_is_not_overwritten():
    dated = Received(body=b"Talks", published_on=date(2026, 5, 31))
    first = store(source_of_files(), dated, now=NOW).document
    Document.objects.move(first.pk, to=Document.State.RESOLVED)
    other = Received(body=b"Talks", published_on=date(2026, 5, 1))

    again = store(source_of_files(), other, now=NOW).document

    assert again.published_on == date(2026, 5, 31)
    assert again.state == Document.State.RESOLVED


@pytest.mark.django_db(transaction=True)
def test_the_same_bytes_stored_at_once_are_the_same_document():
    source = source_of_files()

    def store_once(_: int) -> bool:
        try:
            return store(source, Received(body=REPORT.encode()), now=NOW).is_new
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as workers:
        news = list(workers.map(store_once, range(8)))

    assert sorted(news) == [False] * 7 + [True]
    assert Document.objects.count() == Snapshot.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_of_copies_stored_at_once_one_is_the_original():
    source = source_of_files()

    def store_copy(number: int) -> None:
        try:
            body = f"{REPORT}By desk {'abcdefgh'[number]}".encode()
            store(source, Received(body=body), now=NOW)
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as workers:
        list(workers.map(store_copy, range(8)))

    assert Document.objects.count() == 8
    assert Document.objects.independent().count() == 1


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"\xef\xbb\xbf \n", "blanks"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "binary"),
        (b"\x81\x8d\x8f\x90\x9d" * 100, "encoding"),
        (b"<html><body></body></html>", "no report"),
        (b"%PDF-1.4 cut", "PDF"),
    ],
)
def test_what_cannot_be_read_is_kept_with_the_reason(body, reason):
    stored = store(source_of_files(), Received(body=body), now=NOW)

    assert stored.document.state == Document.State.FAILED
    assert reason in stored.document.error
    assert gzip.decompress(stored.document.snapshot.body) == body


@pytest.mark.django_db
def test_no_bytes_at_all_leave_nothing_behind():
    with pytest.raises(EmptyDocumentError, match=r"a\.txt: it is empty"):
        store(source_of_files(), Received(body=b"", file_name="a.txt"), now=NOW)

    assert not Document.objects.exists()


@pytest.mark.django_db
def test_what_is_broken_off_leaves_nothing_behind(monkeypatch):
    source = source_of_files()
    monkeypatch.setattr("negotiations.ingestion.storing.link_copy", _fail)

    with pytest.raises(ZeroDivisionError):
        store(source, Received(body=b"Talks"), now=NOW)

    assert not Document.objects.exists()
    assert not Snapshot.objects.exists()


@pytest.mark.django_db
def test_what_a_report_says_of_itself_goes_before_its_source():
    source = Source.objects.create(
        name="Courier", slug="courier", kind="page", publisher="Courier", language="fr"
    )
    said = b'{"text": "The talks of the envoys.", "publisher": "Agency"}'

    stored = store(source, Received(body=said, file_name="a.json"), now=NOW)
    silent = store(source, Received(body=b"Medinsky Umerov"), now=NOW)

    assert stored.document.publisher == "Agency"
    assert stored.document.language == "en"
    assert silent.document.publisher == "Courier"
    assert silent.document.language == "fr"


@pytest.mark.django_db
def test_the_process_that_is_named_goes_before_that_of_the_source():
    usual = Process.objects.create(name="Usual", slug="usual")
    named = Process.objects.create(name="Named", slug="named")
    source = Source.objects.create(
        name="Courier", slug="courier", kind="page", process=usual
    )

    one = store(source, Received(body=b"One", process=named), now=NOW)
    other = store(source, Received(body=b"Other"), now=NOW)

    assert one.document.process == named
    assert other.document.process == usual


@pytest.mark.django_db
@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "https://news.example/" + "x" * 2000, "/relative"]
)
def test_an_address_that_a_report_makes_up_is_not_kept(url):
    said = f'{{"text": "Talks.", "url": "{url}"}}'.encode()

    stored = store(source_of_files(), Received(body=said, file_name="a.json"), now=NOW)

    assert stored.document.url == ""
    assert stored.document.canonical_url == ""


@pytest.mark.django_db
def test_words_longer_than_their_column_are_cut():
    said = f'{{"text": "Talks.", "title": "{"x" * 2000}", "author": "{"y" * 600}"}}'

    received = Received(body=said.encode(), file_name="a" * 600 + ".json")
    stored = store(source_of_files(), received, now=NOW)

    assert len(stored.document.title) == 1000
    assert len(stored.document.author) == 500


@pytest.mark.django_db
def test_a_near_copy_is_linked_to_its_original_and_not_to_another_copy():
    original = _store(REPORT)

    copy = _store(REPORT + "Reporting by the Geneva desk.")
    copy_of_copy = _store(REPORT + "Reporting by the Geneva desk. Sign up here.")

    assert original.copy_of is None
    assert copy.copy_of == original
    assert copy_of_copy.copy_of == original


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("text", "published_on"),
    [
        (SAME_EVENT, date(2026, 5, 31)),
        (REPORT.replace("third day", "3rd day"), date(2026, 5, 20)),
    ],
    ids=["another text", "other days"],
)
def test_what_is_no_copy_stays_independent(text, published_on):
    _store(REPORT)

    assert _store(text, published_on=published_on).copy_of is None


@pytest.mark.django_db
def test_reports_that_differ_in_their_figures_are_no_copies():
    first = _store(REPORT + "On the first day 390 came home from each side.")

    second = _store(REPORT + "On the second day 307 came home from each side.")

    assert first.copy_of is None
    assert second.copy_of is None


@pytest.mark.django_db
def test_without_a_date_copies_are_looked_for_by_when_they_came():
    original = _store(REPORT, published_on=None)

    soon = _store(REPORT + "Late edition.", published_on=None)
    late = _store(REPORT + "Again.", published_on=None, now=NOW + timedelta(days=9))

    assert soon.copy_of == original
    assert late.copy_of is None


def _store(
    text: str, *, published_on: date | None = date(2026, 5, 31), now: datetime = NOW
) -> Document:
    received = Received(body=text.encode(), published_on=published_on)
    return Document.objects.get(
        pk=store(source_of_files(), received, now=now).document.pk
    )


def _fail(document: Document) -> None:
    raise ZeroDivisionError


def cite(**where):
    return Document.objects.create(
        source=source_of_files(), state=Document.State.CITED, **where
    )


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("where", "received"),
    [
        (
            {"url": "https://a.example/7", "canonical_url": "https://a.example/7"},
            {"url": "https://a.example/7?utm_source=x"},
        ),
        ({"file_name": "old_report.txt"}, {"file_name": "folder/old_report.txt"}),
    ],
)
def test_a_report_that_was_only_cited_takes_its_place(where, received):
    cited = cite(**where)

    stored = store(
        source_of_files(),
        Received(body=b"Talks resumed\n\nThe envoys met again.", **received),
        now=NOW,
    )

    assert stored.is_new
    document = Document.objects.get()
    assert (document.pk, document.url) == (cited.pk, where.get("url", ""))
    assert (document.state, document.title) == (Document.State.READ, "Talks resumed")
    assert document.snapshot.byte_count == len(
        b"Talks resumed\n\nThe envoys met again."
    )


@pytest.mark.django_db
def test_a_citation_that_cannot_be_read_stays_a_link():
    cited = cite(file_name="report.bin")

    store(
        source_of_files(),
        Received(body=b"\x00\x01\x02" * 100, file_name="report.bin"),
        now=NOW,
    )

    cited.refresh_from_db()
    assert cited.state == Document.State.CITED
    assert Document.objects.count() == 2


@pytest.mark.django_db
def test_bytes_that_are_stored_already_fill_no_citation():
    body = b"Talks resumed\n\nThe envoys met again."
    first = store(source_of_files(), Received(body=body, file_name="a.txt"), now=NOW)
    cited = cite(file_name="b.txt")

    again = store(source_of_files(), Received(body=body, file_name="b.txt"), now=NOW)

    assert again == Stored(document=first.document, is_new=False)
    cited.refresh_from_db()
    assert cited.state == Document.State.CITED
