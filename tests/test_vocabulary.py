import re

import pytest

from negotiations.vocabulary import EventKind, RoundStatus, Term

VOCABULARIES = Term.__subclasses__()
each = pytest.mark.parametrize("words", VOCABULARIES, ids=lambda words: words.__name__)


def test_a_term_is_its_stored_value() -> None:
    assert RoundStatus("broken_off") is RoundStatus.BROKEN_OFF
    assert str(RoundStatus.BROKEN_OFF) == "broken_off"
    assert RoundStatus.BROKEN_OFF.label == "Broken off"


def test_an_unknown_word_is_no_term() -> None:
    with pytest.raises(ValueError, match="abandoned"):
        RoundStatus("abandoned")


def test_choices_are_values_with_their_labels() -> None:
    assert EventKind.choices() == [
        ("round", "Round"),
        ("agreement", "Agreement"),
        ("exchange", "Exchange"),
    ]
    assert EventKind.known() == ["round", "agreement", "exchange"]


@each
def test_stored_words_are_plain_and_labels_are_not_empty(words) -> None:
    assert all(re.fullmatch(r"[a-z][a-z_]*", word) for word in words.known())
    assert all(label for _, label in words.choices())


@each
def test_no_two_words_of_a_list_look_alike_to_readers(words) -> None:
    labels = [label for _, label in words.choices()]

    assert len(labels) == len(set(labels))
