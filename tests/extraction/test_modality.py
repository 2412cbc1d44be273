"""Words are meant as done, planned, proposed, denied or possible, and somebody says them."""

import pytest

from negotiations.extraction.gazetteer import world
from negotiations.extraction.modality import Mood, is_ahead, mood_of, speaker_of
from negotiations.extraction.tokens import mark, tokenize


def read(text):
    doc = tokenize(text)
    mark(doc, [(one.label, one.start, one.end) for one in world().find(doc)])
    return doc[:]


def position(span, word):
    return next(token.i for token in span if token.text == word)


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("They freed ten men.", Mood.ASSERTED),
        ("They have already freed ten men.", Mood.ASSERTED),
        ("They will have freed ten men.", Mood.PLANNED),
        ("They are expected to have freed ten men.", Mood.PLANNED),
        ("He said that they would have freed ten men.", Mood.PLANNED),
        ("They would have freed ten men.", Mood.CONDITIONAL),
        ("If they freed ten men", Mood.CONDITIONAL),
        ("To have freed ten men is good.", Mood.ASSERTED),
        ("They may have freed ten men.", Mood.CONDITIONAL),
        ("In May they freed ten men.", Mood.ASSERTED),
        ("They proposed a deal that freed ten men.", Mood.PROPOSED),
        ("They were ready to see freed ten men.", Mood.PROPOSED),
        ("They did not say who freed ten men.", Mood.ASSERTED),
        ("They have not freed ten men.", Mood.DENIED),
        ("They deny having freed ten men.", Mood.DENIED),
        ("They agreed to see freed ten men.", Mood.PLANNED),
        ("No truce came, but they freed ten men.", Mood.ASSERTED),
        ("They were to have freed ten men.", Mood.PLANNED),
        ("Russia to see freed ten men", Mood.PLANNED),
        ("They went from Russia to see freed ten men.", Mood.ASSERTED),
    ],
)
def test_the_nearest_cue_in_the_clause_decides(text, mood):
    span = read(text)

    assert mood_of(span, position(span, "freed")) is mood


def test_a_cue_beyond_reach_decides_nothing():
    span = read("They will meet and talk about who freed ten men.")

    assert mood_of(span, position(span, "freed"), 3) is Mood.ASSERTED


@pytest.mark.parametrize(
    ("text", "ahead"),
    [
        ("They will meet on Friday.", True),
        ("On Friday the sides will meet.", True),
        ("He said on Friday that they will meet.", False),
        ("They met on Friday.", False),
        ("They will, he said on Friday, meet again.", False),
        ("They agreed on Friday to meet.", False),
        ("On Friday he said that they will meet.", False),
        ("The men will be free, said the envoy who met them on Friday.", False),
    ],
)
def test_a_date_is_ahead_where_its_verb_is_in_the_future(text, ahead):
    span = read(text)
    friday = position(span, "Friday")

    assert is_ahead(span, friday, friday + 1) is ahead


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Medinsky said that they freed ten men.", "Medinsky"),
        ("Medinsky, who leads the Russian team, said they freed ten men.", "Medinsky"),
        ("Russia's defence ministry said they freed ten men.", "Russia"),
        ("The Ukrainian president said they freed ten men.", "Ukrainian"),
        ("Russia freed ten men, Medinsky said.", "Medinsky"),
        ("Russia freed ten men, said Medinsky.", "Medinsky"),
        ("According to Kyiv they freed ten men.", "Kyiv"),
        ("He said they freed ten men.", "He"),
        ("Officials said they freed ten men.", None),
        ("Russia was glad, officials said, when they freed ten men.", None),
        ("A source in the Qatari capital said they freed ten men.", None),
        ("They freed ten men in the United States.", None),
        ("They freed ten men.", None),
        ("Kyiv is glad to meet Moscow but said they freed ten men.", "Kyiv"),
        ("Men met and said they freed ten men.", None),
        ("Here, in the old town by the sea, met and said they freed ten men.", None),
        (
            "According to a statement by the general of the army they freed ten men.",
            None,
        ),
        (
            "The war is on, a man wrote of the war with Russia when they freed ten men.",
            None,
        ),
        ("According to most of the old men there they freed ten men.", None),
        ("They freed ten men, according to officials, in Russia.", None),
    ],
)
def test_a_verb_of_saying_has_its_speaker(text, speaker):
    span = read(text)

    found = speaker_of(span, position(span, "freed"))

    assert (found and found.text) == speaker
