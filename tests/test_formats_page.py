"""The page about formats says what the code does."""

from pathlib import Path

from scripts.formats_table import PAGE, page
from timeline.formats import FORMATS
from timeline.readers.kinds import KINDS


def test_the_page_about_formats_is_as_the_code_has_it() -> None:
    assert PAGE.read_text("utf-8") == page(), "write it anew: python -m scripts.formats_table"


def test_each_format_and_each_kind_of_source_is_on_it() -> None:
    text = Path(PAGE).read_text("utf-8")
    assert [name for name in FORMATS if f"| {name} |" not in text] == []
    assert [kind for kind in KINDS if f"| {kind} |" not in text and kind != "subtitles"] == []
