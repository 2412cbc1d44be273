"""Pages that show no records: what Parley is and how it works."""

from django.http import HttpResponse
from django.views.decorators.http import require_safe

from negotiations.browsing.render import HtmxRequest, page


@require_safe
def about(request: HtmxRequest) -> HttpResponse:
    return page(request, "negotiations/about.html", {})
