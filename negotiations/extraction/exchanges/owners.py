"""Whose people those are who are handed over, and so to whom they come.

It reads their nouns, who announces them and who speaks of them.
"""

from negotiations.extraction.exchanges.captives import Group
from negotiations.extraction.exchanges.scene import Move, Scene
from negotiations.extraction.parties.actors import Actor, actor_named, principals
from negotiations.extraction.parties.subjects import subjects_of
from negotiations.extraction.words import words

_HOME_REACHES = 9  # tokens from a group to "from captivity"


def owner_of(group: Group, move: Move, scene: Scene) -> Actor | None:
    """Whose people they are, if those are one of the two sides."""
    own = words("handovers", "own")
    if any(token.lower_ in own for token in scene.tokens(group.start, group.end)):
        for verb in (move.start, group.start):
            subject = subjects_of(scene.document, scene.statement, verb)
            if len(subject) == 1:
                return subject[0]
        return None
    if group.owner is None:
        return _owner_of_estimate(group, scene)
    actor = actor_named(group.owner)
    pair = {one.party for one in principals(scene.document)}
    return actor if actor and (not pair or actor.party in pair) else None


def _owner_of_estimate(group: Group, scene: Scene) -> Actor | None:
    if scene.word(group.start - 1) != "at":
        return None
    for name in scene.statement.names:
        if name.label == "DEMONYM" and scene.word(name.start - 1) == "of":
            return actor_named(name)
    return None


def announcer(move: Move, scene: Scene) -> Actor | None:
    """`Ukraine announced the return of 230`: one of the sides, of its own people."""
    noun = scene.document.doc[move.start].lower_
    if (
        noun not in words("handovers", "homecomings")
        or scene.word(move.start - 1) != "the"
    ):
        return None
    verb = move.start - 2
    found = subjects_of(scene.document, scene.statement, verb)
    pair = {one.party for one in principals(scene.document)}
    return found[0] if len(found) == 1 and found[0].party in pair else None


def reporter(group: Group, scene: Scene) -> Actor | None:
    """`207 came back from captivity, Zelensky said`: a side tells of its own people."""
    after = {
        token.lower_ for token in scene.tokens(group.end, group.end + _HOME_REACHES)
    }
    if after.isdisjoint(words("handovers", "homes")):
        return None
    speaker = scene.document.speaker(scene.statement, group.start)
    actor = None if speaker is None else actor_named(speaker)
    pair = {one.party for one in principals(scene.document)}
    return actor if actor is not None and actor.party in pair else None
