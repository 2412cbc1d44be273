"""Rounds of negotiation, and who sat at the table."""

from datetime import date
from typing import Self

from django.db import models
from django.db.models import Case, Exists, OuterRef, Prefetch, Q, When
from django.urls import reverse

from negotiations.models.actors import Party, Person
from negotiations.models.events import Event
from negotiations.models.processes import Process
from negotiations.models.questions import EventQuerySet
from negotiations.models.tracking import (
    Reviewed,
    ReviewedQuerySet,
    known_words,
    shown,
    tracked,
)
from negotiations.values import NEGOTIATE, EventCode
from negotiations.vocabulary import (
    DelegationRole,
    EventKind,
    RoundFormat,
    RoundStatus,
    Verification,
)


class RoundQuerySet(EventQuerySet["Round"]):
    """Questions asked of rounds."""

    def with_table_rows(self) -> Self:
        """Fetch what one row of the table of rounds shows."""
        delegations = Delegation.objects.visible().with_members().in_order()
        return self.select_related("place", "process").prefetch_related(
            Prefetch("delegations", queryset=delegations)
        )

    def for_page(self) -> Self:
        """Fetch what the page of one round shows beside its evidence."""
        return self.with_table_rows().select_related("merged_into")

    def for_export(self, process: Process) -> Self:
        """Fetch what is written out of each round, the first one first."""
        rounds = self.visible().of_process(process).for_page()
        return rounds.with_sources().soonest_first()

    def for_matching(self, process: Process, first: date, last: date) -> Self:
        return self.near(process, first, last).prefetch_related("delegations__party")

    def of_party(self, party: Party) -> Self:
        delegations = Delegation.objects.visible().filter(
            round=OuterRef("pk"), party=party
        )
        return self.filter(Exists(delegations))

    def of_series(self, series: str) -> Self:
        return self.filter(series=series)

    def held(self) -> Self:
        return self.filter(status=RoundStatus.HELD)

    def planned(self) -> Self:
        return self.filter(status=RoundStatus.PLANNED)


@tracked(exclude=("search", "place"))
class Round(Event):
    """One row is one meeting, or one series of sittings, of negotiators."""

    event_kind = EventKind.ROUND

    machine_status = models.CharField(
        max_length=12, choices=RoundStatus.choices, blank=True, editable=False
    )
    curator_status = models.CharField(
        "status", max_length=12, choices=RoundStatus.choices, blank=True
    )
    status = shown(
        "status", models.CharField(max_length=12, choices=RoundStatus.choices)
    )
    machine_number = models.PositiveSmallIntegerField(null=True, editable=False)
    curator_number = models.PositiveSmallIntegerField(
        "number",
        null=True,
        blank=True,
        help_text="Its ordinal, only where the parties or the press count.",
    )
    number = shown("number", models.PositiveSmallIntegerField(null=True))
    machine_venue = models.CharField(max_length=200, blank=True, editable=False)
    curator_venue = models.CharField("venue", max_length=200, blank=True)
    venue = shown("venue", models.CharField(max_length=200))
    machine_latitude = models.DecimalField(
        max_digits=8, decimal_places=5, null=True, editable=False
    )
    machine_longitude = models.DecimalField(
        max_digits=8, decimal_places=5, null=True, editable=False
    )
    curator_latitude = models.DecimalField(
        "latitude",
        max_digits=8,
        decimal_places=5,
        null=True,
        blank=True,
        help_text="Degrees; of the venue, where it is not that of the place.",
    )
    curator_longitude = models.DecimalField(
        "longitude", max_digits=8, decimal_places=5, null=True, blank=True
    )
    latitude = shown(
        "latitude", models.DecimalField(max_digits=8, decimal_places=5, null=True)
    )
    longitude = shown(
        "longitude", models.DecimalField(max_digits=8, decimal_places=5, null=True)
    )
    machine_series = models.CharField(max_length=100, blank=True, editable=False)
    curator_series = models.CharField(
        "series",
        max_length=100,
        blank=True,
        help_text="Group of rounds, such as Istanbul 2025.",
    )
    series = shown("series", models.CharField(max_length=100))
    machine_format = models.CharField(
        max_length=30, choices=RoundFormat.choices, blank=True, editable=False
    )
    curator_format = models.CharField(
        "format", max_length=30, choices=RoundFormat.choices, blank=True
    )
    format = shown(
        "format", models.CharField(max_length=30, choices=RoundFormat.choices)
    )

    objects = RoundQuerySet.as_manager()

    class Meta(Event.Meta):
        constraints = [
            *Event.Meta.constraints,
            known_words("machine_status", RoundStatus, blank=True),
            known_words("curator_status", RoundStatus, blank=True),
            known_words("status", RoundStatus),
            *(
                models.CheckConstraint(
                    condition=Q(**{f"{by}_latitude": None, f"{by}_longitude": None})
                    | Q(
                        **{
                            f"{by}_latitude__isnull": False,
                            f"{by}_longitude__isnull": False,
                            f"{by}_latitude__range": (-90, 90),
                            f"{by}_longitude__range": (-180, 180),
                        }
                    ),
                    name=f"round_{by}_venue_lies_on_earth",
                    violation_error_message="Give both coordinates, in degrees, or none.",
                )
                for by in ("machine", "curator")
            ),
            known_words("machine_format", RoundFormat, blank=True),
            known_words("curator_format", RoundFormat, blank=True),
        ]

    def get_absolute_url(self) -> str:
        return reverse("round", args=[self.slug])

    @property
    def event_code(self) -> EventCode | None:
        return NEGOTIATE if self.status == RoundStatus.HELD else None


