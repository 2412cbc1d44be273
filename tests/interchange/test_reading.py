"""A folder is read whole, or everything that is wrong with it is told at once."""

from contextlib import suppress
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import negotiations
from negotiations.interchange.format import COLUMNS, ExchangeKind
from negotiations.interchange.problems import InvalidDatasetError, Problem
from negotiations.values import Count
from negotiations.vocabulary import AgreementKind, AgreementStage, Qualifier
from tests.interchange.folders import MANIFEST, tables, write_folder
from tests.interchange.mistakes import problems, read, with_cells

BUNDLED = sorted((Path(negotiations.__file__).parent / "datasets").glob("*/*.toml"))
FILES = ["dataset.toml", "README.md", *(f"{file}.csv" for file in COLUMNS)]


def test_cells_become_what_they_mean(tmp_path):
    folder = read(write_folder(tmp_path))

    (round_,), (agreement,) = folder.rounds, folder.agreements
    swap, bodies = folder.exchanges
    assert (round_.date_start, round_.latitude) == (date(2025, 3, 1), Decimal("46.20"))
    assert (round_.key, round_.line) == ("geneva-1", 2)
    assert agreement.kind is AgreementKind.PRISONER_EXCHANGE
    assert agreement.stage is AgreementStage.IMPLEMENTATION
    assert agreement.parties == ("south", "north")
    assert (swap.kind, swap.part) == (ExchangeKind.MIXED, (1, 2))
    assert swap.released == {"north": 100, "south": 90}
    assert swap.civilians == {"north": 20, "south": None}
    assert (bodies.number, bodies.part, bodies.place) == (None, None, "")
    assert folder.codebook == "# The lakes\n"


@pytest.mark.parametrize(
    ("column", "text", "value"),
    [
        (
            "released_by_south",
            "at least 90",
            Count(number=90, qualifier=Qualifier.AT_LEAST),
        ),
        ("released_by_south", "about 90", Count(number=90, qualifier=Qualifier.ABOUT)),
        ("released_by_south", "withheld", Count(qualifier=Qualifier.WITHHELD)),
        ("released_by_south", "all", Count(qualifier=Qualifier.ALL)),
        ("civilians_by_north", "3", Count(number=3)),
        ("date", "2025-03-11", date(2025, 3, 11)),
        ("number", "7", 7),
    ],
)
def test_a_speakers_value_means_what_its_column_does(tmp_path, column, text, value):
    rows = with_cells("speakers", 0, column=column, value=text)

    assert read(write_folder(tmp_path, rows)).speakers[0].value == value


def test_stages_and_energy_have_the_formats_own_words(tmp_path):
    rows = with_cells(
        "agreements", 0, kind="energy_ceasefire", stage="Framework-substantive partial"
    )

    (agreement,) = read(write_folder(tmp_path, rows)).agreements

    assert agreement.kind is AgreementKind.ENERGY
    assert agreement.stage is AgreementStage.PARTIAL


def test_the_file_of_speakers_may_be_missing(tmp_path):
    write_folder(tmp_path)
    (tmp_path / "speakers.csv").unlink()

    assert read(tmp_path).speakers == ()


def test_line_feeds_and_a_byte_order_mark_lose_nothing(tmp_path):
    write_folder(tmp_path)
    file = tmp_path / "people.csv"
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\r\n", b"\n"))

    assert [one.slug for one in read(tmp_path).people] == ["ada-berg", "ivo-dal"]


def test_a_redacted_cell_never_leaves_the_reader(tmp_path):
    redaction = """
[[redactions]]
file = "exchanges"
row = "pow-2025-03-10"
column = "notes"
text = "One of them was a teenager."
"""
    rows = with_cells("exchanges", 0, notes="Jo Doe was among them.")

    folder = read(write_folder(tmp_path, rows, manifest=MANIFEST + redaction))

    assert folder.exchanges[0].notes == "One of them was a teenager."
    assert "Jo Doe" not in str(folder)


