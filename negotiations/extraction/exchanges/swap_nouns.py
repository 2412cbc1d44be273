"""Exchanges that are named and not counted: `the exchange took place on …`.

It reads the noun or verb and what became of it; figures are told elsewhere.
"""

from negotiations.extraction.exchanges.captives import is_about_captives
from negotiations.extraction.exchanges.fates import status_at, telling_word
from negotiations.extraction.exchanges.mentions import Swap, when_told, where_told
from negotiations.extraction.parties.actors import principals, speaker_alone
from negotiations.extraction.parties.subjects import subjects_of
from negotiations.extraction.recollection import is_long_after, is_recalled
from negotiations.extraction.rule import Document, Grammar, Match, Rule
from negotiations.extraction.words import listed, words

_OBJECT_WITHIN = 3  # tokens from "exchange" to "of prisoners"
_COUNTED_WITHIN = 3  # tokens from "two" to "prisoner swaps"


def swaps_named(document: Document) -> list[Swap]:
    """The mentions of exchanges by name, in the text's order."""
    return _GRAMMAR.mentions(document)


def _of_noun(match: Match) -> Swap | None:
    """`The exchange took place on …`, `carried out a large exchange of prisoners`."""
    statement, document = match.statement, match.document
    if not _is_prisoner_exchange(match) or _is_talked_about(match):
        return None
    if _are_counted(match):
        return None
    told_at = telling_word(match)
    status = None if told_at is None else status_at(statement, told_at)
    if told_at is not None and status is None:
        return None
    start, end = sorted((match.start, match.start if told_at is None else told_at))
    return Swap(
        statement=statement,
        start=match.start,
        status=status,
        when=None
        if is_long_after(statement, start)
        else when_told(document, statement, start, end + 1),
        place=where_told(statement, start, end + 1),
        speaker=speaker_alone(document, statement, match.start),
        is_recalled=is_recalled(statement, start)
        or is_recalled(statement, match.start),
        is_remains=_is_of_remains(match),
    )


def _of_release(match: Match) -> Swap | None:
    """`Freed hundreds of detainees`: a release without a figure, by one of the sides."""
    givers = subjects_of(match.document, match.statement, match.start)
    pair = {one.party for one in principals(match.document)}
    if len(givers) != 1 or givers[0].party not in pair:
        return None
    return _of_noun(match)


_GRAMMAR: Grammar[Swap] = Grammar(
    Rule(
        name="exchanges.noun",
        patterns=(
            [{"LOWER": {"IN": listed("swaps", "nouns")}}],
            [
                {"LEMMA": {"IN": listed("handovers", "swapping")}},
                {"LOWER": {"IN": listed("swaps", "objects")}},
            ],
        ),
        build=_of_noun,
    ),
    Rule(
        name="exchanges.release",
        patterns=(
            [
                {"LEMMA": {"IN": listed("handovers", "giving")}},
                {"LOWER": {"IN": listed("captives", "vague")}, "OP": "*"},
                {"ENT_TYPE": {"IN": ["DEMONYM", "PARTY"]}, "OP": "*"},
                {"LOWER": {"IN": listed("captives", "captured")}, "OP": "*"},
                {"LOWER": {"IN": listed("swaps", "released")}},
            ],
        ),
        build=_of_release,
    ),
)


def _is_prisoner_exchange(match: Match) -> bool:
    """Whether an exchange is one of people: by its own words or the report's."""
    if is_about_captives(match.statement.span):
        return True
    before = match.document.doc[max(0, match.start - 1) : match.start]
    is_the = any(token.lower_ in words("swaps", "pointing") for token in before)
    return is_the and is_about_captives(match.document.doc)


def _are_counted(match: Match) -> bool:
    """`55 exchanges since February`: a sum, and none of them."""
    if match.document.doc[match.start].lower_ not in words("swaps", "several"):
        return False
    return any(
        match.start - _COUNTED_WITHIN <= figure.end <= match.start
        for figure in match.statement.figures
    )


def _is_talked_about(match: Match) -> bool:
    """`Prisoner exchange talks`: the exchange is their subject."""
    following = match.document.doc[match.end : match.end + 1]
    return any(token.lower_ in words("swaps", "talking") for token in following)


def _is_of_remains(match: Match) -> bool | None:
    """Whether bodies are exchanged; None where the words leave it open."""
    near = match.document.doc[max(0, match.start - 1) : match.end + _OBJECT_WITHIN]
    remains, living = words("captives", "remains"), words("captives", "captive_nouns")
    if "both" in match.statement.words:  # "put off both the bodies and the prisoners"
        near = match.statement.span
    for spoken in ({token.lower_ for token in near}, match.statement.words):
        if spoken & living or spoken & remains:
            both = spoken & living and spoken & remains
            return None if both else bool(spoken & remains)
    return False if is_about_captives(match.statement.span) else None
