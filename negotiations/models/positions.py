"""What each party demands, offers or refuses."""

from datetime import date
from typing import Self

from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchQuery
from django.db import models
from django.db.models import F, OuterRef, Subquery, Value
from django.db.models.functions import MD5, Coalesce

from negotiations.models.actors import Party, Person
from negotiations.models.documents import Document
from negotiations.models.processes import Process
from negotiations.models.questions import source_of
from negotiations.models.tracking import (
    Reviewed,
    ReviewedQuerySet,
    known_words,
    search_column,
    shown,
    shown_value,
    tracked,
)
from negotiations.values import DateRange
from negotiations.vocabulary import Precision, Topic


class PositionQuerySet(ReviewedQuerySet["Position"]):
    """Questions asked of positions."""

    def of_process(self, process: Process) -> Self:
        return self.filter(process=process)

    def of_party(self, party: Party) -> Self:
        return self.filter(party=party)

    def on(self, topic: str) -> Self:
        return self.filter(topic=topic)

    def matching(self, words: str) -> Self:
        """Positions whose stance has all these words, in any form."""
        return self.filter(
            search=SearchQuery(words, config="english", search_type="websearch")
        )

    def with_table_rows(self) -> Self:
        """Fetch what one row of the table of positions shows."""
        positions = Position.objects.filter(pk=OuterRef("pk")).values("pk")
        counted = positions.annotate(
            count=models.Count(source_of("claims__"), distinct=True)
        )
        documents = Document.objects.without_text().order_by("pk")
        return (
            self.select_related("party", "person", "process")
            .prefetch_related(
                models.Prefetch("claims__document", queryset=documents),
                models.Prefetch("claims__compiled_from", queryset=documents),
            )
            .annotate(source_count=Subquery(counted.values("count")))
        )

    def for_export(self, process: Process) -> Self:
        """Fetch what is written out of each position, the first one first."""
        positions = self.visible().of_process(process).with_table_rows()
        return positions.order_by("stated_on", "pk")

    def between(self, first: date | None, last: date | None) -> Self:
        positions = self
        if first is not None:
            positions = positions.filter(stated_on__gte=first)
        if last is not None:
            positions = positions.filter(stated_on__lte=last)
        return positions

    def of_day(
        self, process: Process, party: Party, topic: str, day: date | None
    ) -> Self:
        """What the party said on the topic that day, rejected or not."""
        return self.filter(
            process=process, party=party, topic=topic, stated_on=day
        ).order_by("pk")

    def in_order(self) -> Self:
        """The newest first, undated ones last."""
        return self.select_related("party", "person", "process").order_by(
            F("stated_on").desc(nulls_last=True), "-pk"
        )


@tracked(exclude=("search",))
class Position(Reviewed):
    """One row is what one party said on one topic at one time."""

    process = models.ForeignKey(
        Process, on_delete=models.PROTECT, related_name="positions"
    )
    party = models.ForeignKey(Party, on_delete=models.PROTECT, related_name="positions")
    person = models.ForeignKey(
        Person,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="positions",
        help_text="Who said it for the party.",
    )
    topic = models.CharField(max_length=25, choices=Topic.choices)
    stated_on = models.DateField(null=True, blank=True)
    precision = models.CharField(
        max_length=5, choices=Precision.choices, default=Precision.DAY
    )
    machine_stance = models.TextField(blank=True, editable=False)
    curator_stance = models.TextField("stance", blank=True)
    stance = shown("stance", models.TextField())
    machine_occasion = models.CharField(max_length=300, blank=True, editable=False)
    curator_occasion = models.CharField(
        "occasion",
        max_length=300,
        blank=True,
        help_text="The text, speech or briefing in which it was said.",
    )
    occasion = shown("occasion", models.CharField(max_length=300))
    search = search_column(shown_value("stance", is_text=True))

    objects = PositionQuerySet.as_manager()

    class Meta(Reviewed.Meta):
        indexes = [GinIndex(fields=["search"], name="position_search")]
        constraints = [
            *Reviewed.Meta.constraints,
            models.UniqueConstraint(
                "process",
                "party",
                "topic",
                Coalesce("stated_on", Value(date.max)),
                MD5("stance"),
                name="position_is_recorded_once",
                violation_error_message="This position is recorded already.",
            ),
            known_words("topic", Topic),
            known_words("precision", Precision),
        ]

    def __str__(self) -> str:
        return f"{self.party} on {self.get_topic_display()} ({self.stated_on or '?'})"

    @property
    def when(self) -> DateRange | None:
        if self.stated_on is None:
            return None
        return DateRange(start=self.stated_on, precision=Precision(self.precision))
