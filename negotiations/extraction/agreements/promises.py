"""What an agreement promises in figures: so many people, bodies or days, and by whom.

It turns the handovers and durations of deals into commitments and stated totals, each
with the words that say so.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from negotiations.extraction.agreements.deals import Deal
from negotiations.extraction.claims import Evidence, Promise
from negotiations.extraction.exchanges.handovers import Flow
from negotiations.extraction.numbers import Figure
from negotiations.extraction.rule import Document
from negotiations.extraction.words import words
from negotiations.vocabulary import AgreementKind, TransferCategory, Unit

_DAYS_REACH = 8  # tokens between a truce and how long it is to last

_UNITS = {
    TransferCategory.REMAINS: Unit.BODIES,
    TransferCategory.CHILDREN: Unit.CHILDREN,
}


@dataclass(frozen=True, kw_only=True)
class Promised:
    """A commitment, and the stretches of tokens that state its fields."""

    promise: Promise
    stated: tuple[tuple[str, int, int], ...]

    def evidence(self, document: Document, position: int) -> Iterator[Evidence]:
        for name, start, end in self.stated:
            yield document.evidence(f"commitments.{position}.{name}", start, end)


@dataclass(frozen=True, kw_only=True)
class Total:
    """A sum that the text states for both sides together, or a length of time."""

    figure: Figure
    unit: Unit


def promises_of(document: Document, deals: Sequence[Deal]) -> list[Promised]:
    """The commitments of one agreement, each once."""
    found: dict[tuple[str | None, int | None, Unit | None], Promised] = {}
    for flow in (flow for deal in deals for flow in deal.flows):
        if flow.giver is None:
            continue
        one = _promised(document, flow)
        key = (one.promise.party, one.promise.quantity, one.promise.unit)
        found.setdefault(key, one)
    return list(found.values())


def total_of(deals: Sequence[Deal]) -> Total | None:
    """The sum that is stated of handovers without sides, or the days of a truce."""
    for deal in deals:
        for flow in deal.flows:
            if flow.giver is None and flow.group.figure is not None:
                return Total(figure=flow.group.figure, unit=_unit(flow))
        days = _days(deal)
        if days is not None:
            return Total(figure=days, unit=Unit.DAYS)
    return None


def _promised(document: Document, flow: Flow) -> Promised:
    group = flow.group
    start = min(flow.position, group.start)
    party = None if flow.is_mutual or flow.giver is None else flow.giver
    stated = [("what", start, group.end), ("unit", group.start, group.end)]
    if party is not None:
        stated.append(("party", party.start, party.end))
    if group.figure is not None:
        stated.append(("quantity", group.figure.start, group.figure.end))
    return Promised(
        promise=Promise(
            party=party.party if party else None,
            what=document.evidence("what", start, group.end).quote,
            quantity=group.count.number,
            unit=_unit(flow),
        ),
        stated=tuple(stated),
    )


def _unit(flow: Flow) -> Unit:
    return _UNITS.get(flow.category, Unit.PERSONS)


def _days(deal: Deal) -> Figure | None:
    """`A four-day truce`, `halt fighting for four days`."""
    if deal.topic.kind not in {AgreementKind.CEASEFIRE, AgreementKind.ENERGY}:
        return None
    doc = deal.statement.span.doc
    for figure in deal.statement.figures:
        near = doc[figure.end : figure.end + 2]
        is_days = any(token.lower_ in words("topics", "days") for token in near)
        is_close = -_DAYS_REACH <= figure.start - deal.topic.end <= _DAYS_REACH
        if is_days and is_close and figure.count.number is not None:
            return figure
    return None
