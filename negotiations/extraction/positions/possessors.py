"""Whose demand or refusal it is where a noun or a passive verb tells it.

`Kyiv's demand`, `expressed its readiness`, `was rejected by the rebels`. Who is no party
to the conflict holds no position.
"""

from negotiations.extraction.gazetteer import Name
from negotiations.extraction.parties.actors import Actor, actor_named
from negotiations.extraction.parties.stakeholders import stakeholders
from negotiations.extraction.positions.holders import (
    holder_in_role,
    holder_of,
    holder_speaking,
)
from negotiations.extraction.rule import Document, Statement
from negotiations.extraction.tokens import Token
from negotiations.extraction.words import words

_POSSESSOR_REACH = 6  # tokens from "Kyiv's" to "demand"
_VERB_REACH = 8  # tokens from "makes" to "conditional"
_SAID_BEFORE = 2  # sentences from "set conditions" to "the conditions include"
_BY_REACH = 6  # tokens from "by" to the name of who rejected


def holder_of_noun(
    document: Document, statement: Statement, noun: Token
) -> Actor | None:
    """Whose demand it is: `Kyiv's`, `by Kyiv`, or for `its` the subject of the verb.

    Without an owner it is theirs who voice it: `Kyiv renewed calls for …`.
    """
    return _set_by(document, statement, noun) or _owner_before(
        document, statement, noun
    )


def _owner_before(
    document: Document, statement: Statement, noun: Token
) -> Actor | None:
    begin = max(statement.span.start, noun.i - _POSSESSOR_REACH)
    voicing = words("positions", "voicing")
    for token in reversed(document.doc[begin : noun.i]):
        if token.lower_ in words("positions", "possessives"):
            return holder_before(document, statement, token.i, voicing)
        if token.lower_ in words("holders", "first_persons"):
            return holder_speaking(document, statement, token.i)
        if token.lemma_ in voicing:
            return _voicing(document, statement, token)
        if _stops(token):
            break
        if document.name_at(token.i) or token.lower_ in _roles():
            return _owner(document, statement, token, noun)
    return None


def holder_of_same(
    document: Document, statement: Statement, noun: Token
) -> Actor | None:
    """`Kyiv set conditions. The conditions include …`: whose the sentences before say."""
    if noun.i == statement.span.start or noun.nbor(-1).lower_ not in words(
        "positions", "the_same"
    ):
        return None
    begin = max(0, statement.index - _SAID_BEFORE)
    for earlier in reversed(document.statements[begin : statement.index]):
        for token in earlier.span:
            if token.lower_ in words("positions", "conditions"):
                return holder_of_noun(document, earlier, token)
    return None


def _set_by(document: Document, statement: Statement, noun: Token) -> Actor | None:
    """`Demands by Kyiv`, `a call from the rebels`, `the conditions set by Moscow`."""
    for token in document.doc[noun.i + 1 : min(noun.i + 3, statement.span.end)]:
        if token.lower_ in {"by", "from"}:
            return holder_after(document, statement, token.i)
    return None


def _owner(
    document: Document, statement: Statement, token: Token, noun: Token
) -> Actor | None:
    """`Kyiv's`, `Israeli`, `the rebels'`, `rebel`; right before the noun also `M23`."""
    name = document.name_at(token.i)
    if name is None:
        return holder_in_role(document, statement, token)
    is_whose = (
        name.label == "DEMONYM"
        or document.doc[name.end].text in {"'s", "'"}
        or (name.end == noun.i and not _is_place(document, statement, name))
    )
    return _as_holder(document, name) if is_whose else None


def _is_place(document: Document, statement: Statement, name: Name) -> bool:
    """`From Kyiv demands were heard`."""
    before = document.doc[max(statement.span.start, name.start - 1)].lower_
    return before in words("names", "locative") | words("names", "directional")


def _stops(token: Token) -> bool:
    """What stands before it is no owner: `rejected …`, `the army of …`."""
    return (
        token.lemma_ in words("actors", "verbs")
        or token.lower_ in words("actors", "prepositions")
        or token.text in {",", ";", ":"}
    )


def _voicing(document: Document, statement: Statement, verb: Token) -> Actor | None:
    """Who voices it, also `accused Kyiv of making …`."""
    before = verb.nbor(-1) if verb.i > statement.span.start else verb
    if verb.lower_.endswith("ing") and before.lower_ == "of":
        name = document.name_at(before.i - 1)
        return _as_holder(document, name) if name else None
    return holder_of(document, statement, verb.i)


def holder_before(
    document: Document, statement: Statement, position: int, verbs: frozenset[str]
) -> Actor | None:
    """Who does what the nearest of these verbs before a position says."""
    begin = max(statement.span.start, position - _VERB_REACH)
    for token in reversed(document.doc[begin:position]):
        if token.lemma_ in verbs:
            return _voicing(document, statement, token)
    return None


def holder_after(
    document: Document, statement: Statement, position: int
) -> Actor | None:
    """Who is named next after a position: `rejected by the government of Sudan`."""
    for name in statement.names:
        if position <= name.start < position + _BY_REACH:
            return _as_holder(document, name)
    end = min(position + _BY_REACH, statement.span.end)
    for token in document.doc[position:end]:
        if token.lower_ in _roles():
            return holder_in_role(document, statement, token)
    return None


def _as_holder(document: Document, name: Name) -> Actor | None:
    actor = actor_named(name)
    return actor if actor and actor.party in stakeholders(document) else None


def _roles() -> frozenset[str]:
    return (
        words("holders", "group_roles")
        | words("holders", "group_adjectives")
        | words("holders", "state_roles")
    )
