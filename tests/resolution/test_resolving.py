"""The claims of documents find their events."""

from dataclasses import replace
from datetime import date

import pytest

from negotiations.extraction.claims import Handover
from negotiations.extraction.gazetteer import world
from negotiations.models import (
    Agreement,
    Claim,
    Delegation,
    Document,
    Involvement,
    Party,
    Person,
    Position,
    PrisonerExchange,
    Process,
    Round,
    Value,
)
from negotiations.resolution.recording import Recorded, record, store_claims
from negotiations.resolution.resolving import Resolved, resolve
from negotiations.values import Count, DateRange
from negotiations.vocabulary import (
    AgreementKind,
    AgreementStatus,
    ExchangeStatus,
    RoundStatus,
    Topic,
    TransferCategory,
    Unit,
    Verification,
)
from tests.resolution.reports import (
    agreement_claim,
    delegation_claim,
    exchange_claim,
    make_process,
    make_report,
    position_claim,
    promise,
    round_claim,
    tell,
)

BOTH_NAMED = "Ukraine made demands of Russia."

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def process():
    return make_process()


def test_a_round_becomes_a_record_with_its_parties(process):
    tell(round_claim(number=2, mediators=("United States",), hosts=("Türkiye",)))

    round_ = Round.objects.get()
    assert round_.process == process
    assert round_.title == "Russia–Ukraine talks in Istanbul, second round"
    assert round_.starts_on == date(2025, 6, 2)
    assert round_.place.name == "Istanbul"
    assert round_.place.country == "TR"
    assert round_.slug == "2025-06-02-istanbul-round"
    assert set(round_.delegations.values_list("party__name", "role")) == {
        ("Russia", "negotiator"),
        ("Ukraine", "negotiator"),
        ("United States", "mediator"),
        ("Türkiye", "host"),
    }


def test_resolving_again_changes_nothing():
    document = make_report(round_claim(), delegation_claim(), exchange_claim())
    first = resolve(document, gazetteer=world())
    before = list(Value.objects.order_by("pk").values())

    second = resolve(document, gazetteer=world())

    assert first == Resolved(attached=3, new_events=2)
    assert second == Resolved()
    assert list(Value.objects.order_by("pk").values()) == before
    assert Round.objects.count() == PrisonerExchange.objects.count() == 1


def test_recording_again_changes_nothing():
    claims = [round_claim(), delegation_claim()]
    document = make_report(*claims)
    before = list(Claim.objects.order_by("pk").values())

    recorded = store_claims(document, claims)

    assert recorded == Recorded(same=2)
    assert list(Claim.objects.order_by("pk").values()) == before


def test_a_claim_without_words_gives_values_without_words():
    tell(round_claim(evidence=()))

    assert not Value.objects.filter(evidence__isnull=False).exists()


def test_a_delegation_and_an_exchange_tell_the_process_too():
    handover = exchange_claim(parties=("Russia", "Ukraine"))

    resolved = tell(delegation_claim(belongs_to=None), handover)

    assert resolved == Resolved(attached=1, ambiguous=1, new_events=1)


def test_heads_and_members_sit_at_the_round_of_their_claim():
    tell(
        round_claim(),
        delegation_claim(
            members=("Alexander Fomin",),
            offices={"Vladimir Medinsky": "presidential aide"},
        ),
    )

    delegation = Delegation.objects.get(party__name="Russia")
    assert delegation.head.name == "Vladimir Medinsky"
    assert dict(delegation.members.values_list("person__name", "office")) == {
        "Vladimir Medinsky": "presidential aide",
        "Alexander Fomin": "",
    }


def test_a_delegation_without_a_round_waits_for_a_curator():
    resolved = tell(delegation_claim(belongs_to=None), round_claim())

    assert resolved == Resolved(attached=1, ambiguous=1, new_events=1)
    assert Claim.objects.get(kind="delegation").state == Claim.State.AMBIGUOUS


def test_two_reports_of_one_round_make_one_record():
    tell(round_claim(number=2), publisher="One")
    resolved = tell(round_claim(number=2), publisher="Two")

    assert resolved == Resolved(attached=1)
    assert Round.objects.with_source_counts().get().source_count == 2


