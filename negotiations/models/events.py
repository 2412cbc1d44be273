"""What rounds, agreements and prisoner exchanges have in common."""

from typing import ClassVar

from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Case, F, Func, Q, Value, When
from django.db.models.functions import Coalesce, Now

from negotiations.models.actors import Place
from negotiations.models.processes import Process
from negotiations.models.tracking import (
    Reviewed,
    known_words,
    search_column,
    shown,
    shown_value,
)
from negotiations.values import DateRange
from negotiations.vocabulary import EventKind, Precision

_NEXT_EVENT_ID = Func(
    Value("negotiations_event_id"),
    function="nextval",
    output_field=models.BigIntegerField(),
)


class Event(Reviewed):
    """One thing that happened, was agreed or is planned, in one process.

    Values that reports may contradict come in pairs: the machine writes only
    `machine_…`, a curator only `curator_…`, and the database computes what is shown.
    """

    event_kind: ClassVar[EventKind]

    # One sequence numbers events of all kinds: (listed_on, id) orders the timeline.
    id = models.BigIntegerField(
        primary_key=True, db_default=_NEXT_EVENT_ID, editable=False
    )
    process = models.ForeignKey(
        Process, on_delete=models.PROTECT, related_name="%(class)ss"
    )
    slug = models.SlugField(max_length=160, unique=True)

    machine_title = models.CharField(max_length=300, blank=True, editable=False)
    curator_title = models.CharField("title", max_length=300, blank=True)
    title = shown("title", models.CharField(max_length=300))

    machine_starts_on = models.DateField(null=True, editable=False)
    machine_ends_on = models.DateField(null=True, editable=False)
    machine_precision = models.CharField(
        max_length=5, choices=Precision.choices, default=Precision.DAY, editable=False
    )
    curator_starts_on = models.DateField(
        "first day",
        null=True,
        blank=True,
        help_text="Overrides first day, last day and precision together.",
    )
    curator_ends_on = models.DateField("last day", null=True, blank=True)
    curator_precision = models.CharField(
        "precision", max_length=5, choices=Precision.choices, blank=True
    )
    starts_on = shown("starts_on", models.DateField(null=True))
    ends_on = models.GeneratedField(
        expression=Case(
            When(curator_starts_on=None, then=F("machine_ends_on")),
            default=F("curator_ends_on"),
        ),
        output_field=models.DateField(null=True),
        db_persist=True,
    )
    precision = models.GeneratedField(
        expression=Case(
            When(curator_starts_on=None, then=F("machine_precision")),
            When(curator_precision="", then=Value(Precision.DAY.value)),
            default=F("curator_precision"),
        ),
        output_field=models.CharField(max_length=5, choices=Precision.choices),
        db_persist=True,
    )
    first_reported_on = models.DateField(
        help_text="Day of the first report; lists use it where the day is unknown."
    )
    listed_on = models.GeneratedField(
        expression=Coalesce(
            "curator_starts_on", "machine_starts_on", "first_reported_on"
        ),
        output_field=models.DateField(),
        db_persist=True,
    )

    machine_place = models.ForeignKey(
        Place,
        on_delete=models.PROTECT,
        null=True,
        editable=False,
        related_name="machine_%(class)ss",
    )
    curator_place = models.ForeignKey(
        Place,
        verbose_name="place",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="curator_%(class)ss",
    )
    place_key = shown("place", models.BigIntegerField(null=True))
    place = models.ForeignObject(
        Place,
        on_delete=models.DO_NOTHING,
        from_fields=["place_key"],
        to_fields=["id"],
        related_name="%(class)ss",
        null=True,
        editable=False,
    )

    machine_summary = models.TextField(blank=True, editable=False)
    curator_summary = models.TextField("summary", blank=True)
    summary = shown("summary", models.TextField())

    is_disputed = models.BooleanField(
        "disputed",
        default=False,
        editable=False,
        help_text="True while speakers contradict each other on a figure or a date.",
    )
    merged_into = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="merged",
    )
    added_at = models.DateTimeField(db_default=Now(), editable=False)
    pax_id = models.CharField("PA-X identifier", max_length=50, blank=True)
    ucdp_id = models.CharField("UCDP identifier", max_length=50, blank=True)
    wikidata_id = models.CharField("Wikidata item", max_length=20, blank=True)
    search = search_column(
        shown_value("title", is_text=True), shown_value("summary", is_text=True)
    )

    class Meta(Reviewed.Meta):
        abstract = True
        indexes = [
            # The timeline and every table, newest first, by keyset.
            models.Index("listed_on", "id", name="%(class)s_listed"),
            models.Index("process", "listed_on", "id", name="%(class)s_by_process"),
            GinIndex(fields=["search"], name="%(class)s_search"),  # the search page
        ]
        constraints = [
            *Reviewed.Meta.constraints,
            models.CheckConstraint(
                condition=~Q(title=""),
                name="%(class)s_has_a_title",
                violation_error_message="Give a title.",
            ),
            known_words("machine_precision", Precision),
            known_words("curator_precision", Precision, blank=True),
            *(
                models.CheckConstraint(
                    condition=Q(**{f"{by}_ends_on": None})
                    | Q(**{f"{by}_ends_on__gte": F(f"{by}_starts_on")}),
                    name=f"%(class)s_{by}_ends_after_it_begins",
                    violation_error_message="The last day is before the first.",
                )
                for by in ("machine", "curator")
            ),
            *(
                models.CheckConstraint(
                    condition=Q(**{f"{by}_ends_on": None})
                    | Q(**{f"{by}_starts_on__isnull": False}),
                    name=f"%(class)s_{by}_ends_only_if_it_begins",
                    violation_error_message="Give the first day too.",
                )
                for by in ("machine", "curator")
            ),
            models.CheckConstraint(
                condition=Q(merged_into=None) | ~Q(merged_into=F("id")),
                name="%(class)s_is_not_merged_into_itself",
                violation_error_message="An event cannot be merged into itself.",
            ),
            models.CheckConstraint(
                condition=Q(wikidata_id__regex=r"^(Q[1-9][0-9]*)?$"),
                name="%(class)s_wikidata_id_is_an_item",
                violation_error_message="A Wikidata item is a Q and a number.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.title} ({self.slug})"

    @property
    def when(self) -> DateRange | None:
        if self.starts_on is None:
            return None
        return DateRange(
            start=self.starts_on,
            end=self.ends_on,
            precision=Precision(self.precision),
        )
