"""Keyset pages: every row once, forward and back, in any order."""

from datetime import date

import pytest
from django.db.models import F
from django.db.models.functions import Lower

from negotiations.browsing import paging
from negotiations.browsing.paging import Order, Page, paged, without_page
from negotiations.models import Round
from tests.factories import make_round

pytestmark = pytest.mark.django_db

NEWEST_FIRST = Order(key=F("listed_on"), is_descending=True)
BY_TITLE = Order(key=Lower("title"), is_descending=False)


def _walk(rf, order: Order, direction: str, start: str = "?") -> list[list[str]]:
    """The titles of each page from `start` on, following its links in one direction."""
    pages = []
    link: str | None = start
    while link is not None:
        page = paged(Round.objects.all(), rf.get(f"/{link}"), order, size=2)
        pages.append([row.title for row in page.rows])
        link = getattr(page, direction)
    return pages


def _five_rounds() -> None:
    for title, day in (("e", 1), ("a", 2), ("D", 2), ("c", 2), ("b", 3)):
        make_round(machine_title=title, on=date(2025, 6, day))


def test_walking_to_the_end_meets_each_row_once(rf):
    _five_rounds()

    pages = _walk(rf, NEWEST_FIRST, "next")

    assert pages == [["b", "c"], ["D", "a"], ["e"]]


def test_walking_back_from_the_end_meets_the_same_pages(rf):
    _five_rounds()
    last = Round.objects.get(machine_title="e")

    pages = _walk(rf, NEWEST_FIRST, "previous", f"?before={last.pk}")

    assert pages == [["D", "a"], ["b", "c"]]


def test_any_column_can_order_the_pages(rf):
    _five_rounds()

    pages = _walk(rf, BY_TITLE, "next")

    assert pages == [["a", "b"], ["c", "D"], ["e"]]


def test_the_first_page_has_none_before_it(rf):
    _five_rounds()

    page = paged(Round.objects.all(), rf.get("/"), NEWEST_FIRST, size=2)

    assert page.previous is None


@pytest.mark.parametrize("cursor", ["after=none", "after=-1", f"before={'9' * 30}"])
def test_what_names_no_row_gives_the_first_page(rf, cursor):
    _five_rounds()

    page = paged(Round.objects.all(), rf.get(f"/?{cursor}"), NEWEST_FIRST, size=2)

    assert [row.title for row in page.rows] == ["b", "c"]


def test_a_page_after_a_row_that_is_gone_is_the_first(rf):
    _five_rounds()

    page = paged(Round.objects.all(), rf.get("/?after=999999"), NEWEST_FIRST, size=9)

    assert len(page.rows) == 5


def test_a_page_may_begin_after_a_row_that_the_filters_leave_out(rf):
    _five_rounds()
    left_out = Round.objects.get(machine_title="c")
    others = Round.objects.exclude(pk=left_out.pk)

    page = paged(others, rf.get(f"/?after={left_out.pk}"), NEWEST_FIRST, size=9)

    assert [row.title for row in page.rows] == ["D", "a", "e"]


def test_an_empty_table_has_no_other_pages(rf):
    page = paged(Round.objects.all(), rf.get("/?before=1"), NEWEST_FIRST)

    assert page == Page(rows=[], count=0, previous=None, next=None)


def test_the_links_keep_what_was_asked(rf):
    _five_rounds()
    asked = rf.get("/?place=istanbul&sort=title")

    page = paged(Round.objects.all(), asked, NEWEST_FIRST, size=2)

    assert page.next == f"?place=istanbul&sort=title&after={page.rows[-1].pk}"


def test_counting_stops_at_the_limit(rf, monkeypatch):
    monkeypatch.setattr(paging, "COUNT_LIMIT", 3)
    _five_rounds()

    page = paged(Round.objects.all(), rf.get("/"), NEWEST_FIRST)

    assert page.count_text == "3+"


def test_changing_a_parameter_begins_at_the_first_page(rf):
    query = rf.get("/?after=7&party=ukraine&party=russia&empty=").GET

    assert without_page(query, sort="title") == (
        "?party=ukraine&party=russia&sort=title"
    )
