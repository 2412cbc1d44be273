"""A whole page, or the part of it that htmx asks for; the only reader of `HX-` headers."""

from collections.abc import Mapping
from typing import Any  # Any: a template takes values of every type

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers
from django_htmx.middleware import HtmxDetails

_VARIES_BY = ("HX-Request", "HX-Target", "HX-History-Restore-Request")


class HtmxRequest(HttpRequest):
    """A request that the htmx middleware has looked at."""

    htmx: HtmxDetails


def page(
    request: HtmxRequest,
    template: str,
    context: Mapping[str, Any],  # Any: as above
    *,
    parts: tuple[str, ...] = (),
) -> HttpResponse:
    """Render the template, or the one of its parts that htmx is about to replace.

    `is_part` tells the template which of the two, for what stands outside the part.
    """
    wanted = "" if request.htmx.history_restore_request else request.htmx.target
    is_part = wanted in parts
    name = f"{template}#{wanted}" if is_part else template
    response = render(request, name, {**context, "is_part": is_part})
    patch_vary_headers(response, _VARIES_BY)
    return response
