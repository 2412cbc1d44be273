"""One document a page: the facts it states, in its own words."""

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from negotiations.browsing import evidence
from negotiations.browsing.render import HtmxRequest, page
from negotiations.models import Document


@require_safe
def document_detail(request: HtmxRequest, pk: int) -> HttpResponse:
    is_text_shown = settings.PARLEY_SHOW_FULL_TEXT
    document = get_object_or_404(
        Document.objects.for_page(with_text=is_text_shown), pk=pk
    )
    context = {
        "document": document,
        "statements": evidence.statements(document.claims.standing().for_page()),
        "copies": document.copies.without_text().newest_first(),
        "is_text_shown": is_text_shown,
    }
    return page(request, "negotiations/document_detail.html", context)
