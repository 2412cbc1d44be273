"""Undoes the compression of a body piece by piece, never giving more than asked for.

An HTTP client inflates each piece whole, and a small one may hold a thousandfold. Knows
nothing of where the pieces come from.
"""

import zlib

from negotiations.ingestion.failures import GarbledError, UnknownEncodingError

ACCEPTED = "gzip, deflate"

# Window sizes are how zlib is told the format. Servers disagree on whether deflate has
# a zlib header; its first byte ends in 8.
_GZIP, _ZLIB, _BARE = 31, 15, -15
_ZLIB_MARK = 8


class Inflater:
    """One body's decompression; `encoding` is its Content-Encoding header, `address` whose it is."""

    def __init__(self, encoding: str, address: str) -> None:
        self._address = address
        self._encoding = encoding.strip().lower()
        if self._encoding not in {"", "identity", "gzip", "x-gzip", "deflate"}:
            raise UnknownEncodingError(
                f"{address} is compressed as {encoding!r}, not {ACCEPTED}"
            )
        self._is_plain = self._encoding in {"", "identity"}
        self._member: zlib._Decompress | None = None

    def inflate(self, data: bytes, *, at_most: int) -> bytes:
        """The next bytes; once as many as `at_most` came, nothing after them is right."""
        if self._is_plain or not data:
            return data
        try:
            return self._inflate(data, at_most)
        except zlib.error as error:
            raise GarbledError(
                f"the compression of {self._address} is broken"
            ) from error

    def finish(self) -> None:
        """Raise GarbledError where the compressed bytes broke off before their end."""
        if self._member is not None and not self._member.eof:
            raise GarbledError(f"{self._address} breaks off before its end")

    def _inflate(self, data: bytes, at_most: int) -> bytes:
        inflated = bytearray()
        while data and len(inflated) < at_most:
            if self._member is None or self._member.eof:
                self._member = zlib.decompressobj(self._window(data))
            inflated += self._member.decompress(data, at_most - len(inflated))
            data = self._member.unused_data  # gzip may hold several files in a row
        return bytes(inflated)

    def _window(self, data: bytes) -> int:
        if self._encoding != "deflate":
            return _GZIP
        return _ZLIB if data[0] & 0x0F == _ZLIB_MARK else _BARE
