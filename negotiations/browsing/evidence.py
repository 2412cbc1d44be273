"""What the record rests on: each value, who says it, and the words in their sentence.

Reads rows that were fetched with their evidence and makes plain values for templates;
it must ask the database nothing.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from negotiations.browsing import fields
from negotiations.models import AnyEvent, Claim, Dataset, Document, Evidence, Value
from negotiations.vocabulary import Rank

Span = tuple[int, int]

_CURATED = {
    "starts_on": "curator_starts_on",
    "status": "curator_status",
    "number": "curator_number",
    "title": "curator_title",
    "summary": "curator_summary",
    "series": "curator_series",
    "format": "curator_format",
    "stage": "curator_stage",
    "coordinates": "curator_latitude",
    "venue": "curator_venue",
    "place": "curator_place_id",
    "kind": "curator_kind",
    "quantity": "curator_quantity",
    "total": "curator_total_count",
}


@dataclass(frozen=True, kw_only=True)
class Piece:
    """A run of a sentence, marked where it states the value."""

    text: str
    is_marked: bool


@dataclass(frozen=True, kw_only=True)
class Quote:
    """A sentence of a document, with the words that state a value marked."""

    pieces: list[Piece]
    document: Document


@dataclass(frozen=True, kw_only=True)
class Statement:
    """One claim of a document, in the document's words."""

    claim: Claim
    quotes: list[Quote]


@dataclass(frozen=True, kw_only=True)
class Compilation:
    """A dataset that gives a value, and the pages that it cites for it."""

    dataset: Dataset
    pages: list[Document]


@dataclass(frozen=True, kw_only=True)
class Saying:
    """One value, those who give it, and the sentences in which they do.

    Where a dataset gives it, there are no sentences but pages that it cites.
    """

    text: str
    speakers: list[str]
    reason: str
    is_displayed: bool
    is_standing: bool
    is_contradicting: bool
    quotes: list[Quote]
    compilations: list[Compilation]

    @property
    def reports(self) -> int:
        """How many independent reports say so: near-copies count once."""
        return len(self._quoted())

    @property
    def pages(self) -> int:
        """How many further pages a dataset cites for it."""
        cited = (page for one in self.compilations for page in one.pages)
        return len(_originals(cited) - self._quoted())

    @property
    def is_compiled(self) -> bool:
        """Whether it rests on a dataset alone, in nobody's words."""
        return bool(self.compilations) and not self.quotes

    def _quoted(self) -> set[int]:
        return _originals(quote.document for quote in self.quotes)


@dataclass(frozen=True, kw_only=True)
class Fact:
    """One field of an event: what is shown, and everything that is said of it."""

    label: str
    sayings: list[Saying]
    is_curated: bool
    is_at_the_head: bool

    @property
    def shown(self) -> Saying:
        return self.sayings[0]

    @property
    def is_disputed(self) -> bool:
        return any(one.is_contradicting for one in self.sayings)

    @property
    def versions(self) -> list[Saying]:
        """What is shown, and the values that cannot be true beside it."""
        return [self.shown, *(one for one in self.sayings if one.is_contradicting)]


@dataclass(frozen=True, kw_only=True)
class Section:
    """Facts that belong under one heading."""

    heading: str
    facts: list[Fact]


def sections(event: AnyEvent, values: Iterable[Value]) -> list[Section]:
    """The event's values, fetched with their evidence, in the order of the page."""
    by_field = defaultdict(list)
    for value in values:
        by_field[value.field].append(value)
    under: dict[str, list[Fact]] = {heading: [] for heading in fields.SECTIONS}
    for path in sorted(by_field, key=fields.position_of):
        under[fields.section_of(path)].append(_fact(event, path, by_field[path]))
    return [
        Section(heading=heading, facts=facts)
        for heading, facts in under.items()
        if facts
    ]


def disputes(told: Iterable[Section]) -> list[Fact]:
    """The facts on which speakers contradict each other."""
    return [fact for section in told for fact in section.facts if fact.is_disputed]


def reports(told: Sequence[Section]) -> list[Document]:
    """The documents that the values rest on, the earliest first, each once."""
    quoted = (
        quote.document
        for section in told
        for fact in section.facts
        for saying in fact.sayings
        for quote in saying.quotes
    )
    documents = {document.pk: document for document in quoted}.values()
    return sorted(documents, key=lambda one: (str(one.published_on), one.pk))


