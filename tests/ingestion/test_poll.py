"""Tests of asking one place and recording what comes of it."""

import gzip
from datetime import UTC, date, datetime

import pytest

from negotiations.errors import TrackerError
from negotiations.ingestion.failures import (
    BadAddressError,
    FetchError,
    ForbiddenAddressError,
    RefusedError,
)
from negotiations.ingestion.folders import UnusableFileError
from negotiations.ingestion.poll import (
    Given,
    door,
    source_of_files,
    source_of_pages,
    take_file,
    take_page,
)
from negotiations.models import Document, Process, Source
from tests.ingestion.web import answer, redirect, serving

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
LATER = datetime(2026, 6, 2, 12, tzinfo=UTC)


@pytest.mark.django_db
def test_a_page_is_fetched_and_kept(settings):
    process = Process.objects.create(name="Lake", slug="lake")
    given = Given(published_on=date(2026, 5, 31), process=process)

    with serving(answer(b"Talks resumed.", headers={"ETag": '"7"'})) as web:
        settings.PARLEY_ALLOWED_ADDRESSES = [web.endpoint]
        source = source_of_pages(web.url("/7"))
        stored = take_page(source, web.url("/7"), now=NOW, given=given)

    assert stored.is_new
    assert stored.document.url == web.url("/7")
    assert stored.document.published_on == date(2026, 5, 31)
    assert stored.document.process == process
    assert stored.document.snapshot.headers["etag"] == '"7"'
    assert Source.objects.get(pk=source.pk).last_success_at == NOW


@pytest.mark.django_db
def test_a_private_address_is_not_asked_and_the_source_says_so():
    with serving(answer(b"secret")) as web:
        source = source_of_pages(web.url("/"))
        with pytest.raises(ForbiddenAddressError):
            take_page(source, web.url("/"), now=NOW)

    assert web.requests == []
    assert not Document.objects.exists()
    source.refresh_from_db()
    assert "127.0.0.1" in source.last_error
    assert source.last_error_at == NOW
    assert source.error_count == 1
    assert source.last_success_at is None


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("page", "error"),
    [
        (answer(status=404), RefusedError),
        (answer(status=500), FetchError),
        (answer(b""), TrackerError),
        (redirect("http://169.254.169.254/"), ForbiddenAddressError),
        (redirect("ftp://news.example/"), BadAddressError),
        (answer(gzip.compress(bytes(10**6)), headers={"Content-Encoding": "gzip"}), FetchError),
    ],
    ids=["missing", "broken", "empty", "inside", "no web address", "bomb"],
)  # fmt: skip
def test_a_failure_stands_on_the_source_and_leaves_nothing_else(settings, page, error):
    settings.PARLEY_MAX_BYTES = 1000
    with serving(page) as web:
        settings.PARLEY_ALLOWED_ADDRESSES = [web.endpoint]
        source = source_of_pages(web.url("/"))
        with pytest.raises(error) as caught:
            take_page(source, web.url("/"), now=NOW)

    source.refresh_from_db()
    assert source.last_error == str(caught.value)
    assert not Document.objects.exists()


@pytest.mark.django_db
def test_a_later_success_clears_the_error_but_keeps_the_count(tmp_path):
    source = source_of_files()
    with pytest.raises(UnusableFileError):
        take_file(source, tmp_path / "missing.txt", now=NOW)
    (tmp_path / "a.txt").write_text("Talks resumed.")

    take_file(source, tmp_path / "a.txt", now=LATER)

    source.refresh_from_db()
    assert source.last_error == ""
    assert source.error_count == 1
    assert source.last_success_at == LATER


@pytest.mark.django_db
def test_a_file_is_read_and_kept(tmp_path):
    file = tmp_path / "a.json"
    file.write_text('{"text": "Talks resumed.", "published": "2025-06-02"}')

    stored = take_file(source_of_files(), file, now=NOW)

    assert stored.document.file_name == str(file)
    assert stored.document.published_on == date(2025, 6, 2)


@pytest.mark.django_db
def test_a_file_above_the_operators_limit_is_told(settings, tmp_path):
    settings.PARLEY_MAX_BYTES = 10
    (tmp_path / "a.txt").write_bytes(b"x" * 11)

    with pytest.raises(UnusableFileError, match="larger than"):
        take_file(source_of_files(), tmp_path / "a.txt", now=NOW)

    assert not Document.objects.exists()


@pytest.mark.django_db
def test_a_source_is_made_once():
    assert source_of_files() == source_of_files()
    assert source_of_pages("https://www.News.example/a") == source_of_pages(
        "http://news.example/b"
    )
    assert source_of_pages("") != source_of_files()
    assert Source.objects.count() == 3


def test_the_door_is_as_the_operator_set_it(settings):
    settings.PARLEY_CONTACT = "desk@tracker.example"
    settings.PARLEY_MAX_BYTES = 1234
    settings.PARLEY_ALLOWED_ADDRESSES = ["10.0.0.1:80"]

    as_set = door()

    assert "desk@tracker.example" in as_set.agent
    assert as_set.limits.body_bytes == 1234
    assert as_set.allowed == {"10.0.0.1:80"}
