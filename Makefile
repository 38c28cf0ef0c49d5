# Every target sets up what it needs, in .venv. Start with 'make demo'.
VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/stamp
CANDIDATES := $(PYTHON) python3 python python3.14 python3.13 python3.12 python3.11
NOTEBOOKS := $(wildcard notebooks/*.ipynb)
# A process for each core, up to four: what a file of tests shares is made once, and a browser wants a core.
PYTEST := -m pytest -n auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder
FAST := -m "not slow and not browser"

.PHONY: help demo lab test check lowest book dist bench fuzz picture site clean

help:
	@echo "make demo     extract the sample articles, write build/timeline.html, run the notebooks"
	@echo "make lab      JupyterLab on the first notebook"
	@echo "make test     every test, those in a browser too"
	@echo "make check    lint, format, types and the fast tests"
	@echo "make lowest   the fast tests on the lowest versions that pyproject.toml allows"
	@echo "make book     an explorer in a Jupyter Book, which wants an environment of its own"
	@echo "make dist     dist/: sdist and wheel, with the fast tests run from the sdist"
	@echo "make bench    accuracy and speed"
	@echo "make fuzz     prose of this machine, mutated, for SECONDS of processor time; what fails is printed"
	@echo "make picture  draw the picture in the README anew"
	@echo "make site     build/site: documentation, gallery, a page that runs all of it in the browser (needs npm)"
	@echo "make clean    remove build/ (remove $(VENV)/ by hand)"

# A python that answers, is new enough and can make environments: pyenv's shims and bare Debians fail the one or the other.
$(STAMP): pyproject.toml
	@if ! $(BIN)/python -m pip --version >/dev/null 2>&1; then \
	    for python in $(CANDIDATES); do \
	        if $$python -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then \
	            found=$$python; break; \
	        fi; \
	    done; \
	    if [ -z "$$found" ]; then \
	        echo "This needs Python 3.11 or newer with its venv module (Debian: apt install python3-venv);" >&2; \
	        echo "where it has another name: make PYTHON=/path/to/python" >&2; \
	        exit 1; \
	    fi; \
	    echo "Making $(VENV) with $$($$found --version)"; \
	    $$found -m venv --clear $(VENV) || exit 1; \
	fi
	@echo "Installing timeline and what it needs into $(VENV) (a minute or so)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[all,mcp,dev,docs]'
	@touch $(STAMP)

demo: $(STAMP)
	@mkdir -p build/notebooks
	@$(BIN)/timeline extract data/*.md
	@$(BIN)/timeline extract data/*.md -o build/timeline.html
	@echo "Running the notebooks"
	@$(BIN)/jupyter nbconvert --to notebook --execute --output-dir build/notebooks $(NOTEBOOKS) 2>build/notebooks.log \
	    || { cat build/notebooks.log >&2; exit 1; }
	@echo
	@echo "Open next: build/timeline.html in a browser, or 'make lab' for the notebooks."

lab: $(STAMP)
	@$(BIN)/jupyter lab $$([ "$$(id -u)" = 0 ] && echo --allow-root) notebooks/01-explore-a-timeline.ipynb

# The tests of the front end want its packages; where there is no npm they say so.
FRONT := $(if $(shell command -v npm 2>/dev/null),frontend/node_modules/.package-lock.json)

frontend/node_modules/.package-lock.json: frontend/package-lock.json
	@echo "Installing what the front end is built and tested with"
	@cd frontend && npm ci --silent --no-audit --no-fund
	@touch $@

test: $(STAMP) $(FRONT)
	@CHROMIUM="$$(.ci/chromium)" && export CHROMIUM && $(BIN)/python $(PYTEST)

check: $(STAMP)
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy
	@$(BIN)/python $(PYTEST) $(FAST)

# In an environment of its own: uv picks the lowest versions of what is named in pyproject.toml that go together.
build/lowest/stamp: $(STAMP) pyproject.toml
	@$(BIN)/python -m venv --clear build/lowest
	@build/lowest/bin/python -m pip install --quiet --disable-pip-version-check uv
	@build/lowest/bin/uv pip install --quiet --python build/lowest/bin/python --resolution lowest-direct -e '.[all,mcp,dev]'
	@touch build/lowest/stamp

lowest: build/lowest/stamp
	@build/lowest/bin/python $(PYTEST) $(FAST)

build/book/bin/jupyter-book: $(STAMP)
	@$(BIN)/python -m venv --clear build/book
	@build/book/bin/python -m pip install --quiet --disable-pip-version-check 'jupyter-book<2'
	@touch $@

book: build/book/bin/jupyter-book
	@CHROMIUM="$$(.ci/chromium)" PATH="$(abspath build/book/bin):$$PATH" $(BIN)/python -m pytest tests/website/test_books.py

dist: $(STAMP)
	@rm -rf dist build/sdist && mkdir -p build/sdist
	@$(BIN)/python -m hatchling build
	@tar -xzf dist/*.tar.gz -C build/sdist --strip-components=1
	@cd build/sdist && PYTHONPATH="$$PWD" $(abspath $(BIN))/python $(PYTEST) $(FAST)

bench: $(STAMP)
	@$(BIN)/python -m benchmarks

SECONDS ?= 60
SEED ?= 0

fuzz: $(STAMP)
	@$(BIN)/python -m benchmarks.fuzz $(SECONDS) $(SEED)
	@$(BIN)/python -m benchmarks.fuzz_files $(SECONDS) $(SEED)

picture: $(STAMP)
	@$(BIN)/timeline extract data/bridge --title "The Old Harbour Bridge" -o docs/timeline.svg

site: $(STAMP) $(FRONT)
	@$(BIN)/python -m scripts.site
	@echo "build/site is to be served: $(BIN)/python -m http.server --directory build/site"

clean:
	@rm -rf build