def test_dates_a_day_apart_are_one_disputed_round():
    tell(round_claim("2025-05-16"), published="2025-05-16")
    tell(round_claim("2025-05-15", primary=False), publisher="Other")

    round_ = Round.objects.get()
    assert round_.starts_on == date(2025, 5, 16)
    assert round_.is_disputed
    assert list(
        round_.values.filter(field="starts_on")
        .in_order()
        .values_list("speaker", "is_displayed")
    ) == [("Agency", True), ("Other", False)]


def test_a_near_copy_is_no_further_source_and_no_further_speaker():
    original = make_report(round_claim(), publisher="Agency")
    resolve(original, gazetteer=world())

    tell(round_claim(), publisher="Reprinter", copy_of=original)

    assert Round.objects.with_source_counts().get().source_count == 1
    assert set(Value.objects.values_list("speaker", flat=True)) == {"Agency"}


def test_two_officials_of_one_side_are_one_speaker():
    russia = Party.objects.get(name="Russia")
    Person.objects.create(name="Ivan Ivanov", slug="ivanov", party=russia)
    Person.objects.create(name="Petr Petrov", slug="petrov", party=russia)

    tell(exchange_claim(attributed_to="Ivan Ivanov"), publisher="One")
    tell(exchange_claim(attributed_to="Petr Petrov"), publisher="Two")

    assert set(Value.objects.values_list("speaker", flat=True)) == {"Russia"}


def test_speakers_who_count_differently_leave_an_exchange_disputed():
    tell(exchange_claim(there=195, back=195, attributed_to="Russia"))
    tell(exchange_claim(there=207, back=195, attributed_to="Ukraine"))

    exchange = PrisonerExchange.objects.get()
    assert exchange.is_disputed
    assert exchange.transfers.get(received_by__name="Ukraine").count == 207
    assert set(
        exchange.values.filter(field__startswith="transfers:Russia").values_list(
            "speaker", "value__count"
        )
    ) == {("Russia", 195), ("Ukraine", 207)}


def test_one_report_may_let_two_speakers_count_one_exchange():
    tell(
        exchange_claim(there=207, back=195, attributed_to="Ukraine"),
        exchange_claim(there=195, back=195, attributed_to="Russia"),
    )

    exchange = PrisonerExchange.objects.get()
    assert exchange.is_disputed
    assert exchange.transfers.get(received_by__name="Ukraine").count == 207


def test_an_agreement_keeps_what_each_side_promised_and_its_round():
    tell(
        round_claim(),
        agreement_claim(
            quantity=12000, unit=Unit.BODIES, commitments=(promise(),), belongs_to=0
        ),
    )

    agreement = Agreement.objects.get()
    assert agreement.round == Round.objects.get()
    assert agreement.quantity == 12000
    assert agreement.title == "Return of remains: 12,000 bodies (Russia, Ukraine)"
    assert list(
        agreement.commitments.order_by("party__name").values_list(
            "party__name", "quantity", "unit"
        )
    ) == [("Russia", 6000, "bodies"), ("Ukraine", 6000, "bodies")]


def test_a_total_and_a_figure_for_each_side_are_one_undisputed_agreement():
    each = {"unit": Unit.BODIES, "commitments": (promise(6000),)}
    tell(agreement_claim(quantity=12000, **each), publisher="One")

    tell(agreement_claim(quantity=6000, **each), publisher="Two")

    agreement = Agreement.objects.get()
    assert agreement.quantity == 12000
    assert not agreement.is_disputed


def test_agreements_of_two_kinds_on_one_day_are_two():
    tell(
        agreement_claim(),
        agreement_claim(agreement_kind=AgreementKind.PRISONER_EXCHANGE),
    )

    assert Agreement.objects.count() == 2


def test_a_later_report_moves_the_status_on():
    tell(agreement_claim(), published="2025-06-02")
    tell(
        agreement_claim(status=AgreementStatus.SIGNED),
        published="2025-06-04",
        publisher="Other",
    )

    assert Agreement.objects.get().status == AgreementStatus.SIGNED


