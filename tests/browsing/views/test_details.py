"""The pages of single events: story, parts, evidence, and addresses that moved."""

from datetime import date

import pytest

from tests.browsing.pages import heading, links, read, texts
from tests.factories import (
    SENTENCE,
    make_agreement,
    make_cited,
    make_claim,
    make_commitment,
    make_compiled_claim,
    make_delegation,
    make_document,
    make_evidence,
    make_exchange,
    make_mediation,
    make_member,
    make_process,
    make_round,
    make_transfer,
    make_value,
)

pytestmark = pytest.mark.django_db


def _value_with_words(event, field, value, words, **columns):
    """A value of the event that these words of a new report state."""
    title = f"Report that says {words}"
    claim = make_claim(make_document(title), event)
    return make_value(event, field, value, [make_evidence(claim, words)], **columns)


def test_a_round_tells_its_story_and_who_sat_at_the_table(client):
    round_ = make_round(machine_number=2, machine_title="Second round")
    russia = make_delegation(round_, "Russia", "Vladimir Medinsky")
    make_member(russia, "Alexander Fomin", "deputy defence minister")
    make_delegation(round_, "Ukraine")

    page = read(client, round_.get_absolute_url())

    assert heading(page) == "Second round"
    assert texts(page, "//p[@class='story']") == [
        "Russia and Ukraine met in Istanbul on 2 June 2025 for their 2nd round of talks."
    ]
    delegations = "//section[@class='delegations']/ul/li"
    assert texts(page, f"{delegations}/h3") == [
        "Russia negotiator",
        "Ukraine negotiator",
    ]
    assert texts(page, f"{delegations}[1]/p") == [
        "Vladimir Medinsky, head of the delegation"
    ]
    assert texts(page, f"{delegations}[1]/ul/li") == [
        "Alexander Fomin deputy defence minister"
    ]


def test_each_value_shows_its_words_in_their_sentence(client):
    round_ = make_round()
    claim = make_claim(make_document(text=SENTENCE), round_)
    words = make_evidence(claim, "Istanbul", "place")
    place = {"name": "Istanbul", "country": "TR"}
    make_value(round_, "place", place, [words])

    page = read(client, round_.get_absolute_url())

    assert texts(page, "//details/summary/span[@class='value']") == ["Istanbul, TR"]
    assert texts(page, "//blockquote") == [SENTENCE]
    assert texts(page, "//blockquote//mark") == ["Istanbul"]
    assert texts(page, "//figcaption") == [
        "Northern Wire, 2 June 2025. Talks in Istanbul"
    ]
    assert links(page, "Talks in Istanbul")[0] == claim.document.get_absolute_url()


def test_versions_that_contradict_stand_side_by_side_with_the_reason(client):
    exchange = make_exchange(is_disputed=True)
    field = "transfers:Russia:Ukraine:prisoners_of_war"
    make_value(
        exchange,
        field,
        {"count": 207, "qualifier": "exact"},
        speaker="Ukraine",
        reason="Said by the side that received.",
    )
    make_value(
        exchange,
        field,
        {"count": 195, "qualifier": "exact"},
        speaker="Russia",
        is_displayed=False,
        is_contradicting=True,
    )

    page = read(client, exchange.get_absolute_url())

    assert texts(page, "//section[@class='disputes']/h3") == [
        "Russia to Ukraine, prisoners of war"
    ]
    assert texts(page, "//ul[@class='versions']/li") == [
        "207 Ukraine Shown. Said by the side that received.",
        "195 Russia 0 reports",
    ]


def test_a_near_copy_is_named_as_one(client):
    round_ = make_round()
    original = make_document("Original")
    claim = make_claim(make_document("Copy", copy_of=original), round_)
    make_value(round_, "status", "held", [make_evidence(claim, "met", "status")])

    page = read(client, round_.get_absolute_url())

    assert texts(page, "//figcaption/span[@class='badge']") == [
        "Copy, not counted again"
    ]


def test_a_value_that_a_curator_set_says_so(client):
    round_ = make_round(curator_venue="Rixos Palace")
    make_value(round_, "venue", "Dolmabahçe Palace")

    page = read(client, round_.get_absolute_url())

    assert "Set by a curator" in texts(page, "//summary//span[@class='badge']")
    assert "Rixos Palace" in texts(page, "//aside//dd")


def test_the_head_of_a_delegation_comes_first(client):
    delegation = make_delegation(make_round(), "Russia", "Vladimir Medinsky")
    make_member(delegation, "Alexander Fomin")
    make_member(delegation, "Vladimir Medinsky", "presidential aide")

    page = read(client, delegation.round.get_absolute_url())

    assert texts(page, "//section[@class='delegations']/ul/li/ul/li") == [
        "Vladimir Medinsky, head of the delegation presidential aide",
        "Alexander Fomin",
    ]


def test_a_round_shows_its_series_format_and_coordinates(client):
    round_ = make_round(
        machine_series="Istanbul 2025",
        machine_format="mediated",
        machine_latitude="41.04360",
        machine_longitude="29.01570",
    )

    page = read(client, round_.get_absolute_url())

    told = texts(page, "//aside//dd")
    assert {"Istanbul 2025", "Mediated", "41.0436° N, 29.0157° E"} <= {*told}


