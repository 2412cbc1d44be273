"""The tables as readers ask for them: rows, filters, order, pages, empty states."""

from datetime import date

import pytest

from tests.browsing.pages import heading, links, read, row_titles, texts
from tests.factories import (
    make_agreement,
    make_cited,
    make_claim,
    make_commitment,
    make_compiled_claim,
    make_delegation,
    make_document,
    make_exchange,
    make_member,
    make_party,
    make_position,
    make_round,
    make_source,
    make_transfer,
)

pytestmark = pytest.mark.django_db

TABLES = [
    ("/rounds/", "Rounds"),
    ("/delegations/", "Delegations"),
    ("/agreements/", "Agreements"),
    ("/exchanges/", "Exchanges"),
    ("/documents/", "Documents"),
    ("/people/", "People"),
    ("/parties/", "Parties"),
    ("/positions/", "Positions"),
    ("/sources/", "Sources"),
]


def _fill(first: int, last: int) -> None:
    """Rows of every table, one of each a day."""
    for day in range(first, last + 1):
        on = date(2025, 3, day)
        round_ = make_round(on=on, parties=("Russia", "Ukraine"))
        delegation = make_delegation(round_, "Qatar", f"Envoy {day}")
        make_member(delegation, f"Aide {day}", "adviser")
        agreement = make_agreement(on=on, parties=("Russia", "Ukraine"))
        make_commitment(agreement)
        make_transfer(make_exchange(on=on, agreement=agreement))
        make_compiled_claim(
            make_position(stated_on=on),
            [make_cited(f"https://pages.example/{day}")],
            fields={"number": day},
        )
        make_party(f"Party {day}")
        source = make_source(f"Source {day}")
        make_claim(make_document(f"Report {day}", source=source), round_)


@pytest.mark.parametrize(("path", "title"), TABLES)
def test_an_empty_table_says_so(client, path, title):
    page = read(client, path)

    assert heading(page) == title
    assert texts(page, "//div[@class='nothing']/p[1]") == [
        "Nothing is recorded here yet."
    ]


@pytest.mark.parametrize("path", [path for path, _ in TABLES])
def test_a_table_asks_as_often_for_20_rows_as_for_2(
    client, path, django_assert_max_num_queries
):
    _fill(1, 2)
    with django_assert_max_num_queries(12) as few:
        client.get(path)
    _fill(3, 20)

    with django_assert_max_num_queries(12) as many:
        page = read(client, path)

    assert len(few) == len(many)
    assert len(page.xpath("//table[1]/tbody/tr")) >= 20


def test_a_row_of_rounds_shows_who_met_where(client):
    round_ = make_round(machine_number=2, machine_series="Istanbul 2025")
    russia = make_delegation(round_, "Russia", "Vladimir Medinsky")
    make_member(russia, "Alexander Fomin")
    make_member(russia, "Vladimir Medinsky")
    make_member(make_delegation(round_, "Ukraine"), "Rustem Umerov")
    make_delegation(round_, "Türkiye", machine_role="host")

    page = read(client, "/rounds/")

    assert texts(page, "//table/tbody/tr/*") == [
        "2 June 2025",
        "Talks in Istanbul Reported Istanbul 2025",
        "2",
        "Istanbul",
        "Russia Vladimir Medinsky (head), Alexander Fomin Ukraine Rustem Umerov Türkiye, host",
        "Held",
        "0",
    ]
    assert links(page, "Talks in Istanbul") == [round_.get_absolute_url()]


def test_a_row_of_exchanges_shows_each_direction(client):
    exchange = make_exchange()
    make_transfer(exchange, count=207)
    make_transfer(exchange, "Ukraine", "Russia", None, machine_qualifier="withheld")

    page = read(client, "/exchanges/")

    assert texts(page, "//table/tbody/tr/td[2]//li") == [
        "Russia → Ukraine: 207 prisoners of war",
        "Ukraine → Russia: prisoners of war (number withheld)",
    ]


def test_what_goes_one_way_stands_in_one_line(client):
    exchange = make_exchange()
    make_transfer(exchange, count=300)
    make_transfer(exchange, count=1, category="civilians")
    make_transfer(exchange, None, "Ukraine", None, machine_qualifier="all")

    page = read(client, "/exchanges/")

    assert texts(page, "//table/tbody/tr/td[2]//li") == [
        "Russia → Ukraine: 1 civilian, 300 prisoners of war",
        "? → Ukraine: all prisoners of war",
    ]


def test_an_exchange_says_where_it_belongs(client):
    whole = make_exchange(machine_title="The whole")
    make_exchange(
        machine_title="A part", part_of=whole, part_number=2, machine_number=65
    )
    make_exchange(machine_title="A promise kept", agreement=make_agreement())

    page = read(client, "/exchanges/")

    assert texts(page, "//table/tbody/tr/th/small") == [
        "under Return of remains",
        "65th in the count, stage 2 of The whole",
    ]


def test_a_total_without_sides_is_told_as_one(client):
    make_exchange(machine_total_count=150)

    page = read(client, "/exchanges/")

    assert texts(page, "//table/tbody/tr/td[2]//li") == ["150 in all, sides not stated"]


