"""Every change leaves a row, by whatever path it comes, and no such row ever changes."""

import pytest
from django.apps import apps
from django.db import ProgrammingError, connection
from pghistory.models import Events

from negotiations.models import Round, TimelineEntry
from tests.factories import DAY, make_process, make_round

pytestmark = pytest.mark.django_db


def changes(round_: Round) -> list[tuple[str, dict[str, list[object]] | None]]:
    rows = Events.objects.tracks(round_).order_by("pgh_id")
    return [(row.pgh_label, row.pgh_diff) for row in rows]


def test_every_record_table_has_a_history() -> None:
    models = apps.get_app_config("negotiations").get_models()
    names = {model.__name__ for model in models}
    records = {name for name in names if not name.endswith("Event")}

    assert {f"{name}Event" for name in records - {TimelineEntry.__name__}} <= names


def test_a_new_row_is_told() -> None:
    assert changes(make_round()) == [("insert", None)]


def test_a_bulk_update_is_told() -> None:
    round_ = make_round()

    Round.objects.update(curator_series="Istanbul 2025")

    change = ["", "Istanbul 2025"]
    assert changes(round_)[1:] == [
        ("update", {"curator_series": change, "series": change})
    ]


def test_a_bulk_insert_is_told() -> None:
    columns = {
        "process": make_process(),
        "machine_title": "Talks",
        "machine_status": "held",
        "curator_series": "In bulk",
        "first_reported_on": DAY,
    }
    rows = [Round(slug=slug, **columns) for slug in ("first", "second")]

    Round.objects.bulk_create(rows)

    told = [changes(row) for row in Round.objects.filter(curator_series="In bulk")]
    assert told == [[("insert", None)]] * 2


def test_plain_sql_is_told() -> None:
    round_ = make_round()

    with connection.cursor() as cursor:
        cursor.execute("UPDATE negotiations_round SET curator_series = 'Istanbul 2025'")
        cursor.execute("DELETE FROM negotiations_round")

    assert [label for label, _ in changes(round_)] == ["insert", "update", "delete"]


def test_a_change_of_what_is_shown_is_told() -> None:
    round_ = make_round()

    Round.objects.update(curator_title="Second round")

    change = Events.objects.tracks(round_).get(pgh_label="update")
    assert change.pgh_diff["title"] == ["Talks in Istanbul", "Second round"]


def test_an_update_that_changes_nothing_is_not_told() -> None:
    round_ = make_round()

    Round.objects.update(curator_series="")

    assert len(changes(round_)) == 1


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE negotiations_roundevent SET curator_series = 'forged'",
        "DELETE FROM negotiations_roundevent",
    ],
)
def test_the_history_can_be_neither_changed_nor_deleted(statement) -> None:
    make_round()

    with (
        pytest.raises(ProgrammingError, match="Cannot update or delete"),
        connection.cursor() as cursor,
    ):
        cursor.execute(statement)
