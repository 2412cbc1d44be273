"""Deals that are made: the words of agreeing, signing and reaching, and what they bind.

What is only hoped for, refused or called for is no deal; neither is agreeing to meet
again. What becomes of a deal later is told in `standing`.
"""

from collections.abc import Sequence
from dataclasses import replace

from negotiations.extraction.agreements.agreeing import (
    is_omen,
    is_opinion,
    is_unsettled,
    is_wished,
    only_tells,
)
from negotiations.extraction.agreements.deals import (
    EXCHANGES,
    Deal,
    deals_of,
    topic_of_flow,
)
from negotiations.extraction.agreements.pledges import is_in_return
from negotiations.extraction.agreements.signatories import (
    act_together,
    acting,
    all_sides,
    are_two_sides,
    between,
    bound,
    partners,
)
from negotiations.extraction.agreements.subject_matter import (
    bare_kind,
    bare_objects,
    end_of_object,
    measures,
    objects,
    promised,
    releases,
)
from negotiations.extraction.agreements.topics import (
    Topic,
    document_topics,
    noun_end,
    subject_topic,
)
from negotiations.extraction.agreements.voice import (
    described,
    is_passive,
    is_past_passive,
    is_unfinished,
    modified,
)
from negotiations.extraction.exchanges.handovers import Flow
from negotiations.extraction.modality import Mood, clause_before
from negotiations.extraction.parties.actors import Actor, each_once, principals
from negotiations.extraction.rule import Match
from negotiations.vocabulary import AgreementStatus

_PAIR = 2
_EXISTS_WITHIN = 4  # tokens from "there is" to "agreement", "it was" to "agreed"


def agreed(match: Match) -> tuple[Deal, ...]:
    """`Russia and Ukraine agreed to …`, `the exchange was agreed`."""
    told = _told_of(match, AgreementStatus.AGREED)
    if told is not None:
        return told
    status = _status(match, AgreementStatus.AGREED)
    if status is None or is_wished(match):
        return ()
    parties: Sequence[Actor] = each_once(acting(match))
    if parties:
        parties = each_once([*parties, *partners(match)])
    is_shared = act_together(match, parties)
    if is_shared:
        parties = all_sides(match, parties)
    end = end_of_object(match)
    flows = promised(match, end)
    topics = [*map(topic_of_flow, _leading(flows, match)), *objects(match, end)]
    topics = topics or list(map(topic_of_flow, flows))
    if is_opinion(match):
        topics = []
    if not (flows or is_shared or are_two_sides(parties, match)):
        status = AgreementStatus.PROPOSED
    elif not topics:
        topics = releases(match, end) or measures(match, end)
    parties = [*parties, *_givers(flows)] if parties else ()
    return deals_of(match, status, topics, parties, flows) if parties else ()


def _leading(flows: Sequence[Flow], match: Match) -> Sequence[Flow]:
    """Without what is only the price: `to free five in exchange for two bodies`."""
    return [one for one in flows if not is_in_return(one, match.statement)]


def _givers(flows: Sequence[Flow]) -> list[Actor]:
    """Who promises to hand over is bound, too."""
    return [one.giver for one in flows if one.giver is not None]


def decided(match: Match) -> tuple[Deal, ...]:
    """`The contact group decided to extend the truce`, `it was decided to …`."""
    found = agreed(match)
    return tuple(one for one in found if one.status is not AgreementStatus.PROPOSED)


def agreement_to(match: Match) -> tuple[Deal, ...]:
    """`The agreement to swap 125 for 225`, `there is an agreement to …`."""
    begin = max(match.statement.span.start, match.start - _EXISTS_WITHIN)
    before = [token.lower_ for token in match.document.doc[begin : match.start]]
    is_there = before[-1:] == ["the"] or "there" in before
    if not is_there or _status(match, AgreementStatus.AGREED) is None:
        return ()
    end = end_of_object(match)
    flows = promised(match, end)
    topics = list(map(topic_of_flow, flows)) or objects(match, end)
    return deals_of(match, AgreementStatus.AGREED, topics, bound(match), flows)


def signing(match: Match) -> tuple[Deal, ...]:
    """`The signing of the accord by …`, `a signing ceremony for …`."""
    status = _status(match, AgreementStatus.SIGNED)
    topics = objects(match, end_of_object(match)) or bare_objects(match)
    after = match.document.doc[match.end : match.statement.span.end]
    if status is None or any(map(is_unsettled, after)):
        return ()
    return deals_of(match, status, topics[:1], bound(match))


def signed(match: Match) -> tuple[Deal, ...]:
    """`… signed a declaration`, `a memorandum was signed by …`."""
    return () if is_omen(match) else _concluded(match, AgreementStatus.SIGNED)


def reached(match: Match) -> tuple[Deal, ...]:
    """`… reached a deal on …`, `a truce was reached`."""
    return () if only_tells(match) else _concluded(match, AgreementStatus.AGREED)


