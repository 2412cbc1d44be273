"""What became of an exchange: carried out, planned, put off, or nothing at all.

It reads the words around the one that names it; figures and dates are not its business.
"""

from negotiations.extraction.modality import Mood, clause_before
from negotiations.extraction.rule import Match, Statement
from negotiations.extraction.tokens import Token
from negotiations.extraction.words import words
from negotiations.vocabulary import ExchangeStatus

_VERB_REACHES = 18  # tokens from "the exchange" to "was postponed"
_OBJECT_REACHES = 5  # tokens from "carry out" to its object
_BE_REACHES = 3  # tokens from "be" to "transferred"
_CUE_REACHES = 10  # tokens from "offered" to "return", from "carried out" to "exchange"


def telling_word(match: Match) -> int | None:
    """The word that says what became of an exchange; None where nothing does."""
    if match.end - match.start > 1:  # "exchanged prisoners" says it itself
        return match.start
    before, after = _told_before(match), _told_after(match)
    if before is not None and match.start - before <= _OBJECT_REACHES:
        return before  # "an operation to carry out an exchange has begun"
    return after or before


def _told_after(match: Match) -> int | None:
    """`The exchange … took place`, `… was called off`."""
    span = match.statement.span
    telling = words("swaps", "happening") | words("swaps", "cancelling")
    telling |= {"call", "put", "fall"}
    expected: int | None = None
    for token in span.doc[match.end : min(match.end + _VERB_REACHES, span.end)]:
        if token.lemma_ in telling or _puts_off(token) or _is_off(token):
            return token.i
        if token.lower_ in words("swaps", "expecting") and expected is None:
            expected = token.i
        if token.lower_ in words("handovers", "stops") and token.lower_ != "that":
            break
    return expected


def _told_before(match: Match) -> int | None:
    """`Carried out a large exchange`, `postponed the exchange`."""
    span = match.statement.span
    begin = max(span.start, match.start - _CUE_REACHES)
    telling = words("swaps", "doing") | words("swaps", "postponing")
    telling |= words("swaps", "cancelling") | words("swaps", "preparing")
    for token in reversed(span.doc[begin : match.start]):
        if token.lemma_ in telling or _is_off(token):
            return token.i
        if token.lower_ in words("handovers", "stops") | words("swaps", "talking"):
            return None
    return None


def status_at(statement: Statement, position: int) -> ExchangeStatus | None:
    """What became of the handover that this word tells; None where it tells nothing."""
    fate = _fate(statement, position) or _fate_before(statement, position)
    if fate is not None:
        return fate
    if _is_only_wanted(statement, position):
        return None
    if _is_term(statement, position):
        return ExchangeStatus.AGREED
    if _is_readied(statement, position) or _is_in_store(statement, position):
        return ExchangeStatus.PLANNED
    is_talk = _is_discussed(statement, position)
    return None if is_talk else _status_by_mood(statement, position)


def _is_only_wanted(statement: Statement, position: int) -> bool:
    """Whether somebody works for it, asks for it or makes it a condition."""
    return (
        _is_mediation(statement, position)
        or _is_called_for(statement, position)
        or _is_condition(statement, position)
    )


def _is_condition(statement: Statement, position: int) -> bool:
    """`The release of 700 detainees is a prerequisite for talks`: one side's demand."""
    doc, end = statement.span.doc, statement.span.end
    if not _is_noun(statement, position):
        return False
    for token in doc[position : min(position + _VERB_REACHES, end)]:
        if token.lower_ in words("swaps", "other_clauses"):
            return False
        if token.lower_ in words("swaps", "conditions"):
            begin = max(position, token.i - _BE_REACHES)
            near = {word.lower_ for word in doc[begin : token.i]}
            return "in" not in near  # "in a critical condition"
    return False


def _is_readied(statement: Statement, position: int) -> bool:
    """`Russia is ready to hand over 3,000 bodies`; not who is not ready."""
    before = [token.lower_ for token in statement.span.doc[position - 2 : position]]
    return (
        before[-1:] == ["to"]
        and before[0] in words("swaps", "readying")
        and statement.mood(position) not in {Mood.DENIED, Mood.CONDITIONAL}
        and statement.mood(position - 2) not in {Mood.DENIED, Mood.CONDITIONAL}
    )


def _is_in_store(statement: Statement, position: int) -> bool:
    """`It is expected`, `they prepare an exchange`, `the exchange would be …`."""
    word = statement.span.doc[position]
    following = statement.span.doc[position + 1 : position + 2].text.lower()
    return (
        word.lower_ in words("swaps", "expecting")
        or word.lemma_ in words("swaps", "preparing")
        or (word.lower_ in words("swaps", "nouns") and following in {"will", "would"})
    ) and statement.mood(position) in {Mood.ASSERTED, Mood.PLANNED}


def _status_by_mood(statement: Statement, position: int) -> ExchangeStatus | None:
    match statement.mood(position):
        case Mood.ASSERTED:
            return _asserted(statement, position)
        case Mood.PLANNED:
            return ExchangeStatus.PLANNED
        case Mood.PROPOSED if _is_offered(statement, position):
            return ExchangeStatus.PLANNED
        case Mood.DENIED if _was_planned(statement, position):
            return ExchangeStatus.POSTPONED
        case _:
            return None


def _asserted(statement: Statement, position: int) -> ExchangeStatus | None:
    if _is_aim(statement, position):
        return _aimed_at(statement, position)
    return ExchangeStatus.CARRIED_OUT


def _is_aim(statement: Statement, position: int) -> bool:
    """`Launched an operation to return the bodies`; `managed to` and `could` did it."""
    before = [token.lower_ for token in statement.span.doc[position - 2 : position]]
    return before[-1:] == ["to"] and before[0] not in words("swaps", "managing")


