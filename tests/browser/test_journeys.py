"""What readers do, step by step, in a real browser."""

from datetime import date

import pytest
from playwright.sync_api import expect

from tests.factories import (
    make_claim,
    make_document,
    make_evidence,
    make_round,
    make_value,
)

pytestmark = pytest.mark.django_db(transaction=True)


def _make_a_round_with_evidence():
    round_ = make_round(machine_title="Second round")
    words = make_evidence(make_claim(make_document(), round_), "Istanbul", "place")
    make_value(round_, "place", {"name": "Istanbul", "country": "TR"}, [words])
    return round_


def test_a_reader_follows_a_value_from_the_timeline_to_its_words(live_server, page):
    _make_a_round_with_evidence()

    page.goto(f"{live_server.url}/timeline/")
    page.get_by_role("link", name="Second round").click()
    page.locator("summary", has_text="Place").click()

    expect(page.locator("blockquote mark")).to_have_text("Istanbul")
    page.locator("figcaption a").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Talks in Istanbul")
    expect(page.locator("mark")).to_have_text("Istanbul")


def test_a_filter_replaces_the_rows_and_stands_in_the_address(live_server, page):
    make_round(machine_title="Talks held")
    make_round("Doha", machine_title="Talks put off", machine_status="postponed")

    page.goto(f"{live_server.url}/rounds/")
    page.locator("summary", has_text="Filters").click()
    page.get_by_label("Status").select_option("postponed")

    expect(page.locator("tbody th a")).to_have_text(["Talks put off"])
    expect(page.get_by_role("status")).to_have_text("1 round")
    assert "status=postponed" in page.url
    page.reload()
    expect(page.locator("tbody th a")).to_have_text(["Talks put off"])


def test_the_back_button_brings_the_rows_back(live_server, page):
    make_round(machine_title="Older", on=date(2022, 2, 28))
    make_round(machine_title="Newer", on=date(2025, 6, 2))

    page.goto(f"{live_server.url}/rounds/")
    page.get_by_role("link", name="Date").click()
    expect(page.locator("tbody th a")).to_have_text(["Older", "Newer"])
    page.go_back()

    expect(page.locator("tbody th a")).to_have_text(["Newer", "Older"])
    expect(page.get_by_role("heading", level=1)).to_have_text("Rounds")


def test_everything_works_without_javascript(live_server, browser):
    make_round(machine_title="Talks held")
    make_round("Doha", machine_title="Talks put off", machine_status="postponed")
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()

    page.goto(f"{live_server.url}/rounds/")
    page.locator("summary", has_text="Filters").click()
    page.get_by_label("Status").select_option("postponed")
    page.get_by_role("button", name="Apply").click()

    expect(page.locator("tbody th a")).to_have_text(["Talks put off"])
    context.close()


def test_a_keyboard_reaches_the_content_first(live_server, page):
    page.goto(f"{live_server.url}/timeline/")

    page.keyboard.press("Tab")

    expect(page.locator(":focus")).to_have_text("Skip to the content")
    page.keyboard.press("Enter")
    expect(page.locator(":focus")).to_have_attribute("id", "main")


def test_the_table_goes_on_where_the_reader_asks(live_server, page):
    for day in range(1, 29):
        make_round(on=date(2025, 3, day), machine_title=f"Day {day}")

    page.goto(f"{live_server.url}/rounds/")
    page.get_by_role("link", name="Next").click()

    expect(page.locator("tbody th a")).to_have_text(["Day 3", "Day 2", "Day 1"])
    page.get_by_role("link", name="Previous").click()
    expect(page.locator("tbody th a").first).to_have_text("Day 28")


def test_the_csv_holds_the_rows_on_the_page(live_server, page):
    make_round(machine_title="Talks held")
    make_round("Doha", machine_title="Talks put off", machine_status="postponed")

    page.goto(f"{live_server.url}/rounds/?status=held")
    with page.expect_download() as started:
        page.get_by_role("link", name="Download these rows as CSV").click()

    lines = started.value.path().read_text().splitlines()
    assert len(lines) == 2
    assert "Talks held" in lines[1]


@pytest.mark.parametrize("path", ["/", "/timeline/", "/rounds/"])
def test_a_first_visit_stays_under_100_kilobytes(live_server, page, path):
    make_round()
    sizes = []
    page.on("response", lambda response: sizes.append(len(response.body())))

    page.goto(f"{live_server.url}{path}", wait_until="networkidle")

    assert sum(sizes) < 100_000
