"""Compiled datasets as they were loaded; they are changed by loading them again."""

from django.contrib import admin
from django.db.models import Model
from django.http import HttpRequest

from negotiations.admin.desk import KeptAdmin
from negotiations.models import Dataset


@admin.register(Dataset)
class DatasetAdmin(KeptAdmin):
    """What each dataset is, when it was loaded, and what is missing in it."""

    list_display = ["title", "process", "publisher", "compiled_on", "loaded_at"]
    list_filter = ["process"]
    list_select_related = ["process"]
    ordering = ["title", "pk"]
    search_fields = ["title", "slug", "publisher"]
    fields = (
        "title",
        "slug",
        "process",
        "publisher",
        "compiled_on",
        "licence",
        "citation",
        "document",
        "loaded_at",
        "sha256",
        "gaps",
        "codebook",
    )
    readonly_fields = fields

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(
        self, request: HttpRequest, obj: Model | None = None
    ) -> bool:
        return False
