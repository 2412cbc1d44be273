from datetime import date

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from negotiations.models import (
    Agreement,
    PrisonerExchange,
    Round,
    Signature,
    Transfer,
)
from tests.factories import (
    make_agreement,
    make_claim,
    make_document,
    make_evidence,
    make_member,
    make_party,
    make_person,
    make_place,
    make_process,
    make_round,
    make_signature,
    make_transfer,
    make_value,
)

pytestmark = pytest.mark.django_db

FORMSETS = {
    Round: ["delegations", "values", "claims"],
    Agreement: ["signatures", "commitments", "values", "claims"],
    PrisonerExchange: ["transfers", "mediations", "values", "claims"],
}
LIST_QUERIES = 5
STATUS = {Round: "planned", Agreement: "signed", PrisonerExchange: "carried_out"}
kinds = pytest.mark.parametrize("model", STATUS, ids=lambda model: model.__name__)


def address(model, page: str, *args: object) -> str:
    return reverse(f"admin:negotiations_{model._meta.model_name}_{page}", args=args)


def typed_in(model, **fields: object) -> dict[str, object]:
    """What a curator's browser sends for an event with nothing but `fields` changed."""
    formsets = {
        f"{prefix}-{count}_FORMS": 0
        for prefix in FORMSETS[model]
        for count in ("TOTAL", "INITIAL")
    }
    return {
        "process": make_process().pk,
        "curator_title": "Talks in Geneva",
        "curator_starts_on": "2025-11-23",
        "curator_status": STATUS[model],
        "curator_kind": "framework",
        "first_reported_on": "2025-11-20",
        "verification": "verified",
        **formsets,
        **fields,
    }


@kinds
def test_an_event_added_by_hand_shows_the_curators_word(model, admin_client) -> None:
    page = admin_client.post(address(model, "add"), typed_in(model))

    event = model.objects.get()
    assert page.status_code == 302
    assert (event.title, event.status) == ("Talks in Geneva", STATUS[model])
    assert event.starts_on == event.listed_on == date(2025, 11, 23)
    assert (event.machine_title, event.machine_status) == ("", "")
    assert not event.is_machine_made


@kinds
def test_an_event_added_by_hand_gets_an_address(model, admin_client) -> None:
    admin_client.post(address(model, "add"), typed_in(model))
    admin_client.post(address(model, "add"), typed_in(model))

    slugs = model.objects.order_by("pk").values_list("slug", flat=True)
    assert [*slugs] == ["2025-11-23-talks-in-geneva", "2025-11-23-talks-in-geneva-2"]


def test_a_curator_may_choose_the_address(admin_client) -> None:
    admin_client.post(address(Round, "add"), typed_in(Round, slug="geneva-plan"))

    assert Round.objects.get().slug == "geneva-plan"


@kinds
@pytest.mark.parametrize(
    "field", ["curator_title", "curator_starts_on", "curator_status", "process"]
)
def test_an_event_by_hand_is_not_saved_without(field, model, admin_client) -> None:
    page = admin_client.post(address(model, "add"), typed_in(model, **{field: ""}))

    assert page.context["adminform"].form.errors == {field: ["This field is required."]}
    assert not model.objects.exists()


def test_an_agreement_by_hand_is_not_saved_without_its_kind(admin_client) -> None:
    sent = typed_in(Agreement, curator_kind="")

    page = admin_client.post(address(Agreement, "add"), sent)

    assert list(page.context["adminform"].form.errors) == ["curator_kind"]


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"curator_ends_on": "2025-11-22"}, "The last day is before the first."),
        ({"verification": "rejected"}, "Say why the record is rejected."),
        ({"wikidata_id": "geneva"}, "A Wikidata item is a Q and a number."),
    ],
)
def test_what_the_database_would_refuse_is_said_in_the_form(
    fields, message, admin_client
) -> None:
    page = admin_client.post(address(Round, "add"), typed_in(Round, **fields))

    assert page.context["adminform"].form.errors["__all__"] == [message]


