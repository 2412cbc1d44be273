"""Positions: what a party demands, offers or refuses, in the text's own words.

Only the parties to a conflict and those who speak for them take positions: what a
crowd, a blogger, a mediator or a nameless source wants is none.
"""

from collections.abc import Sequence
from dataclasses import replace

from negotiations.extraction.claims import Claim
from negotiations.extraction.parties.stakeholders import stakeholders
from negotiations.extraction.positions import position_patterns
from negotiations.extraction.positions.earnest import (
    is_conditional,
    is_demand,
    is_denied,
    is_factual,
    is_in_doubt,
    is_open,
    is_predicate,
    is_said,
    is_unsupposed,
    tells_deal,
)
from negotiations.extraction.positions.holders import (
    holder_of,
    holder_speaking,
    is_own,
    names_party,
)
from negotiations.extraction.positions.possessors import (
    holder_after,
    holder_before,
    holder_of_noun,
    holder_of_same,
)
from negotiations.extraction.positions.stances import (
    stance_before,
    stances_after,
    stances_around,
    stances_behind,
    stances_included,
)
from negotiations.extraction.positions.taken_positions import (
    Position,
    claim_of,
    each_once,
)
from negotiations.extraction.positions.tellings import (
    position_across,
    position_whole,
    positions_after,
    positions_on,
    rejected_before,
)
from negotiations.extraction.rule import Document, Grammar, Match, Rule
from negotiations.extraction.words import words


def read(document: Document, earlier: Sequence[Claim]) -> list[Claim]:
    """The positions that a report tells, in its order; one a party and topic.

    A headline yields to the text; what a stance itself quotes is no other's stance.
    """
    if not stakeholders(document):
        return []
    told = each_once(_GRAMMAR.mentions(document))
    return [claim_of(document, one, earlier) for one in told]


def _stated(match: Match) -> tuple[Position, ...]:
    """`Kyiv demanded …`, `Russia rejects …`."""
    verb = match.document.doc[match.start]

    if not (is_said(match) and is_demand(match)):
        return ()
    is_refusal = verb.lemma_ in words("positions", "refusing") or (
        match.end - match.start > 1
        and verb.lemma_ in words("positions", "refusing_with_particle")
    )
    holder = holder_of(match.document, match.statement, match.start)
    return positions_after(match, holder, match.start, is_refusal=is_refusal)


def _declined(match: Match) -> tuple[Position, ...]:
    """`Hamas will not disarm`, `Kyiv would never accept …`."""
    if not is_unsupposed(match) or is_in_doubt(match):
        return ()
    holder = holder_of(match.document, match.statement, match.start)
    if holder is None and is_conditional(match):
        return position_across(match)
    return positions_after(match, holder, match.start, is_refusal=True)


def _restricted(match: Match) -> tuple[Position, ...]:
    """`A truce is possible only if Kyiv withdraws, Moscow said`."""
    hinging = words("positions", "hinging")
    rest = match.document.doc[match.start : match.statement.span.end]
    if not is_unsupposed(match) or not any(one.lower_ in hinging for one in rest):
        return ()
    return position_across(match)


def _conceded(match: Match) -> tuple[Position, ...]:
    """`Kyiv would accept … if …`, `would only negotiate …`."""
    is_declined = any(
        token.lower_ in words("positions", "nots") for token in match.span
    )
    if is_declined or not is_unsupposed(match):
        return ()
    holder = holder_of(match.document, match.statement, match.start)
    return position_whole(match, holder)


def _ready(match: Match) -> tuple[Position, ...]:
    """`The group is ready to …`, `Kyiv is not open to …`."""
    if not is_open(match):
        return ()
    holder = holder_of(match.document, match.statement, match.start)
    return position_whole(match, holder, is_refusal=is_denied(match))


def _named(match: Match) -> tuple[Position, ...]:
    """`Kyiv's demand that …`, `expressed its readiness to …`."""
    noun = match.span[0]
    is_view = noun.lower_ in words("positions", "views")
    if not is_factual(match) or is_in_doubt(match):
        return ()
    if is_view and not is_demand(match):
        return ()
    holder = holder_of_noun(match.document, match.statement, noun)
    is_refusal = noun.lower_ in words("positions", "refusing_attitudes")
    named = positions_after(match, holder, noun.i, is_refusal=is_refusal)
    return tuple(
        replace(one, is_noun=True) for one in named if one.stance.told_start > noun.i
    )


