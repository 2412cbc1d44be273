"""Which office somebody held on a day."""

from datetime import date

import pytest

from negotiations.interchange.posts import office_on

CHANGED = (
    "Minister of Defence (to mid-July 2025); "
    "Secretary of the Council (since 20 July 2025)"
)


@pytest.mark.parametrize(
    ("position", "day", "office"),
    [
        ("Prime Minister", "2025-06-02", "Prime Minister"),
        (CHANGED, "2025-06-02", "Minister of Defence"),
        (CHANGED, "2025-07-15", "Minister of Defence"),
        (CHANGED, "2025-07-23", "Secretary of the Council"),
        ("Envoy (2022)", "2022-12-31", "Envoy"),
        ("Envoy (2022-2023)", "2023-06-01", "Envoy"),
        ("Envoy (seen up to November 2025)", "2025-11-30", "Envoy"),
        ("Adviser (early 2025)", "2025-06-30", "Adviser"),
        ("Adviser (late May 2025 to early June 2025)", "2025-06-02", "Adviser"),
        ("Spy chief; Head of Office (since January 2026)", "2025-12-31", "Spy chief"),
        (
            "Spy chief; Head of Office (since January 2026)",
            "2026-02-01",
            "Head of Office",
        ),
        ("Head of Service (2025); spokesman (2022)", "2022-03-29", "spokesman"),
        ("Head of the Directorate (intelligence)", "2025-01-01", None),
    ],
)
def test_the_office_of_the_day_is_told(position, day, office):
    assert office_on(position, date.fromisoformat(day)) == (office or position)


@pytest.mark.parametrize(
    ("position", "day"),
    [
        ("", "2025-06-02"),
        ("Envoy (2022)", "2023-01-01"),
        (CHANGED, "2025-07-19"),
        ("Envoy (to 0 May 2025)", "2025-06-01"),
        ("Adviser (early 2025)", "2025-07-01"),
        ("Envoy (seen up to November 2025)", "2025-12-01"),
        ("Minister; Party leader", "2025-06-02"),
        ("Minister (2025); Party leader (2025)", "2025-06-02"),
        (";;", "2025-06-02"),
    ],
)
def test_no_office_is_guessed(position, day):
    assert office_on(position, date.fromisoformat(day)) == ""
