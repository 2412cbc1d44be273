"""Agreements, with who is bound by them and what each promised."""

from django.contrib import admin

from negotiations.admin.claims import ClaimInline, ValueInline
from negotiations.admin.desk import (
    OwnedBlockInline,
    OwnedInline,
    ShownWordFilter,
    reported,
    shown_word,
)
from negotiations.admin.events import (
    ELSEWHERE,
    REVIEW,
    WHEN,
    EventAdmin,
    EventForm,
)
from negotiations.models import Agreement, Commitment, Signature
from negotiations.vocabulary import AgreementKind, AgreementStatus


class AgreementForm(EventForm):
    """An agreement by hand needs its kind too."""

    needed = ("title", "status", "kind")


class SignatureInline(OwnedInline):
    """Who is bound by an agreement, mediates or guarantees it."""

    model = Signature
    fields = ["party", "role"]
    autocomplete_fields = ["party"]


class CommitmentInline(OwnedBlockInline):
    """What each party promised, in numbers."""

    model = Commitment
    fields = [
        ("party", "what"),
        ("curator_quantity", "said_quantity", "unit"),
        ("curator_due_on", "said_due_on"),
        ("curator_status", "said_status"),
        ("curator_stated_delivered_count", "said_stated_delivered_count"),
        ("verification", "rejection_reason"),
    ]
    readonly_fields = [
        "said_quantity",
        "said_due_on",
        "said_status",
        "said_stated_delivered_count",
    ]
    autocomplete_fields = ["party"]

    said_quantity = reported("quantity")
    said_due_on = reported("due_on")
    said_status = reported("status")
    said_stated_delivered_count = reported("stated_delivered_count")


@admin.register(Agreement)
class AgreementAdmin(EventAdmin):
    """Agreements, with who is bound by them and what each promised."""

    form = AgreementForm
    list_display = ["title", "kind_word", *EventAdmin.list_display[1:]]
    list_filter = [
        ("kind", ShownWordFilter),
        ("stage", ShownWordFilter),
        *EventAdmin.list_filter,
    ]
    autocomplete_fields = [*EventAdmin.autocomplete_fields, "round"]
    readonly_fields = [
        *EventAdmin.readonly_fields,
        "said_kind",
        "said_quantity",
        "said_stage",
    ]
    fieldsets = [
        (
            None,
            {
                "fields": [
                    "process",
                    ("curator_title", "said_title"),
                    ("curator_kind", "said_kind"),
                    ("curator_status", "said_status"),
                    ("curator_quantity", "said_quantity", "unit"),
                    "slug",
                    ("curator_stage", "said_stage"),
                    "round",
                ]
            },
        ),
        ("When", {"fields": WHEN}),
        ("Where", {"fields": [("curator_place", "said_place")]}),
        ("Summary", {"fields": ["curator_summary", "said_summary"]}),
        ("Review", {"fields": REVIEW}),
        ("In other datasets", {"fields": ELSEWHERE, "classes": ["collapse"]}),
    ]
    inlines = [SignatureInline, CommitmentInline, ValueInline, ClaimInline]

    said_kind = reported("kind")
    said_stage = reported("stage")
    said_quantity = reported("quantity")
    kind_word = shown_word("kind", AgreementKind)
    status_word = shown_word("status", AgreementStatus)