def _required(match: Match) -> tuple[Position, ...]:
    """`Russia must withdraw, Kyiv said`."""
    holder = holder_speaking(match.document, match.statement, match.start)
    if holder is None or not is_unsupposed(match):
        return ()
    is_of_deal = tells_deal(match.statement, match.start)
    if not is_of_deal and is_own(
        match.document, match.statement, match.start, holder.party
    ):
        return ()
    stances = stances_around(match.statement, match.start)
    is_told = any(stance.told_start < match.start for stance in stances)
    is_told = is_told or is_of_deal
    if not is_told and not names_party(match.document, match.statement, match.start):
        return ()
    return positions_on(match, holder, stances)


def _needed(match: Match) -> tuple[Position, ...]:
    """`Peace requires Kyiv to withdraw, Moscow said`."""
    holder = holder_speaking(match.document, match.statement, match.start)
    if holder is None or not is_factual(match):
        return ()
    if is_own(match.document, match.statement, match.start, holder.party):
        return ()
    return positions_after(match, holder, match.start)


def _excluded(match: Match) -> tuple[Position, ...]:
    """`It is out of the question to …, the Kremlin said`."""
    is_touching = match.span[-1].lower_ in words("positions", "touching")
    if not (is_touching or is_predicate(match)):
        return ()
    calling = words("positions", "calling_names")
    holder = holder_before(match.document, match.statement, match.start, calling)
    if match.span[0].lower_ not in words("positions", "scorning"):
        holder = holder or holder_speaking(match.document, match.statement, match.start)
    if holder is None:
        return ()
    stance = stance_before(match.statement, match.start, match.end)
    stances = (
        [stance]
        if stance
        else [
            replace(one, start=match.start)
            for one in stances_after(match.statement, match.end - 1, is_whole=True)
        ]
    )
    return positions_on(match, holder, stances, is_refusal=True)


def _barred(match: Match) -> tuple[Position, ...]:
    """`There will be no talks until …, Kyiv said`, `no one will surrender`."""
    holder = holder_speaking(match.document, match.statement, match.start)
    is_flat = any(token.lower_ in words("positions", "wills") for token in match.span)
    if holder is None or not (is_flat or is_conditional(match)):
        return ()
    return positions_after(match, holder, match.start, is_refusal=True)


def _prerequisite(match: Match) -> tuple[Position, ...]:
    """`The release of … is a precondition for talks, the rebels said`."""
    holder = holder_speaking(match.document, match.statement, match.start)
    if holder is None or not is_unsupposed(match):
        return ()
    return positions_on(match, holder, stances_around(match.statement, match.start))


def _refused_by(match: Match) -> tuple[Position, ...]:
    """`The truce was rejected by the rebels`."""
    holder = holder_after(match.document, match.statement, match.end)
    if holder is None:
        return ()
    stance = stance_before(match.statement, match.start, match.end)
    stances = [stance] if stance else rejected_before(match)
    return positions_on(match, holder, stances, is_refusal=True)


def _conditions(match: Match) -> tuple[Position, ...]:
    """`Putin's conditions for ending the war … include …`."""
    noun = match.document.doc[match.start]
    stances = stances_included(match.statement, match.end)
    holder = stances and (
        holder_of_noun(match.document, match.statement, noun)
        or holder_of_same(match.document, match.statement, noun)
    )
    if not holder or not is_unsupposed(match):
        return ()
    return positions_on(replace(match, start=stances[0].start - 1), holder, stances)


def _dependent(match: Match) -> tuple[Position, ...]:
    """`A truce is dependent on the lifting of sanctions, the Kremlin said`."""
    making = words("positions", "making_conditional")
    holder = holder_before(
        match.document, match.statement, match.start, making
    ) or holder_speaking(match.document, match.statement, match.start)
    if holder is None or not is_unsupposed(match):
        return ()
    return positions_on(match, holder, stances_behind(match.statement, match.end - 1))


_GRAMMAR: Grammar[tuple[Position, ...]] = Grammar(
    *(
        Rule(name=f"positions.{name}", patterns=patterns, build=build)
        for name, patterns, build in (
            ("stated", position_patterns.STATED, _stated),
            ("declined", position_patterns.DECLINED, _declined),
            ("conceded", position_patterns.CONCEDED, _conceded),
            ("ready", position_patterns.READY, _ready),
            ("named", position_patterns.NAMED, _named),
            ("required", position_patterns.REQUIRED, _required),
            ("needed", position_patterns.NEEDED, _needed),
            ("excluded", position_patterns.EXCLUDED, _excluded),
            ("barred", position_patterns.BARRED, _barred),
            ("restricted", position_patterns.RESTRICTED, _restricted),
            ("prerequisite", position_patterns.PREREQUISITE, _prerequisite),
            ("refused-by", position_patterns.REFUSED_BY, _refused_by),
            ("conditions", position_patterns.CONDITIONS, _conditions),
            ("dependent", position_patterns.DEPENDENT, _dependent),
        )
    )
)
