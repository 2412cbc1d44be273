"""The process that a command's option names."""

from django.core.management.base import CommandError

from negotiations.models import Process


def process_called(slug: str) -> Process:
    """The process of that slug; ends the command with the known ones otherwise."""
    try:
        return Process.objects.get(slug=slug)
    except Process.DoesNotExist as error:
        known = ", ".join(process.slug for process in Process.objects.in_order())
        raise CommandError(f"There is no process {slug!r}, but: {known}.") from error
