"""Records become cells of the interchange format again, one row a function.

The records come fetched with their parts; nothing here asks the database.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import PurePath

from negotiations.extraction.gazetteer import world
from negotiations.interchange.compiling import SPEAKER_MARK, SWAPS
from negotiations.interchange.format import (
    FILE_SCHEME,
    LIST_SEPARATOR,
    SOURCE,
    ExchangeKind,
    kind_text,
    part_text,
)
from negotiations.interchange.keys import Keys
from negotiations.models import (
    Agreement,
    Claim,
    Commitment,
    Delegation,
    Document,
    Party,
    Person,
    Position,
    PrisonerExchange,
    Round,
    Transfer,
)
from negotiations.vocabulary import (
    AgreementKind,
    AgreementRole,
    AgreementStage,
    ExchangeStatus,
    TransferCategory,
)

Cells = dict[str, str]


def party_cells(party: Party, role: str, keys: Keys) -> Cells:
    """A party, without the names by which extraction knows it anyway."""
    key = keys.of_party(party)
    stored = keys.cells("parties", key)
    texts = [name.text for name in party.names.all()]
    listed = {*stored.get("aliases", "").split(LIST_SEPARATOR)}
    cells = {
        "slug": key,
        "name": _name_of(party, stored),
        "kind": party.kind,
        "iso": party.iso,
        "aliases": _joined(
            text for text in texts if text in listed or not world().party_called(text)
        ),
        "role": role,
    }
    return _as_before(cells, stored)


def _name_of(party: Party, stored: Mapping[str, str]) -> str:
    """The dataset's own name for the party, for as long as the party has it too."""
    own = stored.get("name", "")
    return own if any(own == name.text for name in party.names.all()) else party.name


def person_cells(person: Person, keys: Keys) -> Cells:
    key = keys.of_person(person)
    cells = {
        "slug": key,
        "name": person.name,
        "party": keys.of_party(person.party) if person.party else "",
        "position": person.position,
        "aliases": _joined(name.text for name in person.names.all()),
    }
    return _as_before(cells, keys.cells("people", key))


def round_cells(round_: Round, keys: Keys) -> Cells:
    key = keys.of_event(round_)
    place = round_.place
    cells = {
        "slug": key,
        "date_start": _day(round_.starts_on),
        "date_end": _day(round_.ends_on),
        "number": _text(round_.number),
        "series": round_.series,
        "title": round_.title,
        "venue": round_.venue,
        "city": place.name if place and not _is_no_city(round_) else "",
        "country": place.country if place else "",
        "latitude": _text(round_.latitude),
        "longitude": _text(round_.longitude),
        "format": round_.format,
        "status": round_.status,
        "outcome": round_.summary,
        "source_urls": sources_of(round_.claims.all()),
    }
    stored = keys.cells("rounds", key)
    is_of_one_day = stored.get("date_end") == stored.get("date_start", "?")
    if not cells["date_end"] and is_of_one_day:
        cells["date_end"] = cells["date_start"]
    return _as_before(cells, stored)


def _is_no_city(round_: Round) -> bool:
    """Whether the place is the venue, or the country, for want of a city."""
    place = round_.place
    state = world().party_in(place.country) if place and place.country else None
    names = {round_.venue, state.name if state else ""}
    return place is not None and place.name in names


def delegation_cells(delegation: Delegation, keys: Keys) -> Cells:
    members = [keys.of_person(one.person) for one in delegation.members.all()]
    head = keys.of_person(delegation.head) if delegation.head else ""
    if head and head not in members:
        members.insert(0, head)
    cells = {
        "round": keys.of_event(delegation.round),
        "party": keys.of_party(delegation.party),
        "head": head,
        "members": _joined(members),
        "role": delegation.role,
    }
    key = f"{cells['round']}/{cells['party']}"
    return _as_before(cells, keys.cells("delegations", key))


def agreement_cells(agreement: Agreement, keys: Keys) -> Cells:
    key = keys.of_event(agreement)
    cells = {
        "slug": key,
        "date": _day(agreement.starts_on),
        "title": agreement.title,
        "kind": kind_text(AgreementKind(agreement.kind)),
        "stage": AgreementStage(agreement.stage).label if agreement.stage else "",
        "status": agreement.status,
        "round": keys.of_event(agreement.round) if agreement.round else "",
        "parties": _signed(agreement, AgreementRole.BOUND, keys),
        "mediators": _signed(agreement, AgreementRole.MEDIATOR, keys),
        "summary": agreement.summary,
        "source_urls": sources_of(agreement.claims.all()),
    }
    return _as_before(cells, keys.cells("agreements", key))


def commitment_cells(commitment: Commitment, keys: Keys) -> Cells:
    return {
        "agreement": keys.of_event(commitment.agreement),
        "party": keys.of_party(commitment.party),
        "what": commitment.what,
        "quantity": _text(commitment.quantity),
        "unit": commitment.unit,
        "due": _day(commitment.due_on),
        "delivered_quantity": _text(commitment.stated_delivered_count),
        "status": commitment.status,
    }


