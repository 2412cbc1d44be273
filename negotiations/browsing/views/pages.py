"""Pages that show no events: what Parley is and how it works."""

from django.http import HttpResponse
from django.views.decorators.http import require_safe

from negotiations.browsing.render import HtmxRequest, page
from negotiations.models import Dataset


@require_safe
def about(request: HtmxRequest) -> HttpResponse:
    return page(
        request, "negotiations/about.html", {"datasets": Dataset.objects.in_order()}
    )
