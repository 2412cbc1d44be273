"""Each report as it was fetched: what it says, and the bytes behind it."""

from datetime import date, datetime
from pathlib import PurePath
from typing import Self

from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchQuery
from django.db import models
from django.db.models import F, OuterRef, Q, Subquery
from django.db.models.functions import Left
from django.urls import reverse

from negotiations.models.processes import Process
from negotiations.models.sources import Source
from negotiations.models.tracking import search_column, tracked


class DocumentQuerySet(models.QuerySet["Document"]):
    """Questions asked of documents."""

    def independent(self) -> Self:
        """Documents that are nobody's copy: only they count as further sources."""
        return self.filter(copy_of=None)

    def of_process(self, process: Process) -> Self:
        """Documents put into the process, or that speak of one of its events."""
        speaks_of_it = Document.objects.filter(
            Q(claims__round__process=process)
            | Q(claims__agreement__process=process)
            | Q(claims__exchange__process=process)
            | Q(claims__position__process=process)
        )
        return self.filter(Q(process=process) | Q(pk__in=speaks_of_it.values("pk")))

    def of_source(self, source: Source) -> Self:
        return self.filter(source=source)

    def in_state(self, state: str) -> Self:
        return self.filter(state=state)

    def between(self, first: date | None, last: date | None) -> Self:
        documents = self
        if first is not None:
            documents = documents.filter(published_on__gte=first)
        if last is not None:
            documents = documents.filter(published_on__lte=last)
        return documents

    def matching(self, words: str) -> Self:
        """Documents whose title, publisher or text has all these words."""
        return self.filter(
            search=SearchQuery(words, config="english", search_type="websearch")
        )

    def without_text(self) -> Self:
        """Leave the full texts in the database; they may be megabytes."""
        return self.defer("text", "search")

    def for_page(self, *, with_text: bool) -> Self:
        """Fetch what the page of one document shows; its text only where asked for."""
        documents = self.defer("search") if with_text else self.without_text()
        return documents.select_related(
            "source", "process", "copy_of", "snapshot", "dataset"
        ).defer(
            *("copy_of__text", "copy_of__search", "dataset__codebook"),
            *("snapshot__body", "snapshot__headers"),
        )

    def with_table_rows(self) -> Self:
        """Fetch what one row of the table of documents shows."""
        documents = Document.objects.filter(pk=OuterRef("pk")).values("pk")
        claims = documents.annotate(count=models.Count("claims"))
        supported = documents.annotate(count=models.Count("supports"))
        return (
            self.without_text()
            .select_related("source", "copy_of")
            .defer("copy_of__text", "copy_of__search")
            .annotate(
                claim_count=Subquery(claims.values("count")),
                support_count=Subquery(supported.values("count")),
            )
        )

    def readable(self) -> Self:
        return self.exclude(state=Document.State.FAILED)

    def cited(self) -> Self:
        """Documents that a dataset cites and nobody has fetched."""
        return self.filter(state=Document.State.CITED)

    def identified_as(self, identities: list[str]) -> Self:
        """Documents of these addresses, or without one and from files so named."""
        return self.filter(
            Q(canonical_url__in=identities)
            | Q(canonical_url="", file_name__in=identities)
        )

    def cited_as(self, *, canonical_url: str, file_name: str) -> Self:
        """Cited documents that a report of this address or from this file is."""
        is_it = Q(pk=None)
        if canonical_url:
            is_it |= Q(canonical_url=canonical_url)
        if file_name:
            is_it |= Q(url="", file_name=PurePath(file_name).name)
        return self.cited().filter(is_it).order_by("pk")

    def left_behind(self, *, before: datetime) -> list[int]:
        """Ids of documents that were read by then and have claims yet to be placed."""
        unfinished = Q(state=Document.State.READ) | Q(claims__state="new")
        return list(
            self.filter(unfinished, fetched_at__lt=before)
            .order_by("pk")
            .distinct()
            .values_list("pk", flat=True)
        )

    def newest_first(self) -> Self:
        return self.order_by(F("published_on").desc(nulls_last=True), "-pk")

    def move(self, document_id: int, *, to: str, error: str = "") -> bool:
        """Move a document on; False where another worker had moved it there before."""
        changed = (
            self.filter(pk=document_id).exclude(state=to).update(state=to, error=error)
        )
        return changed == 1


