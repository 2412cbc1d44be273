"""Agreements, who is bound by them, and what each party promised in numbers."""

from datetime import date
from functools import partial
from typing import Self

from django.db import models
from django.db.models import Count, Exists, OuterRef, Prefetch, Q, Subquery, Sum
from django.urls import reverse

from negotiations.models.actors import Party
from negotiations.models.events import Event
from negotiations.models.processes import Process
from negotiations.models.questions import EventQuerySet
from negotiations.models.rounds import Round
from negotiations.models.tracking import (
    Reviewed,
    ReviewedQuerySet,
    known_words,
    shown,
    tracked,
)
from negotiations.models.transfers import COUNTED_AS, Transfer
from negotiations.values import AGREE_TO_RELEASE, SIGN_AGREEMENT, EventCode
from negotiations.vocabulary import (
    AgreementKind,
    AgreementRole,
    AgreementStage,
    AgreementStatus,
    EventKind,
    Qualifier,
    Unit,
    Verification,
)

_RELEASES = (
    AgreementKind.PRISONER_EXCHANGE,
    AgreementKind.BODY_REPATRIATION,
    AgreementKind.CHILDREN_RETURN,
)


class AgreementQuerySet(EventQuerySet["Agreement"]):
    """Questions asked of agreements."""

    def with_table_rows(self) -> Self:
        """Fetch what one row of the table of agreements shows."""
        return self.select_related("place", "process", "round").prefetch_related(
            Prefetch("signatures", queryset=Signature.objects.in_order()),
            Prefetch(
                "commitments",
                queryset=Commitment.objects.visible().with_delivered().in_order(),
            ),
        )

    def for_page(self) -> Self:
        """Fetch what the page of one agreement shows beside its evidence."""
        return self.with_table_rows().select_related("merged_into")

    def for_export(self, process: Process) -> Self:
        """Fetch what is written out of each agreement, the first one first."""
        agreements = self.visible().of_process(process).with_table_rows()
        return agreements.with_sources().soonest_first()

    def for_matching(self, process: Process, first: date, last: date) -> Self:
        return self.near(process, first, last).prefetch_related(
            "signatures__party", "commitments__party"
        )

    def link(self, agreement: "Agreement", *, round_id: int) -> None:
        """Say which round it came out of, unless that is said already."""
        self.filter(pk=agreement.pk, round=None).update(round_id=round_id)

    def of_party(self, party: Party) -> Self:
        signatures = Signature.objects.filter(agreement=OuterRef("pk"), party=party)
        return self.filter(Exists(signatures))

    def of_kind(self, kind: str) -> Self:
        return self.filter(kind=kind)


@tracked(exclude=("search", "place"))
class Agreement(Event):
    """One row is something agreed, signed, proposed or rejected."""

    event_kind = EventKind.AGREEMENT

    machine_kind = models.CharField(
        max_length=25, choices=AgreementKind.choices, blank=True, editable=False
    )
    curator_kind = models.CharField(
        "kind", max_length=25, choices=AgreementKind.choices, blank=True
    )
    kind = shown("kind", models.CharField(max_length=25, choices=AgreementKind.choices))
    machine_status = models.CharField(
        max_length=20, choices=AgreementStatus.choices, blank=True, editable=False
    )
    curator_status = models.CharField(
        "status", max_length=20, choices=AgreementStatus.choices, blank=True
    )
    status = shown(
        "status", models.CharField(max_length=20, choices=AgreementStatus.choices)
    )
    machine_stage = models.CharField(
        max_length=30, choices=AgreementStage.choices, blank=True, editable=False
    )
    curator_stage = models.CharField(
        "stage",
        max_length=30,
        choices=AgreementStage.choices,
        blank=True,
        help_text="Stage in the words of the PA-X Peace Agreements Database.",
    )
    stage = shown(
        "stage", models.CharField(max_length=30, choices=AgreementStage.choices)
    )
    machine_quantity = models.PositiveIntegerField(null=True, editable=False)
    curator_quantity = models.PositiveIntegerField("quantity", null=True, blank=True)
    quantity = shown("quantity", models.PositiveIntegerField(null=True))
    unit = models.CharField(
        max_length=10,
        choices=Unit.choices,
        blank=True,
        help_text="What the stated total counts.",
    )
    round = models.ForeignKey(
        Round,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="agreements",
        help_text="The round that it came out of.",
    )
    parties = models.ManyToManyField(
        Party, through="Signature", related_name="agreements"
    )

    objects = AgreementQuerySet.as_manager()

    class Meta(Event.Meta):
        constraints = [
            *Event.Meta.constraints,
            known_words("machine_kind", AgreementKind, blank=True),
            known_words("curator_kind", AgreementKind, blank=True),
            known_words("kind", AgreementKind),
            known_words("machine_status", AgreementStatus, blank=True),
            known_words("curator_status", AgreementStatus, blank=True),
            known_words("status", AgreementStatus),
            known_words("machine_stage", AgreementStage, blank=True),
            known_words("curator_stage", AgreementStage, blank=True),
            known_words("unit", Unit, blank=True),
        ]

    def get_absolute_url(self) -> str:
        return reverse("agreement", args=[self.slug])

    @property
    def event_code(self) -> EventCode | None:
        """Its code, where it is signed or is an agreed release; other texts have none."""
        if self.status == AgreementStatus.SIGNED:
            return SIGN_AGREEMENT
        is_agreed_release = (
            self.kind in _RELEASES and self.status == AgreementStatus.AGREED
        )
        return AGREE_TO_RELEASE if is_agreed_release else None


