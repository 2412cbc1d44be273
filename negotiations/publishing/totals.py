"""The exchange ledger's totals as CSV: one line a year, side and category."""

import csv

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from negotiations.browsing.filters import ProcessFilter
from negotiations.browsing.ledger import sums_of
from negotiations.models import Process, TimelineEntry

COLUMNS = (
    "process",
    "year",
    "received_by",
    "category",
    "known_count",
    "handovers",
    "without_number",
    "withheld",
)
# What a spreadsheet would take for the beginning of a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


@require_safe
def totals_csv(request: HttpRequest) -> HttpResponse:
    """The sums of known counts; an empty one means that no handover has a number."""
    asked = ProcessFilter(request.GET, queryset=TimelineEntry.objects.none())
    sums = sums_of(asked.process_chosen)
    processes = Process.objects.in_bulk({one.process_id for one in sums})
    response = HttpResponse(
        content_type="text/csv; charset=utf-8",
        headers={"Content-Disposition": 'attachment; filename="parley-totals.csv"'},
    )
    writer = csv.writer(response, lineterminator="\n")
    writer.writerow(COLUMNS)
    for one in sums:
        writer.writerow(
            [
                _guarded(processes[one.process_id].name),
                one.year,
                _guarded(one.party),
                one.category,
                one.total,
                one.handovers,
                one.unnumbered,
                one.withheld,
            ]
        )
    return response


def _guarded(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text
