"""One event a page: its story, its parts, and the evidence behind each value."""

from typing import Any, TypeVar  # Any: what a template takes

from django.db.models import QuerySet
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_safe

from negotiations.browsing import evidence, figures
from negotiations.browsing.render import HtmxRequest, page
from negotiations.browsing.stories import story
from negotiations.models import Agreement, AnyEvent, Event, PrisonerExchange, Round
from negotiations.vocabulary import EventKind, Verification

AnyEventType = TypeVar("AnyEventType", Round, Agreement, PrisonerExchange)


@require_safe
def round_detail(request: HtmxRequest, slug: str) -> HttpResponse:
    round_ = _find(Round.objects.for_page(), slug)
    if round_.merged_into:
        return _moved(round_.event_kind, round_.merged_into)
    context = {
        **_context(round_),
        **_beside_in_series(round_),
        "agreements": round_.agreements.visible().with_table_rows().in_order(),
    }
    return page(request, "negotiations/round_detail.html", context)


@require_safe
def agreement_detail(request: HtmxRequest, slug: str) -> HttpResponse:
    agreement = _find(Agreement.objects.for_page(), slug)
    if agreement.merged_into:
        return _moved(agreement.event_kind, agreement.merged_into)
    exchanges = agreement.exchanges.visible().with_table_rows().soonest_first()
    wholes = {exchange.part_of_id for exchange in exchanges}
    context = {
        **_context(agreement),
        "promises": figures.promises(agreement.commitments.all()),
        "exchanges": sorted(exchanges, key=lambda one: one.pk not in wholes),
        "wholes": wholes,
    }
    return page(request, "negotiations/agreement_detail.html", context)


@require_safe
def exchange_detail(request: HtmxRequest, slug: str) -> HttpResponse:
    exchange = _find(PrisonerExchange.objects.for_page(), slug)
    if exchange.merged_into:
        return _moved(exchange.event_kind, exchange.merged_into)
    return page(request, "negotiations/exchange_detail.html", _context(exchange))


def _find(events: QuerySet[AnyEventType], slug: str) -> AnyEventType:
    """The event of that address; a rejected one is not there for readers."""
    event = get_object_or_404(events, slug=slug)
    if event.verification == Verification.REJECTED:
        raise Http404
    return event


def _moved(kind: EventKind, target: Event) -> HttpResponse:
    """To the event that this one was merged into, for good."""
    return redirect(kind.value, target.slug, permanent=True)


def _context(event: AnyEvent) -> dict[str, Any]:  # Any: as above
    sections = evidence.sections(event, event.values.with_evidence().in_order())
    beside = type(event).objects.visible()
    return {
        "event": event,
        "story": story(event),
        "sections": sections,
        "disputes": evidence.disputes(sections),
        "reports": evidence.reports(sections),
        "cited": evidence.cited(sections),
        "earlier": beside.before(event).first(),
        "later": beside.after(event).first(),
    }


def _beside_in_series(round_: Round) -> dict[str, Round | None]:
    """The rounds before and after it in its series, if it is counted in one."""
    if not round_.series:
        return {}
    series = Round.objects.visible().of_series(round_.series)
    return {
        "earlier_in_series": series.before(round_).first(),
        "later_in_series": series.after(round_).first(),
    }
