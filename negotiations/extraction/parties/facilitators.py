"""Who helps: the parties that mediate and those that merely host.

It reads one statement at a time; who negotiates is not its business.
"""

from collections.abc import Iterator

from negotiations.extraction.gazetteer import Name, names_talks
from negotiations.extraction.modality import Mood, is_saying, mood_of
from negotiations.extraction.names import EntryKind
from negotiations.extraction.parties.name_lists import back_over, list_ending, list_from
from negotiations.extraction.rule import Statement
from negotiations.extraction.tokens import Span, Token
from negotiations.extraction.words import words

_REACHES = 8  # tokens between a verb's "by" and the name after it
_AGENT_WITHIN = 6  # tokens between a verb and its "by": `brokered in part by`
_VERB_WITHIN = 2  # tokens between a name and its verb
_PLACING = frozenset({"in", "at", "on"})
_BEFORE = 3  # tokens between "mediation" and the name after it
_UNREAL = frozenset({Mood.DENIED, Mood.PROPOSED, Mood.CONDITIONAL})
_DENIED_WITHIN = 3  # tokens from "rejected" or "no" to the mediation


def mediators_in(statement: Statement) -> list[Name]:
    """Who mediated, brokered or facilitated, by the statement's words."""
    return list(_helpers(statement, "mediating"))


def hosts_in(statement: Statement) -> list[Name]:
    """Who hosted, by the statement's words."""
    return list(_helpers(statement, "hosting"))


def assistants_in(statement: Statement) -> list[Name]:
    """Who helped an event come about: `with the help of Qatar`.

    It is no word for a third side: a party's own services help as well.
    """
    return _with(statement, "aid")


def participants_in(statement: Statement) -> list[Name]:
    """Who took part in it: `with the participation of the Red Cross`."""
    return _with(statement, "participation")


def carriers_in(statement: Statement) -> list[Name]:
    """Who assisted a handover: `the Red Cross assisted with the repatriation`."""
    if statement.words.isdisjoint(words("swaps", "nouns")):
        return []
    return [
        name
        for name in statement.of_kind(EntryKind.PARTY)
        if _assists(statement.span.doc[name.end : statement.span.end])
    ]


def party_of(name: Name) -> str | None:
    """The party that a name stands for: itself, or a person's."""
    return name.name if name.kind is EntryKind.PARTY else name.entry.party


def _helpers(statement: Statement, kind: str) -> Iterator[Name]:
    found: dict[str, Name] = {}
    verbs, nouns = words("facilitators", kind), words("facilitators", f"{kind}_nouns")
    leading = words("facilitators", f"{kind}_adjectives")  # AU-led talks
    is_told = not (nouns | leading).isdisjoint(statement.words)
    if not is_told and verbs.isdisjoint(statement.lemmas):
        return
    for token in statement.span:
        if token.lemma_ in verbs:
            names = _of_verb(statement, token)
        elif token.lower_ in nouns:
            names = _of_noun(statement, token)
        elif token.lower_ in leading and names_talks(statement.span.doc, token.i + 1):
            names = list_ending(statement, back_over(statement, token.i, "hyphen"))
        else:
            continue
        for name in names:
            found.setdefault(party_of(name) or "", name)
    yield from found.values()


def _of_verb(statement: Statement, verb: Token) -> list[Name]:
    agent = _agent_of(statement, verb)
    if agent is not None:
        found = list_from(statement, agent, reach=_REACHES)
        return [*found, *_companions(statement, verb.i)]
    following = statement.span.doc[verb.i + 1 : verb.i + 2].text.lower()
    if verb.lemma_ == "host" and following in _PLACING:
        return []  # "talks between X and Y, hosted in Qatar"
    before = list_ending(
        statement, _before_insertion(statement, _subject_end(statement, verb.i))
    )
    if not before or _is_unreal(statement, before[0].start, verb.i):
        return []
    return [*before, *_companions(statement, verb.i)]


def _agent_of(statement: Statement, verb: Token) -> int | None:
    """Where a passive verb tells by whom: `brokered jointly last week by …`."""
    doc = statement.span.doc
    for token in doc[verb.i + 1 : min(verb.i + _AGENT_WITHIN, statement.span.end)]:
        if token.lower_ == "by" or (token.i == verb.i + 1 and token.text == "jointly"):
            return token.i + 1
        if token.is_punct or token.lower_ in words("modality", "boundaries"):
            return None
    return None


def _companions(statement: Statement, verb: int) -> list[Name]:
    """Who did it too: `brokered the deal together with Egypt`."""
    doc = statement.span.doc
    for token in doc[verb : min(verb + _REACHES, statement.span.end - 1)]:
        if token.lower_ == "alongside":
            return list_from(statement, token.i + 1, reach=_BEFORE)
        if token.lower_ in words("facilitators", "company") and (
            token.nbor().lower_ == "with"
        ):
            return list_from(statement, token.i + 2, reach=_BEFORE)
    return []


