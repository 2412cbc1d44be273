"""The record of a process is written out as a dataset that gives the same record."""

from datetime import date
from pathlib import Path

import pytest

import negotiations
from negotiations.extraction.gazetteer import world
from negotiations.interchange.exporting import CannotExportError, export
from negotiations.interchange.reading import read_folder
from negotiations.models import (
    Involvement,
    Party,
    PrisonerExchange,
    Process,
    Round,
)
from negotiations.resolution.known_processes import load_processes
from tests.factories import (
    make_claim,
    make_delegation,
    make_document,
    make_exchange,
    make_round,
    make_transfer,
)
from tests.interchange.folders import TODAY, load_folder, load_tables, write_folder

pytestmark = pytest.mark.django_db

DATASETS = Path(negotiations.__file__).parent / "datasets"


def lakes():
    return Process.objects.get(slug="lakes")


def cells(folder):
    """Every row of every file, by file and key."""
    return {
        file: {key: dict(row) for key, row in rows.items()}
        for file, rows in read_folder(folder, today=TODAY).cells.items()
    }


def test_what_was_loaded_is_written_as_it_was(tmp_path):
    original = write_folder(tmp_path / "original")
    load_folder(original)

    exported = export(lakes(), tmp_path / "copy", today=TODAY)

    assert cells(tmp_path / "copy") == cells(original)
    assert exported.left_out == ()


@pytest.mark.parametrize("name", ["russia-ukraine", "yemen"])
def test_a_bundled_dataset_comes_back_and_changes_nothing(tmp_path, name):
    load_processes(gazetteer=world())
    load_folder(DATASETS / name)

    export(Process.objects.get(slug=name), tmp_path / "copy", today=TODAY)

    assert cells(tmp_path / "copy") == cells(DATASETS / name)
    again = load_folder(tmp_path / "copy")
    assert (again.new, again.changed, again.removed, again.kept) == (0, 0, (), ())


def test_the_manifest_comes_back(tmp_path):
    original = write_folder(tmp_path / "original")
    load_folder(original)

    export(lakes(), tmp_path / "copy", today=TODAY)

    assert (
        read_folder(tmp_path / "copy", today=TODAY).manifest
        == read_folder(original, today=TODAY).manifest
    )
    assert (tmp_path / "copy" / "README.md").read_text("utf-8") == "# The lakes\n"


def test_what_a_curator_has_decided_is_written(tmp_path):
    load_tables(tmp_path / "original")
    Round.objects.update(curator_title="By hand", curator_starts_on=date(2025, 2, 28))

    export(lakes(), tmp_path / "copy", today=TODAY)

    row = cells(tmp_path / "copy")["rounds"]["geneva-1"]
    assert (row["title"], row["date_start"]) == ("By hand", "2025-02-28")


def test_what_reports_added_is_written_beside_it(tmp_path):
    load_tables(tmp_path / "original")
    told = make_document(url="https://reports.example/9")
    make_claim(
        told, make_round(place="Oslo", parties=["Northern Front"], process=lakes())
    )

    export(lakes(), tmp_path / "copy", today=TODAY)

    rounds = cells(tmp_path / "copy")["rounds"].values()
    assert [row["city"] for row in rounds] == ["Geneva", "Oslo"]
    assert [row["source_urls"].split("|")[-1] for row in rounds] == [
        "https://reports.example/2",
        "https://reports.example/9",
    ]


def make_told_exchange(**columns):
    exchange = make_exchange(process=lakes(), **columns)
    make_claim(make_document(url="https://reports.example/9"), exchange)
    return exchange


@pytest.mark.parametrize(
    ("columns", "why"),
    [
        ({"on": None}, "its day is not known"),
        ({"machine_precision": "month"}, "its day is not known"),
    ],
)
def test_what_has_no_day_is_left_out_and_told(tmp_path, columns, why):
    load_tables(tmp_path / "original")
    make_told_exchange(**columns)

    exported = export(lakes(), tmp_path / "copy", today=TODAY)

    assert exported.rows["exchanges"] == 2
    assert [what.split(": ")[-1] for what in exported.left_out] == [why]


def test_what_no_report_states_is_left_out_and_told(tmp_path):
    load_tables(tmp_path / "original")
    make_exchange(process=lakes())

    (what,) = export(lakes(), tmp_path / "copy", today=TODAY).left_out

    assert "no report with an address stands behind it" in what


