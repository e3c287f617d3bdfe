# What a newcomer types:  make demo   (one article, checked)   make test   (everything the tests need, then all of them)
#
# A stamp file in .venv remembers each finished installation and depends on pyproject.toml, so that a second run
# installs nothing. The package is installed editable: a change in src/ needs no new installation.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install -qq --disable-pip-version-check
DEMO := corpora/kursk-deployment
OUT := out

# Two OpenMP programs side by side spin each other down; waiting threads that sleep cost nothing when there is only one.
export OMP_WAIT_POLICY := PASSIVE
# All models are part of the packages: asking a model hub only costs time, and the whole of this works without a network.
export HF_HUB_OFFLINE := 1

.PHONY: help demo test lint check format bench clean

help: ## Show this list
	@echo "claimcheck: make targets"
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1|\2/p' Makefile | while IFS='|' read -r target text; do printf '%-16s %s\n' "$$target" "$$text"; done

demo: $(VENV)/.installed ## Check the article in corpora/kursk-deployment against other outlets' reports
	@mkdir -p $(OUT)
	@echo "== claimcheck verify $(DEMO)/article.html --corpus $(DEMO)/reports"
	@$(BIN)/claimcheck verify $(DEMO)/article.html --corpus $(DEMO)/reports
	@$(BIN)/claimcheck verify $(DEMO)/article.html --corpus $(DEMO)/reports --format html --out $(OUT)/kursk-deployment.html
	@echo "== The same findings as a page: $(CURDIR)/$(OUT)/kursk-deployment.html"

test: $(VENV)/.dev ## Run all tests, doctests, README commands and notebooks
	@echo "== pytest"
	@$(BIN)/python -m pytest

lint: $(VENV)/.dev ## Check style, formatting, types and the import contract
	@echo "== ruff check"
	@$(BIN)/ruff check
	@echo "== ruff format --check"
	@$(BIN)/ruff format --check
	@echo "== mypy --strict"
	@$(BIN)/mypy
	@echo "== import contract"
	@$(BIN)/lint-imports

check: lint test ## All that CI does

format: $(VENV)/.dev ## Lay out the code as the formatter wants it
	@$(BIN)/ruff format
	@$(BIN)/ruff check --fix

bench: $(VENV)/.installed ## Run every corpus and print its score line
	@$(BIN)/python benchmarks/bundles.py

clean: ## Remove the environment and everything generated
	rm -rf $(VENV) $(OUT) .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis build dist

# --- installation -----------------------------------------------------------------------------------------------------

$(VENV)/bin/python:
	@echo "== Creating $(VENV) with $$($(PYTHON) --version)"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "claimcheck needs Python 3.11 or newer; say which with: make PYTHON=/path/to/python3.11 …" >&2; exit 3; }
	@$(PYTHON) -m venv $(VENV)

# torch comes first and by its exact version: asked for loosely, as sentence-transformers does, pip may choose a build
# for graphics cards that brings several gigabytes of libraries which nothing here uses.
$(VENV)/.torch: | $(VENV)/bin/python
	@echo "== Installing torch (the largest download, a few minutes the first time)"
	@$(PIP) "torch==2.13.0"
	@touch $@

$(VENV)/.installed: pyproject.toml | $(VENV)/.torch
	@echo "== Installing claimcheck and what it runs on"
	@$(PIP) --editable .
	@touch $@

$(VENV)/.dev: pyproject.toml | $(VENV)/.torch
	@echo "== Installing claimcheck, what it runs on, and what the tests and linters need"
	@$(PIP) --editable ".[dev]"
	@touch $@ $(VENV)/.installed
