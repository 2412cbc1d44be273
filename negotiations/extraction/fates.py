"""What became of an exchange: carried out, planned, put off, or nothing at all.

It reads the words around the one that names it; figures and dates are not its business.
"""

from negotiations.extraction.modality import Mood
from negotiations.extraction.rule import Match, Statement
from negotiations.extraction.tokens import Token
from negotiations.extraction.words import words
from negotiations.vocabulary import ExchangeStatus

_VERB_REACHES = 18  # tokens from "the exchange" to "was postponed"
_CUE_REACHES = 10  # tokens from "offered" to "return", from "carried out" to "exchange"


def telling_word(match: Match) -> int | None:
    """The word that says what became of an exchange; None where nothing does."""
    if match.end - match.start > 1:  # "exchanged prisoners" says it itself
        return match.start
    return _told_after(match) or _told_before(match)


def _told_after(match: Match) -> int | None:
    """`The exchange … took place`, `… was called off`."""
    span = match.statement.span
    for token in span.doc[match.end : min(match.end + _VERB_REACHES, span.end)]:
        if token.lemma_ in words("swaps", "happening") | words("swaps", "fates"):
            return token.i
        if token.lower_ in words("handovers", "stops") and token.lower_ != "that":
            return None
    return None


def _told_before(match: Match) -> int | None:
    """`Carried out a large exchange`."""
    span = match.statement.span
    begin = max(span.start, match.start - _CUE_REACHES)
    for token in reversed(span.doc[begin : match.start]):
        if token.lemma_ in words("swaps", "doing"):
            return token.i
        if token.lower_ in words("handovers", "stops"):
            return None
    return None


def status_at(statement: Statement, position: int) -> ExchangeStatus | None:
    """What became of the handover that this word tells; None where it tells nothing."""
    fate = _fate(statement, position)
    if fate is None and _is_term(statement, position):
        return ExchangeStatus.AGREED
    return fate or _status_by_mood(statement, position)


def _status_by_mood(statement: Statement, position: int) -> ExchangeStatus | None:
    match statement.mood(position):
        case Mood.ASSERTED:
            return ExchangeStatus.CARRIED_OUT
        case Mood.PLANNED:
            return ExchangeStatus.PLANNED
        case Mood.PROPOSED if _is_offered(statement, position):
            return ExchangeStatus.PLANNED
        case _:
            return None


def _fate(statement: Statement, position: int) -> ExchangeStatus | None:
    """`The exchange … was postponed`."""
    doc = statement.span.doc
    for token in doc[position : min(position + _VERB_REACHES, statement.span.end)]:
        if token.lower_ in words("swaps", "other_clauses"):
            break
        if token.lemma_ in words("swaps", "postponing"):
            return ExchangeStatus.POSTPONED
        if token.lemma_ in words("swaps", "cancelling") or _is_called_off(token):
            return ExchangeStatus.CANCELLED
    return None


def _is_called_off(token: Token) -> bool:
    following = token.nbor() if token.i + 1 < len(token.doc) else None
    return (
        token.lemma_ == "call" and following is not None and following.lower_ == "off"
    )


def _is_term(statement: Statement, position: int) -> bool:
    """Whether it is what a deal says: `an agreement to swap …`, `the deal includes …`."""
    doc, begin = statement.span.doc, max(statement.span.start, position - _VERB_REACHES)
    leads = False
    for token in reversed(doc[begin:position]):
        if token.lower_ in words("swaps", "other_clauses"):
            return False
        leads = leads or token.lower_ in words("swaps", "stating")
        if leads and token.lower_ in words("deals", "documents"):
            near = doc[max(statement.span.start, token.i - 3) : token.i]
            return not any(word.lower_ in words("swaps", "within") for word in near)
    return False


def _is_offered(statement: Statement, position: int) -> bool:
    doc = statement.span.doc
    begin = max(statement.span.start, position - _CUE_REACHES)
    return any(token.lemma_ == "offer" for token in doc[begin:position])
