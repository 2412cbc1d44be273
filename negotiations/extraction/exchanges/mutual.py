"""Groups that both sides hand over: `390 each`, `1,000 for 1,000`, `all the sick`.

It reads one statement; who hands over a group of its own is told elsewhere.
"""

from negotiations.extraction.exchanges.captives import Group
from negotiations.extraction.exchanges.insertions import is_aside
from negotiations.extraction.exchanges.moves import VERB_REACHES
from negotiations.extraction.exchanges.scene import Move, Scene
from negotiations.extraction.parties.actors import Actor, principals
from negotiations.extraction.parties.subjects import subjects_of

Direction = tuple[Actor | None, Actor | None]

_PAIRED = 9  # tokens between the numbers of "1,700 in exchange for 1,200"
_PAIR = 2


def is_both_ways(group: Group, move: Move, scene: Scene) -> bool:
    if group.is_each or _is_each_subject(move, scene) or _is_all_round(group, move):
        return True
    against = group.figure.against if group.figure else None
    if against is None or group.figure is None:
        return False
    return against.count.number == group.count.number and not group.owner


def _is_each_subject(move: Move, scene: Scene) -> bool:
    """`Each would return 6,000 bodies`."""
    for token in reversed(scene.tokens(move.start - VERB_REACHES, move.start)):
        if token.lower_ == "each":
            return True
        if not is_aside(token, scene):
            return False
    return False


def is_half(group: Group, scene: Scene) -> bool:
    """`1,700 in exchange for 1,200`: one side's number, and not told whose."""
    for figure in scene.statement.figures:
        start, end = min(group.end, figure.end), max(group.start, figure.start)
        if end - start > _PAIRED or figure == group.figure:
            continue
        if any(token.lower_ == "for" for token in scene.tokens(start, end)):
            return True
    return False


def _is_all_round(group: Group, move: Move) -> bool:
    """`To exchange all sick prisoners`, whosever they are."""
    is_open = group.count.number is None and group.owner is None
    return is_open and move.kind == "swap"


def both_ways(move: Move, scene: Scene) -> list[Direction]:
    pair = subjects_of(scene.document, scene.statement, move.start)
    if len(pair) != _PAIR:
        pair = principals(scene.document)
    if len(pair) != _PAIR:
        return [(None, None)]
    one, other = pair
    return [(one, other), (other, one)]
