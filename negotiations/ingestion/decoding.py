"""Bytes to text, whatever the encoding; refuses what is no text. Knows no format."""

import codecs
import re
import unicodedata

from charset_normalizer import from_bytes

from negotiations.ingestion.read_document import (
    BinaryDocumentError,
    BrokenEncodingError,
    EmptyDocumentError,
)

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins as the mark of UTF-16 does: ask it first
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CONTROLS = bytes([*range(0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F])
_CONTROLS_IN_TEXT = 0.02  # pictures and archives have about 0.1

# Web browsers read these names as the larger set of Windows, since pages mean that.
_WESTERN = {"latin-1", "iso-8859-1", "iso8859-1", "us-ascii", "ascii"}
# Python has decoders for other things too, and slow ones (`punycode`).
_ALPHABET = re.compile(
    r"(utf|iso|windows|cp|koi8|latin|gb|big5|euc|shift|sjis|mac|tis)[a-z0-9_-]*"
)
_ACCENTS_IN_WESTERN_TEXT = 0.1  # of all bytes; in Cyrillic text it is more than half
_OTHER_ALPHABETS = [
    "cp1251", "koi8_r", "koi8_u", "iso8859_5", "cp1253", "cp1255", "cp1256",
    "gb18030", "big5", "shift_jis", "euc_kr",
]  # fmt: skip


def decode(body: bytes, *, declared: str = "") -> str:
    """The text that the bytes stand for, in composed form and with plain line ends.

    A byte-order mark wins, then what is valid UTF-8, then the declared encoding: pages
    that declare another one and send UTF-8 are common, the reverse hardly happens by
    chance. Single broken bytes in UTF-8 are replaced, and show.
    """
    if not body.strip():
        raise EmptyDocumentError("it is empty")
    text = tidy(_decode(body, declared.strip().lower()))
    if not text.strip():
        raise EmptyDocumentError("it holds nothing but blanks")
    return text


def tidy(text: str) -> str:
    """The text as it is kept: offsets of evidence count in this form."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    # PostgreSQL refuses lone surrogates, which JSON escapes can bring.
    whole = re.sub("[\ud800-\udfff]", "\N{REPLACEMENT CHARACTER}", plain)
    return unicodedata.normalize("NFC", whole)


def _decode(body: bytes, declared: str) -> str:
    for mark, encoding in _MARKS:
        if body.startswith(mark):
            return _strictly(body, encoding)
    _refuse_binary(body)
    for encoding in ("utf-8", _meant(declared)):
        text = _attempt(body, encoding)
        if text is not None:
            return text
    return _repaired(body)


def _meant(declared: str) -> str:
    if declared in _WESTERN:
        return "cp1252"
    return declared if _ALPHABET.fullmatch(declared) else "utf-8"


def _refuse_binary(body: bytes) -> None:
    controls = len(body) - len(body.translate(None, _CONTROLS))
    if controls > len(body) * _CONTROLS_IN_TEXT:
        raise BinaryDocumentError("it is not a text but a binary file")


def _strictly(body: bytes, encoding: str) -> str:
    text = _attempt(body, encoding)
    if text is None:
        raise BrokenEncodingError(f"it is marked as {encoding} but is not")
    return text


def _attempt(body: bytes, encoding: str) -> str | None:
    try:
        return body.decode(encoding)
    except (ValueError, LookupError):
        return None


def _repaired(body: bytes) -> str:
    text = body.decode("utf-8", errors="replace")
    broken = text.count("\N{REPLACEMENT CHARACTER}")
    accents = sum(not character.isascii() for character in text) - broken
    if broken * 10 <= accents:
        return text
    return _guessed(body)


def _guessed(body: bytes) -> str:
    accents = len(body) - len(body.decode("ascii", errors="ignore"))
    if accents < len(body) * _ACCENTS_IN_WESTERN_TEXT:
        text = _attempt(body, "cp1252")
        if text is not None:
            return text
    best = from_bytes(body, cp_isolation=_OTHER_ALPHABETS).best()
    if best is None:
        raise BrokenEncodingError("it is text in no encoding that can be told")
    return str(best)
