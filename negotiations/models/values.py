"""Which value each speaker gives a field of an event, and which one is displayed."""

from typing import Self

from django.db import models
from django.db.models import F, Q

from negotiations.models.agreements import Agreement
from negotiations.models.claims import Claim, Evidence
from negotiations.models.exchanges import PrisonerExchange
from negotiations.models.rounds import Round
from negotiations.models.tracking import just_one_of, known_words, tracked
from negotiations.vocabulary import Rank

_EVENTS = ("round", "agreement", "exchange")


class ValueQuerySet(models.QuerySet["Value"]):
    """Questions asked of values."""

    def with_evidence(self) -> Self:
        """Fetch the words behind each value, or the pages that a dataset cites for it.

        Never the documents' full texts: a page shows sentences.
        """
        return self.prefetch_related(
            models.Prefetch(
                "claims", queryset=Claim.objects.compiled(), to_attr="compiled_claims"
            ),
            models.Prefetch("evidence", queryset=Evidence.objects.with_documents()),
            models.Prefetch(
                "evidence__claim__evidence",
                queryset=Evidence.objects.whole_statements(),
                to_attr="statements",
            ),
        )

    def in_order(self) -> Self:
        """By field, the displayed value of each first."""
        return self.order_by("field", "-is_displayed", "speaker", "pk")


@tracked()
class Value(models.Model):
    """One row is the value that one speaker gives one field of one event.

    Derived from the event's claims and rewritten whenever they change. `field` is a
    path: `starts_on`, `delegations:Russia:head`, `transfers:Russia:Ukraine:remains`.
    What a speaker no longer says is kept as deprecated.
    """

    # Filled by `with_evidence`.
    compiled_claims: "list[Claim]"

    round = models.ForeignKey(
        Round, on_delete=models.CASCADE, null=True, blank=True, related_name="values"
    )
    agreement = models.ForeignKey(
        Agreement,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="values",
    )
    exchange = models.ForeignKey(
        PrisonerExchange,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="values",
    )
    field = models.CharField(max_length=200)
    value = models.JSONField()
    speaker = models.CharField(max_length=300, help_text="Who says so.")
    rank = models.CharField(max_length=10, choices=Rank.choices, default=Rank.NORMAL)
    reason = models.CharField(max_length=300, help_text="Why it has this rank.")
    is_displayed = models.BooleanField(default=False)
    is_contradicting = models.BooleanField(
        default=False, help_text="It cannot be true beside the displayed value."
    )
    first_seen_on = models.DateField()
    last_seen_on = models.DateField()
    claims = models.ManyToManyField(Claim, related_name="values")
    evidence = models.ManyToManyField(
        Evidence, related_name="values", help_text="The words that state this value."
    )

    objects = ValueQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=just_one_of(_EVENTS),
                name="value_is_of_one_event",
                violation_error_message="A value belongs to one event.",
            ),
            models.UniqueConstraint(
                fields=[*_EVENTS, "field", "speaker"],
                condition=~Q(rank=Rank.DEPRECATED),
                nulls_distinct=False,
                name="speaker_gives_a_field_one_value",
                violation_error_message="The speaker already gives this field a value.",
            ),
            models.CheckConstraint(
                condition=Q(last_seen_on__gte=F("first_seen_on")),
                name="value_is_last_seen_after_it_is_first",
                violation_error_message="It cannot be last seen before it is first.",
            ),
            known_words("rank", Rank),
        ]

    def __str__(self) -> str:
        return f"{self.field} = {self.value} ({self.speaker})"
