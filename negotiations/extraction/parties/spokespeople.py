"""For whom a person speaks: the party beside the name, where the gazetteer has none.

`The head of Syria's team, Jane Doe, said`, `Jane Doe, a spokeswoman for M23, said`. It
reads names and offices; what is said is not its business.
"""

from negotiations.extraction.gazetteer import Name
from negotiations.extraction.modality import is_saying
from negotiations.extraction.names import EntryKind
from negotiations.extraction.parties.actors import Actor, actor_named
from negotiations.extraction.rule import Document, Statement
from negotiations.extraction.tokens import Span
from negotiations.extraction.words import words

_NAME_REACHES = 12  # tokens from "said" to the party that is spoken for
_OFFICE_REACHES = 8  # tokens from a party to the name of who holds its office


def spoken_for(document: Document, name: Name) -> Actor | None:
    """The party that a name stands or speaks for, by any of its mentions."""
    actor = actor_named(name)
    if actor is not None or name.kind is not EntryKind.PERSON:
        return actor
    for statement in document.statements:
        for mention in statement.of_kind(EntryKind.PERSON):
            if mention.name == name.name:
                party = _beside(document, statement, mention)
                if party is not None:
                    return Actor(party=party, start=name.start, end=name.end)
    return None


def introduced_in(document: Document, statement: Statement) -> Actor | None:
    """`…, said Jane Doe, a spokeswoman for M23`, though no list knows the name."""
    for token in statement.span:
        if not is_saying(token):
            continue
        for party in statement.of_kind(EntryKind.PARTY):
            name = document.doc[token.i + 1 : party.start]
            if 1 < len(name) <= _NAME_REACHES and _is_introduced(document, name):
                return actor_named(party)
    return None


def _is_introduced(document: Document, words_: Span) -> bool:
    """A name in capitals, a comma, an office: `Jane Doe, a spokeswoman for`."""
    commas = [token.i for token in words_ if token.text == ","]
    if len(commas) != 1 or not all(
        token.is_title for token in document.doc[words_.start : commas[0]]
    ):
        return False
    return _is_office(document, commas[0], words_.end)


def _beside(document: Document, statement: Statement, person: Name) -> str | None:
    for other in statement.of_kind(EntryKind.PARTY):
        before = person.start - other.end
        after = other.start - person.end
        if 0 <= before <= _OFFICE_REACHES and _is_office(
            document, other.end, person.start
        ):
            return other.name
        if 0 < after <= _OFFICE_REACHES and _is_apposition(
            document, person.end, other.start
        ):
            return other.name
    return None


def _is_office(document: Document, start: int, end: int) -> bool:
    """Whether an office of the party stands between it and the name."""
    between = [token.lower_ for token in document.doc[start:end]]
    return not _offices().isdisjoint(between) and not (
        words("spokespeople", "parting") & set(between)
    )


def _is_apposition(document: Document, start: int, end: int) -> bool:
    """`, a spokeswoman for`: after a comma, with an office and no verb."""
    between = [token.lower_ for token in document.doc[start:end]]
    return between[:1] == [","] and _is_office(document, start, end)


def _offices() -> frozenset[str]:
    return words("actors", "officials") | words("names", "titles")
