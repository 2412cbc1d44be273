"""Where a report speaks of an exchange: each mention with its figures and its state.

A mention tells figures, or that an exchange took place, will, or was put off, or it only
adds to another (`the exchange was mediated by …`). Which mentions speak of one exchange
is for the rules.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from negotiations.extraction.actors import principals, speaker_alone
from negotiations.extraction.captives import is_about_captives
from negotiations.extraction.circumstances import When, when_of, where_of
from negotiations.extraction.deals import Deal
from negotiations.extraction.facilitators import party_of
from negotiations.extraction.fates import status_at, telling_word
from negotiations.extraction.gazetteer import Name
from negotiations.extraction.handovers import Flow, find_flows
from negotiations.extraction.numbers import ordinal
from negotiations.extraction.recollection import is_long_after, is_recalled, lone_date
from negotiations.extraction.rule import Document, Grammar, Match, Rule, Statement
from negotiations.extraction.subjects import subjects_of
from negotiations.extraction.tokens import Token
from negotiations.extraction.words import listed, words
from negotiations.vocabulary import AgreementKind, ExchangeStatus, TransferCategory

_HELD_REACHES = 4  # tokens from "captured" to its date
_PROMISING = frozenset(
    {
        AgreementKind.PRISONER_EXCHANGE,
        AgreementKind.BODY_REPATRIATION,
        AgreementKind.CHILDREN_RETURN,
    }
)


@dataclass(frozen=True, kw_only=True)
class Swap:
    """One mention; `start` is the token that tells it, `deal` what promised it.

    `part` is the word that numbers it in a series (`the third day`). `status` is None
    where a mention only adds to another. `is_remains` is None where the words do not say
    whether people or bodies are handed over.
    """

    statement: Statement
    start: int
    status: ExchangeStatus | None
    flows: tuple[Flow, ...] = ()
    when: When | None = None
    place: Name | None = None
    speaker: Name | None = None
    deal: Deal | None = None
    part: Token | None = None
    is_recalled: bool = False
    is_remains: bool | None = None

    @property
    def voice(self) -> str | None:
        """The party for which the speaker speaks; None for the text itself."""
        speaker = self.speaker
        return None if speaker is None else party_of(speaker) or speaker.name


def find_swaps(document: Document, deals: Sequence[Deal]) -> list[Swap]:
    """The mentions of exchanges in a report, in its order."""
    told = [*_told_by_figures(document, deals), *_told_by_deals(deals)]
    known = {
        *(swap.statement.index for swap in told),
        *(deal.statement.index for deal in deals),
    }
    nouns = [
        swap
        for swap in _GRAMMAR.mentions(document)
        if swap.statement.index not in known
    ]
    return sorted([*told, *nouns], key=lambda swap: (swap.statement.index, swap.start))


def _told_by_figures(document: Document, deals: Sequence[Deal]) -> Iterator[Swap]:
    """One mention for the figures of a sentence that share state and date."""
    promises = {
        (deal.statement.index, flow.position): deal
        for deal in deals
        for flow in deal.flows
    }
    for statement in document.statements:
        swaps: list[Swap] = []
        for flow in find_flows(document, statement):
            deal = promises.get((statement.index, flow.position))
            swap = _of_flow(document, statement, flow, deal)
            if swap is not None:
                swaps.append(swap)
        yield from _joined(swaps)


def _of_flow(
    document: Document, statement: Statement, flow: Flow, deal: Deal | None
) -> Swap | None:
    if deal and _is_done(statement, flow.position):
        deal = None
    status = ExchangeStatus.AGREED if deal else status_at(statement, flow.position)
    if status is None:
        return None
    start, end = sorted((flow.position, flow.group.end))
    is_agreed = status is ExchangeStatus.AGREED  # then the dates are those of the deal
    return Swap(
        statement=statement,
        start=flow.position,
        status=status,
        flows=(flow,),
        when=None if is_agreed else _when(document, statement, start, end),
        place=None if is_agreed else _where(statement, start, end),
        speaker=_speaker(document, statement, flow.position),
        deal=deal,
        part=_part(statement),
        is_recalled=is_recalled(statement, flow.position),
        is_remains=flow.category is TransferCategory.REMAINS,
    )


def _is_done(statement: Statement, verb: int) -> bool:
    """`Announced a swap and released 61`: what follows `and` is no promise."""
    word = statement.span.doc[verb]
    is_finite = word.lower_ != word.lemma_ and not word.lower_.endswith("ing")
    return is_finite and verb > statement.span.start and word.nbor(-1).lower_ == "and"


def _when(
    document: Document, statement: Statement, start: int, end: int
) -> When | None:
    """The date of the words, else the only one that the sentence has."""
    found = when_of(document, statement, start, end)
    if found is not None and not _is_of_capture(statement, found):
        return found
    return lone_date(document, statement)


def _is_of_capture(statement: Statement, when: When) -> bool:
    """`Released 32 soldiers, most of them captured in 2020`."""
    start = when.phrase.start
    before = statement.span.doc[
        max(statement.span.start, start - _HELD_REACHES) : start
    ]
    return any(token.lower_ in words("handovers", "holding") for token in before)


def _where(statement: Statement, start: int, end: int) -> Name | None:
    """The place that is told with the words, no comma between."""
    place = where_of(statement, start, end).place
    if place is None:
        return None
    between = statement.span.doc[min(end, place.end) : max(start, place.start)]
    return None if any(token.text == "," for token in between) else place


def _speaker(document: Document, statement: Statement, position: int) -> Name | None:
    """Who says it, `put it at 250` included."""
    if document.doc[position].lemma_ != "put":
        return speaker_alone(document, statement, position)
    found = subjects_of(document, statement, position)
    return document.name_at(found[0].start) if len(found) == 1 else None


def _joined(swaps: Sequence[Swap]) -> list[Swap]:
    """The figures of one sentence as one mention, unless state, date or kind differ."""
    joined: list[Swap] = []
    for swap in swaps:
        for position, other in enumerate(joined):
            if _is_same_handover(swap, other):
                joined[position] = _join(other, swap)
                break
        else:
            joined.append(swap)
    return joined


def _is_same_handover(one: Swap, other: Swap) -> bool:
    return (
        one.status is other.status
        and one.is_remains == other.is_remains
        and (one.when is None or other.when is None or one.when == other.when)
    )


def _join(one: Swap, other: Swap) -> Swap:
    return replace(
        one,
        flows=(*one.flows, *other.flows),
        when=one.when or other.when,
        place=one.place or other.place,
        speaker=one.speaker or other.speaker,
    )


def _told_by_deals(deals: Sequence[Deal]) -> Iterator[Swap]:
    """`Agreed to a new prisoner swap`: an exchange without figures."""
    for deal in deals:
        is_new = not deal.flows and not _is_known(deal)
        if is_new and deal.topic.kind in _PROMISING:
            yield Swap(
                statement=deal.statement,
                start=deal.topic.start,
                status=ExchangeStatus.AGREED,
                deal=deal,
                is_remains=deal.topic.kind is AgreementKind.BODY_REPATRIATION,
            )


def _is_known(deal: Deal) -> bool:
    """`The exchange was agreed in May`: one that the text speaks of already."""
    before = deal.statement.span.doc[deal.topic.start - 1].lower_
    return before in {"the", "this"} and deal.topic.end - deal.topic.start == 1


def _of_noun(match: Match) -> Swap | None:
    """`The exchange took place on …`, `carried out a large exchange of prisoners`."""
    statement, document = match.statement, match.document
    if not _is_prisoner_exchange(match) or _is_talked_about(match):
        return None
    told_at = telling_word(match)
    status = None if told_at is None else status_at(statement, told_at)
    if told_at is not None and status is None:
        return None
    start, end = sorted((match.start, match.start if told_at is None else told_at))
    return Swap(
        statement=statement,
        start=match.start,
        status=status,
        when=None
        if is_long_after(statement, start)
        else _when(document, statement, start, end + 1),
        place=_where(statement, start, end + 1),
        speaker=speaker_alone(document, statement, match.start),
        is_recalled=is_recalled(statement, start)
        or is_recalled(statement, match.start),
        is_remains=_is_of_remains(statement),
    )


def _of_release(match: Match) -> Swap | None:
    """`Freed hundreds of detainees`: a release without a figure, by one of the sides."""
    givers = subjects_of(match.document, match.statement, match.start)
    pair = {one.party for one in principals(match.document)}
    if len(givers) != 1 or givers[0].party not in pair:
        return None
    return _of_noun(match)


_GRAMMAR: Grammar[Swap] = Grammar(
    Rule(
        name="exchanges.noun",
        patterns=(
            [{"LOWER": {"IN": listed("swaps", "nouns")}}],
            [
                {"LEMMA": {"IN": listed("handovers", "swapping")}},
                {"LOWER": {"IN": listed("swaps", "objects")}},
            ],
        ),
        build=_of_noun,
    ),
    Rule(
        name="exchanges.release",
        patterns=(
            [
                {"LEMMA": {"IN": listed("handovers", "giving")}},
                {"LOWER": {"IN": listed("captives", "vague")}, "OP": "*"},
                {"ENT_TYPE": {"IN": ["DEMONYM", "PARTY"]}, "OP": "*"},
                {"LOWER": {"IN": listed("captives", "captured")}, "OP": "*"},
                {"LOWER": {"IN": listed("swaps", "released")}},
            ],
        ),
        build=_of_release,
    ),
)


def _is_prisoner_exchange(match: Match) -> bool:
    """Whether an exchange is one of people: by its own words or the report's."""
    if is_about_captives(match.statement.span):
        return True
    before = match.document.doc[max(0, match.start - 1) : match.start]
    is_the = any(token.lower_ in words("swaps", "pointing") for token in before)
    return is_the and is_about_captives(match.document.doc)


def _is_talked_about(match: Match) -> bool:
    """`Prisoner exchange talks`: the exchange is their subject."""
    following = match.document.doc[match.end : match.end + 1]
    return any(token.lower_ in words("swaps", "talking") for token in following)


def _is_of_remains(statement: Statement) -> bool | None:
    if any(token.lower_ in words("captives", "remains") for token in statement.span):
        return True
    return False if is_about_captives(statement.span) else None


@lru_cache(maxsize=1)  # every figure of a statement asks for it
def _part(statement: Statement) -> Token | None:
    """`On the third day`, `the second of three stages`."""
    for token in statement.span:
        if token.i + 1 < statement.span.end and ordinal(token) is not None:
            near = statement.span.doc[token.i + 1 : token.i + 4]
            if any(word.lower_ in words("swaps", "parts") for word in near):
                return token
    return None
