"""What reading gives, or why nothing could be read; knows no format and no Django."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from negotiations.errors import TrackerError

_EARLIEST = date(1990, 1, 1)  # older web dates are mistakes, such as 1970-01-01
_TITLE_LENGTH = 300


class UnreadableError(TrackerError):
    """The bytes hold no report that can be read; keep them and show why."""


class EmptyDocumentError(UnreadableError):
    """There is no text in it."""


class BinaryDocumentError(UnreadableError):
    """It is a picture, an archive or a program, not a text."""


class BrokenEncodingError(UnreadableError):
    """It is text, but in no encoding that can be told."""


class NoArticleError(UnreadableError):
    """It is a page, but no report stands on it."""


class TooLongError(UnreadableError):
    """It is a book or a data dump, not a report."""


class BrokenFormatError(UnreadableError):
    """It is not what its name or type says that it is."""


@dataclass(frozen=True, kw_only=True)
class ReadDocument:
    """One report as text; an empty string or None is what the document does not say."""

    text: str
    title: str = ""
    author: str = ""
    publisher: str = ""
    note: str = ""
    published_on: date | None = None
    language: str = ""
    canonical_url: str = ""


def sane_date(written: str, *, now: datetime) -> date | None:
    """The date at the beginning of what was written, if it can be one of publication."""
    try:
        day = date.fromisoformat(written.strip()[:10])
    except ValueError:
        return None
    # Reports from east of here may bear tomorrow's date.
    latest = now.date() + timedelta(days=1)
    return day if _EARLIEST <= day <= latest else None


def first_line(text: str) -> str:
    """The line that serves as title where none is given; it stays part of the text."""
    line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    if len(line) <= _TITLE_LENGTH:
        return line
    return line[:_TITLE_LENGTH].rsplit(" ", 1)[0] + "…"
