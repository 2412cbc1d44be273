"""Who sits at a round: the sides that its mentions name, else those of the report.

Which mentions speak of one round has been decided before.
"""

from collections.abc import Collection, Sequence

from negotiations.extraction.names import EntryKind
from negotiations.extraction.parties.actors import principals
from negotiations.extraction.parties.facilitators import party_of
from negotiations.extraction.parties.opponents import (
    has_unnamed_side,
    internal_states,
    leads_with_unnamed_side,
)
from negotiations.extraction.rounds.sittings import Sitting
from negotiations.extraction.rule import Document
from negotiations.extraction.tokens import Span

_TWO = 2  # parties, or one and a mediator, make a round


def sides_named(document: Document, sittings: Sequence[Sitting]) -> dict[str, Span]:
    """The parties that mentions name first, with the words for them."""
    pairs = (one.sides for one in sittings if len(one.sides) >= _TWO)
    single = [name for one in sittings for name in one.sides]
    named = next(pairs, single)
    found: dict[str, Span] = {}
    for name in named:
        words = document.doc[name.start : name.end]
        found.setdefault(party_of(name) or name.name, words)
    return found


def sides_of_report(document: Document) -> dict[str, Span]:
    """The two parties that the report is about, where no mention names any."""
    return {
        actor.party: document.doc[actor.start : actor.end]
        for actor in principals(document)
    }


def are_two_sides(
    document: Document, sittings: Sequence[Sitting], parties: Collection[str]
) -> bool:
    """Whether two met, be it that one of them is told by its role alone."""
    if len(parties) >= _TWO and _face_one_state(document, parties):
        return False
    return len(parties) >= _TWO or (
        bool(parties)
        and (
            leads_with_unnamed_side(document)
            or any(has_unnamed_side(one.statement) for one in sittings)
            or any(internal_states(one.statement) for one in sittings)
        )
    )


def _face_one_state(document: Document, parties: Collection[str]) -> bool:
    """Whether all are groups that fight one state: `the JEM and the SLM will meet it`."""
    entries = [document.gazetteer.entry(EntryKind.PARTY, party) for party in parties]
    faced = {entry.faces if entry else None for entry in entries}
    return len(faced) == 1 and None not in faced
