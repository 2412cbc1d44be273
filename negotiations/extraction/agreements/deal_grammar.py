"""Which deals a report tells of: the verbs of dealing, and what each of them says."""

from collections.abc import Callable
from functools import lru_cache

from negotiations.extraction.agreements import concluding, proposing, standing
from negotiations.extraction.agreements.deals import Deal
from negotiations.extraction.rule import Document, Grammar, Match, Rule
from negotiations.extraction.tokens import Pattern
from negotiations.extraction.words import listed

_Builder = Callable[[Match], tuple[Deal, ...]]


@lru_cache(maxsize=1)  # agreements and exchanges of one report both ask for them
def find_deals(document: Document) -> tuple[Deal, ...]:
    """The deals that a report tells of, mention by mention, in its order."""
    return tuple(deal for deals in _GRAMMAR.mentions(document) for deal in deals)


def _rule(name: str, build: _Builder, *patterns: Pattern) -> Rule[tuple[Deal, ...]]:
    return Rule(name=f"deals.{name}", patterns=patterns, build=build)


def _verbs(name: str) -> list[dict[str, dict[str, list[str]]]]:
    return [{"LEMMA": {"IN": listed("deals", name)}}]


_GRAMMAR: Grammar[tuple[Deal, ...]] = Grammar(
    _rule("agreed", concluding.agreed, _verbs("agreeing")),
    _rule("decided", concluding.decided, _verbs("deciding")),
    _rule("signed", concluding.signed, _verbs("signing")),
    _rule(
        "signing",
        concluding.signing,
        [
            {"LOWER": "signing"},
            {"LOWER": "ceremony", "OP": "?"},
            {"LOWER": {"IN": ["of", "for"]}},
        ],
    ),
    _rule(
        "agreement",
        concluding.agreement_to,
        [
            {"LOWER": {"IN": ["agreement", "deal", "accord", "understanding"]}},
            {"LOWER": "to"},
        ],
    ),
    _rule(
        "reached",
        concluding.reached,
        _verbs("reaching"),
        [{"LEMMA": "come"}, {"LOWER": "to"}, {"LOWER": {"IN": ["a", "an"]}}],
    ),
    _rule("brokered", concluding.brokered, _verbs("brokering")),
    _rule(
        "under",
        concluding.under,
        [
            {"LOWER": {"IN": ["under", "of"]}},
            {"LOWER": {"IN": ["the", "its", "this", "that", "a", "an"]}},
            {"LOWER": {"IN": listed("deals", "documents")}},
        ],
    ),
    _rule(
        "in_force",
        standing.in_force,
        [{"LEMMA": "take"}, {"LOWER": {"IN": ["effect", "hold"]}}],
        [
            {"LEMMA": {"IN": ["come", "enter", "go"]}},
            {"LOWER": "into"},
            {"LOWER": {"IN": ["force", "effect"]}},
        ],
        _verbs("starting"),
    ),
    _rule(
        "standing",
        standing.in_force,
        [
            {"LEMMA": {"IN": ["be", "remain"]}},
            {"LOWER": "in"},
            {"LOWER": {"IN": ["force", "effect", "place"]}},
        ],
        [
            {"LEMMA": "enter"},
            {"LOWER": {"IN": ["its", "a", "the"]}},
            {"IS_ALPHA": True},
            {"LOWER": {"IN": ["day", "week", "month"]}},
        ],
    ),
    _rule(
        "ended", standing.ended, _verbs("ending"), [{"LEMMA": "run"}, {"LOWER": "out"}]
    ),
    _rule("extended", standing.extended, _verbs("extending")),
    _rule("declared", standing.declared, _verbs("declaring")),
    _rule("violated", standing.violated, _verbs("violating")),
    _rule(
        "breached",
        standing.breached,
        [{"LOWER": {"IN": listed("deals", "breaches")}}],
    ),
    _rule("suspended", standing.suspended, _verbs("suspending")),
    _rule(
        "left",
        standing.suspended,
        [
            {"LEMMA": {"IN": ["withdraw", "pull"]}},
            {"LOWER": "out", "OP": "?"},
            {"LOWER": {"IN": ["from", "of"]}},
        ],
    ),
    _rule(
        "rejected",
        standing.rejected,
        _verbs("rejecting"),
        [{"LEMMA": "turn"}, {"LOWER": "down"}],
    ),
    _rule("proposed", proposing.proposed, _verbs("proposing")),
    _rule(
        "put_forward",
        proposing.put_forward,
        [{"LOWER": {"IN": listed("deals", "proposal_nouns")}}],
    ),
)
