"""The site's table of contents: one line a page."""

from django.urls import path

from negotiations.browsing.views import (
    dashboard,
    datasets,
    details,
    documents,
    ledger,
    pages,
    tables,
    timeline,
)
from negotiations.publishing import exports, totals

urlpatterns = [
    path("", dashboard.dashboard, name="dashboard"),
    path("timeline/", timeline.timeline, name="timeline"),
    path("rounds/", tables.round_list, name="round_list"),
    path("rounds.csv", exports.round_csv, name="round_csv"),
    path("rounds/<slug:slug>/", details.round_detail, name="round"),
    path("delegations/", tables.delegation_list, name="delegation_list"),
    path("delegations.csv", exports.delegation_csv, name="delegation_csv"),
    path("agreements/", tables.agreement_list, name="agreement_list"),
    path("agreements.csv", exports.agreement_csv, name="agreement_csv"),
    path("agreements/<slug:slug>/", details.agreement_detail, name="agreement"),
    path("exchanges/", tables.exchange_list, name="exchange_list"),
    path("exchanges/totals/", ledger.exchange_totals, name="exchange_totals"),
    path("exchanges/totals.csv", totals.totals_csv, name="totals_csv"),
    path("exchanges.csv", exports.exchange_csv, name="exchange_csv"),
    path("exchanges/<slug:slug>/", details.exchange_detail, name="exchange"),
    path("people/", tables.person_list, name="person_list"),
    path("parties/", tables.party_list, name="party_list"),
    path("positions/", tables.position_list, name="position_list"),
    path("positions.csv", exports.position_csv, name="position_csv"),
    path("documents/", tables.document_list, name="document_list"),
    path("documents/<int:pk>/", documents.document_detail, name="document"),
    path("datasets/<slug:slug>/", datasets.dataset_detail, name="dataset"),
    path("sources/", tables.source_list, name="source_list"),
    path("about/", pages.about, name="about"),
    path("about/extraction/", pages.accuracy, name="accuracy"),
    path("about/extraction/<slug:part>/<slug:kind>/", pages.mistakes, name="mistakes"),
]
