"""What each party demands, offers or refuses."""

from django.contrib import admin

from negotiations.admin.claims import ClaimInline
from negotiations.admin.deciding import ReviewedAdmin
from negotiations.admin.desk import CuratedForm, reported
from negotiations.models import Position


class PositionForm(CuratedForm):
    """A position by hand needs a stance."""

    needed = ("stance",)


@admin.register(Position)
class PositionAdmin(ReviewedAdmin):
    """Positions, the newest first."""

    form = PositionForm
    list_display = ["party", "topic", "stance", "stated_on", "verification"]
    list_filter = ["verification", "topic", "process", "party"]
    list_select_related = ["party"]
    date_hierarchy = "stated_on"
    ordering = ["-stated_on", "-pk"]
    search_fields = ["stance", "party__name", "person__name"]
    autocomplete_fields = ["process", "party", "person"]
    readonly_fields = ["said_stance", "said_occasion"]
    fieldsets = [
        (None, {"fields": ["process", ("party", "person"), "topic"]}),
        ("Stance", {"fields": ["curator_stance", "said_stance"]}),
        (
            "When",
            {
                "fields": [
                    ("stated_on", "precision"),
                    ("curator_occasion", "said_occasion"),
                ]
            },
        ),
        ("Review", {"fields": ["verification", "rejection_reason"]}),
    ]
    inlines = [ClaimInline]

    said_stance = reported("stance")
    said_occasion = reported("occasion")
