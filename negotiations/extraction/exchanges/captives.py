"""Groups of captives and of the dead in a sentence: how many, of which kind, whose.

It reads tokens, figures and names; who hands them to whom is for the rules.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from negotiations.extraction.exchanges.captive_nouns import (
    Noun,
    category_of,
    noun_phrase,
)
from negotiations.extraction.exchanges.remains import start_of_bodies
from negotiations.extraction.exchanges.subsets import is_subset
from negotiations.extraction.gazetteer import Name
from negotiations.extraction.names import EntryKind
from negotiations.extraction.numbers import Figure
from negotiations.extraction.tokens import Doc, Span, Token
from negotiations.extraction.words import words
from negotiations.values import Count
from negotiations.vocabulary import Qualifier, TransferCategory


@dataclass(frozen=True, kw_only=True)
class Group:
    """`55 Russian prisoners`, `the bodies of 12 soldiers`, `all sick prisoners`.

    Tokens `start` to `end`, the end excluded. `category` is None where the words leave it
    open (`1,000 for 1,000`); `owner` names whose people they are; `is_captive` when the
    noun itself says captive or dead, and not only soldier or person.
    """

    count: Count
    category: TransferCategory | None
    start: int
    end: int
    owner: Name | None = None
    figure: Figure | None = None
    is_captive: bool = False

    @property
    def is_each(self) -> bool:
        return self.figure is not None and self.figure.is_each


def find_groups(
    span: Span, figures: Sequence[Figure], names: Sequence[Name]
) -> list[Group]:
    """The groups of one sentence, in order."""
    demonyms = {
        position: name
        for name in names
        if name.kind is EntryKind.PARTY
        for position in range(name.start, name.end)
    }
    counted = [
        _counted(span, figure, demonyms) for figure in _without_stocks(span, figures)
    ]
    found = _without_parts([group for group in _paired(counted) if group is not None])
    taken = {position for group in found for position in range(group.start, group.end)}
    found.extend(
        group
        for group in _uncounted(span, demonyms)
        if taken.isdisjoint(range(group.start, group.end))
    )
    return sorted(found, key=lambda group: group.start)


def _without_stocks(span: Span, figures: Sequence[Figure]) -> Iterator[Figure]:
    """`21 of more than 200 girls`: how many, and not of how many."""
    waiting: Figure | None = None
    for figure in figures:
        if (
            waiting is not None
            and waiting.end + 1 == figure.start
            and (span.doc[waiting.end].lower_ == "of")
        ):
            waiting = replace(waiting, end=figure.end)
            continue
        if waiting is not None:
            yield waiting
        waiting = figure
    if waiting is not None:
        yield waiting


def _paired(counted: Sequence[Group | None]) -> Iterator[Group | None]:
    """`1,200-for-1,200 prisoners` is one group, for both sides."""
    waiting: Group | None = None
    for group in counted:
        figure = group.figure if group else None
        if waiting and group and figure == _against(waiting):
            yield replace(
                waiting,
                category=group.category,
                end=group.end,
                is_captive=group.is_captive,
            )
            waiting = None
            continue
        yield waiting
        is_pair = figure and figure.against and figure.against.count == figure.count
        waiting = group if is_pair else None
        yield None if is_pair else group
    yield waiting


def _against(group: Group) -> Figure | None:
    """The second number of a pair, as it stands on its own."""
    return group.figure.against if group.figure else None


def _without_parts(groups: Sequence[Group]) -> list[Group]:
    """Leave out what a sum is made of: `390 people, 270 soldiers and 120 civilians`."""
    for index, whole in enumerate(groups):
        parts = groups[index + 1 :]
        numbers = [part.count.number or 0 for part in parts]
        if len(parts) > 1 and sum(numbers) == whole.count.number:
            return list(groups[: index + 1])
    return list(groups)


def is_about_captives(tokens: Span | Doc) -> bool:
    """Whether the words speak of captives or the dead at all."""
    return any(token.lower_ in words("captives", "signs") for token in tokens)


def _counted(span: Span, figure: Figure, demonyms: dict[int, Name]) -> Group | None:
    if figure.is_compound or is_subset(span, figure) or _is_listed(span, figure):
        return None
    noun = noun_phrase(span, figure.end, demonyms)
    start = start_of_bodies(span, figure.start)
    if noun is None:
        return _bare(span, figure, demonyms)
    category = noun.category
    if start < figure.start:
        category = TransferCategory.REMAINS
    return Group(
        count=figure.count,
        category=category,
        start=start,
        end=noun.end,
        owner=noun.owner,
        figure=figure,
        is_captive=noun.is_captive or start < figure.start,
    )


def _is_listed(span: Span, figure: Figure) -> bool:
    """`A list of 561 children`: names on paper."""
    before = [token.lower_ for token in span.doc[span.start : figure.start]][-2:]
    return before[1:] == ["of"] and before[0] in {"list", "lists"}


def _bare(span: Span, figure: Figure, demonyms: dict[int, Name]) -> Group | None:
    """`390 on each side`, `a thousand for a thousand`: the noun stands elsewhere."""
    numbered = _numbered(span, figure, demonyms)
    if numbered is not None:
        return numbered
    following = span.doc[figure.end].lower_ if figure.end < span.end else "."
    if figure.against and figure.count.number == 1 == figure.against.count.number:
        return None  # "the first one-for-one exchange" tells how, not how many
    is_told = figure.against is not None or _is_estimate(span, figure)
    is_told = is_told or following in words("captives", "after_bare")
    if not is_told and not _is_whole_object(span, figure):
        return None
    return Group(
        count=figure.count,
        category=None,
        start=figure.start,
        end=figure.against.end if figure.against else figure.end,
        figure=figure,
    )


def _is_whole_object(span: Span, figure: Figure) -> bool:
    """`Baku released 33.`: the people are those of the clause before."""
    before = span.doc[max(span.start, figure.start - 1) : figure.start]
    following = span.doc[figure.end] if figure.end < span.end else None
    verbs = words("handovers", "giving") | words("handovers", "getting")
    verbs |= words("handovers", "letting")
    return any(token.lemma_ in verbs for token in before) and (
        following is None
        or following.lower_ in words("handovers", "letting_particles")
        or (following.is_punct and following.text != "-")
    )


def _numbered(span: Span, figure: Figure, demonyms: dict[int, Name]) -> Group | None:
    """`For Armenia the freed soldiers numbered 31`."""
    before = span.doc[max(span.start, figure.start - 2) : figure.start]
    if len(before) < len("NV") or before[-1].lower_ not in words(
        "captives", "counting"
    ):
        return None
    category = category_of(before[0], [])
    named = [name for place, name in demonyms.items() if place < figure.start]
    if category is None:
        return None
    return Group(
        count=figure.count,
        category=category,
        start=figure.start,
        end=figure.end,
        owner=named[-1] if named else None,
        figure=figure,
    )


def _is_estimate(span: Span, figure: Figure) -> bool:
    """`Put the number of Ukrainians who returned at 189`."""
    before = [token.lower_ for token in span.doc[span.start : figure.start]]
    return before[-1:] == ["at"] and "number" in before


def _is_singular(span: Span, noun: Noun) -> bool:
    """`A captured soldier`, not `a prisoner swap`."""
    following = span.doc[noun.end].lower_ if noun.end < span.end else ""
    return span.doc[noun.end - 1].lower_ in words(
        "captives", "single"
    ) and following not in words("swaps", "nouns") | words("swaps", "about")


def _is_one_of(noun: Noun, qualifier: Qualifier) -> bool:
    """`A Ukrainian pilot`: one person of a side, if no word says captive."""
    return noun.owner is not None and qualifier is Qualifier.EXACT


def _is_titled(span: Span, token: Token, demonyms: dict[int, Name]) -> bool:
    """`Freed Ukrainian pilot Nadiya Savchenko`: the name stands for the article."""
    if token.i not in demonyms or token.i == span.start:
        return False
    before = token.nbor(-1)
    is_object = (
        before.lower_ in words("handovers", "before_one")
        or before.lemma_ in words("handovers", "giving")
        or before.lemma_ in words("handovers", "swapping")
    )
    noun = noun_phrase(span, token.i, demonyms) if is_object else None
    return noun is not None and noun.end < span.end and span.doc[noun.end].is_title


def _uncounted(span: Span, demonyms: dict[int, Name]) -> Iterator[Group]:
    """`all sick prisoners` and `an undisclosed number of prisoners`."""
    for token in span:
        if token.lower_ == "all":
            noun, qualifier = noun_phrase(span, token.i + 1, demonyms), Qualifier.ALL
        elif token.lower_ in words("captives", "withheld"):
            noun = noun_phrase(span, token.i + 3, demonyms)  # "number of" between
            qualifier = Qualifier.WITHHELD
        elif token.lower_ in {"a", "an"} or _is_titled(span, token, demonyms):
            start = token.i + (token.i not in demonyms)
            noun, qualifier = noun_phrase(span, start, demonyms), Qualifier.EXACT
            if noun is None or not _is_singular(span, noun):
                continue
        else:
            continue
        if noun is not None and (noun.is_captive or _is_one_of(noun, qualifier)):
            yield Group(
                count=Count(
                    number=1 if qualifier is Qualifier.EXACT else None,
                    qualifier=qualifier,
                ),
                category=noun.category,
                start=token.i,
                end=noun.end,
                owner=noun.owner,
                is_captive=True,
            )
