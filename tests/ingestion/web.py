"""A small web server on loopback, hostile or not, and the door that leads to it."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread

from negotiations.ingestion.http import Door, Limits

Page = Callable[[BaseHTTPRequestHandler], None]
QUICK = Limits(seconds=5.0, body_bytes=100_000)


@dataclass
class Web:
    """A running server: where it is, what it was asked, and whether it must end."""

    server: ThreadingHTTPServer
    requests: list[Mapping[str, str]] = field(default_factory=list)
    is_over: Event = field(default_factory=Event)

    @property
    def endpoint(self) -> str:
        return f"127.0.0.1:{self.server.server_port}"

    def url(self, path: str) -> str:
        return f"http://{self.endpoint}{path}"

    def door(self, limits: Limits = QUICK) -> Door:
        return Door(
            agent="Parley-tests/1 (+mailto:tests@example.org)",
            limits=limits,
            allowed=(self.endpoint,),
        )


@contextmanager
def serving(page: Page) -> Iterator[Web]:
    """Serve every path with one function until the block ends."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            web.requests.append({"path": self.path, **self.headers})
            try:
                page(self)
            except OSError:  # the client went away, as it should
                self.close_connection = True

        def log_message(self, *arguments: object) -> None:
            """Say nothing on the terminal."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.block_on_close = False
    web = Web(server)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield web
    finally:
        web.is_over.set()
        server.shutdown()
        thread.join()
        server.server_close()


def answer(
    body: bytes = b"",
    *,
    status: int = 200,
    headers: Mapping[str, str] = {"Content-Type": "text/plain"},
) -> Page:
    """A page that always answers the same."""

    def page(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        for name, value in headers.items():
            request.send_header(name, value)
        request.send_header("Content-Length", str(len(body)))
        request.end_headers()
        request.wfile.write(body)

    return page


def redirect(to: str) -> Page:
    return answer(status=302, headers={"Location": to})
