"""Web pages to reports: the article without its furniture, and what it says of itself.

Takes text that is decoded already; knows no network and no Django.
"""

from datetime import datetime
from typing import Any  # Any: lxml's elements have no types

import trafilatura
from trafilatura.settings import Document

from negotiations.ingestion.decoding import tidy
from negotiations.ingestion.languages import language_of
from negotiations.ingestion.read_document import (
    NoArticleError,
    ReadDocument,
    sane_date,
)

_LONGEST = 3_000_000  # letters; reading ten times as many takes a minute


def read_page(html: str, *, url: str, now: datetime) -> ReadDocument:
    """The report that stands on the page; raises NoArticleError where none does."""
    if len(html) > _LONGEST:
        raise NoArticleError("the page is too long to be one report")
    tree = trafilatura.load_html(html)
    if tree is None:
        raise NoArticleError("it is no web page")
    language = _declared_language(tree)
    found = trafilatura.bare_extraction(
        tree,
        url=url or None,
        with_metadata=True,
        include_comments=False,
        # Dates that stand somewhere in the text are as often those of events.
        date_extraction_params={
            "original_date": True,
            "extensive_search": False,
            "max_date": now.date().isoformat(),
        },
    )
    if not isinstance(found, Document) or not found.text:
        raise NoArticleError("no report can be found on the page")
    text = tidy(found.text)
    return ReadDocument(
        text=text,
        title=tidy(found.title or ""),
        author=tidy(found.author or ""),
        publisher=tidy(found.sitename or ""),
        published_on=sane_date(found.date or "", now=now),
        language=language_of(text) or language,
        canonical_url=found.url or "",
    )


def _declared_language(tree: Any) -> str:
    language = str(tree.get("lang") or "").split("-")[0].lower()
    return language if language.isalpha() and len(language) in {2, 3} else ""
