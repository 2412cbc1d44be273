"""How much of a promise has been delivered: no transfer missed, none counted twice."""

from typing import Any

import pytest
from django.db.models import Count

from negotiations.models import Agreement, Commitment, PrisonerExchange, Transfer
from tests.factories import (
    make_agreement,
    make_commitment,
    make_exchange,
    make_process,
    make_round,
    make_transfer,
)

pytestmark = pytest.mark.django_db


def make_handover(
    agreement: Agreement | None = None, count: int | None = 1212, **exchange: Any
) -> PrisonerExchange:
    """Remains handed over by Russia, for the agreement if any."""
    exchange.setdefault("slug", f"handover-{PrisonerExchange.objects.count()}")
    made = make_exchange(agreement=agreement, **exchange)
    make_transfer(made, count=count, category="remains")
    return made


def delivered(commitment: Commitment) -> int | None:
    found = Commitment.objects.with_delivered().get(pk=commitment.pk)
    return found.delivered_count


def test_several_handovers_add_up() -> None:
    promised = make_commitment()
    for count in (1212, 1200, 2412):
        make_handover(promised.agreement, count)

    assert delivered(promised) == 4824


def test_nothing_handed_over_is_unknown_and_not_zero() -> None:
    promised = make_commitment()

    assert delivered(promised) is None


def test_a_handover_without_a_number_is_unknown_and_not_zero() -> None:
    promised = make_commitment()
    make_handover(promised.agreement, None)

    assert delivered(promised) is None


@pytest.mark.parametrize(
    "exchange",
    [
        {"machine_status": "planned"},
        {"machine_status": "agreed"},
        {"machine_status": "cancelled"},
        {"verification": "rejected", "rejection_reason": "Another war."},
    ],
)
def test_only_what_happened_counts(exchange) -> None:
    promised = make_commitment()
    make_handover(promised.agreement, 1212)
    make_handover(promised.agreement, 6000, **exchange)

    assert delivered(promised) == 1212


def test_a_curator_may_say_that_it_happened() -> None:
    promised = make_commitment()
    make_handover(
        promised.agreement, machine_status="planned", curator_status="carried_out"
    )

    assert delivered(promised) == 1212


def test_a_merged_exchange_does_not_count() -> None:
    promised = make_commitment()
    target = make_handover(promised.agreement, 1212)
    make_handover(promised.agreement, 1212, merged_into=target)

    assert delivered(promised) == 1212


def test_a_rejected_transfer_does_not_count() -> None:
    promised = make_commitment()
    exchange = make_handover(promised.agreement, 1212)
    exchange.transfers.update(verification="rejected", rejection_reason="Misread.")

    assert delivered(promised) is None


def test_what_the_other_side_hands_over_does_not_count() -> None:
    promised = make_commitment(party="Russia")
    exchange = make_handover(promised.agreement, 1212)
    make_transfer(exchange, "Ukraine", "Russia", 27, category="remains")

    assert delivered(promised) == 1212


def test_what_another_agreement_brought_does_not_count() -> None:
    promised = make_commitment()
    make_handover(make_agreement(slug="another"), 1212)
    make_handover(None, 1212)

    assert delivered(promised) is None


@pytest.mark.parametrize(
    ("unit", "count"),
    [("bodies", 1), ("children", 2), ("persons", 2 + 4 + 8), ("days", None)],
)
def test_a_unit_counts_its_own_categories(unit, count) -> None:
    promised = make_commitment(unit=unit)
    exchange = make_exchange(agreement=promised.agreement)
    make_transfer(exchange, count=1, category="remains")
    make_transfer(exchange, count=2, category="children")
    make_transfer(exchange, count=4, category="civilians")
    make_transfer(exchange, count=8, category="prisoners_of_war")

    assert delivered(promised) == count


def test_a_curators_count_counts() -> None:
    promised = make_commitment()
    exchange = make_handover(promised.agreement, 1212)
    exchange.transfers.update(curator_count=1000, curator_qualifier="exact")

    assert delivered(promised) == 1000


