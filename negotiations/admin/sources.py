"""Where reports come from, and how each source fares."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from negotiations.admin.desk import KeptAdmin, counted
from negotiations.models import Source


@admin.register(Source)
class SourceAdmin(KeptAdmin):
    """Feeds, pages, folders and datasets."""

    list_display = [
        "name",
        "kind",
        "affiliation",
        "is_enabled",
        "document_count",
        "last_success_at",
        "error_count",
        "last_error",
    ]
    list_filter = ["kind", "affiliation", "is_enabled"]
    list_select_related = ["process"]
    ordering = ["name", "pk"]
    search_fields = ["name", "publisher", "url"]
    autocomplete_fields = ["process"]
    prepopulated_fields = {"slug": ["name"]}
    readonly_fields = ("last_success_at", "last_error", "last_error_at", "error_count")
    fieldsets = [
        (None, {"fields": ["name", "slug", "kind", "url", "is_enabled"]}),
        (
            "Whose voice it is",
            {"fields": ["publisher", "affiliation", "country", "language", "process"]},
        ),
        ("How it fares", {"fields": readonly_fields}),
    ]

    document_count = counted("document_count", label="documents")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Source]:
        return Source.objects.with_table_rows().in_order()
