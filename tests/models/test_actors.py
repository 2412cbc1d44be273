from datetime import date

import pytest

from negotiations.models import (
    Delegation,
    DelegationMember,
    Party,
    PartyName,
    Person,
    PersonName,
    Position,
    PrisonerExchange,
    Process,
    Round,
)
from tests.factories import (
    DAY,
    make_agreement,
    make_claim,
    make_delegation,
    make_document,
    make_exchange,
    make_involvement,
    make_member,
    make_party,
    make_person,
    make_place,
    make_position,
    make_process,
    make_round,
    make_signature,
    make_transfer,
)

pytestmark = pytest.mark.django_db


def test_a_party_is_found_by_any_of_its_names() -> None:
    russia = make_party("Russia")
    PartyName.objects.create(party=russia, text="Moscow", kind="seat")
    make_party("Ukraine")

    assert [*Party.objects.matching("mosc")] == [russia]
    assert [*Party.objects.named(["Russia", "Moscow"])] == [russia]


def test_a_party_counts_its_rounds_and_agreements() -> None:
    make_round(parties=["Russia"])
    agreement = make_agreement()
    make_signature(agreement, "Russia", "bound")
    make_signature(agreement, "Russia", "guarantor")

    party = Party.objects.with_table_rows().get()

    assert vars(party)["round_count"] == 1
    assert vars(party)["agreement_count"] == 1


def test_a_person_is_called_by_any_spelling() -> None:
    person = make_person("Volodymyr Zelenskyy", "Ukraine")
    PersonName.objects.create(person=person, text="Volodymyr Zelensky")
    PersonName.objects.create(person=person, text="Владимир Зеленский")

    assert [*Person.objects.called("Volodymyr Zelensky")] == [person]
    assert [*Person.objects.called("Volodymyr Zelenskyy")] == [person]
    assert not Person.objects.called("Zelensky").exists()


def test_a_process_knows_its_principals() -> None:
    process = make_process()
    make_involvement(process, "Russia")
    make_involvement(process, "Türkiye", role="mediator")

    principals = Process.objects.with_principals().get().principals

    assert [one.party.name for one in principals] == ["Russia"]


def test_a_place_is_told_apart_by_its_country() -> None:
    assert str(make_place("Istanbul", "TR")) == "Istanbul, TR"
    assert str(make_place("At sea", "")) == "At sea"


def test_the_curators_head_of_a_delegation_wins() -> None:
    umerov = make_person("Rustem Umerov", "Ukraine")
    delegation = make_delegation(
        party="Ukraine", head="Davyd Arakhamia", curator_head=umerov
    )

    Delegation.objects.update(curator_role="host")
    changed = Delegation.objects.get()
    Delegation.objects.update(curator_head=None)
    cleared = Delegation.objects.get()

    assert delegation.head == umerov
    assert (changed.role, changed.machine_role) == ("host", "negotiator")
    assert cleared.head == make_person("Davyd Arakhamia", "Ukraine")


def test_delegations_are_hidden_with_their_round() -> None:
    shown = make_delegation(make_round())
    rejected = make_round(
        slug="rejected", verification="rejected", rejection_reason="A visit."
    )
    make_delegation(rejected)
    make_delegation(make_round(slug="merged", merged_into=shown.round))
    make_delegation(
        shown.round, "Ukraine", verification="rejected", rejection_reason="Misread."
    )

    assert [*Delegation.objects.visible()] == [shown]


def test_negotiators_stand_before_hosts_and_mediators() -> None:
    round_ = make_round()
    host = make_delegation(round_, "Türkiye", machine_role="host")
    ukraine = make_delegation(round_, "Ukraine")
    russia = make_delegation(round_, "Russia")

    assert [*Delegation.objects.in_order()] == [russia, ukraine, host]


def test_delegations_are_found_by_their_people() -> None:
    led = make_delegation(head="Vladimir Medinsky")
    joined = make_delegation(led.round, "Ukraine")
    make_member(joined, "Serhiy Kyslytsia")

    assert [*Delegation.objects.matching("Medinsky")] == [led]
    assert [*Delegation.objects.matching("Kyslytsia")] == [joined]


def test_delegations_are_asked_for_by_round_and_role() -> None:
    old = make_delegation(make_round(on=date(2022, 3, 29)))
    new = make_delegation(make_round(on=DAY), "Ukraine", machine_role="host")

    delegations = Delegation.objects

    assert [*delegations.newest_first()] == [new, old]
    assert [*delegations.between(DAY, None)] == [new]
    assert [*delegations.between(None, date(2022, 12, 31))] == [old]
    assert [*delegations.of_role("host")] == [new]
    assert [*delegations.of_party(make_party("Russia"))] == [old]
    assert delegations.of_process(make_process()).count() == 2


def test_a_member_is_shown_with_the_curators_office() -> None:
    member = make_member(make_delegation(), "Alexander Fomin", "deputy minister")

    DelegationMember.objects.update(curator_office="Deputy Minister of Defence")

    assert str(member) == "Alexander Fomin (deputy minister)"
    assert DelegationMember.objects.get().office == "Deputy Minister of Defence"


def test_events_of_a_party_are_those_it_took_part_in() -> None:
    russia = make_party("Russia")
    round_ = make_round(parties=["Russia", "Ukraine"])
    make_round(slug="other", parties=["Ukraine"])
    exchange = make_exchange()
    make_transfer(exchange, "Russia", "Ukraine")
    make_transfer(exchange, "Ukraine", "Russia")
    make_transfer(make_exchange(slug="other"), "Ukraine", None)

    assert [*Round.objects.of_party(russia)] == [round_]
    assert [*PrisonerExchange.objects.of_party(russia)] == [exchange]


def test_the_curators_stance_wins() -> None:
    position = make_position(curator_stance="A meeting of leaders.")

    Position.objects.update(curator_stance="")

    assert position.stance == "A meeting of leaders."
    assert Position.objects.get().stance == "Meet again before the end of June."


def test_positions_are_asked_for_by_day_party_topic_and_words() -> None:
    position = make_position()
    undated = make_position("Russia", "ceasefire", stated_on=None)
    ukraine, process = make_party("Ukraine"), make_process()

    positions = Position.objects

    assert [*positions.in_order()] == [position, undated]
    assert [*positions.of_party(ukraine)] == [position]
    assert [*positions.on("ceasefire")] == [undated]
    assert [*positions.between(DAY, DAY)] == [position]
    assert [*positions.matching("meeting in June")] == [position, undated]
    assert [*positions.of_day(process, ukraine, "further_talks", DAY)] == [position]
    assert not positions.of_day(process, ukraine, "further_talks", None).exists()


def test_a_position_counts_its_sources_and_a_copy_once() -> None:
    position = make_position()
    original = make_document("Original")
    make_claim(original, position)
    make_claim(make_document("Copy", copy_of=original), position)

    assert vars(Position.objects.with_table_rows().get())["source_count"] == 1


@pytest.mark.parametrize(
    ("columns", "text"),
    [
        ({"count": 195}, "Russia → Ukraine: 195 prisoners of war"),
        (
            {"count": None, "machine_qualifier": "withheld", "released_by": None},
            "? → Ukraine: number withheld prisoners of war",
        ),
    ],
)
def test_a_transfer_says_what_went_where(columns, text) -> None:
    assert str(make_transfer(**columns)) == text


def test_a_curators_count_needs_its_qualifier_to_win() -> None:
    transfer = make_transfer(count=195, curator_qualifier="withheld")

    assert (transfer.count, transfer.qualifier) == (None, "withheld")
