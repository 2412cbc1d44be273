"""Every page of the desk opens, with rows and without."""

import pytest
from django.contrib.admin.sites import site
from django.db.models import Model
from django.urls import reverse

from negotiations.models import (
    Agreement,
    Claim,
    Dataset,
    Delegation,
    Document,
    Party,
    Person,
    Place,
    Position,
    PrisonerExchange,
    Process,
    Round,
    Source,
)
from tests.factories import (
    make_agreement,
    make_claim,
    make_commitment,
    make_dataset,
    make_delegation,
    make_document,
    make_evidence,
    make_exchange,
    make_involvement,
    make_mediation,
    make_member,
    make_position,
    make_round,
    make_signature,
    make_transfer,
    make_value,
)

pytestmark = pytest.mark.django_db

MODELS = [
    Agreement,
    Claim,
    Dataset,
    Delegation,
    Document,
    Party,
    Person,
    Place,
    Position,
    PrisonerExchange,
    Process,
    Round,
    Source,
]
names = pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)


def make_record() -> None:
    """One row of everything that the desk shows, tied together."""
    round_ = make_round(parties=["Ukraine"])
    delegation = make_delegation(round_, head="Vladimir Medinsky")
    make_member(delegation, office="Deputy minister of defence")
    make_involvement(round_.process)
    agreement = make_agreement(round=round_)
    make_signature(agreement)
    make_commitment(agreement)
    exchange = make_exchange(agreement=agreement, place="Chernihiv region")
    make_transfer(exchange)
    make_transfer(exchange, None, None, None, machine_qualifier="withheld")
    make_mediation(exchange)
    document = make_document()
    for event in (round_, agreement, exchange):
        claim = make_claim(document, event)
        words = make_evidence(claim, "Istanbul", "place")
        make_value(event, "place", {"name": "Istanbul"}, evidence=[words])
    make_claim(document, make_position())
    make_dataset()


def address(model: type[Model], page: str, *args: object) -> str:
    return reverse(f"admin:negotiations_{model._meta.model_name}_{page}", args=args)


def test_every_model_has_its_page() -> None:
    registered = {
        model for model in site._registry if model.__module__.startswith("negotiations")
    }

    assert registered == set(MODELS)


@names
def test_a_list_shows_its_rows(model, admin_client) -> None:
    make_record()

    page = admin_client.get(address(model, "changelist"))

    assert page.status_code == 200
    assert page.context["cl"].result_count == model._default_manager.count()


@names
def test_an_empty_list_opens(model, admin_client) -> None:
    page = admin_client.get(address(model, "changelist"))

    assert page.status_code == 200


@names
def test_a_list_finds_by_words(model, admin_client) -> None:
    make_record()

    page = admin_client.get(address(model, "changelist"), {"q": "no such words"})

    assert page.status_code == 200
    assert page.context["cl"].result_count == 0


@names
def test_a_page_shows_its_record(model, admin_client) -> None:
    make_record()
    row = model._default_manager.order_by("pk").first()

    page = admin_client.get(address(model, "change", row.pk))

    assert page.status_code == 200


@names
def test_an_add_page_opens_unless_machines_write_the_record(
    model, admin_client
) -> None:
    page = admin_client.get(address(model, "add"))

    assert page.status_code == (403 if model in {Claim, Dataset} else 200)


@names
def test_nothing_is_deleted(model, admin_client) -> None:
    make_record()
    row = model._default_manager.order_by("pk").first()

    page = admin_client.post(address(model, "delete", row.pk), {"post": "yes"})

    assert page.status_code == 403
    assert model._default_manager.filter(pk=row.pk).exists()


@names
def test_nobody_else_comes_in(model, client) -> None:
    page = client.get(address(model, "changelist"))

    assert page.status_code == 302
    assert "/login/" in page["Location"]
