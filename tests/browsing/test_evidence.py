"""Sentences with their words marked, and values gathered from speakers."""

import pytest

from negotiations.browsing.evidence import cited, disputes, marked, reports, sections
from negotiations.models import Value
from tests.factories import (
    make_cited,
    make_claim,
    make_compiled_claim,
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


@pytest.mark.django_db
def test_only_a_value_that_cannot_be_true_beside_the_shown_one_is_a_dispute():
    round_ = make_round()
    days = {
        "a wire": ("2025-06-02", "day", False),
        "a weekly": ("2025-06-01", "month", False),
        "a daily": ("2025-06-03", "day", True),
    }
    for speaker, (start, precision, is_contradicting) in days.items():
        make_value(
            round_,
            "starts_on",
            {"start": start, "end": None, "precision": precision},
            speaker=speaker,
            is_displayed=speaker == "a wire",
            is_contradicting=is_contradicting,
        )

    (section,) = sections(round_, round_.values.with_evidence().in_order())

    (fact,) = disputes([section])
    assert [saying.text for saying in fact.versions] == ["2 June 2025", "3 June 2025"]
    assert len(fact.sayings) == 3


@pytest.mark.django_db
def test_what_a_dataset_gives_names_its_pages_and_quotes_nothing():
    round_ = make_round()
    pages = [make_cited(), make_cited("https://news.example/a", publisher="a.example")]
    claims = [
        make_compiled_claim(round_, pages[:1], key="rounds/one"),
        make_compiled_claim(round_, pages, key="rounds/two", fields={"number": 2}),
    ]
    make_value(round_, "number", 2, claims=claims, speaker="Compilers")

    (section,) = sections(round_, round_.values.with_evidence().in_order())

    saying = section.facts[0].shown
    (compilation,) = saying.compilations
    assert compilation.dataset == claims[0].document.dataset
    assert {page.pk for page in compilation.pages} == {page.pk for page in pages}
    assert (saying.is_compiled, saying.reports, saying.pages) == (True, 0, 2)
    assert [page.publisher for page in cited([section])] == [
        "a.example",
        "pages.example",
    ]


@pytest.mark.django_db
def test_a_cited_page_that_has_been_read_counts_once():
    round_ = make_round()
    report = make_document()
    words = make_evidence(make_claim(report, round_), "Istanbul", "place")
    compiled = make_compiled_claim(round_, [report])
    make_value(round_, "venue", "x", [words], [compiled])

    (section,) = sections(round_, round_.values.with_evidence().in_order())

    saying = section.facts[0].shown
    assert (saying.is_compiled, saying.reports, saying.pages) == (False, 1, 0)
    assert cited([section]) == []
