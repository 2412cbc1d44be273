"""One run on one machine: the order in which things start, and in which they end."""

import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from negotiations.errors import TrackerError
from negotiations.management.local.services import (
    await_port,
    find_redis,
    free_port,
    redis_command,
    require_free_port,
    start_postgresql,
    stop_postgresql,
)
from negotiations.management.local.state import LEFT_FOR_OTHERS, State
from negotiations.management.local.supervision import (
    Child,
    Supervisor,
    end_with_parent,
    ignore_signals,
    stop_on_signals,
    terminal_watch,
)

_READY_WITHIN = 60.0  # seconds
_QUEUES = "fetch,extract"
_WORKERS = "2"


class SetUpFailedError(TrackerError):
    """A step of setting up failed; its log says why."""


@dataclass(frozen=True, kw_only=True)
class Run:
    """What the steps of one run share."""

    state: State
    project: Path
    port: int
    say: Callable[[str], None]
    environment: dict[str, str]
    supervisor: Supervisor = field(default_factory=Supervisor)

    def manage(self, *words: str, **environment: str) -> None:
        """Run one command of `manage.py` to its end; its words go to a log."""
        log = self.state.log("set-up")
        command = [sys.executable, "manage.py", *words]
        with log.open("ab") as output:
            ended = subprocess.run(  # noqa: S603 our own words
                command,
                cwd=self.project,
                env=self.environment | environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                check=False,
                preexec_fn=end_with_parent,
            )
        if ended.returncode:
            last = log.read_text(errors="replace").strip().rpartition("\n")[2]
            raise SetUpFailedError(
                f"`manage.py {words[0]}` failed: {last}\nMore stands in {log}"
            )

    def serve(self, name: str, *command: str) -> None:
        """Start a process that stays."""
        self.supervisor.add(
            Child(
                name=name,
                command=command,
                log=self.state.log(name),
                environment=self.environment,
                folder=self.project,
            )
        )


def run(state: State, *, project: Path, port: int, say: Callable[[str], None]) -> None:
    """Serve until a signal ends it; whatever was started is ended again."""
    require_free_port(port)
    with ExitStack() as ending:
        ending.enter_context(state.held())
        stop_on_signals()
        this = Run(
            state=state,
            project=project,
            port=port,
            say=say,
            environment=_environment(state),
        )
        ending.callback(stop_postgresql, state.postgresql)
        ending.callback(this.supervisor.stop)
        ending.callback(ignore_signals)
        _start_database(this)
        _start_redis(this)
        state.share(this.environment)
        _prepare(this)
        _start_web(this)
        _start_workers(this)
        if not state.is_set_up():
            _ingest_samples(this)
        password = state.secret("admin-password")
        say(f"Curators sign in at /admin/ as admin with {password}")
        say(f"Parley is ready at http://127.0.0.1:{port}")
        this.supervisor.watch(is_over=terminal_watch())


def _environment(state: State) -> dict[str, str]:
    # What an earlier run has left for other commands may be out of date by now.
    inherited = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(LEFT_FOR_OTHERS)
    }
    return {
        **inherited,
        "SECRET_KEY": os.environ.get("SECRET_KEY") or state.secret("secret-key"),
        "PARLEY_LOCAL": "true",
        "PARLEY_STATE": str(state.folder),
        "PYTHONUNBUFFERED": "1",
    }


def _start_database(this: Run) -> None:
    if "DATABASE_URL" in this.environment:
        this.say("Using the PostgreSQL of DATABASE_URL")
        return
    this.say("Starting PostgreSQL")
    this.environment["DATABASE_URL"] = start_postgresql(this.state.postgresql)


def _start_redis(this: Run) -> None:
    if "REDIS_URL" in this.environment:
        this.say("Using the Redis of REDIS_URL")
        return
    binary = find_redis()
    if binary is None:
        this.say("No Redis here: tasks run in the process that asks for them")
        return
    this.say("Starting Redis")
    port, password = free_port(), this.state.secret("redis-password")
    this.serve(
        "redis",
        *redis_command(binary, folder=this.state.redis, port=port, password=password),
    )
    await_port(port)
    this.environment["REDIS_URL"] = f"redis://:{password}@127.0.0.1:{port}/0"


def _prepare(this: Run) -> None:
    this.say(
        "Preparing the database"
        if this.state.is_set_up()
        else "Preparing the database and loading the starter datasets"
    )
    this.manage(
        *("prepare", "--admin", "--datasets"),
        DJANGO_SUPERUSER_USERNAME="admin",
        DJANGO_SUPERUSER_EMAIL="admin@localhost",
        DJANGO_SUPERUSER_PASSWORD=this.state.secret("admin-password"),
    )


def _start_web(this: Run) -> None:
    this.say("Starting the web server")
    this.serve(
        "web",
        *(sys.executable, "-m", "granian", "--interface", "wsgi"),
        *("--host", "127.0.0.1", "--port", str(this.port)),
        *("--blocking-threads", "4", "config.wsgi:application"),
    )
    deadline = time.monotonic() + _READY_WITHIN
    while not _answers(f"http://127.0.0.1:{this.port}/readyz"):
        this.supervisor.require_running()
        if time.monotonic() > deadline:
            log = this.state.log("web")
            raise SetUpFailedError(f"The web server does not answer; see {log}")
        time.sleep(0.1)


def _start_workers(this: Run) -> None:
    if "REDIS_URL" not in this.environment:
        return
    this.say("Starting worker and beat")
    celery = (sys.executable, "-m", "celery", "--app", "config")
    this.serve(
        "worker",
        *(*celery, "worker", "--queues", _QUEUES, "--concurrency", _WORKERS),
        *("--loglevel", "INFO", "--without-gossip", "--without-mingle"),
    )
    schedule = str(this.state.beat_schedule)
    this.serve("beat", *celery, "beat", "--schedule", schedule, "--pidfile", "")


def _ingest_samples(this: Run) -> None:
    """Give a new Parley something to show; the next start tries what failed again."""
    this.say("Ingesting the sample reports")
    queue = ("--queue",) if "REDIS_URL" in this.environment else ()
    try:
        this.manage("ingest", "negotiations/samples", *queue)
    except SetUpFailedError as error:
        this.say(f"Some are missing: {error}")
    else:
        this.state.mark_set_up()


def _answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=5) as answer:  # noqa: S310 our own address
            return bool(answer.status == _OK)
    except (urllib.error.URLError, OSError):
        return False


_OK = 200
