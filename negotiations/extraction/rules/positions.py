"""Positions: what a party demands, offers or refuses, in the text's own words.

Only parties and those who speak for them take positions: what a crowd, a blogger or a
nameless source wants is none.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from negotiations.extraction.actors import Actor, actor_named, speaker_alone
from negotiations.extraction.circumstances import When, when_of
from negotiations.extraction.claims import Claim, Evidence, PositionClaim, RoundClaim
from negotiations.extraction.gazetteer import Name
from negotiations.extraction.modality import clause_before
from negotiations.extraction.recollection import is_recent
from negotiations.extraction.rule import Document, Grammar, Match, Rule
from negotiations.extraction.stances import Stance, stances_after
from negotiations.extraction.subjects import subjects_of
from negotiations.extraction.words import listed, words
from negotiations.values import DateRange
from negotiations.vocabulary import Precision, RoundStatus

_CONFIDENCE = 0.8
_CONDITIONS_REACH = 14  # tokens from "conditions" to "include"


@dataclass(frozen=True, kw_only=True)
class _Position:
    """One stance of one party, where its verb stands."""

    match: Match
    actor: Actor
    stance: Stance
    verb: int


def read(document: Document, earlier: Sequence[Claim]) -> list[Claim]:
    """The positions that a report tells, in its order; each once."""
    said: dict[tuple[str, str, str], Claim] = {}
    for positions in _GRAMMAR.mentions(document):
        for one in positions:
            claim = _claim(document, one, earlier)
            said.setdefault((claim.party, claim.topic, claim.stance.lower()), claim)
    return list(said.values())


def _stated(match: Match) -> tuple[_Position, ...]:
    """`Kyiv demanded …`, `Russia rejects …`."""
    verb = match.document.doc[match.start]
    is_passive = not verb.lower_.endswith("ing") and _is_after_be(match)
    if is_passive or not _is_said(match):
        return ()
    actors = subjects_of(match.document, match.statement, match.start)
    if len(actors) != 1:
        return ()
    stances = stances_after(
        match.statement,
        match.start,
        is_refusal=verb.lemma_ in words("positions", "refusing"),
    )
    return tuple(
        _Position(match=match, actor=actors[0], stance=stance, verb=match.start)
        for stance in stances
    )


def _conditions(match: Match) -> tuple[_Position, ...]:
    """`Putin's conditions for ending the war … include …`."""
    name = match.document.name_at(match.start - 1)
    actor = actor_named(name) if name else None
    verb = _include_after(match)
    if actor is None or verb is None:
        return ()
    return tuple(
        _Position(match=match, actor=actor, stance=_after_verb(stance, verb), verb=verb)
        for stance in stances_after(match.statement, verb)
    )


_GRAMMAR: Grammar[tuple[_Position, ...]] = Grammar(
    Rule(
        name="positions.stated",
        patterns=(
            [{"LEMMA": {"IN": listed("positions", "demanding")}}],
            [{"LEMMA": {"IN": listed("positions", "refusing")}}],
            [
                {"LEMMA": {"IN": listed("positions", "calling")}},
                {"LOWER": {"IN": ["for", "on", "out"]}},
            ],
        ),
        build=_stated,
    ),
    Rule(
        name="positions.conditions",
        patterns=(
            [
                {"LOWER": {"IN": ["'s", "'"]}},
                {"LOWER": {"IN": listed("positions", "conditions")}},
            ],
        ),
        build=_conditions,
    ),
)


def _is_said(match: Match) -> bool:
    """Whether it is said in earnest: no `did not`, `could` or `if` goes with the verb."""
    clause = clause_before(match.statement.span, match.start)
    if any(token.lower_ in words("positions", "supposing") for token in clause):
        return False
    for token in reversed(clause):
        if token.lower_ in words("positions", "unsaying"):
            return False
        if token.lower_ not in (
            words("actors", "auxiliaries") | words("actors", "asides")
        ):
            return True
    return True


def _is_after_be(match: Match) -> bool:
    before = match.document.doc[max(match.statement.span.start, match.start - 1)]
    return before.i < match.start and before.lower_ in words("handovers", "passive")


def _include_after(match: Match) -> int | None:
    end = min(match.end + _CONDITIONS_REACH, match.statement.span.end)
    for token in match.document.doc[match.end : end]:
        if token.lemma_ == "include":
            return token.i
    return None


def _after_verb(stance: Stance, verb: int) -> Stance:
    """Without `include`, which is the report's word and not the party's."""
    if stance.start != verb:
        return stance
    return replace(stance, start=verb + 1)


def _claim(
    document: Document, one: _Position, earlier: Sequence[Claim]
) -> PositionClaim:
    statement, stance = one.match.statement, one.stance
    words_ = document.evidence("stance", stance.start, stance.end)
    dated = _dated(document, one, earlier)
    speaker = _speaker(document, one)
    return PositionClaim(
        rule=one.match.rule,
        confidence=_CONFIDENCE,
        attributed_to=speaker.name if speaker else None,
        party=one.actor.party,
        topic=stance.topic,
        stance=words_.quote,
        when=dated.when if dated else None,
        evidence=(
            document.whole(statement),
            document.evidence("party", one.actor.start, one.actor.end),
            document.evidence("topic", stance.told_start, stance.told_end),
            words_,
            *(dated.evidence if dated else ()),
        ),
    )


def _speaker(document: Document, one: _Position) -> Name | None:
    """Who reports it; a party that speaks for itself is not reported by another."""
    found = speaker_alone(document, one.match.statement, one.verb)
    if found is None or found.start <= one.actor.start < found.end:
        return None
    return found


@dataclass(frozen=True, kw_only=True)
class _Dated:
    when: DateRange
    evidence: tuple[Evidence, ...]


def _dated(
    document: Document, one: _Position, earlier: Sequence[Claim]
) -> _Dated | None:
    """The day of the words: their own, that of the talks, or that of the report."""
    own = when_of(document, one.match.statement, one.verb, one.verb + 1)
    if own is not None and _is_of_the_day(document, one, own):
        return _Dated(
            when=own.range,
            evidence=(
                document.evidence_of("date", own.phrase),
                document.evidence_of("date_precision", own.phrase),
            ),
        )
    return _day_of_talks(earlier) or _day_of_report(document, one)


def _is_of_the_day(document: Document, one: _Position, own: When) -> bool:
    """Whether a date is when it was said, and no deadline or history in what was said."""
    if own.phrase.start < one.verb:
        return True
    return (
        own.range.precision is Precision.DAY
        and is_recent(document, own)
        and (document.published is None or own.range.start <= document.published)
    )


def _day_of_talks(earlier: Sequence[Claim]) -> _Dated | None:
    for claim in earlier:
        if (
            isinstance(claim, RoundClaim)
            and claim.primary
            and claim.status is RoundStatus.HELD
            and claim.when is not None
            and claim.when.precision is Precision.DAY
        ):
            return _Dated(when=claim.when, evidence=tuple(_renamed(claim)))
    return None


def _renamed(claim: RoundClaim) -> Iterator[Evidence]:
    """The words of a round's date, as those of a position's."""
    for words_ in claim.evidence:
        if words_.field == "date_start":
            for path in ("date", "date_precision"):
                yield Evidence(
                    field=path, start=words_.start, end=words_.end, quote=words_.quote
                )


def _day_of_report(document: Document, one: _Position) -> _Dated | None:
    """A report of the day tells what is said that day; the verb stands for the date."""
    if document.published is None:
        return None
    return _Dated(
        when=DateRange(start=document.published),
        evidence=(
            document.evidence("date", one.verb, one.verb + 1),
            document.evidence("date_precision", one.verb, one.verb + 1),
        ),
    )
