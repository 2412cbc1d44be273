"""The exchange ledger's totals."""

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from negotiations.browsing.filters import ProcessFilter
from negotiations.browsing.gaps import gaps
from negotiations.browsing.ledger import ledgers
from negotiations.browsing.render import HtmxRequest, page
from negotiations.models import TimelineEntry


@require_safe
def exchange_totals(request: HtmxRequest) -> HttpResponse:
    asked = ProcessFilter(request.GET, queryset=TimelineEntry.objects.none())
    process = asked.process_chosen
    context = {
        "filter": asked,
        "process": process,
        "ledgers": ledgers(process),
        "gaps": gaps(process, "exchanges", today=timezone.now().date()),
    }
    return page(request, "negotiations/exchange_totals.html", context)
