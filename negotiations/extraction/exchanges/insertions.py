"""What stands between a group and its verb: clauses, captivity, dates and adverbs.

It looks at the order of words alone.
"""

from negotiations.extraction.exchanges.scene import Scene
from negotiations.extraction.tokens import Token
from negotiations.extraction.words import words

_INSERTED = 12  # tokens between two commas: ", 12 of them civilians,"
_RESTRICTED = 22  # tokens from "who had been in danger" to "were returned"
_HELD_REACHES = 6  # tokens from "three members" to "held by"
_CAPTIVITY_REACHES = 20  # tokens from "held by" to "have been released"


def after_insertion(position: int, scene: Scene) -> int:
    """Past `, which Moscow says are its own,` or `held by …` where that follows."""
    if scene.word(position) in words("actors", "relatives"):
        return _after_restriction(position, scene)
    if scene.word(position) in words("handovers", "participles"):
        own_verb = _after_restriction(position - 1, scene)
        if own_verb > position:
            return own_verb
    if scene.word(position) != ",":
        return _after_captivity(position, scene)
    is_clause = scene.word(position + 1) in words("actors", "relatives")
    end = scene.statement.span.end if is_clause else position + _INSERTED
    for token in scene.tokens(position + 1, end):
        if token.text == "," and (is_clause or _begins_verb(token.i + 1, scene)):
            return token.i + 1
    return position


def _after_restriction(position: int, scene: Scene) -> int:
    """Past `who had been in danger`, to `were returned`, the sentence's own verb."""
    clause = scene.tokens(position + 1, position + _RESTRICTED)
    has_own_verb = False  # "who were to be exchanged" has no other
    for token in clause:
        if token.lower_ in words("handovers", "stops"):
            return position
        if has_own_verb and _begins_verb(token.i, scene):
            return token.i
        has_own_verb = has_own_verb or not is_aside(token, scene)
    return position


def _begins_verb(position: int, scene: Scene) -> bool:
    """Whether `were released` or `returned` begins here."""
    starts = {move.start for move in scene.moves}
    coming = words("handovers", "coming")
    if position in starts and scene.document.doc[position].lemma_ in coming:
        return True
    return scene.word(position) in words("handovers", "passive") and any(
        token.i in starts for token in scene.tokens(position + 1, position + 3)
    )


def _after_captivity(position: int, scene: Scene) -> int:
    """Past `of the army held by rebels since May`, to `have been released`."""
    held = captor_at(position, scene)
    if held is None:
        return position
    for token in scene.tokens(held, held + _CAPTIVITY_REACHES):
        if token.text == "," or token.lower_ in words("handovers", "stops") - {"since"}:
            return position
        if token.lower_ in words("handovers", "finite"):
            return token.i
    return position


def captor_at(position: int, scene: Scene) -> int | None:
    """Where `held by` begins, close after a group; None where nothing says it."""
    for token in scene.tokens(position, position + _HELD_REACHES):
        if token.lower_ in words("handovers", "holding"):
            return token.i if scene.word(token.i + 1) == "by" else None
        if token.is_punct or token.lower_ in words("handovers", "finite"):
            return None
    return None


def is_aside(token: Token, scene: Scene) -> bool:
    dated = (range(date.start, date.end) for date in scene.statement.dates)
    return (
        token.lower_ in words("actors", "auxiliaries")
        or token.lower_ in words("actors", "asides")
        or token.lower_ in words("handovers", "passive")
        or any(token.i in stretch for stretch in dated)
    )
