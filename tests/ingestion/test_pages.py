"""Tests of web pages becoming reports."""

import tomllib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from negotiations.ingestion.pages import read_page
from negotiations.ingestion.read_document import NoArticleError

NOW = datetime(2026, 6, 1, 12, tzinfo=UTC)
SAMPLES = Path(__file__).parent / "samples"
SENTENCE = "The envoys of both sides met in the capital for the third time this year. "


def test_a_page_gives_its_article_and_what_it_says_of_itself():
    html = (SAMPLES / "page.html").read_text()
    expected = tomllib.loads((SAMPLES / "page.toml").read_text())

    report = read_page(html, url="https://courier.example/x?utm_source=y", now=NOW)

    assert report.text.startswith(expected.pop("begins"))
    assert report.text.endswith(expected.pop("ends"))
    assert {name: getattr(report, name) for name in expected} == expected


def test_script_in_a_title_is_only_text():
    html = f"<html><head><title>&lt;script&gt;alert(1)&lt;/script&gt;</title></head><body><article><p>{SENTENCE * 5}</p></article></body></html>"

    report = read_page(html, url="", now=NOW)

    assert report.title == "<script>alert(1)</script>"
    assert "alert" not in report.text


@pytest.mark.parametrize("written", ["1970-01-01", "2031-01-01", "soon"])
def test_a_date_that_cannot_be_is_none(written):
    html = f'<html><head><meta property="article:published_time" content="{written}"></head><body><article><p>{SENTENCE * 5}</p></article></body></html>'

    report = read_page(html, url="", now=NOW)

    assert report.published_on is None


def test_a_date_that_only_stands_in_the_text_is_not_that_of_publication():
    html = f"<html><body><article><p>{SENTENCE * 5}They last met on 3 March 2022.</p></article></body></html>"

    report = read_page(html, url="", now=NOW)

    assert report.published_on is None


def test_the_language_is_the_declared_one_where_the_words_do_not_tell():
    words = "Medinsky Umerov Fidan Witkoff Kellogg " * 10
    html = f'<html lang="pt-BR"><body><article><p>{words}</p></article></body></html>'

    report = read_page(html, url="", now=NOW)

    assert report.language == "pt"


@pytest.mark.parametrize(
    "html",
    [
        "<html><body><div>" + "<div>" * 50_000 + "x",
        "<html>" + "x" * 3_000_001,
        "<html>",
    ],
    ids=["deep", "long", "bare"],
)
def test_a_page_that_is_no_report_is_told(html):
    with pytest.raises(NoArticleError):
        read_page(html, url="", now=NOW)
