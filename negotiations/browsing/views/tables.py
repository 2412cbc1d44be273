"""The tables: rounds, delegations, agreements, exchanges, documents, and the registers."""

from django.http import HttpResponse
from django.utils import timezone
from django.views.decorators.http import require_safe

from negotiations.browsing import registers, tables
from negotiations.browsing.filters import ProcessFilter
from negotiations.browsing.gaps import Gaps, gaps
from negotiations.browsing.render import HtmxRequest, page
from negotiations.browsing.tables import Shown, Table, show


@require_safe
def round_list(request: HtmxRequest) -> HttpResponse:
    return _table(request, tables.ROUNDS, "negotiations/round_list.html")


@require_safe
def delegation_list(request: HtmxRequest) -> HttpResponse:
    return _table(request, tables.DELEGATIONS, "negotiations/delegation_list.html")


@require_safe
def agreement_list(request: HtmxRequest) -> HttpResponse:
    return _table(request, tables.AGREEMENTS, "negotiations/agreement_list.html")


@require_safe
def exchange_list(request: HtmxRequest) -> HttpResponse:
    return _table(request, tables.EXCHANGES, "negotiations/exchange_list.html")


@require_safe
def document_list(request: HtmxRequest) -> HttpResponse:
    return _table(request, tables.DOCUMENTS, "negotiations/document_list.html")


@require_safe
def person_list(request: HtmxRequest) -> HttpResponse:
    return _table(request, registers.PEOPLE, "negotiations/person_list.html")


@require_safe
def party_list(request: HtmxRequest) -> HttpResponse:
    return _table(request, registers.PARTIES, "negotiations/party_list.html")


@require_safe
def position_list(request: HtmxRequest) -> HttpResponse:
    return _table(request, registers.POSITIONS, "negotiations/position_list.html")


@require_safe
def source_list(request: HtmxRequest) -> HttpResponse:
    return _table(request, registers.SOURCES, "negotiations/source_list.html")


def _table(request: HtmxRequest, table: Table, template: str) -> HttpResponse:
    shown = show(table, request)
    context = {"shown": shown, "gaps": _gaps(shown)}
    return page(request, template, context, parts=("rows",))


def _gaps(shown: Shown) -> list[Gaps]:
    """What is missing in the table, of the process that was asked for or of all.

    Registers of actors and sources belong to no process.
    """
    if not isinstance(shown.filter, ProcessFilter):
        return []
    today = timezone.now().date()
    return gaps(shown.filter.process_chosen, shown.table.name, today=today)
