"""One compiled dataset a page: who made it, from what, and what it lacks."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from negotiations.browsing.render import HtmxRequest, page
from negotiations.models import Dataset


@require_safe
def dataset_detail(request: HtmxRequest, slug: str) -> HttpResponse:
    dataset = get_object_or_404(Dataset.objects.for_page(), slug=slug)
    context = {
        "dataset": dataset,
        "files": dataset.rows.count_by_file(),
        "page_count": dataset.count_pages(),
    }
    return page(request, "negotiations/dataset_detail.html", context)
