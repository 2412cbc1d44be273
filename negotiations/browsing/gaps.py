"""What is missing in the record, told on the pages where it matters."""

from dataclasses import dataclass
from datetime import date

from negotiations.models import Dataset, Process


@dataclass(frozen=True, kw_only=True)
class Gaps:
    """What one dataset says is missing on a page."""

    dataset: Dataset
    texts: list[str]


def gaps(process: Process | None, page: str, *, today: date) -> list[Gaps]:
    """The gaps of the process's datasets, or of all, that matter on that page."""
    datasets = Dataset.objects.with_latest_event(until=today).in_order()
    if process is not None:
        datasets = datasets.of_process(process)
    told = (Gaps(dataset=one, texts=one.gaps_on(page)) for one in datasets)
    return [one for one in told if one.texts]
