"""One position of one party where its words stand, and the claim that it makes.

Of those told more than once, or inside one another, one is kept. How they are found is
for the rules.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from negotiations.extraction.claims import Claim, PositionClaim
from negotiations.extraction.gazetteer import Name
from negotiations.extraction.parties.actors import Actor, speaker_alone
from negotiations.extraction.positions.position_dates import day_of_words
from negotiations.extraction.positions.stances import Stance
from negotiations.extraction.rule import Document, Match
from negotiations.extraction.words import words

_CONFIDENCE = 0.65  # the share right; see docs/evaluation.md


@dataclass(frozen=True, kw_only=True)
class Position:
    """One stance of one party, where its verb stands."""

    match: Match
    actor: Actor
    stance: Stance
    verb: int
    is_refusal: bool = False
    is_noun: bool = False


def each_once(found: Iterable[tuple[Position, ...]]) -> list[Position]:
    """The positions of a report, in its order; each once.

    What a party rejects and what it offers instead are two; all else on a topic is one.
    A headline yields to the text; what a stance itself quotes is no other's stance.
    """
    told: dict[tuple[str, str, bool], Position] = {}
    outer: tuple[Position, ...] = ()
    for positions in found:
        if any(_is_inside(one, other) for one in positions for other in outer):
            continue
        outer = positions or outer
        for one in positions:
            party, topic = one.actor.party, one.stance.topic
            other = told.get((party, topic, not one.is_refusal))
            if other and not (_is_offer(one) or _is_offer(other)):
                continue
            key = (party, topic, one.is_refusal)
            known = told.get(key)
            if known is None or known.match.statement.is_heading:
                told[key] = one
    return list(told.values())


def _is_offer(one: Position) -> bool:
    verb = one.match.document.doc[one.verb]
    return verb.lemma_ in words("positions", "offering")


def _is_inside(one: Position, outer: Position) -> bool:
    """`Demands that Kyiv never join …` refuses nothing in Kyiv's name.

    `Rejected Kyiv's demand for …` tells two: a noun has an owner of its own.
    """
    is_within = outer.stance.start < one.verb < outer.stance.end
    return is_within and not (one.is_noun and one.actor.party != outer.actor.party)


def claim_of(
    document: Document, one: Position, earlier: Sequence[Claim]
) -> PositionClaim:
    statement, stance = one.match.statement, one.stance
    words_ = document.evidence("stance", stance.start, stance.end)
    dated = day_of_words(document, statement, one.verb, earlier)
    speaker = _speaker(document, one)
    return PositionClaim(
        rule=one.match.rule,
        confidence=_CONFIDENCE,
        primary=dated is None or dated.is_news,
        attributed_to=speaker.name if speaker else None,
        party=one.actor.party,
        topic=stance.topic,
        stance=words_.quote,
        when=dated.when if dated else None,
        evidence=(
            document.whole(statement),
            document.evidence("party", one.actor.start, one.actor.end),
            document.evidence("topic", stance.told_start, stance.told_end),
            words_,
            *(dated.evidence if dated else ()),
        ),
    )


def _speaker(document: Document, one: Position) -> Name | None:
    """Who reports it; a party that speaks for itself is not reported by another."""
    found = speaker_alone(document, one.match.statement, one.verb)
    is_itself = found is not None and (
        found.start <= one.actor.start < found.end or found.name == one.actor.party
    )
    return None if is_itself else found
