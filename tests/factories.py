"""Rows for tests: plain functions with fixed values, so that a test names its own only.

Other columns are passed under their own names; generated columns are read back. What
has an identity of its own (a party, a place, a process) is made once and found again.
"""

import hashlib
from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import Any  # Any: values of columns of every type

from django.utils.text import slugify

from negotiations.models import (
    Agreement,
    AnyEvent,
    Claim,
    Commitment,
    Dataset,
    Delegation,
    DelegationMember,
    Document,
    Evidence,
    Involvement,
    Mediation,
    Party,
    Person,
    Place,
    Position,
    PrisonerExchange,
    Process,
    Round,
    Signature,
    Source,
    Transfer,
    Value,
)

DAY = date(2025, 6, 2)
MOMENT = datetime(2025, 6, 2, 18, 30, tzinfo=UTC)
SENTENCE = "The delegations of Russia and Ukraine met in Istanbul on 2 June 2025."
EXCHANGE_TITLE = "Exchange of 1,000 for 1,000 prisoners of war"


def make_process(name: str = "Russia–Ukraine, 2022–", **columns: Any) -> Process:
    columns.setdefault("slug", _slug(name))
    return Process.objects.get_or_create(name=name, defaults=columns)[0]


def make_party(name: str = "Russia", **columns: Any) -> Party:
    columns.setdefault("slug", _slug(name))
    return Party.objects.get_or_create(name=name, defaults=columns)[0]


def make_involvement(
    process: Process | None = None, party: str = "Russia", **columns: Any
) -> Involvement:
    return Involvement.objects.create(
        process=process or make_process(), party=make_party(party), **columns
    )


def make_person(
    name: str = "Vladimir Medinsky", party: str | None = "Russia", **columns: Any
) -> Person:
    columns.setdefault("slug", _slug(name))
    side = None if party is None else make_party(party)
    return Person.objects.get_or_create(name=name, party=side, defaults=columns)[0]


def make_place(name: str = "Istanbul", country: str = "TR", **columns: Any) -> Place:
    columns.setdefault("slug", _slug(name))
    return Place.objects.get_or_create(name=name, country=country, defaults=columns)[0]


def make_source(name: str = "Northern Wire", **columns: Any) -> Source:
    columns = {"slug": _slug(name), "kind": "page", "publisher": name, **columns}
    return Source.objects.get_or_create(name=name, defaults=columns)[0]


def make_document(
    title: str = "Talks in Istanbul", text: str = SENTENCE, **columns: Any
) -> Document:
    """A document; its bytes are its title and text, so others need another of these."""
    defaults = {
        "source": columns.get("source") or make_source(),
        "url": f"https://reports.example/{_slug(title)}",
        "publisher": "Northern Wire",
        "published_on": DAY,
        "language": "en",
        "sha256": hashlib.sha256(f"{title}\n{text}".encode()).hexdigest(),
        "fetched_at": MOMENT,
        "state": Document.State.RESOLVED,
    }
    return Document.objects.create(title=title, text=text, **{**defaults, **columns})


def make_cited(url: str = "https://pages.example/talks", **columns: Any) -> Document:
    """A page that a dataset cites and nobody has fetched."""
    defaults = {
        "url": url,
        "publisher": "pages.example",
        "published_on": None,
        "language": "",
        "sha256": "",
        "fetched_at": None,
        "state": Document.State.CITED,
    }
    return make_document("", "", **{**defaults, **columns})


def make_dataset(slug: str = "talks", **columns: Any) -> Dataset:
    """A compilation and the document that stands for it; made once, then found."""
    known = Dataset.objects.filter(slug=slug).first()
    if known is not None:
        return known
    title = f"Compiled {slug}"
    source = make_source(f"Dataset {slug}", kind="dataset", publisher="Compilers")
    document = make_document(
        title, "", source=source, url="", publisher="Compilers", published_on=DAY
    )
    defaults = {
        "title": title,
        "publisher": "Compilers",
        "compiled_on": DAY,
        "licence": "CC-BY-4.0",
        "citation": "Compilers, a dataset of talks.",
        "process": columns.get("process") or make_process(),
        "document": document,
        "sha256": document.sha256,
        "loaded_at": MOMENT,
    }
    return Dataset.objects.create(slug=slug, **{**defaults, **columns})


def make_compiled_claim(
    event: AnyEvent | Position | None = None,
    pages: Sequence[Document] = (),
    dataset: Dataset | None = None,
    **columns: Any,
) -> Claim:
    """What a dataset says, without words, from pages that it cites."""
    dataset = dataset or make_dataset()
    columns = {"origin": "dataset", "key": "rounds/talks", **columns}
    claim = make_claim(dataset.document, event, **columns)
    claim.compiled_from.set(pages)
    return claim


def make_claim(
    document: Document | None = None,
    event: AnyEvent | Position | None = None,
    **columns: Any,
) -> Claim:
    """A claim that rests on the document's whole text, attached to the event if any."""
    document = document or make_document()
    kind = _kind_of(event) if event is not None else "round"
    defaults = {
        "kind": kind,
        "fields": {"status": "held"},
        "confidence": 0.9,
        "is_primary": True,
        "ordinal": document.claims.count(),
        "rule": f"{kind}s.by-hand",
        "extractor": "rules/1",
        "state": Claim.State.NEW if event is None else Claim.State.ATTACHED,
    }
    if event is not None:
        defaults[kind] = event
    defaults = {**defaults, **columns}
    identity = f"{defaults['kind']} {defaults['ordinal']} {defaults['fields']}"
    defaults.setdefault("fingerprint", hashlib.sha256(identity.encode()).hexdigest())
    claim = Claim.objects.create(document=document, **defaults)
    if document.text:
        make_evidence(claim, document.text)
    return claim