# file, row, cells, the column that is blamed, and words of what is allowed
MISTAKES = [
    ("parties", 0, {"slug": "North Front"}, "slug", "lower-case words"),
    ("parties", 0, {"kind": "tribe"}, "kind", "state, armed_group"),
    ("parties", 0, {"role": "friend"}, "role", "principal, mediator"),
    ("parties", 0, {"iso": "TR"}, "iso", "only a state"),
    ("parties", 0, {"kind": "state"}, "iso", "a state needs its ISO code"),
    ("parties", 0, {"kind": "state", "iso": "XX"}, "iso", "an ISO 3166-1"),
    ("parties", 0, {"aliases": "North|North"}, "aliases", "each once"),
    ("parties", 0, {"aliases": "North||N"}, "aliases", "each once"),
    ("parties", 0, {"name": "x" * 201}, "name", "at most 200 letters"),
    ("parties", 0, {"name": ""}, "name", "it cannot be empty"),
    ("parties", 1, {"slug": "north"}, "slug", "each slug once"),
    ("people", 0, {"party": "east"}, "party", "a slug of parties.csv"),
    ("people", 0, {"name": " Ada"}, "name", "without a space"),
    ("people", 0, {"name": "Ada\nBerg"}, "name", "one line"),
    ("people", 0, {"name": "Ada\u2028Berg"}, "name", "one line"),
    ("people", 0, {"position": "x" * 301}, "position", "each post"),
    ("people", 0, {"position": "x; " * 167}, "position", "at most 500 letters"),
    ("rounds", 0, {"date_start": "1 March"}, "date_start", "a day such as"),
    ("rounds", 0, {"date_start": "2025-02-30"}, "date_start", "a day such as"),
    ("rounds", 0, {"date_start": "0999-12-31"}, "date_start", "a day such as"),
    ("rounds", 0, {"date_start": "٢٠٢٥-03-01"}, "date_start", "a day such as"),
    ("rounds", 0, {"latitude": "٣٣"}, "latitude", "decimal degrees"),
    ("rounds", 0, {"date_end": "2025-02-01"}, "date_end", "not before date_start"),
    ("rounds", 0, {"date_start": "2027-01-01", "date_end": ""}, "date_start", "ahead"),
    ("rounds", 0, {"number": "one"}, "number", "a whole number"),
    ("rounds", 0, {"number": "32768"}, "number", "from 0 to 32,767"),
    ("rounds", 0, {"latitude": "91"}, "latitude", "from -90 to 90"),
    ("rounds", 0, {"longitude": "6,15"}, "longitude", "decimal degrees"),
    ("rounds", 0, {"longitude": ""}, "latitude", "both coordinates or none"),
    ("rounds", 0, {"country": ""}, "country", "unless the round was by video"),
    ("rounds", 0, {"source_urls": ""}, "source_urls", "it cannot be empty"),
    ("rounds", 0, {"source_urls": "ftp://x"}, "source_urls", "web addresses"),
    ("rounds", 0, {"format": "by phone"}, "format", "direct, mediated"),
    ("delegations", 0, {"round": "oslo"}, "round", "a slug of rounds.csv"),
    ("delegations", 0, {"head": "ivo-dal"}, "head", "one of the members"),
    ("delegations", 0, {"members": "ada-berg|ivo-dal"}, "members", "people of north"),
    ("delegations", 1, {"party": "north", "members": ""}, "party", "one delegation"),
    ("agreements", 0, {"kind": "peace"}, "kind", "energy_ceasefire"),
    ("agreements", 0, {"stage": "Last"}, "stage", "Pre-negotiation/process"),
    ("agreements", 0, {"parties": ""}, "parties", "it cannot be empty"),
    ("commitments", 0, {"quantity": "0"}, "quantity", "more than 0"),
    ("commitments", 0, {"quantity": "-5"}, "quantity", "a whole number"),
    ("commitments", 0, {"quantity": "9" * 5000}, "quantity", "2,147,483,647"),
    ("commitments", 0, {"agreement": "none"}, "agreement", "a slug of agreements.csv"),
    ("exchanges", 0, {"part": "2 of 1"}, "part", "“1 of 3”"),
    ("exchanges", 0, {"part": "second"}, "part", "“1 of 3”"),
    (
        "exchanges",
        0,
        {"released_by_north": "4x"},
        "released_by_north",
        "a whole number",
    ),
    ("exchanges", 0, {"civilians_by_north": "101"}, "civilians_by_north", "at most"),
    ("exchanges", 0, {"status": "planned"}, "released_by_north", "no count, unless"),
    ("exchanges", 0, {"date": "2027-01-01"}, "date", "ahead"),
    ("exchanges", 0, {"mediators": "moon"}, "mediators", "a slug of parties.csv"),
    ("exchanges", 1, {"civilians_by_north": "1"}, "civilians_by_north", "nothing, for"),
    ("positions", 0, {"topic": "weather"}, "topic", "territory, nato"),
    ("speakers", 0, {"file": "people"}, "file", "rounds, agreements, exchanges"),
    ("speakers", 0, {"row": "pow-1"}, "row", "a slug of exchanges.csv"),
    ("speakers", 0, {"column": "notes"}, "column", "date, number, released_by"),
    ("speakers", 0, {"column": "released_by_east"}, "column", "released_by_south"),
    ("speakers", 0, {"value": "many"}, "value", "“at least”"),
    ("speakers", 0, {"speaker": "moon"}, "speaker", "parties.csv or people.csv"),
    ("speakers", 1, {"speaker": "north"}, "speaker", "one value of a speaker"),
]


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_told_where_it_stands(tmp_path, mistake):
    file, at, cells, column, allowed = mistake
    write_folder(tmp_path, with_cells(file, at, **cells))

    told = [one for one in problems(tmp_path) if allowed in one.allowed]

    assert (f"{file}.csv", at + 2, column) in {
        (one.file, one.line, one.column) for one in told
    }


