"""Who negotiates and where: parties, people and places, with the names they go by."""

from collections.abc import Iterable
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Self

from django.contrib.postgres.search import SearchQuery
from django.db import models
from django.db.models import Exists, OuterRef, Q, Subquery

from negotiations.models.tracking import known_words, search_column, tracked
from negotiations.values import Coordinates
from negotiations.vocabulary import NameKind, PartyKind

if TYPE_CHECKING:
    from negotiations.models.processes import Process

# From a party and from a person to the processes in which they take part.
_PARTY_TAKES_PART = (
    "involvements__process",
    "delegations__round__process",
    "signatures__agreement__process",
    "transfers_released__exchange__process",
    "transfers_received__exchange__process",
    "mediations__exchange__process",
    "positions__process",
)
_PERSON_TAKES_PART = (
    "memberships__delegation__round__process",
    "delegations_led__round__process",
    "positions__process",
)
_COUNTRY_CODE = r"^([A-Z]{2})?$"


def _found_by(
    model: type[models.Model], paths: tuple[str, ...], process: "Process"
) -> Q:
    """One subquery a path: joined in one query they would multiply one another."""
    rows = model._default_manager  # noqa: SLF001 Django's public name for it
    found = (Q(pk__in=rows.filter(**{path: process}).values("pk")) for path in paths)
    return reduce(or_, found)


class PartyQuerySet(models.QuerySet["Party"]):
    """Questions asked of parties."""

    def with_names(self) -> Self:
        return self.prefetch_related("names")

    def matching(self, words: str) -> Self:
        """Parties with these letters in their name or another name of theirs."""
        aliases = PartyName.objects.filter(party=OuterRef("pk"), text__icontains=words)
        return self.filter(Q(name__icontains=words) | Exists(aliases))

    def of_kind(self, kind: str) -> Self:
        return self.filter(kind=kind)

    def with_table_rows(self) -> Self:
        """Fetch what one row of the register of parties shows."""
        parties = Party.objects.filter(pk=OuterRef("pk")).values("pk")
        rounds = parties.annotate(count=models.Count("delegations"))
        agreements = parties.annotate(count=models.Count("agreements", distinct=True))
        return self.with_names().annotate(
            round_count=Subquery(rounds.values("count")),
            agreement_count=Subquery(agreements.values("count")),
        )

    def taking_part_in(self, process: "Process") -> Self:
        """Parties with a role in the process, or in anything that belongs to it."""
        return self.filter(_found_by(Party, _PARTY_TAKES_PART, process))

    def named(self, names: list[str]) -> Self:
        """Parties of these names, as claims spell them."""
        return self.filter(name__in=names)

    def in_order(self) -> Self:
        return self.order_by("name", "pk")


@tracked()
class Party(models.Model):
    """One row is one state, armed group or organisation that takes part."""

    name = models.CharField(max_length=200, unique=True)
    slug = models.SlugField(max_length=120, unique=True)
    kind = models.CharField(
        max_length=30, choices=PartyKind.choices, default=PartyKind.STATE
    )
    iso = models.CharField(
        "ISO code",
        max_length=2,
        blank=True,
        help_text="ISO 3166-1 alpha-2 code; for states only.",
    )

    objects = PartyQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "parties"
        constraints = [
            known_words("kind", PartyKind),
            models.UniqueConstraint(
                fields=["iso"],
                condition=~Q(iso=""),
                name="party_has_its_own_iso_code",
                violation_error_message="Another party has this ISO code.",
            ),
            models.CheckConstraint(
                condition=Q(iso="") | Q(kind=PartyKind.STATE, iso__regex=_COUNTRY_CODE),
                name="party_iso_code_is_a_states",
                violation_error_message="Two capital letters, and for states only.",
            ),
        ]

    def __str__(self) -> str:
        return self.name


@tracked()
class PartyName(models.Model):
    """One row is another name by which reports mean a party."""

    party = models.ForeignKey(Party, on_delete=models.CASCADE, related_name="names")
    text = models.CharField(max_length=200)
    kind = models.CharField(
        max_length=10,
        choices=NameKind.choices,
        default=NameKind.NAME,
        help_text="A seat is a capital or palace that stands for its government.",
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["party", "text"],
                name="party_has_a_name_once",
                violation_error_message="The party already has this name.",
            ),
            known_words("kind", NameKind),
        ]

    def __str__(self) -> str:
        return f"{self.text} ({self.party})"


