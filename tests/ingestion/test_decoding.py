"""Tests of bytes becoming text."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from negotiations.ingestion.decoding import decode, tidy
from negotiations.ingestion.read_document import (
    BinaryDocumentError,
    BrokenEncodingError,
    EmptyDocumentError,
    UnreadableError,
)

ENGLISH = "The café’s talks – “two hours” long – ended on Monday in Türkiye."
RUSSIAN = "Делегации встретились в понедельник и договорились вновь."
UKRAINIAN = "Делегації зустрілися для переговорів, їхня зустріч тривала день."


@pytest.mark.parametrize(
    ("text", "encoding", "declared"),
    [
        (ENGLISH, "utf-8", ""),
        (ENGLISH, "utf-8-sig", ""),
        (ENGLISH, "utf-16", ""),
        (ENGLISH, "utf-32", ""),
        (ENGLISH, "cp1252", ""),
        (ENGLISH, "cp1252", "ISO-8859-1"),
        (ENGLISH, "utf-8", "windows-1251"),
        (RUSSIAN, "cp1251", ""),
        (RUSSIAN, "koi8-r", ""),
        (RUSSIAN, "iso8859-5", "iso-8859-5"),
        (UKRAINIAN, "cp1251", ""),
        (ENGLISH, "cp1252", "no-such-encoding"),
        (ENGLISH, "cp1252", "utf-\x00"),
        (ENGLISH, "cp1252", "unicode_escape"),
    ],
)
def test_a_text_is_the_same_in_whatever_encoding(text, encoding, declared):
    assert decode(text.encode(encoding), declared=declared) == text


def test_single_broken_bytes_are_replaced_and_show():
    body = RUSSIAN.encode() + b"\xff" + " продолжение".encode()

    assert decode(body) == f"{RUSSIAN}\N{REPLACEMENT CHARACTER} продолжение"


@pytest.mark.parametrize("body", [b"", b" \n\t", "\ufeff".encode()])
def test_nothing_but_blanks_is_empty(body):
    with pytest.raises(EmptyDocumentError):
        decode(body)


@pytest.mark.parametrize(
    "body",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
        b"PK\x03\x04\x14\x00\x00\x00\x08\x00",
        b"\x7fELF\x02\x01\x01" + bytes(64),
        hashlib.shake_128(b"noise").digest(5000),
    ],
    ids=["picture", "archive", "program", "noise"],
)
def test_a_binary_is_refused(body):
    with pytest.raises(BinaryDocumentError):
        decode(body)


@pytest.mark.parametrize(
    "body",
    [b"\xff\xfeodd", b"\x81\x8d\x8f\x90\x9d" * 100, b"\xef\xbb\xbf\xff\xfe\xfa"],
    ids=["half a letter", "no alphabet", "marked as UTF-8"],
)
def test_text_in_no_known_encoding_is_refused(body):
    with pytest.raises(BrokenEncodingError):
        decode(body)


def test_text_is_kept_in_one_form():
    assert tidy("Tu\u0308rkiye\r\nsaid\rno\x00thing\ud800") == "Türkiye\nsaid\nnothing�"


@given(st.binary(max_size=300))
def test_any_bytes_give_text_or_a_reason(body):
    try:
        text = decode(body)
    except UnreadableError as error:
        text = str(error)

    assert text.strip()
    assert "\x00" not in text
    assert text.encode()