def test_a_round_of_a_series_leads_to_the_rounds_beside_it_there(client):
    for day, series in enumerate(("A", "B", "A", "B", "A"), start=1):
        make_round(
            on=date(2025, 6, day), machine_title=f"Day {day}", machine_series=series
        )

    page = read(client, "/rounds/2025-06-03-day-3/")

    assert texts(page, "//a[@rel='prev' or @rel='next']") == [
        "← Day 1 A, 1 June 2025",
        "Day 5 A, 5 June 2025 →",
    ]


def test_an_agreement_lists_a_whole_before_its_parts(client):
    agreement = make_agreement()
    whole = make_exchange(
        on=date(2025, 6, 4), machine_title="All of them", agreement=agreement
    )
    for day in (3, 5):
        make_exchange(
            on=date(2025, 6, day),
            machine_title=f"Day {day}",
            agreement=agreement,
            part_of=whole,
            part_number=day // 2,
            part_count=2,
        )

    page = read(client, agreement.get_absolute_url())

    assert texts(page, "//tbody/tr/th") == [
        "All of themthe whole",
        "Day 3part 1 of 2",
        "Day 5part 2 of 2",
    ]


def test_an_event_without_reports_says_who_entered_it(client):
    page = read(client, make_round().get_absolute_url())

    assert texts(page, "//section[@class='record']/p") == [
        "A curator entered this event. No report is attached to it yet."
    ]


def test_a_round_leads_to_what_came_of_it_and_to_its_neighbours(client):
    make_round(on=date(2025, 5, 16), machine_title="First round")
    round_ = make_round(on=date(2025, 6, 2), machine_title="Second round")
    make_round(on=date(2025, 7, 23), machine_title="Third round")
    make_round(
        on=date(2025, 6, 1),
        machine_title="Elsewhere",
        process=make_process("Israel–Hamas"),
    )
    agreement = make_agreement(round=round_)

    page = read(client, round_.get_absolute_url())

    assert links(page, "Return of remains") == [agreement.get_absolute_url()]
    assert texts(page, "//a[@rel='prev' or @rel='next']") == [
        "← First round 16 May 2025",
        "Third round 23 July 2025 →",
    ]


def test_an_agreement_sets_promises_beside_deliveries(client):
    agreement = make_agreement(parties=("Russia", "Ukraine"), round=make_round())
    make_commitment(agreement, "Russia", 6000)
    make_commitment(agreement, "Ukraine", 6000)
    exchange = make_exchange(agreement=agreement)
    make_transfer(exchange, count=1212, category="remains")
    make_transfer(exchange, "Ukraine", "Russia", 27, category="remains")

    page = read(client, agreement.get_absolute_url())

    assert texts(page, "//section[@class='promises']//tbody/tr") == [
        "Russia hand over remains 6,000 bodies 1,212 20%",
        "Ukraine hand over remains 6,000 bodies 27 less than 1%",
    ]
    assert links(page, "Talks in Istanbul") == [agreement.round.get_absolute_url()]
    assert links(page, exchange.title) == [exchange.get_absolute_url()]


def test_an_exchange_shows_directions_and_never_adds_its_stages(client):
    whole = make_exchange(machine_title="The whole", machine_total_count=2000)
    make_transfer(whole, count=1000)
    make_mediation(whole, "Qatar")
    part = make_exchange(
        machine_title="First stage", part_of=whole, part_number=1, part_count=3
    )
    make_transfer(part, count=390)

    of_whole = read(client, whole.get_absolute_url())
    of_part = read(client, part.get_absolute_url())

    assert texts(of_whole, "(//table)[1]/tbody/tr") == [
        "Russia Ukraine Prisoners of war 1,000"
    ]
    (row,) = texts(of_whole, "(//table)[2]/tbody/tr")
    assert row == (
        "First stagepart 1 of 3 2 June 2025"
        " Russia → Ukraine: 390 prisoners of war Carried out"
    )
    assert links(of_whole, "First stage")[0] == part.get_absolute_url()
    assert links(of_part, "The whole")[0] == whole.get_absolute_url()
    assert "It is part 1 of 3 of The whole." in texts(of_part, "//section/p")


def _fill(event, first: int, last: int) -> None:
    for number in range(first, last + 1):
        compiled = make_compiled_claim(
            event,
            [make_cited(f"https://pages.example/{number}")],
            fields={"number": number},
        )
        make_value(event, f"parties:{number}", "bound", claims=[compiled])
        _value_with_words(
            event,
            "place",
            {"name": f"Place {number}", "country": ""},
            SENTENCE[:number],
            speaker=f"Speaker {number}",
        )


@pytest.mark.parametrize("make", [make_round, make_agreement, make_exchange])
def test_a_page_asks_as_often_for_20_values_as_for_2(
    client, make, django_assert_max_num_queries
):
    event = make()
    _fill(event, 1, 2)
    with django_assert_max_num_queries(12) as few:
        client.get(event.get_absolute_url())
    _fill(event, 3, 20)

    with django_assert_max_num_queries(12) as many:
        page = read(client, event.get_absolute_url())

    assert len(few) == len(many)
    assert len(page.xpath("//figure")) == 20
    assert len(page.xpath("//div[@class='compilation']")) == 20
