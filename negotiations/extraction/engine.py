"""All rules over one text: a report in, claims out.

A claim is what its words say: evidence that is not found word for word is dropped, and
with it the claim. It knows no database, no clock and no network.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from negotiations.extraction.claims import Claim, Evidence
from negotiations.extraction.domains import is_other_business
from negotiations.extraction.gazetteer import Gazetteer, world
from negotiations.extraction.rule import Reader, read_document
from negotiations.extraction.rules import (
    agreements,
    delegations,
    exchanges,
    positions,
    rounds,
)
from negotiations.extraction.text import language_of

NAME = "rules/2"

# Each module may link its claims to those of the modules before it.
_READERS: tuple[Reader, ...] = (
    rounds.read,
    delegations.read,
    agreements.read,
    exchanges.read,
    positions.read,
)


def extract(
    text: str, published: date | None, gazetteer: Gazetteer | None = None
) -> list[Claim]:
    """What a report says, in the order of the kinds.

    Nothing where it is in another language or about other business than war and peace.
    `belongs_to` counts positions in this list.
    """
    if language_of(text) is None:
        return []
    document = read_document(text, published, gazetteer or world())
    if is_other_business(document):
        return []
    claims: list[Claim] = []
    for read in _READERS:
        claims.extend(read(document, tuple(claims)))
    sentences = [document.whole(statement) for statement in document.statements]
    return [_in_context(claim, sentences) for claim in lawful(claims, text)]


def lawful(claims: Sequence[Claim], text: str) -> list[Claim]:
    """The claims whose every quote stands in the text, their links put right."""
    kept = [
        position
        for position, claim in enumerate(claims)
        if claim.evidence and _is_quoted(claim, text)
    ]
    moved = {old: new for new, old in enumerate(kept)}
    return [_relinked(claims[position], moved) for position in kept]


def _is_quoted(claim: Claim, text: str) -> bool:
    return all(
        words.quote and text[words.start : words.end] == words.quote
        for words in claim.evidence
    )


def _in_context(claim: Claim, sentences: Sequence[Evidence]) -> Claim:
    """The claim with the sentences around words that stand outside its statement."""
    around = (
        sentence
        for words in claim.evidence
        for sentence in sentences
        if sentence.start <= words.start and words.end <= sentence.end
    )
    return replace(claim, evidence=tuple(dict.fromkeys((*claim.evidence, *around))))


def _relinked(claim: Claim, moved: dict[int, int]) -> Claim:
    if claim.belongs_to is None:
        return claim
    return replace(claim, belongs_to=moved.get(claim.belongs_to))
