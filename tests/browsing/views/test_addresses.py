"""Addresses of events: moved for good, or not there at all."""

import pytest

from tests.factories import make_agreement, make_exchange, make_round

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("make", [make_round, make_agreement, make_exchange])
def test_a_merged_event_leads_to_its_target_for_good(client, make):
    target = make(machine_title="Target")
    merged = make(machine_title="Merged", merged_into=target)

    response = client.get(merged.get_absolute_url())

    assert response.status_code == 301
    assert response.url == target.get_absolute_url()


@pytest.mark.parametrize("make", [make_round, make_agreement, make_exchange])
def test_a_rejected_event_is_not_there(client, make):
    rejected = make(verification="rejected", rejection_reason="Never happened.")

    assert client.get(rejected.get_absolute_url()).status_code == 404


@pytest.mark.parametrize("kind", ["rounds", "agreements", "exchanges"])
def test_an_address_of_nothing_is_not_there(client, kind):
    assert client.get(f"/{kind}/no-such-event/").status_code == 404
