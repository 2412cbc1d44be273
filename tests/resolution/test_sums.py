"""A side's people told in all beside the same people told by category."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from negotiations.resolution.statements import Heard, Statement
from negotiations.resolution.sums import tell_sums
from negotiations.vocabulary import Qualifier, TransferCategory

POW = "prisoners_of_war"
CIVILIANS = "civilians"
WOUNDED = "wounded_or_sick"
TOTAL = "transfers:Russia:Ukraine:people"


def say(claim, category, count, qualifier="exact", way="Russia:Ukraine"):
    return Statement(
        field=f"transfers:{way}:{category}",
        value={"count": count, "qualifier": qualifier},
        words=(f"transfers.{category}", "transfers"),
        heard=Heard(
            claim_id=claim,
            document_id=claim,
            speaker=f"Speaker {claim}",
            seen_on=date(2025, 5, 23),
            confidence=0.9,
            is_primary=True,
        ),
    )


def breakdown(claim, *, military=270, civilians=120):
    return [say(claim, POW, military), say(claim, CIVILIANS, civilians)]


def totals(statements):
    return {
        (one.heard.claim_id, one.value["count"], one.value["qualifier"])
        for one in tell_sums(statements)
        if one.field == TOTAL
    }


def test_a_single_figure_beside_a_breakdown_is_a_total():
    told = tell_sums([*breakdown(1), say(2, POW, 390)])

    assert [(one.field, one.heard.claim_id, one.value["count"]) for one in told] == [
        ("transfers:Russia:Ukraine:prisoners_of_war", 1, 270),
        ("transfers:Russia:Ukraine:civilians", 1, 120),
        (TOTAL, 2, 390),
        (TOTAL, 1, 390),
    ]


def test_a_sum_stands_on_the_words_of_its_parts():
    *_, total = tell_sums([*breakdown(1), say(2, POW, 390)])

    assert total.words == (
        "transfers.prisoners_of_war",
        "transfers",
        "transfers.civilians",
    )


@pytest.mark.parametrize(
    "statements",
    [
        [],
        [say(1, POW, 390), say(2, POW, 400)],
        [say(1, POW, 390), say(2, CIVILIANS, 120)],
        [*breakdown(1), *breakdown(2, military=300)],
        [*breakdown(1), say(2, POW, 270)],
        [*breakdown(1), say(2, CIVILIANS, 130)],
        [*breakdown(1), say(2, POW, None)],
        [*breakdown(1), say(2, POW, None, "withheld")],
        [*breakdown(1), say(2, POW, None, "all")],
        [*breakdown(1), say(2, POW, 390), say(2, CIVILIANS, None, "withheld")],
        [say(1, POW, None, "withheld"), say(1, CIVILIANS, 120), say(2, POW, 390)],
        [*breakdown(1), say(2, POW, 390, way="Ukraine:Russia")],
        [*breakdown(1), say(1, POW, 5), say(2, POW, 390)],
        [say(1, WOUNDED, 22), say(1, CIVILIANS, 5), say(2, POW, 100)],
        [*breakdown(1), say(2, "remains", 390)],
        [*breakdown(1), *breakdown(2, military=390), say(3, POW, 390)],
    ],
    ids=[
        "nothing is said",
        "nobody tells categories apart",
        "the civilians alone",
        "only breakdowns",
        "one category of the breakdown",
        "another count of one category",
        "no number",
        "withheld",
        "all",
        "the other category withheld by the same claim",
        "a breakdown with one number",
        "the other direction",
        "a claim that counts one category twice",
        "people whom the breakdown leaves out",
        "remains",
        "one of several breakdowns counts so",
    ],
)
def test_what_is_no_total_stays_as_it_is(statements):
    assert tell_sums(statements) == statements


def test_a_breakdown_without_the_general_category_may_add_up_to_the_total():
    told = [say(1, WOUNDED, 22), say(1, CIVILIANS, 5), say(2, POW, 27)]

    assert totals(told) == {(1, 27, "exact"), (2, 27, "exact")}


def test_each_breakdown_states_its_own_sum():
    told = [*breakdown(1), *breakdown(2, military=300), say(3, POW, 390)]

    assert totals(told) == {(1, 390, "exact"), (2, 420, "exact"), (3, 390, "exact")}


def test_a_copy_tells_the_same_total_again():
    told = [*breakdown(1), say(2, POW, 390), say(3, POW, 390)]

    assert totals(told) == {(1, 390, "exact"), (2, 390, "exact"), (3, 390, "exact")}


@pytest.mark.parametrize(
    ("military", "civilians", "qualifier"),
    [
        ((270, "exact"), (120, "at_least"), "at_least"),
        ((270, "about"), (120, "at_least"), "about"),
        ((270, "about"), (120, "exact"), "about"),
    ],
)
def test_a_sum_is_as_sure_as_its_weakest_part(military, civilians, qualifier):
    told = [say(1, POW, *military), say(1, CIVILIANS, *civilians), say(2, POW, 390)]

    assert totals(told) == {(1, 390, qualifier), (2, 390, "exact")}


def test_a_part_without_a_number_makes_the_sum_a_lower_bound():
    told = [*breakdown(1), say(1, WOUNDED, None, "withheld"), say(2, POW, 400)]

    assert totals(told) == {(1, 390, "at_least"), (2, 400, "exact")}


def test_a_total_keeps_what_qualifies_it():
    told = [*breakdown(1), say(2, POW, 380, "at_least")]

    assert totals(told) == {(1, 390, "exact"), (2, 380, "at_least")}


def test_other_fields_pass_unchanged():
    status = Statement(
        field="status", value="held", words=(), heard=say(9, POW, 1).heard
    )

    assert status in tell_sums([*breakdown(1), status, say(2, POW, 390)])


COUNTS = some.one_of(
    some.tuples(
        some.integers(0, 400),
        some.sampled_from([Qualifier.EXACT, Qualifier.AT_LEAST, Qualifier.ABOUT]),
    ),
    some.tuples(
        some.none(),
        some.sampled_from([Qualifier.EXACT, Qualifier.WITHHELD, Qualifier.ALL]),
    ),
)
STATEMENTS = some.lists(
    some.builds(
        lambda claim, category, count, way: say(
            claim, category.value, count[0], count[1].value, way
        ),
        some.integers(1, 4),
        some.sampled_from(list(TransferCategory)),
        COUNTS,
        some.sampled_from(["Russia:Ukraine", "Ukraine:Russia", "?:Ukraine"]),
    ),
    max_size=12,
)


@given(STATEMENTS, some.randoms(use_true_random=False))
def test_order_tells_nothing(statements, chance):
    shuffled = chance.sample(statements, len(statements))

    assert as_set(tell_sums(shuffled)) == as_set(tell_sums(statements))


@given(STATEMENTS)
def test_no_figure_is_lost(statements):
    told = tell_sums(statements)[: len(statements)]

    assert [(one.heard, one.value) for one in told] == [
        (one.heard, one.value) for one in statements
    ]


def as_set(told):
    return sorted(
        (one.field, one.heard.claim_id, str(one.value), sorted(one.words))
        for one in told
    )
