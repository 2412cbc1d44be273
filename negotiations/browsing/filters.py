"""One filter form per table: a query string in, a queryset out.

Invalid values narrow nothing and are shown beside their field. What a field asks is a
named method of the queryset; this module only says which field asks which question.
"""

from datetime import date
from typing import Any, TypeVar  # Any: querysets and choices of several models

import django_filters as filters
from django import forms
from django.db.models import Model, QuerySet

from negotiations.models import Party, Place, Process, Source
from negotiations.models.transfers import PEOPLE
from negotiations.templatetags.wording import DOCUMENT_STATES
from negotiations.vocabulary import (
    AgreementKind,
    AgreementStatus,
    DelegationRole,
    EventKind,
    ExchangeStatus,
    RoundStatus,
    Term,
    TransferCategory,
    Verification,
)

Rows = Any  # Any: each table's own queryset, whose methods the questions name

Row = TypeVar("Row", bound=Model)


class Questions(filters.FilterSet):
    """Every question that a field may ask, each a method that querysets share."""

    def by_words(self, rows: Rows, _name: str, words: str) -> Rows:
        return rows.matching(words)

    def by_process(self, rows: Rows, _name: str, process: Process) -> Rows:
        return rows.of_process(process)

    def by_party(self, rows: Rows, _name: str, party: Party) -> Rows:
        return rows.of_party(party)

    def by_place(self, rows: Rows, _name: str, place: Place) -> Rows:
        return rows.at(place)

    def by_source(self, rows: Rows, _name: str, source: Source) -> Rows:
        return rows.of_source(source)

    def by_first_day(self, rows: Rows, _name: str, day: date) -> Rows:
        return rows.between(day, None)

    def by_last_day(self, rows: Rows, _name: str, day: date) -> Rows:
        return rows.between(None, day)

    def by_kind(self, rows: Rows, _name: str, kind: str) -> Rows:
        return rows.of_kind(kind)

    def by_kinds(self, rows: Rows, _name: str, kinds: list[str]) -> Rows:
        return rows.of_kinds(kinds) if kinds else rows

    def by_status(self, rows: Rows, _name: str, status: str) -> Rows:
        return rows.of_status(status)

    def by_role(self, rows: Rows, _name: str, role: str) -> Rows:
        return rows.of_role(role)

    def by_receiver(self, rows: Rows, _name: str, party: Party) -> Rows:
        """The category is asked together, so that it was this party who received it."""
        return rows.received_by(party, self.chosen.get("category", ""))

    def by_category(self, rows: Rows, _name: str, category: str) -> Rows:
        return rows.of_category(category)

    def by_topic(self, rows: Rows, _name: str, topic: str) -> Rows:
        return rows.on(topic)

    def by_state(self, rows: Rows, _name: str, state: str) -> Rows:
        return rows.in_state(state)

    def by_affiliation(self, rows: Rows, _name: str, affiliation: str) -> Rows:
        return rows.of_affiliation(affiliation)

    def by_verification(self, rows: Rows, _name: str, word: str) -> Rows:
        return rows.of_verification(word)

    def by_dispute(self, rows: Rows, _name: str, is_wanted: bool) -> Rows:  # noqa: FBT001 django-filter calls it so
        return rows.disputed() if is_wanted else rows

    @property
    def answer(self) -> Rows:
        """The rows that were asked for, with all of their own queryset's methods."""
        return self.qs

    @property
    def chosen(self) -> dict[str, Any]:  # Any: cleaned values of every field
        """What was asked validly, field by field; nothing where nothing was asked."""
        self.form.is_valid()
        cleaned = getattr(self.form, "cleaned_data", {})
        return {name: value for name, value in cleaned.items() if value}


def word_field(vocabulary: type[Term], label: str, method: str) -> filters.ChoiceFilter:
    """A choice among the words of a vocabulary."""
    return filters.ChoiceFilter(
        label=label, choices=vocabulary.choices(), empty_label="Any", method=method
    )


