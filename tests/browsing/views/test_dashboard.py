"""The front page: the figures that matter, each a link to its rows."""

from datetime import UTC, date, datetime, timedelta

import pytest

from negotiations.templatetags.wording import day_text
from tests.browsing.pages import heading, links, read, row_titles, texts
from tests.factories import (
    make_agreement,
    make_commitment,
    make_dataset,
    make_exchange,
    make_position,
    make_process,
    make_round,
    make_transfer,
    make_value,
)

pytestmark = pytest.mark.django_db

FIGURES = "//section[@class='figures']//li"


def _today() -> date:
    return datetime.now(UTC).date()


def test_an_empty_record_has_an_inviting_front_page(client):
    page = read(client, "/")

    assert heading(page) == "Who met whom, what was agreed, who came home."
    assert "No event is recorded here yet." in texts(page, "//div[@class='nothing']/p")


def test_rounds_are_counted_and_dated_from_today(client):
    last = _today() - timedelta(days=3)
    make_round(on=last, machine_title="Last talks")
    make_round(on=date(2022, 2, 28), machine_title="Old talks")
    make_round(
        on=_today() + timedelta(days=1),
        machine_title="Next talks",
        machine_status="planned",
    )

    page = read(client, "/")

    assert texts(page, FIGURES)[:3] == [
        "2 rounds held",
        f"3 days since the last round in the record Last talks, {day_text(last)}",
        "1 day until the next round Next talks",
    ]


def test_a_figure_leads_to_exactly_its_rows(client):
    make_round(machine_title="Held")
    make_round(machine_title="Put off", machine_status="postponed")

    page = read(client, "/")
    (held,) = links(page, "1 round held")
    rows = read(client, held)

    assert row_titles(rows) == ["Held"]


def test_an_umbrella_is_never_added_to_its_stages(client):
    whole = make_exchange(machine_title="The whole")
    make_transfer(whole, count=1000)
    for number, count in enumerate((390, 307, 303), start=1):
        part = make_exchange(
            machine_title=f"Stage {number}", part_of=whole, part_number=number
        )
        make_transfer(part, count=count)

    page = read(client, "/")

    assert "1,000 to Ukraine" in texts(page, FIGURES)


def test_only_what_was_carried_out_counts_as_returned(client):
    make_transfer(make_exchange(machine_title="Done"), count=207)
    planned = make_exchange(machine_title="To come", machine_status="planned")
    make_transfer(planned, count=500)

    page = read(client, "/")

    assert texts(page, "//section[@class='figures']/div[2]//li") == ["207 to Ukraine"]


def test_a_sum_says_in_which_years_it_lacks_numbers(client):
    make_transfer(make_exchange(date(2022, 4, 9)), count=26)
    make_transfer(make_exchange(date(2023, 4, 9)), count=None)
    make_transfer(
        make_exchange(date(2025, 6, 9)), count=None, machine_qualifier="withheld"
    )

    page = read(client, "/")

    (told,) = texts(page, "//section[@class='figures']/div[2]//li/small")
    assert told == (
        "at least: 2 handovers without a number, 1 of them withheld, in 2023 and 2025"
    )


def test_children_stand_beside_the_others_who_returned(client):
    make_transfer(make_exchange(), count=207)
    make_transfer(make_exchange(date(2025, 7, 1)), count=1, category="children")
    make_transfer(
        make_exchange(date(2025, 7, 2)), "Ukraine", "Russia", 2, category="children"
    )

    page = read(client, "/")

    assert texts(page, "//section[@class='figures']/div[2]//li") == [
        "207 to Ukraine and 1 child",
        "0 to Russia and 2 children",
    ]


def test_a_sum_of_the_returned_leads_to_what_that_side_received(client):
    make_transfer(make_exchange(machine_title="Came home"), count=207)
    make_transfer(
        make_exchange(date(2025, 7, 1), machine_title="The other way"),
        "Ukraine",
        "Russia",
        5,
    )

    (link,) = links(read(client, "/"), "207 to Ukraine")

    assert row_titles(read(client, link)) == ["Came home"]


def test_remains_are_counted_apart_from_people(client):
    exchange = make_exchange()
    make_transfer(exchange, count=1000)
    make_transfer(exchange, count=1212, category="remains")

    page = read(client, "/")

    assert texts(page, "//section[@class='figures']/div[2]//li") == ["1,000 to Ukraine"]
    assert texts(page, "//section[@class='figures']/div[3]//li") == ["1,212 to Ukraine"]


