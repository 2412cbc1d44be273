"""Near-copies, such as agency copy in many papers, linked to the report they repeat."""

import re
from datetime import timedelta

from django.db import connection
from django.db.models import BigIntegerField, F, Func, IntegerField, Q, Value

from negotiations.ingestion.fingerprints import NEAR
from negotiations.models import Document

_SPREAD = timedelta(days=3)  # agency copy appears within hours, weeklies within days
_LOCK = 0x50_41_52_4C_45_59  # any number that nothing else in this database locks


def link_copy(document: Document) -> None:
    """Set `copy_of` where an independent report of the same days reads nearly the same.

    To be called in the transaction that stored the document: the lock lasts until it
    ends, so that of two copies stored at the same moment one finds the other.
    """
    if document.fingerprint is None:
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
    for other_id, text in _alike(document, document.fingerprint):
        if _same_figures(document.text, text):
            Document.objects.filter(pk=document.pk).update(copy_of=other_id)
            document.copy_of_id = other_id
            return


def _alike(document: Document, fingerprint: int) -> list[tuple[int, str]]:
    distance = Func(
        F("fingerprint"),
        Value(fingerprint, output_field=BigIntegerField()),
        template="BIT_COUNT((%(expressions)s)::bit(64))",
        arg_joiner=" # ",
        output_field=IntegerField(),
    )
    others = Document.objects.independent().exclude(pk=document.pk)
    near = others.filter(_same_days(document)).alias(distance=distance)
    return list(
        near.filter(distance__lte=NEAR)
        .order_by("distance", "pk")
        .values_list("pk", "text")[:5]
    )


def _same_days(document: Document) -> Q:
    at = document.fetched_at
    assert at is not None, document  # noqa: S101 what has a text was fetched
    fetched = Q(fetched_at__range=(at - _SPREAD, at + _SPREAD))
    day = document.published_on
    if day is None:
        return fetched
    published = Q(published_on__range=(day - _SPREAD, day + _SPREAD))
    return published | Q(fetched, published_on=None)


def _same_figures(one: str, other: str) -> bool:
    """Whether one text has no figure that the other lacks.

    The daily reports of an exchange in stages differ in nothing but their figures, and
    each is a report of its own.
    """
    figures, others = (set(re.findall(r"\d+", text)) for text in (one, other))
    return figures <= others or others <= figures
