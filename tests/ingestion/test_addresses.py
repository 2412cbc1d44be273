"""Tests of which network addresses may be asked."""

import pytest

from negotiations.ingestion.addresses import check_address, is_public, resolve
from negotiations.ingestion.failures import ForbiddenAddressError, UnreachableError


@pytest.mark.parametrize(
    "address",
    ["8.8.8.8", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808"],
)
def test_an_address_that_anybody_can_reach_is_public(address):
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "127.8.9.1",
        "10.0.0.1",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",  # noqa: S104 an address to refuse, nothing binds to it
        "255.255.255.255",
        "198.18.0.1",
        "224.0.0.1",
        "240.0.0.1",
        "::",
        "::1",
        "::7f00:1",
        "::ffff:127.0.0.1",
        "::ffff:169.254.169.254",
        "64:ff9b::a9fe:a9fe",
        "64:ff9b:1::1",
        "2002:a00:1::",
        "2001:0:1::1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fe80::1%eth0",
        "fec0::1",
        "ff0e::1",
        "news.example",
    ],
)
def test_an_address_inside_some_network_is_not_public(address):
    assert not is_public(address)


def test_an_allowed_endpoint_may_be_private_and_at_any_port():
    check_address("here", "127.0.0.1", 8080, allowed=["127.0.0.1:8080"])
    check_address("here", "::1", 8080, allowed=["[::1]:8080"])


def test_what_is_allowed_at_one_port_is_not_at_another():
    with pytest.raises(ForbiddenAddressError):
        check_address("here", "127.0.0.1", 80, allowed=["127.0.0.1:8080"])


def test_a_public_address_is_asked_at_web_ports_only():
    check_address("news", "8.8.8.8", 443, allowed=())

    with pytest.raises(ForbiddenAddressError, match="port 25"):
        check_address("news", "8.8.8.8", 25, allowed=())


def test_numbers_are_read_as_the_system_reads_them():
    assert resolve("2130706433", 80) == ["127.0.0.1"]


def test_a_name_longer_than_names_can_be_is_unreachable():
    with pytest.raises(UnreachableError):
        resolve("x" * 300 + ".example", 80)