def test_a_new_event_is_from_today_and_vouched_for(admin_client) -> None:
    page = admin_client.get(address(Round, "add"))

    form = page.context["adminform"].form
    assert form["verification"].value() == "verified"
    assert form["first_reported_on"].value() is not None


def test_a_round_is_added_with_its_delegations(admin_client) -> None:
    head = make_person()
    sent = typed_in(
        Round,
        **{
            "delegations-TOTAL_FORMS": 1,
            "delegations-0-party": make_party("Russia").pk,
            "delegations-0-curator_head": head.pk,
            "delegations-0-verification": "verified",
        },
    )

    admin_client.post(address(Round, "add"), sent)

    delegation = Round.objects.get().delegations.get()
    assert (delegation.party.name, delegation.head) == ("Russia", head)
    assert delegation.role == "negotiator"


def test_an_exchange_is_added_with_its_transfers(admin_client) -> None:
    sent = typed_in(
        PrisonerExchange,
        **{
            "transfers-TOTAL_FORMS": 1,
            "transfers-0-released_by": make_party("Russia").pk,
            "transfers-0-received_by": make_party("Ukraine").pk,
            "transfers-0-category": "prisoners_of_war",
            "transfers-0-curator_count": 207,
            "transfers-0-curator_qualifier": "exact",
            "transfers-0-verification": "verified",
        },
    )

    admin_client.post(address(PrisonerExchange, "add"), sent)

    assert PrisonerExchange.objects.get().transfers.get().count == 207


def test_a_direction_and_category_typed_twice_is_told_to_the_curator(
    admin_client,
) -> None:
    typed = {
        "transfers-TOTAL_FORMS": 2,
        "transfers-0-category": "remains",
        "transfers-0-verification": "verified",
        "transfers-1-category": "remains",
        "transfers-1-verification": "verified",
    }

    page = admin_client.post(
        address(PrisonerExchange, "add"), typed_in(PrisonerExchange, **typed)
    )

    assert "This direction and category is there twice." in page.content.decode()
    assert not PrisonerExchange.objects.exists()


@pytest.mark.parametrize(("is_machine_made", "count"), [(True, 1), (False, 0)])
def test_parts_by_hand_may_be_deleted_and_the_machines_come_back_anyway(
    is_machine_made, count, admin_client
) -> None:
    agreement = make_agreement()
    signature = make_signature(agreement)
    Signature.objects.update(is_machine_made=is_machine_made)
    sent = typed_in(
        Agreement,
        **{
            "signatures-TOTAL_FORMS": 1,
            "signatures-INITIAL_FORMS": 1,
            "signatures-0-id": signature.pk,
            "signatures-0-agreement": agreement.pk,
            "signatures-0-party": signature.party.pk,
            "signatures-0-role": "bound",
            "signatures-0-DELETE": "on",
        },
    )

    admin_client.post(address(Agreement, "change", agreement.pk), sent)

    assert Signature.objects.count() == count


def test_a_part_is_corrected_without_touching_the_machines_word(admin_client) -> None:
    transfer = make_transfer(count=195)
    sent = typed_in(
        PrisonerExchange,
        **{
            "transfers-TOTAL_FORMS": 1,
            "transfers-INITIAL_FORMS": 1,
            "transfers-0-id": transfer.pk,
            "transfers-0-exchange": transfer.exchange.pk,
            "transfers-0-released_by": transfer.released_by_id,
            "transfers-0-received_by": transfer.received_by_id,
            "transfers-0-category": "prisoners_of_war",
            "transfers-0-curator_count": 207,
            "transfers-0-curator_qualifier": "exact",
            "transfers-0-verification": "verified",
        },
    )

    with CaptureQueriesContext(connection) as queries:
        admin_client.post(
            address(PrisonerExchange, "change", transfer.exchange.pk), sent
        )

    changed = Transfer.objects.get()
    assert (changed.count, changed.machine_count) == (207, 195)
    assert changed.verification == "verified"
    updates = [one["sql"] for one in queries if 'UPDATE "negotiations' in one["sql"]]
    assert ["machine_" in sql for sql in updates] == [False, False]