def test_a_row_of_agreements_sets_the_promise_beside_the_delivery(client):
    agreement = make_agreement(parties=("Russia", "Ukraine"))
    make_commitment(agreement, "Russia", 6000)
    exchange = make_exchange(agreement=agreement)
    make_transfer(exchange, count=1212, category="remains")

    page = read(client, "/agreements/")

    assert texts(page, "//td[@data-label='Promised and delivered']//li") == [
        "Russia: 6,000 bodies, 1,212 delivered"
    ]


def test_a_promise_that_counts_nothing_is_told_in_words(client):
    make_commitment(quantity=18, unit="other", what="let fuel ships in")

    page = read(client, "/agreements/")

    assert texts(page, "//td[@data-label='Promised and delivered']//li") == [
        "Russia: let fuel ships in"
    ]


def test_what_a_dataset_counts_otherwise_stands_beside_the_sum(client):
    make_commitment(machine_stated_delivered_count=6057)

    page = read(client, "/agreements/")

    assert texts(page, "//td[@data-label='Promised and delivered']//li") == [
        "Russia: 6,000 bodies 6,057 by a dataset’s account"
    ]


def test_a_row_of_delegations_shows_offices_then_held(client):
    delegation = make_delegation(head="Vladimir Medinsky")
    make_member(delegation, "Vladimir Medinsky", "presidential aide")
    make_member(delegation, "Alexander Fomin", "deputy defence minister")

    page = read(client, "/delegations/")

    assert texts(page, "//td[@data-label='Head']") == [
        "Vladimir Medinskypresidential aide"
    ]
    assert texts(page, "//td[@data-label='Further members']//li") == [
        "Alexander Fomin deputy defence minister"
    ]


def test_rejected_and_merged_events_are_not_listed(client):
    target = make_round(machine_title="Talks that stay")
    make_round(
        machine_title="Never happened", verification="rejected", rejection_reason="x"
    )
    make_round(machine_title="The same again", merged_into=target)

    page = read(client, "/rounds/")

    assert row_titles(page) == ["Talks that stay"]


def test_the_newest_rows_come_first_and_a_heading_turns_the_order_round(client):
    make_round(on=date(2025, 6, 2), machine_title="Later")
    make_round(on=date(2022, 2, 28), machine_title="Earlier")

    newest_first = read(client, "/rounds/")
    (turned,) = links(newest_first, "Date")
    oldest_first = read(client, turned)

    assert row_titles(newest_first) == ["Later", "Earlier"]
    assert row_titles(oldest_first) == ["Earlier", "Later"]
    assert links(oldest_first, "Date") == ["/rounds/?sort=-date"]


@pytest.mark.parametrize(
    "path",
    [
        *(f"/rounds/?sort={name}" for name in ("title", "number", "place", "status")),
        *(f"/agreements/?sort={name}" for name in ("kind", "-status")),
        *(f"/exchanges/?sort={name}" for name in ("place", "-title")),
        *(f"/delegations/?sort={name}" for name in ("round", "party", "role", "head")),
        *(f"/documents/?sort={name}" for name in ("title", "publisher", "state")),
        *(f"/people/?sort={name}" for name in ("party", "-position")),
        *(f"/positions/?sort={name}" for name in ("party", "topic")),
        *(f"/sources/?sort={name}" for name in ("kind", "affiliation")),
        "/parties/?sort=kind",
    ],
)
def test_every_sortable_column_sorts(client, path):
    _fill(1, 2)

    page = read(client, path)

    assert len(page.xpath("//th[@aria-sort]")) == 1
    assert page.xpath("//table/tbody/tr")


def test_an_unknown_order_is_the_table_s_own(client):
    make_round()

    page = read(client, "/rounds/?sort=colour")

    assert texts(page, "//th[@aria-sort='descending']") == ["Date"]


def test_a_long_table_goes_on_at_a_link(client):
    for day in range(1, 29):
        make_round(on=date(2025, 3, day), machine_title=f"Day {day}")

    first = read(client, "/rounds/")
    (further,) = links(first, "Next →")
    second = read(client, further)

    assert len(row_titles(first)) == 25
    assert row_titles(second) == ["Day 3", "Day 2", "Day 1"]
    assert links(second, "← Previous")


def test_the_csv_link_carries_the_filters_and_the_order(client):
    make_round()

    page = read(client, "/rounds/?status=held&sort=title&after=1")

    assert links(page, "Download these rows as CSV") == [
        "/rounds.csv?status=held&sort=title"
    ]


def test_script_in_a_title_is_text(client):
    make_round(machine_title="<script>alert(1)</script>")

    response = client.get("/rounds/")

    assert b"<script>alert" not in response.content


def test_a_position_leads_to_the_report_that_states_it(client):
    claim = make_claim(make_document("Kyiv lists 339 names"), make_position())

    page = read(client, "/positions/")

    assert links(page, "Kyiv lists 339 names") == [claim.document.get_absolute_url()]
