"""The order of the stages, and what is done about what goes wrong in them."""

from datetime import UTC, datetime, timedelta

import pytest

from negotiations.extraction.contract import ClaimFormatError
from negotiations.models import Claim, Document, Round
from negotiations.tasks import extract_document, extract_waiting
from negotiations.vocabulary import Origin
from tests.resolution.reports import make_process, make_report, round_claim

pytestmark = pytest.mark.django_db

TALKS = (
    "Russia and Ukraine held a second round of talks in Istanbul on 2 June 2025. "
    "The delegations met for an hour, and both sides said that they would meet again."
)


@pytest.fixture(autouse=True)
def process():
    return make_process()


def left_behind(document):
    earlier = datetime.now(UTC) - timedelta(hours=1)
    Document.objects.filter(pk=document.pk).update(fetched_at=earlier)


def test_a_document_goes_all_the_way():
    document = make_report(text=TALKS)

    extract_document(document_id=document.pk)

    document.refresh_from_db()
    assert document.state == Document.State.RESOLVED
    assert Round.objects.get().number == 2


def test_a_document_without_text_is_left_as_it_is():
    document = make_report(text="")

    extract_document(document_id=document.pk)

    document.refresh_from_db()
    assert document.state == Document.State.READ


def test_a_defect_parks_the_document_with_its_reason():
    document = make_report(round_claim(), text=TALKS)
    Claim.objects.update(fields={}, origin=Origin.DATASET)

    with pytest.raises(ClaimFormatError):
        extract_document(document_id=document.pk)

    document.refresh_from_db()
    assert document.state == Document.State.FAILED
    assert "cannot be read" in document.error


def test_what_a_crash_left_behind_is_taken_up(settings):
    document = make_report(text=TALKS)
    left_behind(document)

    assert extract_waiting() == 1
    assert extract_waiting() == 0
    assert Round.objects.count() == 1


def test_what_is_still_on_its_way_is_not_sent_again():
    make_report(text=TALKS)
    Document.objects.update(fetched_at=datetime.now(UTC))

    assert extract_waiting() == 0


def test_claims_that_a_curator_takes_up_again_are_placed():
    document = make_report(text=TALKS)
    extract_document(document_id=document.pk)
    Claim.objects.update(state=Claim.State.NEW, round=None)
    left_behind(document)

    assert extract_waiting() == 1
    assert Claim.objects.get().state == Claim.State.ATTACHED
