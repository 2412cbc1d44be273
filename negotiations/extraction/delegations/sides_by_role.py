"""Which side `the government's` team or `the rebels'` is, where no name stands with it.

It is one of the two that the report is about, if only one of them is of that sort.
"""

from negotiations.extraction.names import EntryKind
from negotiations.extraction.parties.actors import Actor, principals
from negotiations.extraction.rule import Document, Statement
from negotiations.extraction.tokens import Token
from negotiations.extraction.words import words
from negotiations.vocabulary import PartyKind

_REACHES = 4  # tokens between "government" and "delegation"
_ROLES = {
    "governments": PartyKind.STATE,
    "roles": PartyKind.ARMED_GROUP,
    "rulers": PartyKind.STATE,
}


def side_by_role(
    document: Document, statement: Statement, team: int, reach: int = _REACHES
) -> Actor | None:
    """The side whose role is told shortly before the team at a position."""
    begin = max(statement.span.start, team - reach)
    for token in reversed(document.doc[begin : min(team, statement.span.end)]):
        short = _called(document, token)
        if short is not None:
            return short
        for listed, kind in _ROLES.items():
            if token.lower_ in words("opponents", listed):
                return _only(document, kind, token.i)
    return None


def _called(document: Document, token: Token) -> Actor | None:
    """The side whose name a word begins: `the North` of North Korea."""
    if not token.text.istitle() or token.ent_type_ or token.is_sent_start:
        return None
    for actor in principals(document):
        if actor.party.startswith(f"{token.text} "):
            return Actor(party=actor.party, start=token.i, end=token.i + 1)
    return None


def _only(document: Document, kind: PartyKind, position: int) -> Actor | None:
    fitting = [
        actor.party
        for actor in principals(document)
        if _kind_of(document, actor.party) is kind
    ]
    if not fitting and kind is PartyKind.ARMED_GROUP:
        fitting = _groups_named(document)
    if len(fitting) != 1:
        return None
    return Actor(party=fitting[0], start=position, end=position + 1)


def _groups_named(document: Document) -> list[str]:
    named = {party for one in document.statements for party in one.parties()}
    return [
        party
        for party in sorted(named)
        if _kind_of(document, party) is PartyKind.ARMED_GROUP
    ]


def _kind_of(document: Document, party: str) -> PartyKind | None:
    entry = document.gazetteer.entry(EntryKind.PARTY, party)
    return None if entry is None else entry.party_kind
