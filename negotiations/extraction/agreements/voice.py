"""How a verb stands to the deal that it tells of.

`They signed a truce` and `a truce was signed` tell of it; `the truce that they signed`,
`a truce signed in May` and `the brokered truce` only describe it as known. It reads the
words around the verb; who the sides are and how far the deal is, is for others.
"""

from negotiations.extraction.agreements.topics import (
    Topic,
    find_topics,
    nearest_before,
    noun_end,
)
from negotiations.extraction.modality import clause_before
from negotiations.extraction.rule import Match
from negotiations.extraction.tokens import Token
from negotiations.extraction.words import words
from negotiations.vocabulary import AgreementKind

_PASSIVE_REACHES = 4  # tokens from "was" to "signed"
_PARTICIPLE_REACHES = 10  # tokens from "agreement" to "signed"
_RELATIVE_REACHES = 20  # tokens from "agreement that" to "signed"
_BARE_REACHES = 6  # tokens from "agreement" to "they signed"
_MODIFIED_WITHIN = 6  # tokens from "-brokered" to "ceasefire"
_NOUN_PHRASE = 5  # tokens of "no lasting ceasefire agreement"


def is_passive(match: Match) -> bool:
    before = match.document.doc[
        max(match.statement.span.start, match.start - _PASSIVE_REACHES) : match.start
    ]
    passive = words("handovers", "passive")
    asides = words("actors", "asides") | words("actors", "auxiliaries")
    for token in reversed(before):
        if token.lower_ in passive:
            return True
        if token.lower_ == "to" or token.lower_ not in asides:
            return False  # "are expected to sign" is no passive
    return False


def is_unfinished(match: Match) -> bool:
    """`Hoped to reach`, `by signing`: a form of the verb that states nothing."""
    verb = match.span[0]
    return verb.lower_.endswith("ing") or (
        _is_base_form(verb) and _word_before(match) in words("voice", "infinitive")
    )


def is_past_passive(match: Match) -> bool:
    """`Was signed`, `has been signed`; not `is signed by both`, what is always so."""
    clause = clause_before(match.statement.span, match.start)
    return any(
        token.lower_ in words("voice", "past") for token in clause[-_PASSIVE_REACHES:]
    )


def _is_base_form(verb: Token) -> bool:
    return verb.lower_ == verb.lemma_ or verb.lower_.endswith("ize")


def _word_before(match: Match) -> str:
    verb = match.span[0]
    return verb.nbor(-1).lower_ if verb.i > match.statement.span.start else ""


def described(match: Match, bare: AgreementKind | None) -> Topic | None:
    """The deal that the verb only describes, if it does; it is one that there is."""
    topic = _by_participle(match, bare) or _relative(match, bare)
    return topic if topic and not _is_absent(topic, match) else None


def _by_participle(match: Match, bare: AgreementKind | None) -> Topic | None:
    """`The ceasefire agreement signed in Pretoria`; not `the parties to the truce agreed`."""
    topic = nearest_before(match.statement, match.start, bare)
    if topic is None or _is_base_form(match.span[0]):
        return None
    gap = match.document.doc[noun_end(topic, match.statement) : match.start]
    allowed = words("actors", "asides") | words("voice", "of_sides")
    if len(gap) > _PARTICIPLE_REACHES or any(
        token.lower_ not in allowed and not token.ent_type_ for token in gap
    ):
        return None
    return topic if _follows_participle(match) else None


def _follows_participle(match: Match) -> bool:
    """Whether what follows says when, where, by whom, or nothing."""
    dates = {phrase.start for phrase in match.statement.dates}
    if match.end >= match.statement.span.end:
        return True
    following = match.document.doc[match.end]
    is_dated = following.i in dates or following.i + 1 in dates
    return is_dated or following.lower_ in words("deals", "after_participle")


def _relative(match: Match, bare: AgreementKind | None) -> Topic | None:
    """`The agreement that both sides signed`; not `which they were urged to sign`."""
    topic = nearest_before(match.statement, match.start, bare, across=True)
    if topic is None or is_unfinished(match):
        return None
    gap = [*match.document.doc[noun_end(topic, match.statement) : match.start]]
    if gap and gap[0].text == ",":
        gap = gap[1:]
    boundaries = words("modality", "boundaries")
    said = [token.lower_ for token in gap]
    if not said or len(said) > _RELATIVE_REACHES or boundaries.intersection(said[1:]):
        return None
    if said[0] in words("voice", "relatives"):
        return topic
    is_short = len(said) <= _BARE_REACHES and "," not in said
    return topic if is_short and said[0] in words("voice", "pronouns") else None


def modified(match: Match, bare: AgreementKind | None) -> Topic | None:
    """`The US-brokered ceasefire`, `a negotiated truce`: the verb is an adjective."""
    doc = match.document.doc
    if _word_before(match) not in words("voice", "before_adjectives"):
        return None
    near = [
        one
        for one in find_topics(match.statement, bare)
        if match.end <= one.start <= match.end + _MODIFIED_WITHIN
    ]
    if not near:
        return None
    gap = doc[match.end : near[0].start]
    breaks = words("circumstances", "breaks") | {","}
    return None if any(token.lower_ in breaks for token in gap) else near[0]


def _is_absent(topic: Topic, match: Match) -> bool:
    """`No agreement signed`, `a possible truce brokered by …`: there is none."""
    clause = clause_before(match.statement.span, topic.start)[-_NOUN_PHRASE:]
    return any(token.lower_ in words("voice", "absent") for token in clause)
