"""Whose demand or refusal it is where a noun or a passive verb tells it.

`Kyiv's demand`, `expressed its readiness`, `was rejected by the rebels`. Who is no party
to the conflict holds no position.
"""

from negotiations.extraction.actors import Actor, actor_named
from negotiations.extraction.gazetteer import Name
from negotiations.extraction.holders import holder_in_role, holder_of
from negotiations.extraction.rule import Document, Statement
from negotiations.extraction.stakeholders import stakeholders
from negotiations.extraction.tokens import Token
from negotiations.extraction.words import words

_POSSESSOR_REACH = 3  # tokens from "Kyiv's" to "demand"
_VERB_REACH = 5  # tokens from "expressed" to "readiness"
_BY_REACH = 6  # tokens from "by" to the name of who rejected


def holder_of_noun(
    document: Document, statement: Statement, noun: Token
) -> Actor | None:
    """Whose demand it is: `Kyiv's`, `Israeli`, or for `its` the subject of the verb."""
    begin = max(statement.span.start, noun.i - _POSSESSOR_REACH)
    for token in reversed(document.doc[begin : noun.i]):
        if token.lower_ in words("positions", "possessives"):
            voicing = words("positions", "voicing")
            return holder_before(document, statement, token.i, voicing)
        name = document.name_at(token.i)
        if name is not None:
            ending = document.doc[name.end].text
            is_whose = name.label == "DEMONYM" or ending in {"'s", "'"}
            return _as_holder(document, name) if is_whose else None
        if token.lower_ in _roles():
            return holder_in_role(document, statement, token)
    return None


def holder_before(
    document: Document, statement: Statement, position: int, verbs: frozenset[str]
) -> Actor | None:
    """Who does what the nearest of these verbs before a position says."""
    begin = max(statement.span.start, position - _VERB_REACH)
    for token in reversed(document.doc[begin:position]):
        if token.lemma_ in verbs:
            return holder_of(document, statement, token.i)
    return None


def holder_after(
    document: Document, statement: Statement, position: int
) -> Actor | None:
    """Who is named next after a position: `rejected by the government of Sudan`."""
    for name in statement.names:
        if position <= name.start < position + _BY_REACH:
            return _as_holder(document, name)
    return None


def _as_holder(document: Document, name: Name) -> Actor | None:
    actor = actor_named(name)
    return actor if actor and actor.party in stakeholders(document) else None


def _roles() -> frozenset[str]:
    return words("holders", "group_roles") | words("holders", "state_roles")
