import pytest
from django.contrib.auth.models import Permission, User
from django.urls import reverse

from negotiations.models import Claim, Position, Round
from tests.factories import make_claim, make_evidence, make_position, make_round

pytestmark = pytest.mark.django_db

ROUNDS = reverse("admin:negotiations_round_changelist")
CLAIMS = reverse("admin:negotiations_claim_changelist")
POSITIONS = reverse("admin:negotiations_position_changelist")


def ticked(action: str, *ids: int, **fields: str) -> dict[str, object]:
    return {"action": action, "_selected_action": [*ids], "index": "0", **fields}


def test_ticked_events_are_verified_and_reopened(admin_client) -> None:
    chosen, other = make_round("Istanbul"), make_round("Geneva")

    page = admin_client.post(ROUNDS, ticked("verify_ticked", chosen.pk), follow=True)

    assert "Verified: 1." in page.content.decode()
    assert Round.objects.get(pk=chosen.pk).verification == "verified"
    assert Round.objects.get(pk=other.pk).verification == "reported"


def test_ticked_events_are_reopened(admin_client) -> None:
    round_ = make_round(verification="verified")

    page = admin_client.post(ROUNDS, ticked("reopen_ticked", round_.pk), follow=True)

    assert "Open again: 1." in page.content.decode()
    assert Round.objects.get().verification == "reported"


def test_a_rejection_first_asks_for_a_reason(admin_client) -> None:
    round_ = make_round()

    page = admin_client.post(ROUNDS, ticked("reject_ticked", round_.pk))

    assert page.status_code == 200
    assert str(round_) in page.content.decode()
    assert page.context["form"].errors == {}
    assert Round.objects.get().verification == "reported"


def test_an_empty_reason_is_asked_for_again(admin_client) -> None:
    round_ = make_round()

    page = admin_client.post(ROUNDS, ticked("reject_ticked", round_.pk, reason=" "))

    assert page.context["form"].errors == {"reason": ["This field is required."]}
    assert Round.objects.get().verification == "reported"


def test_a_rejection_with_a_reason_hides_what_is_ticked(admin_client) -> None:
    chosen, other = make_round("Istanbul"), make_round("Geneva")

    page = admin_client.post(
        ROUNDS, ticked("reject_ticked", chosen.pk, reason="A visit."), follow=True
    )

    assert "Rejected: 1." in page.content.decode()
    assert [*Round.objects.visible()] == [other]
    assert Round.objects.get(pk=chosen.pk).rejection_reason == "A visit."


def test_all_rows_of_a_filtered_list_are_rejected_at_once(admin_client) -> None:
    kept = make_round("Geneva")
    rejected = [make_round("Istanbul", slug=f"istanbul-{n}") for n in range(25)]
    address = f"{ROUNDS}?q=Istanbul"
    across = ticked("reject_ticked", rejected[0].pk, select_across="1")

    asked = admin_client.post(address, across)
    admin_client.post(address, {**across, "reason": "A visit."})

    assert "and 5 more" in asked.content.decode()
    assert [*Round.objects.visible()] == [kept]


def test_ticked_positions_are_verified(admin_client) -> None:
    position = make_position()

    admin_client.post(POSITIONS, ticked("verify_ticked", position.pk))

    assert Position.objects.get().verification == "verified"


def test_ticked_claims_are_rejected_and_reopened(admin_client) -> None:
    claim = make_claim()

    rejected = admin_client.post(
        CLAIMS, ticked("reject_ticked", claim.pk, reason="A visit."), follow=True
    )
    state = Claim.objects.get().state
    reopened = admin_client.post(CLAIMS, ticked("reopen_ticked", claim.pk), follow=True)

    assert "Claims rejected: 1. Records changed: 0." in rejected.content.decode()
    assert state == "rejected"
    assert "Open again: 1." in reopened.content.decode()
    assert Claim.objects.get().state == "new"


def test_who_may_only_look_decides_nothing(client) -> None:
    round_ = make_round()
    visitor = User.objects.create_user("visitor", is_staff=True)
    visitor.user_permissions.add(Permission.objects.get(codename="view_round"))
    client.force_login(visitor)

    client.post(ROUNDS, ticked("verify_ticked", round_.pk))

    assert Round.objects.get().verification == "reported"


def test_a_claims_page_shows_its_words_in_context_and_no_save_button(
    admin_client,
) -> None:
    claim = make_claim()
    make_evidence(claim, "in Istanbul", "place")

    page = admin_client.get(
        reverse("admin:negotiations_claim_change", args=[claim.pk])
    ).content.decode()

    assert "Ukraine met <mark>in Istanbul</mark> on 2 June" in page
    assert 'name="_save"' not in page


def test_a_claim_is_spelled_out_without_its_gaps(admin_client) -> None:
    make_claim(
        fields={"parties": ["Russia", "Ukraine"], "number": None, "status": "held"}
    )

    page = admin_client.get(CLAIMS).content.decode()

    assert "status: held; parties: Russia, Ukraine" in page


def test_words_of_a_report_are_never_taken_for_markup(admin_client) -> None:
    make_claim(fields={"status": "<script>alert(1)</script>"})

    page = admin_client.get(CLAIMS).content.decode()

    assert "&lt;script&gt;alert(1)" in page
    assert "<script>alert(1)" not in page
