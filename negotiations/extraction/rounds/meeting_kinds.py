"""Which meetings are negotiations: talks of two sides of a conflict, and nothing else.

Calls, wage talks, council sessions and talks with journalists go by the same words. It
judges one mention by the words around it.
"""

from negotiations.extraction.numbers import ordinal
from negotiations.extraction.rounds.negotiators import attached_sides, sides_of
from negotiations.extraction.rounds.nouns import is_definite, premodifiers
from negotiations.extraction.rule import Document, Match, Statement
from negotiations.extraction.words import words

_SHORT = 3  # statements of a report that one word of peace is enough for
_MET_REACHES = 10  # tokens after "talks with" that say with whom
_MEETING_PEOPLE = words("sittings", "meeting_people") | words("sittings", "teams")
_PEOPLE = frozenset({"PARTY", "DEMONYM", "PERSON"})
_COUNTERPARTS = frozenset().union(
    *(words("sittings", name) for name in ("counterparts", "nouns", "peace"))
)


def is_negotiation(match: Match) -> bool:
    """Whether negotiators sit together here, about a conflict."""
    if _is_something_else(match):
        return False
    if is_about_peace(match.statement):
        return True
    if _is_of_other_business(match.statement):
        return False
    if _is_meeting(match) and has(match.statement, "rulers"):
        return True
    return _is_known(match)


def _is_known(match: Match) -> bool:
    """Whether a noun alone tells negotiations: talks, or a meeting that is known."""
    is_noun = not _is_meeting(match)
    if is_noun and (_is_of_talks(match) or _refers(match)):
        return True
    return bool(sides_of(match)) and _is_peace_report(match.document)


def _is_of_talks(match: Match) -> bool:
    """Whether the word is `talks` or the like; `peace talk` is matched as a whole."""
    return match.span[-1].lower_ in words("sittings", "nouns") | {"talk"}


def _is_of_other_business(statement: Statement) -> bool:
    """Whether it speaks of trade or labour; the African Union is no trade union."""
    said = words("sittings", "other_business")
    return not said.isdisjoint(statement.words) and any(
        token.lower_ in said and not token.ent_type_ for token in statement.span
    )


def is_about_peace(statement: Statement) -> bool:
    """Whether a statement speaks of war and peace, or of those who negotiate."""
    return has(statement, "peace") or has(statement, "teams")


def _is_peace_report(document: Document) -> bool:
    """Whether enough of a report is about war and peace for talks alone to be of it."""
    about = sum(has(statement, "peace") for statement in document.statements)
    return about > 1 or about * _SHORT >= len(document.statements)


def _is_something_else(match: Match) -> bool:
    """Whether a call, business, a crowd or a speech goes by a word for negotiations."""
    return (
        _is_of_other_kind(match)
        or _is_verb(match)
        or has(match.statement, "calls")
        or _is_with_others(match)
        or not _is_gathering_for_peace(match)
        or (_is_meeting(match) and not _is_said_of_negotiators(match))
    )


def _is_meeting(match: Match) -> bool:
    """Whether the word is the verb: `they met`, `after meeting with him`."""
    before = match.document.doc[max(0, match.start - 1)].lower_
    return match.span[-1].lower_ in words("sittings", "verbs") or (
        match.span[-1].lower_ == "meeting"
        and before in words("sittings", "meeting_now")
    )


def _is_of_other_kind(match: Match) -> bool:
    if match.span[0].lower_ == "rounds":
        return True  # several: which of them is not said
    before = match.document.doc[max(0, match.start - 1)].lower_
    if match.span.text == "round" and before in words("sittings", "going_round"):
        return True
    said = {token.lower_ for token in (*premodifiers(match), *match.span)}
    if said & words("sittings", "other_kinds"):
        return True
    is_open = bool(said & words("sittings", "open_kinds")) and not _is_of_talks(match)
    return is_open and not attached_sides(match)


def _is_with_others(match: Match) -> bool:
    """`Consultations with local leaders`, `talks with experts`: not with the other side.

    Nor is a `round of the championship` one of talks.
    """
    doc, end = match.document.doc, match.statement.span.end
    if match.end >= end or doc[match.end].lower_ not in {"with", "of"}:
        return False
    said = {token.lower_ for token in premodifiers(match)}
    if said & words("sittings", "gathering_kinds") or attached_sides(match):
        return False
    for token in doc[match.end + 1 : min(match.end + 1 + _MET_REACHES, end)]:
        if token.ent_type_ in _PEOPLE or token.lower_ in _COUNTERPARTS:
            return False
        if token.lower_ in {"in", "on"} or (token.is_punct and token.text != "-"):
            break
    return True


def _is_gathering_for_peace(match: Match) -> bool:
    """`The peace conference`, `the Aliyev-Pashinyan summit`; a summit alone is any."""
    if match.span[-1].lower_ not in words("sittings", "gatherings"):
        return True
    said = {token.lower_ for token in premodifiers(match)}
    return bool(said & words("sittings", "gathering_kinds")) or bool(sides_of(match))


def _is_said_of_negotiators(match: Match) -> bool:
    """Whether those who met are told: two parties, their ministers, their teams."""
    before = match.document.doc[match.statement.span.start : match.start]
    return bool(
        any(token.lower_ in _MEETING_PEOPLE for token in before) or sides_of(match)
    )


def _refers(match: Match) -> bool:
    """`The meeting`, `the plenary session`: one spoken of before, or a numbered one."""
    return is_definite(match) or any(map(ordinal, premodifiers(match)))


def _is_verb(match: Match) -> bool:
    """`Doe talks to reporters`."""
    doc = match.document.doc
    is_after_name = match.start > 0 and bool(doc[match.start - 1].ent_type_)
    return (
        match.span[0].lower_ == "talks"
        and is_after_name
        and doc[match.end : match.end + 1].text.lower() in {"to", "about"}
    )


def has(statement: Statement, name: str) -> bool:
    """Whether a statement has a word of a set."""
    return not statement.words.isdisjoint(words("sittings", name))
