"""Connections that go only to checked addresses and end at a deadline.

The address that was checked is the very one connected to: a name is looked up once, so
that a second, different answer cannot lead elsewhere. Knows nothing of redirects, sizes
or what the bytes mean.
"""

import ssl
import time
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any  # Any: httpcore's own signatures

import httpcore
import httpx

from negotiations.ingestion.addresses import Resolver, check_address
from negotiations.ingestion.failures import GarbledError, TooSlowError, UnreachableError


class Deadline:
    """The moment by which everything must be done.

    Each single wait may be short and the whole endless, so every wait asks what is left.
    """

    def __init__(self, seconds: float, *, address: str) -> None:
        self._address = address
        self._seconds = seconds
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        """The seconds that are left; raises TooSlowError when there are none."""
        left = self._end - time.monotonic()
        if left <= 0:
            raise TooSlowError(
                f"{self._address} gave no complete answer in {self._seconds:g} seconds"
            )
        return left


class GuardedTransport(httpx.BaseTransport):
    """Carries the requests of one fetch; names keep their own certificates."""

    def __init__(
        self, *, resolve: Resolver, allowed: Collection[str], deadline: Deadline
    ) -> None:
        self._pool = httpcore.ConnectionPool(
            ssl_context=_certificates(),
            network_backend=_GuardedBackend(resolve, allowed, deadline),
        )

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        url = request.url
        answer = self._pool.handle_request(
            httpcore.Request(
                method=request.method,
                url=httpcore.URL(
                    scheme=url.raw_scheme,
                    host=url.raw_host,
                    port=url.port,
                    target=url.raw_path,
                ),
                headers=request.headers.raw,
            )
        )
        return httpx.Response(
            status_code=answer.status, headers=answer.headers, stream=_Body(answer)
        )

    def close(self) -> None:
        self._pool.close()


@contextmanager
def failures_told(address: str) -> Iterator[None]:
    """Tell what fails on the wire as a FetchError that names the address."""
    try:
        yield
    except httpcore.TimeoutException as error:
        raise TooSlowError(f"{address} gave no complete answer in time") from error
    except httpcore.NetworkError as error:
        raise UnreachableError(f"{address} cannot be reached: {error}") from error
    except httpcore.ProtocolError as error:
        raise GarbledError(
            f"{address} did not answer in proper HTTP: {error}"
        ) from error


class _Body(httpx.SyncByteStream):
    def __init__(self, answer: httpcore.Response) -> None:
        self._answer = answer

    def __iter__(self) -> Iterator[bytes]:
        return self._answer.iter_stream()

    def close(self) -> None:
        self._answer.close()


class _GuardedBackend(httpcore.NetworkBackend):
    def __init__(
        self, resolve: Resolver, allowed: Collection[str], deadline: Deadline
    ) -> None:
        self._resolve = resolve
        self._allowed = allowed
        self._deadline = deadline
        self._network = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        *args: Any,  # Any: source address and socket options, passed by position
        **options: Any,  # Any: the same, passed by name
    ) -> httpcore.NetworkStream:
        """Connect to the first address that answers, once all of them are checked.

        A name with one private address among public ones is refused altogether: that
        is how names are made to lead inside.
        """
        addresses = self._resolve(host, port)
        for address in addresses:
            check_address(host, address, port, allowed=self._allowed)
        for address in addresses[:-1]:
            try:
                return self._connect(address, port)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue
        return self._connect(addresses[-1], port)

    def _connect(self, address: str, port: int) -> httpcore.NetworkStream:
        stream = self._network.connect_tcp(address, port, timeout=self._deadline.left())
        return _TimedStream(stream, self._deadline)


class _TimedStream(httpcore.NetworkStream):
    def __init__(self, stream: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, timeout=self._deadline.left())

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, timeout=self._deadline.left())

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        left = self._deadline.left()
        secure = self._stream.start_tls(ssl_context, server_hostname, timeout=left)
        return _TimedStream(secure, self._deadline)

    def get_extra_info(self, info: str) -> Any:  # Any: httpcore's own signature
        return self._stream.get_extra_info(info)


@cache
def _certificates() -> ssl.SSLContext:
    return httpx.create_ssl_context(trust_env=False)
