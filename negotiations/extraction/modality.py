"""How a text means its words: as done, planned, proposed, denied or merely possible.

It also finds whom the text lets say them. It reads the words around a trigger inside
its clause and the labels of names; it knows nothing of what the trigger is about.
"""

from collections.abc import Sequence
from enum import StrEnum

from negotiations.extraction.tokens import Span, Token
from negotiations.extraction.words import words

_CUE_REACHES = 14  # tokens before a trigger in which a cue still governs it
_SUBJECT_REACHES = 6  # tokens between a subject's name and its verb
_JOINTS = frozenset({"and", "but"})
_AHEAD = "ahead"  # "ahead of the talks" puts the talks into the future, not the rest
_BE = frozenset({"is", "are", "was", "were"})
_SPEAKERS = frozenset({"PARTY", "DEMONYM", "PERSON"})
_OFFICES = frozenset({"State", "States"})  # "Secretary of State"


class Mood(StrEnum):
    """What a sentence claims about the thing that a trigger word names."""

    ASSERTED = "asserted"
    PLANNED = "planned"
    PROPOSED = "proposed"
    DENIED = "denied"
    CONDITIONAL = "conditional"


def mood_of(sentence: Span, position: int, reach: int = _CUE_REACHES) -> Mood:
    """How the sentence means the word at this position: the nearest cue decides."""
    clause = clause_before(sentence, position)
    for token in reversed(clause[-reach:]):
        mood = _cue(token, sentence)
        if mood is not None:
            return _supposed(mood, clause)
    return Mood.ASSERTED


def _supposed(mood: Mood, clause: Sequence[Token]) -> Mood:
    """`If each side were to release …` plans nothing."""
    is_supposed = any(
        token.lower_ in words("modality", "supposing") for token in clause
    )
    return Mood.CONDITIONAL if is_supposed and mood is Mood.PLANNED else mood


def is_ahead(sentence: Span, start: int, end: int) -> bool:
    """Whether the words from `start` to `end`, a date, lie in the sentence's future."""
    before = clause_before(sentence, start)
    if any(is_saying(token) for token in before[-2:]):
        return False
    for token in reversed(before):
        if is_saying(token) or token.lower_ in words("modality", "came_about"):
            return False
        if is_future(token, sentence) or token.lower_ == _AHEAD:
            return True
        if is_about_to_begin(token):
            return True
    return len(before) <= 1 and _has_future_first(sentence, end)


def clause_before(sentence: Span, position: int) -> list[Token]:
    """The tokens from the beginning of the clause to this position."""
    begin = sentence.start
    for token in sentence.doc[sentence.start : position]:
        if _is_boundary(token):
            begin = token.i + 1
    return list(sentence.doc[begin:position])


def clause_after(sentence: Span, position: int) -> list[Token]:
    """The tokens after this position to the end of the clause."""
    found = []
    for token in sentence.doc[position + 1 : sentence.end]:
        if _is_boundary(token):
            break
        found.append(token)
    return found


def speaker_of(sentence: Span, position: int) -> Token | None:
    """The subject of the verb of saying that governs a position.

    It is the first token of a name, or a pronoun; None where the text speaks itself.
    """
    found = None
    for token in sentence:
        if not is_saying(token):
            continue
        if token.i < position:
            found = _subject(sentence, token) or found
        elif _closes_quote(token, sentence):
            return _subject(sentence, token) or _name_at(sentence, token.i + 1)
    return found or _according_to(sentence)


def is_future(token: Token, sentence: Span) -> bool:
    """Whether a word puts what follows it into the future."""
    if token.lower_ == "would":  # the future of what was said: "said it would begin"
        before = sentence.doc[sentence.start : token.i]
        return any(is_saying(word) for word in before)
    if token.lower_ == "going" and token.i + 1 < sentence.end:
        return token.nbor().lower_ == "to"
    if token.lower_ == "to" and token.i + 1 < sentence.end:
        return token.nbor().lower_ == "be" or _is_infinitive_future(token, sentence)
    return token.lower_ in words("modality", "future")


def is_about_to_begin(token: Token) -> bool:
    """Whether a word is the `to` of `talks to begin on Saturday`."""
    return (
        token.lower_ == "to"
        and token.i + 1 < len(token.doc)
        and token.nbor().lower_ in words("modality", "beginnings")
    )


def is_conditional(token: Token) -> bool:
    """Whether a word makes what follows it merely possible; the month does not."""
    return token.lower_ in words("modality", "conditional") and token.text != "May"


def is_saying(token: Token) -> bool:
    """Whether a word is a verb by which somebody says something."""
    # "States" is a form of "state", but not in a name.
    return token.lemma_ in words("modality", "saying") and not (
        token.ent_type_ or token.text in _OFFICES
    )


def _cue(token: Token, sentence: Span) -> Mood | None:
    word, lemma = token.lower_, token.lemma_
    if word in words("modality", "negations") or lemma in words("modality", "denying"):
        return Mood.DENIED
    if is_future(token, sentence) or word == _AHEAD:
        return Mood.PLANNED
    if is_conditional(token):
        return Mood.CONDITIONAL
    if lemma in words("modality", "proposing") or _wishes(token, sentence):
        return Mood.PROPOSED
    return Mood.PLANNED if lemma in words("modality", "promising") else None


