"""Which event a claim speaks of."""

from datetime import date

import pytest

from negotiations.resolution.matching import (
    Ambiguous,
    Candidate,
    Found,
    Sketch,
    Unheard,
    match,
)
from negotiations.values import DateRange

_SIDES = frozenset({"Russia", "Ukraine"})


def sketch(when="2025-06-02", reported="2025-06-02", **fields):
    return Sketch(
        **{
            "when": DateRange.from_text(when) if when else None,
            "reported_on": date.fromisoformat(reported),
            "parties": _SIDES,
            **fields,
        }
    )


def event(event_id=1, **fields):
    return Candidate(event_id=event_id, sketch=sketch(**fields))


def test_nothing_on_record_is_unheard_of():
    assert match(sketch(), []) == Unheard()


@pytest.mark.parametrize(
    ("claim", "on_record"),
    [
        ({}, {}),
        ({"when": "2025-05-15"}, {"when": "2025-05-16"}),
        ({"when": "2025-05"}, {"when": "2025-05-16"}),
        ({"place": None}, {"place": "Istanbul"}),
        ({"place": "istanbul"}, {"place": "Istanbul"}),
        ({"parties": frozenset({"Russia"})}, {}),
        ({"parties": frozenset()}, {}),
        ({"number": 2}, {"number": 3}),
        ({"when": None, "reported": "2025-06-20"}, {}),
        ({"figures": {"to Ukraine": 195}}, {"figures": {"to Ukraine": 207}}),
        ({"figures": {"to Ukraine": 150}}, {"figures": {"to Ukraine": 189}}),
        (
            {"when": None, "figures": {"to Ukraine": 6060}},
            {"when": "2025-05-24", "figures": {"to Ukraine": 6057}},
        ),
        ({"figures": {"to Ukraine": None}}, {"figures": {"to Ukraine": 207}}),
        (
            {"when": "2025-06-20", "reported": "2025-06-20"},
            {"when": None, "is_promise": True},
        ),
    ],
)
def test_one_event_told_differently_is_found(claim, on_record):
    assert match(sketch(**claim), [event(**on_record)]) == Found(event_id=1)


@pytest.mark.parametrize(
    ("claim", "on_record"),
    [
        ({"when": "2025-06-04"}, {"when": "2025-06-02"}),
        ({"place": "Riyadh"}, {"place": "Jeddah"}),
        ({"parties": frozenset({"Russia", "United States"})}, {}),
        ({"when": "2025-06-01", "number": 2}, {"number": 3}),
        (
            {"when": None, "figures": {"to Ukraine": 202}},
            {"when": "2025-05-24", "figures": {"to Ukraine": 201}},
        ),
        ({"kind": "ceasefire"}, {"kind": "grain"}),
        ({"part": 1}, {"part": 2}),
        ({"figures": {"to Ukraine": 390}}, {"figures": {"to Ukraine": 1000}}),
        (
            {"when": "2025-05-25", "figures": {"to Ukraine": 303}},
            {"when": "2025-05-24", "figures": {"to Ukraine": 307}},
        ),
        ({"when": None, "reported": "2025-09-20"}, {}),
        (
            {"when": "2025-06-01", "reported": "2025-06-01"},
            {"when": None, "is_promise": True},
        ),
        ({"when": None, "reported": "2025-09-20"}, {"when": None}),
    ],
)
def test_a_near_miss_is_another_event(claim, on_record):
    assert match(sketch(**claim), [event(**on_record)]) == Unheard()


def test_the_same_day_beats_the_day_before():
    outcome = match(sketch(), [event(1, when="2025-06-01"), event(2)])

    assert outcome == Found(event_id=2)


def test_the_figures_tell_two_swaps_of_a_week_apart():
    claim = sketch(when=None, figures={"to Ukraine": 303})

    outcome = match(
        claim,
        [
            event(1, when="2025-05-25", figures={"to Ukraine": 303}),
            event(2, when="2025-05-26", figures={"to Ukraine": 300}),
        ],
    )

    assert outcome == Found(event_id=1)


def test_equals_are_left_to_a_curator():
    outcome = match(sketch(), [event(2), event(1)])

    assert outcome == Ambiguous(event_ids=(1, 2))
