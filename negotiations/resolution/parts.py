"""The parts of an event that its settled fields name: delegations, transfers and so on.

Parts are found by their unique constraints and only their machine columns are written.
What no claim supports any more is hidden, or, where it has no review state, deleted;
what a person added is left alone.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any  # Any: settled values are parsed JSON

from negotiations.models import (
    Agreement,
    Commitment,
    Delegation,
    DelegationMember,
    Mediation,
    Party,
    PrisonerExchange,
    Round,
    Signature,
    Transfer,
)
from negotiations.resolution.actors import Directory
from negotiations.resolution.columns import names_in, transfers_in
from negotiations.resolution.folding import Settled
from negotiations.resolution.statements import STEP, UNKNOWN, nth_promise
from negotiations.vocabulary import AgreementRole, AgreementStatus, DelegationRole


def write_delegations(
    round_: Round, settled: Mapping[str, Settled], directory: Directory
) -> None:
    """The round's delegations with heads and members."""
    said = _by_party(settled)
    rows = [
        Delegation(
            round=round_,
            party=(party := directory.party(name)),
            machine_role=_role(fields),
            machine_head=(
                directory.person(fields["head"], party) if "head" in fields else None
            ),
            is_machine_made=True,
        )
        for name, fields in said.items()
    ]
    stored = Delegation.objects.bulk_create(
        rows,
        update_conflicts=True,
        unique_fields=["round", "party"],
        update_fields=["machine_role", "machine_head"],
    )
    round_.delegations.restore(row.pk for row in stored)
    round_.delegations.withdraw_all_but(row.pk for row in stored)
    for row, fields in zip(stored, said.values(), strict=True):
        _write_members(row, fields, directory)


def _role(fields: Mapping[str, object]) -> str:
    """A party of which only the delegation is told sits there to negotiate."""
    return str(fields.get("", DelegationRole.NEGOTIATOR.value))


def _write_members(
    delegation: Delegation, fields: Mapping[str, object], directory: Directory
) -> None:
    offices = {
        steps[1]: str(office)
        for field, office in fields.items()
        if (steps := field.split(STEP))[0] == "members"
    }
    stored = DelegationMember.objects.bulk_create(
        [
            DelegationMember(
                delegation=delegation,
                person=directory.person(name, delegation.party),
                machine_office=office,
                is_machine_made=True,
            )
            for name, office in offices.items()
        ],
        update_conflicts=True,
        unique_fields=["delegation", "person"],
        update_fields=["machine_office"],
    )
    delegation.members.restore(row.pk for row in stored)
    delegation.members.withdraw_all_but(row.pk for row in stored)


def write_signatures(
    agreement: Agreement, settled: Mapping[str, Settled], directory: Directory
) -> None:
    """Who is bound by the agreement and who mediated it."""
    stored = Signature.objects.bulk_create(
        [
            Signature(
                agreement=agreement,
                party=directory.party(name),
                role=role,
                is_machine_made=True,
            )
            for group, role in (
                ("parties", AgreementRole.BOUND),
                ("mediators", AgreementRole.MEDIATOR),
            )
            for name in names_in(settled, group)
        ],
        update_conflicts=True,
        unique_fields=["agreement", "party", "role"],
        update_fields=["role"],
    )
    agreement.signatures.filter(is_machine_made=True).exclude(
        pk__in=[row.pk for row in stored]
    ).delete()


def write_commitments(
    agreement: Agreement, settled: Mapping[str, Settled], directory: Directory
) -> None:
    """What each party promised, told in the words last settled on."""
    made = _made_promises(agreement)
    rows = []
    for (name, step), said in _promises(settled).items():
        party = directory.party(name)
        row = made.get((party.pk, step)) or Commitment(
            agreement=agreement,
            party=party,
            unit=step.split()[0],
            is_machine_made=True,
        )
        _say(row, said)
        row.save()
        rows.append(row)
    agreement.commitments.restore(row.pk for row in rows)
    agreement.commitments.withdraw_all_but(row.pk for row in rows)


def _made_promises(agreement: Agreement) -> dict[tuple[int, str], Commitment]:
    """The rows made before, by their party and the step of their path."""
    made: dict[tuple[int, str], Commitment] = {}
    told: Counter[tuple[int, str]] = Counter()
    for row in agreement.commitments.filter(is_machine_made=True).order_by("pk"):
        told[row.party_id, row.unit] += 1
        step = nth_promise(row.unit, told[row.party_id, row.unit])
        made[row.party_id, step] = row
    return made


def _promises(
    settled: Mapping[str, Settled],
) -> dict[tuple[str, str], dict[str, Any]]:  # Any: as above
    """What is said of each party's promise in each unit, by the rest of the path."""
    said: dict[tuple[str, str], dict[str, Any]] = defaultdict(dict)  # Any: ditto
    for (party, unit, *rest), value in _below(settled, "commitments"):
        said[party, unit][STEP.join(rest)] = value
    return said


def _say(row: Commitment, said: Mapping[str, Any]) -> None:  # Any: as above
    promise = said[""]
    row.what = said.get("wording", promise["what"])
    row.machine_quantity = promise["quantity"]
    row.machine_due_on = date.fromisoformat(promise["due"]) if promise["due"] else None
    row.machine_status = said.get("status", AgreementStatus.AGREED.value)
    row.machine_stated_delivered_count = said.get("delivered")


def write_transfers(
    exchange: PrisonerExchange, settled: Mapping[str, Settled], directory: Directory
) -> None:
    """What went in which direction."""
    stored = Transfer.objects.bulk_create(
        [
            Transfer(
                exchange=exchange,
                released_by=_side(released_by, directory),
                received_by=_side(received_by, directory),
                category=category,
                machine_count=said["count"],
                machine_qualifier=said["qualifier"],
                is_machine_made=True,
            )
            for released_by, received_by, category, said in transfers_in(settled)
        ],
        update_conflicts=True,
        unique_fields=["exchange", "released_by", "received_by", "category"],
        update_fields=["machine_count", "machine_qualifier"],
    )
    exchange.transfers.restore(row.pk for row in stored)
    exchange.transfers.withdraw_all_but(row.pk for row in stored)


def write_mediations(
    exchange: PrisonerExchange, settled: Mapping[str, Settled], directory: Directory
) -> None:
    """Who brokered the exchange."""
    stored = Mediation.objects.bulk_create(
        [
            Mediation(
                exchange=exchange, party=directory.party(name), is_machine_made=True
            )
            for name in names_in(settled, "mediators")
        ],
        update_conflicts=True,
        unique_fields=["exchange", "party"],
        update_fields=["party"],
    )
    exchange.mediations.filter(is_machine_made=True).exclude(
        pk__in=[row.pk for row in stored]
    ).delete()


def _side(name: str, directory: Directory) -> Party | None:
    return None if name == UNKNOWN else directory.party(name)


def _below(
    settled: Mapping[str, Settled], group: str
) -> Iterator[tuple[list[str], Any]]:  # Any: as above
    """The steps after the group in each path that begins with it, and the value."""
    for field, one in settled.items():
        first, *steps = field.split(STEP)
        if first == group:
            yield steps, one.value


def _by_party(
    settled: Mapping[str, Settled],
) -> dict[str, dict[str, Any]]:  # Any: ditto
    """What is said of each party's delegation, by the rest of the path."""
    said: dict[str, dict[str, Any]] = defaultdict(dict)  # Any: ditto
    for (party, *rest), value in _below(settled, "delegations"):
        said[party][STEP.join(rest)] = value
    return said
