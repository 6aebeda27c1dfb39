# make run [PROMPT="deep bell"]   set everything up once, then open the window
# make test                       set up the test tools too, then every check
# make lint | bench               the static checks; the measured figures
# make translations               take new texts of the window into resources/translations, and compile them

PYTHON := .venv/bin/python
export PROMPT

.PHONY: run test lint bench translations setup setup-test clean

# Exit code 3: there is no display. The program has said what to do instead; make need not add an error of its own.
run: setup
	@if [ -n "$$PROMPT" ]; then .venv/bin/textsynth run -- "$$PROMPT"; else .venv/bin/textsynth run; fi \
		|| { code=$$?; [ $$code -eq 3 ] || exit $$code; }

# What plays on a sound server must not share the processor with other tests.
test: setup-test lint
	$(PYTHON) -m pytest -n auto --dist loadfile --ignore tests/live --cov --cov-report=
	$(PYTHON) -m pytest tests/live --cov --cov-append --cov-report=term

lint: setup-test
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/mypy
	.venv/bin/lint-imports

bench: setup
	@.venv/bin/textsynth bench

translations: setup
	$(PYTHON) packaging/translate.py

setup:
	@sh packaging/setup.sh run

setup-test:
	@sh packaging/setup.sh test

clean:
	rm -rf .venv build dist .coverage .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