def _subject_end(statement: Statement, verb: int) -> int:
    """Where the subject of a verb ends: `Qatar said on Sunday that it had mediated`."""
    doc, begin = statement.span.doc, statement.span.start
    position = back_over(statement, verb, "between")
    if position <= begin or doc[position - 1].lower_ not in {"it", "they"}:
        return position
    position = back_over(statement, position - 1, "reporting")
    is_said = position > begin and is_saying(doc[position - 1])
    return position - 1 if is_said else verb


def _before_insertion(statement: Statement, position: int) -> int:
    """`Oman, which borders Yemen, has mediated`: where the name before `which` ends."""
    doc, begin = statement.span.doc, statement.span.start
    if doc[position].text != ",":
        return position
    for token in reversed(doc[begin + 1 : position]):
        if token.lower_ in words("actors", "relatives") and token.nbor(-1).text == ",":
            return token.i - 1
    return position


def _of_noun(statement: Statement, noun: Token) -> list[Name]:
    """`Mediators Qatar and Egypt`, `mediation by Oman`, `acted as a mediator`."""
    begin = back_over(statement, noun.i, "described")
    found = (
        list_ending(statement, begin, shares_noun=True)
        or _of_possessor(statement, begin)
        or _in_role(statement, noun)
    )
    after = noun.i + 1
    while after < statement.span.end and (
        statement.span.doc[after].lower_ in words("facilitators", "leading_on")
    ):
        after += 1
    found = (
        found
        or _of_possessor(statement, after + 1)  # mediation by their leaders
        or list_from(statement, after, reach=1)
    )
    if not found or _is_unreal(statement, noun.i, noun.i):
        return []
    return found


def _of_possessor(statement: Statement, position: int) -> list[Name]:
    """`Thanked Turkey for its mediation`: whom the pronoun before a position means."""
    span = statement.span
    if not span.start < position <= span.end or (
        span.doc[position - 1].lower_ not in {"its", "their"}
    ):
        return []
    ends = [name.end for name in statement.names if name.end < position]
    return list_ending(statement, max(ends, default=statement.span.start))


def _in_role(statement: Statement, noun: Token) -> list[Name]:
    """`Oman, acting as mediator`, `Qatar, a key mediator in the war`."""
    doc = statement.span.doc
    begin = back_over(statement, noun.i, "roles")
    walked = {token.lower_ for token in doc[begin : noun.i]}
    following = doc[noun.i + 1 : noun.i + 2].text.lower()
    is_inserted = "," in walked and following in words("facilitators", "of_what")
    if walked.isdisjoint(words("facilitators", "in_role")) and not is_inserted:
        return []
    return list_ending(statement, begin)


def _with(statement: Statement, listed: str) -> list[Name]:
    nouns = words("facilitators", listed)
    if nouns.isdisjoint(statement.words):
        return []
    return [
        name
        for token in statement.span
        if token.lower_ in nouns
        for name in _of_aid(statement, token)
    ]


def _of_aid(statement: Statement, noun: Token) -> list[Name]:
    doc, begin = statement.span.doc, back_over(statement, noun.i, "described")
    is_thanked = begin - 2 >= statement.span.start and doc[begin - 2].lower_ == "for"
    if is_thanked:  # grateful to Qatar for its help
        return _of_possessor(statement, begin)
    before = list_ending(statement, begin)  # with Qatari help
    start = before[0].start if before else begin
    start -= start > statement.span.start and doc[start - 1].lower_ == "the"
    if start <= statement.span.start or (
        doc[start - 1].lower_ not in words("facilitators", "with")
    ):
        return []
    following = doc[noun.i + 1 : noun.i + 2].text.lower()
    if before or following not in {"of", "from"}:
        return before
    return list_from(statement, noun.i + 2, reach=_BEFORE)


def _assists(following: Span) -> bool:
    """Whether these words are the verb of who assists: `provided valuable assistance`."""
    verbs = following[:_VERB_WITHIN]
    if any(token.lemma_ in words("swaps", "assisting") for token in verbs):
        return True
    return any(token.lower_ in words("swaps", "providing") for token in verbs) and any(
        token.lower_ in words("facilitators", "aid")
        for token in following[:_AGENT_WITHIN]
    )


def _is_unreal(statement: Statement, start: int, end: int) -> bool:
    """Whether the help is refused, wished for or merely possible."""
    mood = mood_of(statement.span, end, end - start + _DENIED_WITHIN)
    return mood in _UNREAL
