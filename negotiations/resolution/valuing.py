"""The value rows of an event: each speaker's value per field, and the words behind it."""

import json
from collections.abc import Iterable, Mapping

from django.db.models import Model

from negotiations.models import AnyEvent, Claim, Evidence, Value
from negotiations.resolution.folding import Settled, Spoken
from negotiations.vocabulary import Rank

Key = tuple[str, str, str]


def write_values(
    event: AnyEvent, settled: Mapping[str, Settled], claims: Mapping[int, Claim]
) -> None:
    """Make the event's value rows say what was settled; what is not settled goes."""
    wanted = {_key(one): one for field in settled.values() for one in field.spoken}
    stored = {
        (row.field, row.speaker, _text(row.value)): row for row in event.values.all()
    }
    event.values.filter(
        pk__in=[row.pk for key, row in stored.items() if key not in wanted]
    ).delete()
    changed = [_apply(stored[key], wanted[key]) for key in stored if key in wanted]
    # A speaker has one standing value: the old one steps down before the new one stands.
    for steps_down in (True, False):
        Value.objects.bulk_update(
            [one for one in changed if (one.rank == Rank.DEPRECATED) is steps_down],
            [
                "rank",
                "reason",
                "is_displayed",
                "is_contradicting",
                "first_seen_on",
                "last_seen_on",
            ],
        )
    fresh = [
        _apply(_row(event, one), one)
        for key, one in wanted.items()
        if key not in stored
    ]
    Value.objects.bulk_create(fresh)
    _tie_claims_and_words([*changed, *fresh], wanted, claims)


def _tie_claims_and_words(
    rows: Iterable[Value], wanted: Mapping[Key, Spoken], claims: Mapping[int, Claim]
) -> None:
    claim_ties, word_ties = set(), set()
    for row in rows:
        for statement in wanted[row.field, row.speaker, _text(row.value)].statements:
            claim = claims[statement.heard.claim_id]
            claim_ties.add((row.pk, claim.pk))
            word_ties |= {(row.pk, one.pk) for one in words_for(claim, statement.words)}
    row_ids = [row.pk for row in rows]
    _sync(Value.claims.through, "claim_id", row_ids, claim_ties)
    _sync(Value.evidence.through, "evidence_id", row_ids, word_ties)


def words_for(claim: Claim, paths: Iterable[str]) -> list[Evidence]:
    """The words that state a field: those of the first path that has any.

    A claim without words of its own for the field falls back on its whole statement.
    """
    evidence = sorted(claim.evidence.all(), key=lambda one: one.pk)
    for path in (*paths, ""):
        found = [
            one
            for one in evidence
            if one.field == path or (path and one.field.startswith(f"{path}."))
        ]
        if found:
            # The first sentence is the statement; the others give words their context.
            return found if path else found[:1]
    return []


def _sync(
    through: type[Model], column: str, row_ids: list[int], wanted: set[tuple[int, int]]
) -> None:
    ties = through._default_manager.filter(value_id__in=row_ids)  # noqa: SLF001 Django's public name for it
    stored = {
        (value_id, other_id): pk
        for value_id, other_id, pk in ties.values_list("value_id", column, "pk")
    }
    ties.filter(pk__in=[pk for tie, pk in stored.items() if tie not in wanted]).delete()
    through._default_manager.bulk_create(  # noqa: SLF001 Django's public name for it
        [
            through(value_id=value_id, **{column: other_id})
            for value_id, other_id in sorted(wanted - stored.keys())
        ]
    )


def _row(event: AnyEvent, spoken: Spoken) -> Value:
    return Value(
        field=spoken.field,
        value=spoken.value,
        speaker=spoken.speaker,
        **{event.event_kind.value: event},
    )


def _apply(row: Value, spoken: Spoken) -> Value:
    row.rank = spoken.rank
    row.reason = spoken.reason
    row.is_displayed = spoken.is_displayed
    row.is_contradicting = spoken.is_contradicting
    row.first_seen_on = spoken.first_seen_on
    row.last_seen_on = spoken.last_seen_on
    return row


def _key(spoken: Spoken) -> Key:
    return spoken.field, spoken.speaker, _text(spoken.value)


def _text(value: object) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False)
