"""What documents say about events, and in which words."""

from collections.abc import Iterable
from typing import Self

from django.db import models
from django.db.models import F, Q

from negotiations.models.agreements import Agreement
from negotiations.models.documents import Document
from negotiations.models.exchanges import PrisonerExchange
from negotiations.models.positions import Position
from negotiations.models.rounds import Round
from negotiations.models.tracking import just_one_of, known_words, tracked
from negotiations.vocabulary import ClaimKind, Origin

_TARGETS = ("round", "agreement", "exchange", "position")


class ClaimQuerySet(models.QuerySet["Claim"]):
    """Questions asked of claims."""

    def waiting(self) -> Self:
        """Claims that no event has been found or made for yet, umbrellas first."""
        return self.filter(state=Claim.State.NEW).order_by("ordinal", "pk")

    def unplaced(self) -> Self:
        """Claims that wait for a process to be named."""
        return self.filter(state=Claim.State.UNPLACED)

    def ambiguous(self) -> Self:
        return self.filter(state=Claim.State.AMBIGUOUS)

    def attached(self) -> Self:
        return self.filter(state=Claim.State.ATTACHED)

    def standing(self) -> Self:
        """Claims that are neither rejected nor read otherwise since."""
        return self.exclude(state__in=[Claim.State.REJECTED, Claim.State.SUPERSEDED])

    def for_page(self) -> Self:
        """Fetch what the page of a document shows of its claims."""
        return (
            self.select_related("round", "agreement", "exchange", "position__party")
            .prefetch_related("evidence")
            .order_by("ordinal", "pk")
        )

    def of_speaker(self, name: str) -> Self:
        """Claims that are attributed to this speaker; empty is the report's own voice."""
        return self.filter(attributed_to=name)

    def with_evidence(self) -> Self:
        return self.select_related(
            "document__source", "document__copy_of__source"
        ).prefetch_related("evidence")

    def compiled(self) -> Self:
        """Claims of datasets, with the pages that each is compiled from."""
        pages = Document.objects.without_text().order_by("publisher", "pk")
        return (
            self.filter(origin=Origin.DATASET)
            .select_related("document__dataset")
            .defer("document__text", "document__search", "document__dataset__codebook")
            .prefetch_related(models.Prefetch("compiled_from", queryset=pages))
            .order_by("pk")
        )

    def rejections_of(self, fingerprints: list[str]) -> dict[str, str]:
        """Why curators rejected what these say, in whatever document it stood."""
        return dict(
            self.filter(
                state=Claim.State.REJECTED, fingerprint__in=fingerprints
            ).values_list("fingerprint", "rejection_reason")
        )

    def of_keys(self, keys: Iterable[str]) -> Self:
        """Claims of these rows of a dataset."""
        return self.filter(key__in=[*keys])

    def let_go(self) -> int:
        """Keep as superseded what is said otherwise now; rejections stay remembered."""
        return self.standing().update(
            state=Claim.State.SUPERSEDED, **dict.fromkeys(_TARGETS)
        )

    def supersede_all_but(self, fingerprints: list[str]) -> int:
        """Let go what the extractor no longer reads; rejections stay remembered."""
        return (
            self.filter(origin=Origin.REPORT)
            .exclude(fingerprint__in=fingerprints)
            .exclude(state__in=[Claim.State.REJECTED, Claim.State.SUPERSEDED])
            .update(state=Claim.State.SUPERSEDED, **dict.fromkeys(_TARGETS))
        )

    def revive(self, fingerprints: list[str]) -> int:
        """Take up again what the extractor had ceased to read and now reads anew."""
        return self.filter(
            fingerprint__in=fingerprints, state=Claim.State.SUPERSEDED
        ).update(state=Claim.State.NEW)


