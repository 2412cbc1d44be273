"""What documents say: each claim with the words that state it, to be judged."""

from typing import Any  # Any: a claim's fields are parsed JSON

from django.contrib import admin
from django.db.models import Prefetch, QuerySet
from django.http import HttpRequest
from django.template.response import TemplateResponse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from negotiations.admin.deciding import curator, with_reason
from negotiations.admin.desk import NOTHING, KeptAdmin, ReadOnlyInline
from negotiations.curation.decisions import Claims, reject_claims, reopen_claims
from negotiations.models import Claim, Evidence, Value

_CONTEXT = 120  # letters shown on either side of a quote


class EvidenceInline(ReadOnlyInline):
    """The words that state each field, as they stand in the report."""

    model = Evidence
    fields = readonly_fields = ("field", "in_context")
    verbose_name_plural = "the words that state it"

    def get_queryset(self, request: HttpRequest) -> QuerySet[Evidence]:
        return Evidence.objects.select_related("claim__document").order_by(
            "start", "pk"
        )

    @admin.display(description="words")
    def in_context(self, evidence: Evidence) -> SafeString:
        text = evidence.claim.document.text
        return format_html(
            "…{}<mark>{}</mark>{}…",
            text[max(0, evidence.start - _CONTEXT) : evidence.start],
            evidence.quote,
            text[evidence.end : evidence.end + _CONTEXT],
        )


class ClaimInline(ReadOnlyInline):
    """The claims that speak of a record, or that a document makes."""

    model = Claim
    fields = readonly_fields = ("what_it_says", "attributed_to", "confidence", "state")
    show_change_link = True

    def get_queryset(self, request: HttpRequest) -> QuerySet[Claim]:
        return _claims().order_by("document", "ordinal", "pk")

    @admin.display(description="says")
    def what_it_says(self, claim: Claim) -> str:
        return spelled_out(claim.fields)


class ValueInline(ReadOnlyInline):
    """What each speaker says of each field, and why one value is shown."""

    model = Value
    fields = readonly_fields = (
        "field",
        "what_is_said",
        "speaker",
        "rank",
        "reason",
        "is_displayed",
        "in_which_words",
    )
    verbose_name_plural = "values, by speaker"

    def get_queryset(self, request: HttpRequest) -> QuerySet[Value]:
        words = Prefetch("evidence", queryset=Evidence.objects.order_by("pk"))
        return Value.objects.prefetch_related(words).in_order()

    @admin.display(description="value")
    def what_is_said(self, value: Value) -> str:
        return spelled_out(value.value)

    @admin.display(description="words")
    def in_which_words(self, value: Value) -> str:
        return "\n".join(f"“{words.quote}”" for words in value.evidence.all())


@admin.register(Claim)
class ClaimAdmin(KeptAdmin):
    """Claims are not edited: they are rejected, and what they say stays away."""

    list_display = [
        "kind",
        "what_it_says",
        "attributed_to",
        "confidence",
        "state",
        "document",
        "record",
    ]
    list_filter = ["state", "kind", "origin", "is_primary", "document__process"]
    date_hierarchy = "document__published_on"
    ordering = ["-pk"]
    search_fields = ["document__title", "attributed_to", "rule", "evidence__quote"]
    search_help_text = "Title of the report, speaker, rule, or words of a quote"
    fieldsets = [
        (None, {"fields": ["kind", "document", "record", "belongs_to", "is_primary"]}),
        ("What it says", {"fields": ["what_it_says", "attributed_to"]}),
        ("How it was read", {"fields": ["confidence", "rule", "extractor", "origin"]}),
        ("What became of it", {"fields": ["state", "rejection_reason"]}),
    ]
    readonly_fields = ["record", "what_it_says"]
    inlines = [EvidenceInline]
    actions = ["reject_ticked", "reopen_ticked"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Claim]:
        return _claims()

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(
        self, request: HttpRequest, obj: Claim | None = None
    ) -> bool:
        """Claims may be decided on in the list, but a claim's page only tells."""
        return obj is None and super().has_change_permission(request)

    @admin.display(description="says")
    def what_it_says(self, claim: Claim) -> str:
        return spelled_out(claim.fields)

    @admin.display(description="of")
    def record(self, claim: Claim) -> str:
        return str(
            claim.round
            or claim.agreement
            or claim.exchange
            or claim.position
            or NOTHING
        )

    @admin.action(description="Reject, with a reason…", permissions=["change"])
    def reject_ticked(
        self, request: HttpRequest, claims: Claims
    ) -> TemplateResponse | None:
        def decide(reason: str) -> str:
            done = reject_claims(claims, reason=reason, by=curator(request))
            return f"Claims rejected: {done.claims}. Records changed: {done.records}."

        return with_reason(self, request, claims, decide)

    @admin.action(description="Reopen", permissions=["change"])
    def reopen_ticked(self, request: HttpRequest, claims: Claims) -> None:
        count = reopen_claims(claims, by=curator(request))
        self.message_user(request, f"Open again: {count}.")


def spelled_out(said: Any) -> str:  # Any: parsed JSON
    """What a claim or value says, in a form that a curator takes in at a glance."""
    match said:
        case dict():
            parts = (
                f"{name.replace('_', ' ')}: {spelled_out(value)}"
                for name, value in said.items()
                if value not in (None, [], {}, "")
            )
            return "; ".join(parts)
        case list():
            return ", ".join(map(spelled_out, said))
        case _:
            return str(said)


def _claims() -> QuerySet[Claim]:
    """Claims with their records, without the whole texts of their documents."""
    return Claim.objects.select_related(
        "document", "round", "agreement", "exchange", "position__party"
    ).defer("document__text")
