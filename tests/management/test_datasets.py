"""The commands that load datasets and write them out."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError

from negotiations.models import Agreement, Dataset, Person, Process
from tests.interchange.folders import TODAY, tables, write_folder


def run(*words):
    output = StringIO()
    call_command(*words, stdout=output, stderr=output)
    return output.getvalue()


@pytest.mark.django_db
def test_a_dataset_is_loaded_once(tmp_path):
    write_folder(tmp_path)

    first, second = run("load_dataset", tmp_path), run("load_dataset", tmp_path)

    assert first == "The talks of the lakes: 16 rows new, 0 changed, 0 as before.\n"
    assert second == "The talks of the lakes: loaded already.\n"


@pytest.mark.django_db
def test_it_is_loaded_again_on_demand(tmp_path):
    write_folder(tmp_path)
    run("load_dataset", tmp_path)

    again = run("load_dataset", tmp_path, "--again")

    assert again == "The talks of the lakes: 0 rows new, 0 changed, 16 as before.\n"


@pytest.mark.django_db
def test_what_a_person_should_see_is_told(tmp_path):
    run("load_dataset", write_folder(tmp_path))
    Person.objects.filter(name="Ivo Dal").update(position="By hand")
    rows = tables()
    del rows["exchanges"][1]
    rows["people"][1]["position"] = "Minister"

    told = run("load_dataset", write_folder(tmp_path, rows))

    assert told.splitlines()[1:] == [
        "exchanges/bodies-2025-05-01: in the files no longer; its record stays",
        "people/ivo-dal: position: a curator has decided otherwise; that stays",
    ]


def test_checking_needs_no_database(tmp_path):
    told = run("load_dataset", write_folder(tmp_path), "--check")

    assert told == "The talks of the lakes: nothing is wrong.\n"


def test_the_bundled_datasets_have_no_mistakes():
    told = run("load_dataset", "--check").splitlines()

    assert len(told) == 2
    assert all(line.endswith(": nothing is wrong.") for line in told)


@pytest.mark.django_db
def test_nothing_is_written_where_anything_is_wrong(tmp_path):
    rows = tables()
    rows["rounds"][0]["number"] = "one"
    write_folder(tmp_path, rows)

    with pytest.raises(CommandError, match=r"rounds\.csv line 2, number: 'one'"):
        run("load_dataset", tmp_path)

    assert not Process.objects.exists()


@pytest.mark.django_db
def test_a_dataset_of_another_process_is_refused(tmp_path):
    run("load_dataset", write_folder(tmp_path))
    Dataset.objects.update(process=Process.objects.create(slug="sea", name="Sea"))

    with pytest.raises(CommandError, match="was loaded into Sea"):
        run("load_dataset", tmp_path, "--again")


@pytest.mark.django_db
def test_a_process_is_written_out(tmp_path):
    run("load_dataset", write_folder(tmp_path / "original"))
    Agreement.objects.update(curator_starts_on=TODAY, curator_precision="month")

    told = run("export_dataset", tmp_path / "copy", "--process", "lakes")

    first, *left_out = told.splitlines()
    assert first.startswith("North–South, 2025–: parties 3, people 2, rounds 1")
    assert left_out == ["Left out: Swap of 100 each (swap-2025): its day is not known"]
    assert "nothing is wrong" in run("load_dataset", "--check", tmp_path / "copy")


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("slug", "told"),
    [("lakes", "is not empty"), ("moon", "There is no process 'moon', but: lakes.")],
)
def test_what_cannot_be_written_is_told(tmp_path, slug, told):
    run("load_dataset", write_folder(tmp_path))

    with pytest.raises(CommandError, match=told):
        run("export_dataset", tmp_path, "--process", slug)
