"""The timeline: every event, newest first, under its month."""

from django.db.models import F
from django.http import HttpResponse
from django.views.decorators.http import require_safe

from negotiations.browsing.filters import TimelineFilter
from negotiations.browsing.paging import Order, paged, without_page
from negotiations.browsing.render import HtmxRequest, page
from negotiations.browsing.timeline import months, strip
from negotiations.models import TimelineEntry

ENTRIES_A_PAGE = 40
NEWEST_FIRST = Order(key=F("listed_on"), is_descending=True)


@require_safe
def timeline(request: HtmxRequest) -> HttpResponse:
    asked = TimelineFilter(request.GET, queryset=TimelineEntry.objects.visible())
    entries = paged(
        asked.answer.with_rows(), request, NEWEST_FIRST, size=ENTRIES_A_PAGE
    )
    context = {
        "filter": asked,
        "page": entries,
        "months": months(entries.rows),
        "strip": strip(asked.at_any_time().count_by_month(), request.GET, asked.period),
        "everything": without_page(request.GET, since="", until=""),
    }
    return page(request, "negotiations/timeline.html", context, parts=("rows",))
