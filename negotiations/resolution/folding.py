"""Which value a field shows, and why: statements folded by speaker.

Pure. Near-copies weigh nothing, a speaker counts once however often quoted, and a
speaker's later word replaces the earlier one. Nothing here knows the database.
"""

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any  # Any: values are parsed JSON

from negotiations.extraction.claims import Fields
from negotiations.resolution.statements import STEP, Statement
from negotiations.values import DateRange
from negotiations.vocabulary import Precision, Qualifier, Rank

# Fields on which speakers can contradict each other: figures, dates, places, heads.
_CONTESTED = ("starts_on", "number", "place", "quantity", "total", "transfers:")
# Fields that move on with time: the latest word counts.
_MOVING = ("status",)


@dataclass(frozen=True, kw_only=True)
class Spoken:
    """What one speaker gives one field, with the statements that carry it."""

    field: str
    value: object
    speaker: str
    rank: Rank
    reason: str
    statements: tuple[Statement, ...]
    is_displayed: bool = False
    is_contradicting: bool = False

    @property
    def first_seen_on(self) -> date:
        return min(statement.heard.seen_on for statement in self.statements)

    @property
    def last_seen_on(self) -> date:
        return max(statement.heard.seen_on for statement in self.statements)


@dataclass(frozen=True, kw_only=True)
class Settled:
    """All values of one field: what is shown, and whether speakers contradict."""

    field: str
    value: object
    spoken: tuple[Spoken, ...]
    is_disputed: bool


def settle_fields(heard: Iterable[Statement]) -> dict[str, Settled]:
    """Settle every field that the statements speak of; their order does not matter."""
    by_field = defaultdict(list)
    for statement in heard:
        by_field[statement.field].append(statement)
    return {field: _settle_field(field, by_field[field]) for field in sorted(by_field)}


def is_contested(field: str) -> bool:
    """Whether two values for the field are a dispute rather than a development."""
    return field.startswith(_CONTESTED) or field.endswith(":head")


def _settle_field(field: str, heard: list[Statement]) -> Settled:
    spoken = _fold_by_speaker(field, heard)
    current = [one for one in spoken if one.rank is not Rank.DEPRECATED]
    chosen, reason = _choose(field, current)
    shown = tuple(
        replace(one, rank=Rank.PREFERRED, reason=reason, is_displayed=True)
        if one is chosen
        else replace(one, is_contradicting=_is_dispute(field, one, chosen))
        for one in spoken
    )
    return Settled(
        field=field,
        value=chosen.value,
        spoken=shown,
        is_disputed=any(one.is_contradicting for one in shown),
    )


def _is_dispute(field: str, one: Spoken, chosen: Spoken) -> bool:
    return (
        is_contested(field)
        and one.rank is not Rank.DEPRECATED
        and _contradict(one.value, chosen.value)
    )


def _fold_by_speaker(field: str, heard: list[Statement]) -> list[Spoken]:
    by_speaker = defaultdict(list)
    for statement in heard:
        by_speaker[statement.heard.speaker].append(statement)
    return [
        one
        for speaker in sorted(by_speaker)
        for one in _words_of(field, speaker, by_speaker[speaker])
    ]


def _words_of(field: str, speaker: str, heard: list[Statement]) -> list[Spoken]:
    """The speaker's values, the latest first; only that one still stands."""
    by_value = defaultdict(list)
    for statement in heard:
        by_value[_key(statement.value)].append(statement)
    groups = sorted(by_value.values(), key=_weight_of_group, reverse=True)
    return [
        Spoken(
            field=field,
            value=group[0].value,
            speaker=speaker,
            rank=Rank.NORMAL if is_latest else Rank.DEPRECATED,
            reason=(
                "What this speaker says."
                if is_latest
                else "This speaker has given another value since."
            ),
            statements=tuple(sorted(group, key=lambda one: one.heard.claim_id)),
        )
        for is_latest, group in zip(
            [True] + [False] * (len(groups) - 1), groups, strict=True
        )
    ]


def _weight_of_group(group: list[Statement]) -> tuple[object, ...]:
    """Reports about the event itself outweigh recollections; then the latest counts."""
    best = max(group, key=_weight)
    return (*_weight(best), _key(best.value))


def _weight(statement: Statement) -> tuple[bool, bool, date, float]:
    heard = statement.heard
    return heard.is_primary, not heard.is_compiled, heard.seen_on, heard.confidence


