"""Tests of the probes."""

import pytest
from django.db import connection

from negotiations.management.local.services import free_port


def test_the_process_is_alive_without_any_service(client):
    answer = client.get("/healthz")

    assert answer.status_code == 200
    assert answer.json() == {"status": "ok"}


def test_a_probe_is_never_served_from_a_cache(client):
    answer = client.get("/healthz")

    assert "no-store" in answer.headers["Cache-Control"]


@pytest.mark.parametrize("path", ["/healthz", "/readyz"])
def test_a_probe_takes_nothing(client, path):
    assert client.post(path).status_code == 405


@pytest.mark.django_db
def test_all_is_ready_without_a_broker_where_none_is_set(client):
    answer = client.get("/readyz")

    assert answer.status_code == 200
    assert answer.json() == {
        "status": "ready",
        "checks": {"database": True, "migrations": True, "broker": True},
    }


@pytest.mark.django_db
def test_all_is_ready_with_a_broker_that_answers(client, settings, redis_url):
    settings.REDIS_URL = redis_url

    assert client.get("/readyz").status_code == 200


@pytest.mark.django_db
def test_a_broker_that_is_away_is_told(client, settings):
    settings.REDIS_URL = f"redis://127.0.0.1:{free_port()}/0"

    answer = client.get("/readyz")

    assert answer.status_code == 503
    assert answer.json()["checks"] == {
        "database": True,
        "migrations": True,
        "broker": False,
    }


@pytest.mark.django_db
def test_a_migration_that_was_not_applied_is_told(client):
    with connection.cursor() as cursor:
        cursor.execute(
            "DELETE FROM django_migrations WHERE id ="
            " (SELECT max(id) FROM django_migrations WHERE app = 'negotiations')"
        )

    answer = client.get("/readyz")

    assert answer.status_code == 503
    assert answer.json()["status"] == "not ready"
    assert answer.json()["checks"]["migrations"] is False


@pytest.mark.django_db(transaction=True)
def test_a_database_that_is_away_is_told(client, monkeypatch):
    connection.close()
    monkeypatch.setitem(connection.settings_dict, "OPTIONS", {})
    monkeypatch.setitem(connection.settings_dict, "HOST", "127.0.0.1")
    monkeypatch.setitem(connection.settings_dict, "PORT", free_port())

    answer = client.get("/readyz")

    assert answer.status_code == 503
    assert answer.json()["checks"]["database"] is False
