"""Child processes: started, watched, started again, and ended together."""

import ctypes
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType

from negotiations.errors import TrackerError

_RESTARTS = 3
_PATIENCE = 15.0  # seconds a child may take to end before it is killed
_DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG of <linux/prctl.h>


class ChildFailedError(TrackerError):
    """A process ended again and again; its log says why."""


class StopRequestedError(TrackerError):
    """Ctrl-C, a SIGTERM or a closed terminal: end everything."""


@dataclass(kw_only=True)
class Child:
    """One long-running process of ours and where it writes."""

    name: str
    command: Sequence[str]
    log: Path
    environment: Mapping[str, str]
    folder: Path
    patience: float = _PATIENCE
    restarts: int = 0
    process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        with self.log.open("ab") as log:
            # A session of its own, so that Ctrl-C reaches only us and we end the
            # children in order.
            self.process = subprocess.Popen(  # noqa: S603 our own words
                self.command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                env=dict(self.environment),
                cwd=self.folder,
                start_new_session=True,
                preexec_fn=end_with_parent,  # noqa: PLW1509 no threads before it
            )

    def is_running(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def stop(self) -> None:
        """End it and whatever it has started."""
        if self.process is None:
            return
        if self.is_running():
            self.process.terminate()
        try:
            self.process.wait(self.patience)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        _end_group(self.process.pid)


@dataclass(kw_only=True)
class Supervisor:
    """Keeps its children running until it is told to stop."""

    children: list[Child] = field(default_factory=list)

    def add(self, child: Child) -> None:
        child.start()
        self.children.append(child)

    def watch(
        self,
        *,
        is_over: Callable[[], bool],
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        """Start again what ends, until all is over.

        Raises ChildFailedError where starting again does not help.
        """
        while not is_over():
            for child in self.children:
                if not child.is_running():
                    self._restart(child)
            pause(0.5)

    def require_running(self) -> None:
        """Raise ChildFailedError if a child has ended already."""
        for child in self.children:
            if not child.is_running():
                raise ChildFailedError(_failure(child))

    def stop(self) -> None:
        """End the children, the last one first."""
        for child in reversed(self.children):
            child.stop()

    def _restart(self, child: Child) -> None:
        if child.restarts == _RESTARTS:
            raise ChildFailedError(_failure(child))
        child.restarts += 1
        child.start()


def stop_on_signals() -> None:
    """Turn Ctrl-C, SIGTERM and a closed terminal into one orderly end."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _request_stop)


def ignore_signals() -> None:
    """Let the end take its course, however often it is asked for."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)


def terminal_watch(terminal: int = 0) -> Callable[[], bool]:
    """Tells, when asked, whether the terminal that we had at first has been closed.

    Its signal goes to the leader of the session alone. Where that is `make`, it waits
    for us instead of passing it on.
    """
    had_one = os.isatty(terminal)
    return lambda: had_one and not os.isatty(terminal)


def end_with_parent() -> None:
    """Called in a new child: has Linux end it when we are killed, so that none lingers."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGTERM)


def _request_stop(number: int, _frame: FrameType | None) -> None:
    raise StopRequestedError(signal.Signals(number).name)


def _failure(child: Child) -> str:
    return f"The {child.name} process has ended; see {child.log}"


def _end_group(leader: int) -> None:
    try:
        os.killpg(leader, signal.SIGKILL)
    except ProcessLookupError:
        return
