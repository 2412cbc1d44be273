"""Where reports come from, and each report as it was fetched."""

from datetime import datetime
from typing import Self

from django.db import models
from django.db.models import F, OuterRef, Q, Subquery

from negotiations.models.processes import Process
from negotiations.models.tracking import known_words, tracked
from negotiations.vocabulary import Affiliation


class SourceQuerySet(models.QuerySet["Source"]):
    """Questions asked of sources."""

    def of_affiliation(self, affiliation: str) -> Self:
        return self.filter(affiliation=affiliation)

    def with_table_rows(self) -> Self:
        """Fetch what one row of the register of sources shows."""
        sources = Source.objects.filter(pk=OuterRef("pk")).values("pk")
        counted = sources.annotate(count=models.Count("documents"))
        datasets = Source.objects.filter(
            pk=OuterRef("pk"), documents__dataset__isnull=False
        ).values("documents__dataset__slug")
        return self.annotate(
            document_count=Subquery(counted.values("count")),
            dataset_slug=Subquery(datasets[:1]),
        )

    def in_order(self) -> Self:
        return self.order_by("name", "pk")

    def record_success(self, source_id: int, *, at: datetime) -> None:
        self.filter(pk=source_id).update(last_success_at=at, last_error="")

    def record_error(self, source_id: int, *, at: datetime, error: str) -> None:
        self.filter(pk=source_id).update(
            last_error=error, last_error_at=at, error_count=F("error_count") + 1
        )


@tracked(exclude=("last_success_at", "last_error", "last_error_at", "error_count"))
class Source(models.Model):
    """One row is one place that reports come from: a feed, a page, a folder, a hand."""

    class Kind(models.TextChoices):
        FEED = "feed", "Feed"
        SITEMAP = "sitemap", "News sitemap"
        PAGE = "page", "Single page"
        FOLDER = "folder", "Folder of files"
        DATASET = "dataset", "Compiled dataset"

    name = models.CharField(max_length=200, unique=True)
    slug = models.SlugField(max_length=120, unique=True)
    kind = models.CharField(max_length=10, choices=Kind.choices)
    url = models.URLField(max_length=2000, blank=True, help_text="Where it is asked.")
    publisher = models.CharField(
        max_length=200,
        blank=True,
        help_text="Who publishes; stands for unnamed speakers.",
    )
    country = models.CharField(max_length=2, blank=True, help_text="ISO 3166 code.")
    language = models.CharField(max_length=10, blank=True, help_text="ISO 639 code.")
    affiliation = models.CharField(
        max_length=20, choices=Affiliation.choices, default=Affiliation.UNKNOWN
    )
    is_enabled = models.BooleanField(
        default=False, help_text="Whether it is asked by itself, at its interval."
    )
    process = models.ForeignKey(
        Process,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        help_text="Set it where everything from here is about one process.",
    )
    last_success_at = models.DateTimeField(null=True, blank=True, editable=False)
    last_error = models.TextField(blank=True, editable=False)
    last_error_at = models.DateTimeField(null=True, blank=True, editable=False)
    error_count = models.PositiveIntegerField(default=0, editable=False)

    objects = SourceQuerySet.as_manager()

    class Meta:
        constraints = [
            known_words("affiliation", Affiliation),
            models.UniqueConstraint(
                fields=["url"],
                condition=~Q(url=""),
                name="source_has_its_own_address",
                violation_error_message="Another source already has this address.",
            ),
        ]

    def __str__(self) -> str:
        return self.name
