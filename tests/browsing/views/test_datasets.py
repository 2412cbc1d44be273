"""The page of a dataset: who made it, from what, what it lacks, how to use it."""

import pytest

from negotiations.models import DatasetRow
from tests.browsing.pages import heading, links, read, texts
from tests.factories import (
    DAY,
    make_cited,
    make_compiled_claim,
    make_dataset,
    make_round,
)

pytestmark = pytest.mark.django_db

FILES = "//ul[@class='pages']/li"


def _add_rows(dataset, file, keys, **columns):
    DatasetRow.objects.bulk_create(
        DatasetRow(dataset=dataset, file=file, key=str(key), cells={}, **columns)
        for key in keys
    )


def test_it_says_who_compiled_it_when_and_under_which_licence(client):
    dataset = make_dataset()

    page = read(client, dataset.get_absolute_url())

    assert heading(page) == "Compiled talks"
    assert "2 June 2025" in texts(page, "//aside//dd")
    assert links(page, "CC-BY-4.0") == ["https://spdx.org/licenses/CC-BY-4.0.html"]
    assert "Compilers, a dataset of talks." in texts(page, "//section/p")
    assert "weaker evidence than a quote" in page.text_content()


def test_it_counts_the_rows_that_its_files_have_now_and_their_pages(client):
    dataset = make_dataset()
    _add_rows(dataset, "rounds", range(3))
    _add_rows(dataset, "people", range(1200))
    _add_rows(dataset, "people", ["gone"], removed_on=DAY)
    pages = [make_cited(f"https://pages.example/{number}") for number in (1, 2)]
    make_compiled_claim(make_round(), pages[:1])
    make_compiled_claim(make_round("Doha"), pages, fields={"number": 2})

    page = read(client, dataset.get_absolute_url())

    assert texts(page, FILES) == ["people.csv 1,200", "rounds.csv 3"]
    assert links(page, "2 pages") == ["/documents/?source=dataset-talks"]


def test_its_gaps_and_its_codebook_are_text(client):
    make_dataset(
        gaps=[{"text": "Nothing after May.", "on": ["rounds"]}],
        codebook="# Talks\n<script>alert(1)</script>",
    )

    page = read(client, "/datasets/talks/")

    assert "Nothing after May." in texts(page, "//section/ul/li")
    assert "<script>alert(1)</script>" in page.xpath("string(//details/pre)")


def test_a_dataset_that_does_not_exist_is_not_there(client):
    assert client.get("/datasets/nothing/").status_code == 404


def test_it_asks_as_often_for_20_rows_as_for_2(client, django_assert_max_num_queries):
    dataset = make_dataset()
    _add_rows(dataset, "rounds", range(2))
    with django_assert_max_num_queries(5) as few:
        client.get(dataset.get_absolute_url())
    _add_rows(dataset, "rounds", range(2, 20))

    with django_assert_max_num_queries(5) as many:
        page = read(client, dataset.get_absolute_url())

    assert len(few) == len(many)
    assert texts(page, FILES) == ["rounds.csv 20"]