@tracked(exclude=("search",))
class Document(models.Model):
    """One row is one report as it was fetched; the same bytes are the same document."""

    class State(models.TextChoices):
        CITED = "cited", "Cited, not fetched"
        READ = "read", "Read"
        RESOLVED = "resolved", "Resolved"
        FAILED = "failed", "Failed"

    source = models.ForeignKey(
        Source, on_delete=models.PROTECT, related_name="documents"
    )
    process = models.ForeignKey(
        Process,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="documents",
        help_text="Empty: recognised from the parties that the report names.",
    )
    url = models.URLField(max_length=2000, blank=True)
    canonical_url = models.CharField(max_length=2000, blank=True, db_index=True)
    file_name = models.CharField(
        max_length=500, blank=True, help_text="Name of the file it was read from."
    )
    title = models.CharField(max_length=1000, blank=True)
    author = models.CharField(max_length=500, blank=True)
    publisher = models.CharField(max_length=200, blank=True)
    note = models.TextField(blank=True, help_text="What readers must know about it.")
    published_on = models.DateField(null=True, blank=True, db_index=True)
    language = models.CharField(max_length=10, blank=True)
    text = models.TextField(blank=True, editable=False)
    sha256 = models.CharField(
        max_length=64,
        blank=True,
        editable=False,
        help_text="Of the raw bytes; none where the report is only cited.",
    )
    fingerprint = models.BigIntegerField(
        null=True, editable=False, help_text="64-bit SimHash of the text, signed."
    )
    copy_of = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="copies",
        help_text="The report of which this is a near-copy, such as agency copy.",
    )
    fetched_at = models.DateTimeField(null=True, editable=False)
    state = models.CharField(
        max_length=10, choices=State.choices, default=State.READ, editable=False
    )
    error = models.TextField(blank=True, editable=False)
    # A search vector may not pass 1 MiB; no report's facts stand after so many letters.
    search = search_column("title", "publisher", Left("text", 200_000))

    objects = DocumentQuerySet.as_manager()

    class Meta:
        indexes = [
            GinIndex(fields=["search"], name="document_search"),  # the search page
            # Near-copies are looked for among reports of the same days.
            models.Index(
                fields=["fetched_at", "fingerprint"], name="document_fingerprint"
            ),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["sha256"],
                condition=~Q(sha256=""),
                name="document_has_its_own_bytes",
                violation_error_message="These bytes are stored already.",
            ),
            models.UniqueConstraint(
                fields=["url", "file_name"],
                condition=Q(state="cited"),
                name="report_is_cited_under_one_address",
                violation_error_message="This address is cited already.",
            ),
            models.CheckConstraint(
                condition=Q(state="cited", sha256="", fetched_at=None)
                | ~Q(state="cited") & ~Q(sha256="") & Q(fetched_at__isnull=False),
                name="document_has_bytes_unless_only_cited",
                violation_error_message="Only a cited report has not been fetched.",
            ),
            models.CheckConstraint(
                condition=Q(sha256__regex=r"^([0-9a-f]{64})?$"),
                name="document_sha256_is_hexadecimal",
                violation_error_message="A SHA-256 has 64 hexadecimal digits.",
            ),
            models.CheckConstraint(
                condition=Q(state="failed") | Q(error=""),
                name="document_error_only_where_it_failed",
                violation_error_message="Only a failed document has an error.",
            ),
            models.CheckConstraint(
                condition=Q(copy_of=None) | ~Q(copy_of=F("id")),
                name="document_is_no_copy_of_itself",
                violation_error_message="A document cannot be a copy of itself.",
            ),
        ]

    def __str__(self) -> str:
        return (
            f"{self.title or self.file_name or self.url} ({self.published_on or '?'})"
        )

    def get_absolute_url(self) -> str:
        return reverse("document", args=[self.pk])

    @property
    def reported_on(self) -> date:
        """The day of its words: that of publication, else that on which it was fetched.

        What is only cited and has no date has no words either.
        """
        if self.published_on is not None:
            return self.published_on
        assert self.fetched_at is not None, self  # noqa: S101 see the docstring
        return self.fetched_at.date()


@tracked(exclude=("body",))
class Snapshot(models.Model):
    """One row is the raw answer behind one document: the evidence, never changed."""

    document = models.OneToOneField(
        Document, on_delete=models.CASCADE, related_name="snapshot", primary_key=True
    )
    body = models.BinaryField(help_text="The raw bytes, compressed with gzip.")
    byte_count = models.PositiveIntegerField(help_text="Size of the raw bytes.")
    content_type = models.CharField(max_length=200, blank=True)
    headers = models.JSONField(default=dict, help_text="Response headers, as received.")
    final_url = models.CharField(max_length=2000, blank=True)
    redirects = models.JSONField(default=list, help_text="Addresses passed on the way.")
    fetched_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(byte_count__gt=0),
                name="snapshot_holds_bytes",
                violation_error_message="A snapshot holds at least one byte.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.byte_count} bytes of {self.document_id}"