class DelegationQuerySet(ReviewedQuerySet["Delegation"]):
    """Questions asked of delegations."""

    def visible(self) -> Self:
        return (
            super()
            .visible()
            .filter(round__merged_into=None)
            .exclude(round__verification=Verification.REJECTED)
        )

    def of_process(self, process: Process) -> Self:
        return self.filter(round__process=process)

    def of_party(self, party: Party) -> Self:
        return self.filter(party=party)

    def of_role(self, role: str) -> Self:
        return self.filter(role=role)

    def between(self, first: date | None, last: date | None) -> Self:
        """Delegations to rounds listed under a day from `first` to `last`."""
        delegations = self
        if first is not None:
            delegations = delegations.filter(round__listed_on__gte=first)
        if last is not None:
            delegations = delegations.filter(round__listed_on__lte=last)
        return delegations

    def matching(self, words: str) -> Self:
        """Delegations whose head or one of whose members has all these words."""
        people = Person.objects.matching(words).values("pk")
        members = DelegationMember.objects.visible().filter(
            delegation=OuterRef("pk"), person__in=people
        )
        return self.filter(Q(head_key__in=people) | Exists(members))

    def with_table_rows(self) -> Self:
        """Fetch what one row of the table of delegations shows."""
        return self.select_related(
            "round__process", "round__place", "party", "head"
        ).with_members()

    def with_members(self) -> Self:
        members = DelegationMember.objects.visible().in_order()
        return self.prefetch_related(Prefetch("members", queryset=members))

    def in_order(self) -> Self:
        """Negotiators first, then by role and party."""
        negotiators_first = Case(
            When(role=DelegationRole.NEGOTIATOR, then=0), default=1
        )
        return self.select_related("party", "head").order_by(
            negotiators_first, "role", "party__name", "pk"
        )

    def newest_first(self) -> Self:
        return self.select_related("party", "head").order_by(
            "-round__listed_on", "-round_id", "-pk"
        )


@tracked(exclude=("head",))
class Delegation(Reviewed):
    """One row is one party's presence at one round."""

    round = models.ForeignKey(
        Round, on_delete=models.CASCADE, related_name="delegations"
    )
    party = models.ForeignKey(
        Party, on_delete=models.PROTECT, related_name="delegations"
    )
    machine_role = models.CharField(
        max_length=10,
        choices=DelegationRole.choices,
        default=DelegationRole.NEGOTIATOR,
        editable=False,
    )
    curator_role = models.CharField(
        "role", max_length=10, choices=DelegationRole.choices, blank=True
    )
    role = shown(
        "role", models.CharField(max_length=10, choices=DelegationRole.choices)
    )
    machine_head = models.ForeignKey(
        Person,
        on_delete=models.PROTECT,
        null=True,
        editable=False,
        related_name="machine_delegations_led",
    )
    curator_head = models.ForeignKey(
        Person,
        verbose_name="head",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="curator_delegations_led",
    )
    head_key = shown("head", models.BigIntegerField(null=True))
    head = models.ForeignObject(
        Person,
        on_delete=models.DO_NOTHING,
        from_fields=["head_key"],
        to_fields=["id"],
        related_name="delegations_led",
        null=True,
        editable=False,
    )

    objects = DelegationQuerySet.as_manager()

    class Meta(Reviewed.Meta):
        constraints = [
            *Reviewed.Meta.constraints,
            models.UniqueConstraint(
                fields=["round", "party"],
                name="party_has_one_delegation_at_a_round",
                violation_error_message="The party already has a delegation there.",
            ),
            known_words("machine_role", DelegationRole),
            known_words("curator_role", DelegationRole, blank=True),
        ]

    def __str__(self) -> str:
        return f"{self.party} at {self.round}"

    def find_head_apart(self) -> Person | None:
        """The head, unless a row of `members`, which pages prefetch, shows them too."""
        shown_with_members = {member.person_id for member in self.members.all()}
        return None if self.head_key in shown_with_members else self.head


class DelegationMemberQuerySet(ReviewedQuerySet["DelegationMember"]):
    """Questions asked of members of delegations."""

    def in_order(self) -> Self:
        return self.select_related("person").order_by("person__name", "pk")


@tracked()
class DelegationMember(Reviewed):
    """One row is one person at one round, with the office then held."""

    delegation = models.ForeignKey(
        Delegation, on_delete=models.CASCADE, related_name="members"
    )
    person = models.ForeignKey(
        Person, on_delete=models.PROTECT, related_name="memberships"
    )
    machine_office = models.CharField(max_length=300, blank=True, editable=False)
    curator_office = models.CharField(
        "office", max_length=300, blank=True, help_text="The office held at that time."
    )
    office = shown("office", models.CharField(max_length=300))

    objects = DelegationMemberQuerySet.as_manager()

    class Meta(Reviewed.Meta):
        constraints = [
            *Reviewed.Meta.constraints,
            models.UniqueConstraint(
                fields=["delegation", "person"],
                name="person_is_in_a_delegation_once",
                violation_error_message="The person already is in this delegation.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person} ({self.office})" if self.office else str(self.person)
