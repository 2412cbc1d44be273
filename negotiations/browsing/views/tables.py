"""The tables: rounds, delegations, agreements, exchanges, documents, and the registers."""

from django.http import HttpResponse
from django.views.decorators.http import require_safe

from negotiations.browsing import registers, tables
from negotiations.browsing.render import HtmxRequest, page
from negotiations.browsing.tables import Table, show


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
    return page(request, template, {"shown": show(table, request)}, parts=("rows",))
