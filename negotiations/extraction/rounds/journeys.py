"""Talks that somebody sets out for: `arrived in Doha for talks`, `left to attend them`.

They are still to come. It reads the words before one mention and knows no dates.
"""

from negotiations.extraction.modality import Mood, clause_before
from negotiations.extraction.rounds.nouns import governor
from negotiations.extraction.rule import Match
from negotiations.extraction.tokens import Token
from negotiations.extraction.words import words

_REACHES = 24  # tokens between "arrived" and the talks
_MADE = frozenset({Mood.ASSERTED, Mood.PLANNED})


def mood_of_journey(match: Match) -> Mood | None:
    """How the sentence means talks that somebody travels to; None where nobody does."""
    before = clause_before(match.statement.span, match.start)[-_REACHES:]
    for place, token in reversed(list(enumerate(before))):
        is_part = token.nbor().text == "-"  # "the left-wing group"
        if token.lemma_ in words("sittings", "setting_out") and not is_part:
            if not _is_aim(match, before[place + 1 :]):
                return None
            mood = match.statement.mood(token.i)
            return Mood.PLANNED if mood in _MADE else mood
    return None


def _is_aim(match: Match, between: list[Token]) -> bool:
    """Whether the talks are what the journey is for, not `came after talks`."""
    if governor(match) == "for":
        return True
    joining = words("sittings", "joining")
    return any(
        token.lower_ == "to" and token.nbor().lemma_ in joining for token in between
    )