class SignatureQuerySet(models.QuerySet["Signature"]):
    """Questions asked of signatures."""

    def in_order(self) -> Self:
        """Those bound first, then by name."""
        return self.select_related("party").order_by("role", "party__name", "pk")


@tracked()
class Signature(models.Model):
    """One row is what one party is to one agreement: bound, mediator or guarantor."""

    agreement = models.ForeignKey(
        Agreement, on_delete=models.CASCADE, related_name="signatures"
    )
    party = models.ForeignKey(
        Party, on_delete=models.PROTECT, related_name="signatures"
    )
    role = models.CharField(
        max_length=10, choices=AgreementRole.choices, default=AgreementRole.BOUND
    )
    is_machine_made = models.BooleanField(default=False, editable=False)

    objects = SignatureQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["agreement", "party", "role"],
                name="party_has_a_role_in_an_agreement_once",
                violation_error_message="The party already has this role in it.",
            ),
            known_words("role", AgreementRole),
        ]

    def __str__(self) -> str:
        return f"{self.party} ({self.get_role_display()})"


class CommitmentQuerySet(ReviewedQuerySet["Commitment"]):
    """Questions asked of commitments."""

    def visible(self) -> Self:
        return (
            super()
            .visible()
            .exclude(agreement__verification=Verification.REJECTED)
            .filter(agreement__merged_into=None)
        )

    def of_process(self, process: Process) -> Self:
        return self.filter(agreement__process=process)

    def measurable(self) -> Self:
        """Promises of a number of people or remains, which exchanges can fulfil."""
        return self.filter(unit__in=[*COUNTED_AS], quantity__isnull=False)

    def newest_first(self) -> Self:
        return self.select_related("party", "agreement").order_by(
            "-agreement__listed_on", "-agreement_id", "party__name", "pk"
        )

    def with_delivered(self) -> Self:
        """Add up what the agreement's carried-out exchanges handed over.

        `delivered_count` is NULL where no transfer has a figure: unknown is not zero.
        `uncounted` tells how many handovers have none, `withheld` at how many of these
        it is withheld. Subqueries, since beside other joins a sum would count a transfer
        more than once.
        """
        counted = Transfer.objects.delivering().values("released_by")
        handovers = partial(Count, "exchange", distinct=True)
        missing = counted.annotate(number=handovers(filter=Q(count=None)))
        withheld = counted.annotate(
            number=handovers(filter=Q(count=None, qualifier=Qualifier.WITHHELD))
        )
        return self.annotate(
            delivered_count=Subquery(
                counted.annotate(total=Sum("count")).values("total")
            ),
            uncounted=Subquery(missing.values("number")),
            withheld=Subquery(withheld.values("number")),
        )

    def in_order(self) -> Self:
        return self.select_related("party").order_by(
            "agreement_id", "party__name", "unit", "pk"
        )


@tracked()
class Commitment(Reviewed):
    """One row is one measurable promise of one party in one agreement."""

    # Filled by `with_delivered`.
    delivered_count: int | None
    uncounted: int | None
    withheld: int | None

    agreement = models.ForeignKey(
        Agreement, on_delete=models.CASCADE, related_name="commitments"
    )
    party = models.ForeignKey(
        Party, on_delete=models.PROTECT, related_name="commitments"
    )
    what = models.CharField(max_length=300, help_text="What is promised, in our words.")
    unit = models.CharField(max_length=10, choices=Unit.choices, default=Unit.OTHER)
    machine_quantity = models.PositiveIntegerField(null=True, editable=False)
    curator_quantity = models.PositiveIntegerField("quantity", null=True, blank=True)
    quantity = shown("quantity", models.PositiveIntegerField(null=True))
    machine_due_on = models.DateField(null=True, editable=False)
    curator_due_on = models.DateField("due", null=True, blank=True)
    due_on = shown("due_on", models.DateField(null=True))
    machine_status = models.CharField(
        max_length=20,
        choices=AgreementStatus.choices,
        default=AgreementStatus.AGREED,
        editable=False,
    )
    curator_status = models.CharField(
        "status", max_length=20, choices=AgreementStatus.choices, blank=True
    )
    status = shown(
        "status", models.CharField(max_length=20, choices=AgreementStatus.choices)
    )
    machine_stated_delivered_count = models.PositiveIntegerField(
        null=True, editable=False
    )
    curator_stated_delivered_count = models.PositiveIntegerField(
        "stated as delivered",
        null=True,
        blank=True,
        help_text="What a source says was delivered; transfers are added up apart.",
    )
    stated_delivered_count = shown(
        "stated_delivered_count", models.PositiveIntegerField(null=True)
    )

    objects = CommitmentQuerySet.as_manager()

    class Meta(Reviewed.Meta):
        constraints = [
            *Reviewed.Meta.constraints,
            models.UniqueConstraint(
                fields=["agreement", "party", "unit", "what"],
                name="party_promises_a_thing_once",
                violation_error_message="The party already promises this there.",
            ),
            models.CheckConstraint(
                condition=Q(machine_quantity=None) | Q(machine_quantity__gt=0),
                name="commitment_machine_quantity_is_positive",
                violation_error_message="A promised quantity is more than zero.",
            ),
            models.CheckConstraint(
                condition=Q(curator_quantity=None) | Q(curator_quantity__gt=0),
                name="commitment_curator_quantity_is_positive",
                violation_error_message="A promised quantity is more than zero.",
            ),
            known_words("unit", Unit),
            known_words("machine_status", AgreementStatus),
            known_words("curator_status", AgreementStatus, blank=True),
        ]

    def __str__(self) -> str:
        return f"{self.party}: {self.what}"
