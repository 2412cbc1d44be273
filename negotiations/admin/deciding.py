"""Buttons that confirm, reject and reopen what is ticked; `curation` does it."""

from collections.abc import Callable
from typing import Any  # Any: decisions are taken on records of any model

from django import forms
from django.contrib import admin
from django.contrib.admin.helpers import ACTION_CHECKBOX_NAME
from django.db.models import QuerySet
from django.http import HttpRequest
from django.template.response import TemplateResponse

from negotiations.admin.desk import KeptAdmin
from negotiations.curation.decisions import Records, reject, reopen, verify

Rows = QuerySet[Any]  # Any: as above

_NAMED = 20  # so many are listed by name before they are rejected


class ReasonForm(forms.Form):
    """Why something is rejected."""

    reason = forms.CharField(
        widget=forms.Textarea(attrs={"rows": 3, "class": "vLargeTextField"}),
        help_text="Kept with the record; other curators read it.",
    )


class ReviewedAdmin(KeptAdmin):
    """Records that a curator confirms or rejects, one by one or many at once."""

    actions = ["verify_ticked", "reject_ticked", "reopen_ticked"]

    @admin.action(description="Verify", permissions=["change"])
    def verify_ticked(self, request: HttpRequest, records: Records) -> None:
        count = verify(records, by=curator(request))
        self.message_user(request, f"Verified: {count}.")

    @admin.action(description="Reject, with a reason…", permissions=["change"])
    def reject_ticked(
        self, request: HttpRequest, records: Records
    ) -> TemplateResponse | None:
        def decide(reason: str) -> str:
            count = reject(records, reason=reason, by=curator(request))
            return f"Rejected: {count}. Readers no longer see them."

        return with_reason(self, request, records, decide)

    @admin.action(description="Reopen", permissions=["change"])
    def reopen_ticked(self, request: HttpRequest, records: Records) -> None:
        count = reopen(records, by=curator(request))
        self.message_user(request, f"Open again: {count}.")


def with_reason(
    desk: KeptAdmin,
    request: HttpRequest,
    rows: Rows,
    decide: Callable[[str], str],
) -> TemplateResponse | None:
    """Ask for a reason first; once it is given, decide and say what was done."""
    form = ReasonForm(request.POST if "reason" in request.POST else None)
    if form.is_valid():
        desk.message_user(request, decide(form.cleaned_data["reason"]))
        return None
    context = {
        **desk.admin_site.each_context(request),
        "title": "Reject",
        "opts": desk.opts,
        "form": form,
        "rows": rows[:_NAMED],
        "more_count": max(0, rows.count() - _NAMED),
        "action": request.POST["action"],
        "across": request.POST.get("select_across", "0"),
        "checkbox": ACTION_CHECKBOX_NAME,
        "ticked": request.POST.getlist(ACTION_CHECKBOX_NAME),
    }
    return TemplateResponse(request, "admin/reject.html", context)


def curator(request: HttpRequest) -> int:
    """The id of who decides; the desk lets nobody in who has none."""
    return int(request.user.pk or 0)
