"""Which network addresses may be asked; opens no connection and knows no HTTP."""

import ipaddress
import socket
from collections.abc import Callable, Collection, Sequence

from negotiations.ingestion.failures import ForbiddenAddressError, UnreachableError

Resolver = Callable[[str, int], Sequence[str]]

_WEB_PORTS = (80, 443)
_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")  # carries an IPv4 address at its end
_IPV4_BITS = 0xFFFF_FFFF


def resolve(host: str, port: int) -> list[str]:
    """Every address that the system gives for the name, in its order of preference.

    Numbers in any spelling (`2130706433`, `0x7f.1`) are read as the system reads them,
    so what is checked is what would be connected to. Waits as long as the system's own
    resolver does.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise UnreachableError(f"the name {host} leads to no address") from error
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


def check_address(
    host: str, address: str, port: int, *, allowed: Collection[str]
) -> None:
    """Raise ForbiddenAddressError unless the host's address is public or allowed.

    `allowed` holds `127.0.0.1:8080` or `[::1]:8080`.
    """
    if endpoint(address, port) in allowed:
        return
    if port not in _WEB_PORTS:
        raise ForbiddenAddressError(f"{host} is asked at port {port}, not 80 or 443")
    if not is_public(address):
        what = address if host == address else f"{host} leads to {address}, which"
        raise ForbiddenAddressError(f"{what} is no public address")


def endpoint(address: str, port: int) -> str:
    return f"[{address}]:{port}" if ":" in address else f"{address}:{port}"


def is_public(address: str) -> bool:
    """Whether anybody in the world could be meant by it, also where IPv6 wraps IPv4."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(parsed, ipaddress.IPv6Address):
        inner = _wrapped(parsed)
        return _is_unicast(parsed) if inner is None else is_public(str(inner))
    return _is_unicast(parsed)


def _wrapped(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    if address in _NAT64:
        return ipaddress.IPv4Address(int(address) & _IPV4_BITS)
    return address.ipv4_mapped or address.sixtofour


def _is_unicast(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
    # Some multicast, reserved and old site-local addresses count as global.
    odd = address.is_multicast or address.is_reserved
    old = isinstance(address, ipaddress.IPv6Address) and address.is_site_local
    return address.is_global and not odd and not old
