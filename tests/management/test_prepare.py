"""Tests of `manage.py prepare`."""

import io

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command

from negotiations.models import Process

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _named(monkeypatch, settings, tmp_path):
    """An administrator in the environment, and a folder for static files."""
    settings.STATIC_ROOT = tmp_path / "static"
    monkeypatch.setenv("DJANGO_SUPERUSER_USERNAME", "admin")
    monkeypatch.setenv("DJANGO_SUPERUSER_EMAIL", "admin@example.org")
    monkeypatch.setenv("DJANGO_SUPERUSER_PASSWORD", "first")


def _prepare(**options):
    call_command("prepare", stdout=io.StringIO(), verbosity=0, **options)


def test_it_collects_files_and_loads_the_known_processes(settings):
    _prepare()

    assert (settings.STATIC_ROOT / "admin" / "css" / "base.css").exists()
    assert Process.objects.exists()


def test_again_it_changes_nothing():
    _prepare(admin=True)
    before = Process.objects.count(), User.objects.count()

    _prepare(admin=True)

    assert (Process.objects.count(), User.objects.count()) == before


def test_the_first_administrator_is_made_where_asked_for():
    _prepare(admin=True)

    assert User.objects.get().is_superuser
    assert User.objects.get().check_password("first")


def test_no_user_is_made_unasked():
    _prepare()

    assert not User.objects.exists()


def test_the_password_of_a_user_who_is_there_is_left_alone(monkeypatch):
    _prepare(admin=True)
    monkeypatch.setenv("DJANGO_SUPERUSER_PASSWORD", "second")

    _prepare(admin=True)

    assert User.objects.get().check_password("first")
