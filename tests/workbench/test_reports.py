"""What was left out of a text stands on its card; and nothing that the workbench says is longer than a person reads."""

import re
from html import unescape

import pytest

from tests.readers.everything import EVERYTHING
from tests.test_messages import check, hostile

from .test_workbench import bench  # noqa: F401 - the fixture

pytestmark = pytest.mark.filterwarnings("ignore")


def lines(markup):
    return [unescape(re.sub(r"<[^>]+>", "", each)) for each in re.findall(r"<p\b.*?</p>", markup, re.DOTALL)]


@pytest.mark.parametrize("kind", EVERYTHING)
def test_the_card_of_a_text_says_what_was_left_out(bench, kind):  # noqa: F811
    name, data, _ = EVERYTHING[kind]
    bench.sources.take(name, data)
    documents = bench.sources._desk.documents
    assert documents
    cards = bench.sources.list.children
    assert len(cards) == len(documents)
    for document, card in zip(documents, cards, strict=True):
        said = " ".join(lines(card.note.value))
        assert [what for what in document.report.counts if what.split()[0].lower()[:-3] not in said.lower()] == []


@pytest.mark.parametrize("kind", EVERYTHING)
def test_whatever_a_file_holds_the_workbench_says_it_shortly(bench, kind):  # noqa: F811
    name, data, _ = EVERYTHING[kind]
    stem, dot, suffix = name.partition(".")
    for named, content in ((name, hostile(data)), (f"{stem * 3000}{dot}{suffix}", hostile(data)), (name, data[:200])):
        bench.sources.begin()
        bench.sources.take(named, content if not data.startswith(b"PK") else content[:3000])
        for line in lines(bench.sources.message.value):
            check(line)
    for card in bench.sources.list.children:
        for line in lines(card.note.value):
            check(line)


def test_a_day_of_publication_that_is_none_is_refused_shortly(bench):  # noqa: F811
    bench.sources.take("a.txt", b"It rained on Tuesday, and the mayor said so.")
    [card] = bench.sources.list.children
    card.day.value = "soon " * 2000
    said = lines(card.note.value)
    assert any("cannot read" in line for line in said)
    for line in said:
        check(line)
