"""Every setting, and the only reader of the environment.

Safe by default: nothing is shown that should not be, and production must bring its own
secret key. `manage.py quickstart` fills the environment for a run on one machine.
"""

from pathlib import Path
from secrets import token_urlsafe

import django_stubs_ext
import environ
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured

from config.logs import logging_settings

django_stubs_ext.monkeypatch()

BASE_DIR = Path(__file__).resolve().parent.parent
env = environ.Env()
# What `quickstart` runs here, so that other commands find its services; a key or an
# address that the environment names comes first.
STATE_DIR = Path(env.str("PARLEY_STATE", default=str(BASE_DIR / "var")))
environ.Env.read_env(STATE_DIR / "environment", overwrite=False)

DEBUG = env.bool("DEBUG", default=False)
LOCAL = env.bool("PARLEY_LOCAL", default="DATABASE_URL" not in env.ENVIRON)
# Whoever names a database must bring a key; a run on one machine makes one up. Not by
# `env.str`, which takes a key that begins with a dollar sign for another variable.
SECRET_KEY = env.ENVIRON.get("SECRET_KEY", "")
if LOCAL and not SECRET_KEY:
    SECRET_KEY = env.ENVIRON.get("PARLEY_LOCAL_SECRET_KEY") or token_urlsafe(50)
if not SECRET_KEY:
    raise ImproperlyConfigured("Set the SECRET_KEY environment variable.")
PORT = env.int("PORT", default=8000)
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])

# One switch for everything that only makes sense behind HTTPS.
BEHIND_HTTPS = env.bool("BEHIND_HTTPS", default=False)
SECURE_SSL_REDIRECT = BEHIND_HTTPS
SESSION_COOKIE_SECURE = BEHIND_HTTPS
CSRF_COOKIE_SECURE = BEHIND_HTTPS
SECURE_HSTS_SECONDS = 31_536_000 if BEHIND_HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = BEHIND_HTTPS
SECURE_HSTS_PRELOAD = BEHIND_HTTPS
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if BEHIND_HTTPS else None
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "axes",
    "csp",
    "django_filters",
    "django_htmx",
    "pghistory",
    "pgtrigger",
    "template_partials",
    "negotiations",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "pghistory.middleware.HistoryMiddleware",
    "axes.middleware.AxesMiddleware",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "builtins": ["template_partials.templatetags.partials"],
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

DATABASES = {
    "default": env.db(
        "DATABASE_URL",
        default=env.str("PARLEY_LOCAL_DATABASE_URL", default="postgres:///parley"),
    )
    | {
        "CONN_MAX_AGE": env.int("CONN_MAX_AGE", default=60),
        "CONN_HEALTH_CHECKS": True,
    },
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
PGHISTORY_APPEND_ONLY = True

AUTHENTICATION_BACKENDS = [
    "axes.backends.AxesStandaloneBackend",
    "django.contrib.auth.backends.ModelBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
AXES_FAILURE_LIMIT = 10
AXES_COOLOFF_TIME = 1  # hours
AXES_VERBOSE = False
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]

LANGUAGE_CODE = "en-gb"
TIME_ZONE = "UTC"

STATIC_URL = "static/"
STATIC_ROOT = Path(env.str("STATIC_ROOT", default=str(STATE_DIR / "static")))
STATICFILES_DIRS = [BASE_DIR / "static"]
# Off where nothing was collected: in tests and while developing.
STATIC_MANIFEST = env.bool("STATIC_MANIFEST", default=not DEBUG)
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": (
            "whitenoise.storage.CompressedManifestStaticFilesStorage"
            if STATIC_MANIFEST
            else "django.contrib.staticfiles.storage.StaticFilesStorage"
        )
    },
}
WHITENOISE_USE_FINDERS = not STATIC_MANIFEST

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "base-uri": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "img-src": [SELF, "data:"],
        "object-src": [NONE],
    }
}

# Without Redis, tasks run in the process that sends them.
REDIS_URL = env.str(
    "REDIS_URL", default=env.str("PARLEY_LOCAL_REDIS_URL", default="") if LOCAL else ""
)
CELERY_BROKER_URL = REDIS_URL or "memory://"
CELERY_TASK_ALWAYS_EAGER = not REDIS_URL
CELERY_RESULT_BACKEND = REDIS_URL or None
CELERY_TASK_SERIALIZER = CELERY_RESULT_SERIALIZER = "json"
CELERY_ACCEPT_CONTENT = ["json"]
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_HIJACK_ROOT_LOGGER = False  # workers log as LOGGING says
CELERY_TASK_TIME_LIMIT = 120  # seconds
CELERY_TASK_SOFT_TIME_LIMIT = 100
# What a killed worker held comes back after this; longer than any task may take.
CELERY_BROKER_TRANSPORT_OPTIONS = {
    "visibility_timeout": env.int("TASK_RETURN_SECONDS", default=180)
}
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_TASK_DEFAULT_QUEUE = "extract"
CELERY_TASK_ROUTES = {"negotiations.tasks.fetch_*": {"queue": "fetch"}}
CELERY_BEAT_SCHEDULE = {
    # Whatever a crash left behind is taken up again.
    "extract-waiting": {"task": "negotiations.tasks.extract_waiting", "schedule": 60.0},
}

PARLEY_CONTACT = env.str("PARLEY_CONTACT", default="no contact given")
PARLEY_MAX_BYTES = env.int("PARLEY_MAX_BYTES", default=20 * 1024 * 1024)
PARLEY_SHOW_FULL_TEXT = env.bool("PARLEY_SHOW_FULL_TEXT", default=False)
# Private addresses that ingestion may reach all the same: an intranet, a test server.
PARLEY_ALLOWED_ADDRESSES = env.list("PARLEY_ALLOWED_ADDRESSES", default=[])

LOGGING = logging_settings(
    level=env.str("LOG_LEVEL", default="INFO"), as_json=not (DEBUG or LOCAL)
)
