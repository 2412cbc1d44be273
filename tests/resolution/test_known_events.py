"""Reports about known events find them in the loaded record instead of adding others."""

import hashlib
import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from django.db import transaction

import negotiations
from negotiations.interchange.loading import load
from negotiations.interchange.reading import read_folder
from negotiations.models import (
    Agreement,
    Document,
    PrisonerExchange,
    Round,
    Source,
    Transfer,
)
from negotiations.resolution.names import gazetteer
from negotiations.resolution.recording import record
from negotiations.resolution.resolving import resolve

pytestmark = pytest.mark.django_db

_PACKAGE = Path(negotiations.__file__).parent
_STARTER = _PACKAGE / "datasets" / "russia-ukraine"
_NOW = datetime(2026, 11, 23, tzinfo=UTC)

_THREE_DAYS = {"pow-2025-05-23", "pow-2025-05-24", "pow-2025-05-25"}
_BODIES_OF_JUNE = {
    "bodies-2025-06-11",
    "bodies-2025-06-13",
    "bodies-2025-06-14",
    "bodies-2025-06-15",
    "bodies-2025-06-16",
}
_NINE_STAGES = {
    "pow-2025-06-09",
    "pow-2025-06-10",
    "pow-2025-06-12",
    "pow-2025-06-14",
    "pow-2025-06-19",
    "pow-2025-06-20",
    "pow-2025-06-26",
    "pow-2025-07-04",
    "pow-2025-07-23",
}


@pytest.fixture(scope="module", autouse=True)
def starter_dataset(django_db_setup, django_db_blocker) -> Iterator[None]:
    """The bundled dataset, loaded once for the module; each test undoes its own part."""
    with django_db_blocker.unblock(), transaction.atomic():
        load(
            read_folder(_STARTER, today=_NOW.date()),
            gazetteer=gazetteer(),
            now=_NOW,
            tell=lambda *progress: None,
        )
        yield
        transaction.set_rollback(True)


def tell_sample(name):
    """Store a bundled report and resolve what it says; returns the stored document."""
    sample = json.loads((_PACKAGE / "samples" / f"{name}.json").read_text("utf-8"))
    return tell_text(sample["text"], sample["published"])


def tell_text(text, published):
    source, _ = Source.objects.get_or_create(
        slug="tests", defaults={"name": "Tests", "kind": Source.Kind.FOLDER}
    )
    document = Document.objects.create(
        source=source,
        publisher="Parley sample report",
        published_on=date.fromisoformat(published),
        text=text,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        fetched_at=_NOW,
    )
    names = gazetteer()
    record(document, gazetteer=names)
    resolve(document, gazetteer=names)
    return document


def told_by(document):
    """Addresses of the events that the report's claims are attached to."""
    return {
        event.slug
        for claim in document.claims.attached()
        if (event := claim.round or claim.agreement or claim.exchange)
    }


def on_record():
    """Addresses of all events."""
    return {
        slug
        for model in (Round, Agreement, PrisonerExchange)
        for slug in model.objects.values_list("slug", flat=True)
    }


def stages_of(slugs):
    """For each of these exchanges, the addresses of its parts."""
    return {
        frozenset(whole.parts.values_list("slug", flat=True))
        for whole in PrisonerExchange.objects.filter(slug__in=slugs)
    }


def handed_over():
    """Who has received how many of whom."""
    return Transfer.objects.of_visible_exchanges().carried_out().sums_by_year()


@pytest.mark.parametrize(
    ("sample", "events"),
    [
        ("2022-02-28-gomel-first-round", {"belarus-2022-1"}),
        ("2022-03-29-istanbul-neutrality-talks", {"istanbul-2022"}),
        ("2022-07-22-black-sea-grain", {"grain-initiative-2022"}),
        ("2024-01-31-two-counts-of-one-swap", {"pow-2024-01-31"}),
        ("2024-12-30-new-year-swap", {"pow-2024-12-30"}),
    ],
)
def test_a_report_about_a_known_event_adds_none(sample, events):
    before, sums = on_record(), handed_over()

    document = tell_sample(sample)

    assert told_by(document) == events
    assert on_record() == before
    assert handed_over() == sums
    assert not document.claims.exclude(state="attached").exists()


