"""One sentence that tells an event, made from its fields alone.

Pure but for rows that were fetched before; a template puts it above the figures.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import TypeVar

from django.contrib.humanize.templatetags.humanize import ordinal
from django.db.models import Model

from negotiations.models import (
    Agreement,
    AnyEvent,
    Place,
    PrisonerExchange,
    Round,
    Transfer,
)
from negotiations.templatetags.wording import (
    handover_text,
    listed,
    status_label,
    when_text,
    with_article,
)
from negotiations.values import DateRange
from negotiations.vocabulary import (
    AgreementKind,
    AgreementRole,
    AgreementStatus,
    DelegationRole,
    ExchangeStatus,
    Precision,
    RoundFormat,
    RoundStatus,
    TransferCategory,
    Unit,
)

RowT = TypeVar("RowT", bound=Model)

_MEETING = {
    RoundStatus.PLANNED: "plan to meet",
    RoundStatus.HELD: "met",
    RoundStatus.POSTPONED: "were to meet",
    RoundStatus.CANCELLED: "were to meet",
    RoundStatus.BROKEN_OFF: "met",
}
_ENDINGS = {
    RoundStatus.POSTPONED: "; the round was postponed",
    RoundStatus.CANCELLED: "; the round was cancelled",
    RoundStatus.BROKEN_OFF: "; the talks were broken off",
}
# What happened on the day of an agreement; its other states came later.
_MOMENTS = {AgreementStatus.PROPOSED, AgreementStatus.AGREED, AgreementStatus.SIGNED}
# Kinds whose label alone names no agreement.
_DEALS = {
    AgreementKind.GRAIN: "Grain deal",
    AgreementKind.ENERGY: "Truce on energy sites",
    AgreementKind.OTHER: "Agreement",
}
_RELEASING = {
    ExchangeStatus.CARRIED_OUT: "released",
    ExchangeStatus.AGREED: "agreed to release",
    ExchangeStatus.PLANNED: "plans to release",
    ExchangeStatus.POSTPONED: "was to release",
    ExchangeStatus.CANCELLED: "was to release",
}
# Nobody releases the dead.
_HANDING_OVER = {
    ExchangeStatus.CARRIED_OUT: "handed over",
    ExchangeStatus.AGREED: "agreed to hand over",
    ExchangeStatus.PLANNED: "plans to hand over",
    ExchangeStatus.POSTPONED: "was to hand over",
    ExchangeStatus.CANCELLED: "was to hand over",
}
_EXCHANGE_ENDINGS = {
    ExchangeStatus.POSTPONED: "; the handover was postponed",
    ExchangeStatus.CANCELLED: "; the handover was cancelled",
}


def story(event: AnyEvent) -> str:
    """What happened, such as: Russia and Ukraine met in Istanbul on 2 June 2025."""
    match event:
        case Round():
            return _of_round(event)
        case Agreement():
            return _of_agreement(event)
        case PrisonerExchange():
            return _of_exchange(event)


def _as_entered(rows: Iterable[RowT]) -> list[RowT]:
    """Prefetched rows in the order of their making; the database promises none."""
    return sorted(rows, key=lambda row: row.pk)


def _of_round(round_: Round) -> str:
    status = RoundStatus(round_.status)
    delegations = _as_entered(round_.delegations.all())
    sides, mediators, hosts = (
        [with_article(one.party.name) for one in delegations if one.role == role]
        for role in (
            DelegationRole.NEGOTIATOR, DelegationRole.MEDIATOR, DelegationRole.HOST,
        )
    )  # fmt: skip
    words = [listed(sides) if sides else "Negotiators", _MEETING[status]]
    if len(sides) == 1 and mediators:
        # One side alone met those who mediate, not the other side through them.
        words.append(f"with {listed(mediators)}")
        mediators = []
    if round_.format == RoundFormat.VIDEO:
        words.append("by video")
    words += [*_in(round_.place), *_on(round_.when)]
    if round_.number:
        words.append(f"for their {ordinal(round_.number)} round of talks")
    return _sentence(words, mediators, hosts, ending=_ENDINGS.get(status, ""))


def _of_agreement(agreement: Agreement) -> str:
    bound, mediators = (
        [
            with_article(one.party.name)
            for one in _as_entered(agreement.signatures.all())
            if one.role == role
        ]
        for role in (AgreementRole.BOUND, AgreementRole.MEDIATOR)
    )
    total = ""
    if agreement.quantity is not None and agreement.unit:
        total = f": {agreement.quantity:,} {Unit(agreement.unit).label} in all"
    status = status_label(agreement.status, agreement.event_kind).lower()
    words = [_what(agreement, bound)]
    if agreement.status in _MOMENTS:
        words[0] += f", {status}"
        return _sentence([*words, *_on(agreement.when)], mediators, [], ending=total)
    if agreement.when is not None:
        words.append(f"of {when_text(agreement.when)}")
    return (
        f"{_sentence(words, mediators, [], ending=total)} Last known state: {status}."
    )


def _what(agreement: Agreement, bound: Sequence[str]) -> str:
    """Such as `ceasefire between A and B`; one party alone proposes or binds itself."""
    what = _DEALS.get(agreement.kind, AgreementKind(agreement.kind).label)
    if not bound:
        return what
    return f"{what} {'between' if len(bound) > 1 else 'by'} {listed(bound)}"


def _of_exchange(exchange: PrisonerExchange) -> str:
    status = ExchangeStatus(exchange.status)
    transfers = _as_entered(exchange.transfers.all())
    told = _released(transfers, status) or _without_sides(exchange, status)
    words = [told, *_on(exchange.when), *_in(exchange.place)]
    mediators = [
        with_article(party.name) for party in _as_entered(exchange.mediators.all())
    ]
    return _sentence(words, mediators, [], ending=_EXCHANGE_ENDINGS.get(status, ""))


def _released(transfers: Sequence[Transfer], status: ExchangeStatus) -> str:
    """What each side hands over, people apart from the dead; nothing for nobody."""
    ways = defaultdict(list)
    for transfer in transfers:
        ways[_way(transfer)].append(transfer)
    told = [_released_by_side(way, status) for way in ways.values()]
    is_long = any(len(way) > 1 for way in ways.values())
    return ", and ".join(told) if is_long else (listed(told) if told else "")


def _way(transfer: Transfer) -> tuple[int | None, bool]:
    return transfer.released_by_id, transfer.category == TransferCategory.REMAINS


def _released_by_side(way: Sequence[Transfer], status: ExchangeStatus) -> str:
    side = way[0].released_by
    _, is_of_remains = _way(way[0])
    verb = (_HANDING_OVER if is_of_remains else _RELEASING)[status]
    whom = [handover_text(one.category, one.count, one.qualifier) for one in way]
    return f"{with_article(side.name) if side else 'one side'} {verb} {listed(whom)}"


def _without_sides(exchange: PrisonerExchange, status: ExchangeStatus) -> str:
    if exchange.total_count is None:
        return f"An exchange of prisoners, {status.label.lower()}"
    return (
        f"An exchange of {exchange.total_count:,} people in all, {status.label.lower()}"
    )


def _in(place: Place | None) -> list[str]:
    if place is None:
        return []
    is_a_line = place.name.casefold().endswith(("border", "crossing", "line"))
    return [f"at the {place.name}" if is_a_line else f"in {with_article(place.name)}"]


def _on(when: DateRange | None) -> list[str]:
    if when is None:
        return []
    return [f"{'on' if when.precision is Precision.DAY else 'in'} {when_text(when)}"]


def _sentence(
    words: Sequence[str], mediators: list[str], hosts: list[str], *, ending: str
) -> str:
    text = " ".join(words)
    if mediators:
        text += f", mediated by {listed(mediators)}"
    if hosts:
        text += f", hosted by {listed(hosts)}"
    text += ending
    return f"{text[0].upper()}{text[1:]}."
