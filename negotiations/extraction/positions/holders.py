"""Whose position it is: the party behind a verb of demanding, or behind a quotation.

`We` is the speaker's side, `the group` the armed group that the report is about, `the
government` its state. Who is no party to the conflict holds no position.
"""

from itertools import takewhile

from negotiations.extraction.gazetteer import Name
from negotiations.extraction.modality import is_saying
from negotiations.extraction.names import EntryKind
from negotiations.extraction.parties.actors import Actor, actor_named, each_once
from negotiations.extraction.parties.roles import group_in_role, state_in_role
from negotiations.extraction.parties.spokespeople import introduced_in, spoken_for
from negotiations.extraction.parties.stakeholders import (
    groups_among,
    stakeholders,
)
from negotiations.extraction.parties.subjects import subjects_of
from negotiations.extraction.rule import Document, Statement
from negotiations.extraction.tokens import Token
from negotiations.extraction.words import words

_SAID_NEAR = 2  # statements between what is quoted and who says it
_SAYING_REACH = 8  # tokens from "said on Thursday in Doha that" to "it"
_ACTING = frozenset({"PARTY", "PERSON", "DEMONYM"})
_SUBJECT = 3  # tokens in "the joint statement"
_OPENING = 2  # tokens before whom a sentence begins with


def holder_of(document: Document, statement: Statement, verb: int) -> Actor | None:
    """The party to the conflict that does what the verb at this position says."""
    subject = _subject(document, statement, verb)
    if subject is None:
        return None
    if subject.lower_ in words("holders", "first_persons"):
        return holder_speaking(document, statement, subject.i)
    found = _meant_by(document, statement, subject, verb)
    return found if found and found.party in stakeholders(document) else None


def holder_speaking(
    document: Document, statement: Statement, position: int
) -> Actor | None:
    """The party to the conflict that says what stands at this position."""
    found = _speaker(document, statement, position)
    return found if found and found.party in stakeholders(document) else None


def holder_in_role(
    document: Document, statement: Statement, role: Token
) -> Actor | None:
    """The party that `the rebels` or `the government` stands for."""
    if role.lower_ in words("holders", "state_roles"):
        return state_in_role(document, role, ())
    return group_in_role(document, statement, role)


def is_own(document: Document, statement: Statement, verb: int, party: str) -> bool:
    """Whether a party speaks of what it must do itself, or of what all must do."""
    subject = _subject(document, statement, verb)
    if subject is None or subject.lower_ in words("holders", "own"):
        return True
    owners = words("holders", "first_persons") | words("positions", "possessives")
    if (
        subject.lower_ in words("holders", "possessed")
        and subject.nbor(-1).lower_ in owners
    ):
        return True
    if subject.lower_ in words("holders", "group_roles"):
        found = group_in_role(document, statement, subject)
        return found is not None and found.party == party
    acting = {actor.party for actor in subjects_of(document, statement, verb)}
    return party in acting or len(acting) > 1


def names_party(document: Document, statement: Statement, verb: int) -> bool:
    """Whether a party to the conflict, by name or role, is the subject of the verb."""
    subject = _subject(document, statement, verb)
    found = subject and _meant_by(document, statement, subject, verb)
    roles = words("holders", "group_roles") | words("holders", "state_roles")
    is_role = subject is not None and subject.lower_ in roles
    return is_role or bool(found and found.party in stakeholders(document))


def _subject(document: Document, statement: Statement, verb: int) -> Token | None:
    """The last word of what stands before a verb, what may stand between aside."""
    dated = _dated(statement)
    end = _before_insertion(document, statement, verb)
    for token in reversed(document.doc[statement.span.start : end]):
        is_dating = token.lower_ in {"the", "a"} and token.i + 1 in dated
        if not (token.i in dated or is_dating or _may_stand_between(token)):
            return token
    return None


def _before_insertion(document: Document, statement: Statement, verb: int) -> int:
    """`The army, for its part, demanded`: where what is put in begins."""
    if document.doc[verb - 1].text != ",":
        return verb
    put_in = takewhile(
        lambda token: token.lower_ in words("holders", "inserted"),
        reversed(document.doc[statement.span.start : verb - 1]),
    )
    comma = verb - 2 - len(list(put_in))
    is_between = comma >= statement.span.start and document.doc[comma].text == ","
    return comma if is_between else verb


def _dated(statement: Statement) -> set[int]:
    return {place for one in statement.dates for place in range(one.start, one.end)}


def _may_stand_between(token: Token) -> bool:
    return any(
        token.lower_ in group
        for group in (
            words("actors", "auxiliaries"),
            words("actors", "asides"),
            words("holders", "linking"),
        )
    )


def _meant_by(
    document: Document, statement: Statement, subject: Token, verb: int
) -> Actor | None:
    """The party that a subject's last word stands for, whether it is a party or not.

    `We` is nobody here: who speaks is looked for once, and never for a speaker.
    """
    word = subject.lower_
    if word in words("holders", "group_roles"):
        return group_in_role(document, statement, subject)
    if word in words("holders", "pronouns"):
        is_of_text = _is_of_text(document, statement, subject)
        return None if is_of_text else _antecedent(document, statement, subject, verb)
    if word in words("holders", "possessed") and subject.i > statement.span.start:
        owner = subject.nbor(-1)
        if owner.lower_ in words("positions", "possessives"):
            speaker = document.speaker(statement, owner.i)
            said = speaker and spoken_for(document, speaker)
            return said or _antecedent(document, statement, owner, verb)
    if subject.text == "," and document.doc[verb].lower_.endswith("ing"):
        return _main_subject(document, statement, subject)
    return _named_or_in_office(document, statement, subject)


