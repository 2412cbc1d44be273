"""Tests of what a log line looks like."""

import json
import logging.config

import pytest
import structlog

from config.logs import logging_settings


@pytest.fixture
def logged(capsys):
    """Writes one event with its fields and gives back the line."""
    configuration = structlog.get_config()
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level

    def write(*, as_json):
        logging.config.dictConfig(logging_settings(level="INFO", as_json=as_json))
        log = structlog.get_logger("tests")
        log.info("polled", source="feed", new=3, exc_info=ValueError("no feed"))
        return capsys.readouterr().err

    yield write
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.configure(**configuration)


def test_in_production_an_event_is_one_json_line(logged):
    line = json.loads(logged(as_json=True))

    assert line["event"] == "polled"
    assert line["source"] == "feed"
    assert line["new"] == 3
    assert line["exception"] == "ValueError: no feed"
    assert line["timestamp"].endswith("Z")


def test_on_one_machine_an_event_is_plain_text(logged):
    line = logged(as_json=False)

    assert "polled" in line
    assert "source=feed" in line
    assert "ValueError: no feed" in line
    assert not line.startswith("{")
