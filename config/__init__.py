"""How Parley is set up and served; nothing in the package imports it."""

from config.celery import app

__all__ = ["app"]
