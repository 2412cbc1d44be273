"""What tells documents apart: the address they share, their bytes, their wording.

Pure functions; they know neither the network nor the database.
"""

import hashlib
import re
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

NEAR = 8  # bits of 64 by which near-copies may differ; docs of the tests measure it

_DEFAULT_PORTS = {"http": 80, "https": 443}
_TRACKING = re.compile(
    r"utm_.*|at_(medium|campaign|.*_.*)|(fb|g|dc|gb|wb|ms|y|tt|tw)cl(id|src|rid)|mc_[ce]id|"
    r"_hs(enc|mi)|igshid|igsh|cmpid|cmp|ns_.*|ref_src|ref_url|wt_mc|xtor|ocid|ftag|"
    r"smid|taid|__twitter_impression|guccounter|guce_referrer(_sig)?"
)
_SHINGLE = 3  # words
_BITS = 64


def canonical_address(url: str) -> str:
    """The address without what does not change the page: tracking, fragment, case.

    Scheme and parameters that may matter are kept; their order is made one. What is no
    web address is given back as it is.
    """
    try:
        parts = urlsplit(url.strip())
        port = parts.port
    except ValueError:
        return url.strip()
    if parts.scheme not in _DEFAULT_PORTS or not parts.hostname:
        return url.strip()
    host = _host(parts.hostname)
    if port is not None and port != _DEFAULT_PORTS[parts.scheme]:
        host = f"{host}:{port}"
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    return urlunsplit((parts.scheme, host, path, _query(parts.query), ""))


def sha256(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()


def fingerprint(text: str) -> int:
    """A 64-bit SimHash of the wording: texts that share most phrases differ in few bits.

    Signed, as PostgreSQL's bigint is. Letter case, punctuation and spacing do not count.
    """
    words = re.findall(r"\w+", text.lower())
    last = max(len(words) - _SHINGLE, 0)
    phrases = {" ".join(words[at : at + _SHINGLE]) for at in range(last + 1)}
    ones = [0] * _BITS
    for phrase in phrases:
        digest = int.from_bytes(
            hashlib.blake2b(phrase.encode(), digest_size=8).digest()
        )
        for bit in range(_BITS):
            ones[bit] += digest >> bit & 1
    half = len(phrases) / 2
    unsigned = sum(1 << bit for bit, count in enumerate(ones) if count > half)
    return unsigned - (1 << _BITS) if unsigned >> (_BITS - 1) else unsigned


def distance(one: int, other: int) -> int:
    """The number of bits in which two fingerprints differ."""
    return ((one ^ other) & ((1 << _BITS) - 1)).bit_count()


def _host(name: str) -> str:
    try:
        host = name.rstrip(".").encode("idna").decode()
    except UnicodeError:
        host = name
    return f"[{host}]" if ":" in host else host


def _query(query: str) -> str:
    kept = [
        (name, value)
        for name, value in parse_qsl(query, keep_blank_values=True)
        if not _TRACKING.fullmatch(name.lower())
    ]
    return urlencode(sorted(kept))
