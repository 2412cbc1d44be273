"""What the pages of rounds, agreements and exchanges share: two voices for each value.

The reports' word stands beside the curator's own, and the curator's wins.
"""

from typing import Any, ClassVar  # Any: the admin's forms take any value

from django.contrib import admin
from django.http import HttpRequest
from django.utils import timezone

from negotiations.admin.deciding import ReviewedAdmin
from negotiations.admin.desk import NOTHING, CuratedForm, ShownWordFilter, reported
from negotiations.curation.additions import address_for
from negotiations.models import AnyEvent
from negotiations.vocabulary import Verification

# Rows of fields that the pages of all events have.
WHEN = (
    ("curator_starts_on", "curator_ends_on", "curator_precision"),
    "said_when",
    "first_reported_on",
)
REVIEW = ("verification", "rejection_reason", "dispute", "added_at")
ELSEWHERE = ("pax_id", "ucdp_id", "wikidata_id")


class EventForm(CuratedForm):
    """An event by hand needs a title, a first day and a status; its address is made."""

    needed: ClassVar[tuple[str, ...]] = ("title", "status")

    def __init__(
        self,
        *args: Any,  # Any: whatever the admin hands over
        **kwargs: Any,  # Any: as above
    ) -> None:
        super().__init__(*args, **kwargs)
        if self.instance._state.adding:  # noqa: SLF001 Django's public name for it
            # The database will number it; inlines take any other key for a real one.
            self.instance.pk = None
        if not self.instance.is_machine_made:
            self.require("curator_starts_on")
        if "slug" in self.fields:
            self.fields["slug"].required = False
            self.fields["slug"].help_text = "Its address for ever; made where empty."

    def clean(self) -> dict[str, Any]:  # Any: cleaned values of many types
        given: dict[str, Any] = super().clean() or self.cleaned_data  # Any: as above
        title, on = given.get("curator_title"), given.get("curator_starts_on")
        if given.get("slug") == "" and title and on:
            given["slug"] = address_for(self._meta.model, title=title, on=on)
        return given


class EventAdmin(ReviewedAdmin):
    """What the pages of the three kinds of event share."""

    form = EventForm
    list_display = [
        "title",
        "when",
        "status_word",
        "where",
        "process",
        "verification",
        "dispute",
    ]
    list_filter = [
        "verification",
        "is_disputed",
        ("status", ShownWordFilter),
        "process",
        "first_reported_on",
    ]
    list_select_related = ["process", "place"]
    ordering = ["-listed_on", "-pk"]
    search_fields = ["title", "slug", "summary", "place__name"]
    readonly_fields = [
        "said_title",
        "said_when",
        "said_place",
        "said_summary",
        "said_status",
        "dispute",
        "added_at",
    ]
    autocomplete_fields = ["process", "curator_place"]

    said_title = reported("title")
    said_place = reported("place")
    said_summary = reported("summary")
    said_status = reported("status")

    def get_readonly_fields(
        self, request: HttpRequest, obj: AnyEvent | None = None
    ) -> list[str]:
        """The address of an event may have been cited: it is given once."""
        return [*self.readonly_fields, "slug"] if obj else [*self.readonly_fields]

    def get_changeform_initial_data(self, request: HttpRequest) -> dict[str, Any]:
        """Who adds an event by hand, today, vouches for it."""  # Any: form values
        return {
            "first_reported_on": timezone.localdate(),
            "verification": Verification.VERIFIED,
            **super().get_changeform_initial_data(request),
        }

    @admin.display(description="when", ordering="listed_on")
    def when(self, event: AnyEvent) -> str:
        if event.when is None:
            return f"reported on {event.first_reported_on}"
        return " to ".join(filter(None, [event.when.start_text, event.when.end_text]))

    @admin.display(description="disputed", ordering="is_disputed")
    def dispute(self, event: AnyEvent) -> str:
        """In words: the admin's icon for “no” looks like an alarm."""
        return "Disputed" if event.is_disputed else NOTHING

    @admin.display(description="when: reports say")
    def said_when(self, event: AnyEvent) -> str:
        days = [event.machine_starts_on, event.machine_ends_on]
        text = " to ".join(day.isoformat() for day in days if day)
        return f"{text} (known to the {event.machine_precision})" if text else NOTHING

    @admin.display(description="place", ordering="place__name")
    def where(self, event: AnyEvent) -> str:
        return str(event.place or NOTHING)
