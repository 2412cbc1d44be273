import pytest

from negotiations.models import Claim, Evidence, Value
from tests.factories import (
    make_claim,
    make_document,
    make_evidence,
    make_round,
    make_value,
)

pytestmark = pytest.mark.django_db


def test_claims_are_asked_for_by_what_became_of_them() -> None:
    document = make_document()
    new, unplaced, ambiguous, rejected, superseded = (
        make_claim(document, state=state, rejection_reason="A visit.")
        for state in ("new", "unplaced", "ambiguous", "rejected", "superseded")
    )
    attached = make_claim(document, make_round())

    claims = Claim.objects.all()

    assert [*claims.waiting()] == [new]
    assert [*claims.unplaced()] == [unplaced]
    assert [*claims.ambiguous()] == [ambiguous]
    assert [*claims.attached()] == [attached]
    assert {*claims} - {*claims.standing()} == {rejected, superseded}


def test_claims_wait_in_the_order_of_their_document() -> None:
    document = make_document()
    second = make_claim(document, ordinal=1)
    first = make_claim(document, ordinal=0)

    assert [*Claim.objects.waiting()] == [first, second]


def test_a_rejection_is_remembered_by_what_was_said() -> None:
    make_claim(state="rejected", rejection_reason="A visit.", fingerprint="a" * 64)
    make_claim(make_document("Another"), fingerprint="b" * 64)

    remembered = Claim.objects.rejections_of(["a" * 64, "b" * 64, "c" * 64])

    assert remembered == {"a" * 64: "A visit."}


def test_what_is_no_longer_read_lets_go_of_its_event_and_comes_back() -> None:
    round_ = make_round()
    document = make_document()
    make_claim(document, round_, fingerprint="a" * 64)
    make_claim(document, round_, fingerprint="b" * 64)

    superseded = document.claims.supersede_all_but(["b" * 64])
    gone = Claim.objects.get(state="superseded")
    revived = document.claims.revive(["a" * 64])

    assert (superseded, revived) == (1, 1)
    assert (gone.fingerprint, gone.event) == ("a" * 64, None)
    assert Claim.objects.get(fingerprint="a" * 64).state == "new"


@pytest.mark.parametrize(
    "columns",
    [
        {"state": "rejected", "rejection_reason": "A visit."},
        {"origin": "dataset"},
        {"origin": "curator"},
    ],
)
def test_rejections_and_what_no_report_said_are_not_superseded(columns) -> None:
    claim = make_claim(**columns)

    assert claim.document.claims.supersede_all_but([]) == 0


def test_a_claim_knows_its_event() -> None:
    round_ = make_round()
    claim = make_claim(make_document(), round_)

    assert (claim.event, claim.event_id) == (round_, round_.pk)
    assert str(claim) == "Round in Talks in Istanbul (2025-06-02)"


def test_whole_statements_are_the_words_without_a_field() -> None:
    claim = make_claim()
    make_evidence(claim, "Istanbul", "place")

    assert Evidence.objects.whole_statements().get().quote == claim.document.text


def test_values_stand_by_field_and_the_displayed_one_first() -> None:
    round_ = make_round()
    status = make_value(round_, "status")
    other = make_value(round_, "number", 3, speaker="Russia", is_displayed=False)
    shown = make_value(round_, "number", 2, speaker="Ukraine")

    assert [*round_.values.in_order()] == [shown, other, status]


def test_the_words_of_values_come_in_as_many_queries_for_many(
    django_assert_num_queries,
) -> None:
    round_ = make_round()
    for number in range(5):
        claim = make_claim(make_document(f"Report {number}"), round_)
        words = make_evidence(claim, "Istanbul", "place")
        make_value(round_, speaker=f"Speaker {number}", evidence=[words])

    with django_assert_num_queries(4):
        found = [
            (words.claim.document.title, words.claim.statements)
            for value in Value.objects.with_evidence()
            for words in value.evidence.all()
        ]

    assert len(found) == 5
