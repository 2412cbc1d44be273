"""Processes as the operating system tells of them, for tests that start some."""

import time
from collections.abc import Callable
from pathlib import Path


def processes_of(folder: Path) -> dict[int, str]:
    """The running processes that know of this folder, with their commands (Linux only).

    Redis writes its title over its environment, but it works in the folder.
    """
    found = {}
    for entry in Path("/proc").glob("[0-9]*"):
        command = _told(entry, "cmdline")
        if str(folder) in command + _told(entry, "environ") + _works_in(entry):
            found[int(entry.name)] = command.replace("\0", " ")
    return found


def becomes(true: Callable[[], bool], *, within: float = 20.0) -> bool:
    """Whether something comes true in so many seconds."""
    deadline = time.monotonic() + within
    while not true():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


def has_ended(pid: int) -> bool:
    """Whether it is gone, or only its entry waits to be collected."""
    state = _told(Path("/proc") / str(pid), "stat").rpartition(")")[2]
    return not state or state.split()[0] == "Z"


def _works_in(entry: Path) -> str:
    try:
        return str((entry / "cwd").readlink())
    except OSError:  # it ended meanwhile
        return ""


def _told(entry: Path, name: str) -> str:
    try:
        return (entry / name).read_bytes().decode(errors="replace")
    except OSError:  # it ended meanwhile
        return ""
