"""Mentions of rounds: a word such as `talks` or `met` with what stands around it.

Calls, visits, wage talks and mere proposals give no mention. Which mentions speak of
one round is for `rules.rounds` to say.
"""

from dataclasses import dataclass

from negotiations.extraction.circumstances import When, Where, when_of, where_of
from negotiations.extraction.gazetteer import Name
from negotiations.extraction.modality import (
    Mood,
    clause_after,
    clause_before,
    is_conditional,
    is_future,
    mood_of,
)
from negotiations.extraction.negotiators import sides_of
from negotiations.extraction.nouns import (
    governor,
    is_dated_before,
    is_day_of,
    is_definite,
    premodifiers,
)
from negotiations.extraction.numbers import ordinal
from negotiations.extraction.rule import Document, Grammar, Match, Rule, Statement
from negotiations.extraction.tokens import Token
from negotiations.extraction.words import listed, words
from negotiations.vocabulary import RoundStatus

_VERB_REACHES = 24  # tokens between a noun and the verb that says what became of it
_CUE_REACHES = 8  # tokens before a noun in which "will hold" or "no" still governs it
_TALKS, _MET = "rounds.talks", "rounds.met"
_NOT_HELD = frozenset({Mood.DENIED, Mood.PROPOSED, Mood.CONDITIONAL})


@dataclass(frozen=True, kw_only=True)
class Sitting:
    """One mention of a round: tokens `start` to `end`.

    `status` is None where the words only refer to it. `number` is that of an ordinal
    and `numbered_at` its token. `is_recalled` when the words look back on another one.
    """

    statement: Statement
    start: int
    end: int
    status: RoundStatus | None
    when: When | None
    where: Where
    number: int | None
    numbered_at: int
    sides: tuple[Name, ...]
    speaker: str | None
    is_recalled: bool


def sittings_in(document: Document) -> list[Sitting]:
    """Every mention of a round in a text about a conflict, in the text's order."""
    if not any(_has(statement, "peace") for statement in document.statements):
        return []
    return _GRAMMAR.mentions(document)


def _sitting(match: Match) -> Sitting | None:
    if not _is_negotiation(match):
        return None
    mood = _mood(match)
    if mood in _NOT_HELD:
        return None
    document, statement = match.document, match.statement
    is_recalled = _is_recalled(match)
    when = None if is_day_of(match) else _when(match, is_recalled=is_recalled)
    if mood is Mood.PLANNED and _is_over(match, when):
        return None
    number, numbered_at = _number(match)
    speaker = document.speaker(statement, match.start)
    return Sitting(
        statement=statement,
        start=match.start,
        end=match.end,
        status=_status(match, mood, when),
        when=when,
        where=where_of(statement, match.start, match.end),
        number=number,
        numbered_at=numbered_at,
        sides=sides_of(match),
        speaker=None if speaker is None else speaker.name,
        is_recalled=is_recalled,
    )


def _is_negotiation(match: Match) -> bool:
    """Whether negotiators sit together here, about a conflict."""
    if _is_of_other_kind(match) or _is_verb(match) or _has(match.statement, "calls"):
        return False
    if _has(match.statement, "peace") or _has(match.statement, "teams"):
        return True
    if _has(match.statement, "other_business"):
        return False
    if match.rule == _MET:
        return "ministers" in match.statement.words
    return match.span[-1].lower_ in words("sittings", "nouns") or _refers(match)


def _is_of_other_kind(match: Match) -> bool:
    said = (token.lower_ for token in (*premodifiers(match), *match.span))
    return not words("sittings", "other_kinds").isdisjoint(said)


def _refers(match: Match) -> bool:
    """`The meeting`, `the plenary session`: one spoken of before, or a numbered one."""
    return is_definite(match) or any(map(ordinal, premodifiers(match)))


def _is_verb(match: Match) -> bool:
    """`Doe talks to reporters`."""
    doc = match.document.doc
    return (
        match.span[0].lower_ == "talks"
        and match.end < len(doc)
        and doc[match.end].lower_ in {"to", "about"}
    )


def _mood(match: Match) -> Mood:
    governed_by = governor(match)
    if governed_by in words("sittings", "governors_of_held"):
        return Mood.ASSERTED
    if governed_by == "to":  # "a way back to talks"
        return Mood.CONDITIONAL
    mood = mood_of(match.statement.span, match.start, _CUE_REACHES)
    return _mood_after(match) if mood is Mood.ASSERTED else mood


