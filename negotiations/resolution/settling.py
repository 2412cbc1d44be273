"""An event's claims decide what it shows: its values, its columns and its parts.

Everything is derived from the claims each time, so settling again changes nothing and
what no claim supports any more goes. Only machine columns are written.
"""

from collections.abc import Iterable, Iterator

from django.db import transaction

from negotiations.extraction.contract import read_claim
from negotiations.models import Agreement, AnyEvent, Claim, PrisonerExchange, Round
from negotiations.resolution.actors import Directory
from negotiations.resolution.columns import columns
from negotiations.resolution.folding import Settled, settle_fields
from negotiations.resolution.locking import lock_process
from negotiations.resolution.parts import (
    write_commitments,
    write_delegations,
    write_mediations,
    write_signatures,
    write_transfers,
)
from negotiations.resolution.statements import Heard, Statement, statements
from negotiations.resolution.sums import tell_sums
from negotiations.resolution.valuing import write_values
from negotiations.vocabulary import Origin


@transaction.atomic
def settle(event: AnyEvent, *, directory: Directory) -> None:
    """Fold the event's claims by speaker and write what follows from them.

    An event that only a machine has made is hidden while no claim supports it.
    """
    lock_process(event.process_id)
    claims = {row.pk: row for row in event.claims.attached().with_evidence()}
    settled = settle_fields(tell_sums(_statements(claims.values(), directory)))
    write_values(event, settled, claims)
    _write_parts(event, settled, directory)
    event_rows = type(event).objects.filter(pk=event.pk)
    if settled:
        event_rows.update(**columns(event, settled, directory))
        event_rows.restore([event.pk])
    else:
        event_rows.update(is_disputed=False)
        event_rows.withdraw_all_but([])


def _statements(claims: Iterable[Claim], directory: Directory) -> Iterator[Statement]:
    for row in claims:
        claim = read_claim(
            row.kind, row.fields, {"rule": row.rule, "confidence": row.confidence}
        )
        yield from statements(claim, _heard(row, directory))


def _heard(row: Claim, directory: Directory) -> Heard:
    original = row.document.copy_of or row.document
    return Heard(
        claim_id=row.pk,
        document_id=original.pk,
        speaker=(
            directory.party_of_speaker(row.attributed_to)
            if row.attributed_to
            else original.publisher or original.source.publisher or str(original)
        ),
        seen_on=original.reported_on,
        confidence=row.confidence,
        is_primary=row.is_primary,
        is_compiled=row.origin == Origin.DATASET,
    )


def _write_parts(
    event: AnyEvent, settled: dict[str, Settled], directory: Directory
) -> None:
    match event:
        case Round():
            write_delegations(event, settled, directory)
        case Agreement():
            write_signatures(event, settled, directory)
            write_commitments(event, settled, directory)
        case PrisonerExchange():
            write_transfers(event, settled, directory)
            write_mediations(event, settled, directory)
