"""Figures that count some of a group which is told elsewhere.

It reads tokens and figures only.
"""

from negotiations.extraction.numbers import Figure
from negotiations.extraction.tokens import Span
from negotiations.extraction.words import words

_INCLUDING_REACHES = 6  # tokens from "including" to the number


def is_subset(span: Span, figure: Figure) -> bool:
    """`36 of those released`, `including 12 officers`: some of a group told elsewhere."""
    if span[0].lower_ == "among":  # "Among those released were 60 officers"
        return True
    after = [token.lower_ for token in span.doc[figure.end : figure.end + 2]]
    told_before = words("captives", "told_before").intersection(after[1:])
    if (after[:1] == ["of"] and told_before) or _is_in_brackets(span, figure):
        return True
    begin = max(span.start, figure.start - _INCLUDING_REACHES)
    before = [token.lower_ for token in span.doc[begin : figure.start]]
    return bool(words("captives", "including").intersection(before))


def _is_in_brackets(span: Span, figure: Figure) -> bool:
    """`24 hostages (13 Israelis, ten Thais)`."""
    before = [token.text for token in span.doc[span.start : figure.start]]
    return before.count("(") > before.count(")")
