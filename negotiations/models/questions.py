"""Questions that are asked of every kind of event."""

from datetime import date
from typing import TYPE_CHECKING, Self, TypeVar

from django.contrib.postgres.search import SearchQuery
from django.db import models
from django.db.models import OuterRef, Subquery
from django.db.models.fields.tuple_lookups import (
    Tuple,
    TupleGreaterThan,
    TupleLessThan,
)
from django.db.models.functions import Coalesce

from negotiations.models.actors import Place
from negotiations.models.documents import Document
from negotiations.models.processes import Process
from negotiations.models.tracking import ReviewedQuerySet

if TYPE_CHECKING:
    from negotiations.models.events import Event

EventType_co = TypeVar("EventType_co", bound="Event", covariant=True)


def source_of(claim: str = "") -> Coalesce:
    """The original report behind a claim; for a dataset's, each report that it cites."""
    paths = ("compiled_from__copy_of", "compiled_from", "document__copy_of", "document")
    return Coalesce(*(f"{claim}{path}" for path in paths))


class EventQuerySet(ReviewedQuerySet[EventType_co]):
    """Questions that are asked of every kind of event."""

    def visible(self) -> Self:
        """What readers may see: neither rejected nor merged into another."""
        return super().visible().filter(merged_into=None)

    def of_process(self, process: Process) -> Self:
        return self.filter(process=process)

    def between(self, first: date | None, last: date | None) -> Self:
        """Events listed under a day from `first` to `last`, both included."""
        events = self
        if first is not None:
            events = events.filter(listed_on__gte=first)
        if last is not None:
            events = events.filter(listed_on__lte=last)
        return events

    def near(self, process: Process, first: date, last: date) -> Self:
        """Events of the process from these days that still are records of their own."""
        return (
            self.of_process(process)
            .between(first, last)
            .filter(merged_into=None)
            .select_related("place")
            .order_by("pk")
        )

    def slugs_of_day(self, day: date) -> set[str]:
        """Addresses taken by events of that day."""
        return self.slugs_beginning(day.isoformat())

    def slugs_beginning(self, words: str) -> set[str]:
        """Addresses that are taken and begin so."""
        return set(self.filter(slug__startswith=words).values_list("slug", flat=True))

    def showing_superseded(self, document: Document) -> Self:
        """Events with a value from a claim that the document no longer makes."""
        return self.filter(
            values__claims__document=document,
            values__claims__state="superseded",
        ).distinct()

    def at(self, place: Place) -> Self:
        return self.filter(place_key=place.pk)

    def matching(self, words: str) -> Self:
        """Events whose title or summary has all these words, in any form."""
        return self.filter(
            search=SearchQuery(words, config="english", search_type="websearch")
        )

    def dated_until(self, day: date) -> Self:
        """Events whose first day is known and not after that day."""
        return self.filter(starts_on__lte=day)

    def dated_from(self, day: date) -> Self:
        """Events whose first day is known and not before that day."""
        return self.filter(starts_on__gte=day)

    def soonest_first(self) -> Self:
        return self.order_by("listed_on", "pk")

    def of_status(self, status: str) -> Self:
        return self.filter(status=status)

    def of_verification(self, verification: str) -> Self:
        return self.filter(verification=verification)

    def disputed(self) -> Self:
        """Events on which speakers contradict each other."""
        return self.filter(is_disputed=True)

    def with_source_counts(self) -> Self:
        """Count the independent documents behind each event: near-copies count once.

        A subquery, so that only the rows of a page are counted, not the whole table.
        """
        events = self.model._default_manager.filter(pk=OuterRef("pk"))  # noqa: SLF001 Django's public name
        counted = events.values("pk").annotate(
            count=models.Count(source_of("claims__"), distinct=True)
        )
        return self.annotate(source_count=Subquery(counted.values("count")))

    def with_sources(self) -> Self:
        """Fetch the claims behind each event, with the reports that make them."""
        documents = Document.objects.without_text().order_by("pk")
        return self.prefetch_related(
            models.Prefetch("claims__document", queryset=documents),
            models.Prefetch("claims__compiled_from", queryset=documents),
        )

    def before(self, event: "Event") -> Self:
        """Events of its process that are listed before it, the nearest first."""
        return self._beside(event, TupleLessThan).order_by("-listed_on", "-pk")

    def after(self, event: "Event") -> Self:
        """Events of its process that are listed after it, the nearest first."""
        return self._beside(event, TupleGreaterThan).order_by("listed_on", "pk")

    def _beside(
        self, event: "Event", lookup: type[TupleLessThan | TupleGreaterThan]
    ) -> Self:
        here = (event.listed_on, event.pk)
        return self.filter(
            lookup(Tuple("listed_on", "pk"), here), process=event.process_id
        )

    def in_order(self) -> Self:
        """The newest first."""
        return self.order_by("-listed_on", "-pk")
