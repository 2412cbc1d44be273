"""What a record that a curator adds by hand needs and no report gives: its address."""

from datetime import date

from negotiations.models import AnyEvent
from negotiations.resolution.titles import slug_for


def address_for(model: type[AnyEvent], *, title: str, on: date) -> str:
    """An address that no event has taken yet; the unique constraint settles a race."""
    return slug_for(title, on=on, taken=model.objects.slugs_of_day(on))
