"""The one door to the network: an address in, its bytes out, within firm limits.

Every hop of a redirect is checked anew. Knows nothing of Django, of sources, or of what
the bytes mean; what the operator chose comes in as a `Door`.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus

import httpx

from negotiations.ingestion.addresses import Resolver, resolve
from negotiations.ingestion.connections import (
    Deadline,
    GuardedTransport,
    failures_told,
)
from negotiations.ingestion.failures import (
    BadAddressError,
    RefusedError,
    TooLargeError,
    TooManyRedirectsError,
    UnavailableError,
)
from negotiations.ingestion.inflating import ACCEPTED, Inflater

_LONGEST_ADDRESS = 2000  # as many letters as are kept
_BUSY = (
    HTTPStatus.REQUEST_TIMEOUT,
    HTTPStatus.TOO_EARLY,
    HTTPStatus.TOO_MANY_REQUESTS,
)


@dataclass(frozen=True, kw_only=True)
class Limits:
    """How long one fetch may take and how much it may bring.

    `body_bytes` counts what is sent and, apart from that, what it inflates to. Headers end
    at 100 KiB, httpcore's own limit.
    """

    seconds: float = 30.0
    body_bytes: int = 20_000_000
    redirects: int = 5


@dataclass(frozen=True, kw_only=True)
class Door:
    """What the operator chose: the name we go by, the limits, the exceptions.

    `agent` names the program and a contact. `allowed` are private endpoints that may be
    asked nevertheless, such as `127.0.0.1:8080`.
    """

    agent: str
    limits: Limits = field(default_factory=Limits)
    allowed: Collection[str] = ()
    resolve: Resolver = resolve


@dataclass(frozen=True, kw_only=True)
class Fetched:
    """What an address gave; header names are in lower case."""

    body: bytes
    status: int
    headers: Mapping[str, str]
    final_url: str
    redirects: tuple[str, ...] = ()

    @property
    def is_unchanged(self) -> bool:
        """Whether the server says that what we have is still what it has."""
        return self.status == HTTPStatus.NOT_MODIFIED

    @property
    def content_type(self) -> str:
        return self.headers.get("content-type", "")


def fetch(url: str, door: Door, *, etag: str = "", modified: str = "") -> Fetched:
    """Fetch one address; raises a FetchError whose text a curator can act on.

    `etag` and `modified` are what the server said last time; it may then answer that
    nothing has changed.
    """
    transport = GuardedTransport(
        resolve=door.resolve,
        allowed=door.allowed,
        deadline=Deadline(door.limits.seconds, address=url),
    )
    headers = _headers(door.agent, etag=etag, modified=modified)
    with httpx.Client(transport=transport, trust_env=False, headers=headers) as client:
        request = _request(client, url)
        with failures_told(url):
            return _follow(client, request, door.limits)


def _headers(agent: str, *, etag: str, modified: str) -> dict[str, str]:
    headers = {
        "User-Agent": agent,
        "Accept": "text/html,application/xhtml+xml,*/*;q=0.8",
        "Accept-Encoding": ACCEPTED,
    }
    if etag:
        headers["If-None-Match"] = etag
    if modified:
        headers["If-Modified-Since"] = modified
    return headers


def _request(client: httpx.Client, url: str) -> httpx.Request:
    if len(url) > _LONGEST_ADDRESS:
        raise BadAddressError(f"{url[:100]}… is longer than an address can be")
    try:
        return client.build_request("GET", url.strip())
    except (httpx.InvalidURL, UnicodeError) as error:
        raise BadAddressError(f"{url} is not a web address: {error}") from error


def _follow(client: httpx.Client, request: httpx.Request, limits: Limits) -> Fetched:
    passed: list[str] = []
    while len(passed) <= limits.redirects:
        _check_form(request.url)
        response = _send(client, request)
        try:
            if response.next_request is None:
                return _fetched(response, limits, passed)
        finally:
            response.close()
        passed.append(str(request.url))
        request = response.next_request
    raise TooManyRedirectsError(
        f"{passed[0]} leads on and on: more than {limits.redirects} redirects"
    )


def _check_form(url: httpx.URL) -> None:
    if url.scheme not in {"http", "https"} or not url.host:
        raise BadAddressError(
            f"{url} does not begin with http:// or https:// and a name"
        )
    if url.userinfo:
        # Addresses are published, and so would be the password.
        raise BadAddressError(
            f"the address of {url.host} carries a user name or password"
        )


def _send(client: httpx.Client, request: httpx.Request) -> httpx.Response:
    try:
        return client.send(request, stream=True)
    except (httpx.RemoteProtocolError, httpx.InvalidURL) as error:
        # Whatever else goes wrong is told by the transport; this is the redirect.
        raise BadAddressError(f"{request.url} leads to a broken address") from error


def _fetched(response: httpx.Response, limits: Limits, redirects: list[str]) -> Fetched:
    url = str(response.url)
    if response.status_code != HTTPStatus.NOT_MODIFIED:
        _check_status(response, url)
    return Fetched(
        body=_read_body(response, url, limits.body_bytes),
        status=response.status_code,
        headers=dict(response.headers),
        final_url=url,
        redirects=tuple(redirects),
    )


def _check_status(response: httpx.Response, url: str) -> None:
    status = response.status_code
    if HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
        return
    message = f"{url} answered {status} {response.reason_phrase}".rstrip()
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR or status in _BUSY:
        retry_after = response.headers.get("retry-after", "")
        raise UnavailableError(message, retry_after=retry_after)
    raise RefusedError(message, status=status)


def _read_body(response: httpx.Response, url: str, limit: int) -> bytes:
    inflater = Inflater(response.headers.get("content-encoding", ""), url)
    body = bytearray()
    sent = 0
    for chunk in response.iter_raw():
        sent += len(chunk)
        body += inflater.inflate(chunk, at_most=limit + 1 - len(body))
        if sent > limit or len(body) > limit:
            raise TooLargeError(f"{url} is larger than {limit / 1_000_000:.3g} MB")
    inflater.finish()
    return bytes(body)