def brokered(match: Match) -> tuple[Deal, ...]:
    """`Qatar brokered a truce between …`, `a ceasefire mediated by …`; no mere handover."""
    told = _told_of(match, AgreementStatus.AGREED)
    if told is not None:
        return tuple(
            replace(deal, is_known=deal.is_known or deal.topic.kind in EXCHANGES)
            for deal in told
            if _is_of_document(deal.topic, match)
        )
    status = _status(match, AgreementStatus.AGREED)
    if status is None or is_unfinished(match):
        return ()
    helping = {actor.party for actor in acting(match)}
    if not helping:
        return ()
    usual = [one for one in principals(match.document) if one.party not in helping]
    parties = between(match) or usual
    topics = objects(match, end_of_object(match)) or bare_objects(match)
    found = [one for one in topics[:1] if _is_of_document(one, match)]
    return deals_of(match, status, found, parties) if len(parties) >= _PAIR else ()


def _is_of_document(topic: Topic, match: Match) -> bool:
    """`An exchange deal` can be brokered and not begun; `an exchange` is under way."""
    return topic.kind not in EXCHANGES or noun_end(topic, match.statement) > topic.end


def under(match: Match) -> tuple[Deal, ...]:
    """`Under the agreement Hamas is to release …`, `a deal in which …`."""
    flows = promised(match, match.statement.span.end)
    topics = list(map(topic_of_flow, flows))
    parties = principals(match.document)
    return deals_of(match, AgreementStatus.AGREED, topics, parties, flows)


def _told_of(match: Match, done: AgreementStatus) -> tuple[Deal, ...] | None:
    """The deal that stands before the verb; None where the verb has it as its object."""
    bare = bare_kind(match.document)
    if is_passive(match):
        is_told = is_past_passive(match) or match.statement.is_heading
        status = _status(match, done)
        topic = subject_topic(match.statement, match.start, bare)
        if status is None or not (is_told or status is AgreementStatus.PROPOSED):
            return ()
        if topic is None:
            return _impersonal(match, status)
        return deals_of(match, status, _told_after(match, topic), bound(match))
    topic = modified(match, bare)
    if topic is None and not objects(match, end_of_object(match)):
        topic = described(match, bare)
    if topic is None:
        return None
    parties = each_once(acting(match)) if topic.end < match.start else ()
    if not are_two_sides(parties, match):
        parties = tuple(bound(match))
    found = deals_of(match, done, _told_after(match, topic), parties)
    is_known = not match.statement.is_heading  # a headline has no room for "was"
    return tuple(replace(deal, is_known=is_known) for deal in found)


def _impersonal(match: Match, status: AgreementStatus) -> tuple[Deal, ...]:
    """`It was agreed to exchange all prisoners`."""
    clause = clause_before(match.statement.span, match.start)
    if all(token.lower_ != "it" for token in clause[-_EXISTS_WITHIN:]):
        return ()
    end = end_of_object(match)
    flows = promised(match, end)
    topics = [*map(topic_of_flow, flows), *objects(match, end)] or measures(match, end)
    return deals_of(match, status, topics, bound(match), flows)


def _told_after(match: Match, topic: Topic) -> Sequence[Topic]:
    """What a bare deal is about, where that follows: `a deal was reached on a truce`."""
    if not topic.is_bare:
        return [topic]
    return objects(match, end_of_object(match))[:1] or [topic]


def _concluded(match: Match, done: AgreementStatus) -> tuple[Deal, ...]:
    told = _told_of(match, done)
    if told is not None:
        return told
    status = _status(match, done)
    if status is None or (status is done and is_unfinished(match)):
        return ()
    parties: Sequence[Actor] = between(match) or [*acting(match), *partners(match)]
    if act_together(match, parties):
        parties = all_sides(match, parties)
    elif not are_two_sides(parties, match):
        if not _is_announced(match):
            return ()
        parties = bound(match)
    end = end_of_object(match)
    flows = promised(match, end)
    if flows:
        return deals_of(match, status, map(topic_of_flow, flows), parties, flows)
    topics = (
        objects(match, end)
        or document_topics(match.statement, match.end)
        or releases(match, end)
        or bare_objects(match)
    )
    return deals_of(match, status, topics[:1], parties)


def _is_announced(match: Match) -> bool:
    """`Moscow announced an agreement to …`: the agreement has two sides."""
    return match.span[0].lemma_ == "announce" and bool(bare_objects(match))


def _status(match: Match, done: AgreementStatus) -> AgreementStatus | None:
    """How far it is: still to be done is only proposed; wishes and denials are nothing."""
    match match.statement.mood(match.start):
        case Mood.ASSERTED:
            return done
        case Mood.PLANNED if done is AgreementStatus.SIGNED:
            return AgreementStatus.PROPOSED
        case _:
            return None
