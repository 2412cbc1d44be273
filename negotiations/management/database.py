"""What every command that needs the database asks first."""

from django.core.management.base import CommandError
from django.db import OperationalError, connection


def require_database() -> None:
    """End the command with a clear word where no database answers."""
    try:
        connection.ensure_connection()
    except OperationalError as error:
        raise CommandError(
            "No database answers. Start one with `make run`, or set DATABASE_URL."
        ) from error
