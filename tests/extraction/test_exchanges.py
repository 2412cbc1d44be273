"""How exchanges hang together: their parts, their deals, their speakers, their words."""

from datetime import date

from negotiations.extraction import extract
from negotiations.extraction.claims import AgreementClaim, Claim, ExchangeClaim
from negotiations.vocabulary import ExchangeStatus

PUBLISHED = date(2025, 5, 25)

IN_PARTS = (
    "Russia and Ukraine on Sunday completed a prisoner exchange in which each side "
    "released 1,000 people over three days. On Friday each side freed 390 prisoners. "
    "On Saturday each side handed over 307 prisoners of war. On the third day each side "
    "released 303 prisoners."
)


def exchanges_in(text: str, published: date = PUBLISHED) -> list[ExchangeClaim]:
    found = extract(text, published)
    return [claim for claim in found if isinstance(claim, ExchangeClaim)]


def quote_of(claim: Claim, path: str) -> list[str]:
    return [words.quote for words in claim.evidence if words.field == path]


def test_parts_that_add_up_belong_to_the_whole():
    claims = extract(IN_PARTS, PUBLISHED)

    whole, *parts = [one for one in claims if isinstance(one, ExchangeClaim)]

    assert {part.belongs_to for part in parts} == {claims.index(whole)}
    assert [(part.part, part.parts) for part in parts] == [(1, 3), (2, 3), (3, 3)]


def test_a_whole_lasts_from_its_first_part_to_its_last():
    whole, *_ = exchanges_in(IN_PARTS)

    assert whole.when is not None
    assert (whole.when.start_text, whole.when.end_text) == ("2025-05-23", "2025-05-25")
    assert quote_of(whole, "date_start") == ["Friday"]
    assert quote_of(whole, "date_end") == ["Sunday"]


def test_parts_without_a_whole_stand_alone():
    first, second = exchanges_in(
        "On Friday Russia and Ukraine each freed 390 prisoners. "
        "On Saturday each side handed over 307 prisoners of war."
    )

    assert (first.belongs_to, second.belongs_to) == (None, None)


def test_a_deal_to_swap_gives_an_exchange_that_belongs_to_it():
    claims = extract(
        "Russia and Ukraine agreed on Sunday to exchange 500 prisoners each.", PUBLISHED
    )

    agreement, exchange = claims

    assert isinstance(agreement, AgreementClaim)
    assert exchange.belongs_to == 0
    assert isinstance(exchange, ExchangeClaim)
    assert (exchange.status, exchange.when) == (ExchangeStatus.AGREED, None)


def test_different_figures_of_two_speakers_are_two_accounts():
    accounts = exchanges_in(
        "Russia and Ukraine swapped prisoners on Saturday. Kyiv said 207 Ukrainian "
        "prisoners had returned home. The Russian Defence Ministry said that each side "
        "released 195 prisoners."
    )

    assert [account.attributed_to for account in accounts] == ["Ukraine", "Russia"]
    assert {account.when and account.when.start for account in accounts} == {
        date(2025, 5, 24)
    }


def test_a_speaker_who_repeats_the_figures_adds_no_account():
    accounts = exchanges_in(
        "Russia handed over the bodies of 900 soldiers to Ukraine on Saturday. "
        "The Ukrainian headquarters confirmed that 900 bodies had been handed over."
    )

    assert [account.attributed_to for account in accounts] == [None]


def test_what_lies_further_back_is_no_main_event():
    (exchange,) = exchanges_in(
        "Moscow and Kyiv are talking again. In a previous exchange each side released "
        "150 prisoners, the report said."
    )

    assert not exchange.primary


def test_every_count_is_quoted_with_its_side_and_category():
    (exchange,) = exchanges_in("Ukraine released 22 Russian prisoners on Saturday.")

    assert quote_of(exchange, "transfers.0.count") == ["22"]
    assert quote_of(exchange, "transfers.0.category") == ["22 Russian prisoners"]
    assert quote_of(exchange, "transfers.0.released_by") == ["Ukraine"]
    assert quote_of(exchange, "transfers.0.received_by") == ["Russian"]
    assert quote_of(exchange, "") == [
        "Ukraine released 22 Russian prisoners on Saturday."
    ]


def test_the_red_cross_mediates_where_it_assists_the_handover():
    (exchange,) = exchanges_in(
        "Israel released 90 Palestinian prisoners on Saturday and Hamas freed three "
        "hostages. The Red Cross assisted with the handover of the prisoners."
    )

    assert exchange.mediators == ("ICRC",)


def test_without_a_publication_date_a_weekday_dates_nothing():
    claims = extract("Russia and Ukraine swapped 95 prisoners each on Tuesday.", None)

    (exchange,) = [one for one in claims if isinstance(one, ExchangeClaim)]

    assert exchange.when is None
