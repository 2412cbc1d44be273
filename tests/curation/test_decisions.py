import pytest
from django.contrib.auth.models import User
from pghistory.models import Events

from negotiations.curation.decisions import (
    ClaimsRejected,
    ReasonMissingError,
    reject,
    reject_claims,
    reopen,
    reopen_claims,
    verify,
)
from negotiations.models import Claim, Position, Round
from tests.factories import (
    make_claim,
    make_document,
    make_position,
    make_round,
)

pytestmark = pytest.mark.django_db

ROUND = {
    "date_start": "2025-06-02",
    "date_precision": "day",
    "place": "Istanbul",
    "country": "TR",
    "parties": ["Russia", "Ukraine"],
    "status": "held",
}


@pytest.fixture
def curator() -> int:
    return User.objects.create_user("curator").pk


def make_round_told_twice() -> Round:
    """A round that two reports tell of in the same words."""
    round_ = make_round(is_machine_made=True)
    for title in ("One report", "Another report"):
        make_claim(make_document(title), round_, fields=ROUND, fingerprint="a" * 64)
    return round_


def test_a_verified_record_is_verified_once(curator) -> None:
    make_round()

    counts = [verify(Round.objects.all(), by=curator) for _ in range(2)]

    assert counts == [1, 0]
    assert Round.objects.get().verification == "verified"


def test_verifying_takes_a_rejection_back(curator) -> None:
    make_round(verification="rejected", rejection_reason="A phone call.")

    verify(Round.objects.all(), by=curator)

    assert Round.objects.get().rejection_reason == ""


def test_a_rejected_record_is_hidden_and_says_why(curator) -> None:
    make_round()

    counts = [
        reject(Round.objects.all(), reason=" A phone call. ", by=curator)
        for _ in range(2)
    ]

    assert counts == [1, 0]
    assert Round.objects.get().rejection_reason == "A phone call."
    assert not Round.objects.visible().exists()


def test_a_rejected_record_keeps_its_claims(curator) -> None:
    claim = make_claim(event=make_round())

    reject(Round.objects.all(), reason="A phone call.", by=curator)

    claim.refresh_from_db()
    assert claim.state == "attached"


@pytest.mark.parametrize("reason", ["", "  \n"])
def test_nothing_is_rejected_without_a_reason(reason, curator) -> None:
    make_claim(event=make_round())

    with pytest.raises(ReasonMissingError):
        reject(Round.objects.all(), reason=reason, by=curator)
    with pytest.raises(ReasonMissingError):
        reject_claims(Claim.objects.all(), reason=reason, by=curator)

    assert Round.objects.get().verification == "reported"
    assert Claim.objects.get().state == "attached"


def test_a_reopened_record_waits_for_review(curator) -> None:
    make_round(verification="rejected", rejection_reason="A phone call.")

    counts = [reopen(Round.objects.all(), by=curator) for _ in range(2)]

    assert counts == [1, 0]
    assert Round.objects.get().verification == "reported"
    assert Round.objects.get().rejection_reason == ""


def test_the_history_says_who_decided(curator) -> None:
    round_ = make_round()

    verify(Round.objects.all(), by=curator)

    change = Events.objects.tracks(round_).get(pgh_label="update")
    assert change.pgh_diff["verification"] == ["reported", "verified"]
    assert change.pgh_context == {"user": curator, "decision": "verify"}


def test_a_rejected_claim_lets_go_of_its_event(curator) -> None:
    round_ = make_round_told_twice()
    claims = Claim.objects.filter(document__title="One report")

    done = reject_claims(claims, reason="It was a visit.", by=curator)

    claim = claims.get()
    assert (claim.state, claim.rejection_reason) == ("rejected", "It was a visit.")
    assert claim.round is None
    assert done == ClaimsRejected(claims=2, records=1)
    assert not round_.claims.exists()


