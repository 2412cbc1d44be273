"""The records, one subject a file. Nothing here fetches, reads or decides."""

from negotiations.models.actors import (
    Party,
    PartyName,
    Person,
    PersonName,
    Place,
    PlaceName,
)
from negotiations.models.agreements import Agreement, Commitment, Signature
from negotiations.models.claims import Claim, Evidence
from negotiations.models.datasets import Dataset, DatasetRow
from negotiations.models.documents import Document, Snapshot
from negotiations.models.events import Event
from negotiations.models.exchanges import Mediation, PrisonerExchange
from negotiations.models.positions import Position
from negotiations.models.processes import Involvement, Process
from negotiations.models.rounds import Delegation, DelegationMember, Round
from negotiations.models.sources import Source
from negotiations.models.timeline import TimelineEntry
from negotiations.models.transfers import Transfer
from negotiations.models.values import Value

AnyEvent = Round | Agreement | PrisonerExchange

__all__ = [
    "Agreement",
    "AnyEvent",
    "Claim",
    "Commitment",
    "Dataset",
    "DatasetRow",
    "Delegation",
    "DelegationMember",
    "Document",
    "Event",
    "Evidence",
    "Involvement",
    "Mediation",
    "Party",
    "PartyName",
    "Person",
    "PersonName",
    "Place",
    "PlaceName",
    "Position",
    "PrisonerExchange",
    "Process",
    "Round",
    "Signature",
    "Snapshot",
    "Source",
    "TimelineEntry",
    "Transfer",
    "Value",
]
