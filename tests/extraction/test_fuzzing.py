"""No text breaks the extractor, whatever is cut from it, joined to it or repeated.

The usual run tries a tenth of the truncations and joins, always the same ones, and a
tenth of the hopeless megabytes; `FUZZ_ALL=1` tries them whole (`make fuzz` does).
"""

import os
import random
import time
import tomllib
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from negotiations.extraction import extract

REPORTS = Path(__file__).parent / "corpus" / "reports"
MONDAY = date(2025, 6, 2)
SHARE = 1 if os.environ.get("FUZZ_ALL") else 10
MIXTURES = 10_000 // SHARE
MEGABYTE = 1_000_000
SECONDS = 120  # of the processor, for one hopeless megabyte


def read_texts():
    files = sorted(REPORTS.rglob("*.toml"))
    return [tomllib.loads(file.read_text("utf-8"))["text"] for file in files]


def assert_quoted(text, claims):
    for claim in claims:
        for words in claim.evidence:
            assert text[words.start : words.end] == words.quote


@settings(deadline=None, max_examples=100)
@given(st.text(max_size=400), st.sampled_from([MONDAY, None]))
def test_any_text_gives_claims_that_stand_in_it(text, published):
    padded = f"The talks that were held by the two sides. {text}"

    assert_quoted(padded, extract(padded, published))


def test_truncated_and_joined_reports_give_claims_that_stand_in_them():
    chance = random.Random(20250602)  # noqa: S311 repeatable, not secret
    texts = read_texts()

    for _ in range(MIXTURES):
        one, other = chance.choice(texts), chance.choice(texts)
        cut = one[: chance.randrange(len(one))] + other[chance.randrange(len(other)) :]
        text = cut[: chance.randrange(200, 1500)]
        assert_quoted(text, extract(text, MONDAY))


@pytest.mark.parametrize(
    "piece",
    [
        "the talks that Russia and Ukraine held in Istanbul on Monday and ",
        "the 390 prisoners of war who were released by Russia and ",
        "2 June 2025, ",
        "12,345 ",
        "Vladimir Medinsky ",
        "ISTANBUL ",
        '"the talks," ',
        "Russia and Ukraine agreed to ",
        "led by Minister Jane Doe, ",
        "((((",
        "a\u0301\u0301\u0301 ",
        "\u202eabc\u202c ",
        "\u200b\u200d",
        "\n",
        "\x00 \x0c",
    ],
)
def test_a_sentence_without_end_is_read_in_bounded_time(piece):
    size = MEGABYTE // SHARE // len(piece)
    text = "The sides said that it was over. " + piece * size
    began = time.process_time()

    claims = extract(text, MONDAY)

    assert time.process_time() - began < SECONDS / SHARE
    assert_quoted(text, claims)


def test_a_megabyte_of_one_sentence_is_read_in_bounded_time():
    text = "the two sides that had met in Istanbul and the others who had not " * (
        MEGABYTE // 66
    )
    began = time.process_time()

    claims = extract(text, MONDAY)

    assert time.process_time() - began < SECONDS
    assert_quoted(text, claims)
