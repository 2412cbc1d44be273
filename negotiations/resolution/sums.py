"""A side's people told in all beside the same people told by category. Pure.

One report says “390 captives” where another counts 270 prisoners of war and 120
civilians. The single figure is then no further transfer and contradicts nothing but
another total, so totals are compared with totals.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any  # Any: values are parsed JSON

from negotiations.resolution.statements import PEOPLE, STEP, Statement, path
from negotiations.vocabulary import Qualifier, TransferCategory

# Released by and received by.
Direction = tuple[str, str]
# What each claim says of one direction, by claim.
Told = Mapping[int, Sequence[Statement]]

# The category that a report uses where it tells none apart.
_GENERAL = TransferCategory.PRISONERS_OF_WAR
_STATED = {Qualifier.EXACT, Qualifier.AT_LEAST, Qualifier.ABOUT}
_A_BREAKDOWN = 2  # categories with numbers


def tell_sums(heard: Iterable[Statement]) -> list[Statement]:
    """The statements, with totals of a direction's people told as totals.

    A figure of the general category is a total where another claim breaks the
    direction down and counts that category otherwise; each breakdown then also states
    its sum. Where nobody tells categories apart, nothing changes.
    """
    statements = list(heard)
    told = [_retell(way, claims) for way, claims in _by_direction(statements).items()]
    totals = {id(single): total for one, _ in told for single, total in one}
    sums = [total for _, added in told for total in added]
    return [*(totals.get(id(one), one) for one in statements), *sums]


def _by_direction(statements: Sequence[Statement]) -> dict[Direction, Told]:
    found: dict[Direction, dict[int, list[Statement]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for one in statements:
        group, *steps = one.field.split(STEP)
        if group == "transfers" and steps[-1] not in {TransferCategory.REMAINS, PEOPLE}:
            released_by, received_by, _ = steps
            found[released_by, received_by][one.heard.claim_id].append(one)
    return {way: dict(claims) for way, claims in found.items()}


def _retell(
    way: Direction, told: Told
) -> tuple[list[tuple[Statement, Statement]], list[Statement]]:
    """The single figures with the totals that they are, and the sums of breakdowns."""
    breakdowns = [claims for claims in told.values() if _is_breakdown(claims)]
    field = path("transfers", *way, PEOPLE)
    totals = [
        (claims[0], _restated(claims[0], field, claims[0].value))
        for claims in told.values()
        if _is_total(claims, breakdowns)
    ]
    if not totals:
        return [], []
    return totals, [_sum(claims, field) for claims in breakdowns]


def _is_breakdown(claims: Sequence[Statement]) -> bool:
    numbered = {_category(one) for one in claims if _number(one) is not None}
    is_told_once = len({_category(one) for one in claims}) == len(claims)
    return is_told_once and len(numbered) >= _A_BREAKDOWN


def _is_total(
    claims: Sequence[Statement], breakdowns: Sequence[Sequence[Statement]]
) -> bool:
    if len(claims) != 1 or _category(claims[0]) != _GENERAL:
        return False
    number = _number(claims[0])
    if number is None or not breakdowns:
        return False
    return all(_is_told_otherwise(number, one) for one in breakdowns)


def _is_told_otherwise(number: int, breakdown: Sequence[Statement]) -> bool:
    """Whether the breakdown has another number of the category, or adds up to this."""
    of_category = [_number(one) for one in breakdown if _category(one) == _GENERAL]
    if of_category:
        return of_category != [number]
    return number == sum(_number(one) or 0 for one in breakdown)


def _sum(breakdown: Sequence[Statement], field: str) -> Statement:
    """What the breakdown adds up to; a part without a number makes it a lower bound."""
    numbers = [_number(one) for one in breakdown]
    qualifiers = {Qualifier(_value(one)["qualifier"]) for one in breakdown}
    if Qualifier.ABOUT in qualifiers:
        qualifier = Qualifier.ABOUT
    elif None in numbers or Qualifier.AT_LEAST in qualifiers:
        qualifier = Qualifier.AT_LEAST
    else:
        qualifier = Qualifier.EXACT
    total = sum(number or 0 for number in numbers)
    said = {"count": total, "qualifier": qualifier.value}
    words = tuple(dict.fromkeys(words for one in breakdown for words in one.words))
    return _restated(breakdown[0], field, said, words=words)


def _restated(
    one: Statement, field: str, value: object, *, words: tuple[str, ...] | None = None
) -> Statement:
    return Statement(
        field=field,
        value=value,
        words=one.words if words is None else words,
        heard=one.heard,
    )


def _category(one: Statement) -> str:
    return one.field.rsplit(STEP, 1)[-1]


def _number(one: Statement) -> int | None:
    value = _value(one)
    return value["count"] if value["qualifier"] in _STATED else None


def _value(one: Statement) -> Any:  # Any: as above
    return one.value
