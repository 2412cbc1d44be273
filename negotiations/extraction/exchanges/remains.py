"""The dead, as they stand around a number: `the bodies of 12`, `12 soldiers' bodies`.

It reads tokens only; whose they are and where they go is for others.
"""

from negotiations.extraction.tokens import Span
from negotiations.extraction.words import words

_BODIES_OF = 2  # tokens


def start_of_bodies(span: Span, start: int) -> int:
    """Where `the bodies of` begins, if it stands before a number."""
    before = [token.lower_ for token in span.doc[span.start : start]][-_BODIES_OF:]
    is_bodies = before[1:] == ["of"] and before[0] in words("captives", "remains")
    return start - _BODIES_OF if is_bodies else start


def end_of_their_bodies(span: Span, position: int) -> int | None:
    """Where `563 soldiers' bodies` ends, if bodies it is that are counted."""
    after = [token.lower_ for token in span.doc[position : position + _BODIES_OF]]
    is_theirs = after[:1] in (["'"], ["'s"])
    is_bodies = after[-1:] != [] and after[-1] in words("captives", "remains")
    return position + _BODIES_OF if is_theirs and is_bodies else None
