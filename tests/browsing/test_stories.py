"""One sentence for each event, as its status wants it."""

from datetime import date

import pytest

from negotiations.browsing.stories import story
from tests.factories import (
    make_agreement,
    make_delegation,
    make_exchange,
    make_mediation,
    make_round,
    make_signature,
    make_transfer,
)

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("columns", "sentence"),
    [
        ({}, "Russia and Ukraine met in Istanbul on 2 June 2025."),
        (
            {"machine_status": "planned"},
            "Russia and Ukraine plan to meet in Istanbul on 2 June 2025.",
        ),
        (
            {"machine_status": "postponed"},
            (
                "Russia and Ukraine were to meet in Istanbul on 2 June 2025;"
                " the round was postponed."
            ),
        ),
        (
            {"machine_status": "broken_off", "machine_precision": "month"},
            (
                "Russia and Ukraine met in Istanbul in June 2025;"
                " the talks were broken off."
            ),
        ),
        (
            {"machine_ends_on": date(2025, 6, 4), "machine_number": 3},
            (
                "Russia and Ukraine met in Istanbul on 2–4 June 2025"
                " for their 3rd round of talks."
            ),
        ),
        ({"on": None}, "Russia and Ukraine met in Istanbul."),
        ({"place": None}, "Russia and Ukraine met on 2 June 2025."),
    ],
)
def test_a_round_is_told_by_its_status(columns, sentence):
    round_ = make_round(parties=("Russia", "Ukraine"), **columns)

    assert story(round_) == sentence


def test_a_round_names_mediators_and_hosts_apart():
    round_ = make_round()
    make_delegation(round_, "Qatar", machine_role="mediator")
    make_delegation(round_, "Türkiye", machine_role="host")

    assert story(round_) == (
        "Negotiators met in Istanbul on 2 June 2025, mediated by Qatar,"
        " hosted by Türkiye."
    )


def test_one_side_meets_with_those_who_mediate():
    round_ = make_round(parties=("Ukraine",))
    make_delegation(round_, "United States", machine_role="mediator")

    assert story(round_) == (
        "Ukraine met with the United States in Istanbul on 2 June 2025."
    )


def test_a_round_by_video_has_no_place():
    round_ = make_round(None, parties=("Russia", "Ukraine"), machine_format="video")

    assert story(round_) == "Russia and Ukraine met by video on 2 June 2025."


def test_an_agreement_gives_its_stated_total():
    agreement = make_agreement(
        parties=("Russia", "Ukraine"), machine_quantity=12000, unit="bodies"
    )
    make_signature(agreement, "Türkiye", "mediator")

    assert story(agreement) == (
        "Return of remains between Russia and Ukraine, agreed on 2 June 2025,"
        " mediated by Türkiye: 12,000 bodies in all."
    )


def test_an_agreement_of_unnamed_parties_is_still_told():
    assert story(make_agreement("grain", None)) == "Grain deal, agreed."


def test_a_state_that_came_later_is_not_told_as_of_the_day():
    agreement = make_agreement(parties=("Russia",), machine_status="violated")

    assert story(agreement) == (
        "Return of remains by Russia of 2 June 2025. Last known state: violated."
    )


def test_an_undated_agreement_tells_its_state_alone():
    agreement = make_agreement("ceasefire", None, machine_status="expired")

    assert story(agreement) == "Ceasefire. Last known state: expired."


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        (
            "carried_out",
            (
                "Russia released 207 prisoners of war"
                " and Ukraine released prisoners of war (number withheld)"
                " on 2 June 2025 in Chernihiv, mediated by Qatar."
            ),
        ),
        (
            "cancelled",
            (
                "Russia was to release 207 prisoners of war"
                " and Ukraine was to release prisoners of war (number withheld)"
                " on 2 June 2025 in Chernihiv, mediated by Qatar;"
                " the handover was cancelled."
            ),
        ),
    ],
)
def test_an_exchange_tells_each_direction(status, sentence):
    exchange = make_exchange(place="Chernihiv", machine_status=status)
    make_transfer(exchange, count=207)
    make_transfer(exchange, "Ukraine", "Russia", None, machine_qualifier="withheld")
    make_mediation(exchange, "Qatar")

    assert story(exchange) == sentence


@pytest.mark.parametrize(
    ("total", "sentence"),
    [
        (150, "An exchange of 150 people in all, carried out on 2 June 2025."),
        (None, "An exchange of prisoners, carried out on 2 June 2025."),
    ],
)
def test_an_exchange_without_sides_tells_its_total(total, sentence):
    assert story(make_exchange(machine_total_count=total)) == sentence


def test_a_side_that_no_report_names_is_called_one_side():
    exchange = make_exchange(on=None)
    make_transfer(exchange, None, "Israel", 24, category="hostages")

    assert story(exchange) == "One side released 24 hostages."


def test_what_one_side_hands_over_is_told_together():
    exchange = make_exchange(place="Belarusian border")
    make_transfer(exchange, count=2, category="civilians")
    make_transfer(exchange, "Ukraine", "Russia", 1, category="civilians")
    make_transfer(exchange, count=300)

    assert story(exchange) == (
        "Russia released 2 civilians and 300 prisoners of war,"
        " and Ukraine released 1 civilian on 2 June 2025 at the Belarusian border."
    )


def test_the_dead_are_handed_over_not_released():
    exchange = make_exchange()
    make_transfer(exchange, count=1212, category="remains")

    assert story(exchange) == "Russia handed over 1,212 bodies on 2 June 2025."
