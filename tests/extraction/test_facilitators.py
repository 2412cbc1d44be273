"""Who mediates and who merely hosts, by the words of a statement."""

import pytest

from negotiations.extraction.facilitators import hosts_in, mediators_in, party_of
from negotiations.extraction.gazetteer import world
from negotiations.extraction.rule import read_document


def read(text):
    return read_document(text, None, world()).statements[0]


@pytest.mark.parametrize(
    ("text", "mediators"),
    [
        ("The talks were mediated by Qatar.", ["Qatar"]),
        ("The deal was brokered jointly by Qatar and Egypt.", ["Qatar", "Egypt"]),
        (
            "A deal brokered by Qatar, Egypt and the U.S.",
            ["Qatar", "Egypt", "United States"],
        ),
        (
            "The talks were mediated by Turkish Foreign Minister Hakan Fidan.",
            ["Türkiye"],
        ),
        ("Qatar mediated the talks.", ["Qatar"]),
        ("Qatar and Egypt have mediated the talks.", ["Qatar", "Egypt"]),
        ("Qatar, which helped to broker the truce, spoke.", ["Qatar"]),
        ("The Qatari-mediated talks ended.", ["Qatar"]),
        ("The talks under Omani mediation ended.", ["Oman"]),
        ("They met mediators Qatar and Egypt.", ["Qatar", "Egypt"]),
        ("Mediation by Oman helped.", ["Oman"]),
        ("Hakan Fidan mediated and Türkiye mediated.", ["Türkiye"]),
        ("He mediated the talks with Russia.", []),
        ("Mediators came. Russia left.", []),
        ("A deal brokered by old friends in Qatar.", []),
        ("Russia and Ukraine met.", []),
    ],
)
def test_only_who_helps_mediates(text, mediators):
    assert [party_of(name) for name in mediators_in(read(text))] == mediators


@pytest.mark.parametrize(
    ("text", "hosts"),
    [
        ("Qatar hosted the talks.", ["Qatar"]),
        ("The talks are hosted by Saudi Arabia.", ["Saudi Arabia"]),
        ("Russia and Ukraine met in Qatar.", []),
    ],
)
def test_a_host_is_said_to_host(text, hosts):
    assert [party_of(name) for name in hosts_in(read(text))] == hosts
