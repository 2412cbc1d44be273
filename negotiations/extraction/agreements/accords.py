"""Which mentions of a report speak of one deal, when it was made, and whether it is news.

It puts the mentions of `deal_grammar` together; making claims of them is for the rules.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from negotiations.extraction.agreements.deal_grammar import find_deals
from negotiations.extraction.agreements.deals import EXCHANGES, Deal
from negotiations.extraction.agreements.topics import Topic
from negotiations.extraction.circumstances import When, is_guarded, when_of
from negotiations.extraction.modality import clause_before, is_saying
from negotiations.extraction.parties.facilitators import mediators_in
from negotiations.extraction.recollection import (
    is_news,
    is_recalled,
    is_recent,
    lone_date,
)
from negotiations.extraction.rule import Document, Statement
from negotiations.extraction.words import words
from negotiations.vocabulary import AgreementStatus, Precision

_NEAR = 6  # tokens from "signed" to "in May"
_LEAD = 2  # the headline and the first sentence
_LATE = 5  # from this statement on a report explains what it has told
_HAD_WITHIN = 3  # tokens from "had" to "signed"
_PAIR = 2
_LATER = frozenset(  # the date of these is not that of the deal
    {AgreementStatus.IN_FORCE, AgreementStatus.EXPIRED}
)

_MAKING = frozenset(
    {AgreementStatus.AGREED, AgreementStatus.SIGNED, AgreementStatus.PROPOSED}
)
_MADE = frozenset({AgreementStatus.AGREED, AgreementStatus.SIGNED})
_OPEN = frozenset({AgreementStatus.PROPOSED, AgreementStatus.REJECTED})


@dataclass(frozen=True, kw_only=True)
class Mention:
    """A deal in one statement, and the day that it tells of its making."""

    deal: Deal
    when: When | None

    @property
    def parties(self) -> set[str]:
        return {actor.party for actor in self.deal.parties}

    def fits(self, other: "Mention") -> bool:
        """Whether both may speak of one deal."""
        ours, theirs = self.deal, other.deal
        if ours.statement is theirs.statement and ours.topic == theirs.topic:
            return True
        return (
            (ours.topic.kind is theirs.topic.kind or _may_be_about(ours, theirs))
            and not _is_proposed_anew(ours, theirs)
            and _are_same_day(self.when, other.when)
            and self._shares_parties(other)
        )

    def _shares_parties(self, other: "Mention") -> bool:
        """Whether a party is in both; two different pairs make two deals."""
        if _names_its_sides(self.deal) and _names_its_sides(other.deal):
            return self.parties <= other.parties or other.parties <= self.parties
        return not (self.parties and other.parties) or bool(
            self.parties & other.parties
        )


@dataclass(frozen=True, kw_only=True, eq=False)
class Accord:
    """The mentions of one deal, in the text's order."""

    document: Document
    mentions: Sequence[Mention]

    @cached_property
    def deals(self) -> list[Deal]:
        return [mention.deal for mention in self.mentions]

    @cached_property
    def telling(self) -> list[Deal]:
        """The mentions that tell something new, and do not only say which deal it is."""
        return [one for one in self.deals if not _is_mentioned(one)]

    @cached_property
    def topic(self) -> Topic:
        """What it is about, by the first mention that says so."""
        topics = [deal.topic for deal in self.deals]
        return next((one for one in topics if not one.is_bare), topics[0])

    @cached_property
    def when(self) -> When | None:
        """The day on which it was made, as the first mention with a date tells it."""
        return next((one.when for one in self.mentions if one.when), None)

    @cached_property
    def is_news(self) -> bool:
        """Whether the report is about it: told as news, not only described."""
        telling = self.telling
        is_vague = self.when and self.when.range.precision is Precision.YEAR
        if not telling or is_vague:
            return False
        first = telling[0]
        if _is_long_done(first) or _is_explained(first):
            return False
        if is_recalled(first.statement, first.start):
            return False
        if self.when is None and _is_done_now(first):
            return not self._tells_of_the_past(first.statement)
        # What becomes of a deal is news however long ago the deal was made.
        made = self.when if first.status in _MAKING else None
        return is_news(self.document, first.statement, first.start, made)

    def _tells_of_the_past(self, statement: Statement) -> bool:
        """Whether all days of a statement are long over: what is recalled has a date."""
        days = [
            When(range=found, phrase=phrase)
            for phrase in statement.dates
            if not is_guarded(phrase, statement)
            and (found := self.document.when(phrase, statement))
        ]
        return bool(days) and not any(is_recent(self.document, day) for day in days)

    @property
    def is_told(self) -> bool:
        """Whether it is told at all, or only described so that the reader knows which."""
        return (
            self.when is not None
            or any(not deal.is_known for deal in self.deals)
            or any(map(_is_named, self.deals))
        )


def find_accords(document: Document) -> list[Accord]:
    """The deals of a report, each with its mentions, in the order of the first."""
    groups: list[list[Mention]] = []
    for deal in find_deals(document):
        mention = Mention(deal=deal, when=_when(document, deal))
        fitting = next((one for one in groups if _is_one_of(mention, one)), None)
        if fitting is None:
            groups.append([mention])
        else:
            fitting.append(mention)
    accords = (Accord(document=document, mentions=group) for group in groups)
    return [accord for accord in accords if accord.is_told]


