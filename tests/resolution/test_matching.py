"""Which event a claim speaks of."""

from datetime import date

import pytest

from negotiations.resolution.handed import figures_of, kinds_of, sums_of
from negotiations.resolution.matching import (
    Ambiguous,
    Found,
    Unheard,
    Whole,
    match,
)
from negotiations.resolution.sketches import Candidate, Sketch
from negotiations.values import DateRange
from negotiations.vocabulary import TransferCategory

SIDES = frozenset({"Russia", "Ukraine"})
POW = TransferCategory.PRISONERS_OF_WAR
CIVILIANS = TransferCategory.CIVILIANS
CHILDREN = TransferCategory.CHILDREN
REMAINS = TransferCategory.REMAINS


def sketch(when="2025-06-02", reported="2025-06-02", **fields):
    return Sketch(
        **{
            "when": DateRange.from_text(*when.split("/")) if when else None,
            "reported_on": date.fromisoformat(reported),
            "parties": SIDES,
            **fields,
        }
    )


def event(event_id=1, **fields):
    return Candidate(event_id=event_id, sketch=sketch(**fields))


def swap(there=None, back=None, category=POW, **categories):
    """What both sides hand over; `there` goes to Ukraine."""
    handed = [
        ("Russia", "Ukraine", category, there),
        ("Ukraine", "Russia", category, back),
        *(
            ("Russia", "Ukraine", TransferCategory(name), count)
            for name, count in categories.items()
        ),
    ]
    return told(*handed)


def told(*handed):
    return {
        "is_handover": True,
        "has_happened": True,
        "kinds": kinds_of(handed),
        "figures": figures_of(handed),
        "sums": sums_of(handed),
    }


def to_ukraine(category, count):
    return told(("Russia", "Ukraine", category, count))


def at(*places, country=None, venue=None):
    return {
        "places": frozenset(places),
        "country": country,
        "venues": frozenset(filter(None, [venue])),
    }


def table(negotiators, mediators=(), guests=()):
    return {
        "parties": frozenset(negotiators),
        "mediators": frozenset(mediators),
        "guests": frozenset(guests),
        "is_one_sided": len(negotiators) == 1 and bool(mediators),
    }


def test_nothing_on_record_is_unheard_of():
    assert match(sketch(), []) == Unheard()


