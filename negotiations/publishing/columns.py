"""Each published column once: its name, its meaning, and how the database reads it.

Words of closed lists are published as stored, since labels may change; text that people
wrote passes the formula guard on its way out.
"""

from dataclasses import dataclass

from django.db.models import Case, F, TextField, Value, When
from django.db.models.expressions import Combinable

from negotiations.publishing.texts import (
    FormulaGuard,
    commitments_text,
    delegations_text,
    mediators_text,
    members_text,
    signatures_text,
    transfers_text,
)
from negotiations.vocabulary import AgreementRole, DelegationRole


@dataclass(frozen=True, kw_only=True)
class Column:
    """One published column; `is_text` where people or reports chose the words."""

    name: str
    meaning: str
    value: Combinable
    is_text: bool = False

    @property
    def expression(self) -> Combinable:
        return FormulaGuard(self.value) if self.is_text else self.value


def precision_of(day: str) -> Combinable:
    """How exactly that day is known; nothing where it is not known at all."""
    return Case(
        When(**{day: None}, then=Value("")),
        default="precision",
        output_field=TextField(),
    )


_SLUG = Column(
    name="slug", meaning="Last part of the address of its page.", value=F("slug")
)
PROCESS = Column(
    name="process",
    meaning="Peace process that it belongs to.",
    value=F("process__name"),
    is_text=True,
)
_TITLE = Column(
    name="title", meaning="Short title, in our words.", value=F("title"), is_text=True
)
_DATES = (
    Column(
        name="starts_on",
        meaning="First day; empty where unknown. See precision.",
        value=F("starts_on"),
    ),
    Column(name="ends_on", meaning="Last day of several, if any.", value=F("ends_on")),
    Column(
        name="precision",
        meaning="Whether the day, only the month or only the year is known, if any.",
        value=precision_of("starts_on"),
    ),
    Column(
        name="first_reported_on",
        meaning="Day of the first report about it.",
        value=F("first_reported_on"),
    ),
)
_PLACE = (
    Column(
        name="place", meaning="City or venue.", value=F("place__name"), is_text=True
    ),
    Column(
        name="country",
        meaning="ISO 3166-1 code of the place's country.",
        value=F("place__country"),
    ),
)
_AXES = (
    Column(
        name="verification",
        meaning="reported: found in reports, unchecked; verified: a curator checked it.",
        value=F("verification"),
    ),
    Column(
        name="is_disputed",
        meaning="t where speakers contradict each other on a figure or a date.",
        value=F("is_disputed"),
    ),
    Column(
        name="reports",
        meaning="Independent reports and cited pages behind it; copies count once.",
        value=F("source_count"),
    ),
)
_STATUS = Column(
    name="status", meaning="What became of it, as last reported.", value=F("status")
)
_SUMMARY = Column(
    name="summary",
    meaning="Summary or notes, if any.",
    value=F("summary"),
    is_text=True,
)

ROUND_COLUMNS = (
    _SLUG,
    PROCESS,
    _TITLE,
    Column(
        name="number",
        meaning="Its ordinal, where the parties or the press count.",
        value=F("number"),
    ),
    Column(
        name="series",
        meaning="Group of rounds in which it is counted.",
        value=F("series"),
        is_text=True,
    ),
    Column(
        name="format",
        meaning="Who faces whom: direct, mediated, indirect, video, one side alone.",
        value=F("format"),
    ),
    _STATUS,
    *_DATES,
    *_PLACE,
    Column(name="venue", meaning="Building.", value=F("venue"), is_text=True),
    Column(name="latitude", meaning="Of the venue, in degrees.", value=F("latitude")),
    Column(name="longitude", meaning="Of the venue, in degrees.", value=F("longitude")),
    Column(
        name="negotiators",
        meaning="Parties that negotiated.",
        value=delegations_text(DelegationRole.NEGOTIATOR),
        is_text=True,
    ),
    Column(
        name="mediators",
        meaning="Parties that mediated.",
        value=delegations_text(DelegationRole.MEDIATOR),
        is_text=True,
    ),
    Column(
        name="hosts",
        meaning="Parties that hosted without mediating.",
        value=delegations_text(DelegationRole.HOST),
        is_text=True,
    ),
    Column(
        name="observers",
        meaning="Parties that sat there as observers.",
        value=delegations_text(DelegationRole.OBSERVER),
        is_text=True,
    ),
    *_AXES,
    _SUMMARY,
)
AGREEMENT_COLUMNS = (
    _SLUG,
    PROCESS,
    _TITLE,
    Column(name="kind", meaning="What it is about.", value=F("kind")),
    _STATUS,
    Column(
        name="stage",
        meaning="Stage in the words of the PA-X Peace Agreements Database.",
        value=F("stage"),
    ),
    *_DATES,
    Column(
        name="parties",
        meaning="Parties bound by it.",
        value=signatures_text(AgreementRole.BOUND),
        is_text=True,
    ),
    Column(
        name="mediators",
        meaning="Parties that mediated.",
        value=signatures_text(AgreementRole.MEDIATOR),
        is_text=True,
    ),
    Column(
        name="quantity",
        meaning="Stated total, not a sum of the promises.",
        value=F("quantity"),
    ),
    Column(name="unit", meaning="What the total counts.", value=F("unit")),
    Column(
        name="commitments",
        meaning="Each measurable promise: party, number, unit, what.",
        value=commitments_text(),
        is_text=True,
    ),
    *_AXES,
    _SUMMARY,
)
EXCHANGE_COLUMNS = (
    _SLUG,
    PROCESS,
    _TITLE,
    Column(
        name="number",
        meaning="Its ordinal in the count of a party, where one is known.",
        value=F("number"),
    ),
    _STATUS,
    *_DATES,
    *_PLACE,
    Column(
        name="transfers",
        meaning="Each direction: from, to, count, category, how the count is meant.",
        value=transfers_text(),
        is_text=True,
    ),
    Column(
        name="total_count",
        meaning="Stated total of both directions where no side is given.",
        value=F("total_count"),
    ),
    Column(
        name="mediators",
        meaning="Parties that brokered it.",
        value=mediators_text(),
        is_text=True,
    ),
    Column(
        name="part_of",
        meaning="Slug of the exchange of which it is a part; never add both up.",
        value=F("part_of__slug"),
    ),
    Column(
        name="part_number",
        meaning="Which part it is, of that exchange or of what the agreement promises.",
        value=F("part_number"),
    ),
    Column(
        name="part_count",
        meaning="Of how many parts; empty where that was not fixed beforehand.",
        value=F("part_count"),
    ),
    Column(
        name="agreement",
        meaning="Slug of the agreement that it fulfils.",
        value=F("agreement__slug"),
    ),
    *_AXES,
    _SUMMARY,
)
DELEGATION_COLUMNS = (
    Column(name="round", meaning="Slug of the round.", value=F("round__slug")),
    Column(
        name="round_title",
        meaning="Title of the round.",
        value=F("round__title"),
        is_text=True,
    ),
    Column(
        name="round_starts_on",
        meaning="First day of the round; empty where unknown.",
        value=F("round__starts_on"),
    ),
    Column(
        name="party", meaning="Whose delegation.", value=F("party__name"), is_text=True
    ),
    Column(name="role", meaning="What the party did there.", value=F("role")),
    Column(name="head", meaning="Who led it.", value=F("head__name"), is_text=True),
    Column(
        name="members",
        meaning="Who sat there, the head included, with the office then held.",
        value=members_text(),
        is_text=True,
    ),
    Column(
        name="verification",
        meaning="reported: found in reports, unchecked; verified: a curator checked it.",
        value=F("verification"),
    ),
)
