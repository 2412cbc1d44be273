"""Tests of `manage.py quickstart`, started for real in a folder of its own.

The first start is shared: it takes longest, and every other one has a copy of its
folder.
"""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from dataclasses import dataclass
from pathlib import Path

import pytest

from negotiations.management.local.services import free_port
from tests.processes import becomes, has_ended, processes_of

PROJECT = Path(__file__).resolve().parent.parent.parent

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="looks processes up in /proc"),
]


@dataclass(kw_only=True)
class Quickstart:
    """One run: the process, where it listens, and what it has said."""

    process: subprocess.Popen[str]
    port: int
    lines: list[str]
    started_in: float = 0.0

    def read(self, path: str) -> dict[str, object]:
        address = f"http://127.0.0.1:{self.port}{path}"
        with urllib.request.urlopen(address, timeout=10) as answer:
            return dict(json.load(answer))

    def end(self, number: int) -> int:
        """Send it a signal, hear it out, and give back its exit status."""
        self.process.send_signal(number)
        return self.hear_out()

    def hear_out(self) -> int:
        said, _ = self.process.communicate(timeout=60)
        self.lines += said.splitlines()
        return self.process.returncode


def start(folder: Path, port: int | None = None) -> Quickstart:
    """Start it and read what it says until it is ready or has ended."""
    begun = time.monotonic()
    port = port or free_port()
    process = subprocess.Popen(
        [sys.executable, "manage.py", "quickstart"],
        cwd=PROJECT,
        env=_environment(folder, port),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    run = Quickstart(process=process, port=port, lines=[])
    for line in process.stdout or ():
        run.lines.append(line.rstrip())
        if line.startswith("Parley is ready"):
            break
    run.started_in = time.monotonic() - begun
    return run


def _environment(folder: Path, port: int) -> dict[str, str]:
    """A machine that offers neither a database nor a Redis."""
    ours = {"DATABASE_URL", "REDIS_URL", "SECRET_KEY", "STATIC_MANIFEST"}
    kept = {name: value for name, value in os.environ.items() if name not in ours}
    return kept | {"PARLEY_STATE": str(folder), "PORT": str(port)}


def manage(folder: Path, *words: str) -> str:
    ended = subprocess.run(  # noqa: S603 our own words
        [sys.executable, "manage.py", *words],
        cwd=PROJECT,
        env=_environment(folder, 8000),
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return ended.stdout


def copied(folder: Path, to: Path) -> Path:
    # With `cp`, since the files of PostgreSQL may belong to a user of its own.
    subprocess.run(["cp", "-a", folder, to], check=True)  # noqa: S603, S607 our own words
    return to


@pytest.fixture(scope="module")
def first(tmp_path_factory):
    """The first start on this machine, long over, and the folder that it filled."""
    folder = tmp_path_factory.mktemp("quickstart") / "var"
    run = start(folder)
    run.end(signal.SIGINT)
    return folder, run


@pytest.fixture(scope="module")
def running(first, tmp_path_factory):
    """A later start, on a copy of that folder, for all that leaves it running."""
    filled, _ = first
    folder = copied(filled, tmp_path_factory.mktemp("running") / "var")
    run = start(folder)
    yield folder, run
    run.end(signal.SIGTERM)


@pytest.fixture
def ending(first, tmp_path):
    """A later start, on a copy of that folder, for a test that ends it."""
    filled, _ = first
    folder = copied(filled, tmp_path / "var")
    run = start(folder)
    yield folder, run
    if run.process.poll() is None:
        run.end(signal.SIGTERM)


def test_the_first_start_tells_each_step_in_one_line(first):
    folder, run = first

    password = (folder / "admin-password").read_text()
    assert run.lines == [
        "Starting PostgreSQL",
        "Starting Redis",
        "Preparing the database and loading the starter datasets",
        "Starting the web server",
        "Starting worker and beat",
        "Ingesting the sample reports",
        f"Curators sign in at /admin/ as admin with {password}",
        f"Parley is ready at http://127.0.0.1:{run.port}",
        "Parley has stopped; its data is kept",
    ]


def test_the_samples_went_through_the_worker(first):
    folder, _ = first
    samples = list((PROJECT / "negotiations" / "samples").glob("*.json"))

    log = (folder / "log" / "worker.log").read_text()

    assert log.count("extract_document") >= len(samples)


def test_what_is_served_is_ready(running):
    _, run = running

    assert run.read("/healthz") == {"status": "ok"}
    assert run.read("/readyz")["status"] == "ready"


def test_a_later_start_is_quick_and_keeps_the_data(first, running):
    _, before = first
    folder, run = running
    samples = list((PROJECT / "negotiations" / "samples").glob("*.json"))

    told = manage(folder, "ingest", "negotiations/samples")

    assert f"Reports: 0 new, {len(samples)} known before, 0 failed." in told
    assert "Ingesting the sample reports" not in run.lines
    assert run.started_in < before.started_in


def test_a_second_run_on_the_same_folder_is_refused(running):
    folder, run = running

    second = start(folder)

    assert second.hear_out() == 1
    assert second.lines[-1] == f"CommandError: Parley is running already on {folder}"
    assert run.read("/readyz")["status"] == "ready"


def test_a_port_that_is_taken_ends_it_before_anything_starts(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as server:
        run = start(tmp_path / "var", port=server.getsockname()[1])

    assert run.hear_out() == 1
    assert "cannot be used" in run.lines[0]
    assert not (tmp_path / "var").exists()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_no_process_is_left_behind(ending, number):
    folder, run = ending
    assert _names(folder) >= {"postgres", "redis-server"}

    status = run.end(number)

    assert status == 0
    assert processes_of(folder) == {}


def test_a_kill_leaves_the_database_alone_which_the_next_start_takes_over(ending):
    folder, run = ending

    run.end(signal.SIGKILL)

    assert becomes(lambda: _names(folder) <= {"postgres"}), processes_of(folder)
    taken_over = start(folder)
    assert taken_over.lines[-1].startswith("Parley is ready at")
    assert taken_over.end(signal.SIGTERM) == 0
    assert processes_of(folder) == {}


def test_a_worker_that_dies_is_replaced(running):
    folder, _ = running
    died = _worker(folder)

    os.kill(died, signal.SIGKILL)

    assert becomes(lambda: has_ended(died) and _worker(folder) not in {0, died})


def _names(folder: Path) -> set[str]:
    """What the running processes of a folder are called, shortly."""
    commands = processes_of(folder).values()
    return {Path(command.split(":")[0].split()[0]).name for command in commands}


def _worker(folder: Path) -> int:
    """The process that leads the workers of a folder, or 0."""
    found = processes_of(folder).items()
    return min((pid for pid, command in found if " worker " in command), default=0)
