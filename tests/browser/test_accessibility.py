"""No page has a fault that axe can find, in light or dark, wide or narrow."""

from datetime import date

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.factories import (
    make_agreement,
    make_cited,
    make_claim,
    make_commitment,
    make_compiled_claim,
    make_dataset,
    make_delegation,
    make_document,
    make_evidence,
    make_exchange,
    make_member,
    make_position,
    make_round,
    make_transfer,
    make_value,
)

pytestmark = pytest.mark.django_db(transaction=True)

ROUND = "/rounds/2025-06-02-second-round/"
AGREEMENT = "/agreements/2025-06-02-return-of-remains/"
EXCHANGE = "/exchanges/2025-06-11-remains-came-home/"
DATASET = "/datasets/talks/"
PATHS = [
    "/",
    "/timeline/",
    "/timeline/?since=nonsense&kind=round",
    "/rounds/",
    "/rounds/?q=nothing+like+it",
    "/delegations/",
    "/agreements/",
    "/exchanges/",
    "/exchanges/totals/",
    "/documents/",
    "/people/",
    "/parties/",
    "/positions/",
    "/sources/",
    "/about/",
    "/about/extraction/",
    "/about/extraction/scored/exchange/",
    "/nothing/here/",
    ROUND,
    AGREEMENT,
    EXCHANGE,
    DATASET,
]


def _fill() -> None:
    """Every component at least once: badges, disputes, quotes, bars, stages."""
    round_ = make_round(machine_title="Second round", is_disputed=True)
    head = make_delegation(round_, "Russia", "Vladimir Medinsky")
    make_member(head, "Alexander Fomin", "deputy defence minister")
    words = make_evidence(make_claim(make_document(), round_), "Istanbul", "place")
    make_value(round_, "place", {"name": "Istanbul", "country": "TR"}, [words])
    make_value(
        round_,
        "place",
        {"name": "Ankara", "country": "TR"},
        speaker="Harbour Gazette",
        is_displayed=False,
        is_contradicting=True,
    )
    gap = {"text": "Nothing after May.", "on": ["dashboard", "exchanges"]}
    make_dataset(gaps=[gap], codebook="# Talks")
    cited = make_cited()
    compiled = make_compiled_claim(round_, [cited])
    make_value(round_, "number", 2, claims=[compiled], speaker="Compilers")
    agreement = make_agreement(round=round_, parties=("Russia", "Ukraine"))
    make_commitment(agreement)
    exchange = make_exchange(
        date(2025, 6, 11),
        agreement=agreement,
        machine_title="Remains came home",
        verification="verified",
    )
    make_transfer(exchange, count=1212, category="remains")
    make_transfer(exchange, count=5)
    make_transfer(exchange, "Ukraine", "Russia", None)
    make_exchange(
        date(2025, 6, 12),
        part_of=exchange,
        machine_title="A stage",
        machine_status="cancelled",
    )
    make_round(None, None, machine_status="planned", machine_title="To come")
    make_compiled_claim(make_position(), [cited], fields={"number": 1})


@pytest.mark.parametrize(
    ("scheme", "width"), [("light", 1280), ("dark", 1280), ("light", 390)]
)
def test_axe_finds_no_fault_on_any_page(live_server, browser, scheme, width):
    _fill()
    context = browser.new_context(
        color_scheme=scheme, viewport={"width": width, "height": 900}
    )
    page = context.new_page()

    found = {path: _faults(page, f"{live_server.url}{path}") for path in PATHS}

    context.close()
    assert {path: faults for path, faults in found.items() if faults} == {}


def _faults(page, url) -> list[str]:
    """What axe complains about with every disclosure open, and a page that is too wide."""
    page.goto(url)
    page.evaluate(
        "document.querySelectorAll('details').forEach(one => one.open = true)"
    )
    faults = [
        f"{fault['id']}: {node['html']}"
        for fault in Axe().run(page).response["violations"]
        for node in fault["nodes"]
    ]
    is_too_wide = page.evaluate(
        "document.documentElement.scrollWidth > window.innerWidth"
    )
    return [*faults, *(["wider than its window"] if is_too_wide else [])]