def _is_one_of(mention: Mention, group: Sequence[Mention]) -> bool:
    """Whether a mention fits a group, by those of its mentions that say what about."""
    telling = [one for one in group if not one.deal.topic.is_bare] or group
    return all(map(mention.fits, telling))


def _when(document: Document, deal: Deal) -> When | None:
    if deal.status in _LATER:
        return None
    found = when_of(
        document, deal.statement, deal.start, deal.end, is_recalled=deal.is_known
    )
    is_lead = deal.statement.index < _LEAD and not deal.is_known
    if found is None and is_lead:  # a lead tells of one occasion
        found = lone_date(document, deal.statement)
    return found if found and _is_of_deal(found, deal) else None


def _is_of_deal(when: When, deal: Deal) -> bool:
    """Whether a date is not that of something in what was agreed.

    `Agreed to a truce, which is to begin on Monday`, `… taken in their attack in May`,
    `a truce from Monday`.
    """
    between = deal.statement.span.doc[deal.end : when.phrase.start]
    others = words("actors", "relatives") | words("deals", "other_times")
    if any(token.lower_ in others for token in between):
        return False
    named = {
        place for one in deal.statement.names for place in range(one.start, one.end)
    }
    told = [token for token in between if token.i not in named]
    return when.range.precision is Precision.DAY or len(told) <= _NEAR


def _is_bare(*deals: Deal) -> bool:
    """Whether one of them does not say what it is about: then it may be the other."""
    return any(deal.topic.is_bare for deal in deals)


def _may_be_about(*deals: Deal) -> bool:
    """Whether one that does not say what it is about may be the other.

    A document that was signed is more than the exchange that it promises, unless the
    exchange is what was signed.
    """
    is_document = any(
        deal.topic.is_bare and deal.status is AgreementStatus.SIGNED for deal in deals
    )
    is_exchange = any(
        deal.topic.kind in EXCHANGES and deal.status is not AgreementStatus.SIGNED
        for deal in deals
    )
    return _is_bare(*deals) and not (is_document and is_exchange)


def _is_proposed_anew(*deals: Deal) -> bool:
    """A proposal beside a deal that there is already: it is another."""
    states = {deal.status for deal in deals}
    if AgreementStatus.REJECTED in states:
        return not states <= _OPEN
    is_proposed = AgreementStatus.PROPOSED in states
    return is_proposed and any(deal.is_known for deal in deals)


def _are_same_day(one: When | None, other: When | None) -> bool:
    return one is None or other is None or one.range.overlaps(other.range)


def _is_mentioned(deal: Deal) -> bool:
    """`The suspended truce`, `under the pact both agreed to …`: known before."""
    clause = clause_before(deal.statement.span, deal.start)
    said = [token.lower_ for token in clause]
    if deal.is_known or ("under", "the") in pairwise(said):
        return True
    doc, begin = deal.statement.span.doc, deal.statement.span.start
    before = [token.lower_ for token in doc[max(begin, deal.start - 1) : deal.start]]
    is_noun = doc[deal.start].lower_ in words("deals", "bare")  # the agreement to swap
    is_adjective = before == ["the"] and deal.end <= deal.topic.start <= deal.end + 1
    return (is_adjective and not is_noun) or _is_in_relative(deal)


def _is_in_relative(deal: Deal) -> bool:
    """`The ceasefire that began`; not `the ceasefire, which began in May, was broken`."""
    between = [*deal.statement.span.doc[deal.topic.end : deal.start]]
    relatives = words("actors", "relatives")
    last = max(
        (n for n, one in enumerate(between) if one.lower_ in relatives), default=-1
    )
    return last >= 0 and not any(token.text == "," for token in between[last:])


def _is_done_now(deal: Deal) -> bool:
    """Whether the words tell of the making of a deal, and not of what it says."""
    verb = deal.statement.span.doc[deal.start].lower_
    return deal.status in _MAKING and verb not in words("deals", "citing")


def _is_explained(deal: Deal) -> bool:
    """`The exchange was agreed last week`, far down: where the news comes from."""
    place = deal.topic.start
    before = deal.statement.span.doc[max(deal.statement.span.start, place - 1) : place]
    is_definite = any(token.lower_ == "the" for token in before)
    is_subject = deal.status in _MADE and deal.topic.end <= deal.start
    return is_definite and is_subject and deal.statement.index >= _LATE


def _is_long_done(deal: Deal) -> bool:
    """`On Saturday both had announced a truce`: done before what the report is about."""
    clause = clause_before(deal.statement.span, deal.start)
    if any(is_saying(token) for token in clause):
        return False  # "they said that they had signed" is news
    return any(token.lower_ == "had" for token in clause[-_HAD_WITHIN:])


def _is_named(deal: Deal) -> bool:
    """Whether the statement itself says between whom a known deal is, or by whose help."""
    is_helped = bool(mediators_in(deal.statement))
    return not deal.topic.is_bare and (_names_its_sides(deal) or is_helped)


def _names_its_sides(deal: Deal) -> bool:
    named = {name.start for name in deal.statement.names}
    return sum(actor.start in named for actor in deal.parties) >= _PAIR