def cited(told: Sequence[Section]) -> list[Document]:
    """The pages that datasets cite for the values and no words stand from, each once."""
    quoted = {document.pk for document in reports(told)}
    pages = (
        page
        for section in told
        for fact in section.facts
        for saying in fact.sayings
        for compilation in saying.compilations
        for page in compilation.pages
    )
    found = {page.pk: page for page in pages if page.pk not in quoted}
    return sorted(found.values(), key=lambda one: (one.publisher, one.pk))


def statements(claims: Iterable[Claim]) -> list[Statement]:
    """What a document states, each claim's sentences with all of its words marked."""
    return [_statement(claim) for claim in claims]


def marked(sentence: str, at: int, spans: Iterable[Span]) -> list[Piece]:
    """The sentence, which begins at `at` in its text, cut where marks begin and end."""
    pieces = []
    here = 0
    for start, end in _merged(spans):
        first, last = max(start - at, here), min(end - at, len(sentence))
        if first < last:
            pieces += [
                Piece(text=sentence[here:first], is_marked=False),
                Piece(text=sentence[first:last], is_marked=True),
            ]
            here = last
    pieces.append(Piece(text=sentence[here:], is_marked=False))
    return [piece for piece in pieces if piece.text]


def _fact(event: AnyEvent, path: str, values: list[Value]) -> Fact:
    by_text = defaultdict(list)
    for value in values:
        text = fields.text_of(path, value.value, event.event_kind)
        by_text[text].append(value)
    sayings = [_saying(text, group) for text, group in by_text.items()]
    sayings.sort(key=lambda one: (not one.is_displayed, not one.is_standing))
    curated = _CURATED.get(path)
    return Fact(
        label=fields.label_of(path),
        sayings=sayings,
        is_curated=curated is not None and bool(getattr(event, curated, None)),
        is_at_the_head=path in fields.AT_THE_HEAD,
    )


def _saying(text: str, values: list[Value]) -> Saying:
    """Speakers who give the same value, the displayed one's reason first."""
    values.sort(key=lambda value: not value.is_displayed)
    quotes = [quote for value in values for quote in _quotes_of_value(value)]
    return Saying(
        text=text,
        speakers=list(dict.fromkeys(value.speaker for value in values)),
        reason=values[0].reason,
        is_displayed=values[0].is_displayed,
        is_standing=any(value.rank != Rank.DEPRECATED for value in values),
        is_contradicting=any(value.is_contradicting for value in values),
        quotes=quotes,
        compilations=_compilations(values),
    )


def _compilations(values: Iterable[Value]) -> list[Compilation]:
    """Each dataset that gives one of the values, with every page it cites for them."""
    datasets: dict[int, Dataset] = {}
    pages: dict[int, dict[int, Document]] = defaultdict(dict)
    for value in values:
        for claim in value.compiled_claims:
            dataset = claim.document.dataset
            datasets[dataset.pk] = dataset
            pages[dataset.pk] |= {page.pk: page for page in claim.compiled_from.all()}
    return [
        Compilation(dataset=dataset, pages=list(pages[pk].values()))
        for pk, dataset in datasets.items()
    ]


def _originals(documents: Iterable[Document]) -> set[int]:
    return {one.copy_of_id or one.pk for one in documents}


def _quotes_of_value(value: Value) -> Iterator[Quote]:
    by_claim: dict[int, list[Evidence]] = defaultdict(list)
    for words in value.evidence.all():
        by_claim[words.claim_id].append(words)
    for evidence in by_claim.values():
        claim = evidence[0].claim
        yield from _quotes(evidence, claim, claim.statements)


def _quotes(
    words: list[Evidence], claim: Claim, statements: list[Evidence]
) -> Iterator[Quote]:
    """One quote a sentence; words outside every sentence are quoted by themselves."""
    by_sentence: dict[Evidence, list[Span]] = defaultdict(list)
    for one in words:
        by_sentence[_sentence_of(one, statements)].append((one.start, one.end))
    for sentence, spans in by_sentence.items():
        pieces = marked(sentence.quote, sentence.start, spans)
        yield Quote(pieces=pieces, document=claim.document)


def _sentence_of(words: Evidence, statements: list[Evidence]) -> Evidence:
    for sentence in statements:
        if sentence.start <= words.start and words.end <= sentence.end:
            return sentence
    return words


def _statement(claim: Claim) -> Statement:
    evidence = list(claim.evidence.all())
    whole = [one for one in evidence if not one.field]
    words = [one for one in evidence if one.field] or whole
    return Statement(claim=claim, quotes=list(_quotes(words, claim, whole)))


def _merged(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, those that touch or overlap as one."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
