"""From a page's text to its prose: sentences, each knowing where it stands in the page.

Page furniture, repeated paragraphs and datelines are left out; quotation marks,
dashes and spaces are made plain. It knows characters only: no names, no grammar.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from negotiations.extraction.words import words

# One character for one character, so that a stretch keeps its length.
_PLAIN = str.maketrans(
    {
        **dict.fromkeys("\u201c\u201d\u201e\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2018\u2019\u201a\u0060\u00b4", "'"),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
    }
)
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f"
_PIECE = re.compile(rf"[^\s{_INVISIBLE}]+")
_LONGEST_WORD = 300  # characters; what is longer is no word but data
_ODD_SPACE = re.compile(
    rf"\s\s|[^\S ]|[{_INVISIBLE}]|^\s|\s$|[^\s]{{{_LONGEST_WORD},}}"
)
_LINE = re.compile(r"[^\n]+")
_EMAIL = re.compile(r"\S@\S+\.\w")
_CREDIT = re.compile(  # a caption, a list's counter, a feed's last line
    r"(?:photo|image|picture|credit)s?(?: by| credit)?\s?[:/©]"
    r"|REUTERS/|AP Photo|/ ?AFP\b|Getty Images|via Getty|/Reuters|Anadolu/|EPA-EFE/"
    r"|^list (?:of )?\d+|appeared first on"
    r"|\[[^\]]*\b(?:Reuters|AFP|AP|EPA|Getty|Anadolu|File)\b[^\]]*\]$",
    re.IGNORECASE,
)
_ADDRESS_ALONE = re.compile(r"(?:https?://|www\.)\S+$")
_STAMP = re.compile(r"\s*date \d{4}-\d\d-\d\d\s+")  # as page readers print it
_PLACED = r"(?:, ?[A-Z\d][\w. ]{0,20}){0,3}"  # , Belarus, June 2, 2025
_AGENCY = r" ?[(\[][A-Z][^()\[\]]{1,40}[)\]] ?(?:--?|:|\.-)"  # (Agency) -
_DATELINE = re.compile(
    r"(?:"
    # ISTANBUL, ST. PETERSBURG, KYIV/MOSCOW
    rf"[A-Z][A-Z.'/ -]{{2,40}}{_PLACED}(?: ?\([^()]{{2,40}}\) ?--?| +--?)"
    r"|[A-Z][A-Z.'/ -]{2,40}:(?=.{80})"  # before a headline's colon stands a speaker
    rf"|(?:[A-Z][\w.'-]+ ?){{1,4}}{_PLACED}{_AGENCY}"  # Istanbul, Turkey (Agency) -
    r"|[A-Z][\w.'-]+(?: [A-Z][\w.'-]+)?, [A-Z]\w+(?: [A-Z]\w+)? -"  # Doha, Qatar -
    r"|[A-Z]\w+[.,] [A-Z][a-z]+ \d{1,2}\. (?:/[A-Z]+/\.|[A-Z.]+ -)"  # Kyiv, May 3. /X/.
    rf"|{_AGENCY[2:]}"
    r")\s+(?=[\"'(\[]*[^\W_a-z])"
)
_SENTENCE_END = re.compile(
    r"[.!?…]+[\"')\]]*\s+(?=[\"'(\[]*[^\W_a-z])"
    r"|(?<=[a-z]{3})[.!?](?=[A-Z][a-z]*\s)"  # the space after the stop was lost
)
_LAST_WORD = re.compile(r"[\w.'-]*$")
_FIRST_WORD = re.compile(r"\W*(\w*)")
_CLOSED = re.compile(r"[.!?…:;,][\"')\]]*$")
_WORD = re.compile(r"[^\W\d_]+")

_LONGEST_HEADING = 20  # words
_LONGEST_SENTENCE = 1200  # characters; a list or a table without stops is longer
_NEAR = 80  # characters around a stop that say whether it ends a sentence
_LONGEST_FURNITURE = 25  # words; a longer line with an address in it is prose
_WRAPPED = range(45, 101)  # characters of a line that was cut to fit a page
_ENGLISH_SHARE = 0.12  # of words; news in other languages stays under half of it


@dataclass(frozen=True, kw_only=True)
class Sentence:
    """One sentence or heading: where it stands in `Prose.text`."""

    start: int
    end: int
    paragraph: int
    is_heading: bool


@dataclass(frozen=True, kw_only=True)
class Prose:
    """What a reader reads on a page; any stretch of it can be found in the page again."""

    original: str
    text: str
    sentences: tuple[Sentence, ...]
    piece_starts: tuple[int, ...]
    piece_origins: tuple[int, ...]

    def locate(self, start: int, end: int) -> tuple[int, int]:
        """Where `text[start:end]` stands in the original."""
        return self._origin(start), self._origin(end - 1) + 1

    def _origin(self, position: int) -> int:
        piece = bisect_right(self.piece_starts, position) - 1
        return self.piece_origins[piece] + position - self.piece_starts[piece]


def read_prose(original: str) -> Prose:
    """The prose of a page, in the page's order."""
    plain = original.translate(_PLAIN)
    writer = _Writer()
    seen: set[str] = set()
    for start, end in _prose_paragraphs(plain):
        key = " ".join(plain[start:end].casefold().split())
        if key not in seen:
            seen.add(key)
            writer.add_paragraph(plain[start:end], start)
    return Prose(
        original=original,
        text="".join(writer.parts),
        sentences=tuple(writer.sentences),
        piece_starts=tuple(writer.starts),
        piece_origins=tuple(writer.origins),
    )


def language_of(text: str) -> str | None:
    """`en` for English, None for anything else: the rules speak English only."""
    found = _WORD.findall(text[:5000].lower())
    common = sum(word in words("language", "common") for word in found)
    return "en" if found and common / len(found) >= _ENGLISH_SHARE else None