def exchange_cells(
    exchange: PrisonerExchange, sides: Sequence[str], keys: Keys
) -> Cells:
    """A handover; `sides` are the slugs of the two parties that may release people.

    What is promised or called off has no figures here: they are its agreement's.
    """
    key = keys.of_event(exchange)
    stored = keys.cells("exchanges", key)
    kind = kind_of(exchange, stored.get("kind", ""))
    cells = {
        "slug": key,
        "date": _day(exchange.starts_on),
        "kind": kind,
        "number": _text(exchange.number),
        **_released(exchange, kind, sides, keys),
        "place": exchange.place.name if exchange.place else "",
        "mediators": _joined(
            sorted(keys.of_party(party) for party in exchange.mediators.all())
        ),
        "agreement": keys.of_event(exchange.agreement) if exchange.agreement else "",
        "part": part_text(exchange.part_number, exchange.part_count),
        "status": exchange.status,
        "notes": exchange.summary,
        "source_urls": sources_of(exchange.claims.all()),
    }
    if kind == ExchangeKind.CIVILIANS:  # all are civilians, said so or not
        cells |= {
            column: stored[column]
            for column in cells
            if column.startswith("civilians_by_") and stored.get(column) == ""
        }
    cells |= {
        column: ""
        for column in cells
        # Somebody says it, and the row deliberately does not.
        if stored.get(column) == "" and ("exchanges", key, column) in keys.spoken
    }
    return _as_before(cells, stored)


def position_cells(position: Position, keys: Keys) -> Cells:
    cells = {
        "date": _day(position.stated_on),
        "party": keys.of_party(position.party),
        "topic": position.topic,
        "stance": position.stance,
        "document": position.occasion,
        "source_urls": sources_of(position.claims.all()),
    }
    stored = keys.cells("positions", keys.of_position(position))
    return _as_before(cells, stored)


def sources_of(claims: Iterable[Claim]) -> str:
    """The addresses of the reports behind a record, of its dataset's sources too."""
    documents = [
        document
        for claim in claims
        # Who says what where sources differ has a file of its own.
        if SPEAKER_MARK not in claim.key
        for document in [claim.document, *claim.compiled_from.all()]
    ]
    return _joined(dict.fromkeys(filter(None, map(_address, documents))))


def kind_of(exchange: PrisonerExchange, stored: str) -> str:
    """The kind of a handover by whom it was about; a mixed one may not say in numbers."""
    categories = {one.category for one in exchange.transfers.all()}
    kind = next(
        (kind for kind, only in _KINDS.items() if categories <= only),
        ExchangeKind.MIXED,
    )
    if not categories or kind is ExchangeKind.PRISONERS_OF_WAR:
        can_be = {ExchangeKind.MIXED} if categories else {*ExchangeKind}
        return stored if stored in can_be else ExchangeKind.PRISONERS_OF_WAR
    return kind


_KINDS = {
    ExchangeKind.BODIES: {TransferCategory.REMAINS},
    ExchangeKind.CHILDREN: {TransferCategory.CHILDREN},
    ExchangeKind.CIVILIANS: {TransferCategory.CIVILIANS},
    ExchangeKind.PRISONERS_OF_WAR: {
        TransferCategory.PRISONERS_OF_WAR,
        TransferCategory.WOUNDED_OR_SICK,
        TransferCategory.HOSTAGES,
    },
}


def _released(
    exchange: PrisonerExchange, kind: str, sides: Sequence[str], keys: Keys
) -> Cells:
    cells = {}
    is_done = exchange.status == ExchangeStatus.CARRIED_OUT
    for side in sides:
        transfers = [
            one
            for one in exchange.transfers.all()
            if is_done and one.released_by and keys.of_party(one.released_by) == side
        ]
        civilians = [
            one for one in transfers if one.category == TransferCategory.CIVILIANS
        ]
        # Of a handover with nothing in this direction an empty cell would be unknown.
        is_nobody = is_done and kind in SWAPS and not transfers
        cells[f"released_by_{side}"] = "0" if is_nobody else _sum(transfers)
        cells[f"civilians_by_{side}"] = _sum(civilians)
    return cells


def _sum(transfers: Sequence[Transfer]) -> str:
    """The sum of what is known; nothing where some number is not."""
    counts = [one.count for one in transfers]
    known = [count for count in counts if count is not None]
    return str(sum(known)) if known and len(known) == len(counts) else ""


def _signed(agreement: Agreement, role: AgreementRole, keys: Keys) -> str:
    return _joined(
        keys.of_party(one.party)
        for one in agreement.signatures.all()
        if one.role == role
    )


def _address(document: Document) -> str:
    if document.url:
        return document.url
    cited = f"{FILE_SCHEME}{PurePath(document.file_name).name}"
    return cited if SOURCE.fullmatch(cited) else ""


def _as_before(cells: Cells, stored: Mapping[str, str]) -> Cells:
    """The dataset's own spelling of what has not changed since: its order, its zeros."""
    return {
        column: _spelt(text, stored[column]) if column in stored else text
        for column, text in cells.items()
    }


def _spelt(text: str, stored: str) -> str:
    if _is_same_number(text, stored):
        return stored
    now, before = text.split(LIST_SEPARATOR), stored.split(LIST_SEPARATOR)
    return _joined(
        [one for one in before if one in now]
        + [one for one in now if one not in before]
    )


def _is_same_number(text: str, stored: str) -> bool:
    try:
        return Decimal(text) == Decimal(stored)
    except InvalidOperation:
        return False


def _joined(texts: Iterable[str]) -> str:
    return LIST_SEPARATOR.join(texts)


def _text(value: Decimal | int | None) -> str:
    return (
        ""
        if value is None
        else f"{value:f}"
        if isinstance(value, Decimal)
        else str(value)
    )


def _day(day: date | None) -> str:
    return "" if day is None else day.isoformat()
