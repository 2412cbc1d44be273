"""Each constraint has a case that breaks it; a new one without a case fails here."""

from collections.abc import Callable
from datetime import date
from itertools import chain
from typing import Any

import psycopg
import pytest
from django.apps import apps
from django.db import IntegrityError
from django.db.models import F, Model

from negotiations.models import (
    DelegationMember,
    Evidence,
    PartyName,
    PersonName,
    PlaceName,
    Snapshot,
)
from tests.factories import (
    MOMENT,
    make_agreement,
    make_cited,
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
    make_party,
    make_person,
    make_place,
    make_position,
    make_process,
    make_round,
    make_signature,
    make_source,
    make_transfer,
    make_value,
)

pytestmark = pytest.mark.django_db

Make = Callable[[], Model]
Case = tuple[str, Make, dict[str, Any]]

EVENTS: dict[str, Make] = {
    "round": make_round,
    "agreement": make_agreement,
    "prisonerexchange": make_exchange,
}


def make_party_name() -> PartyName:
    return PartyName.objects.create(party=make_party(), text="Moscow")


def make_one_member() -> DelegationMember:
    return make_member(make_delegation())


def make_snapshot() -> Snapshot:
    return Snapshot.objects.create(
        document=make_document(), body=b"", byte_count=1, fetched_at=MOMENT
    )


def make_words() -> Evidence:
    return make_evidence(make_claim(), "Istanbul", "place")


REVIEWED: dict[str, Make] = {
    **EVENTS,
    "delegation": make_delegation,
    "delegationmember": make_one_member,
    "transfer": make_transfer,
    "commitment": make_commitment,
    "position": make_position,
}