def test_who_speaks_of_what_is_left_out_is_left_out_too(tmp_path):
    load_tables(tmp_path / "original")
    PrisonerExchange.objects.filter(slug="pow-2025-03-10").update(
        curator_starts_on=date(2025, 3, 1), curator_precision="month"
    )

    exported = export(lakes(), tmp_path / "copy", today=TODAY)

    assert (exported.rows["exchanges"], exported.rows["speakers"]) == (1, 0)


@pytest.mark.parametrize("other", ["Eastern Front", None])
def test_what_is_not_between_the_two_sides_is_left_out_and_told(tmp_path, other):
    load_tables(tmp_path / "original")
    make_transfer(make_told_exchange(), "Northern Front", other)

    (what,) = export(lakes(), tmp_path / "copy", today=TODAY).left_out

    assert "is not between north and south" in what


def test_a_whole_is_told_by_its_parts_alone(tmp_path):
    load_tables(tmp_path / "original")
    whole = make_told_exchange()
    PrisonerExchange.objects.filter(slug="pow-2025-03-10").update(part_of=whole)

    exported = export(lakes(), tmp_path / "copy", today=TODAY)

    assert exported.rows["exchanges"] == 2
    assert "it is told by its parts" in exported.left_out[0]


def test_figures_of_what_has_not_happened_are_not_written(tmp_path):
    load_tables(tmp_path / "original")
    exchange = make_told_exchange(machine_status="agreed")
    make_transfer(exchange, "Northern Front", "Southern Front", 50)

    export(lakes(), tmp_path / "copy", today=TODAY)

    row = cells(tmp_path / "copy")["exchanges"][exchange.slug]
    assert (row["status"], row["released_by_north"]) == ("agreed", "")


@pytest.mark.parametrize(
    ("categories", "kind"),
    [
        (["remains"], "bodies"),
        (["children"], "children"),
        (["civilians"], "civilians"),
        (["wounded_or_sick", "hostages"], "prisoners_of_war"),
        (["prisoners_of_war", "children"], "mixed"),
        ([], "prisoners_of_war"),
    ],
)
def test_the_kind_follows_from_who_was_handed_over(tmp_path, categories, kind):
    load_tables(tmp_path / "original")
    exchange = make_told_exchange()
    for category in categories:
        make_transfer(exchange, "Northern Front", "Southern Front", category=category)

    export(lakes(), tmp_path / "copy", today=TODAY)

    assert cells(tmp_path / "copy")["exchanges"][exchange.slug]["kind"] == kind


def test_a_process_without_a_dataset_is_written_too(tmp_path):
    process = Process.objects.create(
        slug="sea", name="East–West, 2025–", started_on=date(2025, 1, 1)
    )
    for name in ("East", "West"):
        party = Party.objects.create(name=name, slug=name.lower(), kind="armed_group")
        Involvement.objects.create(process=process, party=party)
    told = make_document(url="https://reports.example/9")
    round_ = make_round(place=None, process=process, machine_format="video")
    make_claim(told, round_)
    make_delegation(round_, "East", "Ada Berg")

    export(process, tmp_path / "copy", today=TODAY)

    written = read_folder(tmp_path / "copy", today=TODAY)
    assert written.manifest.slug == "sea"
    assert [row.head for row in written.delegations] == ["ada-berg"]
    assert [row.slug for row in written.people] == ["ada-berg"]


def test_a_folder_with_files_is_left_alone(tmp_path):
    load_tables(tmp_path)

    with pytest.raises(CannotExportError, match="is not empty"):
        export(lakes(), tmp_path, today=TODAY)


def test_a_process_of_one_side_cannot_be_written(tmp_path):
    load_tables(tmp_path / "original")
    Involvement.objects.filter(party__slug="southern-front").delete()

    with pytest.raises(CannotExportError, match="1 principal parties"):
        export(lakes(), tmp_path / "copy", today=TODAY)

    assert not (tmp_path / "copy").exists()


def test_the_number_of_queries_does_not_grow(tmp_path, django_assert_max_num_queries):
    load_tables(tmp_path / "original")
    for number in range(20):
        round_ = make_round(
            place="Oslo",
            on=date(2025, 4, 1 + number),
            process=lakes(),
            parties=["North"],
        )
        make_claim(make_document(f"Report {number}"), round_)

    with django_assert_max_num_queries(45):
        export(lakes(), tmp_path / "copy", today=TODAY)
