"""What counts as found, as missed and as a false alarm, on hand-made claims."""

import pytest

from negotiations.extraction.claims import (
    AgreementClaim,
    Claim,
    DelegationClaim,
    ExchangeClaim,
    Handover,
    PositionClaim,
    RoundClaim,
)
from negotiations.extraction.evaluation.labels import Label, LabelledReport
from negotiations.extraction.evaluation.likeness import compare, speaks_of
from negotiations.extraction.evaluation.scoring import (
    mark,
    quiet_share,
    score_events,
    score_fields,
    trust,
)
from negotiations.values import Count, DateRange
from negotiations.vocabulary import (
    AgreementKind,
    AgreementStatus,
    ClaimKind,
    ExchangeStatus,
    RoundStatus,
    Topic,
    TransferCategory,
)


def made_round(**fields):
    return RoundClaim(**{"rule": "rounds.made", "confidence": 0.9, **fields})


def made_exchange(*counts, category=TransferCategory.PRISONERS_OF_WAR, **fields):
    transfers = tuple(
        Handover(
            released_by=None,
            received_by=None,
            category=category,
            count=Count(number=count),
        )
        for count in counts
    )
    given = {"status": ExchangeStatus.CARRIED_OUT, **fields}
    return ExchangeClaim(
        rule="exchanges.made", confidence=0.9, transfers=transfers, **given
    )


def made_report(*labels, name="report.toml"):
    return LabelledReport(name=name, text="Text.", published=None, labels=labels)


def marked(labels, claims):
    return mark(made_report(*labels), lambda _text, _published: claims)


def label(kind, /, *, primary=True, optional=False, **fields):
    return Label(kind=kind, fields=fields, is_primary=primary, is_optional=optional)


SEOUL = made_round(
    place="Seoul",
    when=DateRange.from_text("2018-04-27"),
    parties=("North Korea", "South Korea"),
)


@pytest.mark.parametrize(
    ("fields", "is_met"),
    [
        ({}, True),
        ({"place": "Seoul"}, True),
        ({"place": "Panmunjom"}, False),
        ({"date_start": "2018-04"}, True),
        ({"date_start": "2018-05-26"}, False),
        ({"number": 3}, True),
        ({"parties": ["South Korea", "Japan"]}, True),
        ({"parties": ["Japan"]}, False),
        ({"status": "held"}, True),
        ({"status": "planned"}, False),
    ],
)
def test_a_round_is_met_unless_day_place_status_or_parties_contradict(fields, is_met):
    assert speaks_of(label(ClaimKind.ROUND, **fields), SEOUL) is is_met


@pytest.mark.parametrize(
    ("status", "is_met"),
    [("planned", True), ("agreed", True), ("carried_out", False), ("cancelled", False)],
)
def test_an_exchange_ahead_is_not_one_that_was_done(status, is_met):
    claim = made_exchange(status=ExchangeStatus.PLANNED)

    assert speaks_of(label(ClaimKind.EXCHANGE, status=status), claim) is is_met


@pytest.mark.parametrize(
    ("category", "count", "is_met"),
    [
        ("prisoners_of_war", 200, True),
        ("civilians", 200, True),
        ("prisoners_of_war", 500, False),
        ("remains", 200, False),
    ],
)
def test_an_exchange_with_other_figures_is_another(category, count, is_met):
    claim = made_exchange(200, 45)

    wanted = label(
        ClaimKind.EXCHANGE, transfers=[{"category": category, "count": count}]
    )

    assert speaks_of(wanted, claim) is is_met


@pytest.mark.parametrize(
    ("fields", "is_met"),
    [
        ({"kind": "ceasefire", "status": "signed"}, True),
        ({"kind": "framework"}, False),
        ({"status": "proposed"}, False),
        ({"status": "rejected"}, False),
        ({"date": "2020-10-23"}, True),
        ({"date": "2020-11-01"}, False),
        ({"parties": ["Armenia"]}, False),
    ],
)
def test_an_agreement_is_met_by_its_kind_and_how_firm_it_is(fields, is_met):
    claim = AgreementClaim(
        rule="agreements.made",
        confidence=0.9,
        agreement_kind=AgreementKind.CEASEFIRE,
        status=AgreementStatus.AGREED,
        when=DateRange.from_text("2020-10-23"),
        parties=("Libya",),
    )

    assert speaks_of(label(ClaimKind.AGREEMENT, **fields), claim) is is_met


def test_a_delegation_with_another_head_is_another():
    claim = DelegationClaim(
        rule="delegations.made", confidence=0.9, party="Sudan", head="One Name"
    )

    same = label(ClaimKind.DELEGATION, party="Sudan", head="One Name")
    other = label(ClaimKind.DELEGATION, party="Sudan", head="Other Name")

    assert speaks_of(same, claim)
    assert not speaks_of(other, claim)


def test_a_position_is_met_on_its_topic_however_it_is_worded():
    claim = PositionClaim(
        rule="positions.made",
        confidence=0.9,
        party="Hamas",
        topic=Topic.CEASEFIRE,
        stance="insisted on a permanent ceasefire",
    )

    wanted = label(
        ClaimKind.POSITION,
        party="Hamas",
        topic="ceasefire",
        stance="a permanent ceasefire",
    )

    assert speaks_of(wanted, claim)
    assert all(one.is_right for one in compare(wanted, claim))


def test_claims_of_another_kind_are_never_met():
    assert not speaks_of(label(ClaimKind.EXCHANGE), SEOUL)


