"""Numbers in a text: how many, as exactly as the words say, and which number in a row.

It reads tokens only; whether a number counts people, days or euros is for the rules.
`dozens` and `hundreds` alone give nothing: a guess is worse than a gap.
"""

import re
from collections.abc import Set
from dataclasses import dataclass, replace

from negotiations.extraction.tokens import Span, Token
from negotiations.extraction.words import table, words
from negotiations.values import Count
from negotiations.vocabulary import Qualifier

_DIGITS = re.compile(r"\d{1,3}(?:,\d{3})+|\d{1,12}")
_DECIMAL = re.compile(r"\d{1,6}\.\d{1,3}")
_ORDINAL = re.compile(r"(\d{1,3})(?:st|nd|rd|th)")
_QUALIFIERS = {term.value: term for term in Qualifier}
_LONGEST_QUALIFIER = 3  # tokens
_THOUSAND = 1000
_SHORT = 2  # digits of a number that counts rounds
_EACH_REACHES = 8  # tokens between a count and the word that gives it to both sides

# One letter for each token, so that the grammar can be seen whole: s one or two digits,
# k three, n more or with commas, d a decimal, y twenty to ninety, w another number word,
# m hundred, thousand, dozen and so on, a "a", & "and", - a hyphen, t "to" or "or",
# b "between", . anything else.
_SMALL = "(?:y-?w|y|w)"
_NUMBER = rf"(?:[sk]k+|[snk]m*|dm+|(?:{_SMALL}|a(?=m))(?:m+(?:&?{_SMALL})?)*)"
_GRAMMAR = re.compile(
    rf"(?P<low>{_NUMBER})(?:(?<![yw])-|t)(?P<high>{_NUMBER})"
    rf"|b(?P<least>{_NUMBER})&(?P<most>{_NUMBER})"
    rf"|(?P<one>{_NUMBER})"
)


@dataclass(frozen=True, kw_only=True)
class Figure:
    """A number with its qualifier: tokens `start` to `end`, the end excluded.

    `start` takes in the qualifier's words. `is_each` when it is given to both sides
    (`390 each`, `each side … 6,000`); `against` is the other number of `5 for 55`, on
    the first of the two; `is_compound` when it only describes (`25-year-old`).
    """

    count: Count
    start: int
    end: int
    is_each: bool = False
    is_compound: bool = False
    against: "Figure | None" = None


def find_figures(span: Span, taken: Set[int] = frozenset()) -> tuple[Figure, ...]:
    """The numbers of a sentence, in order; `taken` tokens are parts of dates."""
    letters = "".join("." if token.i in taken else _letter(token) for token in span)
    figures = [
        _figure(span, match)
        for match in _GRAMMAR.finditer(letters)
        if not _is_no_count(span, match)
    ]
    return tuple(
        replace(one, against=other) if _is_against(one, other, span) else one
        for one, other in zip(figures, (*figures[1:], None), strict=False)
    )


def ordinal(token: Token) -> int | None:
    """The number that `second`, `2nd` or the end of `fifty-second` gives, or None."""
    match = _ORDINAL.fullmatch(token.lower_)
    if match:
        return int(match[1])
    found: int | None = table("ordinals").get(token.lower_)
    is_joined = found is not None and token.i > 1 and token.nbor(-1).text == "-"
    tens: int = table("tens").get(token.nbor(-2).lower_, 0) if is_joined else 0
    return None if found is None else tens + found


def cardinal(token: Token) -> int | None:
    """The small number that `two` or `2` gives, as in `round two`; None otherwise."""
    if token.text.isdigit() and len(token.text) <= _SHORT:
        return int(token.text)
    found: int | None = table("numbers").get(token.lower_)
    return found


def _letter(token: Token) -> str:
    text = token.lower_
    if text[0].isdigit():
        return _letter_of_digits(text)
    if text in table("multipliers"):
        return "m"
    if text in table("tens"):
        return "y"
    if text in table("numbers"):
        return "w"
    return str(table("number_joints").get(text, "."))