def test_the_curators_word_wins_and_the_reports_word_stays(admin_client) -> None:
    round_ = make_round(place="Istanbul")
    geneva = make_place("Geneva", "CH")
    sent = typed_in(Round, process=round_.process.pk, curator_place=geneva.pk)

    admin_client.post(address(Round, "change", round_.pk), sent)

    round_ = Round.objects.get()
    assert (round_.place, round_.title) == (geneva, "Talks in Geneva")
    assert round_.machine_place == make_place("Istanbul")
    assert round_.machine_title == "Talks in Istanbul"


def test_a_reported_event_is_saved_without_the_curators_word(admin_client) -> None:
    round_ = make_round(is_machine_made=True)
    nothing = dict.fromkeys(
        ["curator_title", "curator_starts_on", "curator_status"], ""
    )

    page = admin_client.post(
        address(Round, "change", round_.pk), typed_in(Round, **nothing)
    )

    assert page.status_code == 302
    assert Round.objects.get().title == "Talks in Istanbul"


def test_the_address_of_an_event_never_changes(admin_client) -> None:
    round_ = make_round()
    sent = typed_in(Round, slug="another-address")

    admin_client.post(address(Round, "change", round_.pk), sent)

    assert Round.objects.get().slug == round_.slug


def test_a_save_leaves_alone_what_a_worker_may_write_meanwhile(admin_client) -> None:
    round_ = make_round(is_machine_made=True)
    sent = typed_in(Round, curator_venue="Grand Hall")

    with CaptureQueriesContext(connection) as queries:
        admin_client.post(address(Round, "change", round_.pk), sent)

    updates = [one["sql"] for one in queries if 'UPDATE "negotiations' in one["sql"]]
    assert ["curator_venue" in sql for sql in updates] == [True]
    assert ["machine_" in sql for sql in updates] == [False]


def test_the_page_of_an_event_shows_the_reports_word_and_its_sentences(
    admin_client,
) -> None:
    round_ = make_round(place="Istanbul")
    claim = make_claim(make_document(), round_)
    words = make_evidence(claim, "in Istanbul", "place")
    make_value(round_, "place", {"name": "Istanbul"}, evidence=[words])

    page = admin_client.get(address(Round, "change", round_.pk)).content.decode()

    assert "Place: reports say" in page
    assert "name: Istanbul" in page
    assert "“in Istanbul”" in page


def test_a_round_leads_to_the_members_of_its_delegations(admin_client) -> None:
    delegation = make_round(parties=["Russia"]).delegations.get()
    make_member(delegation, "Alexander Fomin")

    page = admin_client.get(address(Round, "change", delegation.round.pk))

    assert address(type(delegation), "change", delegation.pk) in page.content.decode()


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ({"status__exact": "held"}, 1),
        ({"status__exact": "planned"}, 1),
        ({"status__exact": "cancelled"}, 0),
        ({"q": "Geneva"}, 1),
    ],
)
def test_a_list_is_narrowed_by_what_readers_see(query, count, admin_client) -> None:
    make_round("Istanbul")
    make_round("Geneva", curator_status="planned")

    page = admin_client.get(address(Round, "changelist"), query)

    assert page.context["cl"].result_count == count


def test_the_list_says_when_an_undated_event_was_reported(admin_client) -> None:
    make_round(on=None)

    page = admin_client.get(address(Round, "changelist")).content.decode()

    assert "reported on 2025-06-02" in page


@pytest.mark.parametrize("count", [2, 20])
def test_a_list_asks_the_database_as_often_for_many_rows(
    count, admin_client, django_assert_num_queries
) -> None:
    for number in range(count):
        make_round(slug=f"round-{number}")

    with django_assert_num_queries(LIST_QUERIES):
        admin_client.get(address(Round, "changelist"))
