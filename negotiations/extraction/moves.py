"""The words that move people: which verb or noun of a statement moves which group.

It looks at the order of words alone; from whom to whom is told elsewhere.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from negotiations.extraction.captives import Group
from negotiations.extraction.rule import Document, Statement
from negotiations.extraction.tokens import Pattern, Patterns, Token
from negotiations.extraction.words import listed, words

VERB_REACHES = 7  # tokens from a group to the verb that it is the subject of
_OBJECT_REACHES = 9  # tokens from a verb to the group that it moves, other groups aside
_PAIR_REACHES = 20  # tokens from "an exchange" to "146 for 146"
_INSERTED = 12  # tokens between two commas: ", 12 of them civilians,"
_RESTRICTED = 22  # tokens from "who had been in danger" to "were returned"
_PARTED = 10  # tokens from "set" to "free"
_HELD_REACHES = 6  # tokens from "three members" to "held by"
_CAPTIVITY_REACHES = 20  # tokens from "held by" to "have been released"
# Particles that may stand apart from their verb, and what the two then mean.
_PARTED_KINDS = {"parted": "give", "homeward": "get"}
_ESTIMATE_REACHES = 14  # tokens from "put the number of" to the number


@dataclass(frozen=True, kw_only=True)
class Move:
    """Words of handing over: `kind` is give, get, come, swap, return or estimate.

    `return` has no verb of its own: `seven made the journey in the other direction`.
    """

    kind: str
    start: int
    end: int
    is_passive: bool = False


@dataclass(frozen=True, kw_only=True)
class Scene:
    """One statement, its groups and the words that move them."""

    document: Document
    statement: Statement
    groups: Sequence[Group]
    moves: Sequence[Move]

    def word(self, position: int) -> str:
        """The lower-case word at a position, empty outside the statement."""
        span = self.statement.span
        return span.doc[position].lower_ if span.start <= position < span.end else ""

    def tokens(self, start: int, end: int) -> list[Token]:
        span = self.statement.span
        return list(span.doc[max(start, span.start) : min(end, span.end)])


def find_moves(statement: Statement) -> list[Move]:
    """The words of handing over, in order; of two at one place, the longer."""
    found = sorted(_patterns().find(statement.span), key=lambda one: (one[1], -one[2]))
    moves: list[Move] = []
    for kind, start, end in found:
        if moves and start < moves[-1].end:
            continue
        parted = _PARTED_KINDS.get(kind)
        if parted is None:
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
            ],
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
    start = _after_insertion(group.end, scene)
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


def _is_suffered(move: Move, between: Sequence[Token], scene: Scene) -> bool:
    """`28 captives were released`, `28 captives released by Oman`."""
    if not between:
        return move.kind == "give" and scene.word(move.end) == "by"
    passive = words("handovers", "passive")
    return move.kind != "come" and any(token.lower_ in passive for token in between)


def _is_prisoner_noun(start: int, end: int, scene: Scene) -> bool:
    return end - start <= 1 and all(
        token.lower_ in words("captives", "prisoners")
        for token in scene.tokens(start, end)
    )


def _after_insertion(position: int, scene: Scene) -> int:
    """Past `, which Moscow says are its own,` or `held by …` where that follows."""
    if scene.word(position) in words("actors", "relatives"):
        return _after_restriction(position, scene)
    if scene.word(position) != ",":
        return _after_captivity(position, scene)
    is_clause = scene.word(position + 1) in words("actors", "relatives")
    end = scene.statement.span.end if is_clause else position + _INSERTED
    for token in scene.tokens(position + 1, end):
        if token.text == "," and (is_clause or _begins_verb(token.i + 1, scene)):
            return token.i + 1
    return position


def _after_restriction(position: int, scene: Scene) -> int:
    """Past `who had been in danger`, to `were returned`, the sentence's own verb."""
    clause = scene.tokens(position + 1, position + _RESTRICTED)
    has_own_verb = False  # "who were to be exchanged" has no other
    for token in clause:
        if token.lower_ in words("handovers", "stops"):
            return position
        if has_own_verb and _begins_verb(token.i, scene):
            return token.i
        has_own_verb = has_own_verb or not is_aside(token, scene)
    return position


def _begins_verb(position: int, scene: Scene) -> bool:
    """Whether `were released` begins here."""
    starts = {move.start for move in scene.moves}
    return scene.word(position) in words("handovers", "passive") and any(
        token.i in starts for token in scene.tokens(position + 1, position + 3)
    )


def _after_captivity(position: int, scene: Scene) -> int:
    """Past `of the army held by rebels since May`, to `have been released`."""
    held = captor_at(position, scene)
    if held is None:
        return position
    for token in scene.tokens(held, held + _CAPTIVITY_REACHES):
        if token.text == "," or token.lower_ in words("handovers", "stops") - {"since"}:
            return position
        if token.lower_ in words("handovers", "finite"):
            return token.i
    return position


def captor_at(position: int, scene: Scene) -> int | None:
    """Where `held by` begins, close after a group; None where nothing says it."""
    for token in scene.tokens(position, position + _HELD_REACHES):
        if token.lower_ in words("handovers", "holding"):
            return token.i if scene.word(token.i + 1) == "by" else None
        if token.is_punct or token.lower_ in words("handovers", "finite"):
            return None
    return None


def is_aside(token: Token, scene: Scene) -> bool:
    dated = (range(date.start, date.end) for date in scene.statement.dates)
    return (
        token.lower_ in words("actors", "auxiliaries")
        or token.lower_ in words("actors", "asides")
        or token.lower_ in words("handovers", "passive")
        or any(token.i in stretch for stretch in dated)
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
        if move.kind == "return" and near and scene.word(move.end) == "for":
            return move
    return None


def _estimate(group: Group, scene: Scene) -> Move | None:
    """`put the number of Ukrainians who returned at 189`."""
    if scene.word(group.start - 1) != "at":
        return None
    for token in scene.tokens(group.start - _ESTIMATE_REACHES, group.start):
        if token.lemma_ == "put":
            return Move(kind="estimate", start=token.i, end=token.i + 1)
    return None
