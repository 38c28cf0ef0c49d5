"""The report of reading is complete: what a file says and the timeline does not is in it."""

import re

import pytest

from tests.formats.everything import EVERYTHING, words
from timeline.formats import FORMATS, dumps, loads
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
