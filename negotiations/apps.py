"""The Django app that holds everything of Parley's own."""

from django.apps import AppConfig


class NegotiationsConfig(AppConfig):
    """Names the app; it has no work to do at start-up."""

    name = "negotiations"
    default_auto_field = "django.db.models.BigAutoField"
