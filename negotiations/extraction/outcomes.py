"""What became of a round that a word names: held, planned, put off or called off.

It reads the words around one mention; which mentions speak of one round is for others.
"""

from negotiations.extraction.circumstances import When
from negotiations.extraction.modality import (
    Mood,
    clause_after,
    clause_before,
    is_about_to_begin,
    is_conditional,
    is_future,
    mood_of,
)
from negotiations.extraction.nouns import governor, premodifiers
from negotiations.extraction.rule import Match
from negotiations.extraction.tokens import Token
from negotiations.extraction.words import lemmas, words
from negotiations.vocabulary import RoundStatus

_VERB_REACHES = 24  # tokens between a noun and the verb that says what became of it
_CUE_REACHES = 8  # tokens before a noun in which "will hold" or "no" still governs it
_CUTS = frozenset({",", '"', "“", "”"})


def mood_at(match: Match) -> Mood:
    """How the sentence means the round that a match names."""
    governed_by = governor(match)
    if governed_by in words("sittings", "governors_of_held"):
        return Mood.ASSERTED
    if governed_by == "to":  # "a way back to talks"
        return Mood.CONDITIONAL
    base = lemmas().get(governed_by, governed_by)
    if base in words("sittings", "ending") or _is_place_of_deal(match, governed_by):
        return Mood.ASSERTED  # what "will conclude" goes on
    is_done = base in words("sittings", "happening")
    mood = mood_of(match.statement.span, match.start, _CUE_REACHES)
    is_noun = match.span[-1].lower_ not in words("sittings", "verbs")
    if mood is Mood.ASSERTED and is_noun and not is_done:
        mood = _mood_after(match)
    if mood is Mood.ASSERTED and is_done and _is_aimed_at(match):
        return Mood.CONDITIONAL
    is_set = mood is Mood.ASSERTED and _is_set_for_date(match)
    return Mood.PLANNED if is_set else mood


def verb_of(match: Match) -> str:
    """The base form of the verb that says what the round did: `closed the third round`."""
    governed_by = governor(match)
    base = lemmas().get(governed_by, governed_by)
    if base in words("sittings", "happening"):
        return base
    after = clause_after(match.statement.span, match.end - 1)[:_VERB_REACHES]
    return next((token.lemma_ for token in after if _happens(token)), "")


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
    if governed_by == "before":
        return None
    is_held = (
        any(map(_happens, _clause(match)))
        or _is_welcomed(match)
        or governed_by in words("sittings", "endings")
        or governed_by in words("sittings", "governors_of_held")
        or (_is_dated(match, when) and governed_by not in words("sittings", "aims"))
    )
    return RoundStatus.HELD if is_held else None


def called_off(match: Match) -> RoundStatus | None:
    """Whether the clause says that the round was postponed or cancelled."""
    if governor(match) in words("sittings", "endings"):
        return None
    span = match.statement.span
    clause = [*clause_before(span, match.start), *clause_after(span, match.end - 1)]
    said = {token.lemma_ for token in clause}
    text = " ".join(token.lower_ for token in clause)
    if said & words("sittings", "postponing") or _has_phrase(text, "postponed_as"):
        return RoundStatus.POSTPONED
    if said & words("sittings", "cancelling") or _has_phrase(text, "cancelled_as"):
        return RoundStatus.CANCELLED
    return None


def _is_dated(match: Match, when: When | None) -> bool:
    """`Monday's talks`, `talks on Monday`: a date before them is that of something else."""
    if when is None:
        return False
    gap = match.start - when.phrase.end
    return gap < 0 or gap <= len(premodifiers(match))


def _is_place_of_deal(match: Match, governed_by: str) -> bool:
    """`Agreed in talks`: they were held."""
    position = match.start - len(premodifiers(match)) - 2
    return governed_by == "in" and (
        position < match.statement.span.start
        or match.document.doc[position].lower_ in words("sittings", "done_in")
    )


def _is_aimed_at(match: Match) -> bool:
    """`Ways to resume talks`, where nothing says that they will."""
    begin = max(match.statement.span.start, match.start - _CUE_REACHES)
    before = match.document.doc[begin : match.start]
    happening = words("sittings", "happening")
    return any(
        token.lower_ == "to" and token.nbor().lemma_ in happening for token in before
    )


def _is_set_for_date(match: Match) -> bool:
    """`A second round for next Monday`."""
    doc = match.document.doc
    return any(
        0 < phrase.start - match.end <= _CUE_REACHES
        and doc[phrase.start - 1].lower_ == "for"
        for phrase in match.statement.dates
    )


def _is_welcomed(match: Match) -> bool:
    """`The ministry welcomed the resumption of talks`."""
    if governor(match) not in words("sittings", "beginnings"):
        return False
    before = clause_before(match.statement.span, match.start)[-_CUE_REACHES:]
    return any(token.lemma_ in words("sittings", "welcoming") for token in before)


def _has_phrase(text: str, name: str) -> bool:
    return any(phrase in text for phrase in words("sittings", name))


def _mood_after(match: Match) -> Mood:
    """What the verb after a noun makes of it: `talks will resume`, `did not begin`."""
    after = clause_after(match.statement.span, match.end - 1)[:_VERB_REACHES]
    for position, token in enumerate(after):
        if is_future(token, match.statement.span) or is_about_to_begin(token):
            return Mood.PLANNED
        if is_conditional(token) and token.lower_ not in words("sittings", "hedges"):
            return Mood.CONDITIONAL
        if token.lower_ in words("modality", "negations"):
            verbs = after[position + 1 : position + 3]
            return Mood.DENIED if any(map(_happens, verbs)) else Mood.ASSERTED
        if _happens(token):
            return Mood.ASSERTED
    return Mood.ASSERTED


def _clause(match: Match) -> list[Token]:
    """The words of the clause; those before a comma or a quote tell of other things."""
    span = match.statement.span
    before = clause_before(span, match.start)[-_VERB_REACHES:]
    cuts = [place for place, token in enumerate(before, 1) if token.text in _CUTS]
    before = before[max(cuts, default=0) :]
    return [*before, *match.span, *clause_after(span, match.end - 1)[:_VERB_REACHES]]


def _happens(token: Token) -> bool:
    """Whether a verb says that something took place.

    An infinitive does not, nor does what is only aimed at: `talks on ending the war`.
    """
    if token.lemma_ not in words("sittings", "happening"):
        return False
    before = token.nbor(-1) if token.i else None
    if before is not None and before.lower_ in {"a", "an", "the"}:
        return False  # "bring an end to"
    if token.lower_.endswith("ing"):
        return before is not None and before.lemma_ in {"be", "not", "now", "still"}
    return before is None or before.lower_ != "to"
