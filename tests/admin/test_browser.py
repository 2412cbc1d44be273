"""The desk in a real browser: the `page` fixture fails where the browser complains.

So the strict content security policy is proved to leave the admin's scripts working.
"""

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from playwright.sync_api import expect

from negotiations.models import Document, Round
from tests.factories import (
    make_claim,
    make_delegation,
    make_document,
    make_evidence,
    make_person,
    make_place,
    make_process,
    make_round,
    make_value,
)

pytestmark = pytest.mark.django_db(transaction=True)

PASSWORD = "one sheet of paper"  # noqa: S105 of a user that only a test knows


def address(live_server, name: str, *args: object) -> str:
    return f"{live_server.url}{reverse(f'admin:{name}', args=args)}"


def log_in(page, live_server) -> None:
    """Open the desk as a curator who may do everything."""
    client = Client()
    client.force_login(User.objects.create_superuser("curator"))
    session = client.cookies[settings.SESSION_COOKIE_NAME].value
    page.context.add_cookies(
        [
            {
                "name": settings.SESSION_COOKIE_NAME,
                "value": session,
                "url": live_server.url,
            }
        ]
    )


def test_the_way_in_and_the_first_page(page, live_server) -> None:
    User.objects.create_superuser("curator", password=PASSWORD)

    page.goto(address(live_server, "index"))
    page.get_by_label("Username").fill("curator")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()

    expect(page.get_by_role("link", name="Parley – curators' desk")).to_be_visible()
    expect(page.get_by_role("heading", name="The record")).to_be_visible()


def test_a_round_is_rejected_in_the_list(page, live_server) -> None:
    log_in(page, live_server)
    make_round("Istanbul")

    page.goto(address(live_server, "negotiations_round_changelist"))
    page.get_by_role("checkbox", name="Select this object").check()
    page.get_by_label("Action:").select_option("Reject, with a reason…")
    page.get_by_role("button", name="Go").click()
    page.get_by_label("Reason").fill("It was a visit.")
    page.get_by_role("button", name="Reject").click()

    expect(page.get_by_text("Rejected: 1.")).to_be_visible()
    assert Round.objects.get().verification == "rejected"


def test_a_round_is_added_by_hand_with_what_is_typed(page, live_server) -> None:
    log_in(page, live_server)
    make_process("Russia–Ukraine, 2022–")
    make_place("Geneva", "CH")

    page.goto(address(live_server, "negotiations_round_add"))
    choose(page, "process", "Russia")
    page.get_by_label("Title").fill("Talks in Geneva")
    page.get_by_label("Status").select_option("Planned")
    page.get_by_label("First day").fill("2025-11-23")
    choose(page, "curator_place", "Geneva")
    page.get_by_role("button", name="Save", exact=True).click()

    expect(page.get_by_text("was added")).to_be_visible()
    assert Round.objects.get().place == make_place("Geneva", "CH")


def test_the_page_of_a_round_opens_with_all_that_is_said(page, live_server) -> None:
    log_in(page, live_server)
    round_ = make_round_with_words()

    page.goto(address(live_server, "negotiations_round_change", round_.pk))
    page.get_by_text("Add another Delegation").click()

    expect(page.get_by_text("“in Istanbul”")).to_be_visible()
    expect(page.locator("#delegations-1")).to_be_visible()


def test_a_text_is_handed_in(page, live_server) -> None:
    log_in(page, live_server)

    page.goto(address(live_server, "negotiations_document_changelist"))
    page.get_by_role("link", name="Ingest a report").click()
    page.get_by_label("or text").fill("The delegations met in Istanbul.")
    page.get_by_role("link", name="Today").click()
    page.get_by_role("button", name="Ingest").click()

    expect(page.get_by_text("The text is kept.")).to_be_visible()
    assert Document.objects.get().published_on is not None


def choose(page, field: str, words: str) -> None:
    """Open a field with suggestions, type into it and take the first."""
    page.locator(f".field-{field} .select2-selection").click()
    page.locator(".select2-search__field").fill(words)
    page.locator(".select2-results__option--highlighted", has_text=words).click()


def make_round_with_words() -> Round:
    round_ = make_round("Istanbul")
    make_delegation(round_, head=make_person().name)
    claim = make_claim(make_document(), round_)
    words = make_evidence(claim, "in Istanbul", "place")
    make_value(round_, "place", {"name": "Istanbul"}, evidence=[words])
    return round_