@pytest.mark.parametrize(
    ("claim", "on_record"),
    [
        ({}, {}),
        ({"when": "2025-05-15"}, {"when": "2025-05-16"}),
        ({"when": "2025-05"}, {"when": "2025-05-16"}),
        ({"when": "2025-06-03"}, {"when": "2025-06-02/2025-06-04"}),
        ({"number": 2}, {"number": 3}),
        ({"part": 1}, {"part": 2}),
        ({"when": None, "reported": "2025-06-20"}, {}),
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
        ({"when": "2025-06-01", "number": 2}, {"number": 3}),
        ({"when": "2025-06-01", "part": 1}, {"part": 2}),
        ({"when": None, "fulfils": 7}, {"fulfils": 8}),
        ({"kinds": frozenset({"ceasefire"})}, {"kinds": frozenset({"grain"})}),
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


@pytest.mark.parametrize(
    ("claim", "on_record"),
    [
        (at(), at("Istanbul")),
        (at("istanbul"), at("Istanbul")),
        (at("Gomel", "Gomel region"), at("Bank of the Pripyat river, Gomel region")),
        (at("Gomel"), at(venue="Bank of the Pripyat river, Gomel region")),
        (at("Minsk"), at(venue="Bank of the Pripyat river, Gomel region")),
        (at("Kyiv", "Kiev"), at("Kiev")),
        (at(country="BY"), at("Gomel", country="BY")),
        (at("Gomel", country="BY"), at(country="BY")),
        (at(country="BY"), at("Ukraine–Belarus border")),
        (at("Istanbul", country="TR"), at("Istanbul")),
    ],
)
def test_a_place_may_go_by_a_wider_or_narrower_name(claim, on_record):
    assert match(sketch(**claim), [event(**on_record)]) == Found(event_id=1)


@pytest.mark.parametrize(
    ("claim", "on_record"),
    [
        (at("Riyadh"), at("Jeddah")),
        (at("Riyadh", country="SA"), at("Jeddah", country="SA")),
        (at(country="BY"), at("Istanbul", country="TR")),
        (at(country="BY"), at(country="TR")),
        (at("Kherson region"), at("Sumy region")),
        (at("Istan"), at("Istanbul")),
    ],
)
def test_rounds_in_two_places_are_two(claim, on_record):
    assert match(sketch(**claim), [event(**on_record)]) == Unheard()


@pytest.mark.parametrize(
    ("claim", "on_record"),
    [
        (table(["Russia"]), table(SIDES)),
        (table([]), table(SIDES)),
        (table(SIDES), table(["Russia"])),
        (table(SIDES, ["Türkiye"]), table(SIDES, guests=["Türkiye"])),
        (table(SIDES, ["United States"]), table(SIDES, ["Türkiye"])),
        (table(["Russia", "United States"]), table(SIDES, ["United States"])),
        (table([*SIDES, "United States"]), table(SIDES, ["United States"])),
        (table(["Russia", "United States"]), table(["Russia"], ["United States"])),
        (table(["Russia"], ["United States"]), table(["Russia", "United States"])),
        (
            table(["Ukraine", "United States", "France"]),
            table(["Ukraine"], ["United States"], guests=["France"]),
        ),
    ],
)
def test_a_round_may_be_told_by_some_of_those_at_its_table(claim, on_record):
    assert match(sketch(**claim), [event(**on_record)]) == Found(event_id=1)


@pytest.mark.parametrize(
    ("claim", "on_record"),
    [
        (table(SIDES), table(["Russia"], ["United States"])),
        (table(SIDES, ["United States"]), table(["Russia"], ["United States"])),
        (table(["Russia"], ["United States"]), table(SIDES)),
        (table(["Russia", "United States"]), table(SIDES)),
        (
            table(["Russia"], ["United States"]),
            table(["Ukraine"], ["United States"]),
        ),
        (table(["Ukraine", "Türkiye"]), table(SIDES, guests=["Türkiye"])),
    ],
)
def test_a_mediators_meeting_with_one_side_is_no_round_of_both(claim, on_record):
    assert match(sketch(**claim), [event(**on_record)]) == Unheard()


@pytest.mark.parametrize(
    ("claim", "on_record"),
    [
        (swap(195, 195), swap(207, 195)),
        (swap(150, 150), swap(187, 150, civilians=2)),
        (swap(390, 390), swap(270, 390, civilians=120)),
        (to_ukraine(CIVILIANS, 120), swap(270, 390, civilians=120)),
        (to_ukraine(POW, 270), swap(270, 390, civilians=120)),
        (swap(), swap(207, 195)),
        (swap(250, 250), swap()),
        (told((None, "Ukraine", POW, 207)), swap(207, 195)),
        (to_ukraine(POW, 15), to_ukraine(CIVILIANS, 15)),
        (swap(1212, 27, REMAINS), swap(1212, None, REMAINS)),
        (told(), swap(207, 195)),
        ({**swap(205, 205), "number": 57}, {**swap(205, 205), "number": 58}),
    ],
)
def test_a_handover_may_be_counted_differently(claim, on_record):
    assert match(sketch(**claim), [event(**on_record)]) == Found(event_id=1)


@pytest.mark.parametrize(
    ("claim", "on_record"),
    [
        (swap(390, 390), swap(1000, 1000)),
        (swap(5, 4), swap(30, 30)),
        (to_ukraine(CIVILIANS, 10), swap(277, 261)),
        (swap(270, 390, civilians=20), swap(270, 390, civilians=120)),
        (to_ukraine(CHILDREN, 11), swap(100, 100)),
        (to_ukraine(CHILDREN, None), swap()),
        (to_ukraine(CHILDREN, 7), to_ukraine(POW, 7)),
        (swap(1212, 27, REMAINS), swap()),
        (swap(1212, 27, REMAINS), swap(1212, 27)),
    ],
)
def test_handovers_of_one_day_are_told_apart_by_what_was_handed_over(claim, on_record):
    assert match(sketch(**claim), [event(**on_record)]) == Unheard()


@pytest.mark.parametrize(
    ("claim", "on_record"),
    [
        (
            {"when": "2025-05-25", **swap(303, 303)},
            {"when": "2025-05-24", **swap(307, 307)},
        ),
        (
            {"when": None, **swap(202, 202)},
            {"when": "2025-05-24", **swap(201, 202)},
        ),
        (
            {"when": None, "reported": "2025-06-20", **swap(300, 300)},
            {"when": "2025-06-10", **swap()},
        ),
        (
            {"when": None, "is_promise": True, **swap(1200, 1200)},
            {"when": "2025-06-02", **swap()},
        ),
        (
            {"when": "2025-06-09", **swap()},
            {"when": None, "is_promise": True, **swap(1200, 1200)},
        ),
        (
            {"when": None, "is_promise": True, **swap(157, 157)},
            {"when": "2025-05-20", **swap(157, 157)},
        ),
    ],
    ids=[
        "a stage",
        "a recollection",
        "an old figure",
        "a promise",
        "its first stage",
        "what was handed over before the promise",
    ],
)
def test_other_figures_are_of_another_day(claim, on_record):
    assert match(sketch(**claim), [event(**on_record)]) == Unheard()


@pytest.mark.parametrize(
    ("claim", "on_record"),
    [
        (
            {"when": None, **swap(6060, 78, REMAINS)},
            {"when": "2025-05-24", **swap(6057, 78, REMAINS)},
        ),
        (
            {"when": None, "reported": "2025-06-04", **swap(250, 250)},
            {"when": "2025-06-02", **swap()},
        ),
        (
            {"when": None, "is_promise": True, **swap(157, 157)},
            {"when": "2025-06-05", **swap(157, 157)},
        ),
        (
            {"when": None, "is_promise": True, **swap()},
            {"when": "2025-06-05", **swap(157, 157)},
        ),
        (
            {"when": "2025-06-05", **swap(157, 157)},
            {"when": None, "is_promise": True, **swap(157, 157)},
        ),
        (
            {"when": "2025-06-05", "fulfils": 5, **swap()},
            {"when": None, "is_promise": True, "fulfils": 5, **swap(157, 157)},
        ),
        (
            {"when": None, "is_promise": True, **swap()},
            {"when": "2025-06-20", "is_promise": True, **swap()},
        ),
        (
            {"when": None, "is_promise": True, "fulfils": 5, **swap(157, 157)},
            {"when": "2025-05-20", "fulfils": 5, **swap(157, 157)},
        ),
    ],
    ids=[
        "a sum over weeks",
        "a fresh figure",
        "a promise kept",
        "a promise of some",
        "a kept promise",
        "a promise of the same agreement",
        "a plan with a day",
        "a promise recalled after it was kept",
    ],
)
def test_a_report_without_a_day_finds_its_handover(claim, on_record):
    assert match(sketch(**claim), [event(**on_record)]) == Found(event_id=1)


@pytest.mark.parametrize(
    ("claim", "on_record"),
    [
        (
            {**swap(205, 205), **at("Chernihiv region", country="UA")},
            {**swap(205, 205), **at("Belarus (Russian side)")},
        ),
        (
            {**swap(), **at("Chernihiv region", country="UA")},
            {**swap(), **at("Minsk", country="BY")},
        ),
        (
            {"when": None, **swap(205, 205), **at("Chernihiv region")},
            {**swap(205, 205), **at("Ukraine–Belarus border")},
        ),
    ],
)
def test_each_side_may_name_its_own_place_of_a_handover(claim, on_record):
    assert match(sketch(**claim), [event(**on_record)]) == Found(event_id=1)


def test_the_place_tells_apart_what_nothing_else_joins():
    claim = sketch("2025-06-01", **swap(), **at("Chernihiv region"))

    assert match(claim, [event(**swap(), **at("Sumy"))]) == Unheard()


def test_the_same_day_beats_the_day_before():
    outcome = match(sketch(), [event(1, when="2025-06-01"), event(2)])

    assert outcome == Found(event_id=2)


def test_a_stage_whose_numbers_are_withheld_keeps_to_its_day():
    stages = [
        event(9, when="2025-06-09", **swap(), part=1),
        event(10, when="2025-06-10", **swap(), part=2),
        event(12, when="2025-06-12", **swap(), part=3),
    ]

    outcome = match(sketch("2025-06-10", **swap()), stages)

    assert outcome == Found(event_id=10)


def test_a_day_between_two_withheld_stages_is_left_to_a_curator():
    stages = [
        event(10, when="2025-06-10", **swap()),
        event(12, when="2025-06-12", **swap()),
    ]

    assert match(sketch("2025-06-11", **swap()), stages) == Ambiguous(
        event_ids=(10, 12)
    )


def test_two_swaps_of_one_day_are_told_apart_by_their_figures():
    official = event(1, **swap(22, 30, civilians=8))
    local = event(2, **swap(5, 4))

    assert match(sketch(**swap(30, 30)), [official, local]) == Found(event_id=1)
    assert match(sketch(**swap(5, 4)), [official, local]) == Found(event_id=2)


def test_the_very_figures_of_the_day_before_beat_others_of_the_day():
    outcome = match(
        sketch("2025-05-24", **swap(390, 390)),
        [
            event(1, when="2025-05-23", **swap(270, 390, civilians=120)),
            event(2, when="2025-05-24", **swap(307, 307)),
        ],
    )

    assert outcome == Found(event_id=1)


def test_the_figures_tell_two_swaps_of_a_week_apart():
    claim = sketch(when=None, **swap(303, 303))

    outcome = match(
        claim,
        [
            event(1, when="2025-05-25", **swap(303, 303)),
            event(2, when="2025-05-26", **swap(300, 300)),
        ],
    )

    assert outcome == Found(event_id=1)


@pytest.mark.parametrize(
    ("claim", "first", "second"),
    [
        ({"when": None, "number": 64}, {"number": 64}, {}),
        ({"when": None, "fulfils": 5}, {"fulfils": 5}, {}),
        ({"part": 1}, {"part": 1}, {"part": 2}),
        (at("Sumy"), at("Sumy region"), at()),
        ({}, {}, table([*SIDES, "Türkiye"])),
        (
            {"when": "2025-06-02/2025-06-04"},
            {"when": "2025-06-02/2025-06-04"},
            {"when": "2025-06-02"},
        ),
        ({"when": "2025-06"}, {**at("Istanbul")}, {"when": "2025-07-01"}),
        ({"is_promise": True}, {"is_promise": True}, {}),
    ],
    ids=[
        "number",
        "agreement",
        "part",
        "place",
        "parties",
        "days",
        "month",
        "promise",
    ],
)
def test_what_both_say_speaks_for_an_event(claim, first, second):
    outcome = match(sketch(**claim), [event(2, **second), event(1, **first)])

    assert outcome == Found(event_id=1)


def test_equals_are_left_to_a_curator():
    outcome = match(sketch(), [event(2), event(1)])

    assert outcome == Ambiguous(event_ids=(1, 2))


def test_memoranda_of_one_day_are_told_apart_by_whose_they_are():
    memoranda = [
        event(1, parties=frozenset({"Russia"})),
        event(2, parties=frozenset({"Ukraine"})),
    ]

    outcome = match(sketch(parties=frozenset({"Ukraine"})), memoranda)

    assert outcome == Found(event_id=2)
    assert match(sketch(), memoranda) == Ambiguous(event_ids=(1, 2))


THREE_DAYS = [
    event(1, when="2025-05-23", fulfils=5, **swap(270, 390, civilians=120)),
    event(2, when="2025-05-24", fulfils=5, **swap(307, 307)),
    event(3, when="2025-05-25", fulfils=5, **swap(303, 303)),
]


@pytest.mark.parametrize(
    "claim",
    [
        {"when": "2025-05-23/2025-05-25"},
        {"when": "2025-05-25"},
        {"when": None, "reported": "2025-06-02"},
        {"when": None, "reported": "2025-05-16", "is_promise": True, "fulfils": 5},
    ],
)
def test_a_sum_of_stages_on_record_is_their_whole(claim):
    outcome = match(sketch(**{**claim, **swap(1000, 1000)}), THREE_DAYS)

    assert outcome == Whole(event_ids=(1, 2, 3))


def test_what_is_told_beside_a_claim_is_another_event_but_may_be_its_stage():
    claim = sketch("2025-05-25", **swap(303, 303))
    its_whole = sketch("2025-05-25", **swap(1000, 1000))

    assert match(claim, THREE_DAYS, taken={3}) == Unheard()
    assert match(its_whole, THREE_DAYS, taken={3}) == Whole(event_ids=(1, 2, 3))


def test_a_whole_on_record_is_found_again():
    parts = [
        event(1, when="2025-05-23", fulfils=5, is_part=True, **swap(390, 390)),
        event(2, when="2025-05-24", fulfils=5, is_part=True, **swap(307, 307)),
        event(3, when="2025-05-25", fulfils=5, is_part=True, **swap(303, 303)),
        event(
            4,
            when="2025-05-23/2025-05-25",
            fulfils=5,
            is_whole=True,
            **swap(1000, 1000),
        ),
    ]

    outcome = match(sketch("2025-05-25", **swap(1000, 1000)), parts)

    assert outcome == Found(event_id=4)


def test_a_whole_takes_no_report_of_one_day():
    whole = event(1, when="2025-06-09/2025-07-23", is_whole=True, **swap())

    assert match(sketch("2025-06-17", **swap()), [whole]) == Unheard()


@pytest.mark.parametrize("is_promise", [True, False])
def test_a_whole_takes_the_promise_that_it_keeps(is_promise):
    whole = event(
        1,
        when="2025-06-09/2025-07-23",
        parties=frozenset(),
        is_whole=True,
        fulfils=5,
        **{**told(), "is_promise": is_promise},
    )
    stage = event(2, when="2025-06-09", is_part=True, fulfils=5, **swap())
    promise = sketch(None, is_promise=True, fulfils=5, **told())

    assert match(promise, [stage, whole]) == Found(event_id=1)


@pytest.mark.parametrize("known", [{"is_whole": True}, {"is_promise": True}])
def test_a_promise_on_record_takes_no_later_stage_for_itself(known):
    promised = event(1, when=None, fulfils=5, **{**swap(), **known})
    stage = event(2, when="2025-06-30", fulfils=5, **swap())
    claim = sketch(None, is_promise=True, fulfils=5, **told())

    assert match(claim, [promised, stage]) == Found(event_id=1)


def test_the_whole_of_another_agreement_hides_no_stages():
    other = event(9, when="2025-05-23/2025-05-25", is_whole=True, fulfils=6, **swap())
    claim = sketch("2025-05-23/2025-05-25", **swap(1000, 1000))

    assert match(claim, [*THREE_DAYS, other]) == Whole(event_ids=(1, 2, 3))


@pytest.mark.parametrize(
    ("stage", "outcome"),
    [
        (swap(157, 157), Found(event_id=1)),
        (swap(), Whole(event_ids=(1,))),
        (swap(100, 100), Whole(event_ids=(1,))),
    ],
    ids=["kept at once", "kept by an unknown number", "kept in part"],
)
def test_a_promise_is_one_handover_only_where_that_keeps_it(stage, outcome):
    promise = sketch(None, is_promise=True, fulfils=5, **swap(157, 157))

    assert match(promise, [event(when="2025-06-05", fulfils=5, **stage)]) == outcome
