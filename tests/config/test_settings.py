"""Tests of the settings as an environment makes them."""

import json
import runpy
from types import SimpleNamespace

import environ
import pytest
from django.conf import settings as current
from django.core.exceptions import ImproperlyConfigured

from config.celery import app
from negotiations import tasks

PRODUCTION = {"DATABASE_URL": "postgres://db.example.org/parley", "SECRET_KEY": "k"}


@pytest.fixture
def settings_of(monkeypatch, tmp_path):
    """Reads the settings file again, in an environment that holds only this."""

    def read(environment):
        given = {"PARLEY_STATE": str(tmp_path)} | environment
        monkeypatch.setattr(environ.Env, "ENVIRON", given)
        path = current.BASE_DIR / "config" / "settings.py"
        return SimpleNamespace(**runpy.run_path(str(path)))

    return read


def test_without_an_environment_nothing_is_open(settings_of):
    settings = settings_of({})

    assert settings.DEBUG is False
    assert settings.ALLOWED_HOSTS == ["localhost", "127.0.0.1", "[::1]"]
    assert settings.PARLEY_SHOW_FULL_TEXT is False
    assert settings.PARLEY_ALLOWED_ADDRESSES == []


def test_whoever_names_a_database_must_bring_a_secret_key(settings_of):
    with pytest.raises(ImproperlyConfigured, match="SECRET_KEY"):
        settings_of({"DATABASE_URL": PRODUCTION["DATABASE_URL"]})


def test_an_empty_secret_key_is_none(settings_of):
    with pytest.raises(ImproperlyConfigured, match="SECRET_KEY"):
        settings_of(PRODUCTION | {"SECRET_KEY": ""})


def test_a_secret_key_may_begin_with_any_character(settings_of):
    settings = settings_of(PRODUCTION | {"SECRET_KEY": "$a\\$b"})

    assert settings.SECRET_KEY == "$a\\$b"  # noqa: S105 no secret, a stand-in


def test_the_key_of_a_local_run_never_serves_production(settings_of, tmp_path):
    (tmp_path / "environment").write_text("PARLEY_LOCAL_SECRET_KEY=local\n")

    with pytest.raises(ImproperlyConfigured, match="SECRET_KEY"):
        settings_of({"DATABASE_URL": PRODUCTION["DATABASE_URL"]})


def test_a_command_beside_a_local_run_finds_its_services(settings_of, tmp_path):
    (tmp_path / "environment").write_text(
        "PARLEY_LOCAL_SECRET_KEY=local\n"
        "PARLEY_LOCAL_DATABASE_URL=postgresql://postgres:@/postgres?host=/srv/pg\n"
        "PARLEY_LOCAL_REDIS_URL=redis://127.0.0.1:1/0\n"
    )

    settings = settings_of({})

    assert settings.SECRET_KEY == "local"  # noqa: S105 no secret, a stand-in
    assert settings.DATABASES["default"]["OPTIONS"] == {"host": "/srv/pg"}
    assert settings.CELERY_BROKER_URL == "redis://127.0.0.1:1/0"


def test_the_environment_comes_before_a_local_run(settings_of, tmp_path):
    (tmp_path / "environment").write_text(
        "PARLEY_LOCAL_DATABASE_URL=postgres:///local\n"
        "PARLEY_LOCAL_REDIS_URL=redis://127.0.0.1:1/0\n"
    )

    settings = settings_of(PRODUCTION)

    assert settings.DATABASES["default"]["HOST"] == "db.example.org"
    assert settings.REDIS_URL == ""


def test_two_local_keys_are_never_the_same(settings_of):
    assert settings_of({}).SECRET_KEY != settings_of({}).SECRET_KEY


def test_behind_https_every_cookie_and_address_is_secure(settings_of):
    settings = settings_of(PRODUCTION | {"BEHIND_HTTPS": "true"})

    assert settings.SECURE_SSL_REDIRECT
    assert settings.SESSION_COOKIE_SECURE
    assert settings.CSRF_COOKIE_SECURE
    assert settings.SECURE_HSTS_SECONDS == 31_536_000


def test_a_proxy_is_believed_only_where_there_is_one(settings_of):
    assert settings_of(PRODUCTION).SECURE_PROXY_SSL_HEADER is None


def test_without_redis_tasks_run_in_process(settings_of):
    settings = settings_of(PRODUCTION)

    assert settings.CELERY_TASK_ALWAYS_EAGER is True
    assert settings.CELERY_RESULT_BACKEND is None


def test_with_redis_tasks_go_to_the_workers(settings_of):
    settings = settings_of(PRODUCTION | {"REDIS_URL": "redis://redis.example.org/0"})

    assert settings.CELERY_TASK_ALWAYS_EAGER is False
    assert settings.CELERY_BROKER_URL == "redis://redis.example.org/0"


def test_a_task_never_comes_back_while_it_may_still_run(settings_of):
    settings = settings_of(PRODUCTION)

    returned_after = settings.CELERY_BROKER_TRANSPORT_OPTIONS["visibility_timeout"]
    assert settings.CELERY_TASK_SOFT_TIME_LIMIT < settings.CELERY_TASK_TIME_LIMIT
    assert returned_after > settings.CELERY_TASK_TIME_LIMIT


@pytest.mark.parametrize(
    ("task", "queue"),
    [
        (tasks.fetch_page, "fetch"),
        (tasks.fetch_file, "fetch"),
        (tasks.extract_document, "extract"),
        (tasks.extract_waiting, "extract"),
    ],
)
def test_each_task_has_its_queue(task, queue):
    assert app.amqp.router.route({}, task.name)["queue"].name == queue


def test_the_content_policy_lets_nothing_inline_and_nobody_else_in(settings_of):
    directives = settings_of({}).CONTENT_SECURITY_POLICY["DIRECTIVES"]

    assert directives["default-src"] == ["'self'"]
    assert "unsafe" not in json.dumps(directives)
    assert "http" not in json.dumps(directives)