def _is_mediation(statement: Statement, position: int) -> bool:
    """`An envoy sets off to facilitate an exchange`: that plans none."""
    return (
        statement.span.doc[position].lemma_ in words("facilitators", "mediating")
        and statement.mood(position) is not Mood.ASSERTED
    )


def _is_called_for(statement: Statement, position: int) -> bool:
    """`Insisted that all be freed`, `called for them to be freed`."""
    doc, begin = statement.span.doc, statement.span.start
    near = [
        token.lower_ for token in doc[max(begin, position - _BE_REACHES) : position]
    ]
    if "be" not in near:
        return False
    before = near[: near.index("be")][-1:]
    if before == ["to"]:
        return any(
            token.lemma_ in words("modality", "proposing")
            for token in clause_before(statement.span, position)
        )
    return not words("actors", "auxiliaries").intersection(before)


def _aimed_at(statement: Statement, position: int) -> ExchangeStatus | None:
    """`An operation to exchange 900 began`; nothing where only somebody works for it."""
    if statement.words.isdisjoint(words("swaps", "operations")):
        return None
    after = statement.span.doc[position : statement.span.end]
    has_begun = any(token.lower_ in {"began", "begun", "started"} for token in after)
    return ExchangeStatus.CARRIED_OUT if has_begun else ExchangeStatus.PLANNED


def _was_planned(statement: Statement, position: int) -> bool:
    """`The exchange due on Monday did not take place`, `… did not go ahead`."""
    doc, begin = statement.span.doc, max(statement.span.start, position - _VERB_REACHES)
    if doc[position].lemma_ == "go":
        return True
    near = doc[begin : min(position + _VERB_REACHES, statement.span.end)]
    return any(token.lower_ in words("modality", "future") for token in near)


def _is_discussed(statement: Statement, position: int) -> bool:
    """`Discussed an exchange of 40 prisoners`, `a channel for swapping prisoners`."""
    doc, begin = statement.span.doc, statement.span.start
    if not _is_noun(statement, position):
        return False
    for token in reversed(doc[max(begin, position - _CUE_REACHES) : position]):
        if token.lower_ in words("swaps", "discussing"):
            return True
        if token.text == "," or token.lower_ in words("handovers", "stops"):
            return False
    return False


def _is_noun(statement: Statement, position: int) -> bool:
    """`The release`, `a large exchange`, `for swapping`; not `Russia returned`."""
    word = statement.span.doc[position]
    return word.lower_ == word.lemma_ or word.lower_.endswith(("ing", "tion", "er"))


def _fate(statement: Statement, position: int) -> ExchangeStatus | None:
    """`The exchange … was postponed`, `… is on pause`, `postponed the exchange`."""
    doc = statement.span.doc
    for token in doc[position : min(position + _VERB_REACHES, statement.span.end)]:
        if token.lower_ in words("swaps", "other_clauses") and not _goes_on(token):
            break
        if _puts_off(token) or _is_off(token):
            return ExchangeStatus.POSTPONED
        if token.lemma_ in words("swaps", "cancelling") or _is_called_off(token):
            return ExchangeStatus.CANCELLED
    return None


def _puts_off(token: Token) -> bool:
    """`Was delayed`, `accused of delaying it`; not `marred by delays`."""
    before = token.nbor(-1).lower_ if token.i else ""
    return token.lemma_ in words("swaps", "postponing") and (
        token.lower_.endswith("ing") or before not in words("swaps", "suffering")
    )


def _goes_on(token: Token) -> bool:
    """`An exchange was due, but it was called off`."""
    following = token.nbor() if token.i + 1 < len(token.doc) else None
    return token.lower_ == "but" and following is not None and following.lower_ == "it"


def _fate_before(statement: Statement, position: int) -> ExchangeStatus | None:
    """`Delayed the release of 600`, `disrupted the exchange`."""
    doc, begin = statement.span.doc, statement.span.start
    if not _is_noun(statement, position):
        return None
    for token in reversed(doc[max(begin, position - _CUE_REACHES) : position]):
        if _puts_off(token) or _is_off(token):
            return ExchangeStatus.POSTPONED
        if token.lemma_ in words("swaps", "cancelling"):
            return ExchangeStatus.CANCELLED
        if token.text == "," or token.lower_ in words("handovers", "stops"):
            break
    return None


def _is_off(token: Token) -> bool:
    """`On pause`, `put off`, `put on hold`."""
    before = token.nbor(-1).lower_ if token.i else ""
    return (before, token.lower_) in {("put", "off"), ("on", "hold"), ("on", "pause")}


def _is_called_off(token: Token) -> bool:
    """`Called off`, `fell through`."""
    following = token.nbor().lower_ if token.i + 1 < len(token.doc) else ""
    return (token.lemma_, following) in {("call", "off"), ("fall", "through")}


def _is_term(statement: Statement, position: int) -> bool:
    """Whether it is what a deal says: `an agreement to swap …`, `the deal includes …`."""
    doc, begin = statement.span.doc, max(statement.span.start, position - _VERB_REACHES)
    leads = False
    for token in reversed(doc[begin:position]):
        if token.lower_ in words("swaps", "other_clauses"):
            return False
        leads = leads or token.lower_ in words("swaps", "stating")
        if leads and token.lower_ in words("deals", "documents"):
            if doc[position - 1].lower_ == "to":
                return True
            near = doc[max(statement.span.start, token.i - 3) : token.i]
            return not any(word.lower_ in words("swaps", "within") for word in near)
    return False


def _is_offered(statement: Statement, position: int) -> bool:
    doc = statement.span.doc
    begin = max(statement.span.start, position - _CUE_REACHES)
    return any(token.lemma_ == "offer" for token in doc[begin:position])
