"""The one door to spaCy: a blank English pipeline, phrase finding and pattern matching.

There is no model behind it: tokens are cut by rule, base forms come from the lexicon.
It knows nothing of names, dates or events.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any  # Any: a spaCy token pattern is a mapping of mixed values

import spacy
from spacy.language import Language
from spacy.matcher import Matcher, PhraseMatcher
from spacy.tokens import Doc, Span, Token
from spacy.util import compile_infix_regex

from negotiations.extraction.words import lemmas

__all__ = [
    "Doc",
    "Found",
    "Pattern",
    "Patterns",
    "Phrases",
    "Span",
    "Token",
    "mark",
    "tokenize",
]

Pattern = Sequence[Mapping[str, Any]]
Found = tuple[str, int, int]  # a key, its first token, the token after its last

# "1,000-for-1,000" and "U.S.-brokered" are several words to a reader.
_HYPHEN = r"(?<=[A-Za-z0-9.])-(?=[A-Za-z0-9])"


def tokenize(text: str) -> Doc:
    """The tokens of a text, each with the base form that the lexicon gives it."""
    doc = _pipeline().make_doc(text)
    bases = lemmas()
    for token in doc:
        token.lemma_ = bases.get(token.lower_, token.lower_)
    return doc


def mark(doc: Doc, labels: Iterable[tuple[str, int, int]]) -> None:
    """Give stretches of tokens the label that patterns ask for by ENT_TYPE."""
    doc.set_ents([Span(doc, start, end, label=label) for label, start, end in labels])


class Phrases:
    """Finds fixed phrases, letter for letter; where they overlap, the longest."""

    def __init__(self, phrases: Iterable[str]) -> None:
        self._matcher = PhraseMatcher(_pipeline().vocab)
        for phrase in phrases:
            self._matcher.add(phrase, [_pipeline().make_doc(phrase)])

    def find(self, doc: Doc) -> list[Found]:
        return _longest(self._matcher(doc), doc)


class Patterns:
    """Finds token patterns; of the overlapping finds of one key, the longest.

    A stretch that lacks the words that every pattern of a key asks for is not matched
    at all: the matcher is the dearest thing here.
    """

    def __init__(self, patterns: Mapping[str, Sequence[Pattern]]) -> None:
        self._matchers = [
            (_words_needed(alternatives), _matcher(key, alternatives))
            for key, alternatives in patterns.items()
        ]

    def find(self, span: Span) -> Iterator[Found]:
        """Each find, with the positions of its tokens in the document."""
        strings, said = span.doc.vocab.strings, _words_of(span)
        for needed, matcher in self._matchers:
            if needed is not None and needed.isdisjoint(said):
                continue
            for key, start, end in matcher(span):
                yield strings[key], span.start + start, span.start + end


def _matcher(key: str, alternatives: Sequence[Pattern]) -> Matcher:
    matcher = Matcher(_pipeline().vocab, validate=False)
    matcher.add(
        key, [[dict(token) for token in one] for one in alternatives], greedy="LONGEST"
    )
    return matcher


def _words_needed(alternatives: Sequence[Pattern]) -> frozenset[str] | None:
    """Words and base forms of which a match has at least one; None where it need not."""
    needed: set[str] = set()
    for pattern in alternatives:
        asked = [found for token in pattern if (found := _asked(token))]
        if not asked:
            return None
        needed |= min(asked, key=len)
    return frozenset(needed)


def _asked(token: Mapping[str, Any]) -> frozenset[str]:
    """The words of which a token of a pattern has to be one; none if it may be left out."""
    if token.get("OP", "1") not in {"1", "+"}:
        return frozenset()
    asked = token.get("LOWER") or token.get("LEMMA")
    if isinstance(asked, str):
        return frozenset({asked})
    return frozenset(asked.get("IN", ())) if asked else frozenset()


def _words_of(span: Span) -> frozenset[str]:
    """The words and base forms of a stretch, worked out once a document."""
    known: dict[tuple[int, int], frozenset[str]] = span.doc.user_data.setdefault(
        "words", {}
    )
    place = (span.start, span.end)
    if place not in known:
        known[place] = frozenset(
            form for token in span for form in (token.lower_, token.lemma_)
        )
    return known[place]


@cache
def _pipeline() -> Language:
    language = spacy.blank("en")
    infixes = [*(language.Defaults.infixes or ()), _HYPHEN]
    tokenizer: Any = language.tokenizer  # spaCy types it as any callable
    tokenizer.infix_finditer = compile_infix_regex(infixes).finditer
    return language


def _longest(matches: Iterable[tuple[int, int, int]], doc: Doc) -> list[Found]:
    taken: set[int] = set()
    kept: list[Found] = []
    for key, start, end in sorted(matches, key=lambda match: match[1] - match[2]):
        if taken.isdisjoint(range(start, end)):
            taken.update(range(start, end))
            kept.append((doc.vocab.strings[key], start, end))
    return sorted(kept, key=lambda found: found[1])
