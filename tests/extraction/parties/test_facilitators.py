"""Who mediates and who merely hosts, by the words of a statement."""

import pytest

from negotiations.extraction.gazetteer import world
from negotiations.extraction.parties.facilitators import (
    assistants_in,
    carriers_in,
    hosts_in,
    mediators_in,
    party_of,
)
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
        (
            "The swap succeeded thanks to the mediation of the United Arab Emirates.",
            ["United Arab Emirates"],
        ),
        ("The prisoners were freed through Qatari mediation.", ["Qatar"]),
        (
            "Saudi Arabia said it had mediated the release of the prisoners.",
            ["Saudi Arabia"],
        ),
        ("Oman, acting as mediator, passed messages between the two sides.", ["Oman"]),
        ("Qatar, a key mediator in the conflict, announced the deal.", ["Qatar"]),
        (
            "Qatar, which has been mediating the talks along with Egypt and the United States, was hopeful.",
            ["Qatar", "Egypt", "United States"],
        ),
        (
            "The UAE announced the success of its mediation efforts between Russia and Ukraine.",
            ["United Arab Emirates"],
        ),
        ("The talks, held under UN auspices, ended on Friday.", ["United Nations"]),
        ("The UN-sponsored talks began in Geneva.", ["United Nations"]),
        (
            "A ceasefire deal brokered in Washington by the United States was violated.",
            ["United States"],
        ),
        (
            "Chad's president Idriss Deby, who mediated the talks, welcomed the deal.",
            ["Chad"],
        ),
        ("The African Union-led peace talks began in Pretoria.", ["African Union"]),
        (
            "He thanked Turkey and Saudi Arabia for their mediation.",
            ["Türkiye", "Saudi Arabia"],
        ),
        (
            "Zelensky thanked the UAE for mediating the exchange.",
            ["United Arab Emirates"],
        ),
        ("Omani Foreign Minister Badr al-Busaidi served as an intermediary.", ["Oman"]),
        (
            "Swiss authorities and the International Committee of the Red Cross brokered the release.",
            ["Switzerland", "ICRC"],
        ),
        ("Russia rejected mediation by Turkey.", []),
        ("Turkey has offered to mediate.", []),
        ("Egypt could mediate the talks.", []),
        ("Armenia does not want Russia to mediate.", []),
        ("There was no mediation by Qatar.", []),
        ("Pakistan called for mediation by the United Nations.", []),
        ("Hamas responded to mediators in Qatar.", []),
        (
            "Egypt and Qatar announced on Monday that mediation by their presidents had led to the release.",
            ["Egypt", "Qatar"],
        ),
        ("The ceasefire deal, brokered in part by Qatar, came into force.", ["Qatar"]),
        (
            "Under a deal brokered by China, Saudi Arabia and Iran agreed to restore ties.",
            ["China"],
        ),
        (
            "Under a deal mediated by Qatar and Egypt, Hamas and Israel will swap captives.",
            ["Qatar", "Egypt"],
        ),
        (
            "Malaysia, the facilitator of the talks, said they had gone well.",
            ["Malaysia"],
        ),
        ("With Turkey as mediator, the two sides met.", ["Türkiye"]),
        ("Israel and Hamas met, the mediators said.", []),
        ("Hamas and the mediators met.", []),
        ("Talks with Israel, the mediators said, had failed.", []),
        ("Iran will hold talks mediated by Oman, the White House said.", ["Oman"]),
        ("Qatar brokered the truce alongside Egypt.", ["Qatar", "Egypt"]),
        (
            "The deal, brokered by the US, Qatar and Egypt, was to end the war.",
            ["United States", "Qatar", "Egypt"],
        ),
        ("The Chinese ambassador to Malaysia mediated.", ["China"]),
        ("It mediated.", []),
        (
            "Nepal's government as well as Norwegian facilitators came.",
            ["Norway"],
        ),
        (
            "The Swiss government and the Red Cross (ICRC) helped broker it.",
            ["Switzerland", "ICRC"],
        ),
        ("Oman, which borders Yemen, has mediated.", ["Oman"]),
        ("Oman, also mediating, spoke.", ["Oman"]),
        ("The African Union (AU), acting as mediator, spoke.", ["African Union"]),
        ("Qatar on Sunday mediated.", ["Qatar"]),
        ("The next talks that are brokered by Oman begin soon.", ["Oman"]),
        ("In talks led by Oman Iran and Iraq agreed.", []),
        ("Their mediation failed.", []),
        ("The mediators", []),
        ("Qatar was told that they mediated.", []),
        ("In talks brokered by Oman Iran agreed.", ["Oman", "Iran"]),
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
        ("The talks between Russia and Ukraine, hosted in Qatar, ended.", []),
    ],
)
def test_a_host_is_said_to_host(text, hosts):
    assert [party_of(name) for name in hosts_in(read(text))] == hosts


@pytest.mark.parametrize(
    ("text", "assistants"),
    [
        ("A deal was reached with the help of Qatar.", ["Qatar"]),
        ("A deal was reached with Qatari assistance.", ["Qatar"]),
        ("We are grateful to the Red Cross for its assistance.", ["ICRC"]),
        ("Help came from Qatar.", []),
        ("Assistance for Qatar was discussed.", []),
        ("They did it with help at hand.", []),
        ("Russia and Ukraine met.", []),
    ],
)
def test_help_counts_where_something_comes_about_with_it(text, assistants):
    assert [party_of(name) for name in assistants_in(read(text))] == assistants


@pytest.mark.parametrize(
    ("text", "carriers"),
    [
        ("The Red Cross assisted in the repatriation.", ["ICRC"]),
        ("The Red Cross provided much assistance in the exchange.", ["ICRC"]),
        ("The Red Cross provided cars at the exchange.", []),
        ("The Red Cross assisted the wounded.", []),
    ],
)
def test_who_assists_in_a_handover_carries_it(text, carriers):
    assert [party_of(name) for name in carriers_in(read(text))] == carriers
