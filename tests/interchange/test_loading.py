"""A dataset becomes part of the record, once however often it is loaded."""

from datetime import date
from decimal import Decimal

import pytest
from django.apps import apps

from negotiations.curation.decisions import reject_claims
from negotiations.extraction.gazetteer import world
from negotiations.interchange.loading import AnotherProcessError
from negotiations.models import (
    Agreement,
    Claim,
    Commitment,
    Dataset,
    Delegation,
    Document,
    Evidence,
    Involvement,
    Party,
    Person,
    Place,
    Position,
    PrisonerExchange,
    Process,
    Round,
)
from negotiations.resolution.resolving import resolve
from negotiations.vocabulary import Origin, Verification
from tests.interchange.folders import (
    MANIFEST,
    PAGE,
    load_folder,
    load_tables,
    tables,
)
from tests.resolution.reports import make_report, round_claim

pytestmark = pytest.mark.django_db


def all_rows():
    """Every row of every record table, as far as loading again must not change it."""
    return {
        model.__name__: list(model.objects.order_by("pk").values())
        for model in apps.get_app_config("negotiations").get_models()
        if not model.__name__.endswith("Event") and model is not Dataset
    }


def changed(file, at, **cells):
    rows = tables()
    rows[file][at] |= cells
    return rows


def test_every_file_becomes_records(tmp_path):
    loaded = load_tables(tmp_path)

    assert (loaded.new, loaded.changed, loaded.same) == (16, 0, 0)
    assert [Round.objects.count(), Delegation.objects.count()] == [1, 3]
    assert [Agreement.objects.count(), Commitment.objects.count()] == [1, 1]
    assert [PrisonerExchange.objects.count(), Position.objects.count()] == [2, 1]


def test_a_round_shows_all_that_its_row_says(tmp_path):
    load_tables(tmp_path)

    round_ = Round.objects.get(slug="geneva-1")
    assert (round_.title, round_.summary) == ("First round", "They met.")
    assert (round_.starts_on, round_.ends_on) == (date(2025, 3, 1), date(2025, 3, 2))
    assert (round_.number, round_.series, round_.format) == (
        1,
        "Geneva 2025",
        "mediated",
    )
    assert (round_.latitude, round_.longitude) == (Decimal("46.2"), Decimal("6.15"))
    assert (round_.place.name, round_.venue) == ("Geneva", "Villa")
    north = round_.delegations.get(party__name="Northern Front")
    assert (north.role, north.head.name) == ("negotiator", "Ada Berg")
    assert north.members.get().office == "Chief envoy"
    assert round_.delegations.get(party__name="Lake Commission").role == "mediator"


def test_an_agreement_shows_what_was_promised_and_stated_as_delivered(tmp_path):
    load_tables(tmp_path)

    agreement = Agreement.objects.get(slug="swap-2025")
    assert agreement.round.slug == "geneva-1"
    assert (agreement.stage, agreement.status) == ("implementation", "implemented")
    promise = Commitment.objects.with_delivered().get()
    assert (promise.what, promise.quantity) == ("Free prisoners", 100)
    assert (promise.due_on, promise.status) == (date(2025, 4, 1), "implemented")
    assert (promise.delivered_count, promise.stated_delivered_count) == (100, 98)


def test_an_exchange_tells_prisoners_and_civilians_apart(tmp_path):
    load_tables(tmp_path)

    exchange = PrisonerExchange.objects.get(slug="pow-2025-03-10")
    assert (exchange.number, exchange.summary) == (1, "The first.")
    assert (exchange.part_number, exchange.part_count) == (1, 2)
    assert exchange.agreement.slug == "swap-2025"
    assert [party.name for party in exchange.mediators.all()] == ["Lake Commission"]
    released = exchange.transfers.filter(released_by__name="Northern Front")
    assert dict(released.values_list("category", "count")) == {
        "civilians": 20,
        "prisoners_of_war": 80,
    }


def test_an_empty_side_of_a_swap_is_unknown(tmp_path):
    load_tables(tmp_path)

    bodies = PrisonerExchange.objects.get(slug="bodies-2025-05-01")
    counts = dict(bodies.transfers.values_list("released_by__name", "count"))
    assert counts == {"Northern Front": 7, "Southern Front": None}


@pytest.mark.parametrize(
    ("kind", "cells", "sides"),
    [
        ("bodies", {"released_by_south": "0"}, 1),
        ("children", {}, 1),
        ("children", {"released_by_north": "", "status": "planned"}, 2),
        ("civilians", {"civilians_by_north": "7"}, 1),
    ],
)
def test_nothing_is_handed_over_where_the_row_says_so(tmp_path, kind, cells, sides):
    load_tables(tmp_path, changed("exchanges", 1, kind=kind, **cells))

    exchange = PrisonerExchange.objects.get(slug="bodies-2025-05-01")
    assert exchange.transfers.count() == sides


