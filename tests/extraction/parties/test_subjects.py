"""Who is behind the subject of a verb: parties, those who speak for them, or nobody."""

from datetime import date

import pytest

from negotiations.extraction.gazetteer import world
from negotiations.extraction.parties.subjects import subjects_of
from negotiations.extraction.rule import read_document


def subjects_in(text: str, verb: str) -> list[str]:
    """The parties behind the last verb of this form in a text."""
    document = read_document(text, date(2025, 6, 4), world())
    statement = document.statements[-1]
    position = max(token.i for token in statement.span if token.text == verb)
    return [actor.party for actor in subjects_of(document, statement, position)]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Russia agreed.", ["Russia"]),
        ("Russia and Ukraine agreed.", ["Russia", "Ukraine"]),
        ("Russia, Ukraine and Belarus agreed.", ["Russia", "Ukraine", "Belarus"]),
        ("Yemen's government and the Houthis agreed.", ["Yemen", "Houthis"]),
        ("Russian and Ukrainian negotiators agreed.", ["Russia", "Ukraine"]),
        ("The Russian and the Ukrainian side agreed.", ["Russia", "Ukraine"]),
        (
            "The foreign ministers of Congo and Rwanda agreed.",
            ["Democratic Republic of the Congo", "Rwanda"],
        ),
        ("Russia on Monday also finally agreed.", ["Russia"]),
        ("Hamas, which met Israel, agreed.", ["Hamas"]),
        ("The Houthis, who had met Yemen, agreed.", ["Houthis"]),
        ("Russia proposed a pause and agreed.", ["Russia"]),
        ("Kyiv proposed talks, met Russia and agreed.", ["Ukraine"]),
        ("Russia met Ukraine. Both sides agreed.", ["Russia", "Ukraine"]),
        ("Russia met Ukraine. The two countries agreed.", ["Russia", "Ukraine"]),
        ("Russia met Ukraine. They agreed.", ["Russia", "Ukraine"]),
        ("The M23 rebels said in a statement that they agreed.", ["M23"]),
        ("Russia and Ukraine said they agreed.", ["Russia", "Ukraine"]),
        ("Medinsky spoke. He agreed.", ["Russia"]),
        ("Ukraine met the Kremlin and said it agreed.", ["Russia"]),
        ("A plan of the United Nations agreed.", ["United Nations"]),
    ],
)
def test_parties_act_themselves_or_through_those_who_speak_for_them(text, parties):
    assert subjects_in(text, "agreed") == parties


@pytest.mark.parametrize(
    "text",
    [
        "Agreed.",
        "Nobody agreed.",
        "It agreed.",
        "He agreed.",
        "And agreed.",
        "Russian bloggers agreed.",
        "A source in Ukraine agreed.",
        "Families in Kyiv agreed.",
        "Russia's agreed.",
        "In Russia, the bloggers agreed.",
        "Bloggers, Russia aside, agreed.",
        "Jane Doe, the club's coach, agreed.",
    ],
)
def test_bystanders_speak_for_no_party(text):
    assert subjects_in(text, text.rstrip(".").split()[-1]) == []
