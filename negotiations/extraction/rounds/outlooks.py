"""How a sentence means a round that a word names: held, to come, or merely wanted.

It reads the words around one mention; what became of the round is for `outcomes`.
"""

from negotiations.extraction.modality import (
    Mood,
    clause_after,
    clause_before,
    is_about_to_begin,
    is_conditional,
    is_future,
    is_saying,
    mood_of,
)
from negotiations.extraction.rounds.journeys import mood_of_journey
from negotiations.extraction.rounds.nouns import governor, premodifiers
from negotiations.extraction.rule import Match
from negotiations.extraction.tokens import Token
from negotiations.extraction.words import lemmas, words

VERB_REACHES = 60  # tokens between a noun and the verb that says what became of it
_CUE_REACHES = 8  # tokens before a noun in which "will hold" or "no" still governs it
_VERB_ALONE = 3  # tokens before a verb in which its own auxiliaries stand
_FOR_REACHES = 16  # the same for "will gather on Friday in X for talks"
_BE = frozenset({"is", "are", "was", "were", "been", "be"})
_AWAY = frozenset({"to", "from"})
_NEW_SUBJECTS = frozenset({"there", "we", "i", "he", "she"})  # whose verb comes next
_FARING = words("sittings", "faring")
_BESIDE = 5  # tokens before a noun in which "boycott" or "ruled out" governs it
_FAR = 2  # tokens after "will" in which its verb stands


def mood_at(match: Match) -> Mood:
    """How the sentence means the round that a match names."""
    governed_by = governor(match)
    mood = _mood_beside(match, governed_by)
    return _mood_of_clause(match, governed_by) if mood is None else mood


def is_place_of_deal(match: Match, governed_by: str) -> bool:
    """`Agreed on a truce in talks`: they were held."""
    begin = match.statement.span.start
    first = match.start - len(premodifiers(match)) - 1
    before = match.document.doc[max(begin, first - _CUE_REACHES) : max(begin, first)]
    if any(token.lower_ == "that" for token in before[-_VERB_ALONE:]):
        return False  # "said in the evening that the round …"
    return governed_by == "in" and (
        not len(before)
        or any(
            token.lower_ in words("sittings", "done_in")
            and mood_of(match.statement.span, token.i, _VERB_ALONE) is Mood.ASSERTED
            for token in before
        )
    )


def happens(token: Token) -> bool:
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


def _mood_beside(match: Match, governed_by: str) -> Mood | None:
    """The mood where the words right beside the noun decide it."""
    if governed_by in words("sittings", "governors_of_held") or _has_come_about(match):
        return Mood.ASSERTED
    if _is_scheduled(match):
        return Mood.PLANNED
    journey = mood_of_journey(match)
    if journey is not None:
        return journey
    is_noun = match.span[-1].lower_ not in words("sittings", "verbs")
    is_away = is_noun and governed_by in _AWAY
    if is_away or _is_only_wanted(match, governed_by) or _is_disowned(match):
        return Mood.CONDITIONAL  # "a way back to talks", "conditions for talks"
    base = lemmas().get(governed_by, governed_by)
    is_held = base in words("sittings", "ending") or is_place_of_deal(
        match, governed_by
    )
    return Mood.ASSERTED if is_held else None  # what "will conclude" goes on


def _mood_of_clause(match: Match, governed_by: str) -> Mood:
    """The mood by the verbs before and after the noun."""
    base = lemmas().get(governed_by, governed_by)
    is_done = base in words("sittings", "happening")
    reach = _FOR_REACHES if governed_by == "for" else _CUE_REACHES
    if match.span.text == "met":
        reach = _VERB_ALONE  # "agreed where they met": only its auxiliaries plan it
    mood = mood_of(match.statement.span, match.start, reach)
    is_noun = match.span[-1].lower_ not in words("sittings", "verbs")
    if mood is Mood.ASSERTED and is_noun and not is_done:
        mood = _mood_after(match)
    if mood is Mood.ASSERTED and is_done and _is_aimed_at(match):
        return Mood.CONDITIONAL
    is_set = mood is Mood.ASSERTED and _is_set_for_date(match)
    return Mood.PLANNED if is_set else mood


def _is_only_wanted(match: Match, governed_by: str) -> bool:
    """`Conditions for talks`, `hopes of talks`: nothing says that there are any."""
    position = match.start - len(premodifiers(match)) - 2
    return (
        governed_by in words("sittings", "linking")
        and position >= match.statement.span.start
        and match.document.doc[position].lower_ in words("sittings", "wanting")
    )


def _has_come_about(match: Match) -> bool:
    """`Ahead of the meeting that took place on Monday`."""
    following = match.document.doc[match.end : match.statement.span.end][:2]
    return (
        len(following) > 1
        and following[0].lower_ in {"that", "which"}
        and following[1].lower_ in words("modality", "came_about")
    )


def _is_disowned(match: Match) -> bool:
    """`No date is set for the next round`, `ruled out talks`, `denied that they will`."""
    before = clause_before(match.statement.span, match.start)
    said = " ".join(token.lower_ for token in before)
    beside = " ".join(token.lower_ for token in before[-_BESIDE:])
    is_undated = governor(match) in words("sittings", "linking") and any(
        phrase in said for phrase in words("sittings", "undated_as")
    )
    return (
        is_undated
        or any(phrase in beside for phrase in words("sittings", "shunning"))
        or any(phrase in said for phrase in words("sittings", "doubting"))
    )


def _is_scheduled(match: Match) -> bool:
    """`They will not attend talks with X scheduled for Monday`: those are planned."""
    for token in clause_after(match.statement.span, match.end - 1)[:_CUE_REACHES]:
        if token.lower_ in words("sittings", "scheduling"):
            before = token.nbor(-1).lower_
            return before not in words("sittings", "determiners") | _BE
        if happens(token) or is_conditional(token):
            return False
    return False


def _mood_after(match: Match) -> Mood:
    """What the verb after a noun makes of it: `talks will resume`, `did not begin`."""
    after = clause_after(match.statement.span, match.end - 1)[:VERB_REACHES]
    for position, token in enumerate(after):
        if is_saying(token) or happens(token):
            break
        if token.lower_ in _NEW_SUBJECTS:
            break
        if is_future(token, match.statement.span) or is_about_to_begin(token):
            is_fate = any(one.lemma_ in _FARING for one in after[position + 1 :][:_FAR])
            return Mood.CONDITIONAL if is_fate else Mood.PLANNED
        if is_conditional(token) and token.lower_ not in words("sittings", "hedges"):
            return Mood.CONDITIONAL
        if token.lower_ in words("modality", "negations"):
            verbs = after[position + 1 : position + 3]
            return Mood.DENIED if any(map(happens, verbs)) else Mood.ASSERTED
    return Mood.ASSERTED


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