# constraint, the row, and the columns that it refuses
COLUMNS_OF_WORDS: list[tuple[str, Make, str]] = [
    ("party_kind", make_party, "kind"),
    ("partyname_kind", make_party_name, "kind"),
    ("involvement_role", make_involvement, "role"),
    ("source_affiliation", make_source, "affiliation"),
    ("round_machine_status", make_round, "machine_status"),
    ("round_curator_status", make_round, "curator_status"),
    ("round_machine_format", make_round, "machine_format"),
    ("round_curator_format", make_round, "curator_format"),
    ("delegation_machine_role", make_delegation, "machine_role"),
    ("delegation_curator_role", make_delegation, "curator_role"),
    ("transfer_category", make_transfer, "category"),
    ("transfer_machine_qualifier", make_transfer, "machine_qualifier"),
    ("transfer_curator_qualifier", make_transfer, "curator_qualifier"),
    ("agreement_curator_kind", make_agreement, "curator_kind"),
    ("agreement_machine_status", make_agreement, "machine_status"),
    ("agreement_curator_status", make_agreement, "curator_status"),
    ("agreement_machine_stage", make_agreement, "machine_stage"),
    ("agreement_curator_stage", make_agreement, "curator_stage"),
    ("agreement_unit", make_agreement, "unit"),
    ("commitment_unit", make_commitment, "unit"),
    ("commitment_machine_status", make_commitment, "machine_status"),
    ("commitment_curator_status", make_commitment, "curator_status"),
    ("prisonerexchange_machine_status", make_exchange, "machine_status"),
    ("prisonerexchange_curator_status", make_exchange, "curator_status"),
    ("position_topic", make_position, "topic"),
    ("position_precision", make_position, "precision"),
    ("claim_kind", make_claim, "kind"),
    ("claim_origin", make_claim, "origin"),
    ("signature_role", lambda: make_signature(make_agreement()), "role"),
    ("value_rank", lambda: make_value(make_round()), "rank"),
    *(
        (f"{name}_verification", make, "verification")
        for name, make in REVIEWED.items()
    ),
    *(
        (f"{name}_{by}_precision", make, f"{by}_precision")
        for name, make in EVENTS.items()
        for by in ("machine", "curator")
    ),
]
UNKNOWN_WORDS: list[Case] = [
    (f"{name}_is_a_known_word", make, {column: "week"})
    for name, make, column in COLUMNS_OF_WORDS
]
COLUMNS_OF_EVENTS: list[tuple[str, dict[str, Any]]] = [
    ("has_a_title", {"machine_title": "", "curator_title": ""}),
    ("status_is_a_known_word", {"machine_status": "", "curator_status": ""}),
    ("machine_ends_after_it_begins", {"machine_ends_on": date(2025, 6, 1)}),
    (
        "curator_ends_after_it_begins",
        {
            "curator_starts_on": date(2025, 6, 2),
            "curator_ends_on": date(2025, 6, 1),
        },
    ),
    (
        "machine_ends_only_if_it_begins",
        {"machine_starts_on": None, "machine_ends_on": date(2025, 6, 3)},
    ),
    ("curator_ends_only_if_it_begins", {"curator_ends_on": date(2025, 6, 3)}),
    ("is_not_merged_into_itself", {"merged_into": F("pk")}),
    ("wikidata_id_is_an_item", {"wikidata_id": "Q007"}),
]
OF_EVENTS: list[Case] = [
    (f"{name}_{constraint}", make, columns)
    for name, make in EVENTS.items()
    for constraint, columns in COLUMNS_OF_EVENTS
]
REJECTED: list[Case] = [
    (f"{name}_rejected_for_a_reason", make, {"verification": "rejected"})
    for name, make in REVIEWED.items()
]
OTHERS: list[Case] = [
    ("agreement_kind_is_a_known_word", make_agreement, {"machine_kind": ""}),
    (
        "agreement_machine_kind_is_a_known_word",
        make_agreement,
        {"machine_kind": "week", "curator_kind": "other"},
    ),
    ("party_iso_code_is_a_states", make_party, {"iso": "ru"}),
    ("party_iso_code_is_a_states", make_party, {"iso": "RU", "kind": "armed_group"}),
    ("place_country_is_an_iso_code", make_place, {"country": "tr"}),
    ("place_lies_on_earth", make_place, {"latitude": 91, "longitude": 0}),
    ("place_lies_on_earth", make_place, {"latitude": 0, "longitude": 181}),
    ("place_lies_on_earth", make_place, {"latitude": 41}),
    ("place_lies_on_earth", make_place, {"longitude": 29}),
    (
        "process_ends_after_it_begins",
        make_process,
        {"started_on": date(2025, 6, 2), "ended_on": date(2025, 6, 1)},
    ),
    ("document_sha256_is_hexadecimal", make_document, {"sha256": "A" * 64}),
    ("document_error_only_where_it_failed", make_document, {"error": "Refused."}),
    ("document_is_no_copy_of_itself", make_document, {"copy_of": F("pk")}),
    ("document_has_bytes_unless_only_cited", make_document, {"sha256": ""}),
    ("document_has_bytes_unless_only_cited", make_document, {"fetched_at": None}),
    ("document_has_bytes_unless_only_cited", make_document, {"state": "cited"}),
    ("document_has_bytes_unless_only_cited", make_cited, {"state": "read"}),
    ("dataset_sha256_is_hexadecimal", make_dataset, {"sha256": ""}),
    *(
        (f"round_{by}_venue_lies_on_earth", make_round, coordinates)
        for by in ("machine", "curator")
        for coordinates in (
            {f"{by}_latitude": 91, f"{by}_longitude": 0},
            {f"{by}_latitude": 41},
        )
    ),
    ("snapshot_holds_bytes", make_snapshot, {"byte_count": 0}),
    (
        "transfer_goes_from_one_to_another",
        make_transfer,
        {"received_by": F("released_by")},
    ),
    ("transfer_curator_count_has_a_qualifier", make_transfer, {"curator_count": 1}),
    (
        "transfer_machine_count_is_not_withheld",
        make_transfer,
        {"machine_qualifier": "all"},
    ),
    (
        "transfer_machine_count_is_not_withheld",
        make_transfer,
        {"machine_qualifier": "withheld"},
    ),
    (
        "transfer_curator_count_is_not_withheld",
        make_transfer,
        {"curator_count": 1, "curator_qualifier": "withheld"},
    ),
    (
        "commitment_machine_quantity_is_positive",
        make_commitment,
        {"machine_quantity": 0},
    ),
    (
        "commitment_curator_quantity_is_positive",
        make_commitment,
        {"curator_quantity": 0},
    ),
    ("exchange_is_no_part_of_itself", make_exchange, {"part_of": F("pk")}),
    (
        "exchange_part_is_one_of_its_parts",
        make_exchange,
        {"part_number": 4, "part_count": 3},
    ),
    (
        "exchange_part_is_one_of_its_parts",
        make_exchange,
        {"part_number": 0, "part_count": 3},
    ),
    ("claim_confidence_is_a_share", make_claim, {"confidence": 1.01}),
    ("claim_confidence_is_a_share", make_claim, {"confidence": -0.01}),
    ("claim_is_attached_to_one_record", make_claim, {"state": "attached"}),
    (
        "claim_is_attached_to_one_record",
        lambda: make_claim(event=make_round()),
        {"state": "new"},
    ),
    ("claim_is_rejected_for_a_reason", make_claim, {"state": "rejected"}),
    ("claim_is_no_part_of_itself", make_claim, {"belongs_to": F("pk")}),
    ("evidence_has_words", make_words, {"end": F("start")}),
    ("value_is_of_one_event", lambda: make_value(make_round()), {"round": None}),
    (
        "value_is_last_seen_after_it_is_first",
        lambda: make_value(make_round()),
        {"last_seen_on": date(2025, 6, 1)},
    ),
]
REFUSED = [*UNKNOWN_WORDS, *OF_EVENTS, *REJECTED, *OTHERS]


def _two_targets() -> None:
    make_claim(event=make_round(), agreement=make_agreement())


