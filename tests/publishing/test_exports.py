"""CSV exports, compared whole with the files in `expected/`."""

import csv
import io
from datetime import date
from pathlib import Path

import pytest

from negotiations.publishing import exports
from negotiations.publishing.columns import (
    AGREEMENT_COLUMNS,
    DELEGATION_COLUMNS,
    EXCHANGE_COLUMNS,
    ROUND_COLUMNS,
)
from negotiations.publishing.registers import POSITION_COLUMNS
from tests.browsing.pages import links, read
from tests.factories import (
    make_agreement,
    make_cited,
    make_claim,
    make_commitment,
    make_compiled_claim,
    make_delegation,
    make_document,
    make_exchange,
    make_mediation,
    make_member,
    make_person,
    make_position,
    make_process,
    make_round,
    make_signature,
    make_transfer,
)

pytestmark = pytest.mark.django_db

NAMES = ["rounds", "delegations", "agreements", "exchanges", "positions"]
EXPECTED = Path(__file__).parent / "expected"
FORMULA = '=HYPERLINK("http://evil.example","Click")'


def _download(client, path):
    response = client.get(path)
    assert response.status_code == 200
    return b"".join(response.streaming_content).decode()


def _rows(text):
    return list(csv.DictReader(io.StringIO(text)))


def _make_the_record() -> None:
    """A little of everything that an export must tell apart."""
    istanbul = make_round(
        machine_title="Talks in Istanbul, second round",
        machine_number=2,
        machine_venue="Rixos Palace",
        machine_latitude="41.04360",
        machine_longitude="29.01570",
        machine_series="Istanbul 2025",
        machine_format="mediated",
        verification="verified",
        is_disputed=True,
        machine_summary="Two hours,\nand a deal.",
    )
    make_claim(make_document(), istanbul)
    russia = make_delegation(istanbul, "Russia", "Vladimir Medinsky")
    make_member(russia, "Vladimir Medinsky", "presidential aide")
    make_member(russia, "Alexander Fomin")
    make_delegation(istanbul, "Ukraine")
    make_delegation(istanbul, "Türkiye", machine_role="host")
    make_delegation(istanbul, "Qatar", machine_role="mediator")
    make_delegation(istanbul, "Germany", machine_role="observer")
    make_round(None, None, machine_title="Talks to come", machine_status="planned")
    make_round(on=date(2025, 5, 1), machine_precision="month", machine_title="In May")
    bodies = make_agreement(
        parties=("Russia", "Ukraine"),
        machine_quantity=12000,
        unit="bodies",
        machine_stage="implementation",
    )
    make_signature(bodies, "Türkiye", "mediator")
    make_commitment(bodies, "Russia", 6000)
    make_commitment(bodies, "Ukraine", None)
    whole = make_exchange(
        place="Chernihiv region",
        machine_title="The whole",
        machine_number=65,
        agreement=bodies,
    )
    make_transfer(whole, count=1000)
    make_transfer(whole, "Ukraine", "Russia", None, machine_qualifier="withheld")
    make_mediation(whole, "Qatar")
    make_mediation(whole, "Türkiye")
    part = make_exchange(
        date(2025, 5, 23),
        machine_title="A stage",
        part_of=whole,
        part_number=1,
        part_count=3,
    )
    make_transfer(part, None, "Ukraine", 195, machine_qualifier="at_least")
    make_exchange(date(2025, 5, 22), machine_title="No sides", machine_total_count=150)
    make_compiled_claim(
        make_position(machine_occasion="Open letter"),
        [make_cited(), make_cited("https://pages.example/two")],
    )
    make_position("Russia", person=make_person(), machine_stance="=1+1")


@pytest.mark.parametrize("name", NAMES)
def test_an_export_is_as_others_expect_it(client, name):
    _make_the_record()

    text = _download(client, f"/{name}.csv")

    assert text == (EXPECTED / f"{name}.csv").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", NAMES)
def test_an_export_of_nothing_still_has_its_heading(client, name):
    text = _download(client, f"/{name}.csv")

    assert text == (EXPECTED / f"{name}.csv").read_text().splitlines()[0] + "\n"


