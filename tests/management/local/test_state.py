"""Tests of the folder that a local Parley keeps."""

import pytest

from negotiations.management.local.state import AlreadyRunningError, State


@pytest.fixture
def state(tmp_path):
    return State(folder=tmp_path / "var")


def test_a_secret_stays_the_same(state):
    with state.held():
        assert state.secret("admin-password") == state.secret("admin-password")


def test_two_secrets_differ(state):
    with state.held():
        assert state.secret("admin-password") != state.secret("secret-key")


@pytest.mark.parametrize("name", ["admin-password", "environment"])
def test_only_its_owner_can_read_a_secret(state, name):
    with state.held():
        state.secret("admin-password")
        state.share({"SECRET_KEY": "k"})

    assert (state.folder / name).stat().st_mode & 0o777 == 0o600


def test_other_commands_are_told_of_the_services_alone(state):
    with state.held():
        state.share({"DATABASE_URL": "postgres:///a", "HOME": "/home/someone"})

    told = (state.folder / "environment").read_text()
    assert told == "PARLEY_LOCAL_DATABASE_URL=postgres:///a\n"


def test_a_folder_serves_one_run_at_a_time(state):
    with (
        state.held(),
        pytest.raises(AlreadyRunningError, match="running already"),
        state.held(),
    ):
        pass


def test_a_folder_is_free_again_after_a_run(state):
    with state.held():
        pass

    with state.held():
        assert state.folder.exists()


def test_it_is_set_up_once_this_was_noted(state):
    with state.held():
        assert not state.is_set_up()

        state.mark_set_up()

    assert State(folder=state.folder).is_set_up()
