"""`manage.py prepare`: bring database and static files up to date after an update."""

from argparse import ArgumentParser
from typing import Any  # Any: Django passes options untyped

from django.contrib.auth.models import User
from django.core.management import call_command
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    """Migrates, collects, loads what Parley comes with; again changes nothing."""

    help = __doc__ or ""

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--admin",
            action="store_true",
            help="Where there is no user yet, make the one of DJANGO_SUPERUSER_….",
        )

        parser.add_argument(
            "--datasets",
            action="store_true",
            help="Load the datasets that come with Parley too.",
        )

    def handle(self, *_args: Any, **options: Any) -> None:  # Any: as above
        # One process for all: each start of Django costs more than what it does here.
        call_command("migrate", interactive=False, verbosity=options["verbosity"])
        call_command("collectstatic", interactive=False, verbosity=0)
        call_command("load_processes", stdout=self.stdout)
        if options["datasets"]:
            call_command("load_dataset", stdout=self.stdout)
        if options["admin"] and not User.objects.exists():
            call_command("createsuperuser", interactive=False, stdout=self.stdout)
