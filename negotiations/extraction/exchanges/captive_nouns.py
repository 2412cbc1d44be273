"""The nouns for captives and the dead, with the words that stand around them.

It reads the words after a number; how many they are is told by the number.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from negotiations.extraction.exchanges.remains import end_of_their_bodies
from negotiations.extraction.gazetteer import Name
from negotiations.extraction.tokens import Span, Token
from negotiations.extraction.words import words
from negotiations.vocabulary import NameKind, TransferCategory

_REACH = 9  # tokens from a number to the noun that it counts


@dataclass(frozen=True, kw_only=True)
class Noun:
    """What a number counts: its kind, its end, and whose people they are."""

    category: TransferCategory
    end: int
    owner: Name | None
    is_captive: bool


def noun_phrase(span: Span, start: int, demonyms: dict[int, Name]) -> Noun | None:
    """The captives that a number or `all` is said of; None for anything else."""
    owner: Name | None = None
    seen: list[str] = []
    for position in range(start, min(start + _REACH, span.end)):
        token = span.doc[position]
        category = category_of(token, seen)
        if category is not None and not _is_joined(span, position):
            end, later = _end_of_phrase(span, position + 1, demonyms)
            of_dead = end_of_their_bodies(span, position + 1)
            if of_dead is not None:
                category, end = TransferCategory.REMAINS, of_dead
            return Noun(
                category=category,
                end=end,
                owner=owner or later,
                is_captive=category is TransferCategory.REMAINS
                or token.lower_ in words("captives", "captive_nouns")
                or bool(words("captives", "captured").intersection(seen)),
            )
        if position in demonyms:
            owner = demonyms[position]
            if _is_people(span, position, owner):
                return _people(owner, seen)
        elif category is None and not _describes(token):
            return None
        seen.append(token.lower_)
    return None


def _is_joined(span: Span, position: int) -> bool:
    """`Women prisoners`, `children hostages`: the next noun says what they are."""
    following = span.doc[position + 1].lower_ if position + 1 < span.end else ""
    return following in words("captives", "captive_nouns")


def _describes(token: Token) -> bool:
    """`Captured`, `heavily`, and the town or unit of `five Mariupol defenders`."""
    return (
        token.lower_ in words("captives", "modifiers")
        or token.lower_.endswith("ly")
        or (token.is_title and token.lower_ not in words("names", "never"))
    )


def _is_people(span: Span, position: int, name: Name) -> bool:
    """Whether a name is the noun itself: `207 Ukrainians`, not `207 Ukrainian …`."""
    following = span.doc[name.end] if name.end < span.end else None
    is_plural = name.role is NameKind.DEMONYM or name.end - name.start == 1
    return (
        is_plural
        and span.doc[position].text.endswith(("s", "ese"))
        and (following is None or following.lower_ not in words("captives", "soldiers"))
    )


def _people(owner: Name, seen: Sequence[str]) -> Noun:
    return Noun(
        category=_condition(seen) or TransferCategory.PRISONERS_OF_WAR,
        end=owner.end,
        owner=owner,
        is_captive=bool(words("captives", "captured").intersection(seen)),
    )


def category_of(token: Token, seen: Sequence[str]) -> TransferCategory | None:
    """What a noun says of those it counts, with the adjectives before it."""
    adjectives = words("captives", "dead") | words("captives", "captured")
    if token.lower_ in adjectives and _is_adjective(token):
        return None
    for name, category in _NOUNS:
        if token.lower_ in words("captives", name):
            return _condition(seen) or category
    return None


def _is_adjective(token: Token) -> bool:
    """Whether `fallen` or `dead` describes the next word: `fallen troops`."""
    following = token.nbor() if token.i + 1 < len(token.doc) else None
    return following is not None and (
        following.lower_ in words("captives", "soldiers")
        or following.ent_type_ == "DEMONYM"
    )


_NOUNS = (
    ("remains", TransferCategory.REMAINS),
    ("hostages", TransferCategory.HOSTAGES),
    ("abductees", TransferCategory.HOSTAGES),
    ("children", TransferCategory.CHILDREN),
    ("civilians", TransferCategory.CIVILIANS),
    ("prisoners", TransferCategory.PRISONERS_OF_WAR),
    ("soldiers", TransferCategory.PRISONERS_OF_WAR),
)


def _condition(seen: Sequence[str]) -> TransferCategory | None:
    if words("captives", "dead").intersection(seen):
        return TransferCategory.REMAINS
    if words("captives", "wounded").intersection(seen):
        return TransferCategory.WOUNDED_OR_SICK
    if words("captives", "civilian").intersection(seen):
        return TransferCategory.CIVILIANS
    return None


def _end_of_phrase(
    span: Span, end: int, demonyms: dict[int, Name]
) -> tuple[int, Name | None]:
    """Take in what belongs to the noun: `of war`, `of fallen soldiers`, `and children`."""
    if end + 1 < span.end and span.doc[end].lower_ == "and":
        inner = noun_phrase(span, end + 1, demonyms)
        return (inner.end, inner.owner) if inner else (end, None)
    if end + 1 >= span.end or span.doc[end].lower_ != "of":
        return end, None
    if span.doc[end + 1].lower_ == "war":
        return end + 2, None
    inner = noun_phrase(span, end + 1, demonyms)
    return (inner.end, inner.owner) if inner else (end, None)