@pytest.mark.parametrize(
    ("sample", "events", "wholes"),
    [
        (
            "2025-05-16-istanbul-first-direct-talks",
            {"istanbul-2025-1", "istanbul-2022", "istanbul-1000-for-1000-2025"},
            {frozenset(_THREE_DAYS)},
        ),
        (
            "2025-05-25-thousand-for-thousand",
            {"istanbul-2025-1", "istanbul-1000-for-1000-2025", *_THREE_DAYS},
            {frozenset(_THREE_DAYS)},
        ),
        (
            "2025-06-02-istanbul-second-round",
            {
                "istanbul-2025-2",
                "istanbul-all-for-all-2025",
                "istanbul-6000-bodies-2025",
            },
            {frozenset(_NINE_STAGES), frozenset(_BODIES_OF_JUNE)},
        ),
        (
            "2025-06-11-remains-returned",
            {"istanbul-6000-bodies-2025", "bodies-2025-06-11", "pow-2025-06-12"},
            {frozenset(_BODIES_OF_JUNE)},
        ),
    ],
)
def test_a_report_about_a_deal_adds_only_the_whole_of_known_stages(
    sample, events, wholes
):
    before, sums = on_record(), handed_over()

    told = told_by(tell_sample(sample))

    assert told & before == events
    assert on_record() - before == told - before
    assert stages_of(told - before) == wholes
    assert handed_over() == sums


def test_what_a_report_says_is_planned_counts_nobody():
    before, sums = on_record(), handed_over()

    told = told_by(tell_sample("2025-07-23-istanbul-third-round"))

    assert told & before == {"istanbul-2025-3", "istanbul-1200-2025"}
    # The whole of the deal, and what was merely offered.
    assert stages_of(told - before) == {frozenset({"pow-2025-08-24"}), frozenset()}
    assert handed_over() == sums


def test_a_side_is_heard_on_a_number_that_was_withheld():
    before = on_record()

    told = told_by(
        tell_text(
            "Ukraine and Russia met for a third round of talks in Istanbul on Wednesday. "
            "Hours earlier a further group of prisoners had come home; Vladimir Medinsky "
            "put it at about 250 from each side.",
            "2025-07-23",
        )
    )

    assert told <= before
    stage = PrisonerExchange.objects.get(slug="pow-2025-07-23")
    counted = {"count": 250, "qualifier": "about"}
    assert stage.values.filter(speaker="Russia", value=counted).count() == 2


def test_reports_of_a_deal_and_of_its_stages_share_one_whole():
    tell_sample("2025-05-16-istanbul-first-direct-talks")
    before = on_record()

    told = told_by(tell_sample("2025-05-25-thousand-for-thousand"))

    assert on_record() == before
    assert stages_of(told) == {frozenset(_THREE_DAYS), frozenset()}


def test_two_reports_of_one_deal_share_its_wholes():
    tell_text(
        "Russia and Ukraine agreed on Monday to carry out a new prisoner exchange, "
        "officials said after talks in Istanbul. Each side agreed to return the bodies "
        "of 6,000 soldiers to the other.",
        "2025-06-02",
    )
    before = on_record()

    told = told_by(tell_sample("2025-06-02-istanbul-second-round"))

    assert on_record() == before
    assert stages_of(told) == {frozenset(_NINE_STAGES), frozenset(_BODIES_OF_JUNE)}


def test_a_recalled_sum_of_known_stages_counts_nobody_twice():
    before, sums = on_record(), handed_over()

    document = tell_text(
        "Russia and Ukraine held a second round of talks in Istanbul on Monday. The two "
        "sides agreed to a new prisoner swap, following a previous exchange of 1,000 "
        "captives on each side.",
        "2025-06-02",
    )

    assert "istanbul-2025-2" in told_by(document)
    assert stages_of(on_record() - before) == {
        frozenset(_THREE_DAYS),
        frozenset(_NINE_STAGES),
    }
    assert handed_over() == sums


def test_the_words_of_a_report_stand_beside_the_datasets_figures():
    tell_sample("2024-01-31-two-counts-of-one-swap")

    exchange = PrisonerExchange.objects.get(slug="pow-2024-01-31")
    assert exchange.is_disputed
    assert exchange.transfers.get(received_by__name="Ukraine").count == 207
    assert exchange.values.filter(evidence__isnull=False).exists()


def test_a_total_beside_a_breakdown_is_no_further_transfer():
    tell_sample("2025-05-25-thousand-for-thousand")

    exchange = PrisonerExchange.objects.get(slug="pow-2025-05-23")
    to_ukraine = exchange.transfers.filter(received_by__name="Ukraine")
    assert dict(to_ukraine.values_list("category", "count")) == {
        "civilians": 120,
        "prisoners_of_war": 270,
    }
    assert not exchange.is_disputed
