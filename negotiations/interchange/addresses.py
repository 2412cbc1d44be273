"""What can be cited as a source: an address of the web, or a file that has none.

Pure. Whatever is let through here, the record can keep as a document.
"""

from urllib.parse import urlsplit

from negotiations.ingestion.fingerprints import canonical_address
from negotiations.interchange.format import FILE_SCHEME, SOURCE

LONGEST_URL = 2_000
_LONGEST_HOST = 200
_LONGEST_FILE_NAME = 500


def read_source(cell: str) -> str:
    """Raises ValueError for what is neither."""
    if not SOURCE.fullmatch(cell):
        raise ValueError(cell)
    is_sound = _is_file(cell) if cell.startswith(FILE_SCHEME) else _is_address(cell)
    if not is_sound:
        raise ValueError(cell)
    return cell


def _is_file(source: str) -> bool:
    return len(source.removeprefix(FILE_SCHEME)) <= _LONGEST_FILE_NAME


def _is_address(url: str) -> bool:
    """Raises ValueError for brackets or a port that make no address."""
    parts = urlsplit(url)
    is_port = parts.port != 0
    is_host = 0 < len(parts.hostname or "") <= _LONGEST_HOST
    # Escapes make the canonical one longer; it is kept too.
    length = max(len(url), len(canonical_address(url)))
    return is_host and is_port and length <= LONGEST_URL
