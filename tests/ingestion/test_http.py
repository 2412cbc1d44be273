"""Tests of the one door to the network, against a real server on loopback."""

import gzip
import pickle
import socket
import time
import zlib
from http.server import BaseHTTPRequestHandler
from threading import Thread

import pytest

from negotiations.ingestion.failures import (
    BadAddressError,
    FetchError,
    ForbiddenAddressError,
    GarbledError,
    PermanentFetchError,
    RefusedError,
    TooLargeError,
    TooManyRedirectsError,
    TooSlowError,
    TransientFetchError,
    UnavailableError,
    UnknownEncodingError,
    UnreachableError,
)
from negotiations.ingestion.http import Door, Limits, fetch
from tests.ingestion.web import QUICK, answer, redirect, serving

IMPATIENT = Limits(seconds=0.3, body_bytes=100_000)


def test_what_the_server_sends_is_what_is_kept():
    with serving(answer(b"Talks resumed.", headers={"ETag": '"7"'})) as web:
        fetched = fetch(web.url("/report"), web.door())

    assert fetched.body == b"Talks resumed."
    assert fetched.status == 200
    assert fetched.headers["etag"] == '"7"'
    assert fetched.final_url == web.url("/report")
    assert fetched.redirects == ()


def test_the_server_is_told_who_asks_and_what_is_known():
    with serving(answer(status=304)) as web:
        fetched = fetch(web.url("/"), web.door(), etag='"7"', modified="Mon")

    assert fetched.is_unchanged
    assert fetched.body == b""
    assert web.requests[0]["User-Agent"] == "Parley-tests/1 (+mailto:tests@example.org)"
    assert web.requests[0]["If-None-Match"] == '"7"'
    assert web.requests[0]["If-Modified-Since"] == "Mon"


@pytest.mark.parametrize(
    ("encoding", "sent"),
    [
        ("gzip", gzip.compress(b"Talks ") + gzip.compress(b"resumed.")),
        ("deflate", zlib.compress(b"Talks resumed.")),
        ("deflate", zlib.compress(b"Talks resumed.", wbits=-15)),
        ("identity", b"Talks resumed."),
    ],
    ids=["gzip in two members", "deflate", "deflate without header", "identity"],
)
def test_a_compressed_answer_is_inflated(encoding, sent):
    with serving(answer(sent, headers={"Content-Encoding": encoding})) as web:
        fetched = fetch(web.url("/"), web.door())

    assert fetched.body == b"Talks resumed."


def test_a_redirect_is_followed_and_remembered():
    def page(request: BaseHTTPRequestHandler) -> None:
        here = {"/old": redirect("/new"), "/new": answer(b"moved")}
        here[request.path](request)

    with serving(page) as web:
        fetched = fetch(web.url("/old"), web.door())

    assert fetched.body == b"moved"
    assert fetched.final_url == web.url("/new")
    assert fetched.redirects == (web.url("/old"),)


def test_a_redirect_without_end_is_given_up():
    with serving(redirect("/again")) as web, pytest.raises(TooManyRedirectsError):
        fetch(web.url("/"), web.door())

    assert len(web.requests) == QUICK.redirects + 1


@pytest.mark.parametrize(
    "target",
    [
        "http://169.254.169.254/latest/meta-data/",
        "http://127.0.0.1/",
        "http://[::1]/",
        "http://2130706433/",
        "http://0x7f.1/",
        "http://[::ffff:127.0.0.1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/",
        "http://0.0.0.0/",
        "http://10.1.2.3/",
        "http://100.64.0.1/",
        "http://224.0.0.1/",
        "http://localhost/",
        "http://8.8.8.8:22/",
    ],
)
def test_no_redirect_leads_inside(target):
    with serving(redirect(target)) as web, pytest.raises(ForbiddenAddressError):
        fetch(web.url("/"), web.door())


@pytest.mark.parametrize(
    "url",
    [
        "",
        "report.html",
        "ftp://example.org/",
        "file:///etc/passwd",
        "http://",
        "http://[::1",
        "http://reader:secret@example.org/",
        "http://exa mple.org/\x00",
        "http://example.org/" + "x" * 2000,
    ],
)
def test_what_is_no_web_address_is_not_asked(url):
    door = Door(agent="tests", resolve=lambda host, port: pytest.fail("looked up"))

    with pytest.raises(BadAddressError):
        fetch(url, door)


