"""Stages on record become the parts of the exchange that a report tells as one."""

import pytest

from negotiations.resolution.gathering import gather
from tests.factories import make_agreement, make_exchange

pytestmark = pytest.mark.django_db


def test_stages_hang_under_their_whole_with_their_own_numbers():
    agreement = make_agreement()
    first = make_exchange(agreement=agreement, part_number=1, part_count=2)
    second = make_exchange(
        slug="second", agreement=agreement, part_number=2, part_count=2
    )
    whole = make_exchange(slug="whole")

    gather(whole.pk, [first.pk, second.pk])

    assert set(whole.parts.values_list("pk", "part_number", "part_count")) == {
        (first.pk, 1, 2),
        (second.pk, 2, 2),
    }
    whole.refresh_from_db()
    assert whole.agreement == agreement


def test_a_whole_keeps_the_agreement_that_it_has():
    agreement = make_agreement()
    whole = make_exchange(agreement=agreement)

    other = make_agreement(slug="another")

    gather(whole.pk, [make_exchange(agreement=other, slug="stage").pk])

    whole.refresh_from_db()
    assert whole.agreement == agreement


def test_a_part_of_another_whole_stays_there():
    other = make_exchange()
    stage = make_exchange(slug="stage", part_of=other)
    whole = make_exchange(slug="whole")

    gather(whole.pk, [stage.pk])

    assert list(other.parts.all()) == [stage]
    assert not whole.parts.exists()