def test_an_event_that_is_told_twice_is_once_right_and_once_a_false_alarm():
    found = marked([label(ClaimKind.ROUND)], [SEOUL, made_round()])

    score = score_events([found], ClaimKind.ROUND, primary=True)

    assert (score.expected, score.met, score.found, score.right) == (1, 1, 2, 1)
    assert (score.precision, score.recall) == (0.5, 1.0)
    assert score.f1 == pytest.approx(2 / 3)


def test_the_claim_with_most_values_right_meets_the_label():
    vague = made_round(number=None)
    wanted = label(ClaimKind.ROUND, place="Seoul", parties=["South Korea"])

    found = marked([wanted], [vague, SEOUL])

    assert [pair.claim for pair in found.pairs] == [SEOUL]
    assert found.false_alarms == (vague,)


def test_an_optional_label_excuses_a_claim_and_its_absence():
    excused = label(ClaimKind.ROUND, optional=True)

    told, untold = marked([excused], [SEOUL]), marked([excused], [])

    assert told.false_alarms == untold.missed == ()
    score = score_events([told, untold], ClaimKind.ROUND, primary=True)
    assert (score.expected, score.found) == (0, 0)
    assert score.precision is score.recall is score.f1 is None


def test_a_required_label_is_met_before_an_optional_one():
    excused = label(ClaimKind.ROUND, optional=True, place="Seoul")
    wanted = label(ClaimKind.ROUND)

    found = marked([excused, wanted], [SEOUL])

    assert [pair.label for pair in found.pairs] == [wanted]


def test_primary_and_background_are_counted_apart():
    labels = [label(ClaimKind.ROUND, primary=False), label(ClaimKind.DELEGATION)]

    found = marked(labels, [SEOUL])

    primary = score_events([found], ClaimKind.ROUND, primary=True)
    background = score_events([found], ClaimKind.ROUND, primary=False)
    missed = score_events([found], ClaimKind.DELEGATION, primary=True)
    assert (primary.expected, primary.found, primary.right) == (0, 1, 1)
    assert (background.expected, background.met, background.found) == (1, 1, 0)
    assert (missed.expected, missed.met) == (1, 0)
    assert missed.f1 is None


def test_a_score_with_nothing_right_has_no_f1():
    found = marked([label(ClaimKind.ROUND, place="Panmunjom")], [SEOUL])

    score = score_events([found], ClaimKind.ROUND, primary=True)

    assert (score.precision, score.recall, score.f1) == (0.0, 0.0, None)


def test_members_of_a_list_count_one_by_one():
    wanted = label(
        ClaimKind.ROUND, parties=["South Korea", "Japan"], number=None, venue="Hall"
    )
    claim = made_round(parties=("South Korea", "China"), number=4)

    scores = score_fields([marked([wanted], [claim])], ClaimKind.ROUND)

    told = {name: (s.expected, s.met, s.found) for name, s in scores.items()}
    assert told == {
        "number": (0, 0, 1),
        "parties": (2, 1, 2),
        "primary": (1, 1, 1),
        "venue": (1, 0, 0),
    }


def test_a_transfer_is_right_where_all_that_the_label_states_is():
    wanted = label(
        ClaimKind.EXCHANGE,
        transfers=[{"category": "remains", "count": 10}, {"category": "remains"}],
        attributed_to="Russia",
    )
    claim = made_exchange(10, 20, category=TransferCategory.REMAINS)

    scores = score_fields([marked([wanted], [claim])], ClaimKind.EXCHANGE)

    assert (scores["transfers"].expected, scores["transfers"].met) == (2, 2)
    assert (scores["attributed_to"].expected, scores["attributed_to"].met) == (1, 0)


def test_offices_are_compared_name_by_name():
    wanted = label(ClaimKind.DELEGATION, party="Mali", offices={"A": "envoy", "B": "x"})
    claim = DelegationClaim(
        rule="delegations.made", confidence=0.9, party="Mali", offices={"A": "envoy"}
    )

    scores = score_fields([marked([wanted], [claim])], ClaimKind.DELEGATION)

    assert (scores["offices"].expected, scores["offices"].met) == (2, 1)


def test_the_confidence_table_sets_what_is_claimed_beside_what_is_right():
    labels = [label(ClaimKind.ROUND, place="Seoul")]
    claims = [SEOUL, made_round(place="Doha"), made_round(place="Rome", confidence=0.4)]

    high, low = trust([marked(labels, claims)])

    assert (high.at_least, high.count, high.mean_confidence) == (0.9, 2, 0.9)
    assert (high.right, high.share_right) == (1, 0.5)
    assert (low.at_least, low.count, low.right) == (0.0, 1, 0)


def test_reports_without_events_are_quiet_when_they_give_nothing():
    claims: list[Claim] = [SEOUL]

    found = [marked([], []), marked([], claims), marked([label(ClaimKind.ROUND)], [])]

    assert quiet_share(found) == (1, 2)


def test_a_claim_wholly_right_has_every_value_of_its_label():
    right = marked([label(ClaimKind.ROUND, place="Seoul")], [SEOUL])
    wrong = marked([label(ClaimKind.ROUND, number=1)], [SEOUL])

    assert right.pairs[0].is_wholly_right
    assert not wrong.pairs[0].is_wholly_right


def test_a_postponed_round_meets_one_that_was_called_off():
    claim = made_round(status=RoundStatus.CANCELLED)

    assert speaks_of(label(ClaimKind.ROUND, status="postponed"), claim)