def _two_names(model: type[Model], **columns: object) -> None:
    for _ in range(2):
        model._default_manager.create(text="Another name", **columns)


def _two_members() -> None:
    delegation = make_delegation()
    make_member(delegation, "Alexander Fomin")
    make_member(delegation, "Alexander Fomin")


def _two_same_words() -> None:
    claim = make_claim()
    make_evidence(claim, "Istanbul", "place")
    make_evidence(claim, "Istanbul", "place")


def _twice(make: Callable[..., object], *args: object, **columns: object) -> None:
    make(*args, **columns)
    make(*args, **columns)


# constraint, and what would give two rows of one identity
TWINS: list[tuple[str, Callable[[], object]]] = [
    (
        "party_has_its_own_iso_code",
        lambda: (
            make_party("Russia", iso="RU"),
            make_party("Russian Empire", iso="RU"),
        ),
    ),
    ("party_has_a_name_once", lambda: _two_names(PartyName, party=make_party())),
    ("person_has_a_name_once", lambda: _two_names(PersonName, person=make_person())),
    ("place_has_a_name_once", lambda: _two_names(PlaceName, place=make_place())),
    (
        "person_of_a_party_has_one_entry",
        lambda: [
            type(make_person(party=None)).objects.create(
                name="Vladimir Medinsky", slug="another", party=None
            )
        ],
    ),
    (
        "place_has_one_entry_in_a_country",
        lambda: type(make_place()).objects.create(
            name="Istanbul", slug="another", country="TR"
        ),
    ),
    ("party_has_one_role_in_a_process", lambda: _twice(make_involvement)),
    (
        "source_has_its_own_address",
        lambda: [
            make_source(name, url="https://feeds.example/talks")
            for name in ("Northern Wire", "Southern Wire")
        ],
    ),
    ("document_has_its_own_bytes", lambda: _twice(make_document)),
    ("report_is_cited_under_one_address", lambda: _twice(make_cited)),
    (
        "dataset_has_a_row_once",
        lambda: _twice(
            make_dataset().rows.create, file="rounds", key="geneva-1", cells={}
        ),
    ),
    (
        "party_has_one_delegation_at_a_round",
        lambda: _twice(make_delegation, make_round()),
    ),
    ("person_is_in_a_delegation_once", _two_members),
    (
        "exchange_has_a_direction_and_category_once",
        lambda: _twice(make_transfer, make_exchange()),
    ),
    (
        "exchange_has_a_direction_and_category_once",
        lambda: _twice(make_transfer, make_exchange(), None, None),
    ),
    (
        "party_has_a_role_in_an_agreement_once",
        lambda: _twice(make_signature, make_agreement()),
    ),
    ("party_promises_a_thing_once", lambda: _twice(make_commitment, make_agreement())),
    (
        "party_mediates_an_exchange_once",
        lambda: _twice(make_mediation, make_exchange()),
    ),
    ("position_is_recorded_once", lambda: _twice(make_position)),
    ("position_is_recorded_once", lambda: _twice(make_position, stated_on=None)),
    (
        "document_makes_a_claim_once",
        lambda: _twice(make_claim, make_document(), fingerprint="a" * 64),
    ),
    ("words_state_a_field_once", _two_same_words),
    ("speaker_gives_a_field_one_value", lambda: _twice(make_value, make_round())),
    ("claim_is_attached_to_one_record", _two_targets),
]


def broken_by(error: IntegrityError) -> str | None:
    """The constraint that the database names."""
    cause = error.__cause__
    assert isinstance(cause, psycopg.Error)
    return cause.diag.constraint_name


@pytest.mark.parametrize(("constraint", "make", "columns"), REFUSED)
def test_the_database_refuses(constraint, make, columns) -> None:
    row = make()

    with pytest.raises(IntegrityError) as refused:
        type(row)._default_manager.filter(pk=row.pk).update(**columns)

    assert broken_by(refused.value) == constraint


@pytest.mark.parametrize(("constraint", "make_both"), TWINS)
def test_the_database_knows_one_of_a_kind(constraint, make_both) -> None:
    with pytest.raises(IntegrityError) as refused:
        make_both()

    assert broken_by(refused.value) == constraint


def test_every_constraint_has_a_case() -> None:
    models = apps.get_app_config("negotiations").get_models()
    constraints = chain.from_iterable(model._meta.constraints for model in models)

    broken = {case[0] for case in [*REFUSED, *TWINS]}

    assert {constraint.name for constraint in constraints} == broken


def test_a_deprecated_value_stands_beside_the_present_one() -> None:
    round_ = make_round()
    make_value(round_, rank="deprecated")
    make_value(round_, rank="deprecated")

    make_value(round_)

    assert round_.values.count() == 3


@pytest.mark.parametrize("wikidata_id", ["", "Q1", "Q123456789"])
def test_an_event_may_have_a_wikidata_item(wikidata_id) -> None:
    round_ = make_round(wikidata_id=wikidata_id)

    assert round_.wikidata_id == wikidata_id
