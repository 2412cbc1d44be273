"""Tests of undoing compression piece by piece."""

import gzip
import zlib

import pytest

from negotiations.ingestion.failures import GarbledError
from negotiations.ingestion.inflating import Inflater


@pytest.mark.parametrize(
    ("encoding", "sent"),
    [
        ("gzip", gzip.compress(b"Talks resumed.")),
        ("deflate", zlib.compress(b"Talks resumed.")),
    ],
)
def test_pieces_of_one_byte_give_the_whole(encoding, sent):
    inflater = Inflater(encoding, "news.example")

    inflated = b"".join(
        inflater.inflate(sent[at : at + 1], at_most=100) for at in range(len(sent))
    )

    inflater.finish()
    assert inflated == b"Talks resumed."


def test_no_more_comes_than_is_asked_for():
    inflater = Inflater("gzip", "news.example")

    inflated = inflater.inflate(gzip.compress(bytes(10_000_000)), at_most=1000)

    assert len(inflated) == 1000


def test_a_body_without_a_byte_is_whole():
    inflater = Inflater("gzip", "news.example")

    inflated = inflater.inflate(b"", at_most=10)

    inflater.finish()
    assert inflated == b""


def test_a_body_that_breaks_off_is_told():
    inflater = Inflater("gzip", "news.example")
    inflater.inflate(gzip.compress(b"Talks resumed.")[:12], at_most=100)

    with pytest.raises(GarbledError, match="breaks off"):
        inflater.finish()
