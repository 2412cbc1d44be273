"""The words that move people: which verb or noun of a statement moves which group.

It looks at the order of words alone; from whom to whom is told elsewhere.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from negotiations.extraction.exchanges.captives import Group
from negotiations.extraction.exchanges.insertions import after_insertion, is_aside
from negotiations.extraction.exchanges.scene import Move, Scene
from negotiations.extraction.rule import Statement
from negotiations.extraction.tokens import Pattern, Patterns, Token
from negotiations.extraction.words import listed, words

VERB_REACHES = 7  # tokens from a group to the verb that it is the subject of
_OBJECT_REACHES = 9  # tokens from a verb to the group that it moves, other groups aside
_PAIR_REACHES = 20  # tokens from "an exchange" to "146 for 146"
_PARTED = 10  # tokens from "set" to "free"
# Particles that may stand apart from their verb, and what the two then mean.
_PARTED_KINDS = {"parted": "give", "homeward": "get"}
_DEAL_REACHES = 7  # tokens from "freed in" to "deal"
_PARTNER_REACHES = 7  # tokens from "in exchange" to "for"
_ESTIMATE_REACHES = 14  # tokens from "put the number of" to the number


def find_moves(statement: Statement) -> list[Move]:
    """The words of handing over, in order; of two at one place, the longer."""
    found = sorted(_patterns().find(statement.span), key=lambda one: (one[1], -one[2]))
    moves: list[Move] = []
    for kind, start, end in found:
        if moves and start < moves[-1].end:
            continue
        parted = _PARTED_KINDS.get(kind)
        if kind == "rescued":
            if not statement.words.isdisjoint(words("swaps", "nouns")):
                moves.append(Move(kind="get", start=start, end=end))
        elif parted is None:
            moves.append(Move(kind=kind, start=start, end=end))
        elif _is_parted(statement, start, listed=kind):
            moves.append(Move(kind=parted, start=start, end=end))
    return moves


def _is_parted(statement: Statement, verb: int, *, listed: str) -> bool:
    """`Set about 100 people free`, `got 50 men back`: the particle comes later."""
    particles = words("handovers", listed)
    after = statement.span.doc[verb + 1 : min(verb + _PARTED, statement.span.end)]
    return any(token.lower_ in particles for token in after)


@cache
def _patterns() -> Patterns:
    def pair(verbs: str, particles: str) -> Pattern:
        return [
            {"LEMMA": {"IN": listed("handovers", verbs)}},
            {"LOWER": {"IN": listed("handovers", particles)}},
        ]

    def alone(verbs: str) -> Pattern:
        return [{"LEMMA": {"IN": listed("handovers", verbs)}}]

    return Patterns(
        {
            "give": [
                alone("giving"),
                pair("giving_with", "giving_particles"),
                pair("letting", "letting_particles"),
                [{"LEMMA": "give"}, {"LOWER": "up"}],
            ],
            "rescued": [alone("rescuing")],
            "parted": [alone("letting"), alone("giving_with")],
            "homeward": [alone("getting_with")],
            "swap": [alone("swapping")],
            "return": [
                [{"LOWER": "in"}, {"LOWER": {"IN": ["exchange", "return"]}}],
                [
                    {"LOWER": "in"},
                    {"LOWER": "the"},
                    {"LOWER": {"IN": ["other", "opposite"]}},
                    {"LOWER": "direction"},
                ],
            ],
            "get": [alone("getting"), pair("getting_with", "homeward")],
            "come": [
                pair("coming_with", "homeward"),
                [{"LEMMA": "be"}, {"LOWER": "home"}],
                [{"LEMMA": "be"}, {"LOWER": "back"}, {"LOWER": "home"}],
                [{"LOWER": "back"}, {"LOWER": "from"}],
            ],
        }
    )


def move_of(group: Group, scene: Scene) -> Move | None:
    """The words that move a group: the verb that it is the subject of, or object of."""
    return (
        _verb_after(group, scene)
        or _estimate(group, scene)
        or _verb_before(group, scene)
        or _in_return(group, scene)
    )


def _in_return(group: Group, scene: Scene) -> Move | None:
    """What goes the other way, whatever the verb: its people's name says to whom."""
    if group.owner is None:
        return None
    return next((move for move in scene.moves if move.kind == "return"), None)


