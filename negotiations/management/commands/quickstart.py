"""`manage.py quickstart`: Parley on this machine, until Ctrl-C; `make run` calls it."""

from typing import Any  # Any: Django passes options untyped

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from negotiations.errors import TrackerError
from negotiations.management.local.running import run
from negotiations.management.local.state import State
from negotiations.management.local.supervision import StopRequestedError


class Command(BaseCommand):
    """Starts what is missing, sets up what is new, and serves web, worker and beat."""

    help = __doc__ or ""
    requires_system_checks = ()

    def handle(self, *_args: Any, **_options: Any) -> None:  # Any: as above
        try:
            run(
                State(folder=settings.STATE_DIR),
                project=settings.BASE_DIR,
                port=settings.PORT,
                say=self._say,
            )
        except StopRequestedError:
            self._say("Parley has stopped; its data is kept")
        except TrackerError as error:
            raise CommandError(str(error)) from error

    def _say(self, line: str) -> None:
        self.stdout.write(line)
        self.stdout.flush()
