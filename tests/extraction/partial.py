"""Compares claims with what a sample file says of them: only the fields it names."""

from typing import Any  # Any: values of a TOML file

from negotiations.extraction.claims import Claim


def told(claim: Claim) -> dict[str, Any]:
    """A claim's fields, and beside them who says it and whether it is the main one."""
    return {
        "primary": claim.primary,
        "attributed_to": claim.attributed_to,
        **claim.fields(),
    }


def with_nothing(value: Any) -> Any:
    """The value with None for every empty string, which TOML has no word for."""
    if isinstance(value, dict):
        return {name: with_nothing(one) for name, one in value.items()}
    if isinstance(value, list):
        return [with_nothing(one) for one in value]
    return None if value == "" else value


def fits(expected: Any, actual: Any) -> bool:
    """Whether every named value is there; plain lists are compared without order."""
    if isinstance(expected, dict):
        return isinstance(actual, dict) and all(
            fits(value, actual.get(name)) for name, value in expected.items()
        )
    if isinstance(expected, list) and isinstance(actual, list):
        if all(isinstance(one, str) for one in expected):
            return sorted(expected) == sorted(actual)
        pairs = zip(expected, actual, strict=False)
        return len(expected) == len(actual) and all(fits(*pair) for pair in pairs)
    return bool(expected == actual)


def unmatched(expected: list[Any], actual: list[Any]) -> tuple[list[Any], list[Any]]:
    """What was expected and is not there, and what is there and was not expected."""
    missing, left = [], list(actual)
    for one in expected:
        found = next((other for other in left if fits(one, other)), None)
        if found is None:
            missing.append(one)
        else:
            left.remove(found)
    return missing, left
