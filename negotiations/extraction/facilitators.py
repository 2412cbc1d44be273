"""Who helps: the parties that mediate and those that merely host.

It reads one statement at a time; who negotiates is not its business.
"""

from collections.abc import Iterator, Sequence

from negotiations.extraction.gazetteer import Name
from negotiations.extraction.names import EntryKind
from negotiations.extraction.rule import Statement
from negotiations.extraction.tokens import Token
from negotiations.extraction.words import words

_REACHES = 8  # tokens between a verb's "by" and the name after it
_JOINED = 6  # tokens between two names of one list, titles included
_BEFORE = 3  # tokens between a name and what it did


def mediators_in(statement: Statement) -> list[Name]:
    """Who mediated, brokered or facilitated, by the statement's words."""
    return list(_helpers(statement, "mediating"))


def hosts_in(statement: Statement) -> list[Name]:
    """Who hosted, by the statement's words."""
    return list(_helpers(statement, "hosting"))


def party_of(name: Name) -> str | None:
    """The party that a name stands for: itself, or a person's."""
    return name.name if name.kind is EntryKind.PARTY else name.entry.party


def _helpers(statement: Statement, kind: str) -> Iterator[Name]:
    found: dict[str, Name] = {}
    verbs, nouns = words("facilitators", kind), words("facilitators", f"{kind}_nouns")
    if verbs.isdisjoint(statement.lemmas) and nouns.isdisjoint(statement.words):
        return
    for token in statement.span:
        if token.lemma_ in verbs:
            names = _of_verb(statement, token)
        elif token.lower_ in nouns:
            names = _of_noun(statement, token)
        else:
            continue
        for name in names:
            found.setdefault(party_of(name) or "", name)
    yield from found.values()


def _of_verb(statement: Statement, verb: Token) -> list[Name]:
    agent = _after_dates(statement, verb.i + 1)
    after = statement.span.doc[agent : statement.span.end]
    if len(after) and after[0].lower_ in {"by", "jointly"}:
        return _list_from(statement, agent)
    before = _ending_at(statement, _before_verb(statement, verb.i))
    return [*before, *_companions(statement, verb.i)] if before else []


def _after_dates(statement: Statement, position: int) -> int:
    """Past the date in `brokered last week by …`."""
    ends = (date.end for date in statement.dates if date.start == position)
    return next(ends, position)


def _companions(statement: Statement, verb: int) -> list[Name]:
    """Who did it too: `brokered the deal together with Egypt`."""
    doc = statement.span.doc
    for token in doc[verb : min(verb + _REACHES, statement.span.end - 1)]:
        if token.lower_ in words("facilitators", "company") and (
            token.nbor().lower_ == "with"
        ):
            return _list_from(statement, token.i + 2)
    return []


def _of_noun(statement: Statement, noun: Token) -> list[Name]:
    """`Mediators Qatar and Egypt`, `mediation by Oman`, `Turkish mediation`."""
    before = _ending_at(statement, noun.i)
    return before or _list_from(statement, noun.i + 1, reach=_BEFORE)


def _before_verb(statement: Statement, position: int) -> int:
    """Where what stands before a verb ends: auxiliaries, `which` and commas aside."""
    doc = statement.span.doc
    while position > statement.span.start and (
        doc[position - 1].lower_ in words("facilitators", "between")
    ):
        position -= 1
    return position


def _ending_at(statement: Statement, position: int) -> list[Name]:
    """The list of names that ends where a verb or noun begins."""
    found: list[Name] = []
    end = position
    for name in reversed(_able(statement)):
        if name.end > end:
            continue
        if not _is_gap(statement, name.end, end, joined=bool(found)):
            break
        found.insert(0, name)
        end = name.start
    return found


def _list_from(
    statement: Statement, position: int, reach: int = _REACHES
) -> list[Name]:
    """The list of names that begins within reach after a position."""
    found: list[Name] = []
    for name in _able(statement):
        if name.start < position:
            continue
        gap = name.start - position
        if gap > (_JOINED if found else reach) or _is_broken(statement, position, name):
            break
        found.append(name)
        position = name.end
    return found


def _able(statement: Statement) -> Sequence[Name]:
    return [name for name in statement.names if party_of(name) is not None]


def _is_gap(statement: Statement, start: int, end: int, *, joined: bool) -> bool:
    allowed = words("facilitators", "joints" if joined else "between")
    return all(token.lower_ in allowed for token in statement.span.doc[start:end])


def _is_broken(statement: Statement, start: int, name: Name) -> bool:
    return any(
        token.lower_ in words("modality", "boundaries")
        or token.lower_ in words("facilitators", "breaks")
        for token in statement.span.doc[start : name.start]
    )
