"""`dataset.toml`: what a dataset is, of which process, what is missing in it.

The names of captives that a file may hold are replaced as it says, before anything of
them enters the record.
"""

import tomllib
from datetime import date
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    StringConstraints,
    ValidationError,
    model_validator,
)

from negotiations.interchange.problems import Problem

NAME = "dataset.toml"
_NEEDED = (
    "slug, title, publisher, compiled_on, licence and citation, and a table [process] "
    "with slug and name; see docs/interchange.md"
)


def _without_nul(text: str) -> str:
    if "\0" in text:
        message = "a text without NUL characters"
        raise ValueError(message)
    return text


def _one_line(text: str) -> str:
    if len(text.splitlines()) > 1:
        message = "one line"
        raise ValueError(message)
    return _without_nul(text)


Slug = Annotated[
    str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=100)
]
Line = Annotated[
    str,
    StringConstraints(min_length=1, max_length=300, strip_whitespace=True),
    AfterValidator(_one_line),
]
Name = Annotated[
    str,
    StringConstraints(min_length=1, max_length=200, strip_whitespace=True),
    AfterValidator(_one_line),
]
Licence = Annotated[
    str,
    StringConstraints(min_length=1, max_length=100, strip_whitespace=True),
    AfterValidator(_one_line),
]
Citation = Annotated[
    str,
    StringConstraints(min_length=1, strip_whitespace=True),
    AfterValidator(_without_nul),
]
Page = Literal[
    "dashboard",
    "rounds",
    "delegations",
    "agreements",
    "commitments",
    "exchanges",
    "positions",
]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class ProcessPart(_Part):
    """The process of the dataset; its names and days are used where it is not known."""

    slug: Slug
    name: Name
    started_on: date | None = None
    ended_on: date | None = None

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> Self:
        if self.started_on and self.ended_on and self.ended_on < self.started_on:
            message = "a day of ended_on that is not before started_on"
            raise ValueError(message)
        return self


class Gap(_Part):
    """What readers must know, and on which pages it matters."""

    text: Line
    on: list[Page]


class Redaction(_Part):
    """The text that stands for one cell."""

    file: str
    row: str
    column: str
    text: str


class Manifest(_Part):
    """The whole file."""

    slug: Slug
    title: Line
    publisher: Name
    compiled_on: date
    licence: Licence
    citation: Citation
    process: ProcessPart
    gaps: list[Gap] = []
    redactions: list[Redaction] = []


def read_manifest(folder: Path) -> tuple[Manifest | None, list[Problem]]:
    """The manifest, or everything that is wrong with it."""
    try:
        # As with the tables, a byte order mark does no harm.
        described = tomllib.loads((folder / NAME).read_text(encoding="utf-8-sig"))
        return Manifest.model_validate(described), []
    except ValidationError as error:
        return None, [
            Problem(
                file=NAME,
                column=".".join(str(step) for step in one["loc"]),
                allowed=one["msg"].removeprefix("Value error, "),
            )
            for one in error.errors(include_url=False)
        ]
    except (OSError, ValueError, RecursionError) as error:
        return None, [Problem(file=NAME, allowed=_told(error))]


def _told(error: Exception) -> str:
    match error:
        case FileNotFoundError():
            return f"the file is missing; it must hold {_NEEDED}"
        case OSError():
            return f"it cannot be read: {error.strerror}"
        case UnicodeDecodeError():
            return f"it is not UTF-8 (byte {error.start})"
        case _:
            # Numbers of too many digits and too deep lists are other errors.
            return f"it is not TOML: {error}"
