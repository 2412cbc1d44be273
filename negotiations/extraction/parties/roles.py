"""Which party to the conflict `the rebels`, `the army` or `the president` stands for.

It reads roles and the names beside them; what they do is not its business.
"""

from collections.abc import Sequence

from negotiations.extraction.names import EntryKind
from negotiations.extraction.parties.actors import Actor, actor_named
from negotiations.extraction.parties.stakeholders import (
    groups_among,
    stakeholders,
    states_among,
)
from negotiations.extraction.rule import Document, Statement
from negotiations.extraction.tokens import Token
from negotiations.extraction.words import words

_NEAR = 3  # tokens from "the group" back to its name


def group_in_role(
    document: Document, statement: Statement, role: Token
) -> Actor | None:
    """`The M23 rebels`, `the rebel group M23`; `the rebels` alone are the only group."""
    groups = groups_among(document)
    for name in reversed(statement.names):
        actor = actor_named(name)
        is_near = name.end <= role.i + 1 and role.i - name.end < _NEAR
        if is_near and actor is not None and actor.party in groups:
            return actor
    return _only(groups, role)


def state_in_role(
    document: Document, subject: Token, actors: Sequence[Actor]
) -> Actor | None:
    """`The government` and `President Doe` stand for the only state of the conflict."""
    if subject.lower_ in words("holders", "army_roles") and not actors:
        armies = _armies(document)
        if armies:
            return _only(armies, subject)
    is_state = subject.lower_ in words("holders", "state_roles") or _is_official(
        document, subject.i
    )
    return _only(states_among(document), subject) if is_state and not actors else None


def _armies(document: Document) -> list[str]:
    """The armies that are parties themselves: `the Sudanese Armed Forces`."""
    entries = (
        document.gazetteer.entry(EntryKind.PARTY, party)
        for party in sorted(stakeholders(document))
    )
    return [
        entry.name
        for entry in entries
        if entry and any(name.endswith(" army") for name in entry.aliases)
    ]


def _is_official(document: Document, position: int) -> bool:
    """Whether somebody of no known party has an office: `President Doe`, later `Doe`."""
    person = document.name_at(position)
    if person is None or person.kind is not EntryKind.PERSON or person.entry.party:
        return False
    return any(
        document.doc[name.start - 1].lower_ in words("holders", "state_roles")
        for statement in document.statements
        for name in statement.of_kind(EntryKind.PERSON)
        if name.start and name.name == person.name
    )


def _only(parties: list[str], role: Token) -> Actor | None:
    if len(parties) != 1:
        return None
    return Actor(party=parties[0], start=role.i, end=role.i + 1)
