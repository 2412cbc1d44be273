"""The timeline as readers ask for it."""

from datetime import date

import pytest

from tests.browsing.pages import links, read, texts
from tests.factories import (
    make_agreement,
    make_claim,
    make_delegation,
    make_document,
    make_exchange,
    make_mediation,
    make_process,
    make_round,
    make_signature,
    make_transfer,
)

pytestmark = pytest.mark.django_db

TITLES = "//section[@class='month']//h3/a"


def _fill(first: int, last: int) -> None:
    for day in range(first, last + 1):
        on = date(2025, 3, day)
        make_round(on=on, parties=("Russia", "Ukraine"))
        make_agreement(on=on, parties=("Russia", "Ukraine"))
        make_transfer(make_exchange(on=on))


def test_an_empty_timeline_says_so(client):
    page = read(client, "/timeline/")

    assert texts(page, "//div[@class='nothing']/p[1]") == [
        "Nothing is recorded here yet."
    ]


def test_it_asks_as_often_for_many_events_as_for_few(
    client, django_assert_max_num_queries
):
    _fill(1, 2)
    with django_assert_max_num_queries(12) as few:
        client.get("/timeline/")
    _fill(3, 12)

    with django_assert_max_num_queries(12) as many:
        page = read(client, "/timeline/")

    assert len(few) == len(many)
    assert len(texts(page, TITLES)) == 36


def test_events_of_every_kind_stand_under_their_months_the_newest_first(client):
    make_round(on=date(2025, 5, 16), machine_title="First talks")
    make_agreement(on=date(2025, 6, 2), machine_title="A promise")
    make_exchange(on=date(2025, 5, 25), machine_title="A handover")

    page = read(client, "/timeline/")

    assert texts(page, "//h2") == ["June 2025", "May 2025"]
    assert texts(page, TITLES) == ["A promise", "A handover", "First talks"]
    assert texts(page, "//li/p/span[@class='kind']") == [
        "Agreement",
        "Exchange",
        "Round",
    ]


def test_an_entry_names_its_parties_once_and_its_place(client):
    round_ = make_round(parties=("Ukraine", "Russia"))
    make_delegation(round_, "Türkiye", machine_role="host")

    page = read(client, "/timeline/")

    assert texts(page, "//p[@class='parties']") == [
        "Russia · Ukraine · TürkiyeIstanbul"
    ]


def test_an_exchange_names_those_who_gave_and_received(client):
    exchange = make_exchange()
    make_transfer(exchange, "Hamas", "Israel", category="hostages")
    make_transfer(exchange, None, "Israel", category="remains")

    page = read(client, "/timeline/")

    assert texts(page, "//p[@class='parties']") == ["Hamas · Israel"]


def test_near_copies_count_as_one_report(client):
    round_ = make_round()
    original = make_document("Original")
    make_claim(original, round_)
    make_claim(make_document("Copy", copy_of=original), round_)

    page = read(client, "/timeline/")

    assert texts(page, "//span[@class='sources']") == ["1 source"]


def test_an_undated_event_stands_where_it_was_first_reported(client):
    make_round(on=None, first_reported_on=date(2025, 8, 20))

    page = read(client, "/timeline/")

    assert texts(page, "//p[@class='line']/span[@class='undated']") == [
        "Date unknown, reported on 20 August 2025"
    ]


def test_a_date_known_to_the_month_is_not_made_a_day(client):
    make_round(on=date(2025, 5, 1), machine_precision="month")

    page = read(client, "/timeline/")

    assert texts(page, "//li//time") == ["May 2025"]
    assert page.xpath("//li//time/@datetime") == ["2025-05"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("kind=round", ["Doha talks", "Istanbul talks"]),
        ("kind=round&kind=exchange", ["Doha talks", "Handover", "Istanbul talks"]),
        ("party=ukraine", ["Handover", "Istanbul talks"]),
        ("party=qatar", ["Truce"]),
        ("place=doha", ["Doha talks"]),
        ("process=israel-hamas", ["Doha talks"]),
        ("since=2025-06-01", ["Handover", "Istanbul talks", "Truce"]),
        ("until=2025-06-01", ["Doha talks"]),
        ("disputed=on", ["Handover"]),
        ("verification=verified", ["Istanbul talks"]),
        ("q=truce", ["Truce"]),
        ("since=nonsense", ["Doha talks", "Handover", "Istanbul talks", "Truce"]),
    ],
)
def test_filters_narrow_the_timeline(client, query, expected):
    make_round(
        machine_title="Istanbul talks",
        parties=("Russia", "Ukraine"),
        verification="verified",
    )
    make_round(
        "Doha",
        date(2023, 11, 21),
        machine_title="Doha talks",
        process=make_process("Israel–Hamas"),
    )
    make_transfer(make_exchange(machine_title="Handover", is_disputed=True))
    make_signature(make_agreement(machine_title="Truce"), "Qatar", "mediator")

    page = read(client, f"/timeline/?{query}")

    assert sorted(texts(page, TITLES)) == expected


def test_the_strip_leads_to_a_month_and_back(client):
    make_round(on=date(2025, 5, 16), machine_title="In May")
    make_round(on=date(2025, 6, 2), machine_title="In June")

    everything = read(client, "/timeline/")
    (may,) = everything.xpath("//nav[@class='strip']//li[1]/a/@href")
    chosen = read(client, may)

    assert may == "/timeline/?since=2025-05-01&until=2025-05-31"
    assert texts(chosen, TITLES) == ["In May"]
    assert links(chosen, "Show all times") == ["/timeline/?"]


def test_older_events_are_behind_a_link(client):
    _fill(1, 28)

    first = read(client, "/timeline/")
    (older,) = links(first, "Older →")
    second = read(client, older)

    assert len(texts(first, TITLES)) == 40
    assert len(texts(second, TITLES)) == 40
    assert not {*first.xpath(f"{TITLES}/@href")} & {*second.xpath(f"{TITLES}/@href")}


def test_rejected_and_merged_events_are_not_shown(client):
    target = make_exchange(machine_title="Stays")
    make_exchange(machine_title="Same again", merged_into=target)
    make_exchange(machine_title="Wrong", verification="rejected", rejection_reason="x")
    make_mediation(target)

    page = read(client, "/timeline/")

    assert texts(page, TITLES) == ["Stays"]
