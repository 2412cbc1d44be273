"""The curators' desk: lists, pages and buttons; what a decision does is `curation`'s."""

from django.contrib import admin

from negotiations.admin import (
    actors,
    agreements,
    claims,
    datasets,
    delegations,
    documents,
    exchanges,
    positions,
    rounds,
    sources,
)

__all__ = [
    "actors",
    "agreements",
    "claims",
    "datasets",
    "delegations",
    "documents",
    "exchanges",
    "positions",
    "rounds",
    "sources",
]

admin.site.site_header = "Parley – curators' desk"
admin.site.site_title = "Parley"
admin.site.index_title = "The record"
