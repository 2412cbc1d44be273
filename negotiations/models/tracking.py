"""What every record table has in common: its history, its words, its reviewed state."""

from collections.abc import Iterable
from functools import reduce
from operator import or_
from typing import Any, Self, TypeVar  # Any: Django and pghistory take models untyped

import pghistory
from django.contrib.postgres.search import SearchVector, SearchVectorField
from django.db import models
from django.db.models import F, Q, Value
from django.db.models.functions import Coalesce, NullIf

from negotiations.vocabulary import Term, Verification

# Why the machine hides what it has made; it may take only this reason back.
UNSUPPORTED = "No accepted report states it any more."

ReviewedType_co = TypeVar("ReviewedType_co", bound="Reviewed", covariant=True)


def tracked(*, exclude: tuple[str, ...] = ()) -> Any:  # Any: a class decorator
    """Keep every change of the model's rows, by whatever path, for ever.

    Triggers do it, so bulk writes and plain SQL are seen too. `exclude` names fields
    that hold nothing of their own: search vectors and relations over other columns.
    """
    return pghistory.track(
        pghistory.InsertEvent(),
        pghistory.UpdateEvent(),
        pghistory.DeleteEvent(),
        exclude=[*exclude],
        append_only=True,
    )


def shown_value(field: str, *, is_text: bool = False) -> Coalesce:
    """The curator's value, else the machine's, of `curator_` and `machine_<field>`."""
    machine, curator = F(f"machine_{field}"), F(f"curator_{field}")
    if not is_text:
        return Coalesce(curator, machine)
    text = models.TextField()
    unless_empty = NullIf(curator, Value(""), output_field=text)
    return Coalesce(unless_empty, machine, output_field=text)


def shown(field: str, output_field: Any) -> models.GeneratedField:  # Any: any field
    """The column that readers see: the curator's value, else the machine's.

    The database computes it, so no code can let a machine overwrite what a person
    decided.
    """
    is_text = isinstance(output_field, models.CharField | models.TextField)
    return models.GeneratedField(
        expression=shown_value(field, is_text=is_text),
        output_field=output_field,
        db_persist=True,
    )


def search_column(*texts: Any) -> models.GeneratedField:  # Any: names or expressions
    """The words that full-text search finds a row by, kept by the database."""
    return models.GeneratedField(
        expression=SearchVector(*texts, config="english"),
        output_field=SearchVectorField(),
        db_persist=True,
    )


def just_one_of(keys: tuple[str, ...]) -> Q:
    """Exactly one of the foreign keys is set."""
    choices = (
        Q(**{f"{other}__isnull": other != key for other in keys}) for key in keys
    )
    return reduce(or_, choices)


def known_words(
    field: str, vocabulary: type[Term], *, blank: bool = False, of: str = "%(class)s"
) -> models.CheckConstraint:
    """Only words of the vocabulary stand in the column (and, if asked, no word)."""
    words = [*vocabulary.known(), ""] if blank else vocabulary.known()
    return models.CheckConstraint(
        condition=Q(**{f"{field}__in": words}),
        name=f"{of}_{field}_is_a_known_word",
        violation_error_message=f"{field} is none of: {', '.join(vocabulary.known())}.",
    )


class ReviewedQuerySet(models.QuerySet[ReviewedType_co]):
    """Questions and decisions about records that may be rejected."""

    def visible(self) -> Self:
        """What readers may see of these records themselves."""
        return self.exclude(verification=Verification.REJECTED)

    def withdraw_all_but(self, supported: Iterable[int]) -> int:
        """Hide what only a machine has made and no claim supports any more."""
        return (
            self.filter(is_machine_made=True, verification=Verification.REPORTED)
            .exclude(pk__in=[*supported])
            .update(verification=Verification.REJECTED, rejection_reason=UNSUPPORTED)
        )

    def restore(self, supported: Iterable[int]) -> int:
        """Show again what was hidden for want of support and has it now."""
        return self.filter(
            pk__in=[*supported],
            verification=Verification.REJECTED,
            rejection_reason=UNSUPPORTED,
        ).update(verification=Verification.REPORTED, rejection_reason="")


class Reviewed(models.Model):
    """A record that a person may confirm or reject; rejected ones stay, unseen."""

    verification = models.CharField(
        max_length=10,
        choices=Verification.choices,
        default=Verification.REPORTED,
        help_text="Reported: nobody has looked yet. Rejected: hidden from readers, kept.",
    )
    is_machine_made = models.BooleanField(
        default=False,
        editable=False,
        help_text="Made from claims; hidden again when no claim supports it.",
    )
    rejection_reason = models.TextField(
        blank=True, help_text="Why it is rejected; readers never see the record itself."
    )

    class Meta:
        abstract = True
        constraints = [
            known_words("verification", Verification),
            models.CheckConstraint(
                condition=~Q(verification=Verification.REJECTED)
                | ~Q(rejection_reason=""),
                name="%(class)s_rejected_for_a_reason",
                violation_error_message="Say why the record is rejected.",
            ),
        ]
