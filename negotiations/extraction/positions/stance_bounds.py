"""Where the words of a stance begin and end, and where it changes its subject.

It reads the words of one clause; what they are about is for others.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from negotiations.extraction.positions.stance_topics import topics_of
from negotiations.extraction.rule import Statement
from negotiations.extraction.tokens import Span, Token
from negotiations.extraction.words import words

_SAID_REACHES = 8  # tokens in ", its foreign minister said in Geneva"
_REMARK = 5  # tokens from a comma to ", a long-standing demand"
_ADDRESSEES = 14  # tokens from "urged" to those who are urged


def end_of_clause(statement: Statement, verb: int) -> int:
    """Where what is demanded ends: at the next clause, verb of the subject, or stop."""
    doc = statement.span.doc
    for position in range(verb + 1, statement.span.end):
        token = doc[position]
        if _ends(token) or _is_next_verb(token) or _is_as_name(token):
            return without_joints(doc[verb:position])
        if token.text == "," and (
            _is_said_after(statement, position) or _is_verb_added(token)
        ):
            return position
    return without_joints(doc[verb : statement.span.end])


def first_word(clause: Sequence[Token], position: int) -> int:
    """Where the words of a stance begin: after what introduces its clause."""
    begin = clause[0].i
    for token in clause:
        if token.i >= position:
            break
        if token.lemma_ in words("modality", "saying") or token.text in {
            ",",
            '"',
            "that",
        }:
            begin = token.i + 1
    return begin


def after_addressee(statement: Statement, verb: int, end: int) -> int:
    """Where it begins what they are to do: `called on the interim government to …`.

    `To Russia` and `to the front` say where, not what.
    """
    doc = statement.span.doc
    is_calling = doc[verb].lemma_ in words("positions", "addressing")
    if not is_calling or doc[verb + 1].lower_ in words("positions", "unaddressed"):
        return verb
    for token, following in pairwise(doc[verb + 2 : min(end, verb + _ADDRESSEES)]):
        is_place = following.ent_type_ or following.lower_ == "the"
        if token.lower_ == "to" and not is_place:
            return token.i
    return verb


def pieces(statement: Statement, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The clause cut at its commas and at `and`; joints are left out at the cuts.

    What stands under a condition is never cut: `if they stop and withdraw` is one.
    """
    doc = statement.span.doc
    begin = start
    whole = {
        place for one in topics_of(statement) for place in range(one.start, one.end)
    }
    for position in range(start + 1, end):
        if doc[position].lower_ in words("positions", "conditional"):
            break
        is_joint = doc[position].lower_ in words("stances", "joints")
        if not is_joint or position in whole:
            continue
        if begin < position:
            yield begin, position
        begin = position + 1
    yield min(begin, end - 1), end


def is_aside(piece: Span) -> bool:
    """`…, Kyiv remains …`: with a verb of its own it is no part of what is demanded."""
    has_verb = any(token.lower_ in words("stances", "finite") for token in piece)
    return has_verb and piece[0].lower_ != "that"


def without_joints(stretch: Span) -> int:
    """The end of a stretch, its last stops and joints left out."""
    tokens = list(stretch)
    while len(tokens) > 1 and tokens[-1].lower_ in words("stances", "trailing"):
        tokens.pop()
    return tokens[-1].i + 1


def _ends(token: Token) -> bool:
    """Whether another clause begins; `under which` and `the areas that` go on."""
    if token.lower_ in words("stances", "ends_after_comma"):
        return token.nbor(-1).text == ","
    return token.lower_ in words("stances", "ends") or _is_remark(token)


def _is_remark(token: Token) -> bool:
    """`…, a demand that …`, `…, a concession which …`: what others make of it."""
    if token.text != "," or token.i + 2 >= len(token.doc):
        return False
    near = [one.lower_ for one in token.doc[token.i + 1 : token.i + _REMARK]]
    return near[0] in {"a", "an"} and not words("stances", "remarks").isdisjoint(near)


def _is_verb_added(comma: Token) -> bool:
    """`…, rejecting all talks`: another stance of the same subject."""
    verb = comma.doc[min(comma.i + 1, len(comma.doc) - 1)]
    return verb.lower_.endswith("ing") and any(
        verb.lemma_ in group
        for group in (
            words("modality", "saying"),
            words("positions", "demanding"),
            words("positions", "refusing"),
            words("positions", "calling"),
            words("modality", "proposing"),
        )
    )


def _is_as_name(token: Token) -> bool:
    """`… as Kyiv prepares …`: not `as a condition`."""
    return (
        token.lower_ == "as"
        and token.i + 1 < len(token.doc)
        and token.nbor().ent_type_ in {"PARTY", "PERSON"}
    )


def _is_next_verb(token: Token) -> bool:
    """`… and rejects …`: the same subject's next verb."""
    before = token.nbor(-1).lower_
    return (
        before in {"and", "but"}
        and token.lower_ != token.lemma_
        and not token.lower_.endswith("ing")
        and token.lemma_ in words("actors", "verbs")
    )


def _is_said_after(statement: Statement, comma: int) -> bool:
    """Whether the speaker follows: `…, its foreign minister said`, also before a comma."""
    rest = statement.span.doc[comma + 1 : statement.span.end]
    inserted = list(takewhile(lambda token: token.text != ",", rest[:_SAID_REACHES]))
    return any(token.lemma_ in words("modality", "saying") for token in inserted)
