"""Sums over time: figures that are no exchange, but all those of a war so far.

It reads the words around a figure; who hands over whom is not its business.
"""

from functools import lru_cache

from negotiations.extraction.exchanges.captives import Group
from negotiations.extraction.exchanges.scene import Scene
from negotiations.extraction.rule import Statement
from negotiations.extraction.tokens import Token
from negotiations.extraction.words import table, words

_SUPERLATIVE_REACHES = 10  # tokens from "the largest" to "since January"


def is_running(group: Group, scene: Scene) -> bool:
    """`4,131 have come home since the invasion`, not `the largest swap since May`."""
    return any(
        _is_of_clause(mark, group, scene) for mark in _running_marks(scene.statement)
    )


@lru_cache(maxsize=1)  # every figure of a statement asks for them
def _running_marks(statement: Statement) -> tuple[int, ...]:
    """The words that make a sum over time of a clause."""
    return tuple(
        token.i for token in statement.span if _is_running_mark(statement, token)
    )


def _is_running_mark(statement: Statement, token: Token) -> bool:
    if token.lower_ in {"so", "total"}:
        following = statement.span.doc[token.i + 1 : token.i + 2].text.lower()
        pair = (token.lower_, following)
        is_ranked = pair == ("so", "far") and _is_compared(statement, token.i)
        return pair in {("so", "far"), ("total", "number")} and not is_ranked
    if token.lower_ == "since":
        return not (_is_compared(statement, token.i) or _is_recent(statement, token.i))
    if token.lower_ == "already":  # "Already 2,005 have returned"
        return any(figure.start == token.i + 1 for figure in statement.figures)
    is_mark = token.lower_ in words("handovers", "running")
    return is_mark or _is_of_mediations(token, statement)


def _is_of_mediations(token: Token, statement: Statement) -> bool:
    """`Through its efforts at mediation 4,100 have been exchanged`."""
    return token.lower_ in {"mediations", "efforts"} and "through" in statement.words


def _is_compared(statement: Statement, since: int) -> bool:
    """`The largest swap since May`, `held since 2019`, `delayed since Saturday`."""
    before = statement.span.doc[statement.span.start : since]
    near = {token.lower_ for token in before[-_SUPERLATIVE_REACHES:]}
    told = {token.lower_ for token in before}
    if not statement.lemmas.isdisjoint(words("swaps", "postponing")):
        return True
    is_captivity = "by" in told and not told.isdisjoint(words("handovers", "holding"))
    return is_captivity or not near.isdisjoint(words("handovers", "superlatives"))


def _is_recent(statement: Statement, since: int) -> bool:
    """`Released 710 since yesterday`: one act yet."""
    following = statement.span.doc[since + 1 : since + 2].text.lower()
    return following in {*table("day_words"), *table("weekdays")}


def _is_of_clause(mark: int, group: Group, scene: Scene) -> bool:
    """Whether nothing between parts a figure from words on another figure's sum.

    A sentence with one figure has one clause to us: `So far, they said, 400 are back`.
    """
    if len(scene.statement.figures) == 1:
        return True
    between = scene.tokens(*sorted((mark, group.start)))
    parting = words("handovers", "parting")
    return not any(
        token.text == ";" or (token.lower_ in parting and token.nbor(-1).text == ",")
        for token in between
        if token.i
    )
