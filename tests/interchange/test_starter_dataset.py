"""The bundled Russia–Ukraine dataset holds together, told without Parley's own reader."""

import csv
import re
import tomllib
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlsplit

import pytest

import negotiations

FOLDER = Path(negotiations.__file__).parent / "datasets" / "russia-ukraine"
Rows = list[dict[str, str]]

# Cited for what a speaker says and not by the row itself: the row's own pages could not
# be told apart by speaker, or did not give the value.
BESIDE_THE_ROWS = {
    "https://unn.ua/en/amp/last-night-the-53rd-exchange-was-completed-a-total-of-3310-ukrainians-have-been-returned-from-russian-captivity-yusov",
    "https://www.pravda.com.ua/eng/news/2025/03/18/7503481/",
    "https://www.svoboda.org/a/ukraina-i-rossiya-proveli-novyy-obmen-telami-pogibshih/33627934.html",
    "https://www.theguardian.com/world/video/2022/sep/22/russia-trades-azov-fighters-for-putin-ally-in-biggest-prisoner-swap-of-ukraine-war-video-report",
}
SIDES = ("russia", "ukraine")
PAGES = ["rounds", "delegations", "agreements", "commitments", "exchanges", "positions"]
PEOPLE = {"prisoners_of_war", "mixed", "civilians"}