def _named_or_in_office(
    document: Document, statement: Statement, subject: Token
) -> Actor | None:
    person = document.name_at(subject.i)
    if person is not None and person.kind is EntryKind.PERSON:
        return spoken_for(document, person) or state_in_role(document, subject, ())
    actors = subjects_of(document, statement, subject.i + 1)
    if not actors and subject.lower_ in words("holders", "contrasting"):
        return _opening(document, statement)
    among = [one for one in actors if one.party in stakeholders(document)]
    for found in (each_once(actors), each_once(among)):  # `Kyiv and its allies`
        if len(found) == 1:
            return found[0]
    return state_in_role(document, subject, actors)


def _opening(document: Document, statement: Statement) -> Actor | None:
    """`Kyiv is ready for talks but insists …`: with whom the sentence begins."""
    begin = statement.span.start
    for token in document.doc[begin : min(begin + _OPENING + 1, statement.span.end)]:
        name = document.name_at(token.i)
        if name is not None and not _is_dateline(document, name):
            return spoken_for(document, name)
        if token.lower_ in words("holders", "group_roles"):
            return group_in_role(document, statement, token)
    return None


def _is_dateline(document: Document, name: Name) -> bool:
    """`KYIV - …`: where the report was written."""
    return name.end < len(document.doc) and document.doc[name.end].text == "-"


def _main_subject(
    document: Document, statement: Statement, comma: Token
) -> Actor | None:
    """`Doe said that …, calling for …`: who said it calls for it."""
    for token in document.doc[statement.span.start : comma.i]:
        if is_saying(token):
            subject = _subject(document, statement, token.i)
            return (
                None
                if subject is None
                else _meant_by(document, statement, subject, token.i)
            )
    actors = subjects_of(document, statement, comma.i + 1)
    return actors[0] if len(actors) == 1 else _opening(document, statement)


def _antecedent(
    document: Document, statement: Statement, pronoun: Token, verb: int
) -> Actor | None:
    """`Hamas said it …` is its subject's; `It …` means whom the text named before."""
    begin = max(statement.span.start, pronoun.i - _SAYING_REACH)
    for token in reversed(document.doc[begin : pronoun.i]):
        if is_saying(token):
            subject = _subject(document, statement, token.i)
            said = subject and _meant_by(document, statement, subject, token.i)
            return said if said and _agrees(document, pronoun, said) else None
        if token.ent_type_ in _ACTING:
            break
    actors = subjects_of(document, statement, verb)
    if len(actors) == 1 and pronoun.lower_ != "they":
        return actors[0]
    if pronoun.lower_ in words("actors", "pronouns"):
        return None
    is_closing = is_saying(pronoun.nbor()) and pronoun.nbor(-1).text in {",", '"'}
    if pronoun.i - statement.span.start > _OPENING and not is_closing:
        return None
    return _named_before(document, statement, pronoun)


def _is_of_text(document: Document, statement: Statement, pronoun: Token) -> bool:
    """`The accord ends the war. It calls for …`: a text wants nothing."""
    if pronoun.i - statement.span.start > 0 or not statement.index:
        return False
    before = document.statements[statement.index - 1].span
    opening = document.doc[before.start : min(before.start + _SUBJECT, before.end)]
    return pronoun.lower_ == "it" and any(
        token.lower_ in words("positions", "texts") for token in opening
    )


def _agrees(document: Document, pronoun: Token, actor: Actor) -> bool:
    """Whether `they` can be one party: the rebels, but no two governments."""
    return pronoun.lower_ != "they" or actor.party in groups_among(document)


def _named_before(
    document: Document, statement: Statement, pronoun: Token
) -> Actor | None:
    """The party to the conflict that the sentences before begin with."""
    begin = max(0, statement.index - _SAID_NEAR)
    for earlier in reversed(document.statements[begin : statement.index]):
        for name in earlier.names:
            actor = actor_named(name)
            if (
                actor is not None
                and actor.party in stakeholders(document)
                and _agrees(document, pronoun, actor)
            ):
                return Actor(party=actor.party, start=pronoun.i, end=pronoun.i + 1)
    return None


def _speaker(document: Document, statement: Statement, position: int) -> Actor | None:
    """Who says it: by the statement's own words, or by those next to it in a quotation."""
    near = _near(document, statement)
    for one in near:
        place = position if one is statement else one.span.start
        found = _speaker_in(document, one, place)
        if found is not None:
            return found
    return None


def _near(document: Document, statement: Statement) -> list[Statement]:
    """A statement and, where it is quoted speech, those beside it in its paragraph."""
    if '"' not in statement.words:
        return [statement]
    begin = max(0, statement.index - _SAID_NEAR)
    around = document.statements[begin : statement.index + _SAID_NEAR]
    return [
        statement,
        *(
            one
            for one in reversed(around)
            if one is not statement and one.paragraph == statement.paragraph
        ),
    ]


def _speaker_in(
    document: Document, statement: Statement, position: int
) -> Actor | None:
    name = document.speaker(statement, position)
    if name is not None:
        return spoken_for(document, name)
    for token in statement.span:
        if is_saying(token):
            subject = _subject(document, statement, token.i)
            found = subject and _meant_by(document, statement, subject, token.i)
            if found:
                return found
    return introduced_in(document, statement)
