from datetime import UTC, date, datetime, timedelta

import pytest
from django.contrib.auth.models import Permission, User
from django.urls import reverse
from django.utils import timezone
from kombu.exceptions import OperationalError

from negotiations.admin.handing import fetch_handed, take_handed
from negotiations.admin.ingesting import Handed
from negotiations.models import Document, Round, Source
from tests.factories import make_document, make_process

pytestmark = pytest.mark.django_db

ADD = reverse("admin:negotiations_document_add")
LIST = reverse("admin:negotiations_document_changelist")
REPORT = (
    "Delegations of Russia and Ukraine met in Istanbul on Monday for a second round "
    "of direct talks. The Russian delegation was led by Vladimir Medinsky."
)
NOW = datetime(2025, 6, 3, tzinfo=UTC)
# Nothing listens there, and no private address may be fetched from.
REFUSING = "http://127.0.0.1:9/report.html"


def test_the_list_leads_to_the_form(admin_client) -> None:
    page = admin_client.get(LIST).content.decode()

    assert f'href="{ADD}"' in page
    assert "Ingest a report" in page


def test_a_pasted_text_is_kept_as_it_was_given(admin_client) -> None:
    process = make_process()

    admin_client.post(
        ADD,
        {
            "text": REPORT,
            "title": "Second round in Istanbul",
            "publisher": "Northern Wire",
            "published_on": "2025-06-02",
            "process": process.pk,
        },
    )

    document = Document.objects.get()
    assert document.text == REPORT
    assert document.title == "Second round in Istanbul"
    assert document.publisher == "Northern Wire"
    assert document.published_on == date(2025, 6, 2)
    assert document.process == process
    assert document.snapshot.byte_count > len(REPORT)


def test_the_curator_is_led_to_the_document_of_a_text(admin_client) -> None:
    page = admin_client.post(ADD, {"text": REPORT})

    change = reverse(
        "admin:negotiations_document_change", args=[Document.objects.get().pk]
    )
    assert page["Location"] == change


def test_a_text_becomes_events(
    admin_client, django_capture_on_commit_callbacks
) -> None:
    sent = {"text": REPORT, "published_on": "2025-06-02", "process": make_process().pk}

    with django_capture_on_commit_callbacks(execute=True):
        admin_client.post(ADD, sent)

    assert Document.objects.get().state == "resolved"
    assert Round.objects.get().starts_on.isoformat() == "2025-06-02"


def test_the_same_text_is_one_document(admin_client) -> None:
    admin_client.post(ADD, {"text": REPORT})
    admin_client.post(ADD, {"text": REPORT})

    assert Document.objects.count() == 1


def test_an_address_is_sent_for(
    admin_client, django_capture_on_commit_callbacks
) -> None:
    with django_capture_on_commit_callbacks() as sent:
        page = admin_client.post(ADD, {"url": REFUSING})

    assert len(sent) == 1
    assert page["Location"] == LIST


def test_the_curator_is_told_where_to_follow_an_address(admin_client) -> None:
    page = admin_client.post(ADD, {"url": REFUSING}, follow=True)

    source = Source.objects.get()
    follow = reverse("admin:negotiations_source_change", args=[source.pk])
    assert f'<a href="{follow}">its source</a>' in page.content.decode()


def no_queue(**_task):
    raise OperationalError


def test_an_address_that_no_worker_hears_of_is_an_error_of_its_source(
    django_capture_on_commit_callbacks,
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        fetch_handed(Handed(url=REFUSING), now=NOW, send=no_queue)

    assert "no task queue can be reached" in Source.objects.get().last_error


def test_a_text_that_no_worker_hears_of_waits(
    django_capture_on_commit_callbacks,
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        take_handed(Handed(text=REPORT), now=NOW, send=no_queue)

    assert Document.objects.get().state == Document.State.READ


def test_an_address_that_refuses_is_an_error_of_its_source(
    admin_client, django_capture_on_commit_callbacks
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        admin_client.post(ADD, {"url": REFUSING})

    assert Source.objects.get().error_count == 1
    assert Source.objects.get().last_error != ""
    assert not Document.objects.exists()


@pytest.mark.parametrize(
    ("fields", "field", "message"),
    [
        ({}, "__all__", "Give an address or a text: one of the two."),
        (
            {"url": "https://reports.example/", "text": REPORT},
            "__all__",
            "Give an address or a text: one of the two.",
        ),
        ({"text": "  \n "}, "__all__", "Give an address or a text: one of the two."),
        ({"url": "ftp://reports.example/"}, "url", "Enter a valid URL."),
        ({"url": "istanbul"}, "url", "Enter a valid URL."),
        (
            {"text": REPORT, "published_on": "2 June"},
            "published_on",
            "Enter a valid date.",
        ),
        (
            {
                "text": REPORT,
                "published_on": timezone.localdate() + timedelta(days=2),
            },
            "published_on",
            "This day has not come yet.",
        ),
    ],
)
def test_a_wrong_form_says_what_is_wrong(fields, field, message, admin_client) -> None:
    page = admin_client.post(ADD, fields)

    assert page.context["adminform"].form.errors[field] == [message]
    assert message in page.content.decode()
    assert not Document.objects.exists()


def test_who_may_not_add_documents_cannot_ingest(client) -> None:
    visitor = User.objects.create_user("visitor", is_staff=True)
    visitor.user_permissions.add(Permission.objects.get(codename="view_document"))
    client.force_login(visitor)

    page = client.post(ADD, {"text": REPORT})

    assert page.status_code == 403
    assert "Ingest a report" not in client.get(LIST).content.decode()
    assert not Document.objects.exists()


@pytest.mark.parametrize(
    ("fields", "times"),
    [({"published_on": "2025-06-03"}, 1), ({"note": "Corrected since."}, 0)],
)
def test_a_corrected_report_is_read_again(
    fields, times, admin_client, django_capture_on_commit_callbacks
) -> None:
    document = make_document()
    sent = {
        "title": document.title,
        "publisher": document.publisher,
        "published_on": "2025-06-02",
        "language": "en",
        "url": document.url,
        **{
            f"{prefix}-{count}_FORMS": 0
            for prefix in ("claims", "snapshot")
            for count in ("TOTAL", "INITIAL")
        },
        **fields,
    }

    with django_capture_on_commit_callbacks() as callbacks:
        page = admin_client.post(
            reverse("admin:negotiations_document_change", args=[document.pk]), sent
        )

    assert page.status_code == 302
    assert len(callbacks) == times


def test_the_page_of_a_document_shows_its_text(admin_client) -> None:
    document = make_document()

    page = admin_client.get(
        reverse("admin:negotiations_document_change", args=[document.pk])
    )

    assert document.text in page.content.decode()
