# Parley's commands. `make help` lists them; each makes the virtual environment it needs.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

# One lock file serves every supported Python; none names the index it came from.
LOCK := $(BIN)/uv pip compile pyproject.toml --universal --python-version 3.11 \
  --generate-hashes --upgrade --no-emit-index-url --no-header --no-annotate --quiet

.DEFAULT_GOAL := help
.PHONY: help run test check bench bench-extraction fuzz figures lock clean

help: ## List the commands
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 18

run: $(VENV)/.local ## Start Parley on this machine, at http://127.0.0.1:$PORT (8000)
	@PARLEY_LOCAL=true exec $(BIN)/python manage.py quickstart

test: $(VENV)/.dev ## Run every test against real services
	$(BIN)/python -m pytest --cov --cov-report=term

check: $(VENV)/.dev ## Check format, types, layers, templates, migrations, deployment
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy config negotiations tests manage.py
	$(BIN)/lint-imports
	git ls-files -z 'templates/*.html' | xargs -0 -r $(BIN)/djade --check
	$(BIN)/djlint --lint --quiet templates
	$(BIN)/python -W "ignore:Got an error checking" manage.py makemigrations --check --dry-run
	SECRET_KEY=$$($(BIN)/python -c 'import secrets; print(secrets.token_urlsafe(64))') \
	  BEHIND_HTTPS=true $(BIN)/python manage.py check --deploy --fail-level WARNING
	$(BIN)/check-jsonschema --builtin-schema vendor.compose-spec docker-compose.yml

bench: $(VENV)/.dev ## Measure what the design sets bars for
	@for bench in benchmarks/[a-z]*.py; do $(BIN)/python $$bench || exit 1; done

bench-extraction: $(VENV)/.dev ## Measure reading and extracting against trafilatura alone
	$(BIN)/python benchmarks/extraction.py

fuzz: $(VENV)/.dev ## Try 10,000 cut and joined reports, and megabytes without a stop
	FUZZ_ALL=1 $(BIN)/python -m pytest tests/extraction/test_fuzzing.py

figures: $(VENV)/.dev ## Measure anew what the site tells of its extractor
	PARLEY_LOCAL=true $(BIN)/python manage.py evaluate --format json \
	  tests/extraction/corpus/reports/open tests/extraction/corpus/reports/scored \
	  > negotiations/datasets/accuracy.new
	mv negotiations/datasets/accuracy.new negotiations/datasets/accuracy.json

lock: $(VENV)/.dev ## Pin every dependency anew, with hashes
	$(LOCK) --output-file requirements/production.txt
	$(LOCK) --output-file requirements/local.txt --group local
	$(LOCK) --output-file requirements/dev.txt --group local --group dev

clean: ## Remove what was built here, the local data included
	rm -rf $(VENV) var .coverage .hypothesis .import_linter_cache \
	  .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# A stamp per lock file: installed again only when the pins have changed.
$(VENV)/.%: requirements/%.txt
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Installing what Parley needs (once; takes a minute)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps \
	  --require-hashes --requirement $<
	@touch $@