def test_an_umbrella_is_not_added_to_its_parts() -> None:
    promised = make_commitment()
    umbrella = make_handover(promised.agreement, 6000)
    make_handover(promised.agreement, 1212, part_of=umbrella)
    make_handover(promised.agreement, 1200, part_of=umbrella)

    assert delivered(promised) == 2412


def test_parts_count_for_the_agreement_of_their_umbrella() -> None:
    promised = make_commitment()
    umbrella = make_exchange(agreement=promised.agreement)
    make_handover(None, 1212, part_of=umbrella)

    assert delivered(promised) == 1212


@pytest.mark.parametrize(
    ("count", "part"),
    [
        (1212, {"machine_status": "planned"}),
        (1212, {"verification": "rejected", "rejection_reason": "Another war."}),
        (None, {}),
    ],
)
def test_an_umbrella_counts_while_its_parts_tell_nothing(count, part) -> None:
    promised = make_commitment()
    umbrella = make_handover(promised.agreement, 6000)
    make_handover(promised.agreement, count, part_of=umbrella, **part)

    assert delivered(promised) == 6000


def test_other_joins_do_not_multiply_what_was_delivered() -> None:
    promised = make_commitment()
    for count in (1212, 1200):
        make_handover(promised.agreement, count)

    joined = Commitment.objects.annotate(
        exchange_count=Count("agreement__exchanges__transfers")
    )

    assert joined.with_delivered().get().delivered_count == 2412


def test_commitments_are_hidden_with_their_agreement() -> None:
    shown = make_commitment()
    hidden = make_agreement(
        slug="rejected", verification="rejected", rejection_reason="A draft."
    )
    make_commitment(hidden)
    make_commitment(make_agreement(slug="merged", merged_into=shown.agreement))
    make_commitment(
        shown.agreement,
        "Ukraine",
        verification="rejected",
        rejection_reason="Misread.",
    )

    assert [*Commitment.objects.visible()] == [shown]


def test_a_promise_without_a_number_of_people_is_not_measurable() -> None:
    measurable = make_commitment()
    make_commitment(measurable.agreement, "Ukraine", None)
    make_commitment(measurable.agreement, quantity=30, unit="days")

    assert [*Commitment.objects.measurable()] == [measurable]


def test_commitments_belong_to_the_process_of_their_agreement() -> None:
    process = make_process("Another process")
    other = make_commitment(make_agreement(process=process, slug="other"))
    make_commitment()

    assert [*Commitment.objects.of_process(process)] == [other]


def test_commitments_stand_by_agreement_party_and_unit() -> None:
    agreement = make_agreement(round=make_round())
    ukraine = make_commitment(agreement, "Ukraine")
    russia = make_commitment(agreement, "Russia")

    assert [*Commitment.objects.in_order()] == [russia, ukraine]
    assert [*Commitment.objects.newest_first()] == [russia, ukraine]


def test_transfers_are_summed_by_year_receiver_and_category() -> None:
    exchange = make_exchange()
    make_transfer(exchange, "Russia", "Ukraine", 195)
    make_transfer(exchange, "Russia", "Ukraine", None, category="civilians")
    make_transfer(exchange, "Ukraine", "Russia", None, machine_qualifier="withheld")
    make_transfer(exchange, "Russia", "Ukraine", 12, category="remains")
    make_transfer(exchange, "Russia", None, 5, category="children")

    by_category = Transfer.objects.sums_by_year()
    together = Transfer.objects.sums_by_year(people_together=True)

    assert [one[2:] for one in by_category] == [
        ("Russia", "russia", "prisoners_of_war", None, 1, 1, 1),
        ("Ukraine", "ukraine", "civilians", None, 1, 1, 0),
        ("Ukraine", "ukraine", "prisoners_of_war", 195, 1, 0, 0),
        ("Ukraine", "ukraine", "remains", 12, 1, 0, 0),
    ]
    assert [one[2:] for one in together] == [
        ("Russia", "russia", "people", None, 1, 1, 1),
        ("Ukraine", "ukraine", "people", 195, 1, 1, 0),
        ("Ukraine", "ukraine", "remains", 12, 1, 0, 0),
    ]
    assert {one[:2] for one in by_category} == {(exchange.process_id, 2025)}
