"""Tests of the services for one machine."""

import socket

import pytest

from negotiations.management.local.services import (
    NotListeningError,
    PortTakenError,
    PostgreSQLFailedError,
    await_port,
    find_redis,
    free_port,
    require_free_port,
    start_postgresql,
    stop_postgresql,
)


@pytest.fixture
def taken():
    """A port that somebody listens at."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def test_a_port_that_is_taken_is_told_with_the_way_out(taken):
    with pytest.raises(PortTakenError, match=f"PORT={taken + 1} make run"):
        require_free_port(taken)


def test_a_free_port_is_fine():
    require_free_port(free_port())


def test_a_service_is_awaited_until_it_listens(taken):
    await_port(taken)


def test_a_service_that_never_listens_is_told():
    port = free_port()

    with pytest.raises(NotListeningError, match=str(port)):
        await_port(port, within=0.1)


def test_the_redis_on_path_comes_first(monkeypatch, tmp_path):
    found = tmp_path / "redis-server"
    found.touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))

    assert find_redis() == str(found)


def test_a_folder_of_something_else_gives_no_server(tmp_path):
    folder = tmp_path / "postgresql"
    folder.mkdir()
    (folder / "PG_VERSION").write_text("9\n")

    with pytest.raises(PostgreSQLFailedError, match=r"postgresql/log"):
        start_postgresql(folder)


def test_where_no_server_runs_none_is_started_to_be_stopped(tmp_path):
    stop_postgresql(tmp_path / "postgresql")

    assert not (tmp_path / "postgresql").exists()
