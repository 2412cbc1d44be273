"""PDF files to reports; knows no network and no Django."""

from io import BytesIO

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from negotiations.ingestion.decoding import tidy
from negotiations.ingestion.languages import language_of
from negotiations.ingestion.read_document import (
    BrokenFormatError,
    EmptyDocumentError,
    ReadDocument,
    first_line,
)

_PAGES = 500  # no report is longer; a hostile file may claim millions
# What pypdf lets through when the structure of a file lies.
_BROKEN = (
    PyPdfError, ValueError, TypeError, KeyError, IndexError, AttributeError,
    ArithmeticError, AssertionError, NotImplementedError, OSError, RecursionError,
)  # fmt: skip
_FULL_LINE = 0.7  # of the longest one: shorter lines end a paragraph or are headings


def read_pdf(body: bytes) -> ReadDocument:
    """The text of all pages; its date is left open, the file's own being another one."""
    try:
        reader = PdfReader(BytesIO(body))
        pages = [page.extract_text() for page in reader.pages[:_PAGES]]
        about = reader.metadata
        title = (about.title if about else "") or ""
        author = (about.author if about else "") or ""
    except _BROKEN as error:
        raise BrokenFormatError(f"it is a PDF that cannot be read: {error}") from error
    text = tidy("\n".join(unbroken(page) for page in pages)).strip()
    if not text:
        raise EmptyDocumentError("it is a PDF without text, perhaps of scanned pages")
    return ReadDocument(
        text=text,
        title=tidy(title).strip() or first_line(text),
        author=tidy(author).strip(),
        language=language_of(text),
    )


def unbroken(page: str) -> str:
    """The page with its full lines joined, so that sentences are whole again."""
    lines = [line.rstrip() for line in page.splitlines()]
    full = max(map(len, lines), default=0) * _FULL_LINE
    joined = ""
    for line in lines:
        joined += line
        goes_on = len(line) >= full and not line.endswith((".", "!", "?", ":", "”"))
        joined += " " if goes_on else "\n"
    return joined.rstrip()
