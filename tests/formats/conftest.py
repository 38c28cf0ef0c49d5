"""What the tests of formats share."""

import pytest

from tests.formats import samples
from timeline.model import Timeline


@pytest.fixture
def harrow_bay() -> Timeline:
    return samples.harrow_bay()
