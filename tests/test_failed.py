"""A document that cannot be read is a result, not an exception: it is listed, and stops nothing."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest

import timeline as tl
from tests.patience import seconds
from timeline import pipeline, timexes
from timeline.cli import main
from timeline.curation import Curation
from timeline.formats import dumps, loads
from timeline.model import Document, Failed
from timeline.pipeline import extract_each

ENGLISH = "The bridge was opened on 3 May 1950. It fell in 1961."
GERMAN = (
    "Die Brücke wurde am 27.09.1950 eröffnet, und die ganze Stadt feierte dies mit einem großen Fest. "
    "Sie stürzte 1961 ein, und am 31.02.1962 war sie weg."
)
VIETNAMESE = "Cây cầu được khánh thành vào ngày 2019-05-03 và người dân thành phố đã tổ chức lễ hội lớn."


@pytest.fixture
def three(tmp_path):
    for name, text in (("a-en", ENGLISH), ("b-de", GERMAN), ("c-vi", VIETNAMESE)):
        (tmp_path / f"{name}.txt").write_text(text)
    return tmp_path


@pytest.fixture
def breaking(monkeypatch):
    """What breaks on the documents that say so."""

    def extract_events(document, *arguments, **options):
        if "break" in document.text:
            raise KeyError("lost\nkey")
        return whole(document, *arguments, **options)

    whole = pipeline.extract_events
    monkeypatch.setattr(pipeline, "extract_events", extract_events)


DOCUMENTS = [
    Document(ENGLISH, source="en.txt"),
    Document("break in 1950", source="bad.txt"),
    Document("The tower was built in 1914."),
]


def test_what_nobody_foresaw_is_listed_with_its_place_and_the_rest_is_there(breaking):
    line = tl.extract(DOCUMENTS)
    assert [event.when.edtf for event in line] == ["1914", "1950-05-03", "1961"]
    assert len(line.documents) == 3
    [failed] = line.failed
    assert (failed.source, failed.document_id) == ("bad.txt", DOCUMENTS[1].id)
    assert failed.reason == "a mistake in timeline (KeyError: 'lost\\nkey'): please report it"
    assert failed.place.startswith("pipeline.py, line ")
    assert str(failed).count("\n") == 0
    assert repr(line).endswith("1 failed>")


def test_with_raise_and_for_a_single_text_it_comes_through_whole(breaking):
    with pytest.raises(KeyError, match="lost"):
        tl.extract(DOCUMENTS, on_error="raise")
    with pytest.raises(KeyError, match="lost"):
        tl.extract("break in 1950")
    assert len(tl.extract(DOCUMENTS[1], on_error="report").failed) == 1


def test_a_stream_carries_on_and_tells_at_the_end(breaking):
    with pytest.warns(UserWarning, match=r"1 of the documents could not be read:\n  bad.txt: "):
        assert [len(events) for _, events, _ in extract_each(DOCUMENTS)] == [2, 0, 1]
    heard: list[Failed] = []
    assert len(list(extract_each(DOCUMENTS, on_error=heard.append))) == 3
    assert [each.source for each in heard] == ["bad.txt"]
    with pytest.raises(KeyError):
        list(extract_each(DOCUMENTS, on_error="raise"))


def test_accounts_that_cannot_be_brought_together_stand_apart(monkeypatch):
    def merge(*_):
        raise ZeroDivisionError

    monkeypatch.setattr(pipeline, "merge_events", merge)
    line = tl.extract([Document(ENGLISH), Document(ENGLISH + " It was so.")])
    assert len(line) == 4
    assert [each.source for each in line.failed] == ["the accounts of one event stand apart"]
    with pytest.raises(ZeroDivisionError):
        tl.extract(ENGLISH)


def test_who_stops_the_reading_stops_it(breaking):
    class StoppedError(Exception):
        pass

    def progress(done, total):
        raise StoppedError

    with pytest.raises(StoppedError):
        tl.extract(DOCUMENTS, progress=progress)


def test_progress_ends_at_the_whole_though_a_document_failed(breaking):
    heard: list[tuple[int, int]] = []
    tl.extract(DOCUMENTS, progress=lambda done, total: heard.append((done, total)))
    total = sum(len(document.text) for document in DOCUMENTS)
    assert heard[-1] == (total, total)


def test_an_option_that_there_is_not():
    with pytest.raises(tl.TimelineError, match="unknown on_error 'ignore'"):
        tl.extract(DOCUMENTS, on_error="ignore")


# -- languages


def test_a_language_without_rules_is_kept_listed_and_read_as_far_as_it_goes(three):
    line = tl.extract(tl.read(three))
    assert [(each.source.rpartition("/")[2], each.reason) for each in line.failed] == [
        ("c-vi.txt", "no rules for Vietnamese yet: only dates in figures are read"),
    ]
    assert len(line.documents) == 3
    assert [(event.when.edtf, event.modality) for event in line] == [
        ("1950-05-03", "happened"),
        ("1950-09-27", "happened"),
        ("1961", "happened"),
        ("1961", "happened"),
        ("2019-05-03", "possible"),
    ]
    assert line.events[1].title.startswith("Die Brücke wurde eröffnet")
    assert [(item.timex.text, item.reason) for item in line.unresolved] == [("31.02.1962", "February 1962 has 28 days")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Am 2022-09-28T14:30 Uhr.", [("2022-09-28T14:30", "2022-09-28T14:30")]),
        ("Am 3.4.2022, 3/4/2022 und 2022/4/3.", [("3.4.2022", "2022-04-03"), ("3/4/2022", "2022-04-03"), ("2022/4/3", "2022-04-03")]),
        ("9/28/2022", [("9/28/2022", "2022-09-28")]),
        ("13.13.2022 oder 2022-13-01, 1914, 3.4, 192.168.1.2022", []),
        ("on Tuesday, in May 2014", []),
    ],
)  # fmt: skip
def test_dates_in_figures(text, found):
    assert [(mark.text, mark.when.edtf) for mark in tl.tag(text, language="vi")] == found


@pytest.mark.parametrize("tag", ["en-US", "en_GB", "EN"])
def test_a_region_makes_no_other_language(tag):
    line = tl.extract([Document(ENGLISH, language=tag)])
    assert (len(line), line.failed) == (2, ())


def test_a_language_that_is_none_is_refused_where_it_is_asked_for_and_listed_where_a_document_has_it():
    with pytest.raises(tl.TimelineError, match="unknown language 'english'"):
        tl.extract(ENGLISH, language="english")
    assert [each.reason for each in tl.extract([Document(ENGLISH, language="tlh")]).failed] == [
        "no rules for 'tlh' yet: only dates in figures are read"
    ]


# -- what is written, and comes back


def test_it_comes_back_from_json_and_from_a_journal(breaking, tmp_path):
    line = tl.extract(DOCUMENTS)
    assert loads(dumps(line)).failed == line.failed != ()
    curation = Curation(line)
    curation.save(tmp_path / "line.journal")
    assert curation.timeline.failed == line.failed
    curation.close()
    assert Curation.load(tmp_path / "line.journal").timeline.failed == line.failed
    assert "what could not be read (1)" in str(line.save(tmp_path / "line.csv"))


# -- files


def test_files_that_cannot_be_read_are_listed_with_those_that_could(three, monkeypatch):
    (three / "d.md").write_bytes(b"\x00\x01\x02\x03")
    (three / "e.html").write_text("<p>The tower fell on 3 May 1950, as everybody in the town knows.")

    def break_down(*_, **__):
        raise AttributeError("no such thing")

    monkeypatch.setattr("timeline.readers.html.read", break_down)
    with pytest.warns(UserWarning, match="2 of 5 files could not be read"):
        documents = tl.read(three)
    assert [each.source.rpartition("/")[2] for each in documents.failed] == ["d.md", "e.html"]
    assert documents.failed[1].reason == "a mistake in timeline (AttributeError: no such thing): please report it"
    assert documents.failed[1].place.startswith("readers/")
    line = tl.extract(documents)
    assert [each.source.rpartition("/")[2] for each in line.failed] == ["d.md", "e.html", "c-vi.txt"]
    (three / "d.md").unlink()
    with pytest.raises(AttributeError, match="no such thing"):
        tl.read(three, on_error="raise")


# -- the command line


def run(capsys, *arguments):
    status = main([str(each) for each in arguments])
    captured = capsys.readouterr()
    return status, captured.out, captured.err


def test_a_folder_of_three_languages(three, capsys):
    out = three.parent / f"{three.name}.json"
    status, _, err = run(capsys, "extract", three, "-o", out)
    assert status == 2
    assert [line.partition(": ")[2].rpartition("/")[2] for line in err.splitlines()[1:]] == [
        "c-vi.txt: no rules for Vietnamese yet: only dates in figures are read",
    ]
    line = tl.load(out)
    assert [event.title for event in line if event.modality == "happened"] == [
        "The bridge was opened",
        "Die Brücke wurde eröffnet, und die ganze Stadt feierte dies mit einem großen Fest",
        "Sie stürzte ein, und am 31.02.1962 war sie weg",
        "[The bridge] fell",
    ]
    assert len(line.failed) == 1
    out.unlink()


def test_the_command_line_names_the_document_and_writes_the_rest(three, capsys, breaking):
    (three / "b-de.txt").write_text("It did break in 1950, and nobody in the whole town had thought that it would.")
    out = three / "out.json"
    status, _, err = run(capsys, "extract", three / "a-en.txt", three / "b-de.txt", "-o", out)
    assert status == 2
    assert f"timeline: {three / 'b-de.txt'}: pipeline.py, line " in err
    assert err.endswith("please report it\n")
    assert len(tl.load(out)) == 2
    status, printed, _ = run(capsys, "extract", three / "a-en.txt", three / "b-de.txt", "--json")
    assert status == 2
    assert [each["document"] != "" for each in json.loads(printed)["failed"]] == [True]


def test_tagging_goes_on_too(three, capsys, monkeypatch):
    whole = timexes.find

    def find(text, *arguments, **more):
        if "Brücke" in text:
            raise KeyError("lost")
        return whole(text, *arguments, **more)

    monkeypatch.setattr(timexes, "find", find)
    status, out, err = run(capsys, "tag", three)
    assert status == 2
    assert "3 May 1950" in out
    assert "2019-05-03" in out
    assert "b-de.txt: timexes.py, line " in err
    assert "c-vi.txt: no rules for Vietnamese yet" in err


def test_a_mistake_outside_any_document_is_no_traceback(three, capsys, monkeypatch):
    monkeypatch.setattr(pipeline, "together", lambda *_, **__: 1 / 0)
    status, out, err = run(capsys, "extract", three)
    assert (status, out) == (2, "")
    assert err.startswith("timeline: extract: cli/extract.py, line ")
    assert err.endswith("(ZeroDivisionError: division by zero): please report it\n")


# -- stopped, and gone on with


@pytest.fixture
def interrupted(monkeypatch):
    """Documents read so far; the reading of the one with "stop" in it is interrupted, once."""
    read: list[str] = []
    whole = pipeline.extract_events

    def extract_events(document, *arguments, **options):
        read.append(document.source.rpartition("/")[2])
        if "stop" in document.text and read.count(read[-1]) == 1:
            raise KeyboardInterrupt
        return whole(document, *arguments, **options)

    monkeypatch.setattr(pipeline, "extract_events", extract_events)
    return read


@pytest.mark.parametrize("suffix", ["json", "csv", "parquet", "html"])
def test_what_is_done_is_written_and_the_second_run_does_the_rest(tmp_path, capsys, interrupted, suffix):
    for number in range(5):
        said = "It did stop in 1967, as people said. " if number == 2 else ""
        (tmp_path / f"{number}.txt").write_text(f"The bridge number {number} fell on {number + 1} May 1950. {said}")
    articles, out = sorted(tmp_path.glob("*.txt")), tmp_path / f"out.{suffix}"
    status, _, err = run(capsys, "extract", *articles, "-o", out)
    assert status == 130
    assert f"wrote {out}: 2 events" in err
    assert err.splitlines()[-1] == "timeline: stopped after 2 documents; the same command again does only the rest"
    assert "1 May 1950" in out.read_text("utf-8") if suffix == "html" else len(tl.load(out)) == 2

    interrupted.append("again")
    (tmp_path / "0.txt").write_text("The bridge number 0 fell on 1 June 1950.")  # changed: it is read again
    status, _, err = run(capsys, "extract", *articles, "-o", out)
    assert status == 0
    assert interrupted[interrupted.index("again") + 1 :] == ["0.txt", "2.txt", "3.txt", "4.txt"]
    assert not list(tmp_path.glob("*.unfinished"))
    at_once = tmp_path / f"at-once.{suffix}"
    assert run(capsys, "extract", *articles, "-o", at_once)[0] == 0
    if suffix in ("json", "csv"):
        assert out.read_bytes() == at_once.read_bytes()
    else:
        assert f"wrote {out}: 6 events" in err


def test_other_options_begin_anew_and_a_damaged_rest_is_passed_over(tmp_path, capsys, interrupted):
    for number in range(3):
        said = "It did stop in 1967." if number == 1 else ""
        (tmp_path / f"{number}.txt").write_text(f"The bridge number {number} fell in 1950. {said}")
    articles, out = sorted(tmp_path.glob("*.txt")), tmp_path / "out.json"
    assert run(capsys, "extract", *articles, "-o", out)[0] == 130
    interrupted.append("again")
    assert run(capsys, "extract", *articles, "-o", out, "--context", "narrative")[0] == 0
    assert interrupted[-1] == "again"  # read by another stage, and all of them
    assert len(tl.load(out).documents) == 3
    (tmp_path / "out.json.unfinished").write_text('{"version": ["')
    assert run(capsys, "extract", *articles, "-o", out)[0] == 0
    assert interrupted[-3:] == ["0.txt", "1.txt", "2.txt"]


def test_stopped_without_a_file_to_write(tmp_path, capsys, interrupted):
    (tmp_path / "a.txt").write_text("The bridge fell in 1950.")
    (tmp_path / "b.txt").write_text("They stop in 1950.")
    status, out, err = run(capsys, "extract", tmp_path / "a.txt", tmp_path / "b.txt")
    assert status == 130
    assert "The bridge fell" in out
    assert err == "timeline: stopped after 1 document; with -o FILE the rest could be done later\n"
    interrupted.clear()
    assert run(capsys, "extract", tmp_path / "b.txt")[::2] == (130, "timeline: stopped\n")


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_a_real_interrupt(tmp_path):
    text = "The bridge fell on 3 May 1950, and the mayor said so on 4 May 1950. " * 400
    for number in range(60):
        (tmp_path / f"{number:02}.txt").write_text(f"Report {number}.\n\n{text}")
    out = tmp_path / "out.json"
    command = [sys.executable, "-m", "timeline", "extract", str(tmp_path), "-o", str(out)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as process:
        time.sleep(4)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=seconds(120))
    assert process.returncode == 130, err
    assert "stopped" in err
    assert "Traceback" not in err
