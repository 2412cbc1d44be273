"""What stands before a noun: its adjectives, its article, the word that governs it.

It knows nothing of what the noun names.
"""

from itertools import pairwise, takewhile

from negotiations.extraction.numbers import cardinal, ordinal
from negotiations.extraction.rule import Match
from negotiations.extraction.tokens import Doc, Token
from negotiations.extraction.words import words

_ARTICLES = frozenset({"the", "a", "an", "their", "its", "this"})
_THE = frozenset({"the", "this", "their", "its"})
_PREMODIFIERS = 12  # tokens before a noun in which its adjectives stand


def premodifiers(match: Match) -> list[Token]:
    """The adjectives and names before a noun, the nearest first."""
    found: list[Token] = []
    is_aside = False
    begin = max(match.statement.span.start, match.start - _PREMODIFIERS)
    for token in reversed(match.document.doc[begin : match.start]):
        if is_aside or token.text == ")":  # the Contact Group (TCG) meeting
            is_aside = token.text != "("
            found.append(token)
            continue
        is_compound = bool(found) and found[-1].text == "-"  # face-to-face
        is_stop = token.is_punct and token.text != "-"
        is_break = token.lower_ in words("circumstances", "breaks") or _is_done(token)
        if is_stop or (is_break and not is_compound):
            break
        found.append(token)
    return found


def _is_done(token: Token) -> bool:
    """`Held talks`, but not `the renewed talks`."""
    before = token.nbor(-1).lower_ if token.i else ""
    return (
        token.lemma_ in words("sittings", "happening")
        and not token.lower_.endswith("ing")
        and before not in _ARTICLES
    )


def governor(match: Match) -> str:
    """The preposition or verb that governs a noun, or an empty text."""
    begin = match.statement.span.start
    position = match.start - len(premodifiers(match)) - 1
    while position >= begin:
        token = match.document.doc[position]
        if token.lower_ not in words("sittings", "determiners"):
            words_before = match.document.doc[max(0, position - 1) : position + 1]
            return "part" if words_before.text.lower() == "part in" else token.lower_
        position -= 1
    return ""


def is_definite(match: Match) -> bool:
    """Whether a noun has `the`, `this` or `their` before its adjectives."""
    if _THE.intersection(token.lower_ for token in premodifiers(match)):
        return True
    position = match.start - len(premodifiers(match)) - 1
    return (
        position >= match.statement.span.start
        and match.document.doc[position].lower_ in _THE
    )


def is_dated_before(match: Match) -> bool:
    """`The May 15 talks` are known ones; `Monday's talks` may be news."""
    doc = match.document.doc
    return any(
        phrase.form == "calendar"
        and phrase.end == match.start
        and doc[max(0, phrase.start - 1)].lower_ == "the"
        for phrase in match.statement.dates
    )


def is_day_of(match: Match) -> bool:
    """`The second day of talks`: its date is not that of the first day."""
    begin = max(match.statement.span.start, match.start - 2)
    return match.document.doc[begin : match.start].text.lower() == "day of"


def day_told(doc: Doc, position: int) -> int | None:
    """Which day of a meeting the date at a position is: `its second day Wednesday`.

    Or `on Wednesday, the second day`.
    """
    after = list(takewhile(lambda one: one.text != ".", doc[position : position + 6]))
    around = list(doc[max(0, position - 4) : position]), after
    for one, other in (pair for words_ in around for pair in pairwise(words_)):
        if other.lower_ in {"day", "days"} and ordinal(one) is not None:
            return ordinal(one)
    return None


def days_told(match: Match) -> int | None:
    """How many days a meeting took: `three days of talks`, `the two-day session`."""
    begin = max(match.statement.span.start, match.start - _PREMODIFIERS)
    before = list(match.document.doc[begin : match.start])
    for place, token in enumerate(before[1:], 1):
        number = before[place - 1 - (before[place - 1].text == "-")]
        if token.lower_ in {"day", "days"}:
            return cardinal(number)
    return None
