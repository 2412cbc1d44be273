"""Stages on record become the parts of the exchange that a report tells as one."""

from collections.abc import Iterable

from negotiations.models import PrisonerExchange


def gather(whole_id: int, stage_ids: Iterable[int]) -> None:
    """Tie the stages, and the agreement that they fulfil, to the whole.

    What already hangs under another whole stays there.
    """
    exchanges = PrisonerExchange.objects
    whole = exchanges.get(pk=whole_id)
    for stage in exchanges.filter(pk__in=stage_ids).order_by("pk"):
        exchanges.link_part(
            stage,
            umbrella_id=whole.pk,
            number=stage.part_number,
            count=stage.part_count,
        )
        if stage.agreement_id is not None:
            exchanges.link(whole, agreement_id=stage.agreement_id)
