"""Tables as CSV, streamed by PostgreSQL itself: no row becomes a Python object."""

from collections.abc import Iterator, Sequence

from django.db import connection
from django.http import HttpRequest, HttpResponseBase, StreamingHttpResponse
from django.views.decorators.http import require_safe

from negotiations.browsing import registers, tables
from negotiations.browsing.filters import Rows
from negotiations.browsing.tables import Table
from negotiations.publishing.columns import (
    AGREEMENT_COLUMNS,
    DELEGATION_COLUMNS,
    EXCHANGE_COLUMNS,
    ROUND_COLUMNS,
    Column,
)
from negotiations.publishing.registers import POSITION_COLUMNS

CHUNK = 64 * 1024


@require_safe
def round_csv(request: HttpRequest) -> HttpResponseBase:
    rows = tables.ROUNDS.selection(request.GET).with_source_counts()
    return _download(tables.ROUNDS, rows, ROUND_COLUMNS)


@require_safe
def delegation_csv(request: HttpRequest) -> HttpResponseBase:
    rows = tables.DELEGATIONS.selection(request.GET)
    return _download(tables.DELEGATIONS, rows, DELEGATION_COLUMNS)


@require_safe
def agreement_csv(request: HttpRequest) -> HttpResponseBase:
    rows = tables.AGREEMENTS.selection(request.GET).with_source_counts()
    return _download(tables.AGREEMENTS, rows, AGREEMENT_COLUMNS)


@require_safe
def exchange_csv(request: HttpRequest) -> HttpResponseBase:
    rows = tables.EXCHANGES.selection(request.GET).with_source_counts()
    return _download(tables.EXCHANGES, rows, EXCHANGE_COLUMNS)


@require_safe
def position_csv(request: HttpRequest) -> HttpResponseBase:
    rows = registers.POSITIONS.selection(request.GET).with_table_rows()
    return _download(registers.POSITIONS, rows, POSITION_COLUMNS)


def _download(
    table: Table, rows: Rows, columns: Sequence[Column]
) -> StreamingHttpResponse:
    return StreamingHttpResponse(
        csv_of(rows, columns),
        content_type="text/csv; charset=utf-8",
        headers={
            "Content-Disposition": f'attachment; filename="parley-{table.name}.csv"'
        },
    )


def csv_of(rows: Rows, columns: Sequence[Column]) -> Iterator[bytes]:
    """The rows as CSV in chunks, the heading at once."""
    yield f"{','.join(column.name for column in columns)}\n".encode()
    yield from _chunked(_copied(_selecting(rows, columns)))


def _selecting(rows: Rows, columns: Sequence[Column]) -> Rows:
    """The rows reduced to the published columns, under names that no field has."""
    values = {f"csv_{column.name}": column.expression for column in columns}
    return rows.annotate(**values).values_list(*values)


def _copied(rows: Rows) -> Iterator[bytes]:
    sql, parameters = rows.query.sql_with_params()
    with connection.cursor() as cursor:
        # COPY takes no parameters of its own; psycopg quotes them into the statement.
        selecting = cursor.mogrify(sql, parameters)
        with cursor.copy(f"COPY ({selecting}) TO STDOUT WITH (FORMAT csv)") as copy:
            for row in copy:
                yield bytes(row)


def _chunked(rows: Iterator[bytes]) -> Iterator[bytes]:
    """PostgreSQL sends row by row; a web server is faster with fewer, larger pieces."""
    gathered: list[bytes] = []
    size = 0
    for row in rows:
        gathered.append(row)
        size += len(row)
        if size >= CHUNK:
            yield b"".join(gathered)
            gathered, size = [], 0
    yield b"".join(gathered)
