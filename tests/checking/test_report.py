"""The report: as a page, JSON, CSV, Markdown, a frame, a table; what is hostile in a text stays text."""

import csv
import io
import json
import re

import pytest

import timeline as tl
from timeline.errors import FormatError, TimelineError

EVIL = '<script>alert(1)</script> & "x" | *bold* ]]>'


@pytest.fixture(scope="module")
def found(bridge, chronology):
    return tl.check(chronology, bridge)


@pytest.fixture(scope="module")
def hostile():
    text = tl.Document(f"The mill {EVIL} burned down on 3 May 2019.", title=f"T{EVIL}", source="a.txt")
    return tl.check([("4 May 2019", f"=The mill {EVIL} burned down"), ("2019", "x")], text)


def test_the_page_says_what_needs_work(found):
    page = found.dumps("html")
    assert "<h1>7 of 12 rows need a look</h1>" in page
    assert page.count('<section class="row"') == 12
    assert "<mark>on Monday evening</mark>" in page
    assert '<span class="turn">2.4 million</span>' in page
    assert "<del>4.2 million</del>" in page
    assert "/data/bridge" not in re.sub(r"<article.*", "", page)


def test_the_page_asks_nobody(found):
    page = found.dumps("html")
    assert "default-src 'none'" in page
    assert not re.search(r"""(?:src|href)=["']?https?:""", page)
    assert " style=" not in page  # the policy allows none


def test_each_sentence_is_found_in_its_text(found):
    page = found.dumps("html")
    for place in re.findall(r'data-told="([^"]+)"', page):
        assert f'id="{place}"' in page


def test_hostile_text_stays_text(hostile):
    page = hostile.dumps("html")
    assert "<script>alert(1)" not in page
    assert len(re.findall("<script", page)) == 2  # the data, and ours
    data = json.loads(re.search(r'id="data">(.*?)</script>', page, re.DOTALL)[1])
    assert EVIL in data["rows"][0]["title"]
    markdown = hostile.dumps("markdown")
    assert "<script>" not in markdown
    assert len({line.count("|") - line.count("\\|") for line in markdown.splitlines() if line.startswith("| ")}) == 1
    assert list(csv.reader(io.StringIO(hostile.dumps("csv"))))[1][2].startswith("'=")
    assert "<script>" not in hostile._repr_html_()


def test_json_has_everything(found):
    data = json.loads(found.dumps("json"))
    assert data["counts"]["said, not so"] == 2
    assert [row["number"] for row in data["rows"]] == list(range(1, 13))
    evidence = data["rows"][5]["evidence"][0]
    assert evidence["expression"] == "on Monday evening"
    assert evidence["when"] == "2025-03-10"
    assert len(data["documents"]) == 3


@pytest.mark.parametrize("suffix", ["html", "json", "csv", "md"])
def test_it_is_saved_as_its_suffix_says(found, tmp_path, suffix):
    path = tmp_path / f"report.{suffix}"
    found.save(path)
    assert path.read_text("utf-8")


def test_an_unknown_format_is_said_so(found, tmp_path):
    with pytest.raises(FormatError, match="html, json, csv, markdown"):
        found.save(tmp_path / "report.xyz")


def test_a_frame_has_a_row_a_row(found):
    frame = found.to_frame()
    assert list(frame["verdict"]) == [row.verdict for row in found]
    assert frame.loc[5, "source_when"] == "2025-03-10"


def test_counts_come_worst_first(found):
    assert next(iter(found.counts)) == "said, not so"
    assert list(found.counts)[-1] == "supported"
    assert sum(found.counts.values()) == len(found)
    assert len(found.needing) == 7
    assert [row.title for row in found.where("finer")] == ["The bridge is strengthened"]
    with pytest.raises((TimelineError, ValueError), match="supported"):
        found.where("suported")


def test_the_rows_are_a_timeline_again(found):
    line = found.timeline()
    assert len(line) == 12
    closed = next(event for event in line if "closed" in event.title)
    assert closed.tags == ("another date",)
    assert closed.claims[0].when.edtf == "2025-03-10"


def test_it_is_explored_in_a_frame_of_its_own(found):
    shown = found.explore()._repr_html_()
    assert shown.startswith("<iframe srcdoc=")
    assert 'sandbox="allow-scripts allow-downloads"' in shown


def test_all_supported_is_said_so():
    found = tl.check([("2014", "It rained in Dale")], tl.Document("It rained in Dale in 2014."))
    assert "The row is supported" in found.dumps("html")


def test_the_command(tmp_path, capsys, chronology):
    from pathlib import Path

    from timeline.cli import main

    path, out = tmp_path / "chronology.md", tmp_path / "report.html"
    path.write_text(chronology)
    data = Path(__file__).parents[2] / "data" / "bridge"
    assert main(["check", str(path), str(data / "gazette.html"), str(data / "wire.txt"), "-o", str(out)]) == 0
    assert "rows need a look" in out.read_text()
    assert "another date" in capsys.readouterr().err
    assert main(["check", str(path), str(data / "gazette.html"), "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["rows"]) == 12
    assert main(["check", str(tmp_path / "none.md"), str(data / "gazette.html")]) == 2
    assert "there is no file" in capsys.readouterr().err
