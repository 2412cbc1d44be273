"""Roots of the addresses; the site's own pages are in `negotiations.urls`."""

from django.contrib import admin
from django.urls import include, path

from config.health import healthz, readyz

urlpatterns = [
    path("healthz", healthz),
    path("readyz", readyz),
    path("admin/", admin.site.urls),
    path("", include("negotiations.urls")),
]