def test_all_mistakes_are_told_at_once_and_in_order(tmp_path):
    rows = with_cells("rounds", 0, number="x", status="dreamt")
    rows["parties"][0]["kind"] = "tribe"
    write_folder(tmp_path, rows)

    assert [(one.file, one.column) for one in problems(tmp_path)] == [
        ("parties.csv", "kind"),
        ("rounds.csv", "number"),
        ("rounds.csv", "status"),
    ]


def test_a_problem_reads_as_a_sentence():
    problem = Problem(
        file="exchanges.csv",
        line=12,
        column="released_by_north",
        value="4x" * 100,
        allowed="a whole number",
    )

    assert str(problem) == (
        f"exchanges.csv line 12, released_by_north: '{'4x' * 40}…' is not allowed; "
        "allowed: a whole number"
    )


@pytest.mark.parametrize(
    ("body", "allowed"),
    [
        (None, "the file is missing"),
        (b"", "a header row is needed"),
        (b"slug,name\r\n", "it is missing"),
        (b"slug,name,party,position,aliases,age\r\n", "no such column"),
        (b"slug,name,party,position,aliases,\r\n", "no such column"),
        (b"slug,slug,name,party,position,aliases\r\n", "it is there twice"),
        (b"slug,name,party,position,aliases\r\na,b\r\n", "here are 2"),
        (b'slug,name,party,position,aliases\r\n"a', "it is not CSV"),
        (b"slug,name,party,position,aliases\r\n\xff\xfe", "it is not UTF-8 (byte"),
        (b"slug,name,party,position,aliases\r\n\0", "NUL bytes"),
    ],
)
def test_a_file_that_is_no_table_of_the_format_is_refused(tmp_path, body, allowed):
    write_folder(tmp_path)
    file = tmp_path / "people.csv"
    file.unlink()
    if body is not None:
        file.write_bytes(body)

    assert any(
        one.file == "people.csv" and allowed in one.allowed
        for one in problems(tmp_path)
    )


def test_a_file_that_cannot_be_opened_is_told(tmp_path):
    write_folder(tmp_path)
    (tmp_path / "people.csv").unlink()
    (tmp_path / "people.csv").mkdir()

    assert "cannot be read" in str(problems(tmp_path)[0])


def test_a_file_of_no_sane_size_is_not_read(tmp_path):
    write_folder(tmp_path)
    with (tmp_path / "people.csv").open("ab") as file:
        file.truncate(50_000_001)

    assert "larger than 50 MB" in str(problems(tmp_path)[0])


def test_lines_are_counted_as_an_editor_does(tmp_path):
    rows = tables()
    rows["people"][0]["position"] = "Envoy,\nor so"
    rows["people"][1]["party"] = "east"
    write_folder(tmp_path, rows)

    told = [one for one in problems(tmp_path) if one.file == "people.csv"]
    assert [one.line for one in told] == [2, 4]


def test_an_empty_line_is_no_row(tmp_path):
    write_folder(tmp_path)
    with (tmp_path / "people.csv").open("ab") as file:
        file.write(b"\r\n")

    assert len(read(tmp_path).people) == 2


@pytest.mark.parametrize(
    ("old", "new", "column"),
    [
        ("released_by_south", "freed_by_south", "freed_by_south"),
        ("released_by_south", "released_by_moon", "released_by_moon"),
    ],
)
def test_exchanges_are_between_two_parties_of_the_dataset(tmp_path, old, new, column):
    write_folder(tmp_path)
    file = tmp_path / "exchanges.csv"
    renamed = file.read_text("utf-8").replace(old, new)
    if "moon" in new:
        renamed = renamed.replace("civilians_by_south", "civilians_by_moon")
    file.write_text(renamed, encoding="utf-8", newline="")

    assert any(one.column == column for one in problems(tmp_path))


