"""The form by which a curator hands in a report; knows nothing of what becomes of it."""

from dataclasses import dataclass
from datetime import date

from django import forms
from django.contrib.admin.widgets import (
    AdminDateWidget,
    AdminTextareaWidget,
    AdminTextInputWidget,
    AdminURLFieldWidget,
)
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils import timezone

from negotiations.models import Process

_LONGEST = 1_000_000  # letters, as for any report


@dataclass(frozen=True, kw_only=True)
class Handed:
    """One report as a curator hands it in: an address, or a text with what is known."""

    url: str = ""
    text: str = ""
    title: str = ""
    publisher: str = ""
    published_on: date | None = None
    process: Process | None = None


class WebAddressField(forms.URLField):
    """An address that a worker can fetch."""

    default_validators = [URLValidator(schemes=["http", "https"])]


class IngestForm(forms.Form):
    """An address to fetch or a text to take, and what the curator knows of it."""

    url = WebAddressField(
        label="Address",
        required=False,
        max_length=2000,
        assume_scheme="https",
        widget=AdminURLFieldWidget,
        help_text="The page is fetched by a worker.",
    )
    text = forms.CharField(
        label="or text",
        required=False,
        max_length=_LONGEST,
        widget=AdminTextareaWidget,
        help_text="The words of the report, pasted.",
    )
    title = forms.CharField(
        required=False,
        max_length=1000,
        widget=AdminTextInputWidget,
        help_text="Of a pasted text; a page brings its own.",
    )
    publisher = forms.CharField(
        required=False,
        max_length=200,
        widget=AdminTextInputWidget,
        help_text="Of a pasted text: who stands for what nobody else is said to say.",
    )
    published_on = forms.DateField(
        label="Published on",
        required=False,
        widget=AdminDateWidget,
        help_text="“On Monday” counts from this day. Empty: as the page says.",
    )
    process = forms.ModelChoiceField(
        Process.objects.in_order(),
        required=False,
        empty_label="recognised from the parties",
    )

    def clean_published_on(self) -> date | None:
        day: date | None = self.cleaned_data["published_on"]
        if day is not None and day > timezone.localdate():
            raise ValidationError("This day has not come yet.")
        return day

    def clean(self) -> None:
        super().clean()
        if self.errors:
            return
        if bool(self.cleaned_data["url"]) is bool(self.cleaned_data["text"]):
            raise ValidationError("Give an address or a text: one of the two.")

    def handed(self) -> Handed:
        return Handed(**self.cleaned_data)
