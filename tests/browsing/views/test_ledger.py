"""The ledger's totals: sums by year, side and category, and what they lack."""

from datetime import date

import pytest

from tests.browsing.pages import links, read, row_titles, texts
from tests.factories import make_exchange, make_process, make_transfer

pytestmark = pytest.mark.django_db

TOTALS = "/exchanges/totals/"


def test_a_whole_is_not_added_to_its_parts(client):
    whole = make_exchange()
    make_transfer(whole, count=1000)
    part = make_exchange(on=date(2025, 6, 3), part_of=whole)
    make_transfer(part, count=390)

    page = read(client, TOTALS)

    assert texts(page, "//td") == ["390"]


def test_only_what_was_carried_out_and_not_rejected_is_added_up(client):
    make_transfer(make_exchange(machine_status="planned"), count=500)
    rejected = make_exchange(
        date(2025, 6, 4), verification="rejected", rejection_reason="wrong"
    )
    make_transfer(rejected, count=70)
    make_transfer(make_exchange(date(2025, 6, 5)), count=3)

    page = read(client, TOTALS)

    assert texts(page, "//td") == ["3"]


def test_people_stand_together_and_children_and_remains_apart(client):
    exchange = make_exchange()
    categories = ("wounded_or_sick", "civilians", "children", "hostages", "remains")
    for count, category in enumerate(categories, start=1):
        make_transfer(exchange, count=count, category=category)

    page = read(client, TOTALS)

    assert texts(page, "//thead/tr[1]/th[@scope='colgroup']") == [
        "People in all", "Wounded or sick", "Civilians", "Children", "Hostages",
        "Remains",
    ]  # fmt: skip
    assert texts(page, "//td") == ["7", "1", "2", "3", "4", "5"]


def test_a_handover_of_soldiers_and_civilians_is_one_handover_of_people(client):
    exchange = make_exchange()
    make_transfer(exchange, count=None)
    make_transfer(exchange, count=20, category="civilians")

    page = read(client, TOTALS)

    assert texts(page, "//td") == [
        "at least 20 1 of 1 not known",
        "not known 1 of 1 not known",
        "20",
    ]


def test_a_number_that_is_withheld_is_told_from_one_that_is_not_known(client):
    make_transfer(make_exchange(date(2025, 6, 1)), count=8)
    make_transfer(make_exchange(date(2025, 6, 2)), count=None)
    withheld = make_exchange(date(2025, 6, 3))
    make_transfer(withheld, count=None, machine_qualifier="withheld")

    page = read(client, TOTALS)

    assert texts(page, "//td/a") == ["at least 8"]
    assert texts(page, "//td/small") == ["1 of 3 not known", "1 of 3 withheld"]


def test_several_years_and_both_sides_are_added_up(client):
    make_transfer(make_exchange(date(2024, 12, 31)), count=5)
    make_transfer(make_exchange(date(2025, 1, 1)), "Ukraine", "Russia", 70)

    page = read(client, TOTALS)

    assert texts(page, "//thead/tr[2]/th") == ["to Russia", "to Ukraine", "together"]
    assert texts(page, "//tbody/tr") == [
        "2024 – 5 5",
        "2025 70 – 70",
        "All years 70 5 75",
    ]


def test_a_sum_leads_to_what_that_side_received_of_that_category(client):
    mixed = make_exchange(machine_title="Soldiers for civilians")
    make_transfer(mixed, "Russia", "Ukraine", 5)
    make_transfer(mixed, "Ukraine", "Russia", 7, category="civilians")
    back = make_exchange(date(2025, 7, 1), machine_title="Soldiers for nobody")
    make_transfer(back, "Ukraine", "Russia", 2)

    page = read(client, TOTALS)
    (soldiers,) = {link for link in links(page, "2") if "prisoners_of_war" in link}
    (people,) = {link for link in links(page, "9") if "received_by" in link}

    assert row_titles(read(client, soldiers)) == ["Soldiers for nobody"]
    assert row_titles(read(client, people)) == [
        "Soldiers for nobody",
        "Soldiers for civilians",
    ]


def test_a_process_has_its_own_totals_and_the_largest_comes_first(client):
    other = make_process("Northland–Southland")
    make_transfer(make_exchange(process=other, on=date(2024, 1, 1)), "A", "B", 77)
    make_transfer(make_exchange(date(2025, 6, 1)), count=5)
    make_transfer(make_exchange(date(2025, 6, 2)), count=6)

    both = read(client, TOTALS)
    one = read(client, f"{TOTALS}?process={other.slug}")

    assert texts(both, "//h2") == ["Russia–Ukraine, 2022–", "Northland–Southland"]
    assert texts(one, "//h2") == ["Northland–Southland"]
    assert texts(one, "//td") == ["77"]
    assert links(one, "Download these totals as CSV") == [
        f"/exchanges/totals.csv?process={other.slug}"
    ]


def test_a_process_that_nobody_knows_narrows_nothing_and_says_so(client):
    make_transfer(count=5)

    page = read(client, f"{TOTALS}?process=atlantis")

    assert texts(page, "//td") == ["5"]
    assert texts(page, "//ul[@class='ignored']/li/strong") == ["Process"]


def test_without_exchanges_the_page_says_so(client):
    page = read(client, TOTALS)

    assert "No carried-out exchange is recorded here." in texts(page, "//main/p")
    assert links(page, "Download these totals as CSV") == []


def test_the_table_of_exchanges_and_the_front_page_lead_to_the_totals(client):
    assert links(read(client, "/exchanges/"), "Totals by year, side and category") == [
        TOTALS
    ]
    assert links(read(client, "/"), "Totals by year, side and category →") == [TOTALS]


def test_the_download_has_a_line_for_each_year_side_and_category(client):
    exchange = make_exchange()
    make_transfer(exchange, count=5)
    make_transfer(exchange, count=None, category="civilians")

    lines = client.get("/exchanges/totals.csv").content.decode().splitlines()

    assert lines == [
        "process,year,received_by,category,known_count,handovers,without_number,withheld",
        '"Russia–Ukraine, 2022–",2025,Ukraine,civilians,,1,1,0',
        '"Russia–Ukraine, 2022–",2025,Ukraine,prisoners_of_war,5,1,0,0',
    ]


@pytest.mark.parametrize("name", ["=cmd()", "+1", "-1", "@a", "\tb", "\rc", "\nd"])
def test_names_are_no_formulas(client, name):
    make_transfer(make_exchange(), None, None, count=1, category="remains")
    make_transfer(make_exchange(date(2025, 7, 1)), received_by=name, count=5)

    assert f"'{name}".encode() in client.get("/exchanges/totals.csv").content


@pytest.mark.parametrize("address", [TOTALS, "/exchanges/totals.csv"])
def test_it_asks_as_often_for_20_rows_as_for_2(
    client, django_assert_max_num_queries, address
):
    for number in range(2):
        make_transfer(make_exchange(on=date(2000 + number, 1, 1)), count=number)
    with django_assert_max_num_queries(5) as few:
        client.get(address)
    for number in range(2, 20):
        make_transfer(make_exchange(on=date(2000 + number, 1, 1)), count=number)

    with django_assert_max_num_queries(5) as many:
        client.get(address)

    assert len(few) == len(many)
