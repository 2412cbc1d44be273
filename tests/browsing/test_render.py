"""A page or the part that htmx asks for, and what caches must know of it."""

import pytest

pytestmark = pytest.mark.django_db

AS_HTMX = {"HX-Request": "true", "HX-Target": "rows"}


def test_a_reader_without_htmx_gets_the_whole_page(client):
    page = client.get("/rounds/").content.decode()

    assert "<h1>Rounds</h1>" in page
    assert 'id="rows"' in page


def test_htmx_gets_only_the_part_that_it_replaces(client):
    part = client.get("/rounds/", headers=AS_HTMX).content.decode()

    assert "<h1>" not in part
    assert 'id="rows"' in part


def test_a_target_that_is_no_part_gets_the_whole_page(client):
    headers = {"HX-Request": "true", "HX-Target": "elsewhere"}

    page = client.get("/rounds/", headers=headers).content.decode()

    assert "<h1>Rounds</h1>" in page


def test_going_back_in_history_gets_the_whole_page(client):
    headers = {**AS_HTMX, "HX-History-Restore-Request": "true"}

    page = client.get("/rounds/", headers=headers).content.decode()

    assert "<h1>Rounds</h1>" in page


def test_a_cache_keeps_pages_and_parts_apart(client):
    vary = client.get("/rounds/").headers["Vary"]

    assert {"HX-Request", "HX-Target", "HX-History-Restore-Request"} <= {
        *vary.split(", ")
    }


def test_only_a_part_updates_the_count_in_the_page_around_it(client):
    page = client.get("/rounds/").content.decode()
    part = client.get("/rounds/", headers=AS_HTMX).content.decode()

    assert "hx-swap-oob" not in page
    assert part.count('id="count"') == part.count("hx-swap-oob") == 1


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_pages_are_only_read(client, method):
    assert getattr(client, method)("/rounds/").status_code == 405
