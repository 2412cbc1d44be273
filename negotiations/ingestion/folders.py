"""Files and folders of reports: which there are, and their bytes; no Django."""

from dataclasses import dataclass
from pathlib import Path

from negotiations.errors import TrackerError

ENDINGS = {".txt", ".html", ".htm", ".pdf", ".json"}


class UnusableFileError(TrackerError):
    """The file is missing, too large or may not be read; name another one."""


@dataclass(frozen=True, kw_only=True)
class Found:
    """One file's name and bytes."""

    name: str
    body: bytes


def list_files(path: Path) -> list[Path]:
    """The path itself, or the reports in a folder and below it, in order of name.

    Hidden files are left out; a file that is named itself may have any ending, and
    whether it is there shows when it is read.
    """
    if not path.is_dir():
        return [path]
    files = sorted(file for file in path.rglob("*") if _is_report(file, path))
    if not files:
        endings = ", ".join(sorted(ENDINGS))
        raise UnusableFileError(f"{shown(path)}: no file in it ends in {endings}")
    return files


def read_file(path: Path, *, at_most: int) -> Found:
    """The bytes of one file, never more than allowed, even if it grows meanwhile."""
    if not path.exists():
        raise UnusableFileError(f"{shown(path)}: there is no such file or folder")
    if not path.is_file():
        raise UnusableFileError(f"{shown(path)}: it is not an ordinary file")
    try:
        with path.open("rb") as file:
            body = file.read(at_most + 1)
    except OSError as error:
        raise UnusableFileError(f"{shown(path)}: {error.strerror}") from error
    if len(body) > at_most:
        raise UnusableFileError(
            f"{shown(path)}: it is larger than {at_most / 1_000_000:.3g} MB"
        )
    if not body:
        raise UnusableFileError(f"{shown(path)}: it is empty")
    return Found(name=shown(path), body=body)


def shown(path: Path) -> str:
    """The path as text, also where its bytes are no proper letters."""
    return str(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _is_report(file: Path, folder: Path) -> bool:
    hidden = any(part.startswith(".") for part in file.relative_to(folder).parts)
    return file.suffix.lower() in ENDINGS and file.is_file() and not hidden
