"""Whether a verb of demanding or refusing is said in earnest.

`Did not demand`, `if Kyiv refuses`, `asked about` and `was rejected` tell no stance of
the subject. It reads the words beside the verb; whose it is, is not its business.
"""

from collections.abc import Iterator

from negotiations.extraction.modality import clause_before, is_saying
from negotiations.extraction.positions.stance_bounds import first_word
from negotiations.extraction.rule import Match, Statement
from negotiations.extraction.tokens import Token
from negotiations.extraction.words import words

_OPENING = 6  # tokens in "any new deal with Iran"
_APART = 4  # tokens from "insisted" to "in public on"


def is_said(match: Match) -> bool:
    """Whether it is said in earnest: no `did not`, `could` or `if` goes with the verb."""
    if not is_unsupposed(match) or _is_passive(match) or _is_appended(match):
        return False
    if _is_noun(match):
        return False
    return not any(
        token.lower_ in words("positions", "unsaying") for token in _beside(match)
    )


def is_unsupposed(match: Match) -> bool:
    """Whether nothing in the clause makes it merely possible."""
    clause = clause_before(match.statement.span, match.start)
    return not any(token.lower_ in words("positions", "supposing") for token in clause)


def is_factual(match: Match) -> bool:
    """Whether what a noun tells is: not `the point must be Kyiv's rejection of …`."""
    clause = clause_before(match.statement.span, match.start)
    modals = words("positions", "modals")
    return is_unsupposed(match) and not any(token.lower_ in modals for token in clause)


def is_in_doubt(match: Match) -> bool:
    """`A test for Kyiv's willingness to …`: whether there is any is the question."""
    clause = clause_before(match.statement.span, match.start)
    return any(token.lower_ in words("positions", "doubting") for token in clause)


def tells_deal(statement: Statement, verb: int) -> bool:
    """Whether a clause is of a deal: `any deal with Iran must …`."""
    clause = clause_before(statement.span, verb)
    begin = first_word(clause, verb) if clause else verb
    opening = statement.span.doc[begin : min(begin + _OPENING, verb)]
    return any(token.lower_ in words("positions", "deals") for token in opening)


def is_open(match: Match) -> bool:
    """Whether readiness is told as such: not `might be prepared to …`."""
    return is_unsupposed(match) and not any(
        token.lower_ in words("positions", "unsure") for token in _beside(match)
    )


def is_denied(match: Match) -> bool:
    """Whether `not` goes with it: `is not ready to`."""
    return any(token.lower_ in words("positions", "nots") for token in _beside(match))


def is_demand(match: Match) -> bool:
    """Whether `insisted that …` demands: `on …`, `that … must …`, not `that it had …`.

    `Wants to seize the land` is what an enemy says of it.
    """
    verb = match.document.doc[match.start]
    after = match.document.doc[match.start + 1 : match.statement.span.end]
    if verb.lemma_ in words("positions", "refusing"):
        return True
    is_report = len(after) and after[0].lower_ in words("positions", "asserting")
    hostile = words("positions", "hostile")
    if is_report or any(token.lower_ in hostile for token in after[:2]):
        return False
    is_stating = verb.lemma_ in words("positions", "stating")
    is_stating = is_stating or verb.lower_ in words("positions", "views")
    if not is_stating or not len(after):
        return True
    if any(token.lower_ in {"on", "upon"} for token in after[:_APART]):
        return True
    return any(token.lower_ in words("positions", "deontic") for token in after)


def is_conditional(match: Match) -> bool:
    """Whether what is said hangs on a condition: `no talks until …`."""
    rest = match.document.doc[match.end : match.statement.span.end]
    return any(token.lower_ in words("positions", "conditional") for token in rest)


def is_predicate(match: Match) -> bool:
    """Whether nothing is named right after: `was unacceptable`, not `impossible terms`."""
    if match.end >= match.statement.span.end:
        return True
    after = match.document.doc[match.end]
    return after.is_punct or after.lower_ in words("positions", "after_predicate")


def _beside(match: Match) -> Iterator[Token]:
    """The auxiliaries and adverbs that go with the verb, from it backwards."""
    beside = (
        words("actors", "auxiliaries")
        | words("actors", "asides")
        | words("holders", "linking")
        | words("positions", "unsaying")
    )
    for token in reversed(clause_before(match.statement.span, match.start)):
        if token.lower_ not in beside:
            return
        yield token


def _is_noun(match: Match) -> bool:
    """`The Ukrainian list of …`, `rejected Kyiv's demands`, `met Hamas demands`."""
    verb = match.document.doc[match.start]
    if verb.lower_ not in words("positions", "nouns"):
        return False
    name = match.document.name_at(match.start - 1) if match.start else None
    if name is None:
        return False
    if name.label == "DEMONYM" and not verb.nbor(-1).lower_.endswith("s"):
        return True
    begin = match.statement.span.start
    return name.start > begin and _takes_object(match.document.doc[name.start - 1])


def _takes_object(word: Token) -> bool:
    """`Rejected`, `after`, `meeting`: what follows is no subject; after `said` it is."""
    return not is_saying(word) and (
        word.lower_ in words("actors", "prepositions")
        or (word.is_lower and word.lower_.endswith(("ed", "ing")))
        or any(
            word.lemma_ in words("positions", group)
            for group in ("refusing", "voicing", "conceding")
        )
    )


def _is_passive(match: Match) -> bool:
    verb = match.document.doc[match.start]
    if verb.lower_.endswith("ing") or match.start == match.statement.span.start:
        return False
    return verb.nbor(-1).lower_ in words("handovers", "passive")


def _is_appended(match: Match) -> bool:
    """`A letter to Doe urging talks`: whose urging it is stands further off."""
    verb = match.document.doc[match.start]
    if not verb.lower_.endswith("ing") or match.start == match.statement.span.start:
        return False
    before = verb.nbor(-1).lower_
    return not before.endswith("ly") and before not in (
        words("actors", "auxiliaries") | words("actors", "asides") | {",", "and", "by"}
    )
