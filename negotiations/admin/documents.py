"""Reports as they were fetched, and the page that hands in another."""

from typing import Any  # Any: the admin passes extra context untyped

from django.contrib import admin, messages
from django.contrib.admin.helpers import AdminForm
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html

from negotiations.admin.claims import ClaimInline
from negotiations.admin.desk import NOTHING, KeptAdmin, ReadOnlyInline, counted
from negotiations.admin.ingesting import IngestForm
from negotiations.models import Document, Snapshot

# What a report is read by: a correction of these lets it be read again.
_READ_BY = {"published_on", "process", "copy_of", "publisher"}


class SnapshotInline(ReadOnlyInline):
    """How the bytes came; the bytes themselves stay in the database."""

    model = Snapshot
    fields = readonly_fields = (
        "byte_count",
        "content_type",
        "final_url",
        "redirects",
        "fetched_at",
    )
    verbose_name_plural = "how it came"

    def get_queryset(self, request: HttpRequest) -> QuerySet[Snapshot]:
        return Snapshot.objects.defer("body")


@admin.register(Document)
class DocumentAdmin(KeptAdmin):
    """Reports, the newest first; “add” hands in a report to be ingested."""

    list_display = [
        "__str__",
        "publisher",
        "published_on",
        "process",
        "state",
        "claim_count",
        "copy",
    ]
    list_filter = ["state", "process", "language", "source"]
    list_select_related = ["process"]
    date_hierarchy = "published_on"
    ordering = ["-pk"]
    search_fields = ["title", "publisher", "url", "file_name"]
    autocomplete_fields = ["process", "copy_of"]
    readonly_fields = ["source", "file_name", "state", "error", "sha256", "fetched_at"]
    fieldsets = [
        (None, {"fields": ["title", "author", "publisher", "note"]}),
        (
            "How it is read",
            {
                "fields": [("published_on", "process"), ("language", "copy_of")],
                "description": "After a correction here the report is read again.",
            },
        ),
        ("What became of it", {"fields": ["state", "error"]}),
        (
            "Where it comes from",
            {"fields": ["source", "url", "file_name", "sha256", "fetched_at"]},
        ),
        ("Text", {"fields": ["text"], "classes": ["collapse"]}),
    ]
    inlines = [ClaimInline, SnapshotInline]

    claim_count = counted("claim_count", label="claims")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Document]:
        return Document.objects.with_table_rows()

    def get_readonly_fields(
        self, request: HttpRequest, obj: Document | None = None
    ) -> list[str]:
        return [*self.readonly_fields, "text"]

    @admin.display(description="copy")
    def copy(self, document: Document) -> str:
        return NOTHING if document.copy_of_id is None else "Copy"

    def save_model(
        self,
        request: HttpRequest,
        obj: Any,  # Any: as in every desk
        form: Any,  # Any: as above
        change: bool,  # noqa: FBT001 the admin's own signature
    ) -> None:
        super().save_model(request, obj, form, change)
        if not _READ_BY.isdisjoint(form.changed_data):
            from negotiations.admin.handing import read_again  # noqa: PLC0415 heavy

            read_again(obj)

    def add_view(
        self,
        request: HttpRequest,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,  # Any: as above
    ) -> HttpResponse:
        """Hand in a report: documents come from outside, they are not typed in."""
        if not self.has_add_permission(request):
            raise PermissionDenied
        form = IngestForm(request.POST if request.method == "POST" else None)
        if form.is_valid():
            return self._ingest(request, form)
        context = {
            **self.admin_site.each_context(request),
            "title": "Ingest a report",
            "opts": self.opts,
            "media": self.media + form.media,
            "adminform": AdminForm(
                form,  # type: ignore[arg-type]  # any form serves; the stubs are narrower
                [(None, {"fields": [*form.fields]})],
                {},
            ),
        }
        return TemplateResponse(request, "admin/ingest.html", context)

    def _ingest(self, request: HttpRequest, form: IngestForm) -> HttpResponse:
        # Heavy: it loads all that reads reports.
        from negotiations.admin import handing  # noqa: PLC0415 as said above

        report = form.handed()
        if report.text:
            document = handing.take_handed(report, now=timezone.now())
            messages.info(request, "The text is kept. Its claims appear below.")
            return redirect("admin:negotiations_document_change", document.pk)
        source = handing.fetch_handed(report, now=timezone.now())
        followed = reverse("admin:negotiations_source_change", args=[source.pk])
        messages.info(
            request,
            format_html(
                "A worker fetches {}. It appears in this list; "
                'what goes wrong stands on <a href="{}">its source</a>.',
                report.url,
                followed,
            ),
        )
        return redirect("admin:negotiations_document_changelist")