def _letter_of_digits(text: str) -> str:
    if _DIGITS.fullmatch(text):
        return {1: "s", 2: "s", 3: "k"}.get(len(text), "n")
    return "d" if _DECIMAL.fullmatch(text) else "."


def _figure(span: Span, match: re.Match[str]) -> Figure:
    start, end = span.start + match.start(), span.start + match.end()
    least = "low" if match["low"] else "least" if match["least"] else None
    is_pair = match["low"] is not None and _value(span[slice(*match.span("low"))]) == (
        _value(span[slice(*match.span("high"))])
    )
    begin, said = _qualifier_before(span, start)
    if span.doc[end : end + 2].text.lower() in words("number_words", "or_more"):
        said, end = Qualifier.AT_LEAST, end + 2
    if least and not is_pair:
        said = Qualifier.AT_LEAST
    return Figure(
        count=Count(
            number=_value(span[slice(*match.span(least or "one"))]),
            qualifier=said or Qualifier.EXACT,
        ),
        start=begin,
        end=end,
        is_each=is_pair or _is_each(span, start, end),
        is_compound=_lower(span, end) == "-" and _lower(span, end + 1) != "for",
    )


def _value(span: Span) -> int:
    total, current = 0.0, 0.0
    for token in span:
        text = token.lower_
        multiplier = table("multipliers").get(text)
        if multiplier is None:
            current = _plus(current, text)
        elif multiplier < _THOUSAND:
            current = max(current, 1) * multiplier
        else:
            total, current = total + max(current, 1) * multiplier, 0
    return round(total + current)


def _plus(current: float, text: str) -> float:
    if not text[0].isdigit():
        word: int = table("tens").get(text, table("numbers").get(text, 0))
        return current + word
    value = float(text.replace(",", ""))
    return current * _THOUSAND + value if current else value  # 1 000 in two tokens


def _is_no_count(span: Span, match: re.Match[str]) -> bool:
    """Shares, sums of money, decimals alone, and `one` that only points."""
    start, end = span.start + match.start(), span.start + match.end()
    before, after = _lower(span, start - 1), _lower(span, end)
    if before in words("number_words", "currencies"):
        return True
    if after in words("number_words", "measures"):
        return True
    return (
        match[0] == "w"
        and span.doc[start].lower_ == "one"
        and (
            before in words("number_words", "pointing_before")
            or after in words("number_words", "pointing_after")
        )
    )


def _qualifier_before(span: Span, start: int) -> tuple[int, Qualifier | None]:
    """Where the words that qualify a number begin, and what they make of it."""
    for length in range(_LONGEST_QUALIFIER, 0, -1):
        begin = start - length
        if begin >= span.start:
            found = table("qualifiers").get(span.doc[begin:start].text.lower())
            if found and _lower(span, begin - 1) not in words(
                "number_words", "phrasal"
            ):
                return begin, _QUALIFIERS[found]
    return start, None


def _is_each(span: Span, start: int, end: int) -> bool:
    """Whether `each` after the number, or `each side` before it, gives it to both."""
    for token in span.doc[end : min(end + _EACH_REACHES, span.end)]:
        if token.lower_ in {"each", "apiece"}:
            return _lower(span, token.i + 1) != "other"
        if token.text in {",", ";", "-"} or token.lower_ in words(
            "number_words", "and"
        ):
            break
    return any(
        token.lower_ == "each"
        and _lower(span, token.i + 1) in words("number_words", "sides")
        for token in span.doc[span.start : start]
    )


def _is_against(one: Figure, other: Figure | None, span: Span) -> bool:
    """Whether two numbers stand as `5 for 55` or `1,000-for-1,000`."""
    return other is not None and span.doc[one.end : other.start].text.lower() in {
        "for",
        "-for-",
    }


def _lower(span: Span, position: int) -> str:
    return span.doc[position].lower_ if span.start <= position < span.end else ""
