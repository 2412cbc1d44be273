"""What a demand or an offer is about: its words, cut where its subject changes.

`Demands no limits on its army and reparations from Moscow` is two stances. Each is a
stretch of the text as it stands; whose it is, is for the rules.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from negotiations.extraction.modality import clause_before
from negotiations.extraction.names import EntryKind
from negotiations.extraction.rule import Statement
from negotiations.extraction.stance_topics import Told, topics_of, without_weak
from negotiations.extraction.tokens import Span, Token
from negotiations.extraction.words import words
from negotiations.vocabulary import Topic

_SAID_REACHES = 8  # tokens in ", its foreign minister said in Geneva"
_OBJECT_REACHES = 14  # tokens from a verb to what is demanded
_JOINED_REACHES = 5  # tokens from "and" to what is demanded as well
_CONDITIONS_REACH = 14  # tokens from "conditions" to "include"
_ADDRESSEES = 14  # tokens from "urged" to those who are urged


@dataclass(frozen=True, kw_only=True)
class Stance:
    """One demand or offer: tokens `start` to `end`, and the words that tell its topic."""

    topic: Topic
    start: int
    end: int
    told_start: int
    told_end: int


def stance_before(statement: Statement, verb: int, end: int) -> Stance | None:
    """The stance of which the verb at this position comes last: `… was rejected`."""
    clause = clause_before(statement.span, verb)
    topics = [
        one
        for one in topics_of(statement)
        if clause and clause[0].i <= one.start and one.end <= verb
    ]
    if not topics:
        return None
    start = _first_word(clause, topics[-1].start)
    return _stance_of(topics[-1], start, end)


def stances_around(statement: Statement, verb: int) -> list[Stance]:
    """What must be, by the whole of its clause: `all captives must be released`."""
    clause = clause_before(statement.span, verb)
    start = _first_word(clause, verb) if clause else verb
    before = [
        one for one in topics_of(statement) if start <= one.start and one.end <= verb
    ]
    after = stances_after(statement, verb)
    if before and not (after and after[0].topic is before[0].topic):
        end = after[1].start if len(after) > 1 else _end_of_clause(statement, verb)
        first = _stance_of(
            before[0], start, _without_joints(statement.span.doc[start:end])
        )
        return [first, *after[1:]]
    return [replace(one, start=start) if one is after[0] else one for one in after]


def stances_included(statement: Statement, position: int) -> list[Stance]:
    """What conditions include, without `include`, which is the report's word."""
    end = min(position + _CONDITIONS_REACH, statement.span.end)
    for token in statement.span.doc[position:end]:
        if token.lemma_ == "include":
            return [
                replace(one, start=one.start + (one.start == token.i))
                for one in stances_after(statement, token.i)
            ]
    return []


def stance_on_proposal(statement: Statement, verb: int, topic: Topic) -> Stance | None:
    """`Rejected the plan`: of a topic that the text told before."""
    end = _end_of_clause(statement, verb)
    for token in statement.span.doc[verb : min(end, verb + _ADDRESSEES)]:
        if token.lower_ in words("stances", "proposals"):
            return Stance(
                topic=topic,
                start=verb,
                end=end,
                told_start=token.i,
                told_end=token.i + 1,
            )
    return None


def _stance_of(told: Told, start: int, end: int) -> Stance:
    return Stance(
        topic=told.topic, start=start, end=end, told_start=told.start, told_end=told.end
    )


def is_addressed_to_all(statement: Statement, verb: int, holder: str) -> bool:
    """Whether both sides are called on, as only who stands outside does."""
    near = statement.span.doc[verb : min(verb + _ADDRESSEES, statement.span.end)]
    others = {
        name.name
        for name in statement.names
        if near.start <= name.start < near.end
        and name.kind is EntryKind.PARTY
        and name.name != holder
    }
    spoken = [token.lower_ for token in near]
    is_general = any(
        one in words("actors", "all_of_them") | {"all", "warring"}
        and other in words("actors", "sides")
        for one, other in pairwise(spoken)
    )
    return is_general or (len(others) > 1 and "and" in spoken)


def stances_after(
    statement: Statement, verb: int, *, is_refusal: bool = False
) -> list[Stance]:
    """The stances that begin with the verb at this position.

    A refusal is never cut: `no`, said once, governs all that follows.
    """
    end = _end_of_clause(statement, verb)
    pieces = [(verb, end)] if is_refusal else list(_pieces(statement, verb, end))
    return list(_stances(statement, pieces, verb))


def _stances(
    statement: Statement, pieces: Sequence[tuple[int, int]], verb: int
) -> Iterator[Stance]:
    """One stance for each piece with a topic of its own, the pieces between included."""
    topics = topics_of(statement)
    current: Stance | None = None
    for start, end in pieces:
        told = _topic_in(statement, topics, start, end, verb)
        is_example = statement.span.doc[start].lower_ in words("stances", "examples")
        if told is None or (
            current is not None and (told.topic == current.topic or is_example)
        ):
            current = current and replace(current, end=end)
            continue
        if current is not None:
            yield current
        current = Stance(
            topic=told.topic,
            start=verb if current is None else start,
            end=end,
            told_start=told.start,
            told_end=told.end,
        )
    if current is not None:
        yield current


def _topic_in(
    statement: Statement, topics: Sequence[Told], start: int, end: int, verb: int
) -> Told | None:
    """What a piece is about: its first topic word, or what its `their` points at."""
    doc = statement.span.doc
    reach = start + (_OBJECT_REACHES if start == verb else _JOINED_REACHES)
    inside = [one for one in topics if start <= one.start <= reach and one.end <= end]
    first = inside[0].start if inside else end
    inside = list(without_weak(statement, inside))
    before = [one for one in topics if one.end <= verb]
    if not inside and doc[verb].lemma_ in words("stances", "naming"):
        return topics[0] if topics else None
    points_back = any(
        token.lower_ in words("stances", "pointing") for token in doc[start:first]
    )
    if before and points_back:
        return before[-1]
    return inside[0] if inside else None


def _pieces(statement: Statement, start: int, end: int) -> Iterator[tuple[int, int]]:
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


def _end_of_clause(statement: Statement, verb: int) -> int:
    """Where what is demanded ends: at the next clause, verb of the subject, or stop."""
    doc = statement.span.doc
    for position in range(verb + 1, statement.span.end):
        token = doc[position]
        if _ends(token) or _is_next_verb(token) or _is_as_name(token):
            return _without_joints(doc[verb:position])
        if token.text == "," and (
            _is_said_after(statement, position) or _is_verb_added(token)
        ):
            return position
    return _without_joints(doc[verb : statement.span.end])


def _ends(token: Token) -> bool:
    """Whether another clause begins; `under which` and `the areas that` go on."""
    if token.lower_ in words("stances", "ends_after_comma"):
        return token.nbor(-1).text == ","
    return token.lower_ in words("stances", "ends")


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


def _first_word(clause: Sequence[Token], position: int) -> int:
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


def _without_joints(stretch: Span) -> int:
    """The end of a stretch, its last stops and joints left out."""
    tokens = list(stretch)
    while len(tokens) > 1 and tokens[-1].lower_ in words("stances", "trailing"):
        tokens.pop()
    return tokens[-1].i + 1
