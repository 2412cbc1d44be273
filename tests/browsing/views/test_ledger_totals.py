"""The totals of the starter dataset, against what anybody can add up from its files.

Reads exchanges.csv and speakers.csv with the csv module alone, and the codebook as text.
"""

import csv
import io
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from django.db import connection, transaction

import negotiations
from negotiations.interchange.loading import load
from negotiations.interchange.reading import read_folder
from negotiations.resolution.names import gazetteer
from tests.browsing.pages import read, texts

pytestmark = pytest.mark.django_db

STARTER = Path(negotiations.__file__).parent / "datasets" / "russia-ukraine"
NOW = datetime(2026, 11, 23, tzinfo=UTC)
TOTALS = "/exchanges/totals/"
SIDES = {"russia": "Ukraine", "ukraine": "Russia"}  # who releases: who receives
COUNTED = {"prisoners_of_war", "mixed", "bodies"}  # an empty cell is an unknown number
CATEGORIES = {
    "Prisoners of war": "prisoners_of_war",
    "Civilians": "civilians",
    "Children": "children",
    "Remains": "remains",
}
WHOLES = ("People in all", "Remains", "Children")  # in the order of the codebook


@pytest.fixture(scope="module", autouse=True)
def starter_dataset(django_db_setup, django_db_blocker) -> Iterator[None]:
    """The bundled dataset, loaded once for the module; no test here writes anything."""
    with django_db_blocker.unblock(), transaction.atomic():
        load(
            read_folder(STARTER, today=NOW.date()),
            gazetteer=gazetteer(),
            now=NOW,
            tell=lambda *progress: None,
        )
        # Without statistics of rows this new the planner looks at each pair of them.
        connection.cursor().execute("ANALYZE")
        yield
        transaction.set_rollback(True)


