"""How long it takes to read a page and extract its claims, against trafilatura alone.

`python benchmarks/extraction.py` makes a news page of each bundled report, with the
menus, teasers and scripts that such pages have around their text (about 50 kB), reads
each with trafilatura alone and then with everything that ingestion does with it, and
prints the ratio that the design sets a bar for, words per second and the memory of the
process at its peak.
"""

import resource
import statistics
import sys
import time
import tomllib
from collections.abc import Callable
from datetime import UTC, date, datetime
from html import escape
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import trafilatura

from negotiations.extraction import extract
from negotiations.ingestion.reading import read

_ROOT = Path(__file__).resolve().parent.parent
_REPORTS = _ROOT / "tests" / "extraction" / "corpus" / "reports"
_ROUNDS = 5
_BAR = 2.0
_MEGABYTES = 400
_NOW = datetime(2026, 11, 23, tzinfo=UTC)
_PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title} | The Daily Example</title>
<meta property="article:published_time" content="{day}T09:30:00Z">
<link rel="canonical" href="https://example.org/{number}">
<script>{script}</script></head>
<body><header><a href="/">The Daily Example</a>
<nav><ul>{menu}</ul></nav></header>
<main><article><h1>{title}</h1><p class="byline">By our correspondent</p>
<figure><img src="/p.jpg" alt=""><figcaption>The table at which they sat. Photo: Example
Pictures</figcaption></figure>{paragraphs}</article>
<aside><h2>Read also</h2>{teasers}</aside></main>
<footer><p>© The Daily Example. All rights reserved.</p><ul>{menu}</ul></footer>
</body></html>"""
_MENU = "".join(
    f'<li class="item item-{one}"><a href="/section/{one}" data-track="menu-{one}">'
    f"<span>Section {one}</span></a></li>"
    for one in range(120)
)
_TEASERS = "".join(
    f'<div class="teaser teaser-{one}"><a href="/story/{one}"><img src="/t/{one}.jpg"'
    f' alt="" width="320" height="180" loading="lazy"><h3>Story number {one}</h3></a>'
    f'<p class="standfirst">What else happened in town {one}.</p></div>'
    for one in range(60)
)
_SCRIPT = "window.page = {" + ", ".join(f'"k{one}": {one}' for one in range(900)) + "};"


def main() -> int:
    """Measure, print, and say by the exit code whether both bars are held."""
    reports = [_parsed(path) for path in sorted(_REPORTS.rglob("*.toml"))]
    pages = [_page(number, *report) for number, report in enumerate(reports)]
    words = sum(len(text.split()) for text, _ in reports)
    alone = _seconds(pages, _with_trafilatura)
    whole = _seconds(pages, _with_everything)
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    ratio = whole / alone
    _tell(f"{len(pages)} pages, {words:,} words, median of {_ROUNDS} runs")
    _tell(f"trafilatura alone  {alone:6.2f} s")
    _tell(f"read and extract   {whole:6.2f} s  {words / whole:,.0f} words per second")
    _tell(f"ratio              {ratio:6.2f}    (bar {_BAR})")
    _tell(f"memory at its peak {megabytes:6.0f} MB (bar {_MEGABYTES})")
    return 0 if ratio <= _BAR and megabytes <= _MEGABYTES else 1


def _parsed(path: Path) -> tuple[str, date]:
    held = tomllib.loads(path.read_text("utf-8"))
    day = str(held.get("published", "2025-06-02"))[:10]
    return held["text"].strip(), date.fromisoformat(day)


def _page(number: int, text: str, day: date) -> tuple[bytes, date]:
    title, *paragraphs = [line for line in text.split("\n") if line.strip()]
    page = _PAGE.format(
        title=escape(title),
        day=day.isoformat(),
        number=number,
        menu=_MENU,
        teasers=_TEASERS,
        script=_SCRIPT,
        paragraphs="".join(f"<p>{escape(one)}</p>" for one in paragraphs or [title]),
    )
    return page.encode(), day


def _with_trafilatura(page: bytes, _day: date) -> None:
    trafilatura.bare_extraction(page.decode(), with_metadata=True)


def _with_everything(page: bytes, day: date) -> None:
    found = read(
        page, content_type="text/html", address="https://example.org/a", now=_NOW
    )
    extract(found.text, day)


def _seconds(
    pages: list[tuple[bytes, date]], work: Callable[[bytes, date], None]
) -> float:
    """The median time for all pages; the first run warms up and does not count."""
    times = []
    for _ in range(_ROUNDS + 1):
        began = time.perf_counter()
        for page, day in pages:
            work(page, day)
        times.append(time.perf_counter() - began)
    return statistics.median(times[1:])


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    sys.exit(main())
