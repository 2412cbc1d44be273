"""Dates in a text: which words state one.

It reads tokens only and never asks what happened then; what the words mean is worked
out in `date_meanings`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from negotiations.extraction.date_meanings import MEANINGS, NUMERIC
from negotiations.extraction.date_parts import DAY, Anchor, Parts
from negotiations.extraction.tokens import Span, Token
from negotiations.extraction.words import table
from negotiations.values import DateRange

__all__ = ["Anchor", "DatePhrase", "find_dates"]

_YEARS = range(1900, 2101)


@dataclass(frozen=True, kw_only=True)
class DatePhrase:
    """Words that state a date: tokens `start` to `end`, the end excluded.

    `form` is the name of its grammar rule, as `weekday` or `calendar`.
    """

    form: str
    start: int
    end: int
    parts: Parts

    def resolve(self, anchor: Anchor) -> DateRange | None:
        """What the words mean; None where that would be a guess."""
        try:
            return MEANINGS[self.form](self.parts, anchor)
        except (ValueError, OverflowError):  # 31 June, the year 0
            return None


# One letter for each token, so that the grammar can be seen whole: W weekday, M month,
# D day of a month, Y year, N a whole numeric date, R today and its like, L last, T this,
# X next, U day, week, month or year, n a small number word, g ago, e earlier, l later,
# f from or between, t to, & and, - a hyphen, o of, h the, q early, mid or late,
# i in, since and so on, "," a comma, S spring and so on, m morning and so on, . anything
# else. The first rule that fits wins.
_YEAR = "(?:,?Y|o?[LT]U)"  # 2024, of last year
_DATE = f"(?:h?Do?M{_YEAR}?|Mh?D{_YEAR}?)"
_DAYS = "h?D(?:,D)*(?:-|t|&)h?D"  # 23 to 25, 5, 6 and 7
_FORMS = {
    "iso": "Y-D-D",
    "numbers": "D-D-Y",
    "numeric": "N",
    "calendar": (
        f"f?{_DATE}(?:-|t|&){_DATE}"  # 30 May to 2 June
        f"|f?{_DAYS}o?M{_YEAR}?"  # 23 to 25 May
        f"|f?M{_DAYS}(?!o?M){_YEAR}?"  # May 23-25
        f"|(?:W,?)?{_DATE}"
    ),
    "ago": "[nD]Ug",
    "offset": "[nD]U[el]",
    "neighbour": "hL(?=U)U|hX(?=U)U",
    "weekdays": "f?W(?:-|t|&)W",
    "weekday": "[LTX]?W(?:o?LU)?",
    "beyond": "h?UiR",
    "today": "R|[LT]m",
    "period": "[LTX]U",
    "near_month": "[LTX]M(?!h?D)",
    "month": f"(?:[io]h?)?q?-?M(?:oY|{_YEAR})|[io]h?q?-?M(?!h?D)",
    "year": "[io]q?-?Y(?!-)|q-?Y(?!-)|SY",
}
_GRAMMAR = re.compile(
    "|".join(f"(?P<{form}>{pattern})" for form, pattern in _FORMS.items())
)
_LEADS_IN = "fhio"  # words of the grammar that are no part of the date


def find_dates(span: Span) -> Iterator[DatePhrase]:
    """The date phrases of a sentence, in order."""
    letters = "".join(_letter(token) for token in span)
    for match in _GRAMMAR.finditer(letters):
        found = match[0].lstrip(_LEADS_IN)
        start = span.start + match.end() - len(found)
        yield DatePhrase(
            form=str(match.lastgroup),
            start=start,
            end=span.start + match.end(),
            parts=Parts(
                letters=found, tokens=tuple(span.doc[start : span.start + match.end()])
            ),
        )


def _letter(token: Token) -> str:
    text = token.lower_
    if text[0].isdigit():
        return _letter_of_digits(text)
    if token.text[0].isupper() and text.rstrip(".") in table("months"):
        return "M"
    if text in table("weekdays"):
        return "W"
    if text in table("date_units"):
        return "U"
    return str(table("date_letters").get(text, "n" if text in table("few") else "."))


def _letter_of_digits(text: str) -> str:
    if len(text) == 4 and text.isdecimal() and int(text) in _YEARS:  # noqa: PLR2004 year
        return "Y"
    if NUMERIC.fullmatch(text):
        return "N"
    return "D" if DAY.fullmatch(text.lstrip("0")) else "."
