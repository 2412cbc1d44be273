"""Tests of what a browser gets to see under the strict content policy."""

import os
import subprocess
import sys

import pytest
from django.contrib.auth import get_user_model
from playwright.sync_api import expect

PASSWORD = "tests-only-password"  # noqa: S105 of a user that lives for one test


@pytest.fixture
def admin_user(transactional_db):
    return get_user_model().objects.create_superuser("admin", password=PASSWORD)


def test_the_admin_works_under_the_content_policy(page, live_server, admin_user):
    page.goto(f"{live_server.url}/admin/")

    page.get_by_label("Username").fill("admin")
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Log in").click()

    expect(page.get_by_role("button", name="Log out")).to_be_visible()


def test_ten_wrong_passwords_lock_the_door(client, admin_user):
    for _ in range(10):
        client.post("/admin/login/", {"username": "admin", "password": "wrong"})

    answer = client.post("/admin/login/", {"username": "admin", "password": PASSWORD})

    assert answer.status_code == 429


def test_every_answer_carries_the_content_policy(client):
    policy = client.get("/healthz").headers["Content-Security-Policy"]

    assert "default-src 'self'" in policy
    assert "unsafe" not in policy


def test_the_web_process_does_not_load_what_only_workers_need():
    code = (
        "import sys, config.wsgi\n"
        "from django.urls import get_resolver\n"
        "get_resolver().url_patterns\n"
        "sys.exit('spacy' in sys.modules)"
    )

    done = subprocess.run(  # noqa: S603 ours
        [sys.executable, "-W", "ignore", "-c", code],
        env={**os.environ, "PARLEY_LOCAL": "true"},
        check=False,
    )

    assert done.returncode == 0