def test_parts_hang_under_their_umbrella():
    tell(
        exchange_claim("2025-05-23", there=1000, back=1000),
        exchange_claim("2025-05-23", there=390, back=390, belongs_to=0, part=1),
        exchange_claim("2025-05-24", there=307, back=307, belongs_to=0, part=2),
    )

    umbrella = PrisonerExchange.objects.get(part_of=None)
    assert umbrella.transfers.get(received_by__name="Ukraine").count == 1000
    assert list(
        umbrella.parts.order_by("part_number").values_list(
            "part_number", "transfers__count"
        )
    ) == [(1, 390), (1, 390), (2, 307), (2, 307)]


def test_an_agreed_exchange_and_its_handover_are_one():
    tell(
        exchange_claim(None, status=ExchangeStatus.AGREED),
        published="2025-05-16",
    )
    tell(exchange_claim("2025-05-25"), published="2025-05-25")

    exchange = PrisonerExchange.objects.get()
    assert exchange.status == ExchangeStatus.CARRIED_OUT
    assert exchange.starts_on == date(2025, 5, 25)
    assert exchange.first_reported_on == date(2025, 5, 16)


def test_remains_and_prisoners_of_one_day_are_two_handovers():
    tell(
        exchange_claim(),
        exchange_claim(there=1212, back=27, category=TransferCategory.REMAINS),
    )

    assert PrisonerExchange.objects.count() == 2


def test_an_exchange_without_a_day_is_listed_by_its_first_report():
    tell(exchange_claim(None), published="2025-06-02")

    exchange = PrisonerExchange.objects.get()
    assert exchange.starts_on is None
    assert exchange.listed_on == date(2025, 6, 2)


def test_a_paraphrase_of_a_position_is_the_same_position():
    tell(position_claim("return the 339 children"), publisher="One", text=BOTH_NAMED)
    tell(position_claim("return of the 339 children"), publisher="Two", text=BOTH_NAMED)

    assert Position.objects.get().claims.count() == 2


def test_a_position_on_another_topic_is_another():
    tell(
        position_claim(),
        position_claim("an unconditional truce", topic=Topic.CEASEFIRE),
        text=BOTH_NAMED,
    )

    assert Position.objects.count() == 2


def test_an_official_who_states_a_position_stands_beside_it():
    ukraine = Party.objects.get(name="Ukraine")
    yermak = Person.objects.create(name="Andriy Yermak", slug="yermak", party=ukraine)

    tell(position_claim(attributed_to="Andriy Yermak"), text=BOTH_NAMED)

    assert Position.objects.get().person == yermak


def test_an_official_who_tells_the_other_sides_position_does_not_hold_it():
    russia = Party.objects.get(name="Russia")
    Person.objects.create(name="Vladimir Medinsky", slug="medinsky", party=russia)

    tell(position_claim(attributed_to="Vladimir Medinsky"), text=BOTH_NAMED)

    assert Position.objects.get().person is None
    assert Person.objects.filter(name="Vladimir Medinsky").count() == 1


def test_the_process_is_told_from_the_parties():
    caucasus = make_process("Armenia–Azerbaijan", ("Armenia", "Azerbaijan"))

    tell(round_claim(parties=("Armenia", "Azerbaijan")))

    assert Round.objects.get().process == caucasus
    assert Document.objects.get().process == caucasus


def test_claims_wait_where_no_process_fits():
    resolved = tell(round_claim(parties=("Sweden", "Norway")))

    assert resolved == Resolved(unplaced=1)
    assert Claim.objects.get().state == Claim.State.UNPLACED


def test_claims_that_waited_are_placed_once_a_person_names_the_process(process):
    document = make_report(round_claim(parties=("Sweden", "Norway")))
    resolve(document, gazetteer=world())
    document.process = process
    document.save()

    assert resolve(document, gazetteer=world()).attached == 1


