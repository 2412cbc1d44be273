"""Sentences with their words marked, and values gathered from speakers."""

import pytest

from negotiations.browsing.evidence import disputes, marked, reports, sections
from negotiations.models import Value
from tests.factories import (
    make_claim,
    make_document,
    make_evidence,
    make_round,
    make_value,
)

SENTENCE = "They met in Istanbul on Monday."


def _show(pieces) -> str:
    return "".join(f"[{one.text}]" if one.is_marked else one.text for one in pieces)


@pytest.mark.parametrize(
    ("spans", "shown"),
    [
        ([], "They met in Istanbul on Monday."),
        ([(112, 120)], "They met in [Istanbul] on Monday."),
        ([(124, 130), (112, 120)], "They met in [Istanbul] on [Monday]."),
        ([(112, 120), (112, 123)], "They met in [Istanbul on] Monday."),
        ([(109, 120), (112, 114)], "They met [in Istanbul] on Monday."),
        ([(100, 131)], "[They met in Istanbul on Monday.]"),
        ([(90, 104), (130, 190)], "[They] met in Istanbul on Monday[.]"),
        ([(10, 20)], "They met in Istanbul on Monday."),
    ],
)
def test_marks_stand_where_the_words_are(spans, shown):
    assert _show(marked(SENTENCE, 100, spans)) == shown


@pytest.mark.django_db
def test_speakers_who_agree_are_told_together():
    round_ = make_round()
    for speaker, is_displayed in (("Ukraine", True), ("Russia", False)):
        make_value(round_, "number", 2, speaker=speaker, is_displayed=is_displayed)

    (section,) = sections(round_, round_.values.with_evidence().in_order())

    (saying,) = section.facts[0].sayings
    assert saying.speakers == ["Ukraine", "Russia"]
    assert not disputes([section])


@pytest.mark.django_db
def test_what_a_speaker_took_back_is_no_dispute():
    round_ = make_round()
    make_value(round_, "number", 2)
    make_value(round_, "number", 3, rank="deprecated", is_displayed=False)

    (section,) = sections(round_, round_.values.with_evidence().in_order())

    (fact,) = section.facts
    assert [saying.is_standing for saying in fact.sayings] == [True, False]
    assert not fact.is_disputed


@pytest.mark.django_db
def test_words_outside_every_sentence_are_quoted_alone():
    round_ = make_round()
    claim = make_claim(make_document(text="They met. It was in Istanbul."), round_)
    claim.evidence.all().delete()
    make_evidence(claim, "They met.")
    make_value(round_, "venue", "x", [make_evidence(claim, "Istanbul", "venue")])

    (section,) = sections(round_, round_.values.with_evidence().in_order())

    (quote,) = section.facts[0].shown.quotes
    assert _show(quote.pieces) == "[Istanbul]"


@pytest.mark.django_db
def test_near_copies_count_as_one_report_but_are_all_listed():
    round_ = make_round()
    original = make_document("Original")
    words = [
        make_evidence(make_claim(document, round_), "met", "status")
        for document in (original, make_document("Copy", copy_of=original))
    ]
    make_value(round_, "status", "held", words)

    (section,) = sections(round_, Value.objects.with_evidence().in_order())

    assert section.facts[0].shown.reports == 1
    assert [one.title for one in reports([section])] == ["Original", "Copy"]
