"""Who mediated an event, where another sentence than its own says so."""

from datetime import date

import pytest

from negotiations.extraction.gazetteer import world
from negotiations.extraction.parties.mediation import mediators_of
from negotiations.extraction.rule import read_document

PUBLISHED = date(2025, 6, 2)
EVENT = "Russia and Ukraine exchanged 40 prisoners on Sunday."


def read(text, *, published=PUBLISHED, elsewhere=(), is_handover=True):
    document = read_document(text, published, world())
    return mediators_of(
        document,
        document.statements[:1],
        leaving_out={"Russia", "Ukraine"},
        elsewhere=elsewhere,
        is_handover=is_handover,
    )


@pytest.mark.parametrize(
    ("beside", "mediators"),
    [
        ("The UAE mediated.", ["United Arab Emirates"]),
        ("The UAE mediated it, and Russia helped broker it.", ["United Arab Emirates"]),
        ("In a previous exchange the UAE mediated.", []),
        ("In 2024 the UAE mediated.", []),
        ("On Monday the UAE said it had mediated.", ["United Arab Emirates"]),
        ("We thank the Red Cross for its assistance.", ["ICRC"]),
        ("We thank Qatar for its assistance.", []),
        ("The Red Cross assisted with the exchange.", ["ICRC"]),
        ("They came with the participation of the Red Cross.", ["ICRC"]),
        ("The UAE mediated, a previous speaker said.", ["United Arab Emirates"]),
        ("The UAE mediated last year.", []),
    ],
)
def test_a_sentence_beside_tells_who_mediated_the_news(beside, mediators):
    assert list(read(f"{EVENT} {beside}")) == mediators


def test_what_is_only_recalled_is_mediated_by_its_own_words_alone():
    text = f"{EVENT} The UAE mediated."

    assert not read(text, elsewhere=None)


def test_a_sentence_on_another_event_tells_nothing_of_this_one():
    text = f"{EVENT} The UAE mediated."

    assert not read(text, elsewhere={1})


def test_help_in_carrying_counts_for_handovers_alone():
    text = f"{EVENT} The Red Cross assisted with the exchange."

    assert not read(text, is_handover=False)


def test_without_a_date_of_publication_only_words_look_back():
    text = f"{EVENT} In 2024 the UAE mediated."

    assert list(read(text, published=None)) == ["United Arab Emirates"]
