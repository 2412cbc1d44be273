"""Exchanges, with what went in which direction; never the names of captives."""

from django.contrib import admin

from negotiations.admin.claims import ClaimInline, ValueInline
from negotiations.admin.desk import (
    OwnedBlockInline,
    OwnedFormSet,
    OwnedInline,
    reported,
    shown_word,
)
from negotiations.admin.events import ELSEWHERE, REVIEW, WHEN, EventAdmin
from negotiations.models import Mediation, PrisonerExchange, Transfer
from negotiations.vocabulary import ExchangeStatus


class TransferFormSet(OwnedFormSet):
    """The transfers of one exchange: each direction and category once."""

    def clean(self) -> None:
        """Tell two new rows apart, which the database would refuse with an error."""
        super().clean()
        seen = set()
        for form in self.forms:
            given = getattr(form, "cleaned_data", {})
            if not given.get("category") or given.get("DELETE"):
                continue
            key = given["released_by"], given["received_by"], given["category"]
            if key in seen:
                form.add_error(
                    "category", "This direction and category is there twice."
                )
            seen.add(key)


class TransferInline(OwnedBlockInline):
    """Who was handed over by whom; never by name."""

    model = Transfer
    formset = TransferFormSet
    fields = [
        ("released_by", "received_by", "category"),
        ("curator_count", "curator_qualifier"),
        ("said_count", "said_qualifier"),
        ("verification", "rejection_reason"),
    ]
    readonly_fields = ["said_count", "said_qualifier"]
    autocomplete_fields = ["released_by", "received_by"]

    said_count = reported("count")
    said_qualifier = reported("qualifier")


class MediationInline(OwnedInline):
    """Who brokered an exchange."""

    model = Mediation
    fields = ["party"]
    autocomplete_fields = ["party"]


@admin.register(PrisonerExchange)
class PrisonerExchangeAdmin(EventAdmin):
    """Exchanges, with what went in which direction."""

    autocomplete_fields = [*EventAdmin.autocomplete_fields, "agreement", "part_of"]
    readonly_fields = [*EventAdmin.readonly_fields, "said_total_count", "said_number"]
    fieldsets = [
        (
            None,
            {
                "fields": [
                    "process",
                    ("curator_title", "said_title"),
                    ("curator_status", "said_status"),
                    ("curator_total_count", "said_total_count"),
                    "slug",
                    ("curator_number", "said_number"),
                    "agreement",
                    ("part_of", "part_number", "part_count"),
                ]
            },
        ),
        ("When", {"fields": WHEN}),
        ("Where", {"fields": [("curator_place", "said_place")]}),
        ("Summary", {"fields": ["curator_summary", "said_summary"]}),
        ("Review", {"fields": REVIEW}),
        ("In other datasets", {"fields": ELSEWHERE, "classes": ["collapse"]}),
    ]
    inlines = [TransferInline, MediationInline, ValueInline, ClaimInline]

    said_total_count = reported("total_count")
    said_number = reported("number")
    status_word = shown_word("status", ExchangeStatus)
