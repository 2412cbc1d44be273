"""`manage.py extract` prints the contract and writes nothing."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection

REPORT = "Russian and Ukrainian negotiators held peace talks in Istanbul on Monday."


def printed(*arguments):
    out = StringIO()
    call_command("extract", *map(str, arguments), "--no-database", stdout=out)
    return out.getvalue()


def write(folder, name, content):
    file = folder / name
    file.write_text(content, "utf-8")
    return file


@pytest.mark.django_db
def test_a_database_without_tables_leaves_the_bundled_names(tmp_path):
    file = write(tmp_path, "report.txt", REPORT)
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE negotiations_party RENAME TO elsewhere")
    out, err = StringIO(), StringIO()

    call_command("extract", str(file), stdout=out, stderr=err)

    assert json.loads(out.getvalue())["claims"]
    assert "only the bundled names are known" in err.getvalue()


def test_a_text_file_gives_the_contract(tmp_path):
    file = write(tmp_path, "report.txt", REPORT)

    found = json.loads(printed(file, "--published", "2025-06-02"))

    assert {name: found[name] for name in ("published", "language", "extractor")} == {
        "published": "2025-06-02",
        "language": "en",
        "extractor": "rules/2",
    }
    (claim,) = found["claims"]
    assert claim["kind"] == "round"
    assert claim["fields"]["date_start"] == "2025-06-02"
    assert {"field": "place", "start": 54, "end": 62, "quote": "Istanbul"} in claim[
        "evidence"
    ]


def test_names_are_printed_as_they_are_written(tmp_path):
    text = "Peace talks between Russia and Türkiye were held in Sochi on Monday."
    file = write(tmp_path, "report.txt", text)

    assert "Türkiye" in printed(file, "--published", "2025-06-02")


def test_a_json_file_has_its_own_date(tmp_path):
    report = json.dumps({"text": REPORT, "published": "2025-06-03T08:00:00Z"})
    file = write(tmp_path, "report.json", report)

    found = json.loads(printed(file, "--published", "2020-01-01"))

    assert found["published"] == "2025-06-03"
    assert found["claims"][0]["fields"]["date_start"] == "2025-06-02"


def test_many_files_give_a_line_each(tmp_path):
    files = [write(tmp_path, f"{number}.txt", REPORT) for number in (1, 2)]

    lines = printed(*files, "--format", "jsonl").splitlines()

    assert [json.loads(line)["file"] for line in lines] == [str(one) for one in files]


def test_another_language_has_no_claims(tmp_path):
    file = write(tmp_path, "report.txt", "Die Gespräche in Istanbul sind zu Ende.")

    found = json.loads(printed(file))

    assert (found["language"], found["published"], found["claims"]) == (None, None, [])


@pytest.mark.django_db
def test_the_names_of_the_database_are_known_too(tmp_path):
    file = write(tmp_path, "report.txt", REPORT)
    out = StringIO()

    call_command("extract", str(file), "--published", "2025-06-02", stdout=out)

    assert len(json.loads(out.getvalue())["claims"]) == 1


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(CommandError, match=r"missing\.txt cannot be read"):
        printed(tmp_path / "missing.txt")


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"text\0text", b"\x89PNG\r\n"])
def test_a_binary_file_is_refused(tmp_path, content):
    file = tmp_path / "report.txt"
    file.write_bytes(content)

    with pytest.raises(CommandError, match="is not text"):
        printed(file)


@pytest.mark.parametrize(
    "content",
    [
        "{",
        "[]",
        "{}",
        '{"text": "x", "published": "soon"}',
        '{"text": "x", "published": 5}',
    ],
)
def test_a_json_file_that_is_no_report_is_refused(tmp_path, content):
    file = write(tmp_path, "report.json", content)

    with pytest.raises(CommandError, match="is not a report"):
        printed(file)


def test_many_files_in_one_json_are_refused(tmp_path):
    files = [write(tmp_path, f"{number}.txt", REPORT) for number in (1, 2)]

    with pytest.raises(CommandError, match="jsonl"):
        printed(*files)
