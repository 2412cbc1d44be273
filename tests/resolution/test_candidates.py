"""Claims, and the events they may speak of, are sketched alike."""

from dataclasses import replace
from datetime import date

import pytest

from negotiations.extraction.claims import Handover
from negotiations.extraction.gazetteer import world
from negotiations.models import (
    Agreement,
    Place,
    PlaceName,
    PrisonerExchange,
    Round,
    Signature,
)
from negotiations.resolution.candidates import candidates, sketch
from negotiations.resolution.matching import Found, match
from negotiations.resolution.sketches import figures_agree
from negotiations.values import Count, DateRange
from negotiations.vocabulary import (
    AgreementRole,
    ExchangeStatus,
    TransferCategory,
    Unit,
)
from tests.resolution.reports import (
    agreement_claim,
    exchange_claim,
    make_process,
    promise,
    round_claim,
    tell,
)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def process():
    return make_process()


def sketched(claim, **about):
    return sketch(
        claim, **{"reported_on": date(2025, 6, 2), "gazetteer": world(), **about}
    )


def near(process, claim):
    return candidates(
        claim, process=process, reported_on=date(2025, 6, 2), gazetteer=world()
    )


def only(process, claim):
    (candidate,) = near(process, claim)
    return candidate.sketch


@pytest.mark.parametrize(
    "claim",
    [
        round_claim(
            number=2,
            venue="Dolmabahçe Palace",
            mediators=("United States",),
            hosts=("Türkiye",),
        ),
        round_claim(parties=("Russia",), mediators=("United States",)),
        round_claim(place="Belarus", country="BY"),
        round_claim(None, place=None, country=None),
        agreement_claim(mediators=("Türkiye",), commitments=(promise(6000),)),
        agreement_claim(commitments=(replace(promise(3), unit=None),)),
        exchange_claim("2025-06-02", place="Gomel", there=390),
        exchange_claim("2025-06-02", place="Belarus", status=ExchangeStatus.PLANNED),
        exchange_claim("2025-06-02", category=TransferCategory.REMAINS),
    ],
)
def test_an_event_is_sketched_like_the_claim_that_made_it(process, claim):
    tell(claim, text="Ukraine made demands of Russia.")

    (candidate,) = near(process, claim)
    made = replace(candidate.sketch, has_happened=False)
    assert made == sketched(claim)
    assert match(sketched(claim), [candidate]) == Found(event_id=candidate.event_id)


def test_a_country_is_no_town():
    claim = sketched(round_claim(place="Belarus", country=None))

    assert claim.places == frozenset()
    assert claim.country == "BY"


def test_a_place_on_record_is_known_by_its_other_names(process):
    homel = Place.objects.create(name="Elbonia City", slug="elbonia", country="BY")
    PlaceName.objects.create(place=homel, text="Elbograd")
    tell(round_claim())
    Round.objects.update(curator_place=homel)

    on_record = only(process, round_claim())

    assert on_record.places == {"Elbonia City", "Elbograd"}
    assert on_record.country == "BY"


def test_a_country_on_record_stays_a_country(process):
    belarus = Place.objects.create(name="Belarus", slug="belarus")
    tell(round_claim())
    Round.objects.update(curator_place=belarus)

    on_record = only(process, round_claim())

    assert on_record.places == frozenset()
    assert on_record.country == "BY"


def test_the_people_of_a_side_are_added_up(process):
    civilians = Handover(
        released_by="Russia",
        received_by="Ukraine",
        category=TransferCategory.CIVILIANS,
        count=Count(number=120),
    )
    told_apart = exchange_claim("2025-06-02", there=270, back=390)
    told_apart = replace(told_apart, transfers=(*told_apart.transfers, civilians))
    told_in_all = exchange_claim("2025-06-02", there=390, back=390)
    tell(told_apart)

    on_record = only(process, told_in_all)

    assert on_record.sums["to Ukraine"] == 390
    assert figures_agree(sketched(told_in_all), on_record)


def test_a_side_that_is_not_told_has_no_direction(process):
    children = Handover(
        released_by=None,
        received_by="Ukraine",
        category=TransferCategory.CHILDREN,
        count=Count(number=7),
    )
    returned = exchange_claim(
        "2025-06-02", transfers=(children,), parties=("Russia", "Ukraine")
    )
    tell(returned)

    assert only(process, returned).figures == {"to Ukraine": {"children": 7}}


def test_an_exchange_remembers_its_agreement_and_its_number(process):
    tell(agreement_claim(), exchange_claim("2025-06-02", belongs_to=0))
    PrisonerExchange.objects.update(curator_number=65)
    agreement = Agreement.objects.get()

    claimed = sketched(exchange_claim(number=65), agreement_id=agreement.pk)
    on_record = only(process, exchange_claim())

    assert claimed.fulfils == on_record.fulfils == agreement.pk
    assert claimed.number == on_record.number == 65


def test_a_guarantor_is_not_bound(process):
    tell(agreement_claim(unit=Unit.BODIES))
    agreement = Agreement.objects.get()
    Signature.objects.filter(party__name="Ukraine").update(role=AgreementRole.GUARANTOR)

    assert only(process, agreement_claim()).parties == {"Russia"}
    assert agreement.signatures.count() == 2


def test_a_whole_without_a_day_spans_its_parts(process):
    tell(
        exchange_claim(None, there=1000, back=1000),
        exchange_claim("2025-05-23", there=390, back=390, belongs_to=0, part=1),
        exchange_claim("2025-05-25", there=610, back=610, belongs_to=0, part=2),
        exchange_claim(None, there=5, back=5, belongs_to=0, part=3),
    )
    whole = PrisonerExchange.objects.get(parts__part_number=1)

    sketches = {one.event_id: one.sketch for one in near(process, exchange_claim())}

    assert sketches[whole.pk].is_whole
    assert sketches[whole.pk].when == DateRange.from_text("2025-05-23", "2025-05-25")
    assert sketches[whole.parts.get(part_number=2).pk].is_part


def test_a_whole_of_parts_without_days_has_none(process):
    tell(
        exchange_claim(None, there=1000, back=1000),
        exchange_claim(None, there=5, back=5, belongs_to=0, part=1),
    )
    whole = PrisonerExchange.objects.get(parts__part_number=1)

    sketches = {one.event_id: one.sketch for one in near(process, exchange_claim())}

    assert sketches[whole.pk].when is None


def test_events_far_from_the_claims_day_are_no_candidates(process):
    tell(round_claim("2025-06-02"))

    assert near(process, round_claim("2025-09-02")) == []


def test_a_report_that_sums_up_stages_on_record_adds_nobody(process):
    stages = [
        exchange_claim("2025-05-23", there=390, back=390, belongs_to=0),
        exchange_claim("2025-05-24", there=307, back=307, belongs_to=0),
        exchange_claim("2025-05-25", there=303, back=303, belongs_to=0),
    ]
    tell(agreement_claim("2025-05-16"), *stages, published="2025-05-25")
    sum_of_all = exchange_claim(None, there=1000, back=1000)

    first = tell(sum_of_all, published="2025-06-02")
    second = tell(sum_of_all, published="2025-06-03", publisher="Other")

    whole = PrisonerExchange.objects.get(part_of=None)
    assert (first.new_events, second.new_events) == (1, 0)
    assert whole.agreement == Agreement.objects.get()
    assert list(
        whole.parts.order_by("listed_on").values_list("listed_on", flat=True)
    ) == [date(2025, 5, 23), date(2025, 5, 24), date(2025, 5, 25)]
