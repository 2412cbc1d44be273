"""Rounds, each with its delegations."""

from django.contrib import admin

from negotiations.admin.claims import ClaimInline, ValueInline
from negotiations.admin.delegations import DelegationInline
from negotiations.admin.desk import reported, shown_word
from negotiations.admin.events import ELSEWHERE, REVIEW, WHEN, EventAdmin
from negotiations.models import Round
from negotiations.vocabulary import RoundStatus


@admin.register(Round)
class RoundAdmin(EventAdmin):
    """Rounds, each with its delegations."""

    readonly_fields = [
        *EventAdmin.readonly_fields,
        "said_number",
        "said_venue",
        "said_latitude",
        "said_longitude",
        "said_series",
        "said_format",
    ]
    fieldsets = [
        (
            None,
            {
                "fields": [
                    "process",
                    ("curator_title", "said_title"),
                    ("curator_status", "said_status"),
                    ("curator_number", "said_number"),
                    "slug",
                    ("curator_series", "said_series"),
                    ("curator_format", "said_format"),
                ]
            },
        ),
        ("When", {"fields": WHEN}),
        (
            "Where",
            {
                "fields": [
                    ("curator_place", "said_place"),
                    ("curator_venue", "said_venue"),
                    ("curator_latitude", "said_latitude"),
                    ("curator_longitude", "said_longitude"),
                ]
            },
        ),
        ("Summary", {"fields": ["curator_summary", "said_summary"]}),
        ("Review", {"fields": REVIEW}),
        ("In other datasets", {"fields": ELSEWHERE, "classes": ["collapse"]}),
    ]
    inlines = [DelegationInline, ValueInline, ClaimInline]

    said_number = reported("number")
    said_venue = reported("venue")
    said_latitude = reported("latitude")
    said_longitude = reported("longitude")
    said_series = reported("series")
    said_format = reported("format")
    status_word = shown_word("status", RoundStatus)
