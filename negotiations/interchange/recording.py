"""What a dataset's rows say is stored as claims of the compilation, once each.

A row that says otherwise now makes a new claim, and its old one is superseded. A claim
that a curator has rejected stays so for as long as the row says the same.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from negotiations.interchange.compiling import Compiled
from negotiations.models import AnyEvent, Claim, Dataset, Document, Position
from negotiations.vocabulary import Origin

EXTRACTOR = "dataset/1"


@dataclass(frozen=True, kw_only=True)
class Recorded:
    """The claims of the rows by their keys, and the records that lost one."""

    claims: Mapping[str, Claim]
    left: frozenset[AnyEvent | Position]


def known_records(dataset: Dataset) -> dict[str, AnyEvent | Position]:
    """The record that each row's claim is attached to."""
    attached = dataset.document.claims.attached().select_related(
        "round", "agreement", "exchange", "position"
    )
    return {
        claim.key: record
        for claim in attached
        if (record := claim.event or claim.position) is not None
    }


def record(
    compiled: Sequence[Compiled], dataset: Dataset, documents: Mapping[str, Document]
) -> Recorded:
    """Store the claims, and let go what their rows say no more."""
    wanted = {_fingerprint(one): one for one in compiled}
    claims = dataset.document.claims
    stored = {claim.fingerprint: claim for claim in claims.all()}
    left = _supersede(dataset, wanted)
    Claim.objects.bulk_create(
        _row(one, fingerprint, dataset, ordinal)
        for ordinal, (fingerprint, one) in enumerate(wanted.items())
        if fingerprint not in stored
    )
    claims.revive([*wanted])
    rows = {claim.fingerprint: claim for claim in claims.all()}
    by_key = {one.key: rows[fingerprint] for fingerprint, one in wanted.items()}
    _link(compiled, by_key)
    _cite(compiled, by_key, documents)
    return Recorded(claims=by_key, left=left)


def _fingerprint(one: Compiled) -> str:
    claim = one.claim
    said = [one.key, claim.attributed_to, claim.primary, claim.fields()]
    text = json.dumps(said, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()


def _supersede(
    dataset: Dataset, wanted: Mapping[str, Compiled]
) -> frozenset[AnyEvent | Position]:
    keys = {one.key for one in wanted.values()}
    outdated = (
        dataset.document.claims.of_keys(keys)
        .standing()
        .exclude(fingerprint__in=[*wanted])
    )
    left = frozenset(
        record
        for claim in outdated.select_related(
            "round", "agreement", "exchange", "position"
        )
        if (record := claim.event or claim.position) is not None
    )
    outdated.let_go()
    return left


def _row(one: Compiled, fingerprint: str, dataset: Dataset, ordinal: int) -> Claim:
    return Claim(
        document=dataset.document,
        kind=one.claim.kind,
        fields=one.claim.fields(),
        attributed_to=one.claim.attributed_to or "",
        confidence=one.claim.confidence,
        is_primary=one.claim.primary,
        ordinal=ordinal,
        rule=one.claim.rule,
        extractor=EXTRACTOR,
        origin=Origin.DATASET,
        key=one.key,
        fingerprint=fingerprint,
    )


def _link(compiled: Iterable[Compiled], by_key: Mapping[str, Claim]) -> None:
    """Tie what is said about a row to the claim of the row itself."""
    changed = []
    for one in compiled:
        row, owner = by_key[one.key], by_key[one.row]
        if one.key != one.row and row.belongs_to_id != owner.pk:
            row.belongs_to = owner
            changed.append(row)
    Claim.objects.bulk_update(changed, ["belongs_to"])


def _cite(
    compiled: Iterable[Compiled],
    by_key: Mapping[str, Claim],
    documents: Mapping[str, Document],
) -> None:
    """Name the documents that each claim is compiled from, and no others."""
    ties = Claim.compiled_from.through._default_manager  # noqa: SLF001 Django's public name for it
    wanted = {
        (by_key[one.key].pk, documents[url].pk)
        for one in compiled
        for url in one.sources
    }
    stored = {
        (claim_id, document_id): pk
        for pk, claim_id, document_id in ties.filter(
            claim_id__in=[claim.pk for claim in by_key.values()]
        ).values_list("pk", "claim_id", "document_id")
    }
    ties.filter(pk__in=[pk for tie, pk in stored.items() if tie not in wanted]).delete()
    ties.bulk_create(
        Claim.compiled_from.through(claim_id=claim_id, document_id=document_id)
        for claim_id, document_id in sorted(wanted - stored.keys())
    )
