"""Whose position a text tells: parties by name, role, pronoun, office or quotation."""

from datetime import date

import pytest

from negotiations.extraction import extract
from negotiations.extraction.claims import PositionClaim

PUBLISHED = date(2025, 6, 4)
WAR = " The war between Russia and Ukraine goes on."
GAZA = " The war between Israel and Hamas goes on."
SUDAN = " The Sudanese army and the Rapid Support Forces fight a war in Sudan."


def positions_in(text: str) -> set[tuple[str, str]]:
    return {
        (claim.party, claim.topic.value)
        for claim in extract(text, PUBLISHED)
        if isinstance(claim, PositionClaim)
    }


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("The group demanded a ceasefire." + GAZA, ("Hamas", "ceasefire")),
        (
            "The army rejected a ceasefire." + SUDAN,
            ("Sudanese Armed Forces", "ceasefire"),
        ),
        (
            "The truce was rejected by Hamas on Sunday." + GAZA,
            ("Hamas", "ceasefire"),
        ),
        ("The group's refusal to disarm is old." + GAZA, ("Hamas", "armed_forces")),
        (
            "The government's demand for the release of hostages stands." + GAZA,
            ("Israel", "prisoners"),
        ),
        (
            "Hamas expressed its readiness to free the hostages." + GAZA,
            ("Hamas", "prisoners"),
        ),
        (
            "Hamas called a ceasefire unacceptable." + GAZA,
            ("Hamas", "ceasefire"),
        ),
        (
            "Hamas has lost many men. It demanded a ceasefire on Tuesday." + GAZA,
            ("Hamas", "ceasefire"),
        ),
        (
            "Hamas leaders met in Doha. They said that they want a truce." + GAZA,
            ("Hamas", "ceasefire"),
        ),
        (
            "Hamas said on Monday that it wants a truce." + GAZA,
            ("Hamas", "ceasefire"),
        ),
        (
            "Zelenskyy spoke at night. He called for a full ceasefire." + WAR,
            ("Ukraine", "ceasefire"),
        ),
        (
            "Lavrov said that Ukraine must withdraw, calling for talks." + WAR,
            ("Russia", "further_talks"),
        ),
        (
            '"We will never cede our land," said Zelenskyy.' + WAR,
            ("Ukraine", "territory"),
        ),
        (
            '"The war goes on," Zelenskyy said. "We want a truce."' + WAR,
            ("Ukraine", "ceasefire"),
        ),
        (
            "A ceasefire is impossible, said Oleh Bondar, a spokesman for Ukraine."
            + WAR,
            ("Ukraine", "ceasefire"),
        ),
        (
            (
                "Hamas must free the hostages, Israel's army said. The group must also "
                "disarm, Israel said. Troops stood by."
            ),
            ("Israel", "armed_forces"),
        ),
        (
            "The army demanded a truce with the Houthis. The war in Yemen goes on.",
            ("Yemen", "ceasefire"),
        ),
        (
            "Hamas met Qatari envoys in Doha. On Sunday it was Israel. It wants a truce."
            + GAZA,
            ("Israel", "ceasefire"),
        ),
        (
            "Kyiv saw the truce rejected by Russia." + WAR,
            ("Russia", "ceasefire"),
        ),
        (
            "Kyiv wants an end to war crimes and the war" + WAR,
            ("Ukraine", "ceasefire"),
        ),
        (
            (
                "Mediator Ann Lee spoke. Negotiator Karim Saleh, a member of the team of "
                "Syria, was there. Saleh wants talks with the Syrian opposition. The war goes on."
            ),
            ("Syria", "further_talks"),
        ),
        (
            (
                "The Houthi team's chief negotiator, Saleh Karim, was there. Karim rejected "
                "a truce with Yemen. The war goes on."
            ),
            ("Houthis", "ceasefire"),
        ),
        (
            (
                "The Houthi head of the team, negotiator Saleh Karim, spoke. Karim rejected "
                "a truce with Yemen. The war goes on."
            ),
            ("Houthis", "ceasefire"),
        ),
        (
            "Kyiv refused to join the ceasefire talks." + WAR,
            ("Ukraine", "further_talks"),
        ),
        (
            (
                "President Doe Smith wants a ceasefire with the Houthis. The war in Yemen "
                "goes on, and the Houthis fight."
            ),
            ("Yemen", "ceasefire"),
        ),
    ],
)
def test_a_position_is_held_by(text, position):
    assert position in positions_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "A ceasefire was demanded." + WAR,
        "Demands for a ceasefire were heard." + WAR,
        "The rebels demanded a ceasefire, and so did others." + WAR,
        "Its demand for a ceasefire was heard." + WAR,
        "The wish for talks was rejected by all in the room." + WAR,
        "The truce was rejected by Poland." + WAR,
        "Poland's demand for a ceasefire was heard." + WAR,
        "From Ukraine demands for a ceasefire were heard." + WAR,
        "If Ukraine will not accept a truce, others may act." + WAR,
        "If Ukraine would accept a truce, others may act." + WAR,
        "If Russia is ready for talks, others may act." + WAR,
        "Under unacceptable terms a truce came, Kyiv said." + WAR,
        "A truce is unacceptable." + WAR,
        "Russia is unacceptable, Kyiv said." + WAR,
        "If Moscow must withdraw, Kyiv said, all will be well." + WAR,
        "Kyiv said that it must have a truce." + WAR,
        "Analysts must know that a truce is near, Kyiv said." + WAR,
        "There were no talks on Monday, Kyiv said." + WAR,
        "There will be no talks until May, a blogger said." + WAR,
        "Rain is a condition for a harvest, farmers said." + WAR,
        "Poland's conditions include a truce." + WAR,
        "Ukraine's conditions were long." + WAR,
        "The rejection by Kyiv was expected." + WAR,
        "We said it, adding that we want a truce." + WAR,
        "Saying nothing, calling for a truce, men went." + WAR,
        "With much to do for Kyiv he wants a truce." + WAR,
        "It rained. With much to do here now it wants a truce." + WAR,
        "It rained in May. It wants a truce. The war goes on.",
        "In all these long and bad days of war here but said in Kyiv was a truce."
        + WAR,
        "A truce came, according to the." + WAR,
        "Kyiv has listed much." + WAR,
        "Poland and Norway met. It wants a truce." + WAR,
        "Analysts said, and experts claim, that talks must begin." + WAR,
        "Russia rejected all of the truce violations." + WAR,
        "Talks were held on many things, and on a plan. Ukraine rejected the plan."
        + WAR,
        "Of a plan much was said. Ukraine rejected the plan." + WAR,
        "Analysts said, adding that a truce must come, that war is bad." + WAR,
    ],
)
def test_no_position_is_told(text):
    assert positions_in(text) == set()


def test_a_headline_that_ends_with_its_verdict_is_read():
    text = (
        "Kyiv calls truce unacceptable\n\nThe war between Russia and Ukraine goes on."
    )

    assert positions_in(text) == {("Ukraine", "ceasefire")}
