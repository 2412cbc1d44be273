"""Mentions of rounds: a word such as `talks` or `met` with what stands around it.

Calls, visits, wage talks and mere proposals give no mention. Which mentions speak of
one round is for `rules.rounds` to say.
"""

from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import pairwise

from negotiations.extraction.circumstances import When, Where, when_of, where_of
from negotiations.extraction.gazetteer import Name
from negotiations.extraction.modality import Mood
from negotiations.extraction.numbers import cardinal, ordinal
from negotiations.extraction.rounds.journeys import mood_of_journey
from negotiations.extraction.rounds.meeting_kinds import is_about_peace, is_negotiation
from negotiations.extraction.rounds.negotiators import sides_of
from negotiations.extraction.rounds.nouns import (
    day_told,
    days_told,
    governor,
    is_dated_before,
    is_day_of,
    is_definite,
    premodifiers,
)
from negotiations.extraction.rounds.outcomes import (
    called_off,
    is_dated,
    status_of,
    verb_of,
    was_to_be,
)
from negotiations.extraction.rounds.outlooks import mood_at
from negotiations.extraction.rule import Document, Grammar, Match, Rule, Statement
from negotiations.extraction.words import listed, words
from negotiations.values import DateRange
from negotiations.vocabulary import Precision, RoundStatus

_WEEK = timedelta(days=7)
_LONGEST = 60  # days of talks
_AFTER_REACHES = 6  # tokens between "months after" and the noun
_CAPTION = 10  # tokens in which a caption tells that it is one
_TALKS, _MET = "rounds.talks", "rounds.met"
_NOT_HELD = frozenset({Mood.DENIED, Mood.PROPOSED, Mood.CONDITIONAL})


@dataclass(frozen=True, kw_only=True)
class Sitting:
    """One mention of a round: tokens `start` to `end`.

    `status` is None where the words only refer to it. `number` is that of an ordinal
    and `numbered_at` its token; `is_counted` where it counts meetings rather than
    rounds. `is_further` when it is the next one, `is_definite` when it is `the talks`,
    `is_lapsed` when it was to be, `is_begun` and `is_ended` when its date is that of the
    first or last day, `is_recalled` when the words look back on another.
    """

    statement: Statement
    start: int
    end: int
    status: RoundStatus | None
    when: When | None
    where: Where
    number: int | None
    numbered_at: int
    is_counted: bool
    is_further: bool
    is_definite: bool
    is_lapsed: bool
    is_begun: bool
    is_ended: bool
    sides: tuple[Name, ...]
    speaker: str | None
    is_recalled: bool

    @property
    def is_set(self) -> bool:
        """Whether it is the next one, set for a day that nobody may be able to tell."""
        return self.is_further and any(
            phrase.start >= self.end for phrase in self.statement.dates
        )


def sittings_in(document: Document) -> list[Sitting]:
    """Every mention of a round in a text about a conflict, in the text's order."""
    if not any(map(is_about_peace, document.statements)):
        return []
    return [
        one for one in _GRAMMAR.mentions(document) if not _is_caption(one.statement)
    ]


def _is_caption(statement: Statement) -> bool:
    """Whether it is of a picture: `File photo of …`, of whatever day."""
    said = " ".join(token.lower_ for token in statement.span[:_CAPTION])
    return any(phrase in said for phrase in words("sittings", "captions"))


def _sitting(match: Match) -> Sitting | None:
    if not is_negotiation(match):
        return None
    mood = mood_at(match)
    if mood in _NOT_HELD:
        return None
    document, statement = match.document, match.statement
    is_recalled = _is_recalled(match)
    when = None if is_day_of(match) else _when(match, is_recalled=is_recalled)
    is_over = False
    if mood is Mood.PLANNED and mood_of_journey(match):
        is_over, when = _after_journey(match, when)
        mood = Mood.ASSERTED if is_over else mood
    where = where_of(statement, match.start, match.end)
    is_lapsed = was_to_be(match)
    is_apart = mood is Mood.PLANNED and _is_further(match)
    if is_apart or _is_long_after(match):
        when, where = _after_noun(match, when), _places_after(where, match.start)
    if mood is Mood.PLANNED and not is_lapsed:
        when = _to_come(when, document)
    if mood is Mood.PLANNED and _is_over(match, when) and not is_lapsed:
        return None
    status = RoundStatus.HELD if is_over else status_of(match, mood, when)
    if status is RoundStatus.PLANNED and is_lapsed and _is_over(match, when):
        status = None
    number, numbered_at, is_counted = _number(match)
    speaker = document.speaker(statement, match.start)
    return Sitting(
        statement=statement,
        start=match.start,
        end=match.end,
        status=status,
        when=when,
        where=where,
        number=number,
        numbered_at=numbered_at,
        is_counted=is_counted,
        is_further=_is_further(match),
        is_definite=is_definite(match),
        is_lapsed=is_lapsed,
        is_begun=verb_of(match) in words("sittings", "beginning"),
        is_ended=verb_of(match) in words("sittings", "ending"),
        sides=sides_of(match),
        speaker=None if speaker is None else speaker.name,
        is_recalled=is_recalled,
    )


