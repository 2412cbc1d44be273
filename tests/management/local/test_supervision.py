"""Tests of how child processes are kept, and ended."""

import os
import pty
import signal
import subprocess
import sys

import pytest

from negotiations.management.local.supervision import (
    Child,
    ChildFailedError,
    StopRequestedError,
    Supervisor,
    ignore_signals,
    stop_on_signals,
    terminal_watch,
)
from tests.processes import becomes, has_ended

SLEEPS = (sys.executable, "-c", "import time; time.sleep(60)")
DEAF = """
import signal, time
signal.signal(signal.SIGTERM, signal.SIG_IGN)
print("deaf", flush=True)
time.sleep(60)
"""
# A parent that dies at once, as by kill -9, and tells of its child before.
ORPHANS = """
import os, signal, subprocess, sys
from negotiations.management.local.supervision import end_with_parent
child = subprocess.Popen(sys.argv[1:], preexec_fn=end_with_parent)
print(child.pid, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def child(tmp_path):
    """Makes children, and ends those that a test left running."""
    made = []

    def make(*command, **fields):
        one = Child(
            name="worker",
            command=command,
            log=tmp_path / "worker.log",
            environment=dict(os.environ),
            folder=tmp_path,
            **fields,
        )
        made.append(one)
        return one

    yield make
    for one in made:
        one.stop()


@pytest.fixture
def signals():
    """Puts the handlers of the tests back."""
    numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
    handlers = {number: signal.getsignal(number) for number in numbers}
    yield
    for number, handler in handlers.items():
        signal.signal(number, handler)


def test_what_a_child_says_goes_to_its_log(child):
    speaks = child(sys.executable, "-c", "print('hello')")

    speaks.start()
    speaks.process.wait(10)

    assert speaks.log.read_text() == "hello\n"


def test_a_child_that_ends_is_started_again(child):
    ends = child("true")
    supervisor = Supervisor()
    supervisor.add(ends)
    first = ends.process
    first.wait(10)

    supervisor.watch(is_over=iter([False, True]).__next__, pause=lambda _: None)

    assert ends.process is not first


def test_a_child_that_ends_again_and_again_ends_the_run(child):
    fails = child("false")
    supervisor = Supervisor()
    supervisor.add(fails)

    with pytest.raises(ChildFailedError, match=r"worker process has ended.*worker.log"):
        supervisor.watch(is_over=lambda: False, pause=lambda _: None)

    assert fails.restarts == 3


def test_all_must_run_for_the_start_to_go_on(child):
    ends = child("true")
    supervisor = Supervisor()
    supervisor.add(child(*SLEEPS))
    supervisor.require_running()
    supervisor.add(ends)
    ends.process.wait(10)

    with pytest.raises(ChildFailedError):
        supervisor.require_running()


def test_stopping_leaves_no_child(child):
    children = [child(*SLEEPS), child(*SLEEPS)]
    supervisor = Supervisor()
    supervisor.add(children[0])
    supervisor.add(children[1])

    supervisor.stop()

    assert [one.process.returncode for one in children] == [-signal.SIGTERM] * 2


def test_a_child_that_does_not_listen_is_killed(child):
    deaf = child(sys.executable, "-c", DEAF, patience=0.2)
    deaf.start()
    assert becomes(lambda: deaf.log.read_text() == "deaf\n")

    deaf.stop()

    assert deaf.process.returncode == -signal.SIGKILL


def test_what_was_never_started_can_be_stopped(child):
    never = child(*SLEEPS)

    never.stop()

    assert not never.is_running()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a child of it")
def test_a_child_ends_with_a_parent_that_was_killed():
    orphaning = subprocess.run(  # noqa: S603 our own words
        [sys.executable, "-c", ORPHANS, *SLEEPS],
        stdout=subprocess.PIPE,
        text=True,
        timeout=10,
        check=False,
    )

    assert becomes(lambda: has_ended(int(orphaning.stdout)))


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_each_way_to_stop_is_the_same(signals, number):
    stop_on_signals()

    with pytest.raises(StopRequestedError):
        signal.raise_signal(number)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_an_end_under_way_takes_its_course(signals, number):
    ignore_signals()

    signal.raise_signal(number)


def test_a_terminal_that_is_closed_is_noticed():
    ours, theirs = pty.openpty()
    is_closed = terminal_watch(theirs)
    assert not is_closed()

    os.close(ours)

    assert is_closed()
    os.close(theirs)


def test_where_there_was_no_terminal_none_is_missed(tmp_path):
    with (tmp_path / "input").open("w") as file:
        assert not terminal_watch(file.fileno())()
