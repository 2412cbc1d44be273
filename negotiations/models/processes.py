"""Peace processes, and which parties are what to them."""

from typing import Self

from django.db import models
from django.db.models import F, Q
from django.urls import reverse

from negotiations.models.actors import Party
from negotiations.models.tracking import known_words, tracked
from negotiations.vocabulary import PartyRole


class ProcessQuerySet(models.QuerySet["Process"]):
    """Questions asked of processes."""

    def in_order(self) -> Self:
        return self.order_by("name", "pk")

    def with_principals(self) -> Self:
        return self.prefetch_related(
            models.Prefetch(
                "involvements",
                queryset=Involvement.objects.filter(
                    role=PartyRole.PRINCIPAL
                ).select_related("party"),
                to_attr="principals",
            )
        )


@tracked()
class Process(models.Model):
    """One row is one peace process, such as Russia–Ukraine 2022–."""

    # Filled by `with_principals`.
    principals: "list[Involvement]"

    name = models.CharField(max_length=200, unique=True)
    slug = models.SlugField(max_length=120, unique=True)
    summary = models.TextField(blank=True)
    started_on = models.DateField(null=True, blank=True)
    ended_on = models.DateField(null=True, blank=True)
    parties = models.ManyToManyField(
        Party, through="Involvement", related_name="processes"
    )

    objects = ProcessQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "processes"
        constraints = [
            models.CheckConstraint(
                condition=Q(ended_on=None) | Q(ended_on__gte=F("started_on")),
                name="process_ends_after_it_begins",
                violation_error_message="A process cannot end before it begins.",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return f"{reverse('timeline')}?process={self.slug}"


@tracked()
class Involvement(models.Model):
    """One row is one party's main role in one process."""

    process = models.ForeignKey(
        Process, on_delete=models.CASCADE, related_name="involvements"
    )
    party = models.ForeignKey(
        Party, on_delete=models.PROTECT, related_name="involvements"
    )
    role = models.CharField(
        max_length=10, choices=PartyRole.choices, default=PartyRole.PRINCIPAL
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["process", "party"],
                name="party_has_one_role_in_a_process",
                violation_error_message="This party already has a role in the process.",
            ),
            known_words("role", PartyRole),
        ]

    def __str__(self) -> str:
        return f"{self.party} in {self.process}: {self.get_role_display()}"
