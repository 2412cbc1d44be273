"""Towns that no list knows: `the border town of Kamba`, `in Kamba, Zambia`.

A word is a town by what stands around it; who is known already, the gazetteer says.
"""

from collections.abc import Iterator, Sequence

from negotiations.extraction.names import Entry, EntryKind, Name
from negotiations.extraction.tokens import Doc, Token
from negotiations.extraction.words import words
from negotiations.vocabulary import NameKind

_LONGEST = 3  # words of a town's name
_STATE_WITHIN = 3  # tokens from "Malaysian" to "city of"


def strange_places(doc: Doc, names: Sequence[Name]) -> Iterator[Name]:
    """Towns that are called one, or that stand before the state in which they lie."""
    taken = {place for name in names for place in range(name.start, name.end)}
    states = {name.start: name for name in names if name.kind is EntryKind.PARTY}
    ends = {name.end: name for name in states.values()}
    for token in doc:
        is_called = _is_called_town(token)
        if not is_called and token.lower_ not in words("names", "locative"):
            continue
        start = token.i + 1
        end = _town_end(doc, start)
        if end == start or not taken.isdisjoint(range(start, end)):
            continue
        state = _state_after(doc, end, states)
        if is_called and state is None:
            state = _state_before(token, ends)
        if is_called or state is not None:
            yield Name(
                entry=Entry(
                    kind=EntryKind.PLACE,
                    name=doc[start:end].text,
                    country=state.entry.country if state else None,
                ),
                role=NameKind.NAME,
                start=start,
                end=end,
            )


def _is_called_town(token: Token) -> bool:
    """Whether this is the `of` of `the town of`."""
    return (
        token.lower_ == "of"
        and token.i > 0
        and token.nbor(-1).lower_ in words("names", "towns")
    )


def _town_end(doc: Doc, start: int) -> int:
    """Where capitalised words that can be a town's name end."""
    end = start
    for token in doc[start : start + _LONGEST]:
        is_word = token.is_title and token.is_alpha and not token.is_stop
        if not is_word or token.lower_ in words("names", "never"):
            break
        end = token.i + 1
    return end


def _state_after(doc: Doc, end: int, states: dict[int, Name]) -> Name | None:
    """The state in `in Kamba, Zambia`; a list goes on after its second name."""
    if doc[end : end + 1].text != ",":
        return None
    found = states.get(end + 1)
    if found is None or found.role is not NameKind.NAME or not found.entry.country:
        return None
    is_listed = doc[found.end : found.end + 1].text in {"and", "or"}
    return None if is_listed else found


def _state_before(of: Token, ends: dict[int, Name]) -> Name | None:
    """The state in `the Malaysian city of`, `Ukraine's border town of`."""
    near = (ends.get(of.i - back) for back in range(1, _STATE_WITHIN + 1))
    return next((name for name in near if name), None)
