"""The registers behind the events: people, parties, positions and sources, as tables.

The same machinery as the tables of events; kept apart so that either file stays short.
"""

from datetime import date

from django.db.models import F, Value
from django.db.models.functions import Coalesce, Lower

from negotiations.browsing.filters import (
    ProcessFilter,
    Questions,
    day_field,
    record_field,
    text_field,
    word_field,
)
from negotiations.browsing.tables import Column, Table, text_key
from negotiations.models import Party, Person, Position, Source
from negotiations.vocabulary import Affiliation, PartyKind, Topic


class PersonFilter(Questions):
    """Questions to the register of people."""

    q = text_field("Search")
    party = record_field(Party.objects.in_order(), "Party", "by_party")


class PartyFilter(Questions):
    """Questions to the register of parties."""

    q = text_field("Search")
    kind = word_field(PartyKind, "Kind", "by_kind")


class PositionFilter(ProcessFilter):
    """Questions to the table of positions."""

    q = text_field("Search")
    party = record_field(Party.objects.in_order(), "Party", "by_party")
    topic = word_field(Topic, "Topic", "by_topic")
    since = day_field("From", "by_first_day")
    until = day_field("To", "by_last_day")


class SourceFilter(Questions):
    """Questions to the register of sources."""

    affiliation = word_field(Affiliation, "Whose voice", "by_affiliation")


PEOPLE = Table(
    name="people",
    filters=PersonFilter,
    rows=Person.objects.all,
    decorated=lambda rows: rows.with_table_rows(),
    columns=(
        Column(name="name", label="Name", key=Lower("name")),
        Column(name="party", label="Speaks for", key=text_key("party__name")),
        Column(name="position", label="Main office", key=Lower("position")),
        Column(name="rounds", label="Rounds", is_number=True),
    ),
    default="name",
)
PARTIES = Table(
    name="parties",
    filters=PartyFilter,
    rows=Party.objects.all,
    decorated=lambda rows: rows.with_table_rows(),
    columns=(
        Column(name="name", label="Name", key=Lower("name")),
        Column(name="kind", label="Kind", key=F("kind")),
        Column(name="names", label="Also called"),
        Column(name="rounds", label="Rounds", is_number=True),
        Column(name="agreements", label="Agreements", is_number=True),
    ),
    default="name",
)
POSITIONS = Table(
    name="positions",
    filters=PositionFilter,
    rows=Position.objects.visible,
    decorated=lambda rows: rows.with_table_rows(),
    columns=(
        Column(
            name="date",
            label="Date",
            key=Coalesce("stated_on", Value(date.min)),
        ),
        Column(name="party", label="Party", key=Lower("party__name")),
        Column(name="topic", label="Topic", key=F("topic")),
        Column(name="stance", label="Position"),
        Column(name="sources", label="Sources", is_number=True),
    ),
    default="-date",
)
SOURCES = Table(
    name="sources",
    filters=SourceFilter,
    rows=Source.objects.all,
    decorated=lambda rows: rows.with_table_rows(),
    columns=(
        Column(name="name", label="Name", key=Lower("name")),
        Column(name="kind", label="Kind", key=F("kind")),
        Column(name="affiliation", label="Whose voice", key=F("affiliation")),
        Column(name="documents", label="Documents", is_number=True),
        Column(name="health", label="Last answer"),
    ),
    default="name",
)