def rows_of(file):
    with (STARTER / f"{file}.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, strict=True))


def parts_of(row, side):
    """What one side released: each heading that holds it, with the number or None."""
    told, civilians = row[f"released_by_{side}"], row[f"civilians_by_{side}"]
    if not told:
        unknown = {
            "prisoners_of_war": ("Prisoners of war", "People in all"),
            "mixed": ("Prisoners of war", "People in all"),
            "bodies": ("Remains",),
        }
        return dict.fromkeys(unknown.get(row["kind"], ()))
    number, others = int(told), int(civilians or 0)
    match row["kind"]:
        case "bodies":
            parts = {"Remains": number}
        case "children":
            parts = {"Children": number}
        case "civilians":
            parts = {"Civilians": number, "People in all": number}
        case _:
            parts = {
                "Prisoners of war": number - others,
                "Civilians": others,
                "People in all": number,
            }
    return {heading: part for heading, part in parts.items() if part}


def withheld_by_side():
    """Exchanges and sides of which the figure is withheld, as a speaker says."""
    return {
        (one["row"], one["column"].removeprefix("released_by_"))
        for one in rows_of("speakers")
        if one["value"] == "withheld"
    }


def counted_by_hand():
    """Per year, heading and receiver: the sum, handovers, unknown and withheld numbers."""
    sums, handovers, unknown, withheld = Counter(), Counter(), Counter(), Counter()
    secrets = withheld_by_side()
    for row in rows_of("exchanges"):
        if row["status"] != "carried_out":
            continue
        for side, receiver in SIDES.items():
            for heading, number in parts_of(row, side).items():
                for year in (row["date"][:4], "All years"):
                    key = (year, heading, receiver)
                    handovers[key] += 1
                    sums[key] += number or 0
                    if number is None and (row["slug"], side) in secrets:
                        withheld[key] += 1
                    elif number is None:
                        unknown[key] += 1
    return {
        key: (sums[key], handovers[key], unknown[key], withheld[key])
        for key in handovers
    }


def cells_of(page):
    """The cells of the table by row heading, column heading and side; empty ones apart."""
    (table,) = page.xpath("//table[@class='totals']")
    groups, sides = table.xpath("thead/tr")
    headings = [
        heading.text_content()
        for heading in groups.xpath("th[@scope='colgroup']")
        for _ in range(int(heading.get("colspan")))
    ]
    columns = [
        (heading, side.text_content().removeprefix("to "))
        for heading, side in zip(headings, sides.xpath("th"), strict=True)
    ]
    return {
        (row.xpath("string(th)"), *column): cell
        for row in table.xpath("tbody/tr")
        for column, cell in zip(columns, row.xpath("td"), strict=True)
        if cell.xpath("a")
    }


def number_in(cell):
    """The number that a cell shows; none is nothing to add."""
    word = cell.xpath("normalize-space(a)").removeprefix("at least ")
    return 0 if word == "not known" else int(word.replace(",", ""))


def lacks_of(handovers, unknown, withheld):
    counted = {"not known": unknown, "withheld": withheld}
    return [f"{count} of {handovers} {why}" for why, count in counted.items() if count]


def codebook_totals():
    """The table of totals that the codebook prints."""
    lines = (STARTER / "README.md").read_text(encoding="utf-8").splitlines()
    start = lines.index(
        next(line for line in lines if line.startswith("| year | people to Ukraine"))
    )
    table = [line.strip("| ").split(" | ") for line in lines[start + 2 : start + 8]]
    return {
        year.split()[0].replace("all", "All years"): [
            0 if cell == "–" else int(cell.replace(",", "")) for cell in cells
        ]
        for year, *cells in table
    }


def test_every_sum_is_that_of_the_csv_files(client):
    cells = cells_of(read(client, f"{TOTALS}?process=russia-ukraine"))

    shown = {
        key: number_in(cell) for key, cell in cells.items() if key[2] != "together"
    }
    assert shown == {key: told[0] for key, told in counted_by_hand().items()}


def test_what_both_sides_received_is_added_up(client):
    cells = cells_of(read(client, f"{TOTALS}?process=russia-ukraine"))

    together = {
        key: number_in(cell) for key, cell in cells.items() if key[2] == "together"
    }
    by_hand = counted_by_hand()
    assert together == {
        (year, heading, "together"): sum(
            by_hand.get((year, heading, side), (0,))[0] for side in SIDES.values()
        )
        for year, heading, _ in by_hand
        if heading in WHOLES
    }


def test_every_sum_that_the_codebook_prints_is_on_the_page(client):
    cells = cells_of(read(client, f"{TOTALS}?process=russia-ukraine"))

    printed = codebook_totals()
    assert printed["All years"] == [7087, 6124, 23160, 763, 75, 13]
    assert printed == {
        year: [
            number_in(cells[key]) if (key := (year, heading, side)) in cells else 0
            for heading in WHOLES
            for side in SIDES.values()
        ]
        for year in printed
    }


def test_every_sum_says_how_many_handovers_lack_a_number(client):
    cells = cells_of(read(client, f"{TOTALS}?process=russia-ukraine"))

    shown = {
        key: texts(cell, "small") for key, cell in cells.items() if key[2] != "together"
    }
    by_hand = counted_by_hand()
    assert shown == {key: lacks_of(*told[1:]) for key, told in by_hand.items()}
    assert shown["All years", "People in all", "Ukraine"] == [
        "2 of 84 not known",
        "9 of 84 withheld",
    ]


def test_a_sum_that_lacks_a_number_is_a_lower_bound(client):
    cells = cells_of(read(client, f"{TOTALS}?process=russia-ukraine"))

    bounds = {key for key, cell in cells.items() if cell.xpath("a/span")}
    assert bounds == {
        key
        for key, cell in cells.items()
        if number_in(cell)
        and any(
            sum(told[2:])
            for (year, heading, side), told in counted_by_hand().items()
            if (year, heading) == key[:2] and key[2] in {side, "together"}
        )
    }


def test_every_sum_leads_to_exactly_its_rows(client):
    cells = cells_of(read(client, f"{TOTALS}?process=russia-ukraine"))

    leading = {
        key: texts(read(client, cell.xpath("string(a/@href)")), "//p[@id='count']")
        for key, cell in cells.items()
        if key[2] != "together"
    }
    assert leading == {
        key: [f"{told[1]} exchange{'' if told[1] == 1 else 's'}"]
        for key, told in counted_by_hand().items()
    }


def test_the_download_adds_up_to_the_csv_files(client):
    response = client.get("/exchanges/totals.csv?process=russia-ukraine")

    lines = csv.DictReader(io.StringIO(response.content.decode()))
    headings = {category: heading for heading, category in CATEGORIES.items()}
    told = {
        (line["year"], headings[line["category"]], line["received_by"]): (
            int(line["known_count"] or 0),
            int(line["handovers"]),
            int(line["without_number"]) - int(line["withheld"]),
            int(line["withheld"]),
        )
        for line in lines
    }
    assert told == {
        key: counted
        for key, counted in counted_by_hand().items()
        if key[0] != "All years" and key[1] in CATEGORIES
    }


def test_the_dashboard_adds_up_to_the_csv_files(client):
    page = read(client, "/?process=russia-ukraine")

    by_hand = {
        key[1:]: told
        for key, told in counted_by_hand().items()
        if key[0] == "All years"
    }
    assert texts(page, "//section[@class='figures']/div[position() > 1]//li/a") == [
        f"{by_hand[heading, side][0]:,} to {side}"
        for heading in ("People in all", "Remains")
        for side in SIDES.values()
    ]
    assert texts(page, "//section[@class='figures']/div[2]//small") == [
        "and 75 children",
        "at least: 11 handovers without a number, 9 of them withheld, in 2022, 2025 and 2026",
        "and 13 children",
        "at least: 25 handovers without a number, 9 of them withheld, in 2022, 2023, 2025 and 2026",
    ]


@pytest.mark.parametrize(
    ("slug", "party", "delivered"),
    [
        ("istanbul-1000-for-1000-2025", "Russia", "1,000"),
        ("istanbul-1000-for-1000-2025", "Ukraine", "1,000"),
        ("istanbul-6000-bodies-2025", "Russia", "6,057"),
        (
            "istanbul-6000-bodies-2025",
            "Ukraine",
            (
                "27 4 handovers without a number "
                "78 by a dataset’s account: the exchanges add up to 51 fewer"
            ),
        ),
        (
            "istanbul-all-for-all-2025",
            "Russia",
            "unknown 9 handovers whose number is withheld",
        ),
        (
            "geneva-500-2026",
            "Russia",
            "502 500 by a dataset’s account: the exchanges add up to 2 more",
        ),
    ],
)
def test_promises_stand_beside_what_exchanges_and_the_codebook_count(
    client, slug, party, delivered
):
    page = read(client, f"/agreements/{slug}/")

    (row,) = page.xpath(f"//section[@class='promises']//tr[th='{party}']")
    assert texts(row, "td[@data-label='Delivered']") == [delivered]


@pytest.mark.parametrize("path", ["/", TOTALS])
def test_readers_are_told_until_when_the_record_goes(client, path):
    page = read(client, path)

    assert texts(page, "//details[@class='gaps']/summary") == [
        "What is missing: Russia–Ukraine, 2022– (on record until 5 June 2026)"
    ]
