"""Pages without records, and the frame that all pages share."""

import pytest
from django.template.loader import render_to_string

from tests.browsing.pages import heading, links, read, texts
from tests.factories import make_dataset

pytestmark = pytest.mark.django_db


def test_the_method_is_explained(client):
    page = read(client, "/about/")

    assert heading(page) == "How Parley works"
    assert "What the badges mean" in texts(page, "//h2")


def test_the_method_names_every_dataset(client):
    dataset = make_dataset()

    page = read(client, "/about/")

    assert links(page, "Compiled talks") == [dataset.get_absolute_url()]


def test_an_unknown_address_helps_the_reader_on(client):
    response = client.get("/nothing/here/")

    assert response.status_code == 404
    assert b"There is nothing at this address" in response.content


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("403.html", "You may not open this page"),
        ("500.html", "Something failed on our side"),
    ],
)
def test_failures_are_told_plainly(rf, template, words):
    assert words in render_to_string(template, request=rf.get("/"))


def test_the_page_that_is_open_is_marked_in_the_menu(client):
    page = read(client, "/rounds/")

    assert texts(page, "//nav//a[@aria-current='page']") == ["Rounds"]


@pytest.mark.parametrize("path", ["/", "/timeline/", "/rounds/", "/about/"])
def test_no_page_holds_inline_script_or_style_or_foreign_files(client, path):
    page = read(client, path)

    assert page.xpath("//script[not(@src)] | //style | //*[@style]") == []
    assert page.xpath("//*[starts-with(@src, 'http')]") == []
    assert page.xpath("//link[starts-with(@href, 'http')]") == []


def test_the_method_says_how_well_the_rules_read(client):
    page = read(client, "/about/")

    rows = texts(page, "//table//th[@scope='row']")
    assert rows == ["Round", "Delegation", "Agreement", "Exchange", "Position"]
    assert links(page, "All figures, and every mistake with its words") == [
        "/about/extraction/"
    ]


def test_every_kind_leads_to_its_mistakes(client):
    page = read(client, "/about/extraction/")

    addresses = page.xpath("//ul[@class='linked']//a/@href")
    assert len(addresses) == 2 * 5
    for address in addresses:
        assert heading(read(client, address)).endswith("mistakes of the rules")


@pytest.mark.parametrize("address", ["scored/football", "unknown/round"])
def test_mistakes_of_nothing_known_are_not_found(client, address):
    assert client.get(f"/about/extraction/{address}/").status_code == 404
