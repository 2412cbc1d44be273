"""What a rule is, and the text that rules read: its statements with what stands in them.

A rule module has a `Grammar` of rules, each a name, token patterns and a builder, and a
function `read(document, earlier) -> list[Claim]` that makes claims of what was found.
It knows nothing of any single kind of claim.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Generic, TypeVar

from negotiations.extraction import modality
from negotiations.extraction.claims import Claim, Evidence
from negotiations.extraction.dates import Anchor, DatePhrase, find_dates
from negotiations.extraction.gazetteer import Gazetteer, Name
from negotiations.extraction.modality import Mood
from negotiations.extraction.names import EntryKind
from negotiations.extraction.numbers import Figure, find_figures
from negotiations.extraction.text import Prose, read_prose
from negotiations.extraction.tokens import Doc, Pattern, Patterns, Span, mark, tokenize
from negotiations.values import DateRange
from negotiations.vocabulary import Precision

MentionT = TypeVar("MentionT")

# A rule module's `read`. `earlier` are the claims of the modules before it, in the order
# of the document's list; `belongs_to` counts positions in `[*earlier, *own]`.
Reader = Callable[["Document", Sequence[Claim]], list[Claim]]


@dataclass(frozen=True, kw_only=True, eq=False)
class Statement:
    """One sentence or heading and the names, numbers and dates in it, in its order.

    Positions (`start`, `end`) are those of tokens in the whole document.
    """

    index: int
    paragraph: int
    is_heading: bool
    span: Span
    names: tuple[Name, ...]
    dates: tuple[DatePhrase, ...]
    figures: tuple[Figure, ...]

    @cached_property
    def words(self) -> frozenset[str]:
        """Its words in lower case: a quick look before a close one."""
        return frozenset(token.lower_ for token in self.span)

    @cached_property
    def lemmas(self) -> frozenset[str]:
        """The base forms of its words."""
        return frozenset(token.lemma_ for token in self.span)

    def parties(self) -> list[str]:
        """The parties named, seats and demonyms included, each once."""
        found = (name.name for name in self.names if name.kind is EntryKind.PARTY)
        return list(dict.fromkeys(found))

    def of_kind(self, *kinds: EntryKind) -> list[Name]:
        return [name for name in self.names if name.kind in kinds]

    def mood(self, position: int) -> Mood:
        """How the sentence means the word at this position."""
        return modality.mood_of(self.span, position)


@dataclass(frozen=True, kw_only=True, eq=False)
class Document:
    """One report as rules see it."""

    prose: Prose
    doc: Doc
    published: date | None
    gazetteer: Gazetteer
    statements: tuple[Statement, ...]

    def when(self, phrase: DatePhrase, statement: Statement) -> DateRange | None:
        """What a date phrase means here; None where that would be a guess."""
        return phrase.resolve(
            Anchor(
                published=self.published,
                context=self._day_before(phrase, statement),
                ahead=modality.is_ahead(statement.span, phrase.start, phrase.end),
            )
        )

    def speaker(self, statement: Statement, position: int) -> Name | None:
        """Whom the text lets say what stands at this position; None for its own voice."""
        token = modality.speaker_of(statement.span, position)
        if token is None:
            return None
        named = self.name_at(token.i)
        return named or self.antecedent(statement)

    def name_at(self, position: int) -> Name | None:
        return self._names.get(position)

    def evidence(self, path: str, start: int, end: int) -> Evidence:
        """The words of tokens `start` to `end`, as the page has them."""
        first, last = self.doc[start], self.doc[end - 1]
        begin, stop = self.prose.locate(first.idx, last.idx + len(last))
        return Evidence(
            field=path, start=begin, end=stop, quote=self.prose.original[begin:stop]
        )

    def evidence_of(self, path: str, found: Name | Figure | DatePhrase) -> Evidence:
        return self.evidence(path, found.start, found.end)

    def whole(self, statement: Statement) -> Evidence:
        """The statement itself, as the context of a claim."""
        return self.evidence("", statement.span.start, statement.span.end)

    @cached_property
    def _names(self) -> dict[int, Name]:
        return {
            position: name
            for statement in self.statements
            for name in statement.names
            for position in range(name.start, name.end)
        }

    def antecedent(self, statement: Statement) -> Name | None:
        """Whom `he` or `she` means: the person whom the sentence before is about."""
        for earlier in reversed(self.statements[: statement.index]):
            if earlier.paragraph != statement.paragraph:
                return None
            people = earlier.of_kind(EntryKind.PERSON)
            if people:
                return people[0]
        return None

    def _day_before(self, phrase: DatePhrase, statement: Statement) -> date | None:
        """The nearest day that the paragraph states before a phrase."""
        if phrase.form not in {"offset", "neighbour"}:
            return None
        for earlier in reversed(self.statements[: statement.index + 1]):
            if earlier.paragraph != statement.paragraph:
                return None
            for other in reversed(earlier.dates):
                found = (
                    None if other.start >= phrase.start else self.when(other, earlier)
                )
                if found is not None and found.precision is Precision.DAY:
                    return found.start
        return None


@dataclass(frozen=True, kw_only=True, eq=False)
class Match:
    """A pattern found in a statement: tokens `start` to `end`, the end excluded."""

    document: Document
    statement: Statement
    rule: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        return self.document.doc[self.start : self.end]


@dataclass(frozen=True, kw_only=True)
class Rule(Generic[MentionT]):
    """Token patterns (spaCy's Matcher) and what a match of them says, or None.

    Patterns ask for ENT_TYPE (PARTY, DEMONYM, PERSON, PLACE, VENUE), LEMMA and LOWER,
    with words from the lexicon.
    """

    name: str
    patterns: tuple[Pattern, ...]
    build: Callable[[Match], MentionT | None]


class Grammar(Generic[MentionT]):
    """The rules of one kind, compiled once at their first use."""

    def __init__(
        self, *rules: Rule[MentionT], needs: frozenset[str] = frozenset()
    ) -> None:
        """`needs` are words of which a statement must have one to be looked at."""
        self._rules = {rule.name: rule for rule in rules}
        self._needs = needs

    def mentions(self, document: Document) -> list[MentionT]:
        """What the rules find, in the text's order."""
        found = (
            (start, self._rules[name], statement, end)
            for statement in document.statements
            if not (self._needs and self._needs.isdisjoint(statement.words))
            for name, start, end in self._patterns.find(statement.span)
        )
        built = (
            rule.build(
                Match(
                    document=document,
                    statement=statement,
                    rule=rule.name,
                    start=start,
                    end=end,
                )
            )
            for start, rule, statement, end in sorted(found, key=lambda one: one[0])
        )
        return [mention for mention in built if mention is not None]

    @cached_property
    def _patterns(self) -> Patterns:
        return Patterns({name: rule.patterns for name, rule in self._rules.items()})


def read_document(text: str, published: date | None, gazetteer: Gazetteer) -> Document:
    """Find the sentences of a report, and the names, dates and numbers in them."""
    prose = read_prose(text)
    doc = tokenize(prose.text)
    _mark_starts(doc, prose)
    names = gazetteer.find(doc)
    mark(doc, ((name.label, name.start, name.end) for name in names))
    return Document(
        prose=prose,
        doc=doc,
        published=published,
        gazetteer=gazetteer,
        statements=tuple(_statements(prose, doc, names)),
    )


def _mark_starts(doc: Doc, prose: Prose) -> None:
    """Tell the gazetteer that a capital letter here need not belong to a name."""
    starts = [token.idx for token in doc]
    for sentence in prose.sentences:
        first = bisect_left(starts, sentence.start)
        for token in doc[first : first + 1]:
            token.is_sent_start = True


def _statements(prose: Prose, doc: Doc, names: Sequence[Name]) -> Iterable[Statement]:
    starts = [token.idx for token in doc]
    for index, sentence in enumerate(prose.sentences):
        span = doc[
            bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)
        ]
        inside = [name for name in names if span.start <= name.start < span.end]
        dates = tuple(one for one in find_dates(span) if not _is_named(one, inside))
        dated = {place for one in dates for place in range(one.start, one.end)}
        yield Statement(
            index=index,
            paragraph=sentence.paragraph,
            is_heading=sentence.is_heading,
            span=span,
            names=tuple(inside),
            dates=dates,
            figures=find_figures(span, dated),
        )


def _is_named(phrase: DatePhrase, names: Sequence[Name]) -> bool:
    """Whether a date is only part of a name: the `March 23 Movement`."""
    return any(one.start <= phrase.start < one.end for one in names)
