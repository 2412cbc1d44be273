"""What pages and tables show of what a dataset gives, in nobody's words."""

import pytest

from tests.browsing.pages import links, read, row_titles, texts
from tests.factories import (
    make_cited,
    make_claim,
    make_compiled_claim,
    make_dataset,
    make_document,
    make_evidence,
    make_position,
    make_process,
    make_round,
    make_value,
)

pytestmark = pytest.mark.django_db

PAGES = ["rounds", "delegations", "agreements", "exchanges", "positions"]


def test_a_compiled_value_names_its_dataset_and_pages_instead_of_words(client):
    round_ = make_round()
    pages = [make_cited(), make_cited("", file_name="report.txt", publisher="")]
    claim = make_compiled_claim(round_, pages)
    make_value(round_, "number", 2, claims=[claim], speaker="Compilers")

    page = read(client, round_.get_absolute_url())

    assert texts(page, "//summary/span[@class='sources']") == ["Compiled 2 cited pages"]
    assert page.xpath("//blockquote") == []
    assert texts(page, "//div[@class='compilation']/p") == [
        "Compiled Compiled dataset: Compiled talks, from 2 pages:"
    ]
    assert links(page, "Compiled talks") == ["/datasets/talks/"]
    assert links(page, "pages.example") == [pages[0].url]
    assert links(page, "report.txt") == 2 * [pages[1].get_absolute_url()]


def test_the_words_of_a_report_stand_beside_a_dataset_that_says_the_same(client):
    round_ = make_round()
    words = make_evidence(make_claim(make_document(), round_), "Istanbul")
    make_value(round_, "number", 2, [words])
    claim = make_compiled_claim(round_, [make_cited()])
    make_value(round_, "number", 2, claims=[claim], speaker="C", is_displayed=False)

    page = read(client, round_.get_absolute_url())

    assert texts(page, "//summary/span[@class='sources']") == ["1 report, 1 cited page"]
    assert texts(page, "//div[@class='saying']/p/b") == ["2"]
    assert len(page.xpath("//div[@class='saying'][figure][div]")) == 1


def test_the_summary_is_read_once(client):
    round_ = make_round(machine_summary="They spoke for an hour.")
    claim = make_compiled_claim(round_)
    make_value(round_, "summary", "They spoke for an hour.", claims=[claim])

    page = read(client, round_.get_absolute_url())

    assert "They spoke for an hour." in texts(page, "//header/p")
    assert texts(page, "//summary/span[@class='value']") == [
        "as at the head of this page"
    ]


def test_an_event_that_no_report_tells_has_no_day_of_a_first_report(client):
    round_ = make_round()
    claim = make_compiled_claim(round_, [make_cited()])
    make_value(round_, "number", 2, claims=[claim])

    page = read(client, round_.get_absolute_url())

    assert "First reported" not in texts(page, "//aside//dt")


@pytest.mark.parametrize("name", PAGES)
def test_a_table_says_what_datasets_say_is_missing_in_it(client, name):
    make_dataset(
        gaps=[
            {"text": "Nothing after May.", "on": [name]},
            {"text": "Of no matter here.", "on": ["dashboard"]},
        ]
    )

    page = read(client, f"/{name}/")

    assert texts(page, "//div[@id='rows']/details//li") == ["Nothing after May."]


def test_the_gaps_of_another_process_are_left_out(client):
    make_dataset(gaps=[{"text": "Nothing after May.", "on": ["rounds"]}])
    make_process("Israel–Hamas")

    page = read(client, "/rounds/?process=israel-hamas")

    assert page.xpath("//div[@id='rows']/details") == []


def test_a_compiled_position_leads_to_its_pages_and_its_occasion(client):
    position = make_position(machine_occasion="Open letter")
    claim = make_compiled_claim(position, [make_cited()])

    page = read(client, "/positions/")

    assert "Open letter" in texts(page, "//td/small")
    assert links(page, "Compiled") == [claim.document.get_absolute_url()]
    assert links(page, "pages.example") == ["https://pages.example/talks"]


def test_a_cited_page_is_listed_by_its_address_with_what_rests_on_it(client):
    cited = make_cited()
    make_compiled_claim(make_round(), [cited])

    page = read(client, "/documents/?state=cited")

    assert row_titles(page) == ["pages.example/talks"]
    assert texts(page, "//table/tbody/tr/td") == [
        "",
        "pages.example",
        "1",
        "Cited, not read",
    ]


def test_a_source_of_a_dataset_leads_to_it(client):
    dataset = make_dataset()

    page = read(client, "/sources/")

    assert links(page, "Dataset talks") == [dataset.get_absolute_url()]
