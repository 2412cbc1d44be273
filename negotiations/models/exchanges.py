"""Prisoner exchanges and what went in which direction."""

from datetime import date
from typing import Self

from django.db import models
from django.db.models import Exists, F, OuterRef, Prefetch, Q
from django.urls import reverse

from negotiations.models.actors import Party
from negotiations.models.agreements import Agreement
from negotiations.models.events import Event
from negotiations.models.processes import Process
from negotiations.models.questions import EventQuerySet
from negotiations.models.tracking import (
    known_words,
    shown,
    tracked,
)
from negotiations.models.transfers import Transfer, TransferQuerySet
from negotiations.values import AGREE_TO_RELEASE, RELEASE_PERSONS, EventCode
from negotiations.vocabulary import (
    EventKind,
    ExchangeStatus,
)


class PrisonerExchangeQuerySet(EventQuerySet["PrisonerExchange"]):
    """Questions asked of prisoner exchanges."""

    def with_table_rows(self) -> Self:
        """Fetch what one row of the ledger shows."""
        return self.select_related(
            "place", "process", "agreement", "part_of"
        ).prefetch_related(
            "mediators",
            Prefetch("transfers", queryset=Transfer.objects.visible().in_order()),
        )

    def for_page(self) -> Self:
        """Fetch what the page of one exchange shows beside its evidence."""
        parts = PrisonerExchange.objects.visible().with_table_rows()
        return (
            self.with_table_rows()
            .select_related("merged_into")
            .prefetch_related(
                Prefetch("parts", queryset=parts.order_by("part_number", "listed_on"))
            )
        )

    def for_export(self, process: Process) -> Self:
        """Fetch what is written out of each exchange, the first one first."""
        exchanges = self.visible().of_process(process).for_page()
        return exchanges.with_sources().soonest_first()

    def for_matching(self, process: Process, first: date, last: date) -> Self:
        return self.near(process, first, last).prefetch_related(
            Prefetch("transfers", queryset=Transfer.objects.visible().in_order())
        )

    def link(self, exchange: "PrisonerExchange", *, agreement_id: int) -> None:
        """Say which agreement it fulfils, unless that is said already."""
        self.filter(pk=exchange.pk, agreement=None).update(agreement_id=agreement_id)

    def link_part(
        self,
        part: "PrisonerExchange",
        *,
        umbrella_id: int,
        number: int | None,
        count: int | None,
    ) -> None:
        """Say of which exchange it is a part, unless that is said already."""
        self.filter(pk=part.pk, part_of=None).exclude(pk=umbrella_id).update(
            part_of_id=umbrella_id, part_number=number, part_count=count
        )

    def carried_out(self) -> Self:
        return self.filter(status=ExchangeStatus.CARRIED_OUT)

    def of_party(self, party: Party) -> Self:
        """Exchanges in which the party released or received somebody."""
        sides = Q(released_by=party) | Q(received_by=party)
        return self.filter(Exists(self._transfers().filter(sides)))

    def of_category(self, category: str) -> Self:
        return self.filter(Exists(self._transfers().of_category(category)))

    def received_by(self, party: Party, category: str = "") -> Self:
        """Exchanges in which the party received somebody; of that category, if any."""
        received = self._transfers().received_by(party)
        return self.filter(
            Exists(received.of_category(category) if category else received)
        )

    def _transfers(self) -> TransferQuerySet:
        return Transfer.objects.visible().filter(exchange=OuterRef("pk"))


@tracked(exclude=("search", "place"))
class PrisonerExchange(Event):
    """One row is one handover of people or remains, agreed, planned or carried out.

    An umbrella exchange has parts; its own figures are what was said of the whole and
    are never added to those of its parts.
    """

    event_kind = EventKind.EXCHANGE

    machine_status = models.CharField(
        max_length=12, choices=ExchangeStatus.choices, blank=True, editable=False
    )
    curator_status = models.CharField(
        "status", max_length=12, choices=ExchangeStatus.choices, blank=True
    )
    status = shown(
        "status", models.CharField(max_length=12, choices=ExchangeStatus.choices)
    )
    machine_total_count = models.PositiveIntegerField(null=True, editable=False)
    curator_total_count = models.PositiveIntegerField(
        "total",
        null=True,
        blank=True,
        help_text="A stated sum of both directions, where no side is given.",
    )
    total_count = shown("total_count", models.PositiveIntegerField(null=True))
    machine_number = models.PositiveSmallIntegerField(null=True, editable=False)
    curator_number = models.PositiveSmallIntegerField(
        "number", null=True, blank=True, help_text="Its ordinal in an official count."
    )
    number = shown("number", models.PositiveSmallIntegerField(null=True))
    agreement = models.ForeignKey(
        Agreement,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="exchanges",
        help_text="The agreement that it fulfils.",
    )
    part_of = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="parts",
        help_text="The exchange of which this is one stage.",
    )
    part_number = models.PositiveSmallIntegerField(null=True, blank=True)
    part_count = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text="Of how many parts."
    )
    mediators = models.ManyToManyField(
        Party, through="Mediation", related_name="exchanges_mediated"
    )

    objects = PrisonerExchangeQuerySet.as_manager()

    class Meta(Event.Meta):
        constraints = [
            *Event.Meta.constraints,
            known_words("machine_status", ExchangeStatus, blank=True),
            known_words("curator_status", ExchangeStatus, blank=True),
            known_words("status", ExchangeStatus),
            models.CheckConstraint(
                condition=Q(part_of=None) | ~Q(part_of=F("id")),
                name="exchange_is_no_part_of_itself",
                violation_error_message="An exchange cannot be a part of itself.",
            ),
            models.CheckConstraint(
                condition=Q(part_count=None)
                | Q(part_number=None)
                | Q(part_number__range=(1, F("part_count"))),
                name="exchange_part_is_one_of_its_parts",
                violation_error_message="The part's number exceeds how many there are.",
            ),
        ]

    def get_absolute_url(self) -> str:
        return reverse("exchange", args=[self.slug])

    @property
    def event_code(self) -> EventCode | None:
        match self.status:
            case ExchangeStatus.CARRIED_OUT:
                return RELEASE_PERSONS
            case ExchangeStatus.AGREED:
                return AGREE_TO_RELEASE
            case _:
                return None


@tracked()
class Mediation(models.Model):
    """One row is one party that brokered one exchange."""

    exchange = models.ForeignKey(
        PrisonerExchange, on_delete=models.CASCADE, related_name="mediations"
    )
    party = models.ForeignKey(
        Party, on_delete=models.PROTECT, related_name="mediations"
    )
    is_machine_made = models.BooleanField(default=False, editable=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["exchange", "party"],
                name="party_mediates_an_exchange_once",
                violation_error_message="The party already mediates this exchange.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.party} for {self.exchange}"
