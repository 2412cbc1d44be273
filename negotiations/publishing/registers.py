"""The published columns of what is no event: positions.

Kept apart from the columns of events so that either file stays short.
"""

from django.db.models import F

from negotiations.publishing.columns import PROCESS, Column, precision_of

POSITION_COLUMNS = (
    PROCESS,
    Column(
        name="stated_on",
        meaning="Day; empty where unknown. See precision.",
        value=F("stated_on"),
    ),
    Column(
        name="precision",
        meaning="Whether the day, only the month or only the year is known, if any.",
        value=precision_of("stated_on"),
    ),
    Column(name="party", meaning="Who says so.", value=F("party__name"), is_text=True),
    Column(
        name="person",
        meaning="Who said it for the party, if known.",
        value=F("person__name"),
        is_text=True,
    ),
    Column(name="topic", meaning="What it is about.", value=F("topic")),
    Column(
        name="stance",
        meaning="What the party demands, offers or refuses.",
        value=F("stance"),
        is_text=True,
    ),
    Column(
        name="occasion",
        meaning="The text, speech or briefing, if a dataset names it.",
        value=F("occasion"),
        is_text=True,
    ),
    Column(
        name="verification",
        meaning="reported: found in reports, unchecked; verified: a curator checked it.",
        value=F("verification"),
    ),
    Column(
        name="reports",
        meaning="Independent reports and cited pages behind it; copies count once.",
        value=F("source_count"),
    ),
)
