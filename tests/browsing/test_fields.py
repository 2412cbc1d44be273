"""Paths and JSON values in readers' words."""

import pytest

from negotiations.browsing.fields import (
    label_of,
    position_of,
    section_of,
    text_of,
)
from negotiations.vocabulary import EventKind


@pytest.mark.parametrize(
    ("path", "label"),
    [
        ("starts_on", "Date"),
        ("series", "Series"),
        ("number", "Number in the count"),
        ("format", "Who faces whom"),
        ("stage", "Stage (PA-X)"),
        ("delegations:Russia", "Russia"),
        ("delegations:Russia:head", "Head for Russia"),
        ("delegations:Russia:members:A. Fomin", "A. Fomin, for Russia"),
        ("parties:Ukraine", "Ukraine"),
        ("mediators:Qatar", "Qatar"),
        ("transfers:Russia:Ukraine:remains", "Russia to Ukraine, remains"),
        ("transfers:?:Israel:hostages", "unnamed side to Israel, hostages"),
        ("transfers:Russia:Ukraine:people", "Russia to Ukraine, people in all"),
        ("commitments:Russia:bodies", "Russia, bodies"),
        ("commitments:Russia:bodies 2", "Russia, bodies (2)"),
        ("commitments:Russia:bodies:delivered", "Russia, bodies: delivered"),
        ("commitments:Russia:bodies:status", "Russia, bodies: status"),
    ],
)
def test_a_field_has_a_name_for_readers(path, label):
    assert label_of(path) == label


@pytest.mark.parametrize(
    ("path", "value", "kind", "text"),
    [
        (
            "starts_on",
            {"start": "2025-05-23", "end": "2025-05-25", "precision": "day"},
            EventKind.EXCHANGE,
            "23–25 May 2025",
        ),
        (
            "starts_on",
            {"start": "2025-05-01", "end": None, "precision": "month"},
            EventKind.ROUND,
            "May 2025",
        ),
        ("status", "broken_off", EventKind.ROUND, "Broken off"),
        ("status", "in_force", EventKind.AGREEMENT, "In force"),
        ("status", "carried_out", EventKind.EXCHANGE, "Carried out"),
        ("number", 2, EventKind.ROUND, "2"),
        ("place", {"name": "Doha", "country": "QA"}, EventKind.ROUND, "Doha, QA"),
        ("place", {"name": "the line", "country": ""}, EventKind.ROUND, "the line"),
        ("venue", "Rixos", EventKind.ROUND, "Rixos"),
        (
            "coordinates",
            {"latitude": "41.0436", "longitude": "29.0157"},
            EventKind.ROUND,
            "41.0436° N, 29.0157° E",
        ),
        ("format", "video", EventKind.ROUND, "By video"),
        ("series", "Istanbul 2025", EventKind.ROUND, "Istanbul 2025"),
        ("delegations:EU", "observer", EventKind.ROUND, "Observer"),
        ("stage", "renewal", EventKind.AGREEMENT, "Renewal"),
        ("commitments:A:bodies:status", "violated", EventKind.AGREEMENT, "Violated"),
        ("commitments:A:bodies:delivered", 6057, EventKind.AGREEMENT, "6,057"),
        (
            "transfers:A:B:people",
            {"count": 390, "qualifier": "exact"},
            EventKind.EXCHANGE,
            "390",
        ),
        ("kind", "grain", EventKind.AGREEMENT, "Grain"),
        (
            "quantity",
            {"quantity": 12000, "unit": "bodies"},
            EventKind.AGREEMENT,
            "12,000 bodies",
        ),
        (
            "total",
            {"count": 150, "qualifier": "at_least"},
            EventKind.EXCHANGE,
            "at least 150",
        ),
        (
            "transfers:A:B:remains",
            {"count": None, "qualifier": "withheld"},
            EventKind.EXCHANGE,
            "number withheld",
        ),
        ("parties:Russia", "bound", EventKind.AGREEMENT, "Party"),
        ("mediators:Qatar", "mediator", EventKind.EXCHANGE, "Mediator"),
        ("delegations:Russia", "negotiator", EventKind.ROUND, "Negotiator"),
        ("delegations:Russia:head", "V. Medinsky", EventKind.ROUND, "V. Medinsky"),
        ("delegations:Russia:members:A", "adviser", EventKind.ROUND, "adviser"),
        (
            "delegations:Russia:members:A",
            "",
            EventKind.ROUND,
            "took part; office not stated",
        ),
        (
            "commitments:Russia:bodies",
            {"what": "hand over remains", "quantity": 6000, "due": "2025-06-30"},
            EventKind.AGREEMENT,
            "6,000: hand over remains, by 30 June 2025",
        ),
        (
            "commitments:Russia:other",
            {"what": "lift the blockade", "quantity": None, "due": None},
            EventKind.AGREEMENT,
            "lift the blockade",
        ),
    ],
)
def test_a_value_is_told_in_words(path, value, kind, text):
    assert text_of(path, value, kind) == text


@pytest.mark.parametrize(
    ("path", "section"),
    [
        ("place", "When, where and what"),
        ("something_new", "When, where and what"),
        ("delegations:Russia:head", "At the table"),
        ("transfers:A:B:remains", "Handed over"),
    ],
)
def test_a_field_stands_under_its_heading(path, section):
    assert section_of(path) == section


def test_the_date_comes_first_and_unknown_fields_last():
    paths = ["something_new", "venue", "starts_on", "delegations:B", "delegations:A"]

    assert sorted(paths, key=position_of) == [
        "starts_on",
        "venue",
        "delegations:A",
        "delegations:B",
        "something_new",
    ]