def _choose(field: str, current: list[Spoken]) -> tuple[Spoken, str]:
    if field in _MOVING:
        latest = max(current, key=lambda one: (*_latest(one), one.speaker))
        return latest, "The latest report says so."
    supporters = defaultdict(list)
    for one in current:
        supporters[_key(one.value)].append(one)
    ranked = sorted(
        supporters.values(),
        key=lambda group: (*_standing(field, group), _key(group[0].value)),
        reverse=True,
    )
    best = ranked[0]
    return max(best, key=lambda one: (*_latest(one), one.speaker)), _reason(
        field, ranked
    )


def _latest(one: Spoken) -> tuple[date, bool, float]:
    best = max(one.statements, key=lambda statement: statement.heard.seen_on)
    return best.heard.seen_on, best.heard.is_primary, best.heard.confidence


def _standing(field: str, group: list[Spoken]) -> tuple[object, ...]:
    """What a value has for it, the weightiest first."""
    heard = [statement.heard for one in group for statement in one.statements]
    return (
        not all(one.is_aside for one in heard),
        _exactness(group[0].value),
        any(one.is_primary for one in heard),
        any(one.is_primary and not one.is_compiled for one in heard),
        len(group),
        _is_receivers(field, group),
        len({one.document_id for one in heard}),
        max(one.confidence for one in heard),
    )


def _reason(field: str, ranked: list[list[Spoken]]) -> str:
    best, *others = ranked
    if not others:
        return "The only value given." if len(best) == 1 else "All speakers agree."
    second = others[0]
    for ours, theirs, reason in zip(
        _standing(field, best), _standing(field, second), _REASONS, strict=True
    ):
        if ours != theirs:
            return reason
    return "Speakers differ with equal weight; the larger value is shown."


_REASONS = (
    "Shown by the compilation, which tells the other values beside it.",
    "More exact than the other values.",
    "From a report about the event itself; the others recall it.",
    "In the words of a report; the others are compiled.",
    "More speakers say so.",
    "Said by the side that received.",
    "More independent reports say so.",
    "Stated more plainly than the other values.",
)


def _is_receivers(field: str, group: list[Spoken]) -> bool:
    parts = field.split(STEP)
    receiver = parts[2] if parts[0] == "transfers" else None
    return any(one.speaker == receiver for one in group)


def _exactness(value: object) -> int:
    match value:
        case {"precision": precision, "end": end}:
            # Of two reports of one meeting, that which knows its last day knows more.
            return 2 * _PRECISIONS.index(precision) + int(end is not None)
        case {"count": count, "qualifier": qualifier}:
            # An unknown count says less than one that is withheld, or about so many.
            return _COUNTED.index((count is not None, qualifier == Qualifier.EXACT))
        case {"what": _, "quantity": quantity}:
            return int(quantity is not None)
        case str():
            return int(value != "")  # an office that is told, not merely a presence
        case _:
            return 0


_PRECISIONS: list[object] = [Precision.YEAR, Precision.MONTH, Precision.DAY]
# Whether there is a number, and whether it is exact; the best last.
_COUNTED = [(False, True), (False, False), (True, False), (True, True)]


def _contradict(one: Any, other: Any) -> bool:  # Any: parsed JSON
    """Whether both cannot be true: a month does not contradict one of its days."""
    match one, other:
        case {"start": _}, {"start": _}:
            return not _range(one).overlaps(_range(other))
        case {"count": int(), "qualifier": _}, {"count": int(), "qualifier": _}:
            return _counts_contradict(one, other)
        case {"count": _}, {"count": _}:
            return False
        case {"name": _}, {"name": _}:
            return _places_contradict(one, other)
        case _:
            return bool(one != other)


def _counts_contradict(one: Fields, other: Fields) -> bool:
    """`other` is what is shown: an exact count wherever anybody gives one."""
    if other["qualifier"] == Qualifier.AT_LEAST:
        return False
    if one["qualifier"] == Qualifier.AT_LEAST:
        return bool(other["count"] < one["count"])
    return bool(one["count"] != other["count"])


def _places_contradict(one: Fields, other: Fields) -> bool:
    """A palace and its city are one place; so may be two places of no known country."""
    if not one["country"] or not other["country"]:
        return False
    names = one["name"].casefold(), other["name"].casefold()
    is_within = names[0] in names[1] or names[1] in names[0]
    return one["country"] != other["country"] or not is_within


def _range(value: Fields) -> DateRange:
    end = value["end"]
    return DateRange(
        start=date.fromisoformat(value["start"]),
        end=None if end is None else date.fromisoformat(end),
        precision=Precision(value["precision"]),
    )


def _key(value: object) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False)
