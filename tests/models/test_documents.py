from datetime import date, timedelta

import pytest

from negotiations.models import Document, Source
from tests.factories import (
    DAY,
    MOMENT,
    make_claim,
    make_document,
    make_process,
    make_round,
    make_source,
)

pytestmark = pytest.mark.django_db


def test_a_copy_is_no_independent_document() -> None:
    original = make_document("Original")
    make_document("Copy", copy_of=original)

    assert [*Document.objects.independent()] == [original]


def test_a_failed_document_is_not_readable() -> None:
    make_document("Failed", state="failed", error="It is empty.")
    readable = make_document("Readable")

    assert [*Document.objects.readable()] == [readable]
    assert Document.objects.in_state("failed").get().title == "Failed"


def test_documents_of_a_process_are_put_into_it_or_speak_of_it() -> None:
    process = make_process()
    put = make_document("Put", process=process)
    speaks = make_document("Speaks")
    make_claim(speaks, make_round())
    make_document("Neither")

    assert {*Document.objects.of_process(process)} == {put, speaks}


@pytest.mark.parametrize(
    ("first", "last", "count"),
    [
        (None, None, 2),
        (DAY, DAY, 1),
        (DAY + timedelta(days=1), None, 0),
        (None, date(2025, 6, 1), 0),
    ],
)
def test_documents_between_two_days_include_both(first, last, count) -> None:
    make_document("Dated")
    make_document("Undated", published_on=None)

    assert Document.objects.between(first, last).count() == count


def test_documents_are_found_by_words_of_their_text() -> None:
    found = make_document()
    make_document("Grain", "Ships may leave the ports again.")

    assert [*Document.objects.matching("delegation meeting istanbul")] == []
    assert [*Document.objects.matching("delegations met istanbul")] == [found]


def test_the_newest_documents_come_first_and_undated_ones_last() -> None:
    undated = make_document("Undated", published_on=None)
    old = make_document("Old", published_on=date(2022, 3, 29))
    new = make_document("New")

    assert [*Document.objects.newest_first()] == [new, old, undated]


def test_a_document_is_moved_on_by_one_worker() -> None:
    document = make_document(state="read")

    moved = [Document.objects.move(document.pk, to="resolved") for _ in range(2)]

    assert moved == [True, False]
    assert Document.objects.get().state == "resolved"


def test_a_document_that_went_no_further_is_left_behind() -> None:
    left = make_document("Left", state="read")
    make_document("Done")
    make_document("Fresh", state="read", fetched_at=MOMENT + timedelta(minutes=9))

    ids = Document.objects.left_behind(before=MOMENT + timedelta(minutes=5))

    assert ids == [left.pk]


def test_rows_of_documents_and_sources_carry_their_counts() -> None:
    document = make_document()
    make_claim(document)
    make_claim(document)

    assert vars(Document.objects.with_table_rows().get())["claim_count"] == 2
    assert vars(Source.objects.with_table_rows().get())["document_count"] == 1


def test_a_document_is_called_by_what_is_known_of_it() -> None:
    titled = make_document("Talks in Istanbul")
    named = make_document("", "One text.", file_name="talks.txt")
    bare = make_document("", "Another.", url="https://a.example/", published_on=None)

    assert str(titled) == "Talks in Istanbul (2025-06-02)"
    assert str(named) == "talks.txt (2025-06-02)"
    assert str(bare) == "https://a.example/ (?)"


def test_a_source_remembers_its_errors_and_its_recovery() -> None:
    source = make_source()

    Source.objects.record_error(source.pk, at=MOMENT, error="It refused.")
    Source.objects.record_error(source.pk, at=MOMENT, error="It was slow.")
    failing = Source.objects.get()
    Source.objects.record_success(source.pk, at=MOMENT)
    healed = Source.objects.get()

    assert (failing.last_error, failing.error_count) == ("It was slow.", 2)
    assert failing.last_success_at is None
    assert (healed.last_error, healed.last_success_at) == ("", MOMENT)
    assert healed.error_count == 2
