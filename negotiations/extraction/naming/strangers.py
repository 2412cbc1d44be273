"""People whom no list knows: found by their title, or by the full name before.

It knows what a person's name looks like; who is known already, the gazetteer says.
"""

import re
from collections.abc import Iterator, Sequence

from negotiations.extraction.names import Entry, EntryKind, Name
from negotiations.extraction.tokens import Doc, Token
from negotiations.extraction.words import words
from negotiations.vocabulary import NameKind

_LONGEST_NAME = 10  # tokens, particles and hyphens included
_DOTTED = re.compile(r"(?:[A-Z]\.)+")  # `G.L. Doe`, `Doe A.S.`
_ONE_INITIAL = 2  # characters of `G.`
_SUFFIXES = frozenset({"II", "III", "IV", "Jr", "Jr.", "Sr", "Sr."})
_LONGEST_TITLE = 7  # tokens from a country to the last word of a title


def strangers(doc: Doc, names: Sequence[Name]) -> Iterator[Name]:
    """People whom only their title makes known: `Deputy Minister Jane Doe`."""
    taken = {position for name in names for position in range(name.start, name.end)}
    for token in doc:
        if token.lower_ not in words("names", "titles"):
            continue
        start = _after_title(token)
        end = name_run(doc, start)
        if end == start and token.lower_ in words("names", "honorifics"):
            start, end = token.i, _after_honorific(token)
        if end > start and taken.isdisjoint(range(start, end)):
            yield Name(
                entry=Entry(
                    kind=EntryKind.PERSON,
                    name=doc[start:end].text,
                    party=_party_before(token, names) or _party_after(doc, end, names),
                ),
                role=NameKind.NAME,
                start=start,
                end=end,
            )


def _after_title(title: Token) -> int:
    """Where a name can begin after a title: past a comma, or past the stop of `Maj.`."""
    mark = title.doc[title.i + 1 : title.i + 2].text
    is_cut = mark == "." and title.lower_ in words("sentences", "abbreviations")
    return title.i + (2 if mark == "," or is_cut else 1)


def _after_honorific(title: Token) -> int:
    """Where `Haji Doe` ends, who is known by one name alone."""
    following = title.doc[title.i + 1 : title.i + 2]
    is_name = title.text.istitle() and all(map(is_name_word, following))
    return title.i + 1 + len(following) if is_name and len(following) else title.i


def is_name_word(token: Token) -> bool:
    """Whether a word can be part of a person's name by its looks."""
    text = token.text
    return (
        text[0].isupper()
        and len(text) > 1
        and not text.isupper()
        and text.replace("'", "").isalpha()
        and token.lower_ not in words("names", "never")
        and token.lower_ not in words("names", "titles")
    )


def _party_after(doc: Doc, end: int, names: Sequence[Name]) -> str | None:
    """The party in `President Jane Doe of Ivory Coast`."""
    if doc[end : end + 1].text != "of":
        return None
    parties = (name for name in names if name.kind is EntryKind.PARTY)
    return next((name.name for name in parties if name.start == end + 1), None)


def _party_before(title: Token, names: Sequence[Name]) -> str | None:
    """The party in a title: `Ukrainian Deputy Defence Minister`, `Russia's envoy`."""
    for name in reversed(names):
        between = title.doc[name.end : title.i + 1]
        if name.kind is EntryKind.PARTY and 0 < len(between) <= _LONGEST_TITLE:
            is_one_title = not any(
                word.is_punct and word.text != "-" for word in between
            )
            return name.name if is_one_title else None
    return None


def surnames(doc: Doc, names: Sequence[Name]) -> Iterator[Name]:
    """Surnames alone, after the full name."""
    taken = {position for name in names for position in range(name.start, name.end)}
    introduced: dict[str, Name] = {}
    for name in sorted(names, key=lambda name: name.start):
        if name.kind is EntryKind.PERSON and name.end - name.start > 1:
            introduced.setdefault(doc[name.end - 1].text, name)
    for token in doc:
        known = introduced.get(token.text)
        is_later = known is not None and token.i > known.start and token.i not in taken
        if known and is_later and not _has_first_name(token):
            yield Name(
                entry=known.entry, role=known.role, start=token.i, end=token.i + 1
            )


def _has_first_name(surname: Token) -> bool:
    """Whether it is somebody else's: `Jane Doe` after `John Doe`."""
    before = surname.doc[surname.i - 1]
    is_word = before.is_sent_start or before.is_stop or before.lower_ != before.lemma_
    return is_name_word(before) and not is_word


def name_run(doc: Doc, start: int) -> int:
    """Where a stretch of capitalised words that can be a person's name ends.

    Equal to `start` where none begins there: two to four words, particles aside.
    """
    end, count = start, 0
    for position in range(start, min(start + _LONGEST_NAME, len(doc))):
        token = doc[position]
        if is_name_word(token):
            count, end = count + 1, position + 1
        elif _is_initial(token):
            count += position == start or len(token) > _ONE_INITIAL
            end = position + 1 if len(token) > _ONE_INITIAL else end
        elif count and _ends_name(token, end):
            end = position + 1
        elif not _joins_name(token):
            break
    return end if count > 1 else start


def _is_initial(token: Token) -> bool:
    """`G.`, `A.S.`, and a bare letter beside another; one alone may be an article."""
    if _DOTTED.fullmatch(token.text):
        return True
    begin = max(0, token.i - 1)
    before, beside = token.doc[begin : token.i], token.doc[begin : token.i + 2]
    is_titled = any(one.lower_ in words("names", "titles") for one in before)
    return _is_letter(token) and (is_titled or sum(map(_is_letter, beside)) > 1)


def _is_letter(token: Token) -> bool:
    return len(token) == 1 and token.text.isupper()


def _ends_name(token: Token, end: int) -> bool:
    """`III`, or the second half of `Myoung-gyon`: a small letter after a hyphen."""
    if end == token.i:
        return token.text in _SUFFIXES
    is_near = end == token.i - 1 and token.is_alpha
    return is_near and token.nbor(-1).text == "-" and _joins_name(token.nbor(-1))


def _joins_name(token: Token) -> bool:
    if token.text == "-":
        return not (token.whitespace_ or token.nbor(-1).whitespace_)
    return token.lower_ in words("names", "particles")
