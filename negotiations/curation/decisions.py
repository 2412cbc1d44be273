"""Confirm, reject, take up again: what a curator decides about records and claims.

Nothing is deleted, and the history says by whom each decision was made. Knows no pages.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any  # Any: a decision holds for records of any reviewed model

import pghistory
from django.db import transaction

from negotiations.errors import TrackerError
from negotiations.models import AnyEvent, Claim, Position
from negotiations.models.claims import ClaimQuerySet
from negotiations.models.tracking import ReviewedQuerySet
from negotiations.vocabulary import ClaimKind, Verification

Records = ReviewedQuerySet[Any]  # Any: as above
Claims = ClaimQuerySet
Target = AnyEvent | Position

_TARGETS = ("round", "agreement", "exchange", "position")


class ReasonMissingError(TrackerError):
    """A rejection came without a reason; ask the curator for one."""


@dataclass(frozen=True, kw_only=True)
class ClaimsRejected:
    """How many claims were rejected, and how many records changed for it."""

    claims: int
    records: int


@transaction.atomic
def verify(records: Records, *, by: int) -> int:
    """Confirm the records; returns how many were not confirmed before."""
    with pghistory.context(user=by, decision="verify"):
        return records.exclude(verification=Verification.VERIFIED).update(
            verification=Verification.VERIFIED, rejection_reason=""
        )


@transaction.atomic
def reject(records: Records, *, reason: str, by: int) -> int:
    """Hide the records from readers, for a reason; returns how many were seen before.

    Their claims stay with them, so that the next report of the same thing finds the
    rejected record and makes no new one.
    """
    given = _given(reason)
    with pghistory.context(user=by, decision="reject"):
        return records.exclude(verification=Verification.REJECTED).update(
            verification=Verification.REJECTED, rejection_reason=given
        )


@transaction.atomic
def reopen(records: Records, *, by: int) -> int:
    """Take back what was decided, so that the records are looked at again."""
    with pghistory.context(user=by, decision="reopen"):
        return records.exclude(verification=Verification.REPORTED).update(
            verification=Verification.REPORTED, rejection_reason=""
        )


@transaction.atomic
def reject_claims(claims: Claims, *, reason: str, by: int) -> ClaimsRejected:
    """Reject what the claims say of their records, in every document that says it.

    The claims let go of their records, which are settled again without them.
    """
    given = _given(reason)
    with pghistory.context(user=by, decision="reject"):
        chosen = _with_echoes(claims.exclude(state=Claim.State.REJECTED))
        targets = _targets(chosen)
        _set_aside_delegations(chosen)
        count = _let_go(_rows(chosen), state=Claim.State.REJECTED, reason=given)
        for target in targets:
            _go_on_without(target, reason=given)
    return ClaimsRejected(claims=count, records=len(targets))


@transaction.atomic
def reopen_claims(claims: Claims, *, by: int) -> int:
    """Take back the rejection; when their documents are next resolved they are placed."""
    with pghistory.context(user=by, decision="reopen"):
        return _let_go(claims.filter(state=Claim.State.REJECTED), state=Claim.State.NEW)


def _given(reason: str) -> str:
    if not reason.strip():
        raise ReasonMissingError("Say why it is rejected.")
    return reason.strip()


def _with_echoes(claims: Claims) -> list[Claim]:
    """The claims, and those that say the very same of the same record."""
    chosen = {claim.pk: claim for claim in claims.select_related(*_TARGETS)}
    for claim in list(chosen.values()):
        target = _target(claim)
        if target is not None:
            echoes = target.claims.filter(fingerprint=claim.fingerprint)
            chosen |= {one.pk: one for one in echoes.select_related(*_TARGETS)}
    return list(chosen.values())


def _target(claim: Claim) -> Target | None:
    return claim.round or claim.agreement or claim.exchange or claim.position


def _targets(claims: Iterable[Claim]) -> list[Target]:
    """Their records, in the order in which every worker settles them."""
    found = {target for target in map(_target, claims) if target is not None}
    return sorted(found, key=lambda record: record.pk)


def _rows(claims: Iterable[Claim]) -> Claims:
    return Claim.objects.filter(pk__in=[claim.pk for claim in claims])


def _set_aside_delegations(claims: Iterable[Claim]) -> None:
    """A delegation without the round that its report tells of waits for a curator."""
    of_rounds = Claim.objects.attached().filter(
        kind=ClaimKind.DELEGATION, belongs_to__in=_rows(claims)
    )
    _let_go(of_rounds, state=Claim.State.AMBIGUOUS)


def _let_go(claims: Claims, *, state: Claim.State, reason: str = "") -> int:
    return claims.update(
        state=state, rejection_reason=reason, **dict.fromkeys(_TARGETS)
    )


def _go_on_without(target: Target, *, reason: str) -> None:
    """An event is settled anew; a position that nobody states any more is rejected."""
    # Names bring spaCy with them, which the web process is spared until it needs them.
    from negotiations.resolution.actors import Directory  # noqa: PLC0415 as said above
    from negotiations.resolution.names import gazetteer  # noqa: PLC0415 as said above
    from negotiations.resolution.settling import settle  # noqa: PLC0415 as said above

    if not isinstance(target, Position):
        settle(target, directory=Directory(gazetteer=gazetteer()))
    elif not target.claims.exists():
        Position.objects.visible().filter(pk=target.pk).update(
            verification=Verification.REJECTED, rejection_reason=reason
        )