def test_speakers_who_differ_are_both_heard(tmp_path):
    load_tables(tmp_path)

    exchange = PrisonerExchange.objects.get(slug="pow-2025-03-10")
    assert exchange.is_disputed
    field = "transfers:Southern Front:Northern Front:prisoners_of_war"
    said = exchange.values.filter(field=field)
    assert {(one.speaker, one.value["count"], one.is_displayed) for one in said} == {
        ("Northern Front", 90, True),
        ("Southern Front", 95, False),
    }


def test_a_position_keeps_its_occasion(tmp_path):
    load_tables(tmp_path)

    position = Position.objects.get()
    assert (position.stance, position.occasion) == (
        "Wants the ridge.",
        "Opening speech",
    )


def test_its_pages_are_cited_and_not_fetched(tmp_path):
    load_tables(tmp_path)

    cited = Document.objects.cited()
    assert cited.count() == 5
    page = cited.get(url=PAGE.format(1))
    assert (page.publisher, page.sha256, page.fetched_at) == (
        "reports.example",
        "",
        None,
    )
    assert cited.get(file_name="old_report.txt").url == ""


def test_its_claims_are_compiled_and_quote_nothing(tmp_path):
    load_tables(tmp_path)

    claim = Claim.objects.get(key="rounds/geneva-1")
    assert claim.origin == Origin.DATASET
    assert claim.document == Dataset.objects.get().document
    urls = [document.url for document in claim.compiled_from.order_by("url")]
    assert urls == [PAGE.format(1), PAGE.format(2)]
    assert not Evidence.objects.exists()


def test_sources_are_the_cited_pages(tmp_path):
    load_tables(tmp_path)

    assert Round.objects.with_source_counts().get().source_count == 2


def test_loading_again_changes_nothing(tmp_path):
    load_tables(tmp_path)
    before = all_rows()

    again = load_folder(tmp_path)

    assert (again.new, again.changed, again.same) == (0, 0, 16)
    assert all_rows() == before


def test_a_changed_row_changes_its_record_alone(tmp_path):
    load_tables(tmp_path)
    before = Round.objects.get()

    again = load_tables(tmp_path, changed("rounds", 0, title="Opening", number="2"))

    assert (again.new, again.changed) == (0, 1)
    after = Round.objects.get()
    assert (after.pk, after.slug) == (before.pk, before.slug)
    assert (after.title, after.number) == ("Opening", 2)
    old = Claim.objects.get(key="rounds/geneva-1", state=Claim.State.SUPERSEDED)
    assert old.fields["title"] == "First round"


def test_a_row_that_is_as_before_again_is_taken_up_again(tmp_path):
    load_tables(tmp_path)
    load_tables(tmp_path, changed("rounds", 0, title="Opening"))

    load_tables(tmp_path)

    assert Round.objects.get().title == "First round"
    assert Claim.objects.filter(key="rounds/geneva-1").count() == 2


def test_a_curators_word_stays_when_the_row_changes(tmp_path):
    load_tables(tmp_path)
    Round.objects.update(curator_title="By hand", verification=Verification.VERIFIED)

    load_tables(tmp_path, changed("rounds", 0, title="Opening"))

    round_ = Round.objects.get()
    assert (round_.title, round_.machine_title) == ("By hand", "Opening")
    assert round_.verification == Verification.VERIFIED


def test_a_person_that_a_curator_has_described_is_kept_and_told(tmp_path):
    load_tables(tmp_path)
    Person.objects.filter(name="Ivo Dal").update(position="By hand")

    rows = tables()
    rows["people"][1]["position"] = "Minister"
    again = load_tables(tmp_path, rows)

    assert Person.objects.get(name="Ivo Dal").position == "By hand"
    assert again.kept == ("people/ivo-dal: position",)


def test_what_nobody_has_touched_follows_the_row(tmp_path):
    load_tables(tmp_path)

    rows = tables()
    rows["people"][0] |= {"position": "Retired", "aliases": "Berg|A. Berg"}
    rows["parties"][2]["role"] = "observer"
    load_tables(tmp_path, rows)

    berg = Person.objects.get(name="Ada Berg")
    assert berg.position == "Retired"
    assert set(berg.names.values_list("text", flat=True)) == {"Berg", "A. Berg"}
    role = Involvement.objects.get(party__name="Lake Commission").role
    assert role == "observer"


def test_a_link_that_a_curator_has_set_is_kept_and_told(tmp_path):
    load_tables(tmp_path)
    Agreement.objects.update(round=None)
    other = Agreement.objects.create(
        process=Process.objects.get(),
        slug="other",
        first_reported_on=date(2025, 3, 2),
        curator_title="Other",
        curator_kind="other",
        curator_status="signed",
    )
    PrisonerExchange.objects.filter(slug="pow-2025-03-10").update(agreement=other)

    again = load_tables(tmp_path, changed("exchanges", 0, agreement=""))

    exchange = PrisonerExchange.objects.get(slug="pow-2025-03-10")
    assert exchange.agreement == other
    assert again.kept == ("exchanges/pow-2025-03-10: agreement",)
    assert Agreement.objects.get(slug="swap-2025").round is None


