"""A position claim finds the position that it repeats, or makes one."""

from rapidfuzz.fuzz import token_set_ratio

from negotiations.extraction.claims import PositionClaim
from negotiations.models import Claim, Position, Process
from negotiations.resolution.actors import Directory
from negotiations.vocabulary import Precision

# Two reports of one demand share most of its words.
_SAME_WORDS = 85


def attach_position(
    row: Claim, claim: PositionClaim, *, process: Process, directory: Directory
) -> Position:
    """Attach the claim to the party's like position of the same day, or to a new one."""
    party = directory.party(claim.party)
    said_then = Position.objects.of_day(
        process, party, claim.topic, claim.when.start if claim.when else None
    )
    alike = [
        one
        for one in said_then
        if token_set_ratio(one.stance, claim.stance) >= _SAME_WORDS
    ]
    position = alike[0] if alike else _make(claim, process=process, directory=directory)
    Claim.objects.filter(pk=row.pk, state=Claim.State.NEW).update(
        state=Claim.State.ATTACHED, position=position
    )
    return position


def _make(claim: PositionClaim, *, process: Process, directory: Directory) -> Position:
    party = directory.party(claim.party)
    speaker = claim.attributed_to
    # Somebody may tell the other side's position: that person does not hold it.
    speaks_for_it = (
        speaker is not None
        and directory.is_person(speaker)
        and directory.party_of_speaker(speaker) == claim.party
    )
    return Position.objects.create(
        process=process,
        party=party,
        person=directory.person(speaker, party) if speaker and speaks_for_it else None,
        topic=claim.topic,
        stated_on=claim.when.start if claim.when else None,
        precision=claim.when.precision if claim.when else Precision.DAY,
        machine_stance=claim.stance,
    )