def record_field(
    rows: QuerySet[Row], label: str, method: str
) -> filters.ModelChoiceFilter:
    """A choice among records, named by their slugs in the address."""
    return filters.ModelChoiceFilter(
        label=label,
        queryset=rows,
        to_field_name="slug",
        empty_label="Any",
        method=method,
    )


def place_field() -> filters.ModelChoiceFilter:
    return record_field(Place.objects.in_order(), "Place", "by_place")


def day_field(label: str, method: str) -> filters.DateFilter:
    return filters.DateFilter(
        label=label,
        input_formats=["%Y-%m-%d"],
        error_messages={"invalid": "Write the day like 2025-06-02."},
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        method=method,
    )


def text_field(label: str) -> filters.CharFilter:
    widget = forms.TextInput(attrs={"type": "search"})
    return filters.CharFilter(
        label=label, widget=widget, method="by_words", max_length=200
    )


class ProcessFilter(Questions):
    """Which process; the question that every page of events understands."""

    process = record_field(Process.objects.in_order(), "Process", "by_process")

    @property
    def process_chosen(self) -> Process | None:
        process = self.chosen.get("process")
        return process if isinstance(process, Process) else None


class _EventFilter(ProcessFilter):
    """What may be asked of events of any kind."""

    q = text_field("Search")
    party = record_field(Party.objects.in_order(), "Party", "by_party")
    since = day_field("From", "by_first_day")
    until = day_field("To", "by_last_day")
    verification = filters.ChoiceFilter(
        label="Checked",
        choices=[
            (word.value, word.label)
            for word in (Verification.REPORTED, Verification.VERIFIED)
        ],
        empty_label="Any",
        method="by_verification",
    )
    disputed = filters.BooleanFilter(
        label="Disputed only", widget=forms.CheckboxInput, method="by_dispute"
    )


class RoundFilter(_EventFilter):
    """Questions to the table of rounds."""

    place = place_field()
    status = word_field(RoundStatus, "Status", "by_status")


class AgreementFilter(_EventFilter):
    """Questions to the table of agreements, which seldom have a place."""

    kind = word_field(AgreementKind, "About", "by_kind")
    status = word_field(AgreementStatus, "Status", "by_status")


class ExchangeFilter(_EventFilter):
    """Questions to the exchange ledger."""

    place = place_field()
    received_by = record_field(Party.objects.in_order(), "Received by", "by_receiver")
    category = filters.ChoiceFilter(
        label="Who",
        choices=[(PEOPLE, "People, without children"), *TransferCategory.choices()],
        empty_label="Any",
        method="by_category",
    )
    status = word_field(ExchangeStatus, "Status", "by_status")


class TimelineFilter(_EventFilter):
    """Questions to the timeline, of events of every kind."""

    place = place_field()
    kind = filters.MultipleChoiceFilter(
        label="Kind",
        choices=EventKind.choices(),
        widget=forms.CheckboxSelectMultiple,
        method="by_kinds",
    )

    def at_any_time(self) -> Rows:
        """The rows of every other question, whatever period is chosen."""
        rows: Rows = self.queryset
        for name, value in self.chosen.items():
            if name not in {"since", "until"}:
                rows = self.filters[name].filter(rows, value)
        return rows

    @property
    def period(self) -> tuple[date | None, date | None]:
        return self.chosen.get("since"), self.chosen.get("until")


class DelegationFilter(ProcessFilter):
    """Questions to the table of delegations."""

    q = text_field("Search for a person")
    party = record_field(Party.objects.in_order(), "Party", "by_party")
    role = word_field(DelegationRole, "Role", "by_role")
    since = day_field("From", "by_first_day")
    until = day_field("To", "by_last_day")


class DocumentFilter(ProcessFilter):
    """Questions to the table of documents."""

    q = text_field("Search")
    source = record_field(Source.objects.in_order(), "Source", "by_source")
    since = day_field("From", "by_first_day")
    until = day_field("To", "by_last_day")
    state = filters.ChoiceFilter(
        label="State",
        choices=[*DOCUMENT_STATES.items()],
        empty_label="Any",
        method="by_state",
    )