def test_exchanges_of_three_sides_are_refused(tmp_path):
    write_folder(tmp_path)
    file = tmp_path / "exchanges.csv"
    header, *lines = file.read_text("utf-8").splitlines()
    wider = [
        f"{header},released_by_lake,civilians_by_lake",
        *(f"{one},," for one in lines),
    ]
    file.write_text("\r\n".join(wider), encoding="utf-8", newline="")

    assert any("two columns" in one.allowed for one in problems(tmp_path))


@pytest.mark.parametrize(
    ("manifest", "told"),
    [
        (None, "the file is missing; it must hold slug, title"),
        ("slug =", "it is not TOML"),
        (MANIFEST.replace('licence = "CC-BY-4.0"\n', ""), "licence: Field required"),
        (MANIFEST.replace("2026-11-20", '"soon"'), "compiled_on: "),
        (MANIFEST.replace('"lakes"\ntitle', '"The Lakes"\ntitle'), "slug: "),
        (MANIFEST.replace('"dashboard"', '"kitchen"'), "gaps.0.on.0: "),
        (f"colour = 1\n{MANIFEST}", "colour: Extra inputs"),
    ],
)
def test_a_manifest_that_says_too_little_or_too_much_is_refused(
    tmp_path, manifest, told
):
    write_folder(tmp_path, manifest=manifest or "")
    if manifest is None:
        (tmp_path / "dataset.toml").unlink()

    assert any(told in str(problem) for problem in problems(tmp_path))


def test_a_manifest_in_another_encoding_is_refused(tmp_path):
    write_folder(tmp_path)
    (tmp_path / "dataset.toml").write_bytes(b"\xff\xfe")

    assert "it is not UTF-8" in str(problems(tmp_path)[0])


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"file": "weather"}, "weather.csv has no column notes"),
        ({"column": "colour"}, "exchanges.csv has no column colour"),
        ({"row": "pow-1"}, "exchanges.csv has no such row"),
        ({"column": "status", "text": "dreamt"}, "carried_out"),
    ],
)
def test_a_redaction_of_nothing_is_refused(tmp_path, changes, told):
    redaction = {"file": "exchanges", "row": "pow-2025-03-10", "column": "notes"}
    redaction |= {"text": "Somebody.", **changes}
    lines = "\n".join(f'{name} = "{value}"' for name, value in redaction.items())
    write_folder(tmp_path, manifest=f"{MANIFEST}\n[[redactions]]\n{lines}\n")

    assert any(told in str(problem) for problem in problems(tmp_path))


def test_no_folder_is_told(tmp_path):
    assert "no such folder" in str(problems(tmp_path / "none")[0])


def test_other_bytes_are_another_dataset(tmp_path):
    one = read(write_folder(tmp_path / "one"))
    other = read(write_folder(tmp_path / "other", with_cells("rounds", 0, number="2")))
    (tmp_path / "one" / "unrelated.txt").write_text("nothing", encoding="utf-8")

    assert one.sha256 == read(tmp_path / "one").sha256
    assert one.sha256 != other.sha256


@given(
    file=st.sampled_from(sorted(tables())),
    column=st.integers(0, 30),
    text=st.text(max_size=40),
)
@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_no_text_in_any_cell_breaks_the_reader(tmp_path, file, column, text):
    columns = sorted(tables()[file][0])
    rows = with_cells(file, 0, **{columns[column % len(columns)]: text})
    folder = write_folder(tmp_path, rows)

    with suppress(InvalidDatasetError):
        read(folder)


@given(name=st.sampled_from(FILES), body=st.binary(max_size=200), at=st.floats(0, 1))
@settings(
    max_examples=100,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_no_bytes_in_any_file_break_the_reader(tmp_path, name, body, at):
    file = write_folder(tmp_path) / name
    whole = file.read_bytes()
    cut = int(at * len(whole))
    file.write_bytes(whole[:cut] + body + whole[cut:])

    with suppress(InvalidDatasetError):
        read(tmp_path)


def test_a_codebook_is_text_as_far_as_it_can_be(tmp_path):
    write_folder(tmp_path)
    (tmp_path / "README.md").write_bytes(b"\xef\xbb\xbfNotes\0 \xff")

    assert read(tmp_path).codebook == "Notes\ufffd \ufffd"


def test_a_dataset_needs_no_codebook(tmp_path):
    write_folder(tmp_path)
    (tmp_path / "README.md").unlink()

    assert read(tmp_path).codebook == ""


@pytest.mark.parametrize("manifest", BUNDLED, ids=lambda path: path.parent.name)
def test_nothing_is_wrong_with_what_comes_with_parley(manifest):
    folder = manifest.parent

    assert read(folder).manifest.slug == folder.name
