"""Which peace process a document speaks of, told from the parties it names."""

from collections.abc import Sequence

from negotiations.extraction.claims import (
    AgreementClaim,
    Claim,
    DelegationClaim,
    ExchangeClaim,
    PositionClaim,
    RoundClaim,
)
from negotiations.extraction.gazetteer import Gazetteer
from negotiations.extraction.names import EntryKind
from negotiations.extraction.tokens import tokenize
from negotiations.models import Process


def recognise(
    claims: Sequence[Claim], text: str, gazetteer: Gazetteer
) -> Process | None:
    """The process of the parties that the claims name, else of those in the text.

    At least two of its principals must be named, and no other process as many.
    """
    if not claims:
        return None
    acting = {party for claim in claims for party in _parties(claim)}
    return _process_among(acting) or _process_among(
        {
            name.name
            for name in gazetteer.find(tokenize(text))
            if name.kind is EntryKind.PARTY
        }
    )


def _process_among(named: set[str]) -> Process | None:
    scored = sorted(
        (
            (len(named & {one.party.name for one in process.principals}), process.pk)
            for process in Process.objects.with_principals()
        ),
        reverse=True,
    )
    if not scored or scored[0][0] < _ENOUGH:
        return None
    if len(scored) > 1 and scored[1][0] == scored[0][0]:
        return None
    return Process.objects.get(pk=scored[0][1])


_ENOUGH = 2


def _parties(claim: Claim) -> list[str]:
    match claim:
        case RoundClaim() | AgreementClaim():
            return [*claim.parties]
        case ExchangeClaim():
            sides = [
                side
                for one in claim.transfers
                for side in (one.released_by, one.received_by)
                if side is not None
            ]
            return [*claim.parties, *sides]
        case DelegationClaim() | PositionClaim():
            return [claim.party]
        case _:
            raise TypeError(claim)
