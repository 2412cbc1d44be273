"""How agreements are put together: one from many mentions, with what each promises."""

from datetime import date

from negotiations.extraction import extract
from negotiations.extraction.claims import AgreementClaim, Claim, Promise
from negotiations.vocabulary import AgreementKind, AgreementStatus, Unit

PUBLISHED = date(2025, 6, 2)


def agreements_in(
    text: str, published: date | None = PUBLISHED
) -> list[AgreementClaim]:
    found = extract(text, published)
    return [claim for claim in found if isinstance(claim, AgreementClaim)]


def quote_of(claim: Claim, path: str) -> list[str]:
    return [words.quote for words in claim.evidence if words.field == path]


def test_a_sum_and_the_share_of_each_side_are_one_agreement():
    (agreement,) = agreements_in(
        "Russia and Ukraine agreed on Monday to return 12,000 bodies in all. "
        "Each side agreed to hand over 6,000 bodies, officials said."
    )

    assert (agreement.quantity, agreement.unit) == (12000, Unit.BODIES)
    assert agreement.commitments == (
        Promise(
            party=None,
            what="hand over 6,000 bodies",
            quantity=6000,
            unit=Unit.BODIES,
        ),
    )


def test_different_promises_of_two_parties_are_two_commitments():
    (agreement,) = agreements_in(
        "Israel and Hamas reached a truce. Under the agreement Hamas is to release 50 "
        "hostages and Israel is to free 150 prisoners."
    )[1:]

    assert [(one.party, one.quantity) for one in agreement.commitments] == [
        ("Hamas", 50),
        ("Israel", 150),
    ]
    assert quote_of(agreement, "commitments.1.quantity") == ["150"]


def test_a_truce_that_was_agreed_and_began_is_one_agreement_in_force():
    (agreement,) = agreements_in(
        "A ceasefire between Israel and Hamas took effect on Monday. "
        "Israel and Hamas agreed on Friday to halt fighting for four days."
    )

    assert agreement.status is AgreementStatus.IN_FORCE
    assert agreement.when is not None
    assert agreement.when.start == date(2025, 5, 30)
    assert (agreement.quantity, agreement.unit) == (4, Unit.DAYS)


def test_agreements_of_different_days_are_different_agreements():
    first, second = agreements_in(
        "Armenia and Azerbaijan signed a ceasefire in Moscow on 30 May. "
        "Armenia and Azerbaijan agreed to a ceasefire in Vienna on 2 May."
    )

    assert (first.primary, second.primary) == (True, False)


def test_an_agreement_belongs_to_the_round_of_its_day():
    claims = extract(
        "Russian and Ukrainian negotiators held a second round of peace talks in "
        "Istanbul on Monday. Russia and Ukraine agreed on Monday to exchange prisoners.",
        PUBLISHED,
    )

    (agreement,) = [one for one in claims if isinstance(one, AgreementClaim)]

    assert agreement.belongs_to == 0


def test_what_one_side_alone_agrees_to_is_only_proposed():
    (agreement,) = agreements_in("Hamas agreed to a ceasefire on Monday, it said.")

    assert agreement.status is AgreementStatus.PROPOSED


def test_what_is_still_to_be_signed_is_only_proposed():
    (agreement,) = agreements_in(
        "Congo and M23 are expected to sign a peace agreement in Doha on Tuesday."
    )

    assert agreement.status is AgreementStatus.PROPOSED


def test_a_passive_names_the_agreement_before_its_verb():
    (agreement,) = agreements_in(
        "A declaration of principles was signed by Congo and M23 in Doha on Monday."
    )

    assert agreement.agreement_kind is AgreementKind.DECLARATION
    assert agreement.parties == ("Democratic Republic of the Congo", "M23")


def test_both_sides_who_speak_together_are_no_single_speaker():
    (agreement,) = agreements_in(
        "Each side agreed to return 40 prisoners, the Russian and Ukrainian delegations "
        "said."
    )

    assert agreement.attributed_to is None
