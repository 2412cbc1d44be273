"""One document a page: the facts it states, in its own words, or that it is cited for."""

from collections.abc import Iterable

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_safe

from negotiations.browsing import evidence
from negotiations.browsing.render import HtmxRequest, page
from negotiations.models import Claim, Document, Event, Position


@require_safe
def document_detail(request: HtmxRequest, pk: int) -> HttpResponse:
    is_text_shown = settings.PARLEY_SHOW_FULL_TEXT
    document = get_object_or_404(
        Document.objects.for_page(with_text=is_text_shown), pk=pk
    )
    if hasattr(document, "dataset"):
        return redirect(document.dataset)
    supported = list(document.supports.attached().for_page())
    context = {
        "document": document,
        "statements": evidence.statements(document.claims.standing().for_page()),
        "events": _events(supported),
        "positions": _positions(supported),
        "copies": document.copies.without_text().newest_first(),
        "is_text_shown": is_text_shown,
    }
    return page(request, "negotiations/document_detail.html", context)


def _events(claims: Iterable[Claim]) -> list[Event]:
    """The events that the claims speak of, each once, the earliest first."""
    found = {claim.event for claim in claims if claim.event is not None}
    return sorted(found, key=lambda event: (event.listed_on, event.pk))


def _positions(claims: Iterable[Claim]) -> list[Position]:
    return [claim.position for claim in claims if claim.position is not None]
