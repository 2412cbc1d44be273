"""From what a rule has matched, and whose it is, to the positions that it tells.

Each takes what stands after the verb, before it or in the text before; whether it is
said in earnest, and by whom, the rules have found out.
"""

from collections.abc import Sequence
from dataclasses import replace

from negotiations.extraction.parties.actors import Actor
from negotiations.extraction.positions.holders import holder_speaking
from negotiations.extraction.positions.stance_bounds import end_of_clause
from negotiations.extraction.positions.stance_topics import topic_of_proposal
from negotiations.extraction.positions.stances import (
    Stance,
    is_addressed_to_others,
    stance_before,
    stance_on_before,
    stance_on_clause,
    stance_on_proposal,
    stances_after,
)
from negotiations.extraction.positions.taken_positions import Position
from negotiations.extraction.rule import Match
from negotiations.extraction.words import words


def positions_after(
    match: Match, holder: Actor | None, verb: int, *, is_refusal: bool = False
) -> tuple[Position, ...]:
    """What the holder wants after the verb; nothing where all sides are called on."""
    if holder is None or is_addressed_to_others(match.statement, verb, holder.party):
        return ()
    stances = stances_after(match.statement, verb, is_whole=is_refusal)
    stances = stances or _on_earlier(match, verb, is_refusal=is_refusal)
    return positions_on(match, holder, stances, is_refusal=is_refusal)


def position_whole(
    match: Match, holder: Actor | None, *, is_refusal: bool = False
) -> tuple[Position, ...]:
    """An offer as it hangs together: `would sign and withdraw if …` is one."""
    found = positions_after(match, holder, match.start, is_refusal=True)
    return tuple(replace(one, is_refusal=is_refusal) for one in found)


def position_across(match: Match) -> tuple[Position, ...]:
    """What a side says of a thing that comes before the verb: `talks will only …`."""
    holder = holder_speaking(match.document, match.statement, match.start)
    if holder is None:
        return ()
    end = end_of_clause(match.statement, match.start)
    stance = stance_before(match.statement, match.start, end)
    if stance is None:
        return ()
    return positions_on(match, holder, [stance], is_refusal=True)


def rejected_before(match: Match) -> list[Stance]:
    """`… unless talks begin, but the ultimatum was rejected by Kinshasa`."""
    topic = topic_of_proposal(match.document.statements[: match.statement.index + 1])
    found = topic and stance_on_clause(match.statement, match.start, match.end, topic)
    return [found] if found else []


def positions_on(
    match: Match, holder: Actor, stances: Sequence[Stance], *, is_refusal: bool = False
) -> tuple[Position, ...]:
    return tuple(
        Position(
            match=match,
            actor=holder,
            stance=stance,
            verb=match.start,
            is_refusal=is_refusal,
        )
        for stance in stances
    )


def _on_earlier(match: Match, verb: int, *, is_refusal: bool) -> list[Stance]:
    """`Rejected the plan`, `refused that`: what the text told before."""
    earlier = match.document.statements[: match.statement.index]
    topic = topic_of_proposal(earlier)
    found = topic and stance_on_proposal(match.statement, verb, topic)
    if not found and is_refusal and earlier:
        found = stance_on_before(match.statement, verb, earlier[-1])
    if not found and match.span[-1].lower_ in words("positions", "unyielding"):
        found = stance_before(match.statement, verb, verb + len(match.span))
    return [found] if found else []