def test_what_a_claim_says_is_rejected_in_other_reports_too(curator) -> None:
    make_round_told_twice()

    reject_claims(
        Claim.objects.filter(document__title="One report"),
        reason="It was a visit.",
        by=curator,
    )

    other = Claim.objects.get(document__title="Another report")
    assert (other.state, other.rejection_reason) == ("rejected", "It was a visit.")


def test_the_same_words_about_another_event_stand(curator) -> None:
    make_round_told_twice()
    another = make_round("Geneva", is_machine_made=True)
    stands = make_claim(
        make_document("A third report"), another, fields=ROUND, fingerprint="a" * 64
    )

    reject_claims(
        Claim.objects.filter(document__title="One report"),
        reason="It was a visit.",
        by=curator,
    )

    stands.refresh_from_db()
    assert stands.state == "attached"


def test_an_event_that_no_claim_supports_any_more_is_hidden(curator) -> None:
    make_round_told_twice()

    reject_claims(Claim.objects.all(), reason="It was a visit.", by=curator)

    assert not Round.objects.visible().exists()
    assert not Round.objects.get().values.exists()


def test_an_event_goes_on_with_the_claims_that_are_left(curator) -> None:
    round_ = make_round_told_twice()
    make_claim(
        make_document("A third report"),
        round_,
        fields={**ROUND, "date_start": "2025-06-03"},
    )

    reject_claims(
        Claim.objects.filter(document__title="One report"),
        reason="It was a visit.",
        by=curator,
    )

    round_.refresh_from_db()
    assert round_.starts_on.isoformat() == "2025-06-03"
    assert round_.verification == "reported"


def test_a_delegation_without_its_rounds_claim_waits_for_a_curator(curator) -> None:
    round_ = make_round(is_machine_made=True)
    document = make_document()
    owner = make_claim(document, round_, fields=ROUND)
    delegation = make_claim(
        document,
        round_,
        kind="delegation",
        fields={"party": "Russia", "head": "Vladimir Medinsky"},
        belongs_to=owner,
    )

    reject_claims(
        Claim.objects.filter(pk=owner.pk), reason="It was a visit.", by=curator
    )

    delegation.refresh_from_db()
    assert (delegation.state, delegation.round) == ("ambiguous", None)


def test_a_position_that_no_claim_states_is_rejected(curator) -> None:
    make_claim(event=make_position())

    reject_claims(Claim.objects.all(), reason="Not a demand.", by=curator)

    assert Position.objects.get().verification == "rejected"
    assert Position.objects.get().rejection_reason == "Not a demand."


def test_a_position_that_another_claim_states_stays(curator) -> None:
    position = make_position()
    rejected = make_claim(make_document("One report"), position)
    make_claim(make_document("Another report"), position, fields={"stance": "Meet."})

    reject_claims(
        Claim.objects.filter(pk=rejected.pk), reason="Not a demand.", by=curator
    )

    assert Position.objects.get().verification == "reported"


def test_a_claim_that_waits_is_rejected_without_a_record(curator) -> None:
    make_claim()

    done = reject_claims(Claim.objects.all(), reason="A phone call.", by=curator)

    assert done == ClaimsRejected(claims=1, records=0)


def test_rejecting_claims_again_changes_nothing(curator) -> None:
    make_round_told_twice()
    reject_claims(Claim.objects.all(), reason="It was a visit.", by=curator)

    done = reject_claims(Claim.objects.all(), reason="Another reason.", by=curator)

    assert done == ClaimsRejected(claims=0, records=0)
    assert set(Claim.objects.values_list("rejection_reason", flat=True)) == {
        "It was a visit."
    }


def test_a_reopened_claim_waits_for_its_event(curator) -> None:
    make_claim()
    reject_claims(Claim.objects.all(), reason="A phone call.", by=curator)

    counts = [reopen_claims(Claim.objects.all(), by=curator) for _ in range(2)]

    assert counts == [1, 0]
    assert Claim.objects.get().state == "new"
    assert Claim.objects.get().rejection_reason == ""
