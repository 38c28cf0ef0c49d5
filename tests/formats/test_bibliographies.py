"""Bibliographies as Zotero exports them: a work is an event of the day on which it appeared."""

import json
import time
from contextlib import suppress
from typing import Any

import pytest

from timeline.formats import load, loads

BOOK = "@book{{a, title={{A}}, {}}}"


@pytest.mark.parametrize(
    ("fields", "edtf"),
    [
        ("date={1904-05/1904-07}", "1904-05/1904-07"),
        ("date={1850~}", "1850~"),
        ("date={1850/..}", "1850/.."),
        ("year=1904", "1904"),
        ('year="1904", month=may', "1904-05"),
        ("year={1904}, month={5}, day={3}", "1904-05-03"),
        ("year={1904}, month=may, date={1905}", "1905"),
        ("year={1904}, month={Spring}", "1904-21"),
        ("year={[ca. 1850]}", "1850~"),
        ("year={n.d.}", ""),
    ],
)
def test_the_date_of_a_work(fields: str, edtf: str) -> None:
    data = BOOK.format(fields) + "\n@book{z, title={Z}, year=2000}"
    timeline = loads(data, format="bibtex")
    assert [event.when.edtf for event in timeline if event.id == "a"] == [edtf] * bool(edtf)
    assert len(timeline.report) == (not edtf)


def test_a_work_is_who_made_it_and_where(tmp_path: Any) -> None:
    path = tmp_path / "library.bib"
    path.write_text(
        '@string{p = "Halden"}\n@Book{reed1904, title = {The {Halden} Pier}, author = "Reed, Ann and M{\\"u}ller, {\\O}le",\n'
        " date = {1904}, address = p # { am Meer}, url = {https://example.org/a}}\n"
    )
    [event] = (timeline := load(path))
    assert (event.title, event.participants, event.places, event.tags) == (
        "The Halden Pier",
        ("Ann Reed", "Øle Müller"),
        ("Halden am Meer",),
        ("book",),
    )
    assert timeline.documents[0].source == "https://example.org/a"
    assert not timeline.report


@pytest.mark.parametrize(
    ("issued", "edtf"),
    [
        ({"date-parts": [[1904, 5, 3]]}, "1904-05-03"),
        ({"date-parts": [["1904", "5"], [1904, 7]]}, "1904-05/1904-07"),
        ({"date-parts": [[1850]], "circa": True}, "1850~"),
        ({"date-parts": [[-44]]}, "-0043"),
        ({"date-parts": [[1904]], "season": "2"}, "1904-22"),
        ({"raw": "3 May 1904"}, "1904-05-03"),
        ({"literal": "about 1850"}, "1850~"),
    ],
)
def test_the_date_of_a_work_in_csl(issued: dict[str, Any], edtf: str) -> None:
    [event] = loads(json.dumps([{"id": "a", "title": "A", "issued": issued}]), format="csl")
    assert event.when.edtf == edtf


def test_a_bibliography_is_told_by_its_content(tmp_path: Any) -> None:
    (tmp_path / "a.json").write_text('[{"id": "a", "type": "book", "title": "A", "issued": {"date-parts": [[1904]]}}]')
    assert load(tmp_path / "a.json")[0].title == "A"


@pytest.mark.parametrize(
    "data", ["@book{" + "{" * 300_000, "@book{a, title=" + '"' * 300_001, "@a{" * 100_000, "@b{a, t = {x" * 20_000]
)
def test_a_bibliography_that_is_broken_takes_no_time(data: str) -> None:
    begun = time.process_time()
    with suppress(ValueError):
        loads("@book{z, title={Z}, year=2000}" + data, format="bibtex")
    assert time.process_time() - begun < 5


@pytest.mark.parametrize(
    ("parts", "edtf", "why"),
    [
        ([[1911], [0]], "1911/..", ""),
        ([[1911, 13]], "", "there is no month 13"),
        ([[1911, 2, 31]], "", "there is no day 31"),
    ],
)
def test_a_date_of_csl_is_never_another(parts: list[list[int]], edtf: str, why: str) -> None:
    works = [
        {"id": "a", "title": "A", "issued": {"date-parts": [[1900]]}},
        {"id": "b", "title": "B", "issued": {"date-parts": parts}},
    ]
    timeline = loads(json.dumps(works), format="csl")
    assert [each.when.edtf for each in timeline] == ["1900", edtf][: len(timeline)]
    assert [why in each.why for each in timeline.report] == [True] * bool(why)


def test_and_others_is_nobody() -> None:
    [event] = loads("@book{a, title={A}, year=1911, author={Reed, Ann and others}}", format="bibtex")
    assert event.participants == ("Ann Reed",)