def make_evidence(claim: Claim, quote: str, field: str = "") -> Evidence:
    """Words of the claim's document; an empty field means the whole statement."""
    start = claim.document.text.index(quote)
    return Evidence.objects.create(
        claim=claim, field=field, start=start, end=start + len(quote), quote=quote
    )


def make_round(
    place: str | None = "Istanbul",
    on: date | None = DAY,
    parties: Sequence[str] = (),
    **columns: Any,
) -> Round:
    columns.setdefault("machine_title", f"Talks in {place or 'an unnamed place'}")
    columns.setdefault("machine_status", "held")
    round_ = Round.objects.create(**_event_columns(columns, place=place, on=on))
    for party in parties:
        make_delegation(round_, party)
    round_.refresh_from_db()
    return round_


def make_delegation(
    round_: Round | None = None,
    party: str = "Russia",
    head: str | None = None,
    **columns: Any,
) -> Delegation:
    if head is not None:
        columns["machine_head"] = make_person(head, party)
    delegation = Delegation.objects.create(
        round=round_ or make_round(), party=make_party(party), **columns
    )
    delegation.refresh_from_db()
    return delegation


def make_member(
    delegation: Delegation, name: str = "Alexander Fomin", office: str = ""
) -> DelegationMember:
    member = DelegationMember.objects.create(
        delegation=delegation,
        person=make_person(name, delegation.party.name),
        machine_office=office,
    )
    member.refresh_from_db()
    return member


def make_agreement(
    kind: str = "body_repatriation",
    on: date | None = DAY,
    parties: Sequence[str] = (),
    **columns: Any,
) -> Agreement:
    columns = {
        "machine_kind": kind,
        "machine_title": "Return of remains",
        "machine_status": "agreed",
        **columns,
    }
    agreement = Agreement.objects.create(**_event_columns(columns, on=on))
    for party in parties:
        make_signature(agreement, party)
    agreement.refresh_from_db()
    return agreement


def make_signature(
    agreement: Agreement, party: str = "Russia", role: str = "bound"
) -> Signature:
    return Signature.objects.create(
        agreement=agreement, party=make_party(party), role=role
    )


def make_commitment(
    agreement: Agreement | None = None,
    party: str = "Russia",
    quantity: int | None = 6000,
    **columns: Any,
) -> Commitment:
    columns = {"what": "hand over remains", "unit": "bodies", **columns}
    commitment = Commitment.objects.create(
        agreement=agreement or make_agreement(),
        party=make_party(party),
        machine_quantity=quantity,
        **columns,
    )
    commitment.refresh_from_db()
    return commitment


def make_exchange(
    on: date | None = DAY, place: str | None = None, **columns: Any
) -> PrisonerExchange:
    columns.setdefault("machine_title", EXCHANGE_TITLE)
    columns.setdefault("machine_status", "carried_out")
    exchange = PrisonerExchange.objects.create(
        **_event_columns(columns, place=place, on=on)
    )
    exchange.refresh_from_db()
    return exchange


def make_transfer(
    exchange: PrisonerExchange | None = None,
    released_by: str | None = "Russia",
    received_by: str | None = "Ukraine",
    count: int | None = 1000,
    **columns: Any,
) -> Transfer:
    transfer = Transfer.objects.create(
        exchange=exchange or make_exchange(),
        released_by=None if released_by is None else make_party(released_by),
        received_by=None if received_by is None else make_party(received_by),
        machine_count=count,
        **{"category": "prisoners_of_war", **columns},
    )
    transfer.refresh_from_db()
    return transfer


def make_mediation(exchange: PrisonerExchange, party: str = "Qatar") -> Mediation:
    return Mediation.objects.create(exchange=exchange, party=make_party(party))


def make_position(
    party: str = "Ukraine", topic: str = "further_talks", **columns: Any
) -> Position:
    defaults = {
        "process": columns.get("process") or make_process(),
        "machine_stance": "Meet again before the end of June.",
        "stated_on": DAY,
    }
    position = Position.objects.create(
        party=make_party(party), topic=topic, **{**defaults, **columns}
    )
    position.refresh_from_db()
    return position


def make_value(
    event: AnyEvent,
    field: str = "status",
    value: object = "held",
    evidence: Sequence[Evidence] = (),
    claims: Sequence[Claim] = (),
    **columns: Any,
) -> Value:
    """What one speaker says of one field; the displayed value unless told otherwise.

    `claims` are those that say it without words.
    """
    defaults = {
        "speaker": "Northern Wire",
        "reason": "the only one that says so",
        "is_displayed": True,
        "first_seen_on": DAY,
        "last_seen_on": DAY,
        _kind_of(event): event,
    }
    row = Value.objects.create(field=field, value=value, **{**defaults, **columns})
    row.evidence.set(evidence)
    row.claims.set({*claims, *(words.claim for words in evidence)})
    return row


def _kind_of(record: AnyEvent | Position) -> str:
    return "position" if isinstance(record, Position) else record.event_kind.value


def _slug(text: str) -> str:
    return slugify(text.replace("–", "-"))


def _event_columns(
    columns: dict[str, Any], *, on: date | None, place: str | None = None
) -> dict[str, Any]:
    """What every event needs; its slug is its day and title."""
    title = columns.get("curator_title") or columns["machine_title"]
    return {
        "process": columns.get("process") or make_process(),
        "slug": f"{on or 'undated'}-{_slug(title)}",
        "machine_starts_on": on,
        "machine_place": None if place is None else make_place(place),
        "first_reported_on": on or DAY,
        **columns,
    }
