"""The labelled reports can be scored, and those with no event say what misleads."""

from pathlib import Path

import pytest

from negotiations.extraction.evaluation.labels import read_labelled

REPORTS = Path(__file__).parent / "corpus" / "reports"


@pytest.mark.parametrize("half", ["open", "scored"])
def test_each_half_has_reports_with_and_without_events(half):
    reports = read_labelled(REPORTS / half)

    eventless = [report for report in reports if not report.labels]
    assert len(eventless) >= 20
    assert len(reports) - len(eventless) >= 20


def test_a_report_with_no_event_says_why_it_misleads():
    silent = [
        report.name
        for report in read_labelled(REPORTS)
        if not report.labels and not report.why
    ]

    assert silent == []


def test_no_report_stands_in_both_halves():
    names = [Path(report.name).name for report in read_labelled(REPORTS)]

    assert sorted(names) == sorted(set(names))
