"""One writer at a time for the events of a process."""

from django.db import connection

_PROCESSES = 7_351_001  # any number that no other advisory lock here uses


def lock_process(process_id: int) -> None:
    """Wait until nobody else resolves this process; ends with the transaction.

    Taking it again in the same transaction costs nothing.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s, %s)", [_PROCESSES, process_id])
