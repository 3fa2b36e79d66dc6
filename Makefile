# Everything is in scripts/bootstrap.py, which needs nothing but Python; this only saves typing.
PYTHON ?= python3

.PHONY: run test check lint env samples clean

run:     ; @$(PYTHON) scripts/bootstrap.py run
test:    ; @$(PYTHON) scripts/bootstrap.py test
check:   ; @$(PYTHON) scripts/bootstrap.py check
lint:    ; @$(PYTHON) scripts/bootstrap.py lint
env:     ; @$(PYTHON) scripts/bootstrap.py env
samples: env ; @.venv/bin/python samples/render.py
clean:   ; @rm -rf .venv .venv-core build dist ci-output .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