def _mood_after(match: Match) -> Mood:
    """What the verb after a noun makes of it: `talks will resume`, `did not begin`."""
    after = clause_after(match.statement.span, match.end - 1)[:_VERB_REACHES]
    for position, token in enumerate(after):
        if is_future(token, match.statement.span):
            return Mood.PLANNED
        if is_conditional(token):
            return Mood.CONDITIONAL
        if token.lower_ in words("modality", "negations"):
            verbs = after[position + 1 : position + 3]
            return Mood.DENIED if any(map(_happens, verbs)) else Mood.ASSERTED
        if _happens(token):
            return Mood.ASSERTED
    return Mood.ASSERTED


def _status(match: Match, mood: Mood, when: When | None) -> RoundStatus | None:
    called_off = _called_off(match)
    if called_off is not None:
        return called_off
    published = match.document.published
    is_to_come = bool(when and published and when.range.start > published)
    if mood is Mood.PLANNED or is_to_come:
        return RoundStatus.PLANNED
    governed_by = governor(match)
    if governed_by == "before":
        return None
    is_held = (
        any(map(_happens, _clause(match)))
        or governed_by in words("sittings", "governors_of_held")
        or (when is not None and governed_by not in words("sittings", "aims"))
    )
    return RoundStatus.HELD if is_held else None


def _when(match: Match, *, is_recalled: bool) -> When | None:
    return when_of(
        match.document,
        match.statement,
        match.start,
        match.end,
        is_recalled=is_recalled,
    )


def _is_over(match: Match, when: When | None) -> bool:
    """Whether what was planned lies in the past: nothing says what became of it."""
    published = match.document.published
    is_past = bool(when and published and when.range.latest < published)
    return is_past and _called_off(match) is None


def _called_off(match: Match) -> RoundStatus | None:
    span = match.statement.span
    clause = [*clause_before(span, match.start), *clause_after(span, match.end - 1)]
    lemmas = {token.lemma_ for token in clause}
    text = " ".join(token.lower_ for token in clause)
    if lemmas & words("sittings", "postponing") or " put off" in text:
        return RoundStatus.POSTPONED
    if lemmas & words("sittings", "cancelling") or " called off" in text:
        return RoundStatus.CANCELLED
    return None


def _number(match: Match) -> tuple[int | None, int]:
    """`Second round`; first talks or a first meeting only say that none came before."""
    noun = match.span[0].lower_
    for token in premodifiers(match):
        number = ordinal(token)
        if number is not None and noun in words("sittings", "numbered"):
            return number, token.i
    return None, match.start


def _is_recalled(match: Match) -> bool:
    before = {token.lower_ for token in premodifiers(match)}
    return (
        bool(before & words("sittings", "recalling"))
        or is_dated_before(match)
        or governor(match) == "since"
        or match.document.doc[max(0, match.start - 1)].lower_ == "had"
    )


def _clause(match: Match) -> list[Token]:
    span = match.statement.span
    before = clause_before(span, match.start)[-_VERB_REACHES:]
    return [*before, *match.span, *clause_after(span, match.end - 1)[:_VERB_REACHES]]


def _happens(token: Token) -> bool:
    """Whether a verb says that something took place; an infinitive does not."""
    is_infinitive = token.i > 0 and token.nbor(-1).lower_ == "to"
    return token.lemma_ in words("sittings", "happening") and not is_infinitive


def _has(statement: Statement, name: str) -> bool:
    """Whether a statement has a word of a set."""
    return not statement.words.isdisjoint(words("sittings", name))


_GRAMMAR = Grammar(
    Rule(
        name=_TALKS,
        patterns=(
            [
                {"LOWER": {"IN": listed("sittings", "sessions")}},
                {"LOWER": "of"},
                {"IS_ALPHA": True, "OP": "{0,3}"},
                {"LOWER": {"IN": listed("sittings", "nouns")}},
            ],
            [{"LOWER": {"IN": listed("sittings", "nouns")}}],
            [{"LOWER": {"IN": listed("sittings", "sessions")}}],
        ),
        build=_sitting,
    ),
    Rule(
        name=_MET,
        patterns=([{"LOWER": {"IN": listed("sittings", "verbs")}}],),
        build=_sitting,
    ),
    needs=frozenset().union(
        *(words("sittings", name) for name in ("nouns", "sessions", "verbs"))
    ),
)