def _verb_after(group: Group, scene: Scene) -> Move | None:
    """`… were released`, `… have returned home`; nothing after a restrictive `who`."""
    start = after_insertion(_end_of_list(group, scene), scene)
    for move in scene.moves:
        if not start <= move.start <= start + VERB_REACHES or move.kind == "return":
            continue
        if move.kind == "swap" and _is_prisoner_noun(start, move.start, scene):
            return move  # a 1,200-for-1,200 prisoner swap
        between = scene.tokens(start, move.start)
        if not all(is_aside(token, scene) for token in between):
            return None
        if _is_suffered(move, between, scene):
            return replace(move, is_passive=True)
        is_coming = scene.document.doc[move.start].lemma_ in words(
            "handovers", "coming"
        )
        return replace(move, kind="come") if is_coming or move.kind == "come" else None
    return None


def _end_of_list(group: Group, scene: Scene) -> int:
    """`213 soldiers, 11 officers and six civilians were released`: one verb for all."""
    end = group.end
    for other in scene.groups:
        if other.start < end:
            continue
        between = scene.tokens(end, other.start)
        if not between or any(
            token.lower_ not in words("handovers", "listing") for token in between
        ):
            break
        end = other.end
    return end


def _is_suffered(move: Move, between: Sequence[Token], scene: Scene) -> bool:
    """`28 captives were released`, `28 captives released by Oman`."""
    if not between:
        return move.kind == "give" and _is_participle(move, scene)
    passive = words("handovers", "passive")
    return move.kind != "come" and any(token.lower_ in passive for token in between)


def _is_participle(move: Move, scene: Scene) -> bool:
    """`Released by Oman`, `freed in a prisoner swap`, `released as part of a deal`."""
    after = [token.lower_ for token in scene.tokens(move.end, move.end + _DEAL_REACHES)]
    deals = words("swaps", "nouns") | words("deals", "documents")
    return after[:1] == ["by"] or (
        after[:1] in (["in"], ["as"], ["under"]) and not deals.isdisjoint(after)
    )


def _is_prisoner_noun(start: int, end: int, scene: Scene) -> bool:
    return end - start <= 1 and all(
        token.lower_ in words("captives", "prisoners")
        for token in scene.tokens(start, end)
    )


def _verb_before(group: Group, scene: Scene) -> Move | None:
    """`released …`, `the release of …`; groups between are objects of the same verb."""
    if (in_exchange := _in_exchange_for(group, scene)) is not None:
        return in_exchange
    for move in reversed(scene.moves):
        if move.end > group.start or move.kind == "return":
            continue
        if move.kind == "come" and scene.word(move.end) != "of":
            continue
        between = scene.tokens(move.end, group.start)
        others = sum(
            min(one.end, group.start) - one.start
            for one in scene.groups
            if move.end <= one.start < group.start
        )
        is_pair = group.figure is not None and group.figure.against is not None
        reach = _PAIR_REACHES if is_pair and move.kind == "swap" else _OBJECT_REACHES
        is_near = len(between) - others <= reach
        stops = words("handovers", "stops")
        if not is_near or any(token.lower_ in stops for token in between):
            return None
        return move
    return None


def _in_exchange_for(group: Group, scene: Scene) -> Move | None:
    """`… in exchange for nearly 2,000 prisoners`: these go the other way."""
    for move in scene.moves:
        near = 0 <= group.start - move.end <= _OBJECT_REACHES
        near = near and not any(
            move.end <= other.start < group.start and _parts(other, group, scene)
            for other in scene.groups
        )
        answers = scene.tokens(move.end, min(move.end + _PARTNER_REACHES, group.start))
        is_for = any(token.lower_ == "for" for token in answers)
        if move.kind == "return" and near and is_for:
            return move
    return None


def _parts(other: Group, group: Group, scene: Scene) -> bool:
    """Whether a verb stands between two groups: `for ten of theirs we got ten back`."""
    return any(
        other.end <= move.start < group.start and move.kind != "return"
        for move in scene.moves
    )


def _estimate(group: Group, scene: Scene) -> Move | None:
    """`put the number of Ukrainians who returned at 189`."""
    if scene.word(group.start - 1) != "at":
        return None
    for token in scene.tokens(group.start - _ESTIMATE_REACHES, group.start):
        if token.lemma_ == "put":
            return Move(kind="estimate", start=token.i, end=token.i + 1)
    return None
