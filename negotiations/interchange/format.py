"""The interchange format: its files, their columns, and the words that these allow.

Written out for people in docs/interchange.md.
"""

import hashlib
import re
from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from negotiations.vocabulary import AgreementKind, Term

LIST_SEPARATOR = "|"
# By this a file without an address is cited.
FILE_SCHEME = "seed:"
SOURCE = re.compile(r"https?://[^\s|]+|seed:[0-9A-Za-z_.-]+")
SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

RELEASED, CIVILIANS = "released_by_", "civilians_by_"

COLUMNS: dict[str, tuple[str, ...]] = {
    "parties": ("slug", "name", "kind", "iso", "aliases", "role"),
    "people": ("slug", "name", "party", "position", "aliases"),
    "rounds": (
        "slug", "date_start", "date_end", "number", "series", "title", "venue", "city",
        "country", "latitude", "longitude", "format", "status", "outcome", "source_urls",
    ),
    "delegations": ("round", "party", "head", "members", "role"),
    "agreements": (
        "slug", "date", "title", "kind", "stage", "status", "round", "parties",
        "mediators", "summary", "source_urls",
    ),
    "commitments": (
        "agreement", "party", "what", "quantity", "unit", "due", "delivered_quantity",
        "status",
    ),
    "exchanges": (
        "slug", "date", "kind", "number", "place", "mediators", "agreement", "part",
        "status", "notes", "source_urls",
    ),
    "positions": ("date", "party", "topic", "stance", "document", "source_urls"),
    "speakers": ("file", "row", "column", "value", "speaker", "source_urls"),
}  # fmt: skip
# A folder may lack it; the others it has, if only with a header.
OPTIONAL_FILE = "speakers"
# In exchanges.csv the columns of the two sides follow this one.
_BEFORE_SIDES = "number"

REQUIRED: dict[str, tuple[str, ...]] = {
    "parties": ("slug", "name", "kind", "role"),
    "people": ("slug", "name", "party"),
    "rounds": ("slug", "date_start", "title", "status", "source_urls"),
    "delegations": ("round", "party", "role"),
    "agreements": ("slug", "date", "title", "kind", "status", "parties", "source_urls"),
    "commitments": ("agreement", "party", "what", "unit", "status"),
    "exchanges": ("slug", "date", "kind", "status", "source_urls"),
    "positions": ("date", "party", "topic", "stance", "source_urls"),
    "speakers": ("file", "row", "column", "value", "source_urls"),
}


# What names a row among those of its file, where it has no slug.
KEYS: dict[str, tuple[str, ...]] = {
    "delegations": ("round", "party"),
    "commitments": ("agreement", "party", "unit", "what"),
    "positions": ("date", "party", "topic", "stance"),
    "speakers": ("file", "row", "column", "speaker"),
}
_SHORT = 40  # letters


class ExchangeKind(Term):
    """Who was handed over, told for both sides in one word."""

    PRISONERS_OF_WAR = "prisoners_of_war", "Prisoners of war"
    MIXED = "mixed", "Prisoners and civilians"
    CIVILIANS = "civilians", "Civilians"
    CHILDREN = "children", "Children"
    BODIES = "bodies", "Bodies"


# The format's own word where it is not the record's.
_ENERGY = "energy_ceasefire"

_OF_PARTS = re.compile(r"([1-9][0-9]{0,3}) of ([1-9][0-9]{0,3})")
_STAGE = re.compile(r"stage ([1-9][0-9]{0,3})")


def columns_of(file: str, sides: Sequence[str]) -> list[str]:
    """The columns of a file in their order; those of exchanges name the two sides."""
    columns = [*COLUMNS[file]]
    if file == "exchanges":
        at = columns.index(_BEFORE_SIDES) + 1
        columns[at:at] = [f"{what}{side}" for what in _BY_SIDE for side in sides]
    return columns


_BY_SIDE = (RELEASED, CIVILIANS)


def key_of(file: str, cells: Mapping[str, str]) -> str:
    """The name of a row in its file; long texts in it are told by their hash."""
    if file == "speakers" and not cells["speaker"]:
        cells = {**cells, "speaker": publisher_of(cells["source_urls"])}
    return "/".join(_short(cells[step]) for step in KEYS.get(file, ("slug",)))


def publisher_of(urls: str) -> str:
    """The host of the first address: the voice of a page that names no speaker."""
    first = urls.split(LIST_SEPARATOR, maxsplit=1)[0]
    try:
        host = urlsplit(first).hostname
    except ValueError:  # told as a mistake of its own
        host = None
    return (host or first).removeprefix("www.").rstrip(".")


def _short(text: str) -> str:
    if len(text) <= _SHORT or SLUG.fullmatch(text):
        return text
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def kind_text(kind: AgreementKind) -> str:
    return _ENERGY if kind is AgreementKind.ENERGY else kind.value


def read_kind(text: str) -> AgreementKind:
    """Raises ValueError for a word that is no kind of agreement."""
    return AgreementKind.ENERGY if text == _ENERGY else AgreementKind(text)


def part_text(part: int | None, parts: int | None) -> str:
    if part is None:
        return ""
    return f"stage {part}" if parts is None else f"{part} of {parts}"


def read_part(text: str) -> tuple[int, int | None] | None:
    """Which part, and of how many; None for an empty cell.

    Raises ValueError for what is neither `1 of 3` nor `stage 2`, and for a fourth of
    three.
    """
    if not text:
        return None
    if of_parts := _OF_PARTS.fullmatch(text):
        part, parts = int(of_parts[1]), int(of_parts[2])
        if part <= parts:
            return part, parts
    elif stage := _STAGE.fullmatch(text):
        return int(stage[1]), None
    message = f"{text!r} is no part of a whole"
    raise ValueError(message)