@pytest.mark.parametrize(
    "target", ["ftp://example.org/", "http://[::1", "http://0177.0.0.1/", "gopher:x"]
)
def test_a_redirect_to_what_is_no_web_address_is_refused(target):
    with serving(redirect(target)) as web, pytest.raises(BadAddressError):
        fetch(web.url("/"), web.door())


def test_a_name_is_looked_up_once_and_that_address_is_used():
    with serving(answer(b"the checked one")) as web:
        answers = iter([["127.0.0.1"], ["10.0.0.1"]])
        door = Door(
            agent="tests",
            allowed=[web.endpoint],
            resolve=lambda host, port: next(answers),
        )

        fetched = fetch(f"http://news.example:{web.server.server_port}/", door)

    assert fetched.body == b"the checked one"
    assert web.requests[0]["Host"] == f"news.example:{web.server.server_port}"
    assert next(answers) == ["10.0.0.1"]


def test_a_name_that_leads_inside_the_second_time_is_refused_then():
    with serving(lambda request: here[request.path](request)) as web:
        port = web.server.server_port
        here = {"/": redirect(f"http://other.example:{port}/")}
        leads = {"news.example": ["127.0.0.1"], "other.example": ["127.0.0.2"]}
        door = Door(
            agent="tests",
            allowed=[web.endpoint],
            resolve=lambda host, port: leads[host],
        )

        with pytest.raises(ForbiddenAddressError, match=r"other\.example"):
            fetch(f"http://news.example:{port}/", door)


def test_one_private_address_among_public_ones_is_enough_to_refuse():
    door = Door(agent="tests", resolve=lambda host, port: ["93.184.215.14", "10.0.0.1"])

    with pytest.raises(ForbiddenAddressError, match=r"10\.0\.0\.1"):
        fetch("http://news.example/", door)


def test_the_next_address_is_tried_where_the_first_does_not_answer():
    with serving(answer(b"here")) as web:
        port = web.server.server_port
        door = Door(
            agent="tests",
            allowed=[web.endpoint, f"[::1]:{port}"],
            resolve=lambda host, port: ["::1", "127.0.0.1"],
        )

        fetched = fetch(f"http://news.example:{port}/", door)

    assert fetched.body == b"here"


def test_a_secure_server_is_asked_by_its_name():
    heard: list[bytes] = []

    def listen() -> None:
        connection, _ = server.accept()
        with connection:
            heard.append(connection.recv(4096))

    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        listener = Thread(target=listen)
        listener.start()
        door = Door(
            agent="tests",
            allowed=[f"127.0.0.1:{port}"],
            resolve=lambda host, port: ["127.0.0.1"],
        )
        with pytest.raises(UnreachableError):
            fetch(f"https://news.example:{port}/", door)
        listener.join()

    assert b"news.example" in heard[0]


def test_a_name_that_nobody_has_is_unreachable():
    with pytest.raises(UnreachableError, match="leads to no address"):
        fetch("http://nobody.invalid/", Door(agent="tests"))


def test_a_closed_port_is_unreachable():
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    door = Door(agent="tests", allowed=[f"127.0.0.1:{port}"])

    with pytest.raises(UnreachableError, match="cannot be reached"):
        fetch(f"http://127.0.0.1:{port}/", door)


@pytest.mark.parametrize("status", [401, 403, 404, 410, 451])
def test_a_refusal_is_final(status):
    refusing = answer(status=status)

    with serving(refusing) as web, pytest.raises(RefusedError) as caught:
        fetch(web.url("/"), web.door())

    assert caught.value.status == status
    assert isinstance(caught.value, PermanentFetchError)


@pytest.mark.parametrize("status", [408, 425, 429, 500, 502, 503])
def test_a_server_in_trouble_may_be_asked_again(status):
    page = answer(status=status, headers={"Retry-After": "120"})

    with serving(page) as web, pytest.raises(UnavailableError) as caught:
        fetch(web.url("/"), web.door())

    assert caught.value.retry_after == "120"
    assert isinstance(caught.value, TransientFetchError)