def test_one_party_alone_is_in_too_many_processes():
    make_process("United States–Russia", ("United States", "Russia"))

    assert tell(round_claim(parties=("Russia",))) == Resolved(unplaced=1)


def test_what_a_curator_rejected_does_not_come_back():
    tell(round_claim())
    Claim.objects.update(
        state=Claim.State.REJECTED, round=None, rejection_reason="A press conference."
    )
    Round.objects.all().delete()

    resolved = tell(round_claim(), publisher="Other")

    assert resolved == Resolved()
    assert Claim.objects.filter(state=Claim.State.REJECTED).count() == 2
    assert not Round.objects.exists()


def test_a_rejected_claim_without_a_day_says_nothing_of_other_days():
    tell(exchange_claim(None), published="2025-06-02")
    Claim.objects.update(
        state=Claim.State.REJECTED, exchange=None, rejection_reason="A rumour."
    )

    resolved = tell(exchange_claim(None), published="2025-09-02", publisher="Other")

    assert resolved == Resolved(attached=1, new_events=1)


def test_a_rejected_head_of_one_round_may_head_another():
    tell(round_claim("2025-05-16"), delegation_claim(), published="2025-05-16")
    Claim.objects.filter(kind="delegation").update(
        state=Claim.State.REJECTED, round=None, rejection_reason="He was not there."
    )

    tell(round_claim("2025-06-02"), delegation_claim(), published="2025-06-02")

    heads = Delegation.objects.filter(party__name="Russia").order_by("round__listed_on")
    assert heads.last().head.name == "Vladimir Medinsky"


def test_what_is_read_otherwise_since_lets_go_of_its_event():
    document = make_report(round_claim(number=2), exchange_claim())
    resolve(document, gazetteer=world())

    store_claims(document, [round_claim(number=3)])
    resolve(document, gazetteer=world())

    assert Round.objects.get().number == 3
    exchange = PrisonerExchange.objects.get()
    assert exchange.verification == Verification.REJECTED
    assert exchange.rejection_reason == "No accepted report states it any more."


def test_what_was_hidden_for_want_of_support_returns_with_it():
    document = make_report(round_claim())
    resolve(document, gazetteer=world())
    store_claims(document, [])
    resolve(document, gazetteer=world())

    store_claims(document, [round_claim()])
    resolve(document, gazetteer=world())

    assert Round.objects.get().verification == Verification.REPORTED


def test_a_delegation_that_a_person_added_stays_when_claims_change():
    tell(round_claim())
    qatar = Party.objects.create(name="Qatar", slug="qatar")
    Delegation.objects.create(
        round=Round.objects.get(), party=qatar, curator_role="observer"
    )

    tell(round_claim(), publisher="Other")

    delegation = Delegation.objects.get(party=qatar)
    assert delegation.verification == Verification.REPORTED


def test_a_curators_value_stays_when_claims_change():
    tell(round_claim(number=2))
    Round.objects.update(curator_number=7)

    tell(round_claim(number=3), publisher="Other")

    assert Round.objects.get().number == 7


def test_each_value_leads_to_its_words():
    tell(round_claim())

    value = Value.objects.get(field="delegations:Ukraine")
    assert [words.field for words in value.evidence.all()] == ["parties.1"]


def test_a_value_without_words_of_its_own_leads_to_the_statement():
    tell(round_claim(status=RoundStatus.HELD))

    value = Value.objects.get(field="status")
    assert [words.field for words in value.evidence.all()] == [""]


def test_a_stated_sum_has_no_side():
    tell(
        exchange_claim(
            transfers=(), total=Count(number=190), parties=("Russia", "Ukraine")
        )
    )

    exchange = PrisonerExchange.objects.get()
    assert exchange.total_count == 190
    assert not exchange.transfers.exists()
    assert exchange.title == "Exchange of 190 prisoners in all"


def test_a_side_that_is_not_told_stays_open():
    transfer = Handover(
        released_by=None,
        received_by="Ukraine",
        category=TransferCategory.CHILDREN,
        count=Count(number=7),
    )

    tell(exchange_claim(transfers=(transfer,), parties=("Russia", "Ukraine")))

    assert (
        str(PrisonerExchange.objects.get().transfers.get()) == "? → Ukraine: 7 children"
    )


