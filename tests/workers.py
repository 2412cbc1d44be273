"""A real Celery worker, started, killed and stopped by tests."""

import os
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import redis

PROJECT = Path(__file__).resolve().parent.parent
_COMMAND = (
    *("-m", "celery", "--app", "config", "worker", "--loglevel", "INFO"),
    *("--queues", "fetch,extract", "--concurrency", "2"),
    *("--without-gossip", "--without-mingle"),
)
_PATIENCE = 60.0  # seconds
# Less than a worker takes to start: Celery looks once then, and again after 100 seconds.
_RETURN_SECONDS = 1


@dataclass(kw_only=True)
class Worker:
    """One worker process with what its tasks need in its environment."""

    redis_url: str
    database_url: str
    log: Path
    process: subprocess.Popen[bytes] | None = None

    @property
    def environment(self) -> dict[str, str]:
        """For commands that are to send tasks to this worker."""
        return {
            **os.environ,
            "DATABASE_URL": self.database_url,
            "REDIS_URL": self.redis_url,
            "TASK_RETURN_SECONDS": str(_RETURN_SECONDS),
        }

    def start(self) -> None:
        """Start it and wait until it takes tasks."""
        seen = self.logged().count("ready.")
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(  # noqa: S603 our own words
                [sys.executable, *_COMMAND],
                cwd=PROJECT,
                env=self.environment,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self.await_logged("ready.", times=seen + 1)

    def await_logged(self, words: str, *, times: int) -> None:
        """Wait until its log holds these words so many times."""
        deadline = time.monotonic() + _PATIENCE
        while self.logged().count(words) < times:
            assert self.is_running(), self.logged()
            assert time.monotonic() < deadline, self.logged()
            time.sleep(0.05)

    def logged(self) -> str:
        return self.log.read_text(encoding="utf-8") if self.log.exists() else ""

    def is_running(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def kill(self) -> None:
        """Kill it with all its pool, as a machine that loses power would."""
        assert self.process is not None
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def stop(self) -> None:
        """End it in order, so that no test meets the tasks of another."""
        if self.process is None or not self.is_running():
            return
        self.process.terminate()
        try:
            self.process.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            self.kill()

    def manage(self, *words: str) -> subprocess.CompletedProcess[str]:
        """Run one command of `manage.py` beside the worker."""
        return subprocess.run(  # noqa: S603 our own words
            [sys.executable, "manage.py", *words],
            cwd=PROJECT,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )

    def forget_tasks(self) -> None:
        with redis.Redis.from_url(self.redis_url) as broker:
            broker.flushdb()
