"""A report as rules see it: statements, their names, dates and numbers, and matches."""

from datetime import date

from negotiations.extraction.gazetteer import world
from negotiations.extraction.names import EntryKind
from negotiations.extraction.rule import Grammar, Rule, read_document

MONDAY = date(2025, 6, 2)


def read(text, published=MONDAY):
    return read_document(text, published, world())


def test_a_statement_has_its_own_names_dates_and_figures():
    first, second = read("On May 15 Kyiv freed 90 men. Moscow freed 80.").statements

    assert first.parties() == ["Ukraine"]
    assert [figure.count.number for figure in first.figures] == [90]
    assert [phrase.form for phrase in first.dates] == ["calendar"]
    assert second.parties() == ["Russia"]
    assert second.dates == ()


def test_a_party_is_told_once():
    (statement,) = read("Kyiv said Ukraine and Ukrainians agreed.").statements

    assert statement.parties() == ["Ukraine"]


def test_evidence_has_the_words_of_the_page():
    document = read("Talks ended.\n\nKyiv’s\u00a0team left.")
    (name,) = document.statements[1].of_kind(EntryKind.PARTY)

    words = document.evidence("party", name.start, name.end + 2)

    assert words.quote == "Kyiv’s\u00a0team"
    assert document.whole(document.statements[1]).quote == "Kyiv’s\u00a0team left."


def test_a_day_earlier_is_seen_from_the_day_before_it_in_the_paragraph():
    document = read("They met on May 15. They had arrived a day earlier.")
    statement = document.statements[1]

    when = document.when(statement.dates[0], statement)

    assert when.start_text == "2025-05-14"


def test_a_day_earlier_is_unknown_in_a_new_paragraph():
    document = read("They met on May 15.\nThey had arrived a day earlier.")
    statement = document.statements[1]

    assert document.when(statement.dates[0], statement) is None


def test_a_day_earlier_is_unknown_after_a_month():
    document = read("They met in May and had arrived a day earlier.")
    statement = document.statements[0]

    assert document.when(statement.dates[1], statement) is None


def test_he_is_the_person_of_the_sentence_before():
    document = read("Umerov came late. He said that Russia agreed.")
    statement = document.statements[1]

    speaker = document.speaker(statement, statement.span.end - 2)

    assert speaker.name == "Rustem Umerov"


def test_he_is_nobody_in_a_new_paragraph():
    document = read("Umerov came late.\nHe said that Russia agreed.")
    statement = document.statements[1]

    assert document.speaker(statement, statement.span.end - 2) is None


def test_he_is_nobody_where_no_person_was_named():
    document = read("Nobody came. He said that Russia agreed.")
    statement = document.statements[1]

    assert document.speaker(statement, statement.span.end - 2) is None


def test_a_grammar_gives_what_its_rules_build_in_the_order_of_the_text():
    grammar = Grammar(
        Rule(
            name="tests.freed",
            patterns=([{"LOWER": "freed"}], [{"LOWER": "freed"}, {"LOWER": "men"}]),
            build=lambda match: match.span.text,
        ),
        Rule(
            name="tests.parties",
            patterns=([{"ENT_TYPE": "PARTY"}],),
            build=lambda match: match.rule if match.start else None,
        ),
    )

    found = grammar.mentions(read("Kyiv freed men. Kyiv freed boys."))

    assert found == ["freed men", "tests.parties", "freed"]