def test_the_order_of_reports_does_not_change_the_record():
    early = {"published": "2025-05-16", "publisher": "One"}
    late = {"published": "2025-06-02", "publisher": "Two"}
    tell(round_claim("2025-05-15", primary=False), **late)

    tell(round_claim("2025-05-16"), **early)

    round_ = Round.objects.get()
    assert round_.starts_on == date(2025, 5, 16)
    assert round_.first_reported_on == date(2025, 5, 16)
    assert round_.is_disputed


def test_a_claim_that_fits_two_events_waits_for_a_curator():
    first = make_report(round_claim(place="Riyadh"), round_claim(place="Jeddah"))
    resolve(first, gazetteer=world())

    resolved = tell(round_claim(place=None), publisher="Other")

    assert resolved == Resolved(ambiguous=1)
    assert Round.objects.count() == 2


def test_an_exchange_fulfils_the_agreement_that_it_belongs_to():
    tell(agreement_claim(), exchange_claim(belongs_to=0))

    assert PrisonerExchange.objects.get().agreement == Agreement.objects.get()


def test_an_agreement_apart_from_any_round_has_none():
    tell(agreement_claim(), replace(agreement_claim("2025-05-02"), belongs_to=0))

    assert not Agreement.objects.exclude(round=None).exists()


def test_mediators_of_a_handover_are_kept_and_go_with_their_claim():
    document = make_report(exchange_claim(mediators=("United Arab Emirates",)))
    resolve(document, gazetteer=world())
    mediated = PrisonerExchange.objects.get().mediators.values_list("name", flat=True)
    before = list(mediated)

    store_claims(document, [exchange_claim()])
    resolve(document, gazetteer=world())

    assert before == ["United Arab Emirates"]
    assert list(mediated.all()) == []


def test_two_processes_of_the_same_parties_leave_the_choice_to_a_person():
    process = make_process("Sweden–Norway, 1905", ("Sweden", "Norway"))
    process.pk, process.slug, process.name = None, "again", "Sweden–Norway, 1814"
    process.save()
    for party in Party.objects.filter(name__in=("Sweden", "Norway")):
        Involvement.objects.create(process=process, party=party)

    assert tell(round_claim(parties=("Sweden", "Norway"))) == Resolved(unplaced=1)


def test_a_report_without_claims_is_of_no_process():
    assert tell() == Resolved()
    assert Document.objects.get().process is None


def test_the_same_figure_at_other_words_is_one_value_with_both_words():
    tell(round_claim(), publisher="One")
    tell(round_claim(), publisher="One")

    value = Value.objects.get(field="place")
    assert value.claims.count() == value.evidence.count() == 2


def test_extracting_a_text_records_what_it_says():
    document = make_report(
        text="Russia and Ukraine held a second round of talks in Istanbul on 2 June. "
        "The delegations met for an hour, and both sides said that they would meet again."
    )

    recorded = record(document, gazetteer=world())

    claim = Claim.objects.get()
    assert recorded == Recorded(new=1)
    assert claim.fields["number"] == 2
    assert all(
        document.text[words.start : words.end] == words.quote
        for words in claim.evidence.all()
    )


def test_rounds_of_two_processes_do_not_mix():
    make_process("Armenia–Azerbaijan", ("Armenia", "Azerbaijan"))

    tell(round_claim())
    tell(round_claim(parties=("Armenia", "Azerbaijan")))

    assert Round.objects.count() == 2
    assert Process.objects.filter(rounds__isnull=False).distinct().count() == 2


def test_claims_that_say_the_same_in_one_document_are_one():
    document = make_report(round_claim(), replace(round_claim(), confidence=0.5))

    assert document.claims.count() == 1


def test_a_round_of_several_days_keeps_its_last_one():
    days = DateRange.from_text("2026-02-14", "2026-02-15")

    tell(replace(round_claim(), when=days))

    assert Round.objects.get().when == days