@tracked()
class Claim(models.Model):
    """One row is what one document says about one event."""

    # Filled by `ValueQuerySet.with_evidence`.
    statements: "list[Evidence]"

    class State(models.TextChoices):
        NEW = "new", "New"
        ATTACHED = "attached", "Attached"
        AMBIGUOUS = "ambiguous", "Ambiguous"
        UNPLACED = "unplaced", "No process fits"
        REJECTED = "rejected", "Rejected"
        SUPERSEDED = "superseded", "Read otherwise since"

    document = models.ForeignKey(
        Document, on_delete=models.PROTECT, related_name="claims"
    )
    kind = models.CharField(max_length=12, choices=ClaimKind.choices)
    fields = models.JSONField(help_text="The contract of `manage.py extract`.")
    attributed_to = models.CharField(
        max_length=300,
        blank=True,
        help_text="Who is said to say it; empty: the report.",
    )
    confidence = models.FloatField()
    is_primary = models.BooleanField(help_text="The report is about it.")
    belongs_to = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="parts",
        help_text="The claim of which this is a part.",
    )
    ordinal = models.PositiveSmallIntegerField(help_text="Its place in the document.")
    rule = models.CharField(max_length=100)
    extractor = models.CharField(max_length=50)
    origin = models.CharField(
        max_length=10, choices=Origin.choices, default=Origin.REPORT
    )
    key = models.CharField(
        max_length=200,
        blank=True,
        help_text="Which row of a dataset says it, such as rounds/istanbul-2025-2.",
    )
    compiled_from = models.ManyToManyField(
        Document,
        blank=True,
        related_name="supports",
        help_text="The reports that a dataset names as its sources for it.",
    )
    fingerprint = models.CharField(
        max_length=64, editable=False, help_text="SHA-256 of what the claim says."
    )
    state = models.CharField(
        max_length=10, choices=State.choices, default=State.NEW, db_index=True
    )
    rejection_reason = models.TextField(blank=True)
    round = models.ForeignKey(
        Round, on_delete=models.PROTECT, null=True, blank=True, related_name="claims"
    )
    agreement = models.ForeignKey(
        Agreement,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="claims",
    )
    exchange = models.ForeignKey(
        PrisonerExchange,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="claims",
    )
    position = models.ForeignKey(
        Position,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="claims",
    )

    objects = ClaimQuerySet.as_manager()

    class Meta:
        constraints = [
            # The same words, read twice or on two workers, are the same claim.
            models.UniqueConstraint(
                fields=["document", "fingerprint"],
                name="document_makes_a_claim_once",
                violation_error_message="The document already makes this claim.",
            ),
            models.CheckConstraint(
                condition=Q(confidence__range=(0, 1)),
                name="claim_confidence_is_a_share",
                violation_error_message="A confidence lies between 0 and 1.",
            ),
            models.CheckConstraint(
                condition=(Q(state="attached") & just_one_of(_TARGETS))
                | (~Q(state="attached") & Q(**dict.fromkeys(_TARGETS))),
                name="claim_is_attached_to_one_record",
                violation_error_message="An attached claim speaks of one record.",
            ),
            models.CheckConstraint(
                condition=~Q(state="rejected") | ~Q(rejection_reason=""),
                name="claim_is_rejected_for_a_reason",
                violation_error_message="Say why the claim is rejected.",
            ),
            models.CheckConstraint(
                condition=Q(belongs_to=None) | ~Q(belongs_to=F("id")),
                name="claim_is_no_part_of_itself",
                violation_error_message="A claim cannot be a part of itself.",
            ),
            known_words("kind", ClaimKind),
            known_words("origin", Origin),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} in {self.document}"

    @property
    def event(self) -> Round | Agreement | PrisonerExchange | None:
        """The event it speaks of; fetched by `for_page`."""
        return self.round or self.agreement or self.exchange

    @property
    def event_id(self) -> int | None:
        return self.round_id or self.agreement_id or self.exchange_id


class EvidenceQuerySet(models.QuerySet["Evidence"]):
    """Questions asked of evidence."""

    def with_documents(self) -> Self:
        return (
            self.select_related("claim__document__copy_of")
            .defer(
                "claim__document__text",
                "claim__document__search",
                "claim__document__copy_of__text",
                "claim__document__copy_of__search",
            )
            .order_by("claim__document__published_on", "claim_id", "start", "pk")
        )

    def whole_statements(self) -> Self:
        """Sentences that hold a claim's words, not the words of one field."""
        return self.filter(field="").order_by("start", "pk")


@tracked()
class Evidence(models.Model):
    """One row is the words of a document that state one field of one claim.

    `document.text[start:end] == quote`; an empty field means the whole statement.
    """

    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="evidence")
    field = models.CharField(max_length=100, blank=True)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    quote = models.TextField()

    objects = EvidenceQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "evidence"
        constraints = [
            models.UniqueConstraint(
                fields=["claim", "field", "start", "end"],
                name="words_state_a_field_once",
                violation_error_message="These words already stand for the field.",
            ),
            models.CheckConstraint(
                condition=Q(end__gt=F("start")),
                name="evidence_has_words",
                violation_error_message="The words end before they begin.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.field}: {self.quote}"
