"""Probes for whoever watches over the process: is it alive, can it serve."""

from collections.abc import Callable
from contextlib import suppress

import redis
from django.conf import settings
from django.db import Error, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe


@require_safe
@never_cache
def healthz(_request: HttpRequest) -> JsonResponse:
    """The process answers."""
    return JsonResponse({"status": "ok"})


@require_safe
@never_cache
def readyz(_request: HttpRequest) -> JsonResponse:
    """Database, migrations and broker are as a page or a task needs them, else 503."""
    checks = {name: check() for name, check in _CHECKS.items()}
    is_ready = all(checks.values())
    return JsonResponse(
        {"status": "ready" if is_ready else "not ready", "checks": checks},
        status=200 if is_ready else 503,
    )


def _has_database() -> bool:
    with suppress(Error), connection.cursor() as cursor:
        cursor.execute("SELECT 1")
        return True
    return False


def _is_migrated() -> bool:
    with suppress(Error):
        executor = MigrationExecutor(connection)
        return not executor.migration_plan(executor.loader.graph.leaf_nodes())
    return False


def _has_broker() -> bool:
    """Without Redis tasks run in process, and there is nothing to reach."""
    if not settings.REDIS_URL:
        return True
    with (
        suppress(redis.RedisError),
        redis.Redis.from_url(settings.REDIS_URL, socket_timeout=2) as broker,
    ):
        return bool(broker.ping())
    return False


_CHECKS: dict[str, Callable[[], bool]] = {
    "database": _has_database,
    "migrations": _is_migrated,
    "broker": _has_broker,
}
