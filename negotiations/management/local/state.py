"""The folder where a local Parley keeps its data, its secrets and its logs."""

import fcntl
import os
import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from negotiations.errors import TrackerError

LEFT_FOR_OTHERS = "PARLEY_LOCAL_"  # the settings know these names
_SHARED = ("DATABASE_URL", "REDIS_URL", "SECRET_KEY")


class AlreadyRunningError(TrackerError):
    """Another Parley uses this folder; stop it, or name another in PARLEY_STATE."""


@dataclass(frozen=True, kw_only=True)
class State:
    """One such folder; everything in it survives a restart."""

    folder: Path

    @property
    def postgresql(self) -> Path:
        return self.folder / "postgresql"

    @property
    def redis(self) -> Path:
        return self.made(self.folder / "redis")

    @property
    def beat_schedule(self) -> Path:
        return self.folder / "beat-schedule"

    def log(self, name: str) -> Path:
        return self.made(self.folder / "log") / f"{name}.log"

    @contextmanager
    def held(self) -> Iterator[None]:
        """Keep other runs out of the folder; the lock ends with the process."""
        self.made(self.folder)
        with (self.folder / "lock").open("w") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                raise AlreadyRunningError(
                    f"Parley is running already on {self.folder}"
                ) from error
            yield

    def secret(self, name: str) -> str:
        """The secret of this name, made up at its first use."""
        path = self.folder / name
        if not path.exists():
            write_private(path, secrets.token_urlsafe(24))
        return path.read_text(encoding="utf-8")

    def is_set_up(self) -> bool:
        return self._set_up.exists()

    def mark_set_up(self) -> None:
        self._set_up.touch()

    def share(self, environment: Mapping[str, str]) -> None:
        """Let other commands on this folder find the services of this run."""
        lines = [
            f"{LEFT_FOR_OTHERS}{name}={environment[name]}\n"
            for name in _SHARED
            if name in environment
        ]
        write_private(self.folder / "environment", "".join(lines))

    @staticmethod
    def made(folder: Path) -> Path:
        folder.mkdir(parents=True, exist_ok=True)
        return folder

    @property
    def _set_up(self) -> Path:
        return self.folder / "set-up"


def write_private(path: Path, text: str) -> None:
    """Write a file that only its owner can read, at no moment anyone else."""
    path.unlink(missing_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(text)
