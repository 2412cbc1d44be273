from datetime import date

import pytest

from negotiations.models import TimelineEntry
from negotiations.values import DateRange
from tests.factories import (
    make_agreement,
    make_claim,
    make_delegation,
    make_document,
    make_exchange,
    make_party,
    make_place,
    make_process,
    make_round,
    make_signature,
    make_transfer,
    make_value,
)

pytestmark = pytest.mark.django_db


def test_events_of_all_kinds_stand_in_order_newest_first() -> None:
    round_ = make_round(on=date(2025, 5, 16))
    exchange = make_exchange(on=date(2025, 5, 23))
    agreement = make_agreement(on=date(2025, 5, 16))

    entries = TimelineEntry.objects.in_order()

    assert [(one.kind, one.id) for one in entries] == [
        ("exchange", exchange.pk),
        ("agreement", agreement.pk),
        ("round", round_.pk),
    ]


def test_an_entry_shows_what_its_event_shows() -> None:
    round_ = make_round(
        "Istanbul", curator_title="Second round", machine_ends_on=date(2025, 6, 3)
    )

    entry = TimelineEntry.objects.get()

    assert (entry.title, entry.slug, entry.status) == (
        "Second round",
        round_.slug,
        "held",
    )
    assert (entry.place, entry.process) == (round_.place, round_.process)
    assert entry.when == round_.when
    assert str(entry) == "round Second round"


def test_an_entry_may_have_no_day() -> None:
    make_round(on=None)

    assert TimelineEntry.objects.get().when is None


def test_the_view_hides_nothing_and_readers_see_what_is_visible() -> None:
    shown = make_round()
    make_round(slug="rejected", verification="rejected", rejection_reason="A visit.")
    make_round(slug="merged", merged_into=shown)

    assert TimelineEntry.objects.count() == 3
    assert TimelineEntry.objects.visible().get().id == shown.pk


@pytest.mark.parametrize(
    ("first", "last", "count"),
    [
        (None, None, 1),
        (date(2025, 6, 2), date(2025, 6, 2), 1),
        (date(2025, 6, 3), None, 0),
        (None, date(2025, 6, 1), 0),
    ],
)
def test_entries_between_two_days_include_both(first, last, count) -> None:
    make_round(on=date(2025, 6, 2))

    assert TimelineEntry.objects.between(first, last).count() == count


def test_entries_are_narrowed_by_process_kind_place_and_state() -> None:
    make_round("Istanbul", is_disputed=True)
    make_exchange(process=make_process("Another process"), verification="verified")

    entries = TimelineEntry.objects

    assert entries.of_process(make_process()).get().kind == "round"
    assert entries.of_kinds(["exchange"]).get().kind == "exchange"
    assert entries.at(make_place("Istanbul")).get().kind == "round"
    assert entries.of_verification("verified").get().kind == "exchange"
    assert entries.disputed().get().kind == "round"
    assert entries.matching("prisoners of war").get().kind == "exchange"


def test_entries_of_a_party_are_where_it_sat_signed_or_handed_over() -> None:
    make_round(parties=["Russia"])
    make_signature(make_agreement(), "Russia")
    make_transfer(make_exchange(), "Ukraine", "Russia")
    make_round(slug="other", parties=["Ukraine"])

    found = TimelineEntry.objects.of_party(make_party("Russia"))

    assert {entry.kind for entry in found} == {"round", "agreement", "exchange"}
    assert found.count() == 3


def test_an_entry_names_its_parties_once_and_counts_its_sources() -> None:
    exchange = make_exchange()
    make_transfer(exchange, "Russia", "Ukraine")
    make_transfer(exchange, "Ukraine", "Russia")
    make_transfer(exchange, None, None)
    original = make_document("Original")
    make_claim(original, exchange)
    make_claim(make_document("Copy", copy_of=original), exchange)

    entry = TimelineEntry.objects.with_rows().get()

    assert sorted(entry.party_names) == ["Russia", "Ukraine"]
    assert entry.source_count == 1


def test_the_most_disputed_entry_has_the_most_speakers() -> None:
    calm = make_round(slug="calm")
    make_value(calm)
    few = make_round(slug="few", is_disputed=True)
    make_value(few)
    many = make_round(slug="many", is_disputed=True, on=date(2022, 3, 29))
    make_value(many, speaker="Russia")
    make_value(many, speaker="Ukraine")

    found = TimelineEntry.objects.most_disputed_first()

    assert [(one.id, one.speaker_count) for one in found] == [
        (many.pk, 2),
        (few.pk, 1),
    ]


def test_entries_are_counted_by_month_and_kind() -> None:
    make_round(slug="first", on=date(2025, 5, 16))
    make_round(slug="second", on=date(2025, 5, 31))
    make_exchange(on=date(2025, 5, 23))
    make_round(slug="third", on=date(2025, 6, 2))

    assert TimelineEntry.objects.count_by_month() == [
        (date(2025, 5, 1), "exchange", 1),
        (date(2025, 5, 1), "round", 2),
        (date(2025, 6, 1), "round", 1),
    ]


def test_an_entry_of_several_days_has_both() -> None:
    make_delegation(make_round(machine_ends_on=date(2025, 6, 3)))

    assert TimelineEntry.objects.get().when == DateRange(
        start=date(2025, 6, 2), end=date(2025, 6, 3)
    )
