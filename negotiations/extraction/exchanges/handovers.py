"""Who hands whom over: the groups of a statement, each with its direction.

Direction follows from the subject, from `by`, `to` and `from`, or from whose people they
are: `55 Russians returned` means that the other side let them go. Where none of these
says it, a group has no direction. Whether it has happened is for the rules.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from negotiations.extraction.exchanges.captives import (
    Group,
    find_groups,
    is_about_captives,
)
from negotiations.extraction.exchanges.captors import (
    are_hostages,
    as_side,
    captor_of,
    captors,
)
from negotiations.extraction.exchanges.insertions import captor_at
from negotiations.extraction.exchanges.moves import find_moves, move_of
from negotiations.extraction.exchanges.mutual import both_ways, is_both_ways, is_half
from negotiations.extraction.exchanges.owners import announcer, owner_of, reporter
from negotiations.extraction.exchanges.running import is_running
from negotiations.extraction.exchanges.scene import Move, Scene
from negotiations.extraction.gazetteer import Name
from negotiations.extraction.parties.actors import Actor, actor_named, principals
from negotiations.extraction.parties.subjects import subjects_of
from negotiations.extraction.rule import Document, Statement
from negotiations.extraction.words import words
from negotiations.vocabulary import TransferCategory

_Direction = tuple[Actor | None, Actor | None]
_SIDE_REACHES = 9  # tokens from a group or its verb to "to Ukraine" or "by Russia"
_NAME_REACHES = 4  # tokens in "from territory held by Kyiv"


@dataclass(frozen=True, kw_only=True)
class Flow:
    """A group on its way; `giver` and `getter` are None where no side is told.

    `position` is the token of the verb or noun that says so; `is_mutual` when the same
    number goes the other way.
    """

    group: Group
    category: TransferCategory
    position: int
    giver: Actor | None = None
    getter: Actor | None = None
    is_mutual: bool = False


@lru_cache(maxsize=128)  # deals and exchanges of one report both ask for them
def find_flows(document: Document, statement: Statement) -> tuple[Flow, ...]:
    """The groups that a statement says are handed over, in its order."""
    groups = find_groups(statement.span, statement.figures, statement.names)
    if not groups:
        return ()
    scene = Scene(
        document=document,
        statement=statement,
        groups=groups,
        moves=find_moves(statement),
    )
    return tuple(flow for group in groups for flow in _flows_of(group, scene))


def _flows_of(group: Group, scene: Scene) -> Iterator[Flow]:
    move = move_of(group, scene)
    if move is None or not _is_surely_captive(group, move, scene):
        return
    if is_running(group, scene):
        return
    category = group.category or _category_around(group, scene)
    directions = _directions(group, move, scene)
    if are_hostages(group, [giver for giver, _ in directions], scene):
        category = TransferCategory.HOSTAGES
    for giver, getter in directions:
        yield Flow(
            group=group,
            category=category,
            position=move.start,
            giver=giver,
            getter=getter,
            is_mutual=len(directions) > 1,
        )


def _is_surely_captive(group: Group, move: Move, scene: Scene) -> bool:
    """Whether the noun, the neighbouring sentences or the sides speak of captives."""
    around = scene.document.statements[
        max(0, scene.statement.index - 2) : scene.statement.index + 2
    ]
    if group.is_captive or captor_at(group.end, scene) is not None:
        return True
    if group.category is TransferCategory.HOSTAGES:
        return captors(scene) is not None or any(
            one.words & words("captives", "abducting") for one in around
        )
    if any(is_about_captives(one.span) for one in around) or _is_of_exchange(scene):
        return True
    if group.category is TransferCategory.CHILDREN and any(
        one.words & words("captives", "parting_children") for one in around
    ):
        return True
    giver, getter = _sides(group, move, scene)
    if move.kind == "return" and getter is not None:
        giver = _other(scene, getter)
    return (
        giver is not None
        and getter is not None
        and giver.party != getter.party
        and group.owner is not None
    )


def _is_of_exchange(scene: Scene) -> bool:
    """Whether it tells of `the exchange`, in a report that is about captives."""
    exchanges = words("swaps", "nouns")
    return not scene.statement.words.isdisjoint(exchanges) and (
        is_about_captives(scene.document.doc)
    )


def _category_around(group: Group, scene: Scene) -> TransferCategory:
    """What a number without a noun counts: what the sentence speaks of."""
    for other in scene.groups:
        if other.category is not None and other is not group:
            return other.category
    remains = words("captives", "remains")
    if any(token.lower_ in remains for token in scene.statement.span):
        return TransferCategory.REMAINS
    return TransferCategory.PRISONERS_OF_WAR


def _directions(group: Group, move: Move, scene: Scene) -> list[_Direction]:
    """From whom to whom; both ways for `each`, no sides where none are told."""
    if is_both_ways(group, move, scene):
        return both_ways(move, scene)
    giver, getter = (as_side(one, scene) for one in _sides(group, move, scene))
    if giver is None and getter is None and is_half(group, scene):
        return []
    if giver is None and getter is None and group.category is TransferCategory.HOSTAGES:
        giver = captors(scene)
    if giver is not None and getter is not None and giver.party == getter.party:
        giver = _other(scene, getter)  # "Ukraine returned 60 of its soldiers"
    if giver is not None and getter is None:
        getter = _other(scene, giver)
    if getter is not None and giver is None:
        giver = _other(scene, getter)
    return [(giver, getter)]


def _sides(group: Group, move: Move, scene: Scene) -> _Direction:
    """What is told of the two sides; either may be missing."""
    by, to = (
        _side_after(group, move, "by", scene),
        _side_after(group, move, "to", scene),
    )
    from_, owner = _side_after(group, move, "from", scene), owner_of(group, move, scene)
    subject = None if move.is_passive else _subject(move, scene)
    if move.kind == "return":
        return None, owner or _first_giver(scene)
    if move.kind == "give":
        told = by or from_ or subject, to or owner or announcer(move, scene)
        return _of_giving(told, subject, group, move, scene)
    if move.kind == "get":
        return from_, owner or subject  # the Red Cross, too, brings people home
    if move.kind == "swap" and owner is None:
        told = _partner_owner(group, move, scene) or from_, to
        return _of_swap(subject, group, move, scene) if subject else told
    getter = owner or to or announcer(move, scene)
    giver = from_ or captor_of(group, scene)
    return giver, getter or (None if giver else reporter(group, scene))


def _of_swap(subject: Actor, group: Group, move: Move, scene: Scene) -> _Direction:
    """The sides of `swapped ten men for twelve`, where no word says whose they are."""
    other = _other(scene, subject)
    is_second = any(
        token.lower_ == "for" for token in scene.tokens(move.end, group.start)
    )
    return (other, subject) if is_second else (subject, other)


def _partner_owner(group: Group, move: Move, scene: Scene) -> Actor | None:
    """Who gets its own people for these: `150 Ukrainian soldiers for 222 rebels`."""
    for other in scene.groups:
        start, end = min(group.end, other.end), max(group.start, other.start)
        between = scene.tokens(start, end)
        if [token.lower_ for token in between[:1]] == ["for"]:
            return owner_of(other, move, scene)
    return None


def _of_giving(
    told: _Direction, subject: Actor | None, group: Group, move: Move, scene: Scene
) -> _Direction:
    """The sides of giving, where not both are told: captors, and who brings home."""
    giver, getter = told[0] or captor_of(group, scene), told[1]
    if giver is None:
        return None, getter or reporter(group, scene)
    is_own = getter is None and giver is subject and _is_homecoming(group, move, scene)
    return (None, giver) if is_own else (giver, getter)


def _is_homecoming(group: Group, move: Move, scene: Scene) -> bool:
    """`Ukraine repatriated 77 bodies`, `returned 60 to the controlled territory`."""
    if scene.document.doc[move.start].lemma_ == "repatriate":
        return True
    after = scene.tokens(group.end, group.end + _SIDE_REACHES)
    return any(token.lower_ in words("handovers", "homes") for token in after)


def _first_giver(scene: Scene) -> Actor | None:
    """Who gave what `in exchange for …` answers, or is not who got it."""
    for move in scene.moves:
        actor = _subject(move, scene) if move.kind in {"give", "get"} else None
        if actor is not None:
            return actor if move.kind == "give" else _other(scene, actor)
    return None


def _other(scene: Scene, actor: Actor) -> Actor | None:
    """The other side of the two that the report is about."""
    pair = principals(scene.document)
    others = [one for one in pair if one.party != actor.party]
    return others[0] if len(others) == 1 else None


def _subject(move: Move, scene: Scene) -> Actor | None:
    """The one party that does it; two doing it together give no direction."""
    found = subjects_of(scene.document, scene.statement, move.start)
    return found[0] if len(found) == 1 else None


def _is_farther(preposition: int, name: Name, scene: Scene) -> bool:
    """`To their families from Russia`: the name belongs to another preposition.

    Families in Russia are where the way ends.
    """
    between = scene.tokens(preposition + 1, name.start)
    return any(
        token.lower_ in {"from", "to"}
        or (
            token.lower_ == "in"
            and token.nbor(-1).lower_ not in words("handovers", "kin")
        )
        for token in between
    )


def _side_after(
    group: Group, move: Move, preposition: str, scene: Scene
) -> Actor | None:
    """The party in `to Ukraine`, `by the Russian side`, `from Russian captivity`."""
    start = max(group.end, move.end)
    stops = words("handovers", "stops") | {"with"}
    if preposition == "by":
        stops |= words("handovers", "holding") | words("handovers", "returning")
        stops |= words("handovers", "finite")
    is_reunion = preposition == "to" and scene.word(move.start).startswith("reuni")
    sought = {preposition, "with"} if is_reunion else {preposition}
    for token in scene.tokens(start, start + _SIDE_REACHES):
        if token.lower_ in stops - sought or token.text == ",":
            return None
        if token.lower_ not in sought:
            continue
        name = scene.name_after(token.i, _NAME_REACHES)
        if name is not None:
            return None if _is_farther(token.i, name, scene) else actor_named(name)
    return None
