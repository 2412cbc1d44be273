"""Armed groups that no list knows: `the rebel Kamba Liberation Front (KLF)`.

A group is one by the last word of its name and by what the text calls it beside it; who
is known already, the gazetteer says.
"""

from collections.abc import Iterator, Sequence

from negotiations.extraction.names import Entry, EntryKind, Name
from negotiations.extraction.tokens import Doc, Token
from negotiations.extraction.words import words
from negotiations.vocabulary import NameKind, PartyKind

_LONGEST = 7  # tokens of a name
_CALLED_BEFORE, _CALLED_AFTER = 3, 6  # tokens around it that call it armed

_Phrase = tuple[str, ...]  # the texts of a name's tokens


def strange_groups(doc: Doc, names: Sequence[Name]) -> Iterator[Name]:
    """Every place that names a group which the text introduces as an armed one."""
    taken = {
        position
        for name in names
        if name.label != "DEMONYM"
        for position in range(name.start, name.end)
    }
    states = {name.start for name in names if name.label == "DEMONYM"}
    entries = dict(_introduced(doc, taken, states))
    by_first: dict[str, list[_Phrase]] = {}
    for phrase in sorted(entries, key=len, reverse=True):
        by_first.setdefault(phrase[0], []).append(phrase)
    free = 0
    for token in doc if entries else ():
        for phrase in by_first.get(token.text, ()):
            end = token.i + len(phrase)
            here = tuple(one.text for one in doc[token.i : end])
            is_free = token.i >= free and taken.isdisjoint(range(token.i, end))
            if here == phrase and is_free:
                free = end
                yield Name(
                    entry=entries[phrase],
                    role=NameKind.NAME,
                    start=token.i,
                    end=end,
                )


def _introduced(
    doc: Doc, taken: set[int], states: set[int]
) -> Iterator[tuple[_Phrase, Entry]]:
    """Each group by its name and by its abbreviation."""
    for head in doc:
        if not head.is_title or head.lower_ not in words("names", "group_heads"):
            continue
        start, end = _begin(head), head.i + 1
        is_known = end - start == 1 or not taken.isdisjoint(range(start, end))
        is_states = start in states and head.lower_ in words("names", "state_forces")
        if is_known or is_states or not _is_called_armed(doc, start, end):
            continue
        short = _short(doc, end)
        entry = Entry(
            kind=EntryKind.PARTY,
            name=doc[start:end].text,
            aliases=(short,) if short else (),
            party_kind=PartyKind.ARMED_GROUP,
        )
        yield tuple(token.text for token in doc[start:end]), entry
        if short:
            yield (short,), entry


def _begin(head: Token) -> int:
    """Where the capitalised words before the last one begin, articles aside."""
    position = head.i
    while position > max(0, head.i - _LONGEST + 1):
        before = head.doc[position - 1]
        is_name = before.is_title and not before.is_stop
        is_part = is_name or before.text in {"'s", "-"}
        if not is_part or before.lower_ in words("names", "armed"):
            break
        position -= 1
    return position


def _is_called_armed(doc: Doc, start: int, end: int) -> bool:
    around = (
        *doc[max(0, start - _CALLED_BEFORE) : start],
        *doc[end : end + _CALLED_AFTER],
    )
    return any(token.lower_ in words("names", "armed") for token in around)


def _short(doc: Doc, end: int) -> str | None:
    """`(KLF)` after a name."""
    after = doc[end : end + 3]
    texts = [token.text for token in after]
    is_told = len(texts) == len(after) and texts[:1] == ["("] and texts[2:] == [")"]
    return texts[1] if is_told and texts[1].isupper() and len(texts[1]) > 1 else None
