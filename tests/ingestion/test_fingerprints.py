"""Tests of what tells documents apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiations.ingestion.fingerprints import (
    NEAR,
    canonical_address,
    distance,
    fingerprint,
    sha256,
)

REPORT = """\
Negotiators of the two governments ended a third day of talks in Geneva on Thursday with
an understanding on the sick and wounded, but none on the line along which their armies
should stand when the guns fall silent. The head of the host country's mission said that
the delegations had sat in one room for six hours and parted on civil terms. Each side
will hand over the seriously wounded whom it holds before the end of the month, and the
Red Cross will carry them across at two crossings in the north. The government in the
capital wants a monitor of the ceasefire from countries that took no part in the war; its
opponents want none but their own. A further meeting is planned for the second week of
October, in the same hotel, and both heads of delegation said that they would come to it.
Families of the missing stood outside with photographs, as they had on the days before.
"""
SAME_EVENT = """\
After six hours around a single table, the warring sides left Geneva with a deal to free
badly wounded captives this month. The Red Cross is to take them over the border in the
north. Mediators called the mood civil, yet the sides remain far apart over a ceasefire
line and over who should watch it: the government asks for neutral foreign observers and
the rebels refuse all but local ones. They meet again in October. Relatives of people who
vanished in the fighting held up pictures at the gate of the hotel for the third morning.
The exchange would be the first since spring, when a truce for the harvest broke down.
"""


@pytest.mark.parametrize(
    ("url", "canonical"),
    [
        ("HTTPS://News.Example:443/a?utm_source=x&id=7#top", "https://news.example/a?id=7"),
        ("http://news.example:80", "http://news.example/"),
        ("http://news.example:8080/a", "http://news.example:8080/a"),
        ("https://news.example/a?b=2&a=1&fbclid=zz", "https://news.example/a?a=1&b=2"),
        ("https://news.example/a?empty=", "https://news.example/a?empty="),
        ("https://news.example/a b/ü", "https://news.example/a%20b/%C3%BC"),
        ("https://news.example/a%20b", "https://news.example/a%20b"),
        ("https://bücher.example./", "https://xn--bcher-kva.example/"),
        ("https://[2606:4700::1111]/", "https://[2606:4700::1111]/"),
        (" https://news.example/a/ ", "https://news.example/a/"),
        ("https://user:secret@news.example/", "https://news.example/"),
        ("https://a..example/", "https://a..example/"),
        ("mailto:desk@news.example", "mailto:desk@news.example"),
        ("https://news.example:port/", "https://news.example:port/"),
        ("", ""),
    ],
)  # fmt: skip
def test_an_address_is_brought_to_one_form(url, canonical):
    assert canonical_address(url) == canonical


@given(st.text(max_size=40), st.text(max_size=20))
def test_a_canonical_address_is_its_own_canonical_address(path, query):
    once = canonical_address(f"https://news.example/{path}?{query}")

    assert canonical_address(once) == once


@pytest.mark.parametrize(
    "copy",
    [
        REPORT.upper(),
        REPORT.replace("\n", " "),
        "GENEVA (Agency) — " + REPORT,
        REPORT + "Reporting by the Geneva desk. Sign up for our newsletter.",
        REPORT.replace("on civil terms", "politely"),
        REPORT.replace("Negotiators", "Envoys").replace("Thursday", "Sept 18"),
        REPORT.rsplit("Families", 1)[0],
    ],
    ids=["case", "lines", "dateline", "footer", "phrase", "words", "end cut"],
)
def test_an_edited_copy_is_near(copy):
    assert distance(fingerprint(REPORT), fingerprint(copy)) <= NEAR


def test_another_report_of_the_same_event_is_far():
    assert distance(fingerprint(REPORT), fingerprint(SAME_EVENT)) >= 2 * NEAR


@given(st.text(max_size=200))
def test_a_fingerprint_fits_a_signed_bigint(text):
    assert -(2**63) <= fingerprint(text) < 2**63


def test_the_distance_of_opposite_signs_counts_bits():
    assert distance(-1, 0) == 64
    assert distance(-(2**63), 0) == 1
    assert distance(5, 5) == 0


def test_a_hash_is_hexadecimal():
    assert sha256(b"") == (
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    )
