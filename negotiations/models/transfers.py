"""What went in which direction inside an exchange."""

from functools import partial, reduce
from operator import or_
from typing import NamedTuple, Self

from django.db import models
from django.db.models import Case, Exists, ExpressionWrapper, F, OuterRef, Q, When

from negotiations.models.actors import Party
from negotiations.models.processes import Process
from negotiations.models.tracking import (
    Reviewed,
    ReviewedQuerySet,
    known_words,
    shown,
    tracked,
)
from negotiations.vocabulary import (
    ExchangeStatus,
    Qualifier,
    TransferCategory,
    Unit,
    Verification,
)

# Which categories of people or remains each unit of a commitment counts.
COUNTED_AS = {
    Unit.BODIES: [TransferCategory.REMAINS],
    Unit.CHILDREN: [TransferCategory.CHILDREN],
    Unit.PERSONS: [
        category
        for category in TransferCategory
        if category is not TransferCategory.REMAINS
    ],
}


# What the words for all people together mean: children and remains are counted apart.
PEOPLE = "people"
PEOPLE_CATEGORIES = tuple(
    category
    for category in TransferCategory
    if category not in {TransferCategory.CHILDREN, TransferCategory.REMAINS}
)


class YearlySum(NamedTuple):
    """What one party received of one category in one year of one process.

    `total` is None where no handover has a number; `withheld` is a part of `unnumbered`.
    """

    process_id: int
    year: int
    party: str
    party_slug: str
    category: str
    total: int | None
    handovers: int
    unnumbered: int
    withheld: int


class TransferQuerySet(ReviewedQuerySet["Transfer"]):
    """Questions asked of transfers."""

    def of_visible_exchanges(self) -> Self:
        return (
            self.visible()
            .exclude(exchange__verification=Verification.REJECTED)
            .filter(exchange__merged_into=None)
        )

    def carried_out(self) -> Self:
        """Transfers that happened; an umbrella's only where its parts give no number.

        What was said of a whole is never added to what was said of its parts.
        """
        told_by_parts = Transfer.objects.of_visible_exchanges().filter(
            exchange__part_of=OuterRef("exchange"),
            exchange__status=ExchangeStatus.CARRIED_OUT,
            released_by=OuterRef("released_by"),
            count__isnull=False,
        )
        return self.filter(
            ~Exists(told_by_parts), exchange__status=ExchangeStatus.CARRIED_OUT
        )

    def delivering(self) -> Self:
        """Those that count towards the commitment of the query around this one.

        The part of an exchange fulfils the agreement that the whole fulfils.
        """
        of_its_unit = (
            Q(promised=unit, category__in=categories)
            for unit, categories in COUNTED_AS.items()
        )
        return (
            self.of_visible_exchanges()
            .carried_out()
            .alias(
                promised=ExpressionWrapper(
                    OuterRef("unit"), output_field=models.CharField()
                )
            )
            .filter(
                Q(exchange__agreement=OuterRef("agreement"))
                | Q(exchange__part_of__agreement=OuterRef("agreement")),
                reduce(or_, of_its_unit),
                released_by=OuterRef("party"),
            )
        )

    def of_process(self, process: Process) -> Self:
        return self.filter(exchange__process=process)

    def received_by(self, party: Party) -> Self:
        return self.filter(received_by=party)

    def of_category(self, category: str) -> Self:
        """Of that category, or of any that `PEOPLE` stands for."""
        if category == PEOPLE:
            return self.filter(category__in=PEOPLE_CATEGORIES)
        return self.filter(category=category)

    def sums_by_year(self, *, people_together: bool = False) -> list[YearlySum]:
        """Per process, year, receiving party and category: the sum, and what it lacks.

        Years are those under which the exchanges are listed. An exchange that hands over
        two categories is one handover of `PEOPLE`.
        """
        together = When(category__in=PEOPLE_CATEGORIES, then=models.Value(PEOPLE))
        cases = [together] if people_together else []
        handovers = partial(models.Count, "exchange", distinct=True)
        keys = (
            "exchange__process",
            "exchange__listed_on__year",
            "received_by__name",
            "received_by__slug",
            "counted_as",
        )
        counted = (
            self.filter(received_by__isnull=False)
            .annotate(counted_as=Case(*cases, default=F("category")))
            .values_list(*keys)
            .annotate(
                total=models.Sum("count"),
                handovers=handovers(),
                unnumbered=handovers(filter=Q(count=None)),
                withheld=handovers(filter=Q(count=None, qualifier=Qualifier.WITHHELD)),
            )
        )
        return [YearlySum(*row) for row in counted.order_by(*keys)]

    def in_order(self) -> Self:
        return self.select_related("released_by", "received_by").order_by(
            "released_by__name", "received_by__name", "category", "pk"
        )


@tracked()
class Transfer(Reviewed):
    """One row is one direction and one category inside one exchange."""

    exchange = models.ForeignKey(
        "PrisonerExchange", on_delete=models.CASCADE, related_name="transfers"
    )
    released_by = models.ForeignKey(
        Party,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="transfers_released",
    )
    received_by = models.ForeignKey(
        Party,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="transfers_received",
    )
    category = models.CharField(max_length=20, choices=TransferCategory.choices)
    machine_count = models.PositiveIntegerField(null=True, editable=False)
    machine_qualifier = models.CharField(
        max_length=10,
        choices=Qualifier.choices,
        default=Qualifier.EXACT,
        editable=False,
    )
    curator_count = models.PositiveIntegerField("count", null=True, blank=True)
    curator_qualifier = models.CharField(
        "qualifier",
        max_length=10,
        choices=Qualifier.choices,
        blank=True,
        help_text="Set it to override count and qualifier together.",
    )
    count = models.GeneratedField(
        expression=Case(
            When(curator_qualifier="", then=F("machine_count")),
            default=F("curator_count"),
        ),
        output_field=models.PositiveIntegerField(null=True),
        db_persist=True,
    )
    qualifier = shown(
        "qualifier", models.CharField(max_length=10, choices=Qualifier.choices)
    )

    objects = TransferQuerySet.as_manager()

    class Meta(Reviewed.Meta):
        constraints = [
            *Reviewed.Meta.constraints,
            models.UniqueConstraint(
                fields=["exchange", "released_by", "received_by", "category"],
                nulls_distinct=False,
                name="exchange_has_a_direction_and_category_once",
                violation_error_message="This direction and category is there already.",
            ),
            models.CheckConstraint(
                condition=~Q(released_by=F("received_by")),
                name="transfer_goes_from_one_to_another",
                violation_error_message="A party cannot release people to itself.",
            ),
            models.CheckConstraint(
                condition=Q(curator_count=None) | ~Q(curator_qualifier=""),
                name="transfer_curator_count_has_a_qualifier",
                violation_error_message="Say how the count is meant.",
            ),
            known_words("category", TransferCategory),
            known_words("machine_qualifier", Qualifier),
            known_words("curator_qualifier", Qualifier, blank=True),
            *(
                models.CheckConstraint(
                    condition=~Q(**{f"{by}_qualifier__in": ["withheld", "all"]})
                    | Q(**{f"{by}_count": None}),
                    name=f"transfer_{by}_count_is_not_withheld",
                    violation_error_message="What is withheld, or all, has no number.",
                )
                for by in ("machine", "curator")
            ),
        ]

    def __str__(self) -> str:
        count = (
            self.count if self.count is not None else Qualifier(self.qualifier).label
        )
        return (
            f"{self.released_by or '?'} → {self.received_by or '?'}: "
            f"{count} {TransferCategory(self.category).label.lower()}"
        )
