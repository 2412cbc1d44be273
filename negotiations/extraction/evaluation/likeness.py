"""When a claim is the one that a label asks for, and which of its values are right.

Pure comparisons of values; it counts nothing and reads no text.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any  # Any: values of a claim's fields, which are JSON

from rapidfuzz.fuzz import token_set_ratio

from negotiations.extraction.claims import Claim, Fields
from negotiations.extraction.evaluation.labels import Label
from negotiations.vocabulary import (
    AgreementStatus,
    ClaimKind,
    ExchangeStatus,
    RoundStatus,
    TransferCategory,
)

# Where a mistake changes what the record says happened, it is another event; within a
# group it is a wrong value of the right one.
_FIRMNESS: dict[ClaimKind, dict[str, str]] = {
    ClaimKind.ROUND: {
        RoundStatus.PLANNED: "ahead",
        RoundStatus.HELD: "done",
        RoundStatus.POSTPONED: "off",
        RoundStatus.CANCELLED: "off",
    },
    ClaimKind.AGREEMENT: {
        AgreementStatus.PROPOSED: "proposed",
        AgreementStatus.REJECTED: "rejected",
    },
    ClaimKind.EXCHANGE: {
        ExchangeStatus.AGREED: "ahead",
        ExchangeStatus.PLANNED: "ahead",
        ExchangeStatus.CARRIED_OUT: "done",
        ExchangeStatus.POSTPONED: "off",
        ExchangeStatus.CANCELLED: "off",
    },
}
# Words of a stance: two wordings of it share at least this part, of 100.
_SAME_WORDING = 60
_IN_WORDS = frozenset({"stance", "what", "venue"})


@dataclass(frozen=True, kw_only=True)
class Comparison:
    """How the values of one field compare: of `expected` and `found`, `right` agree.

    A list counts each of its members, any other value counts one.
    """

    field: str
    expected: int
    found: int
    right: int

    @property
    def is_right(self) -> bool:
        return self.right == self.expected == self.found


def told(claim: Claim) -> Fields:
    """A claim's fields, and beside them who is said to say it."""
    return {**claim.fields(), "attributed_to": claim.attributed_to}


def speaks_of(label: Label, claim: Claim) -> bool:
    """Whether the claim is about the event of the label, however well it tells it."""
    fields = claim.fields()
    if label.kind is not claim.kind or not _is_as_firm(label, fields):
        return False
    return _IDENTITY[label.kind](label.fields, fields)


def compare(label: Label, claim: Claim) -> list[Comparison]:
    """Each field that the label states, and whether the claim is primary."""
    fields = told(claim)
    compared = [
        _compared(name, value, fields.get(name)) for name, value in label.fields.items()
    ]
    as_primary = int(label.is_primary == claim.primary)
    primary = Comparison(field="primary", expected=1, found=1, right=as_primary)
    return [*compared, primary]


def _compared(name: str, expected: Any, found: Any) -> Comparison:
    wanted, given = _members(expected), _members(found)
    left, right = list(given), 0
    for one in wanted:
        fitting = next((other for other in left if _fits(name, one, other)), None)
        if fitting is not None:
            left.remove(fitting)
            right += 1
    return Comparison(field=name, expected=len(wanted), found=len(given), right=right)


def _members(value: Any) -> list[Any]:
    if isinstance(value, list):
        return value
    if isinstance(value, dict):
        return sorted(value.items())
    return [] if value is None else [value]


def _fits(name: str, expected: Any, found: Any) -> bool:
    if isinstance(expected, dict) and isinstance(found, dict):
        return all(
            _fits(inner, value, found.get(inner)) for inner, value in expected.items()
        )
    if name in _IN_WORDS and expected and found:
        return bool(token_set_ratio(str(expected), str(found)) >= _SAME_WORDING)
    return bool(expected == found)


def _is_as_firm(label: Label, fields: Fields) -> bool:
    groups = _FIRMNESS.get(label.kind, {})
    wanted = label.fields.get("status")
    return wanted is None or (
        groups.get(wanted, "firm") == groups.get(fields["status"], "firm")
    )


def _same_round(expected: Fields, found: Fields) -> bool:
    """Same number, place and day as far as both state them, and one of them shared."""
    return (
        _is_compatible_day(expected.get("date_start"), found["date_start"])
        and all(
            _is_compatible(expected.get(name), found[name])
            for name in ("place", "number")
        )
        and _share_members(expected.get("parties"), found["parties"])
    )


def _same_delegation(expected: Fields, found: Fields) -> bool:
    same_head = _is_compatible(expected.get("head"), found["head"])
    return _is_compatible(expected.get("party"), found["party"]) and same_head


def _same_agreement(expected: Fields, found: Fields) -> bool:
    return (
        _is_compatible(expected.get("kind"), found["kind"])
        and _is_compatible_day(expected.get("date"), found["date"])
        and _share_members(expected.get("parties"), found["parties"])
    )


def _same_exchange(expected: Fields, found: Fields) -> bool:
    """Compatible days, and a figure in common where both give figures."""
    wanted, given = _figures(expected), _figures(found)
    if wanted and given and not wanted & given:
        return False
    return _is_compatible_day(expected.get("date_start"), found["date_start"])


def _same_position(expected: Fields, found: Fields) -> bool:
    return all(
        _is_compatible(expected.get(name), found[name]) for name in ("party", "topic")
    )


_IDENTITY = {
    ClaimKind.ROUND: _same_round,
    ClaimKind.DELEGATION: _same_delegation,
    ClaimKind.AGREEMENT: _same_agreement,
    ClaimKind.EXCHANGE: _same_exchange,
    ClaimKind.POSITION: _same_position,
}


def _figures(fields: Fields) -> set[tuple[bool, int]]:
    """The numbers of an exchange, those of remains apart from those of the living."""
    return {
        (transfer["category"] == TransferCategory.REMAINS, transfer["count"])
        for transfer in fields.get("transfers") or ()
        if transfer.get("count") is not None
    }


def _is_compatible(expected: Any, found: Any) -> bool:
    return expected is None or found is None or expected == found


def _is_compatible_day(expected: str | None, found: str | None) -> bool:
    """Whether neither contradicts the other: a month holds each of its days."""
    if expected is None or found is None:
        return True
    return expected.startswith(found) or found.startswith(expected)


def _share_members(expected: Iterable[str] | None, found: Iterable[str]) -> bool:
    wanted, given = set(expected or ()), set(found)
    return not wanted or not given or bool(wanted & given)