class _Writer:
    """Writes prose piece by piece and remembers where each piece came from."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.starts: list[int] = []
        self.origins: list[int] = []
        self.sentences: list[Sentence] = []
        self._length = 0
        self._paragraph = 0

    def add_paragraph(self, paragraph: str, origin: int) -> None:
        first, begin = len(self.parts), self._length
        for gap, word, start in _pieces(paragraph):
            if gap or (self.parts and len(self.parts) == first):
                self._write(" ", origin + start - 1)
            self._write(word, origin + start)
        text = "".join(self.parts[first:])
        begin += len(text) - len(text.lstrip())
        self._add_sentences(text.lstrip(), begin)
        self._paragraph += 1

    def _write(self, part: str, origin: int) -> None:
        self.parts.append(part)
        self.starts.append(self._length)
        self.origins.append(origin)
        self._length += len(part)

    def _add_sentences(self, text: str, begin: int) -> None:
        stretches = list(_sentences(text))
        is_heading = (
            len(stretches) == 1
            and not _CLOSED.search(text)
            and text.count(" ") < _LONGEST_HEADING
        )
        for start, end in stretches:
            self.sentences.append(
                Sentence(
                    start=begin + start,
                    end=begin + end,
                    paragraph=self._paragraph,
                    is_heading=is_heading,
                )
            )


def _pieces(paragraph: str) -> Iterator[tuple[bool, str, int]]:
    """Each stretch without odd spaces, whether a gap is before it, and where it begins."""
    if not _ODD_SPACE.search(paragraph):
        yield False, paragraph, 0
        return
    last = 0
    for match in _PIECE.finditer(paragraph):
        between, last = paragraph[last : match.start()], match.end()
        if len(match[0]) < _LONGEST_WORD:
            gap = any(character.isspace() for character in between)
            yield gap and match.start() > 0, match[0], match.start()


def _prose_paragraphs(plain: str) -> Iterator[tuple[int, int]]:
    """Paragraphs that are prose; nothing after the line where the page's foot begins."""
    for begin, end in _paragraphs(plain):
        start = begin + _lead_in(plain[begin:end])
        paragraph = plain[start:end]
        if start > len(plain) / 2 and _begins_with(paragraph, "foot"):
            return
        if not _is_furniture(paragraph):
            yield start, end


def _lead_in(paragraph: str) -> int:
    """How long the stamp and the dateline are with which a paragraph begins."""
    stamp = _STAMP.match(paragraph)
    begin = stamp.end() if stamp else 0
    dateline = _DATELINE.match(paragraph, begin)
    return dateline.end() if dateline else begin


def _paragraphs(plain: str) -> Iterator[tuple[int, int]]:
    """Lines, put together again where they were only cut to fit a page."""
    lines = [(line.start(), line.end()) for line in _LINE.finditer(plain)]
    is_wrapped = _is_wrapped(plain)
    begin: int | None = None
    for number, (start, end) in enumerate(lines):
        begin = start if begin is None else begin
        following = lines[number + 1][0] if number + 1 < len(lines) else None
        joined = following == end + 1 and (
            is_wrapped or _continues(plain[start:end], plain[following])
        )
        if not joined:
            if plain[begin:end].strip():
                yield begin, end
            begin = None


def _is_wrapped(plain: str) -> bool:
    """Whether blank lines, not line ends, part the paragraphs."""
    blocks = [block.split("\n") for block in plain.split("\n\n") if block.strip()]
    cut = [len(line) for block in blocks for line in block[:-1]]
    return len(blocks) > 1 and bool(cut) and all(size in _WRAPPED for size in cut)


def _continues(line: str, following: str) -> bool:
    """Whether a line goes on with the character after its end."""
    return following.islower() and not _CLOSED.search(line[-_NEAR:].rstrip())


def _is_furniture(paragraph: str) -> bool:
    if paragraph.count(" ") > _LONGEST_FURNITURE:
        return False
    text = paragraph.strip()
    return (
        text.lower() in words("furniture", "whole")
        or _begins_with(text, "starts")
        or _begins_with(text, "foot")
        or bool(_EMAIL.search(text) or _ADDRESS_ALONE.match(text))
        or bool(_CREDIT.search(text))
        or not _WORD.search(text)
    )


def _begins_with(paragraph: str, name: str) -> bool:
    return paragraph.strip().lower().startswith(tuple(words("furniture", name)))


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    begin = 0
    for match in _SENTENCE_END.finditer(text):
        near = max(begin, match.start() - _NEAR)
        if _is_abbreviation(
            text[near : match.start()], text[match.end() : match.end() + _NEAR]
        ):
            continue
        yield from _cut(
            text, begin, match.end() - (len(match[0]) - len(match[0].rstrip()))
        )
        begin = match.end()
    yield from _cut(text, begin, len(text))


def _cut(text: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """A sentence, or stretches of what is too long to be one, parted between words."""
    while end - begin > _LONGEST_SENTENCE:
        stop = text.rfind(" ", begin + 1, begin + _LONGEST_SENTENCE)
        if stop < 0:
            break
        yield begin, stop
        begin = stop + 1
    yield begin, end


def _is_abbreviation(before: str, after: str) -> bool:
    """Whether the stop after `before` belongs to its last word, as in `Gen. Smith`."""
    found = _LAST_WORD.search(before)
    word = found[0].lower() if found else ""
    following = _FIRST_WORD.match(after)
    starts_anew = following is not None and following[1].lower() in words(
        "sentences", "starters"
    )
    if "." in word or word in words("sentences", "closing_abbreviations"):
        return not starts_anew
    return len(word) == 1 or word in words("sentences", "abbreviations")