def test_a_removed_row_is_told_once_and_its_record_stays(tmp_path):
    load_tables(tmp_path)
    rows = tables()
    del rows["exchanges"][1]

    first, second = load_tables(tmp_path, rows), load_tables(tmp_path, rows)

    assert first.removed == ("exchanges/bodies-2025-05-01",)
    assert second.removed == ()
    assert PrisonerExchange.objects.visible().count() == 2


def test_a_removed_row_that_is_back_is_told_as_changed(tmp_path):
    load_tables(tmp_path)
    rows = tables()
    del rows["exchanges"][1]
    load_tables(tmp_path, rows)

    again = load_tables(tmp_path)

    assert (again.new, again.changed) == (0, 1)
    assert PrisonerExchange.objects.count() == 2


def test_a_rejected_claim_stays_rejected(tmp_path, admin_user):
    load_tables(tmp_path)
    claims = Claim.objects.filter(key="exchanges/bodies-2025-05-01")
    reject_claims(claims, reason="Never happened.", by=admin_user.pk)

    load_tables(tmp_path, changed("exchanges", 0, notes="Told anew."))

    assert claims.get().state == Claim.State.REJECTED
    assert PrisonerExchange.objects.visible().get().slug == "pow-2025-03-10"


def met(**said):
    """A report's claim about the round of the dataset."""
    return round_claim(
        "2025-03-01", "Geneva", parties=("Northern Front", "Southern Front"), **said
    )


def test_a_report_after_it_finds_its_event(tmp_path):
    load_tables(tmp_path)
    report = make_report(met(number=1), published="2025-03-02")

    resolve(report, gazetteer=world())

    round_ = Round.objects.get()
    assert {claim.origin for claim in round_.claims.all()} == {"dataset", "report"}
    assert round_.title == "First round"


def test_a_report_before_it_is_the_same_event(tmp_path):
    process = Process.objects.create(slug="lakes", name="North–South, 2025–")
    report = make_report(met(), published="2025-03-02")
    Document.objects.filter(pk=report.pk).update(process=process)
    report.refresh_from_db()
    resolve(report, gazetteer=world())
    before = Round.objects.get()

    load_tables(tmp_path)

    round_ = Round.objects.get()
    assert (round_.pk, round_.slug) == (before.pk, before.slug)
    assert round_.title == "First round"


def test_the_words_of_a_report_outweigh_the_compilation(tmp_path):
    load_tables(tmp_path)
    report = make_report(met(number=3), published="2025-03-02")

    resolve(report, gazetteer=world())

    round_ = Round.objects.get()
    assert round_.number == 3
    assert round_.is_disputed


def test_a_recollection_does_not_outweigh_the_compilation(tmp_path):
    load_tables(tmp_path)
    report = make_report(met(number=3, primary=False), published="2025-05-02")

    resolve(report, gazetteer=world())

    assert Round.objects.get().number == 1


def test_another_process_under_the_same_name_is_refused_whole(tmp_path):
    load_tables(tmp_path)
    before = all_rows()
    moved = MANIFEST.replace('slug = "lakes"\nname', 'slug = "sea"\nname')

    with pytest.raises(AnotherProcessError, match="was loaded into"):
        load_tables(tmp_path, manifest=moved.replace("North–South", "Sea"))

    assert all_rows() == before


def test_a_place_is_located_where_nobody_knew_it(tmp_path):
    rows = changed("rounds", 0, city="Smalltown", venue="")

    load_tables(tmp_path, rows)

    assert Place.objects.get(name="Smalltown").latitude == Decimal("46.2")


@pytest.mark.parametrize(
    ("cells", "place"),
    [
        ({"city": ""}, "Villa"),
        ({"city": "", "venue": ""}, "Switzerland"),
    ],
)
def test_without_a_city_the_nearest_that_is_known_is_the_place(tmp_path, cells, place):
    load_tables(tmp_path, changed("rounds", 0, **cells))

    assert Round.objects.get().place.name == place


def test_talks_by_video_have_no_place(tmp_path):
    nowhere = dict.fromkeys(("city", "country", "latitude", "longitude"), "")

    load_tables(tmp_path, changed("rounds", 0, format="video", **nowhere))

    assert Round.objects.get().place is None


def test_a_state_is_called_as_reports_call_it(tmp_path):
    rows = changed(
        "parties", 2, name="Turkish Republic", kind="state", iso="TR", aliases="Turkey"
    )

    load_tables(tmp_path, rows)

    state = Party.objects.get(iso="TR")
    assert state.name == "Türkiye"
    names = dict(state.names.values_list("text", "kind"))
    assert names["Turkish Republic"] == "name"
    assert (names["Ankara"], names["Turkish"]) == ("seat", "demonym")


def test_a_known_party_and_person_are_found_by_their_names(tmp_path):
    north = Party.objects.create(name="Northern Front", slug="nf", kind="armed_group")
    berg = Person.objects.create(name="Ada Berg", slug="ab", party=north)

    load_tables(tmp_path)

    assert Party.objects.filter(name="Northern Front").get() == north
    assert Person.objects.get(name="Ada Berg") == berg
    assert berg.names.filter(text="Берг").exists()