class PersonQuerySet(models.QuerySet["Person"]):
    """Questions asked of people."""

    def called(self, name: str) -> Self:
        """People whose name or one of its spellings this is."""
        return (
            self.filter(Q(name=name) | Q(names__text=name))
            .select_related("party")
            .distinct()
            .order_by("pk")
        )

    def of_party(self, party: Party) -> Self:
        return self.filter(party=party)

    def taking_part_in(self, process: "Process") -> Self:
        """People who sat at a table of the process or stated a position in it."""
        return self.filter(_found_by(Person, _PERSON_TAKES_PART, process))

    def with_ids(self, ids: Iterable[int]) -> Self:
        return self.filter(pk__in=[*ids])

    def with_table_rows(self) -> Self:
        """Fetch what one row of the register of people shows."""
        people = Person.objects.filter(pk=OuterRef("pk")).values("pk")
        rounds = people.annotate(count=models.Count("memberships"))
        return self.with_names().annotate(round_count=Subquery(rounds.values("count")))

    def matching(self, words: str) -> Self:
        """People whose name or office has all these words."""
        return self.filter(
            search=SearchQuery(words, config="english", search_type="websearch")
        )

    def with_names(self) -> Self:
        return self.select_related("party").prefetch_related("names")

    def in_order(self) -> Self:
        return self.order_by("name", "pk")


@tracked(exclude=("search",))
class Person(models.Model):
    """One row is one negotiator or official; captives are never entered here."""

    name = models.CharField(max_length=200)
    slug = models.SlugField(max_length=120, unique=True)
    party = models.ForeignKey(
        Party,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="people",
        help_text="For whom the person speaks.",
    )
    position = models.CharField(
        max_length=500,
        blank=True,
        help_text="Main office; what was held at a round stands with the delegation.",
    )
    search = search_column("name", "position")

    objects = PersonQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "people"
        constraints = [
            models.UniqueConstraint(
                fields=["name", "party"],
                nulls_distinct=False,
                name="person_of_a_party_has_one_entry",
                violation_error_message="The party already has a person of that name.",
            ),
        ]

    def __str__(self) -> str:
        return self.name


@tracked()
class PersonName(models.Model):
    """One row is another spelling of a person's name, in any script."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="names")
    text = models.CharField(max_length=200)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person", "text"],
                name="person_has_a_name_once",
                violation_error_message="The person already has this name.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.text} ({self.person})"


class PlaceQuerySet(models.QuerySet["Place"]):
    """Questions asked of places."""

    def with_names(self) -> Self:
        return self.prefetch_related("names")

    def not_named_as_a_party(self) -> Self:
        return self.exclude(name__in=Party.objects.values("name"))

    def locate(self, name: str, country: str, at: Coordinates) -> bool:
        """Say where a place lies, if nobody has yet; whether that was so."""
        unlocated = self.filter(name=name, country=country, latitude=None)
        return unlocated.update(latitude=at.latitude, longitude=at.longitude) > 0

    def in_order(self) -> Self:
        return self.order_by("name", "pk")


@tracked()
class Place(models.Model):
    """One row is one city, region or venue where talks or handovers take place."""

    name = models.CharField(max_length=200)
    slug = models.SlugField(max_length=120, unique=True)
    country = models.CharField(
        max_length=2, blank=True, help_text="ISO 3166-1 alpha-2 code."
    )
    latitude = models.DecimalField(
        max_digits=8, decimal_places=5, null=True, blank=True, help_text="Degrees."
    )
    longitude = models.DecimalField(
        max_digits=8, decimal_places=5, null=True, blank=True, help_text="Degrees."
    )

    objects = PlaceQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["name", "country"],
                name="place_has_one_entry_in_a_country",
                violation_error_message="The country already has a place of that name.",
            ),
            models.CheckConstraint(
                condition=Q(country__regex=_COUNTRY_CODE),
                name="place_country_is_an_iso_code",
                violation_error_message="The country is two capital letters.",
            ),
            models.CheckConstraint(
                condition=Q(latitude=None, longitude=None)
                # One alone would make the ranges unknown, which a check lets pass.
                | Q(latitude__isnull=False, longitude__isnull=False)
                & Q(latitude__range=(-90, 90), longitude__range=(-180, 180)),
                name="place_lies_on_earth",
                violation_error_message="Give both coordinates, in degrees, or none.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name}, {self.country}" if self.country else self.name


@tracked()
class PlaceName(models.Model):
    """One row is another name of a place."""

    place = models.ForeignKey(Place, on_delete=models.CASCADE, related_name="names")
    text = models.CharField(max_length=200)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["place", "text"],
                name="place_has_a_name_once",
                violation_error_message="The place already has this name.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.text} ({self.place})"