def read(file: str) -> Rows:
    with (FOLDER / f"{file}.csv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, strict=True))


MANIFEST = tomllib.loads((FOLDER / "dataset.toml").read_text(encoding="utf-8"))
SPEAKERS = read("speakers")
EXCHANGES = read("exchanges")
TABLES = {
    file: {row["slug"]: row for row in read(file)}
    for file in ("rounds", "agreements", "exchanges")
}
VALUES = {
    "rounds": {"date_start", "date_end", "number", "city"},
    "agreements": {"date"},
    "exchanges": {"date", "number"}
    | {f"{what}_by_{side}" for what in ("released", "civilians") for side in SIDES},
}


def carried_out(*, kinds: set[str], year: str = "") -> Rows:
    return [
        row
        for row in EXCHANGES
        if row["status"] == "carried_out"
        and row["kind"] in kinds
        and row["date"].startswith(year)
    ]


def total(rows: Rows, column: str) -> int:
    return sum(int(row[column]) for row in rows if row[column])


def unknown(rows: Rows, column: str) -> int:
    return sum(not row[column] for row in rows)


def shown(row: dict[str, str], file: str, column: str) -> str:
    """The cell as readers see it: with what stands for a captive's name."""
    texts: dict[tuple[str, str, str], str] = {
        (one["file"], one["row"], one["column"]): one["text"]
        for one in MANIFEST["redactions"]
    }
    return texts.get((file, row["slug"], column), row[column])


def names(texts: Iterable[str]) -> set[str]:
    """Two capitalised words in a row: people, and much else."""
    return {
        found
        for text in texts
        for found in re.findall(r"\b[A-Z][\w’-]* [A-Z][\w’-]+", text)
    }


def voice(said: dict[str, str]) -> str:
    return said["speaker"] or urlsplit(said["source_urls"].split("|")[0]).netloc


def said_by(speaker: str, value: str) -> set[tuple[str, str]]:
    return {
        (one["row"], one["column"])
        for one in SPEAKERS
        if one["speaker"] == speaker and one["value"] == value
    }


@pytest.mark.parametrize(
    "path", sorted(FOLDER.glob("*.csv")), ids=lambda path: path.name
)
def test_every_line_ends_as_the_format_asks(path):
    text = path.read_bytes()

    assert text.count(b"\n") == text.count(b"\r\n") > 0
    assert text.endswith(b"\r\n")


@pytest.mark.parametrize(
    ("kinds", "year", "to_ukraine", "to_russia"),
    [
        (PEOPLE, "2022", 1_563, 971),
        (PEOPLE, "2023", 998, 592),
        (PEOPLE, "2024", 1_358, 1_361),
        (PEOPLE, "2025", 2_304, 2_332),
        (PEOPLE, "2026", 864, 868),
        (PEOPLE, "", 7_087, 6_124),
        ({"civilians"}, "", 30, 124),
        ({"bodies"}, "2022", 572, 210),
        ({"bodies"}, "2023", 907, 0),
        ({"bodies"}, "2024", 3_380, 141),
        ({"bodies"}, "2025", 16_301, 339),
        ({"bodies"}, "2026", 2_000, 73),
        ({"bodies"}, "", 23_160, 763),
        ({"children"}, "2022", 0, 0),
        ({"children"}, "2023", 11, 0),
        ({"children"}, "2024", 33, 4),
        ({"children"}, "2025", 26, 8),
        ({"children"}, "2026", 5, 1),
        ({"children"}, "", 75, 13),
    ],
)
def test_the_totals_are_those_of_the_codebook(kinds, year, to_ukraine, to_russia):
    rows = carried_out(kinds=kinds, year=year)

    assert total(rows, "released_by_russia") == to_ukraine
    assert total(rows, "released_by_ukraine") == to_russia


def test_what_is_unknown_is_as_the_codebook_says():
    people, bodies = carried_out(kinds=PEOPLE), carried_out(kinds={"bodies"})

    assert (len(people), len(bodies)) == (87, 56)
    assert unknown(people, "released_by_russia") == 14
    assert unknown(people, "released_by_ukraine") == 26
    assert unknown(bodies, "released_by_ukraine") == 37
    assert total(people, "civilians_by_russia") == 384
    assert total(people, "civilians_by_ukraine") == 357


@pytest.mark.parametrize(
    ("file", "rows"),
    [
        ("parties", 26),
        ("people", 72),
        ("rounds", 45),
        ("delegations", 136),
        ("agreements", 37),
        ("commitments", 35),
        ("exchanges", 160),
        ("positions", 48),
    ],
)
def test_each_file_has_as_many_rows_as_the_codebook_says(file, rows):
    assert len(read(file)) == rows


def test_speakers_speak_of_cells_that_exist():
    cells = {(one["file"], one["row"], one["column"]) for one in SPEAKERS}

    assert cells <= {
        (file, slug, column)
        for file, rows in TABLES.items()
        for slug, row in rows.items()
        for column in VALUES[file] & row.keys()
    }


def test_speakers_are_parties_or_people_of_the_dataset():
    known = {row["slug"] for file in ("parties", "people") for row in read(file)}

    assert {one["speaker"] for one in SPEAKERS} <= known | {""}


def test_speakers_are_cited_from_pages_of_the_row():
    beside = {
        url
        for one in SPEAKERS
        for url in one["source_urls"].split("|")
        if url not in TABLES[one["file"]][one["row"]]["source_urls"].split("|")
    }

    assert beside == BESIDE_THE_ROWS


def test_a_voice_gives_a_cell_one_value():
    keys = [(one["row"], one["column"], voice(one)) for one in SPEAKERS]

    assert len(keys) == len(set(keys))


def test_the_figures_of_the_nine_stages_were_withheld():
    stages = {row["slug"] for row in EXCHANGES if row["part"].startswith("stage ")}
    both_ways = {(slug, f"released_by_{side}") for slug in stages for side in SIDES}

    # On the last day Moscow’s negotiator told about how many they were.
    told = said_by("vladimir-medinsky", "about 250")

    assert len(stages) == 9
    assert said_by("ukraine", "withheld") == both_ways
    assert said_by("russia", "withheld") == both_ways - told
    assert {slug for slug, _ in told} == {"pow-2025-07-23"}


@pytest.mark.parametrize(
    ("row", "column", "values"),
    [
        ("pow-2024-01-31", "released_by_russia", {"ukraine": "207", "russia": "195"}),
        ("pow-2024-01-31", "released_by_ukraine", {"russia": "195"}),
        ("pow-2024-12-30", "released_by_russia", {"ukraine": "189", "russia": "150"}),
        ("pow-2022-10-17", "civilians_by_ukraine", {"russia": "72", "dpr": "80"}),
        ("pow-2022-10-29", "released_by_russia", {"ukraine": "52", "dpr": "50"}),
        (
            "pow-2022-04-14-2",
            "date",
            {"glavcom.ua": "2022-04-14", "www.canindia.com": "2022-04-15"},
        ),
    ],
)
def test_sources_that_differ_stand_side_by_side(row, column, values):
    said = [one for one in SPEAKERS if (one["row"], one["column"]) == (row, column)]

    assert {voice(one): one["value"] for one in said} == values


def test_redactions_replace_cells_that_exist():
    replaced = {
        (one["file"], one["row"], one["column"]) for one in MANIFEST["redactions"]
    }

    assert replaced
    assert all(TABLES[file][row][column] for file, row, column in replaced)


@pytest.mark.parametrize(
    ("row", "names_left"),
    [
        ("children-2023-11-19", {"An", "Mariupol"}),
        ("civ-2024-06-28", {"Civilian", "Mejlis", "Belarus", "One"}),
    ],
)
def test_no_captive_is_named_in_what_stands_for_a_cell(row, names_left):
    text = shown(TABLES["exchanges"][row], "exchanges", "notes")

    assert set(re.findall(r"\b[A-Z]\w+", text)) == names_left
    assert text != TABLES["exchanges"][row]["notes"]


def test_of_those_who_were_freed_only_holders_of_public_office_are_named():
    officials = {row["name"] for row in read("people")}
    summaries = {"rounds": "outcome", "agreements": "summary", "exchanges": "notes"}

    texts = [
        shown(row, file, column)
        for file, rows in TABLES.items()
        for row in rows.values()
        for column in {"title", summaries[file]} & row.keys()
    ]
    texts += [row["what"] for row in read("commitments")]

    assert names(texts) - officials - NO_PEOPLE == {"Ivan Fedorov", "Viktor Medvedchuk"}


NO_PEOPLE = {
    "Abu Dhabi", "Belovezhskaya Pushcha", "Black Sea", "Eight Ukrainian",
    "Five Ukrainian", "Five Ukrainians", "Four Ukrainian", "Free Ukrainian",
    "Free Ukrainians", "Grain Initiative", "Independence Day", "Istanbul Communiqué",
    "One Russian", "Orthodox Christmas", "Orthodox Easter", "Paris Declaration",
    "Revised US", "Russian Easter", "Russian Victory", "Saudi Arabia", "Separate US",
    "State Duma", "The Kremlin’s", "The Russian", "The US", "The Ukrainian",
    "US European", "What Russia", "White House",
}  # fmt: skip


def test_gaps_are_told_on_pages_that_exist():
    pages = {page for gap in MANIFEST["gaps"] for page in gap["on"]}

    assert pages == {"dashboard", *PAGES}


def test_the_licence_is_the_one_that_the_manifest_names():
    notice = (FOLDER / "LICENSE").read_text(encoding="utf-8")

    assert MANIFEST["licence"] == "CC-BY-4.0"
    assert "https://creativecommons.org/licenses/by/4.0/" in notice
    assert MANIFEST["title"] in re.sub(r"\s+", " ", notice)
