"""Compiled datasets, and each of their rows as it was loaded last."""

from datetime import date
from typing import Self

from django.db import models
from django.db.models import OuterRef, Q, Subquery
from django.db.models.functions import Greatest
from django.urls import reverse

from negotiations.models.documents import Document
from negotiations.models.positions import Position
from negotiations.models.processes import Process
from negotiations.models.timeline import TimelineEntry
from negotiations.models.tracking import tracked


class DatasetQuerySet(models.QuerySet["Dataset"]):
    """Questions asked of datasets."""

    def of_process(self, process: Process) -> Self:
        return self.filter(process=process)

    def with_latest_event(self, *, until: date) -> Self:
        """Say until when the record of each dataset's process goes, positions included."""
        of_process = Q(process=OuterRef("process"))
        events = TimelineEntry.objects.visible().between(None, until)
        positions = Position.objects.visible().between(None, until)
        return self.annotate(
            latest_on=Greatest(
                Subquery(events.filter(of_process).in_order().values("listed_on")[:1]),
                Subquery(
                    positions.filter(of_process).in_order().values("stated_on")[:1]
                ),
            )
        )

    def for_page(self) -> Self:
        return self.select_related("process", "document__source")

    def in_order(self) -> Self:
        return self.select_related("process").order_by("title", "pk")


@tracked(exclude=("codebook",))
class Dataset(models.Model):
    """One row is one compilation that somebody made from many sources."""

    # Filled by `with_latest_event`.
    latest_on: date | None

    slug = models.SlugField(max_length=100, unique=True)
    title = models.CharField(max_length=300)
    publisher = models.CharField(
        max_length=200,
        help_text="Stands for the compilation where it names no speaker.",
    )
    compiled_on = models.DateField()
    licence = models.CharField(max_length=100, help_text="SPDX identifier.")
    citation = models.TextField()
    codebook = models.TextField(blank=True)
    gaps = models.JSONField(
        default=list,
        help_text="What readers must know, each with the pages where it matters.",
    )
    process = models.ForeignKey(
        Process, on_delete=models.PROTECT, related_name="datasets"
    )
    document = models.OneToOneField(
        Document,
        on_delete=models.PROTECT,
        related_name="dataset",
        help_text="Stands for the compilation as a source.",
    )
    sha256 = models.CharField(
        max_length=64, help_text="Of the files that were loaded last."
    )
    loaded_at = models.DateTimeField()

    objects = DatasetQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(sha256__regex=r"^[0-9a-f]{64}$"),
                name="dataset_sha256_is_hexadecimal",
                violation_error_message="A SHA-256 has 64 hexadecimal digits.",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("dataset", args=[self.slug])

    def gaps_on(self, page: str) -> list[str]:
        """What readers of that page must know is missing."""
        return [gap["text"] for gap in self.gaps if page in gap["on"]]

    def count_pages(self) -> int:
        """How many different pages its rows cite."""
        cited = Document.objects.filter(supports__document=self.document_id)
        return cited.distinct().count()


class DatasetRowQuerySet(models.QuerySet["DatasetRow"]):
    """Questions asked of the rows of datasets."""

    def by_key(self) -> "dict[tuple[str, str], DatasetRow]":
        """Every row, by its file and key."""
        return {(row.file, row.key): row for row in self}

    def forget_all_but(self, keys: set[tuple[str, str]], *, today: date) -> int:
        """Note that rows are in the files no longer; what they gave stays."""
        gone = [
            row.pk
            for row in self.filter(removed_on=None)
            if (row.file, row.key) not in keys
        ]
        return self.filter(pk__in=gone).update(removed_on=today)

    def count_by_file(self) -> list[tuple[str, int]]:
        """How many rows each file has now."""
        counted = self.filter(removed_on=None).values("file")
        return list(
            counted.annotate(count=models.Count("pk"))
            .order_by("file")
            .values_list("file", "count")
        )

    def in_order(self) -> Self:
        return self.order_by("file", "key", "pk")


@tracked()
class DatasetRow(models.Model):
    """One row is one row of a dataset's files, with the cells that were loaded last.

    What a person has changed since is told from what the dataset had said by them.
    """

    dataset = models.ForeignKey(Dataset, on_delete=models.CASCADE, related_name="rows")
    file = models.CharField(max_length=20)
    key = models.CharField(max_length=300)
    cells = models.JSONField(help_text="Column to text, as in the file.")
    record_id = models.BigIntegerField(
        null=True, help_text="The party or person that it is, in the records."
    )
    removed_on = models.DateField(
        null=True, help_text="Day on which it was first missing from the files."
    )

    objects = DatasetRowQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["dataset", "file", "key"],
                name="dataset_has_a_row_once",
                violation_error_message="The dataset already has this row.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.file}/{self.key}"
