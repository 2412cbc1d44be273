"""What became of a round that a word names: held, planned, put off or called off.

It reads the words around one mention; which mentions speak of one round is for others.
"""

from negotiations.extraction.circumstances import When
from negotiations.extraction.modality import (
    Mood,
    clause_after,
    clause_before,
)
from negotiations.extraction.rounds.nouns import governor, premodifiers
from negotiations.extraction.rounds.outlooks import (
    VERB_REACHES,
    happens,
    is_place_of_deal,
)
from negotiations.extraction.rule import Match
from negotiations.extraction.tokens import Token
from negotiations.extraction.words import lemmas, words
from negotiations.vocabulary import RoundStatus

_CUE_REACHES = 8  # tokens before a noun in which "will hold" or "no" still governs it
_CUTS = frozenset({",", '"', "“", "”"})


def verb_of(match: Match) -> str:
    """The base form of the verb that says what the round did: `closed the third round`."""
    governed_by = governor(match)
    base = lemmas().get(governed_by, governed_by)
    if base in words("sittings", "happening"):
        return base
    after = clause_after(match.statement.span, match.end - 1)[:VERB_REACHES]
    return next((token.lemma_ for token in after if happens(token)), "")


def was_to_be(match: Match) -> bool:
    """Whether what was planned has lapsed: `talks that were due to begin`."""
    said = [token.lower_ for token in _clause(match)]
    lapsing = words("sittings", "lapsing")
    return any(
        word in words("modality", "future") and not lapsing.isdisjoint(said[:place])
        for place, word in enumerate(said)
    )


def status_of(match: Match, mood: Mood, when: When | None) -> RoundStatus | None:
    """The status that the words state; None where they only refer to the round."""
    off = called_off(match)
    if off is not None:
        return off
    published = match.document.published
    is_to_come = bool(when and published and when.range.start > published)
    if mood is Mood.PLANNED or is_to_come:
        return RoundStatus.PLANNED
    governed_by = governor(match)
    base = lemmas().get(governed_by, governed_by)
    if governed_by == "before" or base in words("sittings", "suspending"):
        return None
    if _is_of_weeks(match):
        return None  # several: which of them is not said
    is_held = (
        _is_left(match)
        or _is_met_for(match)
        or any(map(happens, _clause(match)))
        or _is_welcomed(match)
        or governed_by in words("sittings", "endings")
        or governed_by in words("sittings", "governors_of_held")
        or governed_by in words("sittings", "having")
        or _is_ongoing(match)
        or _is_judged(match)
        or is_place_of_deal(match, governed_by)
        or (is_dated(match, when) and governed_by not in words("sittings", "aims"))
    )
    return RoundStatus.HELD if is_held else None


def called_off(match: Match) -> RoundStatus | None:
    """Whether the clause says that the round was postponed or cancelled."""
    if governor(match) in words("sittings", "endings"):
        return None
    span = match.statement.span
    clause = [*clause_before(span, match.start), *clause_after(span, match.end - 1)]
    if any(token.lower_ in words("sittings", "other_plans") for token in clause):
        return None
    said = {token.lemma_ for token in clause}
    text = " ".join(token.lower_ for token in clause)
    if said & words("sittings", "postponing") or _has_phrase(text, "postponed_as"):
        return RoundStatus.POSTPONED
    if said & words("sittings", "cancelling") or _has_phrase(text, "cancelled_as"):
        return RoundStatus.CANCELLED
    return None


def is_dated(match: Match, when: When | None) -> bool:
    """`Monday's talks`, `talks on Monday`: a date before them is that of something else."""
    if when is None:
        return False
    gap = match.start - when.phrase.end
    return gap < 0 or gap <= len(premodifiers(match))


def _is_welcomed(match: Match) -> bool:
    """`The ministry welcomed the resumption of talks`."""
    if governor(match) not in words("sittings", "beginnings"):
        return False
    before = clause_before(match.statement.span, match.start)[-_CUE_REACHES:]
    return any(token.lemma_ in words("sittings", "welcoming") for token in before)


def _is_of_weeks(match: Match) -> bool:
    """`After weeks of talks`, but not `weeks of talks in Doha`."""
    doc, first = match.document.doc, match.start - len(premodifiers(match))
    before = doc[max(match.statement.span.start, first - 2) : first]
    following = doc[match.end : match.statement.span.end][:1]
    return (
        before[-1:].text.lower() == "of"
        and before[0].lower_ in words("sittings", "stretches")
        and following.text.lower() not in {"in", "at"}
    )


def _is_met_for(match: Match) -> bool:
    """`Met in Doha for a third round`."""
    before = clause_before(match.statement.span, match.start)[-VERB_REACHES:]
    return governor(match) == "for" and any(
        token.lemma_ in words("sittings", "assembling") for token in before
    )


def _is_left(match: Match) -> bool:
    """`Walked out of the talks`: who leaves them was there."""
    begin = max(match.statement.span.start, match.start - _CUE_REACHES)
    before = [token.lower_ for token in match.document.doc[begin : match.start]]
    return any(
        " ".join(before[at : at + 3]) in words("sittings", "left_as")
        for at in range(len(before))
    )


def _is_judged(match: Match) -> bool:
    """`The talks were difficult`."""
    after = clause_after(match.statement.span, match.end - 1)[:VERB_REACHES]
    said = [token.lower_ for token in after]
    judged = (
        at for at, word in enumerate(said) if word in words("sittings", "judging")
    )
    at = next(judged, 0)
    return not {"was", "were", "been"}.isdisjoint(said[:at])


def _is_ongoing(match: Match) -> bool:
    """`Ongoing talks`, `they are meeting in Doha`."""
    said = {token.lower_ for token in premodifiers(match)}
    before = match.document.doc[max(0, match.start - 1)].lower_
    is_now = match.span.text == "meeting" and before in {"is", "are", "were"}
    return is_now or bool(said & words("sittings", "ongoing"))


def _has_phrase(text: str, name: str) -> bool:
    return any(phrase in text for phrase in words("sittings", name))


def _clause(match: Match) -> list[Token]:
    """The words of the clause; those before a comma or a quote tell of other things."""
    span = match.statement.span
    before = clause_before(span, match.start)[-VERB_REACHES:]
    cuts = [place for place, token in enumerate(before, 1) if token.text in _CUTS]
    before = before[max(cuts, default=0) :]
    return [*before, *match.span, *clause_after(span, match.end - 1)[:VERB_REACHES]]
