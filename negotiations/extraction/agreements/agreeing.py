"""Verbs of agreeing that bind nobody: opinions, wishes, and announcements of other news.

It reads the words next to the verb; who agrees on what is for others.
"""

from negotiations.extraction.modality import is_conditional
from negotiations.extraction.rule import Match
from negotiations.extraction.tokens import Token
from negotiations.extraction.words import words

_TELLING_REACHES = 6  # tokens from "announced" to "deal"


def is_opinion(match: Match) -> bool:
    """`Analysts agreed that …` binds nobody."""
    following = match.document.doc[match.end : match.statement.span.end]
    return len(following) > 0 and following[0].lower_ == "that"


def is_wished(match: Match) -> bool:
    """`Wants the rebels to agree on a truce`: an infinitive states nothing."""
    verb = match.span[0]
    is_base_form = verb.lower_ == verb.lemma_
    return is_base_form and match.start > 0 and verb.nbor(-1).lower_ == "to"


def only_tells(match: Match) -> bool:
    """`Announced on Friday that …`, `announced it would …` is news of something else."""
    following = match.document.doc[match.end : match.end + _TELLING_REACHES]
    return match.span[0].lemma_ == "announce" and not any(
        token.lower_ in words("deals", "documents") | words("topics", "ceasefire")
        for token in following
    )


def is_omen(match: Match) -> bool:
    """`A sign of progress towards a deal`, `signs that …`: a noun, and nobody signs."""
    following = match.document.doc[match.end : match.end + 1]
    return any(token.lower_ in words("deals", "after_signs") for token in following)


def is_unsettled(token: Token) -> bool:
    """Whether a word after `the signing of a treaty` leaves open that it comes."""
    return is_conditional(token) or token.lower_ in words("deals", "unsettled")
