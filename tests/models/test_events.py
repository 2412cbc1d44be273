"""What every kind of event shows, and what its questions mean."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from django.db import ProgrammingError, connection

from negotiations.models import Agreement, AnyEvent, PrisonerExchange, Round
from negotiations.models.tracking import UNSUPPORTED
from negotiations.values import DateRange
from negotiations.vocabulary import Precision
from tests.factories import (
    DAY,
    make_agreement,
    make_claim,
    make_document,
    make_exchange,
    make_place,
    make_process,
    make_round,
    make_value,
)

pytestmark = pytest.mark.django_db

MAKERS: list[Callable[..., AnyEvent]] = [make_round, make_agreement, make_exchange]
kinds = pytest.mark.parametrize("make", MAKERS)


@kinds
def test_the_curators_word_wins(make) -> None:
    event = make(
        machine_title="Machine's title",
        curator_title="Curator's title",
        curator_starts_on=date(2025, 5, 16),
        curator_summary="Curator's summary",
        machine_summary="Machine's summary",
    )

    assert event.title == "Curator's title"
    assert event.summary == "Curator's summary"
    assert event.starts_on == event.listed_on == date(2025, 5, 16)


@kinds
def test_the_machines_word_shows_where_the_curators_is_cleared(make) -> None:
    event = make(curator_title="Curator's title", curator_starts_on=date(2025, 5, 16))

    type(event).objects.update(curator_title="", curator_starts_on=None)

    event.refresh_from_db()
    assert event.title == event.machine_title
    assert event.starts_on == event.listed_on == DAY


def test_a_curators_first_day_overrides_the_machines_last_day_and_precision() -> None:
    round_ = make_round(
        machine_ends_on=date(2025, 6, 30),
        machine_precision="month",
        curator_starts_on=date(2025, 6, 1),
    )

    assert round_.when == DateRange(start=date(2025, 6, 1))


def test_a_curator_may_know_no_more_than_the_month() -> None:
    round_ = make_round(curator_starts_on=date(2025, 5, 1), curator_precision="month")

    assert round_.when == DateRange(start=date(2025, 5, 1), precision=Precision.MONTH)


def test_an_undated_event_is_listed_under_its_first_report() -> None:
    round_ = make_round(on=None, first_reported_on=date(2025, 6, 3))

    assert round_.when is None
    assert round_.listed_on == date(2025, 6, 3)


def test_the_place_is_the_curators_else_the_machines() -> None:
    geneva = make_place("Geneva", "CH")
    round_ = make_round("Istanbul", curator_place=geneva)

    assert round_.place == geneva
    Round.objects.update(curator_place=None)
    assert Round.objects.get().place == make_place("Istanbul")


def test_what_is_shown_cannot_be_written() -> None:
    make_round()

    with pytest.raises(ProgrammingError, match="title"), connection.cursor() as cursor:
        cursor.execute("UPDATE negotiations_round SET title = 'By hand'")


def test_events_of_all_kinds_are_numbered_by_one_sequence() -> None:
    ids = [make().pk for make in MAKERS]

    assert ids == sorted(set(ids))


@kinds
@pytest.mark.parametrize("verification", ["reported", "verified"])
def test_an_event_is_visible_before_and_after_its_review(verification, make) -> None:
    event = make(verification=verification)

    assert [*type(event).objects.visible()] == [event]


@kinds
def test_rejected_and_merged_events_are_hidden(make) -> None:
    target = make()
    make(slug="rejected", verification="rejected", rejection_reason="A visit.")
    make(slug="merged", merged_into=target)

    assert [*type(target).objects.visible()] == [target]


@pytest.mark.parametrize(
    ("first", "last", "is_there"),
    [
        (None, None, True),
        (DAY, DAY, True),
        (DAY + timedelta(days=1), None, False),
        (None, DAY - timedelta(days=1), False),
    ],
)
def test_events_between_two_days_include_both(first, last, is_there) -> None:
    make_round(on=DAY)

    assert Round.objects.between(first, last).exists() is is_there


def test_near_events_are_of_the_process_and_not_merged() -> None:
    near = make_round(slug="near")
    rejected = make_round(slug="r", verification="rejected", rejection_reason="No.")
    make_round(slug="merged", merged_into=near)
    make_round(slug="far", on=date(2022, 3, 29))
    make_round(slug="other", process=make_process("Another process"))

    found = Round.objects.near(near.process, DAY, DAY)

    assert [*found] == [near, rejected]


def test_slugs_of_a_day_are_those_that_begin_with_it() -> None:
    make_round(slug="2025-06-02-talks")
    make_round(slug="2025-06-20-talks")

    assert Round.objects.slugs_of_day(DAY) == {"2025-06-02-talks"}


def test_events_are_found_by_any_form_of_their_words() -> None:
    talks = make_round(machine_title="Talks in Istanbul on ceasefires")
    make_round("Geneva", slug="geneva")

    assert [*Round.objects.matching("talk ceasefire")] == [talks]


def test_an_event_shows_what_a_document_no_longer_says() -> None:
    round_ = make_round()
    document = make_document()
    claim = make_claim(document, round_)
    value = make_value(round_)
    value.claims.set([claim])

    before = Round.objects.showing_superseded(document).exists()
    document.claims.supersede_all_but([])

    assert not before
    assert [*Round.objects.showing_superseded(document)] == [round_]


def test_sources_count_a_copy_and_its_original_once() -> None:
    round_ = make_round()
    original = make_document("Original")
    copy = make_document("Copy", copy_of=original)
    independent = make_document("Independent")
    for document in (original, copy, independent):
        make_claim(document, round_)
    make_claim(original, round_, fields={"status": "planned"})

    assert vars(Round.objects.with_source_counts().get())["source_count"] == 2


def test_an_event_by_hand_has_no_source() -> None:
    make_round()

    assert vars(Round.objects.with_source_counts().get())["source_count"] == 0


def test_disputed_events_are_those_on_which_speakers_differ() -> None:
    disputed = make_round(slug="disputed", is_disputed=True)
    make_round()

    assert [*Round.objects.disputed()] == [disputed]


def test_the_newest_come_first_and_the_neighbours_are_next_to_it() -> None:
    process = make_process()
    old = make_round(slug="old", on=date(2025, 5, 16))
    first, second = make_round(slug="first"), make_round(slug="second")
    new = make_round(slug="new", on=date(2025, 7, 23))
    make_round(slug="other", process=make_process("Another process"))

    rounds = Round.objects.of_process(process)

    assert [*rounds.in_order()] == [new, second, first, old]
    assert [*rounds.soonest_first()] == [old, first, second, new]
    assert [*Round.objects.before(second)] == [first, old]
    assert [*Round.objects.after(first)] == [second, new]


def test_events_at_a_place_are_those_that_show_it() -> None:
    geneva = make_place("Geneva", "CH")
    moved = make_round("Istanbul", curator_place=geneva)

    assert [*Round.objects.at(geneva)] == [moved]
    assert not Round.objects.at(make_place("Istanbul")).exists()


def test_what_a_machine_made_and_no_claim_supports_is_hidden_and_restored() -> None:
    machine_made = make_round(slug="machine", is_machine_made=True)
    make_round(slug="hand")
    verified = make_round(slug="v", is_machine_made=True, verification="verified")

    withdrawn = Round.objects.withdraw_all_but([verified.pk])
    hidden = Round.objects.get(verification="rejected")
    restored = Round.objects.restore([machine_made.pk])

    assert (withdrawn, restored) == (1, 1)
    assert (hidden, hidden.rejection_reason) == (machine_made, UNSUPPORTED)
    assert Round.objects.visible().count() == 3


def test_what_a_person_rejected_is_not_restored() -> None:
    round_ = make_round(verification="rejected", rejection_reason="A visit.")

    assert Round.objects.restore([round_.pk]) == 0


def test_rounds_are_asked_for_by_what_became_of_them() -> None:
    held = make_round(slug="held")
    planned = make_round(slug="planned", curator_status="planned")

    assert [*Round.objects.held()] == [held]
    assert [*Round.objects.planned()] == [planned]


def test_links_between_events_are_made_once() -> None:
    first, second = make_round(slug="first"), make_round(slug="second")
    agreement = make_agreement()
    whole, part = make_exchange(slug="whole"), make_exchange(slug="part")

    Agreement.objects.link(agreement, round_id=first.pk)
    Agreement.objects.link(agreement, round_id=second.pk)
    PrisonerExchange.objects.link(whole, agreement_id=agreement.pk)
    PrisonerExchange.objects.link_part(part, umbrella_id=whole.pk, number=1, count=3)
    PrisonerExchange.objects.link_part(whole, umbrella_id=whole.pk, number=1, count=3)

    agreement.refresh_from_db()
    whole.refresh_from_db()
    part.refresh_from_db()
    assert agreement.round == first
    assert whole.agreement == agreement
    assert (part.part_of, part.part_number, part.part_count) == (whole, 1, 3)
    assert whole.part_of is None


@pytest.mark.parametrize(
    ("make", "columns", "code"),
    [
        (make_round, {"machine_status": "held"}, "046"),
        (make_round, {"machine_status": "planned"}, None),
        (make_agreement, {"machine_status": "signed"}, "057"),
        (
            make_agreement,
            {"machine_kind": "body_repatriation", "machine_status": "agreed"},
            "0353",
        ),
        (
            make_agreement,
            {"machine_kind": "body_repatriation", "machine_status": "proposed"},
            None,
        ),
        (
            make_agreement,
            {"machine_kind": "ceasefire", "machine_status": "agreed"},
            None,
        ),
        (make_exchange, {"machine_status": "carried_out"}, "0841"),
        (make_exchange, {"machine_status": "agreed"}, "0353"),
        (make_exchange, {"machine_status": "cancelled"}, None),
    ],
)
def test_an_event_has_the_code_of_what_happened(make, columns, code) -> None:
    found = make(**columns).event_code

    assert (found.cameo if found else None) == code
