"""What may be asked of each table, and what becomes of a question that means nothing."""

from datetime import date

import pytest

from tests.browsing.pages import links, read, row_titles, texts
from tests.factories import (
    make_agreement,
    make_claim,
    make_delegation,
    make_document,
    make_exchange,
    make_member,
    make_party,
    make_person,
    make_position,
    make_process,
    make_round,
    make_source,
    make_transfer,
)

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("process=israel-hamas", ["Doha talks"]),
        ("party=israel", ["Doha talks"]),
        ("place=doha", ["Doha talks"]),
        ("since=2025-01-01", ["Istanbul talks"]),
        ("until=2025-01-01", ["Doha talks"]),
        ("status=postponed", ["Doha talks"]),
        ("verification=verified", ["Istanbul talks"]),
        ("disputed=on", ["Istanbul talks"]),
        ("q=talk+istanbul", ["Istanbul talks"]),
        ("q=nothing+like+it", []),
        ("party=israel&place=istanbul", []),
    ],
)
def test_filters_narrow_the_rounds(client, query, expected):
    make_round(
        machine_title="Istanbul talks",
        parties=("Russia", "Ukraine"),
        verification="verified",
        is_disputed=True,
    )
    make_round(
        "Doha",
        date(2023, 11, 21),
        ("Israel", "Hamas"),
        machine_title="Doha talks",
        machine_status="postponed",
        process=make_process("Israel–Hamas"),
    )

    page = read(client, f"/rounds/?{query}")

    assert row_titles(page) == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/agreements/?kind=grain", ["Grain deal"]),
        ("/agreements/?party=ukraine", ["Truce"]),
        ("/agreements/?status=agreed", ["Grain deal", "Truce"]),
        ("/exchanges/?category=remains", ["Return of remains"]),
        ("/exchanges/?category=people", ["Return of hostages"]),
        ("/exchanges/?received_by=israel", ["Return of hostages"]),
        ("/exchanges/?received_by=hamas", []),
        ("/exchanges/?received_by=ukraine&category=people", []),
        ("/exchanges/?party=hamas", ["Return of hostages"]),
        ("/exchanges/?status=planned", []),
    ],
)
def test_agreements_and_exchanges_have_filters_of_their_own(client, path, expected):
    make_agreement("grain", machine_title="Grain deal")
    make_agreement("ceasefire", parties=("Ukraine",), machine_title="Truce")
    make_transfer(make_exchange(machine_title="Return of remains"), category="remains")
    make_transfer(make_exchange(machine_title="Return of hostages"), "Hamas", "Israel")

    page = read(client, path)

    assert sorted(row_titles(page)) == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("q=Fomin", ["Russia"]),
        ("q=Umerov", ["Ukraine"]),
        ("role=host", ["Türkiye"]),
        ("party=ukraine", ["Ukraine"]),
        ("since=2026-01-01", []),
        ("until=2020-01-01", []),
        ("process=russia-ukraine-2022", ["Russia", "Türkiye", "Ukraine"]),
    ],
)
def test_delegations_are_found_by_their_people(client, query, expected):
    round_ = make_round()
    make_member(make_delegation(round_, "Russia"), "Alexander Fomin")
    make_delegation(round_, "Ukraine", "Rustem Umerov")
    make_delegation(round_, "Türkiye", machine_role="host")

    page = read(client, f"/delegations/?{query}")

    assert sorted(texts(page, "//table/tbody/tr/th")) == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("q=grain", ["Grain moves"]),
        ("source=harbour-gazette", ["Grain moves"]),
        ("since=2025-01-01", ["Talks go on"]),
        ("until=2025-01-01", ["Grain moves"]),
        ("state=failed", []),
        ("process=russia-ukraine-2022", ["Talks go on"]),
    ],
)
def test_documents_have_filters_of_their_own(client, query, expected):
    make_claim(make_document("Talks go on"), make_round())
    make_document(
        "Grain moves",
        source=make_source("Harbour Gazette"),
        published_on=date(2022, 7, 22),
    )

    page = read(client, f"/documents/?{query}")

    assert row_titles(page) == expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/people/?q=Medinsky", ["Vladimir Medinsky"]),
        ("/people/?party=ukraine", ["Rustem Umerov"]),
        ("/parties/?q=ukr", ["Ukraine"]),
        ("/parties/?kind=armed_group", ["Hamas"]),
        ("/sources/?affiliation=agency", ["Northern Wire"]),
        ("/positions/?topic=territory", ["Russia"]),
        ("/positions/?party=ukraine", ["Ukraine"]),
        ("/positions/?q=withdrawal", ["Russia"]),
        ("/positions/?since=2026-01-01", []),
        ("/positions/?until=2020-01-01", []),
        ("/positions/?process=russia-ukraine-2022", ["Russia", "Ukraine"]),
    ],
)
def test_the_registers_have_filters_of_their_own(client, path, expected):
    make_person("Vladimir Medinsky", "Russia")
    make_person("Rustem Umerov", "Ukraine")
    make_party("Hamas", kind="armed_group")
    make_source("Northern Wire", affiliation="agency")
    make_source("Harbour Gazette")
    make_position("Ukraine")
    make_position("Russia", "territory", machine_stance="Withdrawal from four regions.")

    page = read(client, path)

    assert sorted(texts(page, "//table/tbody/tr/th")) == expected


def test_an_invalid_filter_narrows_nothing_and_says_so_beside_its_field(client):
    make_round()

    page = read(client, "/rounds/?since=yesterday&place=atlantis&status=held")

    assert row_titles(page) == ["Talks in Istanbul"]
    assert texts(page, "//ul[@class='ignored']/li/strong") == ["From", "Place"]
    assert texts(page, "//div[@data-invalid]/label") == ["From", "Place"]
    assert texts(page, "//div[@data-invalid]/ul/li")[0] == (
        "Write the day like 2025-06-02."
    )


def test_nul_bytes_in_a_filter_are_refused_not_executed(client):
    make_round()

    page = read(client, "/rounds/?party=%00&q=%00&process=%00")

    assert row_titles(page) == ["Talks in Istanbul"]


def test_no_match_offers_to_clear_the_filters(client):
    make_round()

    page = read(client, "/rounds/?q=nothing+like+it")

    assert links(page, "Clear all filters") == ["/rounds/"]
