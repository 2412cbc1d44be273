"""Short titles and addresses for events that no curator has named yet. Pure."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from django.utils.text import slugify

from negotiations.vocabulary import (
    AgreementKind,
    ExchangeStatus,
    Qualifier,
    TransferCategory,
    Unit,
)

_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
    "ninth", "tenth",
)  # fmt: skip
_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_TEENS = (11, 12, 13)
_CAPTIVES = {TransferCategory.PRISONERS_OF_WAR, TransferCategory.WOUNDED_OR_SICK}
_SINGULAR = {
    "prisoners of war": "prisoner of war",
    "wounded or sick": "wounded or sick person",
    "civilians": "civilian",
    "children": "child",
    "hostages": "hostage",
    "prisoners": "prisoner",
    "people": "person",
}


@dataclass(frozen=True, kw_only=True)
class Direction:
    """One direction and category of an exchange, as its title needs it."""

    released_by: str
    category: TransferCategory
    count: int | None
    received_by: str = ""
    qualifier: Qualifier = Qualifier.EXACT


@dataclass(frozen=True, kw_only=True)
class _Side:
    """All that one side hands over; no count where one of its figures is missing."""

    noun: str
    count: int | None
    qualifier: Qualifier
    received_by: str


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
    sides = _sides(directions)
    noun = _noun(direction.category for direction in directions)
    opening = "Return" if len(sides) == 1 else "Exchange"
    is_known = any(side.count is not None for side in sides)
    if total is not None and not is_known:
        return f"{opening} of {total:,} {noun} in all"
    if is_known:
        return _title_with_figures(opening, noun, sides)
    if sides and all(side.qualifier is Qualifier.WITHHELD for side in sides):
        return f"{opening} of {noun}, numbers withheld"
    if sides and all(side.qualifier is Qualifier.ALL for side in sides):
        noun = f"all {noun}"
    ending = " agreed" if status is ExchangeStatus.AGREED else ""
    return f"{opening} of {noun}{ending}"


def _title_with_figures(opening: str, noun: str, sides: Sequence[_Side]) -> str:
    known = [side for side in sides if side.count is not None]
    if noun == TransferCategory.REMAINS.label.lower():
        return _title_of_remains(sides, known)
    if len(known) > 1 and noun == TransferCategory.CHILDREN.label.lower():
        return f"Return of {' and '.join(map(_figure, known))} {noun}"
    return f"{opening} of {_told(sides, known)}"


def _title_of_remains(sides: Sequence[_Side], known: Sequence[_Side]) -> str:
    """Such as “Return of remains: 1,212 for 27”."""
    told = " for ".join(map(_figure, known))
    receivers = [side.received_by for side in known if side.received_by]
    if len(known) < len(sides) and len(receivers) == 1:
        told += f" to {receivers[0]}"
    return f"Return of remains: {told}"


def _told(sides: Sequence[_Side], known: Sequence[_Side]) -> str:
    """What went each way; what is the same on both sides is said once, at the end."""
    nouns = [_noun_of(side) for side in known]
    last = len(known) - 1
    is_alike = len({side.noun for side in known}) == 1
    told = [
        _figure(side) if is_alike and at < last else f"{_figure(side)} {noun}"
        for at, (side, noun) in enumerate(zip(known, nouns, strict=True))
    ]
    unknown = [_unknown(side) for side in sides if side.count is None]
    return " for ".join([*told, *unknown])


def _unknown(side: _Side) -> str:
    match side.qualifier:
        case Qualifier.WITHHELD:
            return "an undisclosed number"
        case Qualifier.ALL:
            return "all"
        case _:
            return "an unknown number"


def _figure(side: _Side) -> str:
    told = "" if side.qualifier is Qualifier.EXACT else f"{side.qualifier.label} "
    return f"{told}{side.count:,}"


def _noun_of(side: _Side) -> str:
    return _SINGULAR[side.noun] if side.count == 1 else side.noun


def _sides(directions: Sequence[Direction]) -> list[_Side]:
    """Each releasing side with its categories added up.

    Where either side hands over people of several categories, both are people.
    """
    by_side: dict[str, list[Direction]] = {}
    for one in directions:
        by_side.setdefault(one.released_by, []).append(one)
    is_mixed = any(len({one.category for one in way}) > 1 for way in by_side.values())
    everybody = _noun(one.category for one in directions)
    return [
        _Side(
            noun=everybody if is_mixed else _noun(one.category for one in way),
            count=_sum(one.count for one in way),
            qualifier=_weakest(one.qualifier for one in way),
            received_by=way[0].received_by,
        )
        for way in by_side.values()
    ]


def _sum(counts: Iterable[int | None]) -> int | None:
    """The sum, if every count is known."""
    told = list(counts)
    known = [count for count in told if count is not None]
    return sum(known) if len(known) == len(told) else None


def _weakest(qualifiers: Iterable[Qualifier]) -> Qualifier:
    return max(qualifiers, key=list(Qualifier).index)


def _noun(categories: Iterable[TransferCategory]) -> str:
    """What to call all of them together."""
    found = set(categories)
    if len(found) == 1:
        return found.pop().label.lower()
    return "prisoners" if found <= _CAPTIVES else "people"


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
