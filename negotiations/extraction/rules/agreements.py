"""Agreements: what was agreed, signed, broken or rejected, put together from its mentions.

Mentions of one kind that do not contradict one another are one agreement. What each side
promises to hand over becomes a commitment; a stated sum stays a sum.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from negotiations.extraction.actors import Actor, speaker_alone
from negotiations.extraction.circumstances import When, when_of
from negotiations.extraction.claims import AgreementClaim, Claim, Evidence, RoundClaim
from negotiations.extraction.deals import Deal, find_deals
from negotiations.extraction.gazetteer import Name
from negotiations.extraction.mediation import mediators_of
from negotiations.extraction.promises import Total, promises_of, total_of
from negotiations.extraction.recollection import is_news, lone_date
from negotiations.extraction.rule import Document
from negotiations.extraction.words import words
from negotiations.vocabulary import AgreementStatus, Precision, RoundStatus

_PAIR = 2
_NEAR = 6  # tokens from "signed" to "in May"
_LEAD = 2  # the headline and the first sentence
_DATED, _UNDATED = 0.92, 0.8  # shares right; see docs/evaluation.md

# The last state that the text tells says most.
_STATES = (
    AgreementStatus.PROPOSED,
    AgreementStatus.AGREED,
    AgreementStatus.SIGNED,
    AgreementStatus.IN_FORCE,
    AgreementStatus.SUSPENDED,
    AgreementStatus.VIOLATED,
    AgreementStatus.REJECTED,
)
_LATER = frozenset({AgreementStatus.IN_FORCE})  # its date is not that of the deal


def read(document: Document, earlier: Sequence[Claim]) -> list[Claim]:
    """The agreements of a report, in the order in which it first speaks of them."""
    return [
        _Agreement(document, mentions).claim(earlier) for mentions in _grouped(document)
    ]


@dataclass(frozen=True, kw_only=True)
class _Mention:
    deal: Deal
    when: When | None

    @property
    def parties(self) -> set[str]:
        return {actor.party for actor in self.deal.parties}


def _grouped(document: Document) -> list[list[_Mention]]:
    groups: list[list[_Mention]] = []
    for deal in find_deals(document):
        mention = _Mention(deal=deal, when=_when(document, deal))
        fitting = next((one for one in groups if _fits(mention, one)), None)
        if fitting is None:
            groups.append([mention])
        else:
            fitting.append(mention)
    return groups


def _when(document: Document, deal: Deal) -> When | None:
    if deal.status in _LATER:
        return None
    found = when_of(document, deal.statement, deal.start, deal.end)
    if found is None and deal.statement.index < _LEAD:  # a lead tells of one occasion
        found = lone_date(document, deal.statement)
    return found if found and _is_of_deal(found, deal) else None


def _is_of_deal(when: When, deal: Deal) -> bool:
    """Whether a date is not that of something in what was agreed.

    `Agreed to a truce, which is to begin on Monday`, `… taken in their attack in May`.
    """
    between = deal.statement.span.doc[deal.end : when.phrase.start]
    relatives = words("actors", "relatives")
    if any(token.lower_ in relatives for token in between):
        return False
    return when.range.precision is Precision.DAY or len(between) <= _NEAR


def _fits(mention: _Mention, others: Sequence[_Mention]) -> bool:
    return all(
        mention.deal.topic.kind is other.deal.topic.kind
        and _may_be_same(mention.parties, other.parties)
        and _is_same_day(mention.when, other.when)
        for other in others
    )


def _may_be_same(ours: set[str], theirs: set[str]) -> bool:
    return ours <= theirs or theirs <= ours


def _is_same_day(one: When | None, other: When | None) -> bool:
    return one is None or other is None or one.range.overlaps(other.range)


class _Agreement:
    """Makes one claim of the mentions of one agreement."""

    def __init__(self, document: Document, mentions: Sequence[_Mention]) -> None:
        self._document = document
        self._mentions = mentions
        self._deals = [mention.deal for mention in mentions]
        self._first = self._deals[0]
        self._when = next((one.when for one in mentions if one.when), None)

    def claim(self, earlier: Sequence[Claim]) -> AgreementClaim:
        state = max(self._deals, key=lambda deal: _STATES.index(deal.status))
        parties = max((deal.parties for deal in self._deals), key=len)
        sides = {actor.party for actor in parties}
        mediators = mediators_of(
            self._document,
            [deal.statement for deal in self._deals],
            # Of more than two who sign, some may have brokered it as well.
            leaving_out=sides if len(sides) <= _PAIR else (),
            elsewhere=() if self._is_news() else None,
        )
        total = total_of(self._deals)
        promises = promises_of(self._document, self._deals)
        speaker = speaker_alone(self._document, state.statement, state.start)
        return AgreementClaim(
            rule="agreements.deals",
            confidence=_DATED if self._when else _UNDATED,
            primary=self._is_news(),
            attributed_to=speaker.name if speaker else None,
            belongs_to=self._round(earlier),
            agreement_kind=self._first.topic.kind,
            status=state.status,
            when=self._when.range if self._when else None,
            parties=tuple(actor.party for actor in parties),
            mediators=tuple(mediators),
            quantity=total.figure.count.number if total else None,
            unit=total.unit if total else None,
            commitments=tuple(one.promise for one in promises),
            evidence=(
                *self._stated(state, parties, mediators, total),
                *(
                    words_
                    for position, one in enumerate(promises)
                    for words_ in one.evidence(self._document, position)
                ),
            ),
        )

    def _stated(
        self,
        state: Deal,
        parties: Sequence[Actor],
        mediators: dict[str, Name],
        total: Total | None,
    ) -> Iterator[Evidence]:
        document, topic = self._document, self._first.topic
        yield document.whole(self._first.statement)
        yield document.evidence("kind", topic.start, topic.end)
        yield document.evidence("status", state.start, state.end)
        if self._when:
            yield document.evidence_of("date", self._when.phrase)
            yield document.evidence_of("date_precision", self._when.phrase)
        for actor in parties:
            yield document.evidence("parties", actor.start, actor.end)
        for name in mediators.values():
            yield document.evidence_of("mediators", name)
        if total:
            yield document.evidence_of("quantity", total.figure)
            yield document.evidence_of("unit", total.figure)

    def _is_news(self) -> bool:
        first = self._first
        return not _is_mentioned(first) and is_news(
            self._document, first.statement, first.start, self._when
        )

    def _round(self, earlier: Sequence[Claim]) -> int | None:
        """The round that it came out of: one held on its day."""
        for position, claim in enumerate(earlier):
            if (
                isinstance(claim, RoundClaim)
                and claim.status is RoundStatus.HELD
                and self._when is not None
                and claim.when is not None
                and claim.when.overlaps(self._when.range)
            ):
                return position
        return None


def _is_mentioned(deal: Deal) -> bool:
    """`The suspended truce`, `the ceasefire that began in May`: known before."""
    doc, begin = deal.statement.span.doc, deal.statement.span.start
    before = [token.lower_ for token in doc[max(begin, deal.start - 1) : deal.start]]
    is_adjective = before == ["the"] and deal.end <= deal.topic.start <= deal.end + 1
    between = doc[deal.topic.end : deal.start]
    relatives = words("actors", "relatives")
    return is_adjective or any(token.lower_ in relatives for token in between)
