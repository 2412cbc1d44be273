"""Pages that show no events: what Parley is, how it works and how well it reads."""

from django.http import Http404, HttpResponse
from django.views.decorators.http import require_safe

from negotiations.browsing.accuracy import measured
from negotiations.browsing.render import HtmxRequest, page
from negotiations.models import Dataset
from negotiations.vocabulary import ClaimKind


@require_safe
def about(request: HtmxRequest) -> HttpResponse:
    context = {"datasets": Dataset.objects.in_order(), "accuracy": measured()[0]}
    return page(request, "negotiations/about.html", context)


@require_safe
def accuracy(request: HtmxRequest) -> HttpResponse:
    return page(request, "negotiations/accuracy.html", {"parts": measured()})


@require_safe
def mistakes(request: HtmxRequest, part: str, kind: str) -> HttpResponse:
    asked = next((one for one in measured() if one.slug == part), None)
    if asked is None or kind not in ClaimKind.known():
        raise Http404
    context = {
        "accuracy": asked,
        "kind": ClaimKind(kind),
        "mistakes": asked.mistakes.get(ClaimKind(kind), ()),
    }
    return page(request, "negotiations/mistake_list.html", context)
