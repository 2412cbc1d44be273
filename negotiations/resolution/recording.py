"""What the extractor read in a document becomes claim rows, once each."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db import transaction

from negotiations.extraction import claims as said
from negotiations.extraction.engine import NAME, extract
from negotiations.extraction.gazetteer import Gazetteer
from negotiations.models import Claim, Document, Evidence
from negotiations.vocabulary import Origin


@dataclass(frozen=True, kw_only=True)
class Recorded:
    """How many claims were new, already there, rejected before, or read otherwise."""

    new: int = 0
    same: int = 0
    rejected: int = 0
    superseded: int = 0


def record(document: Document, *, gazetteer: Gazetteer) -> Recorded:
    """Extract the document's claims and store them; again gives the same rows.

    What a curator has rejected in any document arrives rejected. Claims that the
    extractor no longer makes are kept as superseded and let go of their events.
    """
    return store_claims(
        document, extract(document.text, document.published_on, gazetteer)
    )


def fingerprints_of(
    found: Sequence[said.Claim], published_on: date | None
) -> list[str]:
    """SHA-256 of what each claim says, wherever and in whatever words it says it.

    A claim without a day of its own says it of its owner, else of the report's day: the
    same words about another round are another claim.
    """
    return [
        _hash([*_content(claim), *_context(claim, found, published_on)])
        for claim in found
    ]


def _content(claim: said.Claim) -> list[object]:
    return [claim.kind.value, claim.attributed_to, claim.fields()]


def _context(
    claim: said.Claim, found: Sequence[said.Claim], published_on: date | None
) -> list[object]:
    if getattr(claim, "when", None) is not None:
        return []
    if claim.belongs_to is not None:
        return _content(found[claim.belongs_to])
    return [str(published_on)]


def _hash(content: list[object]) -> str:
    text = json.dumps(content, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


@transaction.atomic
def store_claims(document: Document, found: Sequence[said.Claim]) -> Recorded:
    """Store what was found in a document, and let go what is found no more."""
    fingerprints = fingerprints_of(found, document.published_on)
    before = {claim.fingerprint: claim for claim in document.claims.all()}
    rejected = Claim.objects.rejections_of(fingerprints)
    fresh = {
        fingerprint: _row(document, ordinal, claim, fingerprint, rejected)
        for ordinal, (claim, fingerprint) in enumerate(
            zip(found, fingerprints, strict=True)
        )
        if fingerprint not in before
    }
    Claim.objects.bulk_create(fresh.values(), ignore_conflicts=True)
    superseded = document.claims.supersede_all_but(fingerprints)
    revived = document.claims.revive(fingerprints)
    stored = {claim.fingerprint: claim for claim in document.claims.all()}
    _link(found, fingerprints, stored)
    _store_evidence(found, fingerprints, stored)
    return Recorded(
        new=len(fresh) + revived,
        same=len(set(fingerprints)) - len(fresh) - revived,
        rejected=sum(1 for fingerprint in fresh if fingerprint in rejected),
        superseded=superseded,
    )


def _row(
    document: Document,
    ordinal: int,
    claim: said.Claim,
    fingerprint: str,
    rejected: dict[str, str],
) -> Claim:
    return Claim(
        document=document,
        kind=claim.kind,
        fields=claim.fields(),
        attributed_to=claim.attributed_to or "",
        confidence=claim.confidence,
        is_primary=claim.primary,
        ordinal=ordinal,
        rule=claim.rule,
        extractor=NAME,
        origin=Origin.REPORT,
        fingerprint=fingerprint,
        state=(Claim.State.REJECTED if fingerprint in rejected else Claim.State.NEW),
        rejection_reason=rejected.get(fingerprint, ""),
    )


def _link(
    found: Sequence[said.Claim], fingerprints: list[str], stored: dict[str, Claim]
) -> None:
    """Tie each claim to the one that it belongs to."""
    changed = []
    for claim, fingerprint in zip(found, fingerprints, strict=True):
        if claim.belongs_to is None:
            continue
        row, owner = stored[fingerprint], stored[fingerprints[claim.belongs_to]]
        if owner.pk not in {row.belongs_to_id, row.pk}:
            row.belongs_to = owner
            changed.append(row)
    Claim.objects.bulk_update(changed, ["belongs_to"])


def _store_evidence(
    found: Sequence[said.Claim], fingerprints: list[str], stored: dict[str, Claim]
) -> None:
    Evidence.objects.bulk_create(
        (
            Evidence(
                claim=stored[fingerprint],
                field=words.field,
                start=words.start,
                end=words.end,
                quote=words.quote,
            )
            for claim, fingerprint in zip(found, fingerprints, strict=True)
            for words in claim.evidence
        ),
        ignore_conflicts=True,
    )
