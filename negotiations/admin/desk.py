"""What the pages of the desk share: nothing is deleted, and what reports say stands by.

Knows the admin's classes, not what any one record is.
"""

from collections.abc import Callable
from typing import (
    Any,
    ClassVar,
)  # Any: the admin hands over rows, forms and params of any model

from django import forms
from django.contrib import admin
from django.contrib.admin.utils import display_for_value
from django.db import models
from django.forms.models import BaseInlineFormSet
from django.http import HttpRequest

from negotiations.vocabulary import Term

NOTHING = "–"


class KeptAdmin(admin.ModelAdmin[Any]):  # Any: as above
    """Records that may have been cited: they are rejected or merged, never deleted."""

    list_per_page = 50
    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}
    show_full_result_count = False  # counting a million rows costs a second a page

    def has_delete_permission(
        self, request: HttpRequest, obj: models.Model | None = None
    ) -> bool:
        return False

    def save_model(
        self,
        request: HttpRequest,
        obj: Any,  # Any: as above
        form: Any,  # Any: as above
        change: bool,  # noqa: FBT001 the admin's own signature
    ) -> None:
        """Write only what was changed: a worker may be settling the row's own columns."""
        obj.save(update_fields=form.changed_data if change else None)
        obj.refresh_from_db()  # the database has computed what is shown


class ReadOnlyInline(admin.TabularInline[Any, Any]):  # Any: as above
    """What machines wrote: it is read here and decided on its own page."""

    extra = 0
    can_delete = False

    def has_add_permission(
        self, request: HttpRequest, obj: models.Model | None = None
    ) -> bool:
        return False

    def has_change_permission(
        self, request: HttpRequest, obj: models.Model | None = None
    ) -> bool:
        return False


class OwnedFormSet(BaseInlineFormSet[Any, Any, Any]):  # Any: as above
    """Parts of a record: those made by hand may go, the machine's are only rejected."""

    def add_fields(
        self,
        form: Any,  # Any: as above
        index: int | None,
    ) -> None:
        super().add_fields(form, index)
        # The claims would bring a deleted part back at once.
        if getattr(form.instance, "is_machine_made", False) and self.can_delete:
            form.fields["DELETE"].disabled = True

    def save_existing(
        self,
        form: Any,  # Any: as above
        obj: Any,  # Any: as above
        commit: bool = True,  # noqa: FBT001, FBT002 Django's own signature
    ) -> Any:  # Any: as above
        """Write only what was changed, as the record's own page does."""
        if commit:
            obj.save(update_fields=form.changed_data)
        return obj


class OwnedInline(admin.TabularInline[Any, Any]):  # Any: as above
    """Parts of a record that a curator adds and corrects on the record's page."""

    formset = OwnedFormSet
    formfield_overrides = {
        models.TextField: {"widget": forms.Textarea(attrs={"rows": 2, "cols": 24})}
    }
    extra = 0


class ShownWordFilter(admin.ChoicesFieldListFilter):
    """Filters a generated column by the words of the column that it shows."""

    def __init__(
        self,
        field: models.GeneratedField,
        *args: Any,  # Any: whatever the admin hands over
        **kwargs: Any,  # Any: as above
    ) -> None:
        super().__init__(field, *args, **kwargs)
        self.field = field.output_field
        self.title = field.verbose_name


class OwnedBlockInline(OwnedInline):
    """Parts with too much to say for one row of a table; they are rejected, not deleted."""

    template = "admin/edit_inline/stacked.html"
    can_delete = False


def reported(field: str) -> Callable[[Any, models.Model], str]:  # Any: any desk
    """A column for what reports say where a curator may say otherwise."""

    @admin.display(description=f"{field.replace('_', ' ')}: reports say")
    def said(_desk: object, record: models.Model) -> str:
        name = f"machine_{field}"
        label = getattr(record, f"get_{name}_display", None)
        value = label() if label else getattr(record, name)
        return str(display_for_value(value or None, NOTHING))

    return said


def counted(
    name: str, *, label: str
) -> Callable[[Any, models.Model], int]:  # Any: as above
    """A column for a number that the desk's queryset has counted."""

    @admin.display(description=label)
    def count(_desk: object, record: models.Model) -> int:
        return int(getattr(record, name))

    return count


def shown_word(
    field: str, vocabulary: type[Term]
) -> Callable[[Any, models.Model], str]:  # Any: any desk
    """A column with the label of the word that readers see."""

    @admin.display(description=field, ordering=field)
    def word(_desk: object, record: models.Model) -> str:
        return vocabulary(getattr(record, field)).label

    return word


class CuratedForm(forms.ModelForm[Any]):  # Any: as above
    """Asks for what no report gives: a record made by hand has only the curator's word.

    `needed` names the columns that a record cannot be shown without.
    """

    needed: ClassVar[tuple[str, ...]] = ()

    def __init__(
        self,
        *args: Any,  # Any: whatever the admin hands over
        **kwargs: Any,  # Any: as above
    ) -> None:
        super().__init__(*args, **kwargs)
        for name in self.needed:
            if not getattr(self.instance, f"machine_{name}"):
                self.require(f"curator_{name}")

    def require(self, name: str) -> None:
        """Ask for the field, where the curator may change it at all."""
        if name in self.fields:
            self.fields[name].required = True