def _wishes(token: Token, sentence: Span) -> bool:
    """`Ready to`, `open to talks`; who is `to open talks` has set them."""
    is_verb = token.lower_ == "open" and (
        token.i + 1 == sentence.end or token.nbor().lower_ != "to"
    )
    return token.lower_ in words("modality", "wishing") and not is_verb


def _is_infinitive_future(token: Token, sentence: Span) -> bool:
    """`Russia, Ukraine to meet`, `rebels to open talks`, `talks that were to begin`."""
    if token.i == sentence.start:
        return False
    before = token.nbor(-1)
    acts = before.ent_type_ in _SPEAKERS or before.lower_ in words(
        "actors", "officials"
    )
    is_headline = not sentence[-1].is_punct
    return (is_headline and acts) or before.lower_ in _BE


def _has_future_first(sentence: Span, end: int) -> bool:
    """Whether, after a date that opens the clause, its verb is in the future."""
    for token in clause_after(sentence, end - 1):
        if is_saying(token):
            return False
        if is_future(token, sentence):
            return True
    return False


def _is_boundary(token: Token) -> bool:
    if token.text == "-":
        return _is_spaced(token) and not _joins_names(token)
    return token.lower_ in words("modality", "boundaries")


def _is_spaced(dash: Token) -> bool:
    return bool(dash.whitespace_) and dash.i > 0 and bool(dash.nbor(-1).whitespace_)


def _joins_names(dash: Token) -> bool:
    """`A Thailand - Cambodia meeting`; after a dateline a dash begins the text."""
    if dash.i + 1 >= len(dash.doc) or dash.nbor(-1).is_sent_start:
        return False
    return bool(dash.nbor(-1).ent_type_ and dash.nbor().ent_type_)


def _subject(sentence: Span, verb: Token) -> Token | None:
    """The name or pronoun that does what the verb says, relative clauses left out."""
    if verb.i > sentence.start and verb.nbor(-1).lower_ in _JOINTS:
        return _opening_name(sentence, verb)
    end = _before_insertion(sentence, verb)
    for token in reversed(sentence.doc[sentence.start : end]):
        if token.lower_ in words("modality", "pronouns"):
            return token
        if token.ent_type_ in _SPEAKERS and not _is_town(token):
            return _first_token(token)
        if end - token.i > _SUBJECT_REACHES or _stops_subject(token):
            return None
    return None


def _opening_name(sentence: Span, verb: Token) -> Token | None:
    """`Kyiv is open to talks with Moscow but insists`: with whom the sentence begins."""
    found = None
    for token in sentence.doc[sentence.start : verb.i]:
        if token.ent_type_ in _SPEAKERS and not _is_town(token):
            found = token
        elif found is not None and not _goes_on(token):
            return _first_token(found)
        elif token.i - sentence.start > _SUBJECT_REACHES:
            return None
    return None


def _goes_on(token: Token) -> bool:
    """Whether a name's phrase goes on: `Ukraine's Foreign Minister`, `of`."""
    return not token.is_lower or token.lower_ in words("modality", "in_titles")


def _before_insertion(sentence: Span, verb: Token) -> int:
    """Where the subject ends: `Doe, who leads the team, said` -> after `Doe`."""
    if verb.i == sentence.start or verb.nbor(-1).text != ",":
        return verb.i
    for token in reversed(sentence.doc[sentence.start : verb.i - 1]):
        if token.text == "," and token.i > sentence.start:
            before = token.nbor(-1)
            if before.ent_type_ in _SPEAKERS:
                return token.i
    return verb.i


def _is_town(token: Token) -> bool:
    """`The Qatari capital`: a country that only says where a town lies."""
    return token.i + 1 < len(token.doc) and token.nbor().lower_ in words(
        "circumstances", "locating"
    )


def _stops_subject(token: Token) -> bool:
    return token.is_punct and token.text != "-"


def _closes_quote(verb: Token, sentence: Span) -> bool:
    """Whether a verb of saying follows what is said, as in `…, Doe said`."""
    before = sentence.doc[sentence.start : verb.i]
    opening = [token.i for token in before if token.text == ","]
    if not opening or verb.i - opening[-1] > _SUBJECT_REACHES:
        return False
    return len(clause_after(sentence, verb.i)) <= _SUBJECT_REACHES


def _according_to(sentence: Span) -> Token | None:
    for token in sentence:
        if token.lower_ == "according" and token.i + 2 < sentence.end:
            return _name_at(sentence, token.i + 2)
    return None


def _name_at(sentence: Span, start: int) -> Token | None:
    """A name within a title's length from here: `according to Russian Minister Doe`."""
    for token in sentence.doc[start : min(start + _SUBJECT_REACHES, sentence.end)]:
        if token.ent_type_ in _SPEAKERS:
            return token
        if _stops_subject(token) or not _goes_on(token):
            return None
    return None


def _first_token(token: Token) -> Token:
    while token.i > 0 and token.ent_iob_ == "I":
        token = token.nbor(-1)
    return token