def _when(match: Match, *, is_recalled: bool) -> When | None:
    found = when_of(
        match.document,
        match.statement,
        match.start,
        match.end,
        is_recalled=is_recalled,
    )
    return None if found is None else _from_first_day(found, match)


def _from_first_day(when: When, match: Match) -> When | None:
    """The first day, where the text tells which one its date is.

    `Its second day Wednesday`, `three days of talks ended on Friday`.
    """
    day = day_told(match.document.doc, when.phrase.start)
    days = days_told(match) if verb_of(match) in words("sittings", "ending") else None
    if day is None and days is None:
        return when
    if when.range.precision is not Precision.DAY or when.range.end is not None:
        return None
    back = timedelta(days=max(0, min(day or days or 1, _LONGEST) - 1))
    first, last = when.range.start - back, when.range.start
    is_whole = day is None and first < last
    return replace(when, range=DateRange(start=first, end=last if is_whole else None))


def _after_journey(match: Match, when: When | None) -> tuple[bool, When | None]:
    """Whether a journey was long ago, and so the talks were held; and their date.

    The date of a journey that has just begun is not theirs.
    """
    if when is None or is_dated(match, when):
        return False, when
    published = match.document.published
    if published and when.range.latest < published - _WEEK:
        return True, when
    return False, None


def _after_noun(match: Match, when: When | None) -> When | None:
    """A date before `the next round` or `months after the last` is that of another."""
    return when if when and is_dated(match, when) else None


def _places_after(where: Where, position: int) -> Where:
    """The same of the places: `ended in Rome, and the next round …`."""
    named = {"place": where.place, "venue": where.venue, "state": where.state}
    return Where(
        **{key: one for key, one in named.items() if one and one.start > position}
    )


def _to_come(when: When | None, document: Document) -> When | None:
    """The next such weekday, not the last one: `agreed to hold talks on Wednesday`."""
    published = document.published
    if when is None or published is None or when.phrase.form != "weekday":
        return when
    if not published - _WEEK <= when.range.start < published or when.range.end:
        return when
    return replace(when, range=DateRange(start=when.range.start + _WEEK))


def _is_over(match: Match, when: When | None) -> bool:
    """Whether what was planned lies in the past: nothing says what became of it."""
    published = match.document.published
    is_past = bool(when and published and when.range.latest < published)
    return is_past and called_off(match) is None


def _number(match: Match) -> tuple[int | None, int, bool]:
    """`Second round`, `round two`, `third meeting`, with its token.

    First talks or a first meeting only say that none came before.
    """
    noun = match.span[0].lower_
    after = match.document.doc[match.start + 1 : match.start + 2]
    for token in premodifiers(match):
        number = ordinal(token)
        if number is not None and noun in words("sittings", "numbered"):
            return number, token.i, False
        if number is not None and number > 1 and noun in words("sittings", "counted"):
            return number, token.i, True
    if noun in words("sittings", "numbered") and after:
        number = cardinal(after[0])
        if number is not None:
            return number, after[0].i, False
    return None, match.start, False


def _is_further(match: Match) -> bool:
    """`The next round`, `further talks`: not the one that is spoken of."""
    said = {token.lower_ for token in premodifiers(match)} | {governor(match)}
    position = match.start - len(premodifiers(match)) - 1
    if position >= match.statement.span.start:
        said.add(match.document.doc[position].lower_)
    return not said.isdisjoint(words("sittings", "furthering"))


def _is_recalled(match: Match) -> bool:
    before = {token.lower_ for token in premodifiers(match)}
    return (
        bool(before & words("sittings", "recalling"))
        or match.statement.span[0].lower_ in words("sittings", "looking_back")
        or is_dated_before(match)
        or governor(match) == "since"
        or _is_long_after(match)
        or match.document.doc[max(0, match.start - 1)].lower_ == "had"
    )


def _is_long_after(match: Match) -> bool:
    """`Two months after the second round`."""
    begin = max(match.statement.span.start, match.start - _AFTER_REACHES)
    before = [token.lower_ for token in match.document.doc[begin : match.start]]
    return any(
        one in words("sittings", "stretches") and other == "after"
        for one, other in pairwise(before)
    )


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
            [{"LOWER": {"IN": listed("sittings", "of_peace")}}, {"LOWER": "talk"}],
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
        {"talk"}, *(words("sittings", name) for name in ("nouns", "sessions", "verbs"))
    ),
)
