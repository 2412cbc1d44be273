"""Reports that say what a test needs, without their prose."""

import hashlib
from datetime import UTC, date, datetime

from negotiations.extraction.claims import (
    AgreementClaim,
    Claim,
    DelegationClaim,
    Evidence,
    ExchangeClaim,
    Handover,
    PositionClaim,
    Promise,
    RoundClaim,
)
from negotiations.extraction.gazetteer import world
from negotiations.models import Document, Involvement, Party, Process, Source
from negotiations.resolution.recording import store_claims
from negotiations.resolution.resolving import Resolved, resolve
from negotiations.values import Count, DateRange
from negotiations.vocabulary import (
    AgreementKind,
    AgreementStatus,
    ExchangeStatus,
    Topic,
    TransferCategory,
    Unit,
)

NOW = datetime(2025, 7, 1, tzinfo=UTC)
SIDES = ("Russia", "Ukraine")
RULE = {"rule": "tests.rule", "confidence": 0.9}


def make_process(name="Russia–Ukraine", parties=SIDES):
    process = Process.objects.create(name=name, slug="-".join(parties).lower())
    for party in parties:
        row, _ = Party.objects.get_or_create(name=party, slug=party.lower())
        Involvement.objects.create(process=process, party=row)
    return process


def make_report(
    *claims: Claim,
    published="2025-06-02",
    publisher="Agency",
    copy_of=None,
    text="words " * 100,
):
    """A stored document that makes these claims, none of them resolved yet."""
    source, _ = Source.objects.get_or_create(
        slug="tests", defaults={"name": "Tests", "kind": Source.Kind.FOLDER}
    )
    number = Document.objects.count()
    document = Document.objects.create(
        source=source,
        title=f"Report {number}",
        publisher=publisher,
        published_on=date.fromisoformat(published),
        text=text,
        sha256=hashlib.sha256(str(number).encode()).hexdigest(),
        copy_of=copy_of,
        fetched_at=NOW,
    )
    store_claims(document, claims)
    return document


def tell(*claims: Claim, **about) -> Resolved:
    """Store a report that makes these claims and resolve it."""
    return resolve(make_report(*claims, **about), gazetteer=world())


def words(*fields: str) -> tuple[Evidence, ...]:
    return tuple(
        Evidence(field=field, start=6 * place, end=6 * place + 5, quote="words")
        for place, field in enumerate(("", *fields))
    )


def round_claim(when="2025-06-02", place="Istanbul", **fields):
    return RoundClaim(
        **{
            **RULE,
            "when": DateRange.from_text(when) if when else None,
            "place": place,
            "country": "TR",
            "parties": SIDES,
            "evidence": words("date_start", "place", "parties.0", "parties.1"),
            **fields,
        }
    )


def delegation_claim(party="Russia", head="Vladimir Medinsky", **fields):
    return DelegationClaim(
        **{
            **RULE,
            "party": party,
            "head": head,
            "belongs_to": 0,
            "evidence": words("party", "head"),
            **fields,
        }
    )


def agreement_claim(when="2025-06-02", **fields):
    return AgreementClaim(
        **{
            **RULE,
            "agreement_kind": AgreementKind.BODY_REPATRIATION,
            "status": AgreementStatus.AGREED,
            "when": DateRange.from_text(when) if when else None,
            "parties": SIDES,
            "evidence": words("kind", "status", "date"),
            **fields,
        }
    )


def promise(quantity=6000, party=None):
    return Promise(
        party=party, what="return bodies", quantity=quantity, unit=Unit.BODIES
    )


def exchange_claim(when="2025-06-10", *, there=1000, back=1000, **fields):
    category = fields.pop("category", TransferCategory.PRISONERS_OF_WAR)
    return ExchangeClaim(
        **{
            **RULE,
            "status": ExchangeStatus.CARRIED_OUT,
            "when": DateRange.from_text(when) if when else None,
            "transfers": (
                Handover(
                    released_by="Russia",
                    received_by="Ukraine",
                    category=category,
                    count=Count(number=there),
                ),
                Handover(
                    released_by="Ukraine",
                    received_by="Russia",
                    category=category,
                    count=Count(number=back),
                ),
            ),
            "evidence": words("transfers.0.count", "transfers.1.count"),
            **fields,
        }
    )


def position_claim(stance="return the 339 children", **fields):
    return PositionClaim(
        **{
            **RULE,
            "party": "Ukraine",
            "topic": Topic.CHILDREN,
            "stance": stance,
            "when": DateRange.from_text("2025-06-02"),
            "evidence": words("stance"),
            **fields,
        }
    )
