from datetime import date

import pytest

from negotiations.curation.additions import address_for
from negotiations.models import Round
from tests.factories import make_round

pytestmark = pytest.mark.django_db


def test_an_address_is_the_day_and_the_title() -> None:
    address = address_for(Round, title="Talks in Geneva", on=date(2025, 11, 23))

    assert address == "2025-11-23-talks-in-geneva"


def test_an_address_is_never_taken_twice() -> None:
    make_round(slug="2025-11-23-talks-in-geneva")

    address = address_for(Round, title="Talks in Geneva", on=date(2025, 11, 23))

    assert address == "2025-11-23-talks-in-geneva-2"
