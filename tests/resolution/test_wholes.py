"""Which events on record are the stages of what a claim tells as one exchange."""

from dataclasses import replace
from datetime import date

import pytest

from negotiations.resolution.sketches import Candidate, Sketch
from negotiations.resolution.wholes import find_stages
from negotiations.values import DateRange


def stage(event_id, when, there, **fields):
    return Candidate(
        event_id=event_id,
        sketch=Sketch(
            **{
                "when": DateRange.from_text(when) if when else None,
                "reported_on": date.fromisoformat(when or "2025-05-23"),
                "kinds": frozenset({"people"}),
                "sums": {"from Russia": there, "from Ukraine": None},
                "fulfils": 5,
                "has_happened": True,
                **fields,
            }
        ),
    )


def claim(there=1000, back=1000, **fields):
    return Sketch(
        **{
            "when": None,
            "reported_on": date(2025, 6, 2),
            "kinds": frozenset({"people"}),
            "sums": {"from Russia": there, "from Ukraine": back, "to Poland": 1},
            **fields,
        }
    )


STAGES = [
    stage(3, "2025-05-25", 303),
    stage(1, "2025-05-23", 390),
    stage(2, "2025-05-24", 307),
]


@pytest.mark.parametrize(
    "told",
    [
        claim(),
        claim(reported_on=date(2025, 5, 24)),
        claim(when=DateRange.from_text("2025-05-26")),
        claim(when=DateRange.from_text("2025-05")),
        claim(999, 3),
    ],
)
def test_stages_that_add_up_are_found_in_order(told):
    assert find_stages(told, STAGES) == (1, 2, 3)


@pytest.mark.parametrize(
    "told",
    [
        claim(990),
        claim(None),
        claim(None, None),
        claim(reported_on=date(2025, 5, 23)),
        claim(reported_on=date(2025, 9, 1)),
        claim(when=DateRange.from_text("2025-05-28")),
        claim(kinds=frozenset({"remains"})),
    ],
    ids=[
        "another sum",
        "a direction that no stage counts",
        "no figure",
        "before the last stage",
        "long after",
        "another day",
        "another kind",
    ],
)
def test_what_does_not_add_up_has_no_stages(told):
    assert find_stages(told, STAGES) == ()


@pytest.mark.parametrize(
    "changed",
    [
        {"fulfils": None},
        {"fulfils": 6},
        {"is_part": True},
        {"is_whole": True},
        {"has_happened": False},
        {"sums": {"from Russia": None}},
    ],
)
def test_every_stage_counts_under_one_agreement(changed):
    first, *others = STAGES
    without = replace(first, sketch=replace(first.sketch, **changed))

    assert find_stages(claim(), [without, *others]) == ()


def test_a_stage_without_a_figure_leaves_the_sum_open():
    first, *others = STAGES
    unknown = replace(first, sketch=replace(first.sketch, sums={"from Russia": None}))

    assert find_stages(claim(697), [unknown, *others]) == ()


def test_stages_without_a_day_are_no_series():
    undated = [stage(1, None, 390), stage(2, None, 610)]

    assert find_stages(claim(), undated) == ()


def test_one_handover_is_no_sum_of_itself():
    assert find_stages(claim(390), [stage(1, "2025-05-23", 390)]) == ()


def test_a_promise_is_kept_by_the_stages_of_its_agreement():
    promise = claim(1200, is_promise=True, fulfils=5)

    assert find_stages(promise, STAGES) == (1, 2, 3)
    assert find_stages(promise, STAGES[:1]) == (3,)
    assert find_stages(replace(promise, fulfils=6), STAGES) == ()


def test_a_promise_with_a_day_of_its_own_is_one_handover():
    promise = claim(
        1200, is_promise=True, fulfils=5, when=DateRange.from_text("2025-06-07")
    )

    assert find_stages(promise, STAGES) == ()


def test_two_series_that_add_up_alike_are_not_chosen_between():
    again = [
        stage(4, "2025-05-26", 500, fulfils=6),
        stage(5, "2025-05-27", 500, fulfils=6),
    ]

    assert find_stages(claim(), [*STAGES, *again]) == ()
