"""The report of reading is complete: what a file says and the timeline does not is in it."""

import re
from pathlib import Path

import pytest

from tests.formats.everything import EVERYTHING, words
from timeline.errors import FormatError
from timeline.formats import FORMATS, dumps, load, loads
from timeline.model import Timeline


def told(timeline: Timeline) -> str:
    """All that is said in a timeline, or in its reports."""
    reports = [timeline.report, *(document.report for document in timeline.documents)]
    left_out = "\n".join(f"{each.what} {each.place} {each.why} {each.text}" for report in reports for each in report)
    return f"{dumps(timeline)}\n{left_out}"


def test_there_is_a_file_for_every_format_of_others() -> None:
    read = {name for name, each in FORMATS.items() if hasattr(each.load_module(), "read")}
    assert set(EVERYTHING) == read - {"json"}  # ours is exact


@pytest.mark.filterwarnings("ignore:1 recurring")
@pytest.mark.parametrize("name", EVERYTHING)
def test_what_is_not_in_the_result_is_in_the_report(name: str) -> None:
    timeline = loads(EVERYTHING[name], format=name)
    assert len(timeline) > 0
    said = set(re.findall(r"Zq\d+", told(timeline)))
    assert [word for word in words(name) if word not in said] == []


@pytest.mark.filterwarnings("ignore:1 recurring")
@pytest.mark.parametrize("name", EVERYTHING)
def test_the_first_thing_left_out_is_raised_with_its_place_where_that_is_asked(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_bytes(EVERYTHING[name])
    first = load(tmp_path / "file", format=name).report.omissions[0]
    with pytest.raises(FormatError) as caught:
        load(tmp_path / "file", format=name, on_error="raise")
    assert str(first) in str(caught.value)
