"""Tests of telling languages apart."""

import pytest

from negotiations.ingestion.languages import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The two sides agreed to the return of prisoners.", "en"),
        ("Prisoners were exchanged for others in the morning.", "en"),
        ("Les délégations se sont vues pour deux heures à Genève.", "fr"),
        ("Die Delegationen haben sich auf einen Austausch und eine Pause geeinigt.", "de"),
        ("Heyetler bir kez daha görüştü ve esir değişimi için karar verdi.", "tr"),
        ("Делегации встретились для переговоров и договорились на этой неделе.", "ru"),
        ("Делегації зустрілися для переговорів, що тривали день, та домовилися.", "uk"),
    ],
)  # fmt: skip
def test_a_language_is_known_by_its_commonest_words(text, language):
    assert language_of(text) == language


@pytest.mark.parametrize(
    "text",
    ["", "1,000", "Medinsky Umerov Fidan", "xyz " * 50 + "the", "the und"],
)
def test_where_no_language_is_plain_none_is_said(text):
    assert language_of(text) == ""
