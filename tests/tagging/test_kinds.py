"""Sentences by kind, each with the places on the calendar that a reader would give it: `kinds.tsv`."""

from pathlib import Path

import pytest

import timeline as tl
from timeline.model import TimeSpan
from timeline.normalising import explain

TABLE = Path(__file__).with_name("kinds.tsv").read_text(encoding="utf-8")
ROWS = [tuple(line.split("\t")) for line in TABLE.splitlines() if line and not line.startswith("#")]


def bounds(edtf: str) -> str:
    """Two ways of writing one span are one answer."""
    span = TimeSpan.parse(edtf)
    return str((span.extent(), span.open_begin, span.open_end, span.qualifier))


@pytest.mark.parametrize(("published", "sentence", "wanted"), ROWS, ids=[sentence for _, sentence, _ in ROWS])
def test_a_sentence_of_its_kind(published: str, sentence: str, wanted: str) -> None:
    found = tl.tag(sentence, published=published or None)
    shown = "\n".join(map(explain, found))
    spans = {bounds(mark.when.edtf) for mark in found if mark.when is not None}
    assert spans == (set() if wanted in "-?" else set(map(bounds, wanted.split()))), shown
    if wanted == "?":
        assert any(mark.note for mark in found), shown
