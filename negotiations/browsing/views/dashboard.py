"""The front page: the figures that matter, and what is new."""

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from negotiations.browsing import figures
from negotiations.browsing.filters import ProcessFilter
from negotiations.browsing.gaps import gaps
from negotiations.browsing.ledger import sums_of
from negotiations.browsing.render import HtmxRequest, page
from negotiations.models import TimelineEntry
from negotiations.models.transfers import PEOPLE
from negotiations.vocabulary import TransferCategory

NEWEST_SHOWN = 8
DISPUTED_SHOWN = 4


@require_safe
def dashboard(request: HtmxRequest) -> HttpResponse:
    asked = ProcessFilter(request.GET, queryset=TimelineEntry.objects.visible())
    process = asked.process_chosen
    entries = asked.answer
    today = timezone.now().date()
    sums = sums_of(process, people_together=True)
    context = {
        "filter": asked,
        "process": process,
        "figures": figures.figures_of_rounds(process, today),
        "people": figures.returned(process, sums, PEOPLE),
        "remains": figures.returned(process, sums, TransferCategory.REMAINS),
        "gaps": gaps(process, "dashboard", today=today),
        "promises": figures.newest_promises(process),
        "newest": entries.with_rows().in_order()[:NEWEST_SHOWN],
        "disputed": entries.most_disputed_first()[:DISPUTED_SHOWN],
    }
    return page(request, "negotiations/dashboard.html", context)
