"""Processes, parties, people and places, with the names that reports use for them."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from negotiations.admin.desk import KeptAdmin
from negotiations.models import (
    Involvement,
    Party,
    PartyName,
    Person,
    PersonName,
    Place,
    PlaceName,
    Process,
)


class InvolvementInline(admin.TabularInline[Involvement, Process]):
    """Which parties are what to a process."""

    model = Involvement
    autocomplete_fields = ["party"]
    extra = 0


class PartyNameInline(admin.TabularInline[PartyName, Party]):
    """The other names of a party."""

    model = PartyName
    extra = 1


class PersonNameInline(admin.TabularInline[PersonName, Person]):
    """The other spellings of a name."""

    model = PersonName
    extra = 1


class PlaceNameInline(admin.TabularInline[PlaceName, Place]):
    """The other names of a place."""

    model = PlaceName
    extra = 1


@admin.register(Process)
class ProcessAdmin(KeptAdmin):
    """Peace processes: everything else belongs to one."""

    list_display = ["name", "started_on", "ended_on"]
    ordering = ["name", "pk"]
    search_fields = ["name", "slug"]
    prepopulated_fields = {"slug": ["name"]}
    inlines = [InvolvementInline]


@admin.register(Party)
class PartyAdmin(KeptAdmin):
    """States, armed groups and organisations."""

    list_display = ["name", "kind", "iso", "other_names"]
    list_filter = ["kind"]
    ordering = ["name", "pk"]
    search_fields = ["name", "iso", "names__text"]
    prepopulated_fields = {"slug": ["name"]}
    inlines = [PartyNameInline]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Party]:
        return Party.objects.with_names().in_order()

    @admin.display(description="other names")
    def other_names(self, party: Party) -> str:
        return _listed(party)


@admin.register(Person)
class PersonAdmin(KeptAdmin):
    """Negotiators and officials; captives are never entered here."""

    list_display = ["name", "party", "position", "other_names"]
    list_filter = [("party", admin.RelatedOnlyFieldListFilter)]
    list_select_related = ["party"]
    ordering = ["name", "pk"]
    search_fields = ["name", "names__text", "position"]
    autocomplete_fields = ["party"]
    prepopulated_fields = {"slug": ["name"]}
    inlines = [PersonNameInline]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Person]:
        return Person.objects.with_names().in_order()

    @admin.display(description="other names")
    def other_names(self, person: Person) -> str:
        return _listed(person)


@admin.register(Place)
class PlaceAdmin(KeptAdmin):
    """Cities, regions and venues of talks and handovers."""

    list_display = ["name", "country", "latitude", "longitude", "other_names"]
    list_filter = ["country"]
    ordering = ["name", "pk"]
    search_fields = ["name", "country", "names__text"]
    prepopulated_fields = {"slug": ["name"]}
    inlines = [PlaceNameInline]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Place]:
        return Place.objects.with_names().in_order()

    @admin.display(description="other names")
    def other_names(self, place: Place) -> str:
        return _listed(place)


def _listed(named: Party | Person | Place) -> str:
    return ", ".join(name.text for name in named.names.all())
