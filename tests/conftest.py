"""Fixtures that reach real services: Redis, a Celery worker, Chromium.

Each is looked for when a test first asks for it; see `services.py` for what happens
where it is missing.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from urllib.parse import urlsplit, urlunsplit

import pytest
from django.db import connection
from playwright.sync_api import Browser, ConsoleMessage, Page, sync_playwright

from negotiations.management.local.services import (
    await_port,
    find_redis,
    free_port,
    redis_command,
)
from tests.services import lack
from tests.workers import Worker

_CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
# Nothing but the test server can be reached, and nothing is asked for in the background.
_CHROMIUM_OPTIONS = (
    "--no-sandbox",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
)


@pytest.fixture(scope="session")
def redis_url(tmp_path_factory) -> Iterator[str]:
    """A Redis of this session's own."""
    binary = find_redis()
    if binary is None:
        lack("redis-server")
    port, password = free_port(), "tests-only"
    folder = tmp_path_factory.mktemp("redis")
    command = redis_command(binary, folder=folder, port=port, password=password)
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log)  # noqa: S603 our own words
    try:
        await_port(port)
        yield f"redis://:{password}@127.0.0.1:{port}/0"
    finally:
        process.terminate()
        process.wait(10)


@pytest.fixture
def worker(redis_url, transactional_db, tmp_path) -> Iterator[Worker]:
    """A Celery worker process on the test database and an empty queue."""
    address = urlsplit(os.environ["DATABASE_URL"])
    name = connection.settings_dict["NAME"]
    made = Worker(
        redis_url=redis_url,
        database_url=urlunsplit(address._replace(path=f"/{name}")),
        log=tmp_path / "worker.log",
    )
    made.forget_tasks()
    made.start()
    try:
        yield made
    finally:
        made.stop()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for the session; `page` gives each test a profile of its own."""
    chromium = next(filter(None, map(shutil.which, _CHROMIUM)), None)
    if chromium is None:
        lack("chromium")
    with pytest.MonkeyPatch.context() as patch, sync_playwright() as playwright:
        # Playwright keeps an event loop on this thread, which Django takes for
        # asynchronous code that must not use the database. Parley has none.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        launched = playwright.chromium.launch(
            executable_path=chromium, args=_CHROMIUM_OPTIONS
        )
        yield launched
        launched.close()


@pytest.fixture
def page(browser) -> Iterator[Page]:
    """An empty page; it fails its test if the browser complains about anything."""
    complaints: list[str] = []
    context = browser.new_context()
    opened = context.new_page()
    opened.on("console", lambda message: complaints.extend(_complaint(message)))
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    yield opened
    context.close()
    assert complaints == []


def _complaint(message: ConsoleMessage) -> list[str]:
    # The admin's pages name no icon, so the browser asks for one by itself.
    is_icon = message.location["url"].endswith("/favicon.ico")
    is_bad = message.type in {"error", "warning"} and not is_icon
    return [message.text] if is_bad else []