@pytest.mark.parametrize("opening", ["=", "+", "-", "@", "\t", "\r", "\n"], ids=repr)
def test_text_that_a_spreadsheet_would_run_is_kept_from_it(client, opening):
    make_round(machine_title=f"{opening}SUM(A1)")

    (row,) = _rows(_download(client, "/rounds.csv"))

    assert row["title"].startswith("'")


@pytest.mark.parametrize("title", ["Talks = progress?", "'Quoted'", "Talks"])
def test_other_text_is_left_as_it_is(client, title):
    make_round(machine_title=title)

    (row,) = _rows(_download(client, "/rounds.csv"))

    assert row["title"] == title


def test_formulas_are_kept_from_every_text_that_reports_chose(client):
    process = make_process(FORMULA, slug="evil")
    round_ = make_round(
        FORMULA, machine_title=FORMULA, machine_venue=FORMULA, process=process
    )
    make_member(make_delegation(round_, FORMULA, FORMULA), FORMULA, FORMULA)

    (of_round,) = _rows(_download(client, "/rounds.csv"))
    (of_delegation,) = _rows(_download(client, "/delegations.csv"))

    values = [*of_round.values(), *of_delegation.values()]
    assert sum(value.startswith("'=") for value in values) == 9
    assert not [value for value in values if value.startswith("=")]


def test_it_exports_exactly_what_is_filtered_in_the_same_order(client):
    make_round(machine_title="B held")
    make_round(on=date(2022, 1, 1), machine_title="A held")
    make_round(machine_title="Put off", machine_status="postponed")
    page = read(client, "/rounds/?status=held&sort=title")

    (link,) = links(page, "Download these rows as CSV")
    rows = _rows(_download(client, link))

    assert [row["title"] for row in rows] == ["A held", "B held"]


def test_quotes_in_a_filter_are_data(client):
    make_round(machine_title="Talks")

    assert _rows(_download(client, "/rounds.csv?q=%27%3B+DROP+TABLE%25s")) == []


def test_an_invalid_filter_narrows_nothing(client):
    make_round()

    assert len(_rows(_download(client, "/rounds.csv?since=yesterday"))) == 1


def test_hidden_events_are_not_exported(client):
    target = make_round(machine_title="Stays")
    make_round(machine_title="Same", merged_into=target)
    make_round(machine_title="Wrong", verification="rejected", rejection_reason="x")

    rows = _rows(_download(client, "/rounds.csv"))

    assert [row["title"] for row in rows] == ["Stays"]


def test_the_heading_is_sent_before_the_first_row_is_read(client):
    response = client.get("/rounds.csv")

    first = next(iter(response.streaming_content))

    assert (
        first.decode() == (EXPECTED / "rounds.csv").read_text().splitlines()[0] + "\n"
    )


def test_many_rows_come_in_few_pieces(client, monkeypatch):
    monkeypatch.setattr(exports, "CHUNK", 400)
    for day in range(1, 11):
        make_round(on=date(2025, 3, day))

    pieces = list(client.get("/rounds.csv").streaming_content)

    assert 3 < len(pieces) < 10
    assert len(_rows(b"".join(pieces).decode())) == 10


def test_one_query_serves_2_rows_or_20(client, django_assert_num_queries):
    for day in range(1, 3):
        make_round(on=date(2025, 3, day))
    with django_assert_num_queries(1):
        _download(client, "/rounds.csv")
    for day in range(3, 21):
        make_round(on=date(2025, 3, day))

    with django_assert_num_queries(1):
        text = _download(client, "/rounds.csv")

    assert len(_rows(text)) == 20


def test_the_download_says_what_it_is(client):
    headers = client.get("/exchanges.csv").headers

    assert headers["Content-Type"] == "text/csv; charset=utf-8"
    assert headers["Content-Disposition"] == (
        'attachment; filename="parley-exchanges.csv"'
    )


@pytest.mark.parametrize(
    "columns",
    [
        ROUND_COLUMNS,
        DELEGATION_COLUMNS,
        AGREEMENT_COLUMNS,
        EXCHANGE_COLUMNS,
        POSITION_COLUMNS,
    ],
)
def test_each_column_is_published_once_and_explained(columns):
    names = [column.name for column in columns]

    assert len(names) == len({*names})
    assert all(column.meaning.endswith(".") for column in columns)
