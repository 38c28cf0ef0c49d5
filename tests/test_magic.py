"""`%%timeline` in a notebook."""

import pytest
from IPython.core.interactiveshell import InteractiveShell

import timeline as tl
from timeline.views.explorer import Explorer

TEXT = "The bridge was closed on Tuesday.\n"


@pytest.fixture
def shell():
    made = InteractiveShell()
    made.extension_manager.load_extension("timeline")
    yield made
    InteractiveShell.clear_instance()


def test_a_cell_of_text_shows_its_timeline(shell):
    explorer = shell.run_cell_magic("timeline", "--published 2022-09-28 --title 'A bridge'", TEXT)
    assert isinstance(explorer, Explorer)
    assert [(event.title, event.when.edtf) for event in explorer.timeline] == [("The bridge was closed", "2022-09-27")]
    assert explorer.timeline.documents[0].title == "A bridge"


def test_without_a_day_nothing_is_guessed(shell):
    explorer = shell.run_cell_magic("timeline", "", TEXT)
    assert len(explorer.timeline.unresolved) == 1


@pytest.mark.parametrize("line", ["--printed 2022", "--published", "--title 'open"])
def test_an_option_that_makes_no_sense(shell, line):
    with pytest.raises(tl.TimelineError, match="%%timeline: "):
        shell.run_cell_magic("timeline", line, TEXT)
