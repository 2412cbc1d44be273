"""Short titles and addresses for events that no curator has named yet. Pure."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.text import slugify

from negotiations.vocabulary import (
    AgreementKind,
    ExchangeStatus,
    TransferCategory,
    Unit,
)

_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
    "ninth", "tenth",
)  # fmt: skip
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_TEENS = (11, 12, 13)


@dataclass(frozen=True, kw_only=True)
class Direction:
    """One direction of an exchange, as its title needs it."""

    released_by: str
    category: TransferCategory
    count: int | None


def title_of_round(
    *, parties: Sequence[str], place: str | None, number: int | None
) -> str:
    """Such as “Russia–Ukraine talks in Istanbul, second round”."""
    title = f"{'–'.join(parties)} talks" if parties else "Talks"
    if place:
        title += f" in {place}"
    if number:
        title += f", {ordinal(number)} round"
    return title[0].upper() + title[1:]


def title_of_agreement(
    *, kind: AgreementKind, parties: Sequence[str], quantity: int | None, unit: str
) -> str:
    """Such as “Return of remains: 12,000 bodies (Russia, Ukraine)”."""
    title = kind.label
    if quantity is not None and unit:
        title += f": {quantity:,} {Unit(unit).label}"
    if parties:
        title += f" ({', '.join(parties)})"
    return title


def title_of_exchange(
    *, directions: Sequence[Direction], total: int | None, status: ExchangeStatus
) -> str:
    """Such as “Exchange of 1,000 for 1,000 prisoners of war”."""
    sides = {direction.released_by for direction in directions}
    categories = {direction.category for direction in directions}
    counts = [
        f"{direction.count:,}"
        for direction in directions
        if direction.count is not None
    ]
    noun = "people" if len(categories) != 1 else categories.pop().label.lower()
    if not directions:
        noun = "prisoners"
    opening = "Return" if len(sides) == 1 else "Exchange"
    if total is not None and not counts:
        return f"{opening} of {total:,} {noun} in all"
    if counts and len(counts) == len(directions) == len(sides):
        return f"{opening} of {' for '.join(_told(directions))}"
    ending = " agreed" if status is ExchangeStatus.AGREED else ""
    return f"{opening} of {noun}{ending}"


def _told(directions: Sequence[Direction]) -> list[str]:
    """What went each way; what is the same on both sides is said once, at the end."""
    nouns = [direction.category.label.lower() for direction in directions]
    last = len(directions) - 1
    return [
        f"{direction.count:,} {noun}"
        if at == last or nouns[at + 1] != noun
        else f"{direction.count:,}"
        for at, (direction, noun) in enumerate(zip(directions, nouns, strict=True))
    ]


def slug_for(text: str, *, on: date | None = None, taken: set[str]) -> str:
    """An address for a record: the day and the words, numbered where it is taken.

    Names in scripts without Latin letters give a short hash instead.
    """
    words = slugify(text) or hashlib.sha256(text.encode()).hexdigest()[:8]
    slug = f"{on.isoformat()}-{words}" if on else words
    slug = slug[:100].strip("-")
    number, numbered = 1, slug
    while numbered in taken:
        number += 1
        numbered = f"{slug}-{number}"
    return numbered


def ordinal(number: int) -> str:
    if 1 <= number <= len(_ORDINALS):
        return _ORDINALS[number - 1]
    is_teen = number % 100 in _TEENS
    return f"{number}{'th' if is_teen else _ENDINGS.get(number % 10, 'th')}"
