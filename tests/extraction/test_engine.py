"""A whole report gives claims that its words bear out, and nothing else."""

import json
import subprocess
import sys
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import negotiations.extraction
from negotiations.extraction import engine, extract
from negotiations.extraction.claims import DelegationClaim, Evidence, RoundClaim
from negotiations.extraction.contract import read_claim

MONDAY = date(2025, 6, 2)
REPORT = """Russia and Ukraine end second round of talks
ISTANBUL — Russian and Ukrainian negotiators held a second round of peace talks in \
Istanbul on Monday. The meeting took less than an hour.
Vladimir Medinsky led the Russian delegation. The Ukrainian delegation, headed by \
Defence Minister Rustem Umerov, left at once.
The first round was held there on May 16. Umerov said that Kyiv hoped for talks in June.
Read also: Ten rounds of talks in Geneva on Sunday
No comments
Israel and Hamas held peace talks in Doha on Sunday.
"""
PIECES = [
    "Russia", "Kyiv", "Ukrainian", "Medinsky", "Istanbul", "talks", "round", "second",
    "met", "held", "on", "Monday", "May 15", "in", "the", "delegation", "led by", "and",
    ",", ".", "’s", "“", "\n", "1,000", "each", "prisoners", "exchanged", "agreed", "to",
    "said", "will", "not", "who", "-", "(", "\u00a0", "head of", "for", "between",
]  # fmt: skip


def test_a_report_gives_its_rounds_and_who_sat_in_them():
    claims = extract(REPORT, MONDAY)

    rounds = [claim for claim in claims if isinstance(claim, RoundClaim)]
    delegations = [claim for claim in claims if isinstance(claim, DelegationClaim)]
    assert [(one.when.start_text, one.number, one.primary) for one in rounds] == [
        ("2025-06-02", 2, True),
        ("2025-05-16", 1, False),
    ]
    assert [(one.party, one.head) for one in delegations] == [
        ("Russia", "Vladimir Medinsky"),
        ("Ukraine", "Rustem Umerov"),
    ]
    assert [claims[one.belongs_to] for one in delegations] == [rounds[0], rounds[0]]


def test_every_claim_has_the_statement_that_it_rests_on():
    claims = extract(REPORT, MONDAY)

    assert all(any(words.field == "" for words in claim.evidence) for claim in claims)


def test_every_claim_can_be_read_back_from_its_json():
    for claim in extract(REPORT, MONDAY):
        stored = json.loads(json.dumps(claim.as_json()))
        common = {
            "rule": stored["rule"],
            "confidence": stored["confidence"],
            "primary": stored["primary"],
            "attributed_to": stored["attributed_to"],
            "belongs_to": stored["belongs_to"],
            "evidence": tuple(Evidence(**words) for words in stored["evidence"]),
        }

        assert read_claim(stored["kind"], stored["fields"], common) == claim


def test_the_same_report_gives_the_same_claims_again():
    assert extract(REPORT, MONDAY) == extract(REPORT, MONDAY)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " \n ",
        "12345",
        "Russland und die Ukraine trafen sich am Montag in Istanbul.",
    ],
)
def test_an_empty_text_or_another_language_gives_nothing(text):
    assert extract(text, MONDAY) == []


def test_a_claim_whose_quote_is_not_in_the_text_is_dropped_and_links_are_mended():
    good = (Evidence(field="", start=0, end=5, quote="Talks"),)
    bad = (Evidence(field="", start=0, end=5, quote="Walks"),)
    round_ = RoundClaim(rule="r", confidence=1, evidence=bad)
    other = RoundClaim(rule="r", confidence=1, evidence=good)
    delegations = [
        DelegationClaim(
            rule="d", confidence=1, party="Russia", belongs_to=place, evidence=good
        )
        for place in (0, 1)
    ]

    kept = engine.lawful([round_, other, *delegations], "Talks")

    assert [claim.belongs_to for claim in kept] == [None, None, 0]


def test_a_claim_without_evidence_is_dropped():
    assert engine.lawful([RoundClaim(rule="r", confidence=1)], "Talks") == []


def test_the_values_come_without_the_tools_that_find_them():
    code = (
        "import sys, negotiations.extraction, negotiations.extraction.contract\n"
        "sys.exit('spacy' in sys.modules)"
    )

    done = subprocess.run([sys.executable, "-c", code], check=False)  # noqa: S603 ours

    assert done.returncode == 0


def test_the_package_has_no_other_names():
    with pytest.raises(AttributeError, match="no attribute 'magic'"):
        _ = negotiations.extraction.magic


def test_the_package_has_its_gazetteer():
    names = negotiations.extraction.world()

    assert isinstance(names, negotiations.extraction.Gazetteer)


def assert_lawful(text, claims):
    for claim in claims:
        assert claim.belongs_to is None or claim.belongs_to < len(claims)
        for words in claim.evidence:
            assert text[words.start : words.end] == words.quote != ""


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=200))
def test_no_text_breaks_it(text):
    text = f"The talks of the sides were held and they said that. {text}"

    assert_lawful(text, extract(text, MONDAY))


@settings(deadline=None, max_examples=100)
@given(st.lists(st.sampled_from(PIECES), max_size=60), st.sampled_from([MONDAY, None]))
def test_no_mixture_of_its_own_words_breaks_it(pieces, published):
    text = "The war and the peace talks of the two sides. " + " ".join(pieces)

    assert_lawful(text, extract(text, published))


@pytest.mark.parametrize(
    "text",
    [
        (
            "Chinese and American negotiators agreed to a truce in their tariff war and held "
            "a second round of trade talks in Geneva on Monday. Farm exporters and steel "
            "importers welcomed that the trade dispute had been paused and tariffs cut."
        ),
        (
            "The union and the employers agreed on a truce after a third round of talks in "
            "Berlin on Monday. The strike was suspended, the workers were told, and wages "
            "would be discussed with the union again."
        ),
        (
            "France and Germany met in the second round of the cup in Lille on Monday. The "
            "sides exchanged goals before the match was decided by a penalty from the "
            "striker, which the goalkeeper nearly reached."
        ),
    ],
)
def test_other_business_that_borrows_the_words_of_peace_gives_nothing(text):
    assert extract(text, date(2025, 6, 3)) == []
