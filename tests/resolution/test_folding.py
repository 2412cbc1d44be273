"""Which value a field shows, and why."""

from datetime import date
from itertools import count as count_from

import pytest

from negotiations.resolution.folding import settle_fields
from negotiations.resolution.statements import Heard, Statement
from negotiations.vocabulary import Rank

_TO_UKRAINE = "transfers:Russia:Ukraine:prisoners_of_war"


_numbers = count_from(1)


def say(value, speaker="Agency", *, field="number", on="2025-06-02", **heard):
    number = next(_numbers)
    return Statement(
        field=field,
        value=value,
        words=(field,),
        heard=Heard(
            **{
                "claim_id": number,
                "document_id": number,
                "speaker": speaker,
                "seen_on": date.fromisoformat(on),
                "confidence": 0.9,
                "is_primary": True,
                **heard,
            }
        ),
    )


def when(start, end=None, precision="day"):
    return {"start": start, "end": end, "precision": precision}


def count(number, qualifier="exact"):
    return {"count": number, "qualifier": qualifier}


def settle_one(*statements):
    (settled,) = settle_fields(statements).values()
    return settled


def reason_of(settled):
    (reason,) = [one.reason for one in settled.spoken if one.is_displayed]
    return reason


def test_one_value_is_shown_as_the_only_one():
    settled = settle_one(say(2))

    assert settled.value == 2
    assert not settled.is_disputed
    assert reason_of(settled) == "The only value given."


def test_speakers_who_agree_are_no_dispute():
    settled = settle_one(say(2), say(2, "Other"))

    assert not settled.is_disputed
    assert reason_of(settled) == "All speakers agree."


def test_more_speakers_outweigh_fewer():
    settled = settle_one(say(2), say(3, "Other"), say(3, "Third"))

    assert settled.value == 3
    assert settled.is_disputed
    assert reason_of(settled) == "More speakers say so."


def test_a_speaker_quoted_often_counts_once():
    settled = settle_one(
        say(2, "One"), say(2, "One"), say(2, "One"), say(3, "Two"), say(3, "Three")
    )

    assert settled.value == 3


def test_a_report_about_the_event_outweighs_a_recollection():
    settled = settle_one(
        say(when("2025-05-16"), field="starts_on"),
        say(when("2025-05-15"), "Other", field="starts_on", is_primary=False),
    )

    assert settled.value == when("2025-05-16")
    assert settled.is_disputed
    assert reason_of(settled).startswith("From a report about the event itself")


def test_the_side_that_received_is_believed_on_what_it_received():
    settled = settle_one(
        say(count(195), "Russia", field=_TO_UKRAINE),
        say(count(207), "Ukraine", field=_TO_UKRAINE),
    )

    assert settled.value == count(207)
    assert settled.is_disputed
    assert reason_of(settled) == "Said by the side that received."


def test_a_speakers_later_word_replaces_the_earlier_one():
    settled = settle_one(say(2, on="2025-06-02"), say(3, on="2025-06-03"))

    assert settled.value == 3
    assert not settled.is_disputed
    assert [one.rank for one in settled.spoken] == [Rank.PREFERRED, Rank.DEPRECATED]


def test_a_status_moves_on_without_dispute():
    settled = settle_one(
        say("agreed", field="status", on="2025-06-02"),
        say("signed", "Other", field="status", on="2025-06-05"),
    )

    assert settled.value == "signed"
    assert not settled.is_disputed


@pytest.mark.parametrize(
    ("field", "one", "other"),
    [
        ("starts_on", when("2025-05-01", precision="month"), when("2025-05-16")),
        ("starts_on", when("2025-05-23", "2025-05-25"), when("2025-05-24")),
        (_TO_UKRAINE, count(1000, "at_least"), count(1030)),
        (_TO_UKRAINE, count(1000, "at_least"), count(900, "at_least")),
        (_TO_UKRAINE, count(None, "withheld"), count(200)),
        ("venue", "Ciragan Palace", "Dolmabahce Palace"),
    ],
)
def test_values_that_can_both_be_true_are_no_dispute(field, one, other):
    settled = settle_one(say(one, field=field), say(other, "Other", field=field))

    assert not settled.is_disputed


@pytest.mark.parametrize(
    ("field", "one", "other"),
    [
        ("starts_on", when("2025-05-15"), when("2025-05-16")),
        (_TO_UKRAINE, count(1000, "at_least"), count(900)),
        (_TO_UKRAINE, count(900), count(1000, "at_least")),
        (_TO_UKRAINE, count(195), count(207)),
        ("delegations:Russia:head", "Vladimir Medinsky", "Sergei Lavrov"),
    ],
)
def test_values_that_cannot_both_be_true_are_a_dispute(field, one, other):
    settled = settle_one(say(one, field=field), say(other, "Other", field=field))

    assert settled.is_disputed


def test_the_more_exact_date_is_shown():
    settled = settle_one(
        say(when("2025-05-01", precision="month"), field="starts_on"),
        say(when("2025-05-16"), "Other", field="starts_on"),
    )

    assert settled.value == when("2025-05-16")
    assert reason_of(settled) == "More exact than the other values."


def test_equal_weight_shows_one_value_in_any_order():
    statements = [say(2, "One", claim_id=1), say(3, "Two", claim_id=2)]

    forwards = settle_one(*statements)
    backwards = settle_one(*reversed(statements))

    assert forwards.value == backwards.value == 3
    assert reason_of(forwards).startswith("Speakers differ with equal weight")


def test_a_value_is_seen_from_its_first_to_its_last_report():
    settled = settle_one(say(2, on="2025-06-04"), say(2, on="2025-06-02"))

    assert settled.spoken[0].first_seen_on == date(2025, 6, 2)
    assert settled.spoken[0].last_seen_on == date(2025, 6, 4)
