"""One sentence that tells an event, made from its fields alone.

Pure but for rows that were fetched before; a template puts it above the figures.
"""

from collections.abc import Sequence

from django.contrib.humanize.templatetags.humanize import ordinal

from negotiations.models import Agreement, AnyEvent, PrisonerExchange, Round, Transfer
from negotiations.templatetags.wording import (
    count_text,
    listed,
    status_label,
    when_text,
)
from negotiations.values import DateRange
from negotiations.vocabulary import (
    AgreementKind,
    AgreementRole,
    DelegationRole,
    ExchangeStatus,
    Precision,
    RoundStatus,
    TransferCategory,
    Unit,
)

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
_RELEASING = {
    ExchangeStatus.CARRIED_OUT: "released",
    ExchangeStatus.AGREED: "agreed to release",
    ExchangeStatus.PLANNED: "plans to release",
    ExchangeStatus.POSTPONED: "was to release",
    ExchangeStatus.CANCELLED: "was to release",
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


def _of_round(round_: Round) -> str:
    status = RoundStatus(round_.status)
    delegations = list(round_.delegations.all())
    sides, mediators, hosts = (
        [one.party.name for one in delegations if one.role == role]
        for role in (
            DelegationRole.NEGOTIATOR, DelegationRole.MEDIATOR, DelegationRole.HOST,
        )
    )  # fmt: skip
    words = [listed(sides) if sides else "Negotiators", _MEETING[status]]
    if round_.place:
        words.append(f"in {round_.place.name}")
    words += _on(round_.when)
    if round_.number:
        words.append(f"for their {ordinal(round_.number)} round of talks")
    return _sentence(words, mediators, hosts, ending=_ENDINGS.get(status, ""))


def _of_agreement(agreement: Agreement) -> str:
    bound, mediators = (
        [one.party.name for one in agreement.signatures.all() if one.role == role]
        for role in (AgreementRole.BOUND, AgreementRole.MEDIATOR)
    )
    what = AgreementKind(agreement.kind).label
    between = f" between {listed(bound)}" if bound else ""
    status = status_label(agreement.status, agreement.event_kind).lower()
    words = [f"{what}{between}, {status}", *_on(agreement.when)]
    total = ""
    if agreement.quantity is not None and agreement.unit:
        total = f": {agreement.quantity:,} {Unit(agreement.unit).label} in all"
    return _sentence(words, mediators, [], ending=total)


def _of_exchange(exchange: PrisonerExchange) -> str:
    status = ExchangeStatus(exchange.status)
    transfers = list(exchange.transfers.all())
    told = [_released(one, _RELEASING[status]) for one in transfers]
    if not told:
        told = [_without_sides(exchange, status)]
    words = [listed(told), *_on(exchange.when)]
    if exchange.place:
        words.append(f"in {exchange.place.name}")
    mediators = [party.name for party in exchange.mediators.all()]
    return _sentence(words, mediators, [], ending=_EXCHANGE_ENDINGS.get(status, ""))


def _released(transfer: Transfer, verb: str) -> str:
    count = count_text(transfer.count, transfer.qualifier)
    whom = TransferCategory(transfer.category).label.lower()
    who = transfer.released_by.name if transfer.released_by else "one side"
    return (
        f"{who} {verb} {whom} ({count})"
        if transfer.count is None
        else (f"{who} {verb} {count} {whom}")
    )


def _without_sides(exchange: PrisonerExchange, status: ExchangeStatus) -> str:
    if exchange.total_count is None:
        return f"An exchange of prisoners, {status.label.lower()}"
    return (
        f"An exchange of {exchange.total_count:,} people in all, {status.label.lower()}"
    )


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
