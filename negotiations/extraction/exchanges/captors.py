"""Who held those who are handed over, where the words or the report say so.

It reads one group at a time; who gets them is not its business.
"""

from collections.abc import Sequence

from negotiations.extraction.exchanges.captives import Group
from negotiations.extraction.exchanges.insertions import captor_at
from negotiations.extraction.exchanges.scene import Scene
from negotiations.extraction.names import EntryKind
from negotiations.extraction.parties.actors import Actor, actor_named, principals
from negotiations.extraction.words import words
from negotiations.vocabulary import PartyKind

_NAME_REACHES = 4  # tokens from "held by" to the name


def captor_of(group: Group, scene: Scene) -> Actor | None:
    """Who held those who were let go: `two soldiers held by the FARC`."""
    held = captor_at(group.end, scene)
    name = None if held is None else scene.name_after(held, _NAME_REACHES)
    return None if name is None else actor_named(name)


def captors(scene: Scene) -> Actor | None:
    """The armed group of the two sides: who else would hold hostages."""
    for actor in principals(scene.document):
        if _kind(actor, scene) is PartyKind.ARMED_GROUP:
            return actor
    return None


def as_side(actor: Actor | None, scene: Scene) -> Actor | None:
    """The Red Cross takes people from one side to the other, and is none itself."""
    is_side = actor is not None and _kind(actor, scene) is not PartyKind.ORGANISATION
    return actor if is_side else None


def _kind(actor: Actor, scene: Scene) -> PartyKind | None:
    entry = scene.document.gazetteer.entry(EntryKind.PARTY, actor.party)
    return None if entry is None else entry.party_kind


def are_hostages(group: Group, givers: Sequence[Actor | None], scene: Scene) -> bool:
    """`Hamas freed 13 Israelis`, where hostages are spoken of."""
    holder = captors(scene)
    return (
        holder is not None
        and not group.is_captive
        and all(giver is None or giver.party == holder.party for giver in givers)
        and any(
            one.words & words("captives", "hostages")
            for one in scene.document.statements
        )
    )
