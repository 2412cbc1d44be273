"""The parts of a date phrase by the letters of the grammar, and what it is relative to.

It reads tokens one at a time; what a phrase means as a whole is for `date_meanings`.
"""

import re
from dataclasses import dataclass
from datetime import date

from negotiations.extraction.tokens import Token
from negotiations.extraction.words import table

DAY = re.compile(r"([1-9]|[12]\d|3[01])(?:st|nd|rd|th)?")


@dataclass(frozen=True, kw_only=True)
class Anchor:
    """What a date phrase is relative to.

    `context` is the day that the text spoke of before; `ahead` whether the sentence
    speaks of what is to come.
    """

    published: date | None
    context: date | None = None
    ahead: bool = False


@dataclass(frozen=True, kw_only=True)
class Parts:
    """The parts of a phrase by their letters in the grammar, in the text's order."""

    letters: str
    tokens: tuple[Token, ...]

    def all(self, letter: str) -> list[Token]:
        """The tokens that this letter stands for."""
        pairs = zip(self.letters, self.tokens, strict=True)
        return [token for one, token in pairs if one == letter]

    def days(self) -> list[int]:
        found = (DAY.fullmatch(one.lower_.lstrip("0")) for one in self.all("D"))
        return [int(match[1]) for match in found if match]

    def months(self) -> list[int]:
        return [table("months")[token.lower_.rstrip(".")] for token in self.all("M")]

    def years(self, anchor: Anchor) -> list[int]:
        """The years told, `this year` and `last year` included."""
        told = [int(token.text) for token in self.all("Y")]
        if told or anchor.published is None or "U" not in self.letters:
            return told
        year = anchor.published.year - ("L" in self.letters)
        return [year] if self.unit() == "year" else []

    def weekday(self) -> int:
        return int(table("weekdays")[self.all("W")[0].lower_])

    def unit(self) -> str:
        return str(table("date_units")[self.all("U")[0].lower_])

    def is_plural(self) -> bool:
        return self.all("U")[0].lower_.endswith("s")

    def amount(self) -> int:
        days = self.days()
        return days[0] if days else int(table("few")[self.all("n")[0].lower_])