def test_a_failure_survives_the_way_from_a_worker():
    failure = RefusedError("it answered 404", status=404)

    received = pickle.loads(pickle.dumps(failure))  # noqa: S301 made one line above

    assert str(received) == "it answered 404"
    assert received.status == 404


def test_a_redirect_that_names_no_place_is_a_refusal():
    with serving(answer(status=302)) as web, pytest.raises(RefusedError):
        fetch(web.url("/"), web.door())


@pytest.mark.parametrize(
    ("encoding", "compressed"),
    [
        ("gzip", gzip.compress(bytes(100_000_000))),
        ("deflate", zlib.compress(bytes(100_000_000))),
    ],
    ids=["gzip", "deflate"],
)
def test_a_bomb_is_stopped_before_it_inflates(encoding, compressed):
    page = answer(compressed, headers={"Content-Encoding": encoding})
    limits = Limits(seconds=5, body_bytes=1_000_000)

    with serving(page) as web:
        began = time.monotonic()
        with pytest.raises(TooLargeError, match="larger than 1 MB"):
            fetch(web.url("/"), web.door(limits))

    assert time.monotonic() - began < 1


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, gzip"])
def test_a_compression_that_was_not_asked_for_is_refused(encoding):
    page = answer(b"\x00" * 50, headers={"Content-Encoding": encoding})

    with serving(page) as web, pytest.raises(UnknownEncodingError):
        fetch(web.url("/"), web.door())


@pytest.mark.parametrize(
    "sent", [gzip.compress(b"Talks resumed.")[:-9], b"no gzip at all"]
)
def test_broken_compression_is_garbled(sent):
    page = answer(sent, headers={"Content-Encoding": "gzip"})

    with serving(page) as web, pytest.raises(GarbledError):
        fetch(web.url("/"), web.door())


def test_an_endless_body_is_stopped_at_its_limit():
    def page(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.end_headers()
        while not web.is_over.is_set():
            request.wfile.write(b"x" * 10_000)

    with serving(page) as web, pytest.raises(TooLargeError):
        fetch(web.url("/"), web.door())


def test_a_body_that_drips_ends_at_the_deadline():
    def page(request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.end_headers()
        while not web.is_over.wait(0.02):
            request.wfile.write(b"x")

    with serving(page) as web:
        began = time.monotonic()
        with pytest.raises(TooSlowError):
            fetch(web.url("/"), web.door(IMPATIENT))

    assert time.monotonic() - began < 1


def test_headers_that_drip_end_at_the_deadline():
    def page(request: BaseHTTPRequestHandler) -> None:
        request.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        while not web.is_over.wait(0.02):
            request.wfile.write(b"x")

    with serving(page) as web:
        began = time.monotonic()
        with pytest.raises(TooSlowError):
            fetch(web.url("/"), web.door(IMPATIENT))

    assert time.monotonic() - began < 1


def test_a_server_that_says_nothing_ends_at_the_deadline():
    def page(request: BaseHTTPRequestHandler) -> None:
        web.is_over.wait()

    with serving(page) as web, pytest.raises(TooSlowError):
        fetch(web.url("/"), web.door(IMPATIENT))


def test_no_time_is_too_little():
    with serving(answer(b"")) as web, pytest.raises(TooSlowError):
        fetch(web.url("/"), web.door(Limits(seconds=0)))

    assert web.requests == []


@pytest.mark.parametrize(
    "headers",
    [b"X-Long: " + b"x" * 300_000, b"X-Many: 1\r\n" * 30_000],
    ids=["one long", "many"],
)
def test_headers_beyond_measure_are_refused(headers):
    def page(request: BaseHTTPRequestHandler) -> None:
        request.wfile.write(b"HTTP/1.1 200 OK\r\n" + headers + b"\r\n\r\nbody")

    with serving(page) as web, pytest.raises(FetchError):
        fetch(web.url("/"), web.door())


@pytest.mark.parametrize(
    "sent",
    [
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\nbroken off",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"",
    ],
    ids=["another protocol", "body cut", "bad chunk", "nothing"],
)
def test_an_answer_that_is_no_http_is_garbled(sent):
    def page(request: BaseHTTPRequestHandler) -> None:
        request.wfile.write(sent)
        request.close_connection = True

    with serving(page) as web, pytest.raises(GarbledError):
        fetch(web.url("/"), web.door())
