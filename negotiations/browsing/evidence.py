"""What the record rests on: each value, who says it, and the words in their sentence.

Reads rows that were fetched with their evidence and makes plain values for templates;
it must ask the database nothing.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from negotiations.browsing import fields
from negotiations.models import AnyEvent, Claim, Document, Evidence, Value
from negotiations.vocabulary import Rank

Span = tuple[int, int]

_CURATED = {
    "starts_on": "curator_starts_on",
    "status": "curator_status",
    "number": "curator_number",
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
class Saying:
    """One value, those who give it, and the sentences in which they do."""

    text: str
    speakers: list[str]
    reason: str
    is_displayed: bool
    is_standing: bool
    quotes: list[Quote]

    @property
    def reports(self) -> int:
        """How many independent reports say so: near-copies count once."""
        documents = (quote.document for quote in self.quotes)
        return len({one.copy_of_id or one.pk for one in documents})


@dataclass(frozen=True, kw_only=True)
class Fact:
    """One field of an event: what is shown, and everything that is said of it."""

    label: str
    sayings: list[Saying]
    is_disputed: bool
    is_curated: bool

    @property
    def shown(self) -> Saying:
        return self.sayings[0]


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


def reports(told: Iterable[Section]) -> list[Document]:
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
    standing = [one for one in sayings if one.is_standing]
    curated = _CURATED.get(path)
    return Fact(
        label=fields.label_of(path),
        sayings=sayings,
        is_disputed=fields.is_contested(path) and len(standing) > 1,
        is_curated=curated is not None and bool(getattr(event, curated, None)),
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
        quotes=quotes,
    )


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