def test_promises_stand_beside_what_was_delivered(client):
    agreement = make_agreement()
    make_commitment(agreement, "Russia", 6000)
    make_commitment(agreement, "Ukraine", 6000)
    exchange = make_exchange(agreement=agreement)
    make_transfer(exchange, count=3000, category="remains")

    page = read(client, "/")

    assert texts(page, "//section[@class='promises']//tbody/tr/td[4]") == [
        "50%",
        "no figure yet",
    ]


@pytest.mark.parametrize(
    ("stated", "told"),
    [
        (None, "502"),
        (502, "502"),
        (500, "502 500 by a dataset’s account: the exchanges add up to 2 more"),
        (600, "502 600 by a dataset’s account: the exchanges add up to 98 fewer"),
    ],
)
def test_a_stated_delivery_stands_beside_the_sum_where_they_differ(
    client, stated, told
):
    agreement = make_agreement()
    make_commitment(
        agreement, quantity=500, unit="persons", machine_stated_delivered_count=stated
    )
    make_transfer(make_exchange(agreement=agreement), count=502)

    page = read(client, "/")

    assert texts(page, "//td[@data-label='Delivered']") == [told]


def test_a_promise_says_how_many_handovers_have_no_number(client):
    agreement = make_agreement()
    make_commitment(
        agreement, quantity=500, unit="persons", machine_stated_delivered_count=9
    )
    for day, qualifier in enumerate(("withheld", "withheld", "exact"), start=1):
        exchange = make_exchange(date(2025, 7, day), agreement=agreement)
        make_transfer(exchange, count=None, machine_qualifier=qualifier)

    page = read(client, "/")

    (told,) = texts(page, "//td[@data-label='Delivered']")
    assert told == (
        "unknown 3 handovers without a number, 2 of them withheld "
        "9 by a dataset’s account"
    )


def test_what_a_dataset_lacks_is_told_under_the_figures(client):
    make_dataset(gaps=[{"text": "Nothing after May.", "on": ["dashboard"]}])
    make_round(on=date(2025, 5, 2))
    make_position(stated_on=date(2025, 5, 16))
    make_round("Doha", on=_today() + timedelta(days=9), machine_status="planned")

    page = read(client, "/")

    assert texts(page, "//details[@class='gaps']/summary") == [
        "What is missing: Russia–Ukraine, 2022– (on record until 16 May 2025)"
    ]
    assert texts(page, "//details[@class='gaps']/ul/li") == ["Nothing after May."]
    assert links(page, "Compiled talks") == ["/datasets/talks/"]


def test_the_most_disputed_have_the_most_speakers(client):
    two = make_round(machine_title="Two speak", is_disputed=True)
    three = make_round(machine_title="Three speak", is_disputed=True)
    for event, speakers in ((two, "AB"), (three, "ABC")):
        for speaker in speakers:
            make_value(event, "number", ord(speaker), speaker=speaker)

    page = read(client, "/")

    assert texts(page, "//section[@class='disputed']//h3") == [
        "Three speak",
        "Two speak",
    ]


def test_a_process_can_be_looked_at_by_itself(client):
    make_round(machine_title="In the one")
    other = make_process("Israel–Hamas")
    make_round("Doha", machine_title="In the other", process=other)
    make_transfer(make_exchange(process=other), "Hamas", "Israel", 24)
    make_commitment(make_agreement(process=other))

    page = read(client, "/?process=israel-hamas")

    assert heading(page) == "Israel–Hamas"
    assert "In the other" in texts(page, "//ol[@class='entries']//h3")
    assert "In the one" not in page.text_content()
    assert links(page, "The whole timeline →") == ["/timeline/?process=israel-hamas"]


def test_it_asks_as_often_for_many_rows_as_for_few(
    client, django_assert_max_num_queries
):
    make_round(on=date(2025, 1, 1), is_disputed=True)
    make_commitment(make_agreement())
    make_transfer(make_exchange())
    with django_assert_max_num_queries(12) as few:
        client.get("/")
    for day in range(1, 21):
        on = date(2025, 3, day)
        make_round(on=on, is_disputed=True)
        make_commitment(make_agreement(on=on))
        make_transfer(make_exchange(on=on))

    with django_assert_max_num_queries(12) as many:
        client.get("/")

    assert len(few) == len(many)
