"""The contract of `manage.py extract`: what is written can be read, and only that."""

import json
from datetime import date
from typing import Any

import pytest

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
from negotiations.extraction.contract import ClaimFormatError, read_claim
from negotiations.values import Count, DateRange
from negotiations.vocabulary import (
    AgreementKind,
    AgreementStatus,
    ExchangeStatus,
    Precision,
    Qualifier,
    RoundStatus,
    Topic,
    TransferCategory,
    Unit,
)

COMMON: dict[str, Any] = {"rule": "by-hand", "confidence": 0.9}
JUNE = DateRange(start=date(2025, 6, 2))
MAY = DateRange(start=date(2025, 5, 1), precision=Precision.MONTH)
CLAIMS: list[Claim] = [
    RoundClaim(**COMMON),
    RoundClaim(
        **COMMON,
        when=DateRange(start=date(2025, 6, 2), end=date(2025, 6, 3)),
        number=2,
        place="Istanbul",
        venue="Çırağan Palace",  # noqa: RUF001 its name
        country="TR",
        parties=("Russia", "Ukraine"),
        mediators=("United States",),
        hosts=("Türkiye",),
        status=RoundStatus.PLANNED,
    ),
    DelegationClaim(**COMMON, party="Russia"),
    DelegationClaim(
        **COMMON,
        party="Russia",
        head="Vladimir Medinsky",
        members=("Alexander Fomin",),
        offices={"Vladimir Medinsky": "presidential aide"},
    ),
    AgreementClaim(
        **COMMON,
        agreement_kind=AgreementKind.CEASEFIRE,
        status=AgreementStatus.PROPOSED,
    ),
    AgreementClaim(
        **COMMON,
        agreement_kind=AgreementKind.BODY_REPATRIATION,
        status=AgreementStatus.AGREED,
        when=MAY,
        parties=("Russia", "Ukraine"),
        mediators=("Türkiye",),
        quantity=12_000,
        unit=Unit.BODIES,
        commitments=(
            Promise(party="Russia", what="return remains", quantity=6000, due=JUNE),
            Promise(party=None, what="return remains", unit=Unit.BODIES),
        ),
    ),
    ExchangeClaim(**COMMON, status=ExchangeStatus.PLANNED),
    ExchangeClaim(
        **COMMON,
        status=ExchangeStatus.CARRIED_OUT,
        when=JUNE,
        place="Chernihiv region",
        parties=("Russia", "Ukraine"),
        mediators=("United Arab Emirates",),
        transfers=(
            Handover(
                released_by="Russia",
                received_by=None,
                category=TransferCategory.PRISONERS_OF_WAR,
                count=Count(number=270, qualifier=Qualifier.ABOUT),
            ),
            Handover(
                released_by=None,
                received_by="Russia",
                category=TransferCategory.CIVILIANS,
                count=Count(qualifier=Qualifier.WITHHELD),
            ),
        ),
        total=Count(number=390),
        part=1,
        parts=3,
    ),
    PositionClaim(**COMMON, party="Ukraine", topic=Topic.CHILDREN, stance="Return."),
    PositionClaim(
        **COMMON,
        party="Ukraine",
        topic=Topic.FURTHER_TALKS,
        stance="Meet again.",
        when=JUNE,
    ),
]


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: claim.kind)
def test_a_claim_is_read_as_it_was_written(claim) -> None:
    stored = json.loads(json.dumps(claim.fields()))

    assert read_claim(claim.kind.value, stored, COMMON) == claim


def test_the_fields_of_a_round_are_the_published_contract() -> None:
    claim = RoundClaim(**COMMON, when=MAY, place="Istanbul", parties=("Russia",))

    assert claim.fields() == {
        "date_start": "2025-05",
        "date_end": None,
        "date_precision": "month",
        "number": None,
        "place": "Istanbul",
        "venue": None,
        "country": None,
        "parties": ["Russia"],
        "mediators": [],
        "hosts": [],
        "status": "held",
    }


def test_a_claim_is_printed_with_its_words() -> None:
    words = Evidence(field="party", start=0, end=6, quote="Russia")
    claim = DelegationClaim(**COMMON, party="Russia", evidence=(words,), belongs_to=0)

    assert claim.as_json() == {
        "kind": "delegation",
        "confidence": 0.9,
        "primary": True,
        "attributed_to": None,
        "belongs_to": 0,
        "rule": "by-hand",
        "fields": {"party": "Russia", "head": None, "members": [], "offices": {}},
        "evidence": [{"field": "party", "start": 0, "end": 6, "quote": "Russia"}],
    }


def test_a_claim_of_no_kind_has_no_fields() -> None:
    with pytest.raises(NotImplementedError):
        Claim(**COMMON).fields()


@pytest.mark.parametrize(
    ("kind", "stored", "expected"),
    [
        ("round", {"status": "held"}, RoundClaim(**COMMON)),
        ("delegation", {"party": "Russia"}, DelegationClaim(**COMMON, party="Russia")),
        (
            "exchange",
            {"status": "planned", "transfers": [{"category": "civilians"}]},
            ExchangeClaim(
                **COMMON,
                status=ExchangeStatus.PLANNED,
                transfers=(
                    Handover(
                        released_by=None,
                        received_by=None,
                        category=TransferCategory.CIVILIANS,
                        count=Count(),
                    ),
                ),
            ),
        ),
    ],
)
def test_optional_fields_may_be_missing(kind, stored, expected) -> None:
    assert read_claim(kind, stored, COMMON) == expected


@pytest.mark.parametrize(
    ("kind", "stored", "message"),
    [
        ("meeting", {}, "'meeting' is not"),
        ("round", {}, "this round claim cannot be read"),
        ("round", {"status": "abandoned"}, "abandoned"),
        ("round", {"status": "held", "date_start": "2 June"}, "2 June"),
        ("round", {"status": "held", "date_start": 20250602}, "cannot be read"),
        ("round", {"status": "held", "parties": 2}, "cannot be read"),
        ("delegation", {"head": "Vladimir Medinsky"}, "party"),
        ("exchange", {"status": "planned", "transfers": ["270"]}, "cannot be read"),
        (
            "exchange",
            {"status": "planned", "total": -1, "total_qualifier": "exact"},
            "negative",
        ),
        (
            "position",
            {"party": "Ukraine", "topic": "weather", "stance": "."},
            "weather",
        ),
    ],
)
def test_what_breaks_the_contract_is_said(kind, stored, message) -> None:
    with pytest.raises(ClaimFormatError, match=message):
        read_claim(kind, stored, COMMON)
