"""What was agreed: the words of agreeing and signing, who did it, and about what.

Agreements, and the exchanges that they promise, are both read from here. What is only
hoped for, refused or called for is no deal; neither is agreeing to meet again.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from negotiations.extraction.actors import Actor, each_once, principals
from negotiations.extraction.agreeing import is_opinion, is_wished, only_tells
from negotiations.extraction.handovers import Flow, find_flows
from negotiations.extraction.modality import Mood
from negotiations.extraction.opponents import acts_unnamed
from negotiations.extraction.rule import Document, Grammar, Match, Rule, Statement
from negotiations.extraction.signatories import (
    acting,
    between,
    is_joint,
    is_passive,
    partners,
    sides,
)
from negotiations.extraction.tokens import Pattern
from negotiations.extraction.topics import (
    Topic,
    bare_agreement,
    document_topics,
    find_topics,
    objects_among,
    subject_topic,
)
from negotiations.extraction.words import listed, words
from negotiations.vocabulary import (
    AgreementKind,
    AgreementStatus,
    TransferCategory,
)

_PROPOSAL_REACHES = 6  # tokens from "rejected" to "proposal"
_PAIR = 2
_OF_WAR = 3  # different words of war from which a report is about one


@dataclass(frozen=True, kw_only=True)
class Deal:
    """One thing agreed in one statement.

    `start` and `end` are the words of agreeing; `flows` are the handovers promised.
    """

    statement: Statement
    topic: Topic
    status: AgreementStatus
    start: int
    end: int
    parties: tuple[Actor, ...]
    flows: tuple[Flow, ...] = ()


_Builder = Callable[[Match], tuple[Deal, ...] | None]


@lru_cache(maxsize=1)  # agreements and exchanges of one report both ask for them
def find_deals(document: Document) -> tuple[Deal, ...]:
    """The deals that a report tells of, mention by mention, in its order.

    One that does not say what it is about is one of the others, where there are any.
    """
    found = [deal for deals in _GRAMMAR.mentions(document) for deal in deals]
    telling = [deal for deal in found if not deal.topic.is_bare]
    return tuple(telling or found)


def kind_of(category: TransferCategory) -> AgreementKind:
    """The kind of agreement that promises to hand over people of this category."""
    if category is TransferCategory.REMAINS:
        return AgreementKind.BODY_REPATRIATION
    if category is TransferCategory.CHILDREN:
        return AgreementKind.CHILDREN_RETURN
    return AgreementKind.PRISONER_EXCHANGE


def _agreed(match: Match) -> tuple[Deal, ...]:
    """`Russia and Ukraine agreed to …`, `the exchange was agreed`."""
    status = _status(match, AgreementStatus.AGREED)
    if status is None or is_opinion(match) or is_wished(match):
        return ()
    if is_passive(match):
        return _deals(match, status, _told_before(match), sides(match))
    parties = acting(match)
    parties = each_once([*parties, *partners(match)]) if parties else parties
    is_shared = len(parties) == 1 and is_joint(match, parties[0])
    if is_shared:
        parties = tuple(sides(match))
    end = _end_of_object(match)
    flows = _flows(match, end)
    topics = [*map(_topic_of_flow, flows), *_objects(match, end)]
    if not (flows or is_shared or _are_two_sides(parties, match)):
        status = AgreementStatus.PROPOSED
    return _deals(match, status, topics, parties, flows) if parties else ()


def _signed(match: Match) -> tuple[Deal, ...]:
    """`… signed a declaration`, `a memorandum was signed by …`."""
    status = _status(match, AgreementStatus.SIGNED)
    return () if status is None else _concluded(match, status)


def _reached(match: Match) -> tuple[Deal, ...]:
    """`… reached a deal on …`, `a truce was reached`."""
    status = _status(match, AgreementStatus.AGREED)
    if status is None or only_tells(match):
        return ()
    return _concluded(match, status)


def _concluded(match: Match, status: AgreementStatus) -> tuple[Deal, ...]:
    if is_passive(match):
        return _deals(match, status, _told_before(match), sides(match))
    parties = between(match) or [*acting(match), *partners(match)]
    if not _are_two_sides(parties, match):
        return ()
    end = _end_of_object(match)
    flows = _flows(match, end)
    if flows:
        return _deals(match, status, map(_topic_of_flow, flows), parties, flows)
    topics = (
        _objects(match, end)
        or document_topics(match.statement, match.end)
        or _bare(match)
    )
    return _deals(match, status, topics[:1], parties)


def _bare(match: Match) -> list[Topic]:
    """A document whose subject is only told by the whole report."""
    spoken = set[str]().union(*(one.words for one in match.document.statements))
    if spoken & words("deals", "peace"):
        return bare_agreement(match.statement, match.end, AgreementKind.FRAMEWORK)
    if len(spoken & words("conflict", "signs")) >= _OF_WAR:
        return bare_agreement(match.statement, match.end, AgreementKind.OTHER)
    return []


def _are_two_sides(parties: Sequence[Actor], match: Match) -> bool:
    """Whether there is somebody to agree with, if only by role: `with the rebels`."""
    return len(parties) >= _PAIR or (
        len(parties) > 0 and acts_unnamed(match.statement, match.start, match.end)
    )


def _under(match: Match) -> tuple[Deal, ...]:
    """`Under the agreement Hamas is to release …`."""
    flows = _flows(match, _end_of_object(match))
    topics = list(map(_topic_of_flow, flows))
    parties = principals(match.document)
    return _deals(match, AgreementStatus.AGREED, topics, parties, flows)


def _in_force(match: Match) -> tuple[Deal, ...]:
    """`A truce between … took effect`."""
    if match.statement.mood(match.start) is not Mood.ASSERTED:
        return ()
    before = [one for one in find_topics(match.statement) if one.end <= match.start]
    topics = [one for one in before[-1:] if one.kind in _TRUCES]
    return _deals(match, AgreementStatus.IN_FORCE, topics, sides(match))


def _violated(match: Match) -> tuple[Deal, ...]:
    return _affected(match, AgreementStatus.VIOLATED)


def _suspended(match: Match) -> tuple[Deal, ...]:
    return _affected(match, AgreementStatus.SUSPENDED)


def _rejected(match: Match) -> tuple[Deal, ...]:
    """`Hamas rejected the ceasefire proposal`; to reject a truce is only a position."""
    near = match.document.doc[match.end : match.end + _PROPOSAL_REACHES]
    if not any(token.lower_ in words("deals", "proposals") for token in near):
        return ()
    return _affected(match, AgreementStatus.REJECTED)


def _affected(match: Match, status: AgreementStatus) -> tuple[Deal, ...]:
    """What is done to the agreement that stands after the words."""
    if match.statement.mood(match.start) is not Mood.ASSERTED:
        return ()
    topics = _objects(match, match.statement.span.end)
    return _deals(match, status, topics[:1], sides(match))


def _rule(name: str, build: _Builder, *patterns: Pattern) -> Rule[tuple[Deal, ...]]:
    return Rule(name=f"deals.{name}", patterns=patterns, build=build)


_TRUCES = frozenset({AgreementKind.CEASEFIRE, AgreementKind.ENERGY})


def _verbs(name: str) -> list[dict[str, dict[str, list[str]]]]:
    return [{"LEMMA": {"IN": listed("deals", name)}}]


_GRAMMAR: Grammar[tuple[Deal, ...]] = Grammar(
    _rule("agreed", _agreed, _verbs("agreeing")),
    _rule("signed", _signed, _verbs("signing")),
    _rule("reached", _reached, _verbs("reaching")),
    _rule(
        "under",
        _under,
        [
            {"LOWER": "under"},
            {"LOWER": {"IN": ["the", "its", "this", "that"]}},
            {"LOWER": {"IN": listed("deals", "documents")}},
        ],
    ),
    _rule(
        "in_force",
        _in_force,
        [{"LEMMA": "take"}, {"LOWER": {"IN": ["effect", "hold"]}}],
        [
            {"LEMMA": {"IN": ["come", "enter", "go"]}},
            {"LOWER": "into"},
            {"LOWER": {"IN": ["force", "effect"]}},
        ],
        _verbs("starting"),
    ),
    _rule("violated", _violated, _verbs("violating")),
    _rule("suspended", _suspended, _verbs("suspending")),
    _rule("rejected", _rejected, _verbs("rejecting")),
)


def _deals(
    match: Match,
    status: AgreementStatus,
    topics: Iterable[Topic],
    parties: Sequence[Actor],
    flows: Sequence[Flow] = (),
) -> tuple[Deal, ...]:
    kinds: dict[AgreementKind, Topic] = {}
    for topic in topics:
        kinds.setdefault(topic.kind, topic)
    return tuple(
        Deal(
            statement=match.statement,
            topic=topic,
            status=status,
            start=match.start,
            end=match.end,
            parties=each_once(parties),
            flows=tuple(one for one in flows if kind_of(one.category) is topic.kind),
        )
        for topic in kinds.values()
    )


def _status(match: Match, done: AgreementStatus) -> AgreementStatus | None:
    """How far it is: still to be done is only proposed; wishes and denials are nothing."""
    match match.statement.mood(match.start):
        case Mood.ASSERTED:
            return done
        case Mood.PLANNED if done is AgreementStatus.SIGNED:
            return AgreementStatus.PROPOSED
        case _:
            return None


def _told_before(match: Match) -> list[Topic]:
    topic = subject_topic(match.statement, match.start)
    return [] if topic is None else [topic]


def _end_of_object(match: Match) -> int:
    """Where the clause of the verb ends."""
    for token in match.document.doc[match.end : match.statement.span.end]:
        if token.lower_ in words("modality", "boundaries"):
            return token.i
    return match.statement.span.end


def _flows(match: Match, end: int) -> list[Flow]:
    return [
        flow
        for flow in find_flows(match.document, match.statement)
        if match.end <= flow.position < end
    ]


def _topic_of_flow(flow: Flow) -> Topic:
    start, end = sorted((flow.position, flow.group.start))
    return Topic(
        kind=kind_of(flow.category), start=start, end=max(end + 1, flow.group.end)
    )


def _objects(match: Match, end: int) -> list[Topic]:
    topics = [one for one in find_topics(match.statement) if one.end <= end]
    after = [one for one in topics if one.start >= match.end]
    return objects_among(after, match.statement, match.end)
