"""Who sat at the table: delegations and their members."""

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from negotiations.admin.deciding import ReviewedAdmin
from negotiations.admin.desk import OwnedBlockInline, OwnedInline, reported, shown_word
from negotiations.models import Delegation, DelegationMember
from negotiations.vocabulary import DelegationRole


class DelegationInline(OwnedBlockInline):
    """The delegations of a round; members are added on a delegation's own page."""

    model = Delegation
    fields = [
        "party",
        ("curator_role", "said_role"),
        ("curator_head", "said_head"),
        ("verification", "rejection_reason"),
    ]
    readonly_fields = ["said_role", "said_head"]
    autocomplete_fields = ["party", "curator_head"]
    show_change_link = True

    said_role = reported("role")
    said_head = reported("head")

    def get_queryset(self, request: HttpRequest) -> QuerySet[Delegation]:
        return Delegation.objects.in_order().select_related("round", "machine_head")


class MemberInline(OwnedInline):
    """The members of a delegation, with the office that each then held."""

    model = DelegationMember
    fields = [
        "person",
        "curator_office",
        "said_office",
        "verification",
        "rejection_reason",
    ]
    readonly_fields = ["said_office"]
    autocomplete_fields = ["person"]
    extra = 1

    said_office = reported("office")

    def get_queryset(self, request: HttpRequest) -> QuerySet[DelegationMember]:
        return DelegationMember.objects.in_order()


@admin.register(Delegation)
class DelegationAdmin(ReviewedAdmin):
    """Delegations, those of the newest rounds first."""

    list_display = ["party", "round", "role_word", "head", "verification"]
    list_filter = ["verification", "round__process", "party"]
    ordering = ["-round__listed_on", "-round", "-pk"]
    search_fields = ["party__name", "round__title", "head__name"]
    autocomplete_fields = ["round", "party", "curator_head"]
    readonly_fields = ["said_role", "said_head"]
    fieldsets = [
        (None, {"fields": ["round", "party"]}),
        (
            "What readers see",
            {"fields": [("curator_role", "said_role"), ("curator_head", "said_head")]},
        ),
        ("Review", {"fields": ["verification", "rejection_reason"]}),
    ]
    inlines = [MemberInline]

    said_role = reported("role")
    said_head = reported("head")
    role_word = shown_word("role", DelegationRole)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Delegation]:
        return Delegation.objects.newest_first().select_related("round")
