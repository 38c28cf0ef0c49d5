"""What all tests share: where the samples are, and what is the same on every machine: Hypothesis, the terminal."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = Path(__file__).parents[1]
SHARED = Path(os.environ.get("TIMELINE_SHARED", ROOT.parent / "shared"))

os.environ["COLUMNS"] = "100"

# No deadline: the time of one example says more of the machine than of the code.
settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def data() -> Path:
    """The sample documents that the repository carries."""
    return ROOT / "data"


@pytest.fixture(scope="session")
def shared() -> Path:
    """Material that is not ours and lies beside the repository on the developers' machines alone."""
    if not SHARED.is_dir():
        pytest.skip(f"{SHARED} is not on this machine")
    return SHARED
