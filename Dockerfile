# Two stages: the wheels are installed where compilers may be, and only they are kept.
FROM python:3.13-slim AS build
WORKDIR /srv/parley
RUN python -m venv /srv/venv
COPY requirements/production.txt requirements/production.txt
RUN /srv/venv/bin/pip install --no-cache-dir --no-deps --require-hashes \
    --requirement requirements/production.txt

FROM python:3.13-slim
ENV PATH=/srv/venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    PARLEY_STATE=/srv/state
RUN useradd --system --create-home --home-dir /srv/state parley
COPY --from=build /srv/venv /srv/venv
WORKDIR /srv/parley
COPY manage.py pyproject.toml ./
COPY config config
COPY negotiations negotiations
COPY static static
COPY templates templates
RUN PARLEY_LOCAL=true STATIC_ROOT=/srv/static python manage.py collectstatic --noinput \
    && chown -R parley /srv/state
ENV STATIC_ROOT=/srv/static
USER parley
EXPOSE 8000
CMD ["granian", "--interface", "wsgi", "--host", "0.0.0.0", "--port", "8000", "config.wsgi:application"]
