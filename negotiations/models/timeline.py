"""The timeline: one row per event of any kind, newest first, at any depth."""

from datetime import date
from typing import Self

from django.contrib.postgres.expressions import ArraySubquery
from django.db import models
from django.db.models import Func, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce, TruncMonth

from negotiations.models.actors import Party, Place
from negotiations.models.agreements import Agreement, Signature
from negotiations.models.claims import Claim
from negotiations.models.exchanges import PrisonerExchange
from negotiations.models.processes import Process
from negotiations.models.questions import source_of
from negotiations.models.rounds import Delegation, Round
from negotiations.models.transfers import Transfer
from negotiations.models.values import Value
from negotiations.values import DateRange
from negotiations.vocabulary import EventKind, Precision, Rank, Verification


def _count_distinct(counted: str | Coalesce) -> Func:
    """A count over a whole subquery: Django's own Count would group its rows."""
    return Func(
        counted,
        function="count",
        template="%(function)s(DISTINCT %(expressions)s)",
        output_field=models.IntegerField(),
    )


class TimelineEntryQuerySet(models.QuerySet["TimelineEntry"]):
    """Questions asked of the timeline."""

    def visible(self) -> Self:
        """What readers may see: neither rejected nor merged into another."""
        return self.exclude(verification=Verification.REJECTED).filter(
            merged_into_id=None
        )

    def of_process(self, process: Process) -> Self:
        return self.filter(process=process)

    def of_kinds(self, kinds: list[str]) -> Self:
        return self.filter(kind__in=kinds)

    def between(self, first: date | None, last: date | None) -> Self:
        entries = self
        if first is not None:
            entries = entries.filter(listed_on__gte=first)
        if last is not None:
            entries = entries.filter(listed_on__lte=last)
        return entries

    def of_party(self, party: Party) -> Self:
        """Events that the party sat at, signed, released or received people in."""
        at_rounds = Delegation.objects.visible().filter(party=party)
        in_agreements = Signature.objects.filter(party=party)
        in_exchanges = Transfer.objects.visible().filter(
            Q(released_by=party) | Q(received_by=party)
        )
        return self.filter(
            Q(pk__in=at_rounds.values("round"))
            | Q(pk__in=in_agreements.values("agreement"))
            | Q(pk__in=in_exchanges.values("exchange"))
        )

    def at(self, place: Place) -> Self:
        return self.filter(place=place)

    def of_verification(self, verification: str) -> Self:
        return self.filter(verification=verification)

    def disputed(self) -> Self:
        """Events on which speakers contradict each other."""
        return self.filter(is_disputed=True)

    def matching(self, words: str) -> Self:
        """Events whose title or summary has all these words, in any form."""
        return self.filter(
            Q(pk__in=Round.objects.matching(words).values("pk"))
            | Q(pk__in=Agreement.objects.matching(words).values("pk"))
            | Q(pk__in=PrisonerExchange.objects.matching(words).values("pk"))
        )

    def with_rows(self) -> Self:
        """Fetch what one row of the timeline shows, in the same query.

        Subqueries, so that only the rows of a page are looked up.
        """
        event = OuterRef("pk")
        at_rounds = Delegation.objects.visible().filter(round=event)
        signatures = Signature.objects.filter(agreement=event)
        transfers = Transfer.objects.visible().filter(exchange=event)
        claims = Claim.objects.filter(
            Q(round=event) | Q(agreement=event) | Q(exchange=event)
        )
        sources = claims.order_by().annotate(count=_count_distinct(source_of()))
        return self.select_related("place", "process").annotate(
            delegation_names=ArraySubquery(at_rounds.in_order().values("party__name")),
            signature_names=ArraySubquery(signatures.in_order().values("party__name")),
            releasing_names=ArraySubquery(
                transfers.in_order().values("released_by__name")
            ),
            receiving_names=ArraySubquery(
                transfers.in_order().values("received_by__name")
            ),
            source_count=Subquery(sources.values("count")),
        )

    def most_disputed_first(self) -> Self:
        """Disputed events, those with the most speakers on top."""
        event = OuterRef("pk")
        values = Value.objects.filter(
            Q(round=event) | Q(agreement=event) | Q(exchange=event)
        ).exclude(rank=Rank.DEPRECATED)
        speakers = values.order_by().annotate(count=_count_distinct("speaker"))
        return (
            self.disputed()
            .annotate(speaker_count=Subquery(speakers.values("count")))
            .order_by("-speaker_count", "-listed_on", "-id")
        )

    def count_by_month(self) -> list[tuple[date, str, int]]:
        """How many events of each kind every month has, in order of time."""
        counted = self.annotate(month=TruncMonth("listed_on")).values("month", "kind")
        return list(
            counted.annotate(count=models.Count("pk"))
            .order_by("month", "kind")
            .values_list("month", "kind", "count")
        )

    def in_order(self) -> Self:
        """The newest first; each branch of the view has an index on this order."""
        return self.order_by("-listed_on", "-id")


class TimelineEntry(models.Model):
    """One row is one event of any kind, from the view `negotiations_timeline`."""

    # Filled by `with_rows`.
    delegation_names: list[str]
    signature_names: list[str]
    releasing_names: list[str | None]
    receiving_names: list[str | None]
    source_count: int
    # Filled by `most_disputed_first`.
    speaker_count: int

    id = models.BigIntegerField(primary_key=True)
    kind = models.CharField(max_length=10, choices=EventKind.choices)
    process = models.ForeignKey(
        Process, on_delete=models.DO_NOTHING, related_name="timeline"
    )
    slug = models.CharField(max_length=160)
    title = models.CharField(max_length=300)
    summary = models.TextField()
    status = models.CharField(max_length=20)
    starts_on = models.DateField(null=True)
    ends_on = models.DateField(null=True)
    precision = models.CharField(max_length=5)
    listed_on = models.DateField()
    place = models.ForeignKey(
        Place,
        on_delete=models.DO_NOTHING,
        null=True,
        related_name="timeline",
    )
    verification = models.CharField(max_length=10, choices=Verification.choices)
    is_disputed = models.BooleanField()
    merged_into_id = models.BigIntegerField(null=True)
    added_at = models.DateTimeField()

    objects = TimelineEntryQuerySet.as_manager()

    class Meta:
        managed = False
        db_table = "negotiations_timeline"

    def __str__(self) -> str:
        return f"{self.kind} {self.title}"

    @property
    def party_names(self) -> list[str]:
        """Who took part, each once; filled by `with_rows`."""
        names = [
            *self.delegation_names,
            *self.signature_names,
            *self.releasing_names,
            *self.receiving_names,
        ]
        return [name for name in dict.fromkeys(names) if name]

    @property
    def when(self) -> DateRange | None:
        if self.starts_on is None:
            return None
        return DateRange(
            start=self.starts_on,
            end=self.ends_on,
            precision=Precision(self.precision),
        )
