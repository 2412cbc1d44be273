"""Texts that the database makes for exports: rows joined, formulas defused.

Each is a query expression; nothing here runs a query or knows a format.
"""

from typing import Any  # Any: rows of any model

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import (
    Case,
    F,
    Func,
    OuterRef,
    QuerySet,
    TextField,
    Value,
    When,
)
from django.db.models.expressions import Combinable
from django.db.models.functions import Cast, Coalesce, Concat

from negotiations.models import (
    Commitment,
    Delegation,
    DelegationMember,
    Mediation,
    Signature,
    Transfer,
)
from negotiations.vocabulary import AgreementRole, DelegationRole

BETWEEN_NAMES = "; "


class FormulaGuard(Func):
    """Text that a spreadsheet would run as a formula, kept from it by an apostrophe."""

    function = "regexp_replace"
    template = r"%(function)s(%(expressions)s, E'^([=+@\\t\\r\\n-])', E'''\\1')"
    output_field = TextField()


def delegations_text(role: DelegationRole) -> Combinable:
    delegations = Delegation.objects.visible().of_role(role)
    at_round = delegations.filter(round=OuterRef("pk")).in_order()
    return _joined(at_round, F("party__name"))


def signatures_text(role: AgreementRole) -> Combinable:
    signatures = Signature.objects.filter(agreement=OuterRef("pk"), role=role)
    return _joined(signatures.in_order(), F("party__name"))


def transfers_text() -> Combinable:
    """Such as `Russia > Ukraine: 1000 prisoners_of_war (exact)`."""
    transfers = Transfer.objects.visible().filter(exchange=OuterRef("pk")).in_order()
    line = Concat(
        _or_unknown("released_by__name"),
        Value(" > "),
        _or_unknown("received_by__name"),
        Value(": "),
        _or_unknown("count"),
        Value(" "),
        "category",
        Value(" ("),
        "qualifier",
        Value(")"),
        output_field=TextField(),
    )
    return _joined(transfers, line)


def mediators_text() -> Combinable:
    mediations = Mediation.objects.filter(exchange=OuterRef("pk"))
    return _joined(mediations.order_by("party__name", "pk"), F("party__name"))


def commitments_text() -> Combinable:
    """Such as `Russia: 6000 bodies, hand over remains`."""
    commitments = Commitment.objects.visible().filter(agreement=OuterRef("pk"))
    line = Concat(
        "party__name",
        Value(": "),
        _or_unknown("quantity"),
        Value(" "),
        "unit",
        Value(", "),
        "what",
        output_field=TextField(),
    )
    return _joined(commitments.in_order(), line)


def members_text() -> Combinable:
    """Such as `Alexander Fomin (deputy defence minister)`."""
    members = DelegationMember.objects.visible().filter(delegation=OuterRef("pk"))
    office = Case(
        When(office="", then=Value("")),
        default=Concat(Value(" ("), "office", Value(")"), output_field=TextField()),
        output_field=TextField(),
    )
    line = Concat("person__name", office, output_field=TextField())
    return _joined(members.in_order(), line)


def _joined(rows: QuerySet[Any], text: Combinable) -> Combinable:  # Any: as above
    """The texts of the rows, in their order, as one text."""
    return Func(
        ArraySubquery(rows.annotate(line=text).values("line")),
        Value(BETWEEN_NAMES),
        function="array_to_string",
        output_field=TextField(),
    )


def _or_unknown(name: str) -> Combinable:
    """A field as text, with a mark where nothing is known."""
    return Coalesce(Cast(name, TextField()), Value("?"), output_field=TextField())
