"""The page of a document: its facts in its words, and never more of its text."""

import pytest

from tests.browsing.pages import heading, links, read, texts
from tests.factories import (
    make_cited,
    make_claim,
    make_compiled_claim,
    make_dataset,
    make_document,
    make_evidence,
    make_position,
    make_round,
)

pytestmark = pytest.mark.django_db

TEXT = "They met in Istanbul. The weather was fine. They will meet again."
SENTENCE = "They met in Istanbul."


def _document_with_a_claim(**columns):
    document = make_document(text=SENTENCE, **columns)
    claim = make_claim(document, make_round())
    make_evidence(claim, "Istanbul", "place")
    document.text = TEXT
    document.save()
    return document


def test_it_shows_its_facts_in_their_sentences(client):
    document = _document_with_a_claim()

    page = read(client, document.get_absolute_url())

    assert heading(page) == "Talks in Istanbul"
    assert texts(page, "//blockquote") == [SENTENCE]
    assert texts(page, "//blockquote//mark") == ["Istanbul"]
    assert links(page, "Read it at the publisher") == [document.url]
    assert document.sha256 in texts(page, "//aside//dd")


def test_the_full_text_stays_with_its_publisher(client):
    document = _document_with_a_claim()

    page = read(client, document.get_absolute_url())

    assert "The weather was fine" not in page.text_content()


def test_an_operator_who_may_can_show_the_full_text(client, settings):
    settings.PARLEY_SHOW_FULL_TEXT = True
    document = _document_with_a_claim()

    page = read(client, document.get_absolute_url())

    assert "The weather was fine" in page.text_content()


def test_what_is_attributed_says_to_whom(client):
    document = make_document()
    make_claim(document, make_position(), attributed_to="Rustem Umerov")

    page = read(client, document.get_absolute_url())

    assert "as said by Rustem Umerov" in texts(page, "//div[@class='saying']//small")
    assert "Meet again before the end of June." in page.text_content()


def test_a_claim_of_no_event_yet_says_why(client):
    document = make_document()
    make_claim(document, state="ambiguous")

    page = read(client, document.get_absolute_url())

    assert texts(page, "//div[@class='saying']//small") == [
        "Ambiguous: belongs to no event yet"
    ]


@pytest.mark.parametrize(
    "columns",
    [{"state": "rejected", "rejection_reason": "Misread."}, {"state": "superseded"}],
)
def test_claims_that_were_let_go_are_not_shown(client, columns):
    document = make_document()
    make_claim(document, **columns)

    page = read(client, document.get_absolute_url())

    assert texts(page, "//section[@class='record']/p") == [
        "It states no fact that Parley records."
    ]


def test_a_copy_and_its_original_lead_to_each_other(client):
    original = make_document("Original")
    copy = make_document("Copy", copy_of=original)

    of_copy = read(client, copy.get_absolute_url())
    of_original = read(client, original.get_absolute_url())

    assert links(of_copy, "Original") == [original.get_absolute_url()]
    assert links(of_original, "Copy") == [copy.get_absolute_url()]


def test_a_document_that_failed_says_why(client):
    document = make_document(state="failed", error="The file holds no text.")

    page = read(client, document.get_absolute_url())

    assert texts(page, "//p[@class='ignored']") == [
        "It could not be read: The file holds no text."
    ]


def test_a_cited_page_is_a_link_with_the_events_that_it_supports(client):
    cited = make_cited("https://www.pages.example/talks/")
    round_ = make_round()
    for number in (1, 2):
        make_compiled_claim(round_, [cited], fields={"number": number})
    make_compiled_claim(make_position(), [cited])

    page = read(client, cited.get_absolute_url())

    assert heading(page) == "pages.example/talks"
    assert texts(page, "//header//span[@class='badge']") == ["Cited, not read"]
    assert links(page, "Read it at the publisher") == [cited.url]
    assert links(page, "Talks in Istanbul") == [round_.get_absolute_url()]
    assert "Ukraine: Meet again before the end of June." in page.text_content()
    assert page.xpath("//section[@class='record']") == []


def test_a_report_that_a_dataset_cites_too_says_so(client):
    report = make_document("Report")
    make_compiled_claim(make_round(), [report])

    page = read(client, report.get_absolute_url())

    assert texts(page, "//section/h2") == [
        "What a dataset cites it for",
        "What it states",
    ]


def test_the_document_of_a_dataset_leads_to_the_dataset(client):
    dataset = make_dataset()

    response = client.get(dataset.document.get_absolute_url())

    assert response.status_code == 302
    assert response.url == dataset.get_absolute_url()


def test_a_document_that_does_not_exist_is_not_there(client):
    assert client.get("/documents/999999/").status_code == 404


def _cite(document, number) -> None:
    """A round that a dataset takes from the document."""
    round_ = make_round(machine_title=f"Round {number}")
    make_compiled_claim(round_, [document], fields={"number": number})


def test_it_asks_as_often_for_20_claims_as_for_2(client, django_assert_max_num_queries):
    document = make_document()
    for number in range(2):
        make_claim(document, fields={"number": number})
        _cite(document, number)
    with django_assert_max_num_queries(12) as few:
        client.get(document.get_absolute_url())
    for number in range(2, 20):
        make_claim(document, fields={"number": number})
        _cite(document, number)

    with django_assert_max_num_queries(12) as many:
        page = read(client, document.get_absolute_url())

    assert len(few) == len(many)
    assert len(page.xpath("//div[@class='saying']")) == 20
    assert len(page.xpath("//ul[@class='linked']/li")) == 20
