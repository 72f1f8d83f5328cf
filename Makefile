# SMART.Aachen Desktop. On a bare Debian 12 with python3, python3-venv, make and git nothing else has to be done first:
#   make run     the application with its example, or the example's documents where there is no screen
#   make test    all tests
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

export PYTHON ?= python3
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_NO_INPUT := 1
BIN := .venv/bin
# Named after what was installed: another pin, dependency, interpreter or folder installs anew, nothing else does.
INSTALLED := .venv/.installed-$(shell { cat pyproject.toml constraints.txt; $(PYTHON) --version; pwd; } 2>&1 | sha256sum | cut -c1-16)
DEMO := demo-output
ARGS ?=
# Processes of the tests: auto is one a core, 0 runs them in this one (for a debugger).
JOBS ?= auto

.PHONY: help run test test-slow compiled lint format bench check-pdf generate translations wheel constraints clean run-packages test-packages

help:
	@sed -n '1,3s/^# *//p' Makefile; echo 'Further: test-slow lint format bench check-pdf generate translations wheel constraints clean'

run: run-packages generate
	@if [ -n "$${DISPLAY:-}$${WAYLAND_DISPLAY:-}" ]; then
		echo 'Die Anwendung öffnet sich mit dem Beispiel »SMART.Aachen«. Strg+K findet jede Funktion.'
		$(BIN)/smartaachen-desktop --example $(ARGS)
		echo 'Beendet. Noch einmal: make run   Eigene Daten: $(BIN)/smartaachen-desktop   Prüfen: make test'
	else
		echo 'Kein Bildschirm gefunden: Statt des Fensters entstehen die Dokumente des Beispiels in $(DEMO)/.'
		$(BIN)/smartaachen-desktop demo --out $(DEMO) $(ARGS)
		echo 'Als Nächstes: die Dokumente in $(DEMO)/ ansehen; »make run« an einem Bildschirm öffnet die Anwendung; »make test« prüft alles.'
	fi

test: test-packages generate compiled
	@$(BIN)/python -m pytest -n $(JOBS) --dist loadfile --no-loadscope-reorder $(ARGS)

# What starts many processes: kills, full disks, second instances, pulled monitors, other programs' readers.
test-slow: test-packages generate compiled
	@$(BIN)/python -m pytest -n $(JOBS) --dist loadfile -m slow $(ARGS)

# Where Python is told to write no bytecode, every process the tests start would compile the program anew.
compiled: generate
	@$(BIN)/python -m compileall -q smartaachen_desktop

lint: run-packages generate
	@failed=0
	for tool in 'ruff check' 'ruff format --check' 'mypy' 'mypy packaging/generate.py packaging/build_hook.py' 'lint-imports'; do
		echo "== $$tool"; $(BIN)/$$tool || failed=1
	done
	exit $$failed

format: $(INSTALLED)
	@$(BIN)/ruff check --fix; $(BIN)/ruff format

bench: test-packages generate
	@$(BIN)/python -m pytest -m bench -s tests/benchmarks $(ARGS)

check-pdf: test-packages $(INSTALLED)
	@test -n '$(FILE)' || { echo 'Welche Datei? make check-pdf FILE=demo-output/….pdf' >&2; exit 2; }
	$(BIN)/python -m tests.check_pdf '$(FILE)'

generate: $(INSTALLED)
	@$(BIN)/python packaging/generate.py

# New source texts into the translation; Qt Linguist fills them in.
translations: $(INSTALLED)
	@(find smartaachen_desktop/gui -name '*.py'; grep -rl 'services.said import' smartaachen_desktop/documents smartaachen_desktop/services) | sort > .venv/lupdate.lst; find ui -name '*.ui' 2>/dev/null | sort >> .venv/lupdate.lst || true
	$(BIN)/pyside6-lupdate @.venv/lupdate.lst -locations none -no-obsolete -tr-function-alias translate+=_tr,tr+=german \
		-ts $(wildcard resources/translations/*.ts) $(ARGS)

wheel: run-packages generate
	@$(BIN)/python -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .

constraints: $(INSTALLED)
	@{ sed -n '/^#/p' constraints.txt; $(BIN)/python -m pip freeze --exclude smartaachen-desktop; } > .venv/constraints.new
	mv .venv/constraints.new constraints.txt

# Everything git ignores and make writes again; data of the application lies elsewhere and stays.
clean:
	rm -rf .venv $(DEMO) smartaachen_desktop/_generated dist build .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis .benchmarks
	find . -name __pycache__ -type d -not -path './.git/*' -prune -exec rm -rf {} +

# The environment. Installing from constraints.txt makes it the same everywhere; the editable install adds only the project.
$(INSTALLED): | run-packages
	@echo 'Einmalig wird die Python-Umgebung in .venv eingerichtet (etwa eine Minute, je nach Netz) …'
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo 'Benötigt wird Python 3.11 oder neuer: make PYTHON=python3.11 …' >&2; exit 1; }
	# Made anew after a change of interpreter or folder: its scripts name both.
	{ [ "$$(sed -n 's/^command.* //p' .venv/pyvenv.cfg)" = "$$PWD/.venv" ] && $(BIN)/python -m pip --version; } >/dev/null 2>&1 || $(PYTHON) -m venv --clear .venv
	$(BIN)/python -m pip install --quiet --only-binary :all: -r constraints.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	$(BIN)/python -m pip check --quiet
	rm -f .venv/.installed-*; touch $@

run-packages:
	@packaging/debian_packages.sh run

test-packages:
	@packaging/debian_packages.sh test

.ONESHELL:
.NOTPARALLEL:
