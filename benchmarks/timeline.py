"""How long a page of the timeline takes, near its beginning and deep inside.

`python benchmarks/timeline.py [EVENTS]` fills a database of its own (default 1,200,000
events) and prints median and 95th percentile in milliseconds, and the ratios that the
design sets bars for. Nothing else is touched.
"""

import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from negotiations.management.local.services import start_postgresql, stop_postgresql

_EVENTS = 1_200_000
_SMALL = 10_000
_DAYS = 9_000
_FIRST_DAY = date(2000, 1, 1)
_PAGE = 26
_TIMES = 200

_COMMON = (
    "verification, rejection_reason, is_machine_made, slug, process_id, machine_title, "
    "curator_title, machine_precision, curator_precision, machine_starts_on, "
    "first_reported_on, machine_summary, curator_summary, is_disputed, pax_id, ucdp_id, "
    "wikidata_id, machine_status, curator_status"
)
_VALUES = (
    "'reported', '', true, 'e-' || i, {process}, 'Event ' || i, '', 'day', '', "
    "date '2000-01-01' + (i % {days}), date '2026-01-01', '', '', false, '', '', '', "
    "'{status}', ''"
)
_INSERT = "INSERT INTO {table} ({columns}) SELECT {values} FROM generate_series({first}, {last}) i"
_TABLES = {
    "negotiations_round": (
        "held",
        "machine_venue, curator_venue, series, format",
        "'', '', '', ''",
    ),
    "negotiations_agreement": (
        "agreed",
        "machine_kind, curator_kind, stage, unit",
        "'grain', '', '', ''",
    ),
    "negotiations_prisonerexchange": ("agreed", None, None),
}


def main(events: int) -> None:
    """Fill, measure, print."""
    folder = Path(tempfile.mkdtemp(prefix="parley-bench-"))
    os.environ["DATABASE_URL"] = start_postgresql(folder / "postgresql")
    os.environ.setdefault("SECRET_KEY", "benchmark-only")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    try:
        _measure(events)
    finally:
        stop_postgresql(folder / "postgresql")
        shutil.rmtree(folder, ignore_errors=True)


def _measure(events: int) -> None:
    import django  # noqa: PLC0415 the settings need the database's address

    django.setup()
    from django.core.management import call_command  # noqa: PLC0415 as above

    call_command("migrate", verbosity=0)
    _fill(_SMALL)
    small = _milliseconds(lambda: _page(_FIRST_DAY + timedelta(days=_DAYS)))
    _fill(events - _SMALL, already=_SMALL)
    first = _milliseconds(lambda: _page(_FIRST_DAY + timedelta(days=_DAYS)))
    deep = _milliseconds(lambda: _page(_FIRST_DAY + timedelta(days=_DAYS // 20)))
    for name, (median, p95) in {
        f"first page of {_SMALL:,}": small,
        f"first page of {events:,}": first,
        f"page at 95% depth of {events:,}": deep,
    }.items():
        sys.stdout.write(f"{name:32} median {median:6.2f} ms  p95 {p95:6.2f} ms\n")
    sys.stdout.write(f"{'large / small':32} {first[0] / small[0]:.2f}\n")
    sys.stdout.write(f"{'deep / first':32} {deep[0] / first[0]:.2f}\n")


def _fill(events: int, *, already: int = 0) -> None:
    from django.db import connection  # noqa: PLC0415 the settings come first

    from negotiations.models import Process  # noqa: PLC0415 as above

    process, _ = Process.objects.get_or_create(name="Benchmark", slug="benchmark")
    with connection.cursor() as cursor:
        # Triggers would write the history too, which no page of the timeline reads.
        cursor.execute("SET session_replication_role = replica")
        for table, (status, columns, values) in _TABLES.items():
            common = _VALUES.format(process=process.pk, days=_DAYS, status=status)
            cursor.execute(
                _INSERT.format(
                    table=table,
                    columns=", ".join(filter(None, (_COMMON, columns))),
                    values=", ".join(filter(None, (common, values))),
                    first=already // 3 + 1,
                    last=(already + events) // 3,
                )
            )
        cursor.execute("SET session_replication_role = DEFAULT")
        cursor.execute("VACUUM ANALYZE")


def _page(last: date) -> object:
    from negotiations.models import TimelineEntry  # noqa: PLC0415 the settings come first

    return list(TimelineEntry.objects.visible().between(None, last).in_order()[:_PAGE])


def _milliseconds(ask: Callable[[], object]) -> tuple[float, float]:
    took = []
    for _ in range(_TIMES):
        started = time.perf_counter()
        ask()
        took.append(1000 * (time.perf_counter() - started))
    return statistics.median(took), statistics.quantiles(took, n=20)[-1]


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else _EVENTS)
