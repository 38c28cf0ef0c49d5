"""The command line as a person meets it: what it prints, writes and refuses."""

import contextlib
import json
import os
import re
import subprocess
import sys
import termios
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

import timeline as tl
from tests.patience import seconds
from timeline.cli import main
from timeline.printing import cell_width, clean, table

ARTICLE = """---
title: The bridge
published: 2022-09-28
---
The bridge was closed on Tuesday. It had been built in 1934. "We will open it again in 2024," the mayor said.
"""


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "bridge.md"
    path.write_text(ARTICLE)
    return path


def run(capsys, *arguments):
    status = main([str(each) for each in arguments])
    captured = capsys.readouterr()
    return status, captured.out, captured.err


def command(*arguments, **options):
    return subprocess.run(
        [sys.executable, "-m", "timeline", *map(str, arguments)],
        capture_output=True,
        timeout=seconds(120),
        check=False,
        **options,
    )


def test_a_table_of_the_events(capsys, article):
    status, out, err = run(capsys, "extract", article)
    assert (status, err) == (0, "")
    lines = out.splitlines()
    assert lines[0].split() == ["When", "What", "Who", "says", "so"]
    assert [line.split("  ")[0] for line in lines[2:5]] == ["1934", "27 September 2022", "2024"]
    assert "the mayor" in lines[4]
    assert lines[-1] == "3 events, as told by The bridge"


def test_the_same_as_json(capsys, article):
    status, out, _ = run(capsys, "extract", article, "--json")
    found = json.loads(out)
    assert status == 0
    assert [event["when"] for event in found["events"]] == ["1934", "2022-09-27", "2024"]
    first = found["events"][0]
    assert {"id", "title", "when", "sentence", "sources", "attribution", "modality"} <= set(first)
    assert first["sentence"] == "It had been built in 1934."
    assert found["events"][2]["attribution"]["cue"] == "said"
    assert found["unresolved"] == []
    assert found["documents"][0]["published"] == "2022-09-28"


def test_the_command_line_and_the_library_agree(capsys, article):
    _, out, _ = run(capsys, "extract", article, "--json")
    line = tl.extract(tl.read(article))
    assert [event["id"] for event in json.loads(out)["events"]] == [event.id for event in line]


@pytest.mark.parametrize("suffix", ["html", "json", "csv", "md"])
def test_a_file_in_the_format_of_its_suffix(capsys, article, suffix):
    target = article.with_name(f"out.{suffix}")
    status, out, err = run(capsys, "extract", article, "-o", target)
    assert (status, out) == (0, "")
    assert "1934" in target.read_text()
    assert f"wrote {target}: 3 events" in err


def test_several_files_at_once(capsys, article):
    one, two = article.with_name("a.json"), article.with_name("b.csv")
    status, _, _ = run(capsys, "extract", article, "-o", one, "-o", two)
    assert status == 0
    assert len(tl.load(one)) == 3
    assert two.read_text().count("\n") >= 3


def test_what_a_format_cannot_carry_is_said(capsys, article):
    _, _, err = run(capsys, "extract", article, "-o", article.with_name("out.csv"))
    assert "csv cannot carry" in err


def test_standard_input():
    found = command("extract", "-", "--published", "2022-09-28", input=b"The bridge was closed on Tuesday.")
    assert found.returncode == 0
    assert b"27 September 2022" in found.stdout


def test_a_publication_date_in_words_and_in_another_language(capsys, tmp_path):
    path = tmp_path / "plain.txt"
    path.write_text("The bridge was closed on Tuesday.")
    for words in ("2022-09-28", "28 September 2022", "28. September 2022", "28 сентября 2022"):
        _, out, _ = run(capsys, "extract", path, "--published", words, "--json")
        assert [event["when"] for event in json.loads(out)["events"]] == ["2022-09-27"]


def test_without_a_publication_date_it_says_what_to_supply(capsys, tmp_path):
    path = tmp_path / "plain.txt"
    path.write_text("The bridge was closed on Tuesday. It had been built in 1934.")
    status, out, err = run(capsys, "extract", path)
    assert status == 0
    assert "Tuesday" in out
    assert f"1 event, as told by {path}, 1 expression not placed" in " ".join(out.split())
    assert "--published" in err


def test_the_time_expressions_and_why(capsys, article):
    status, out, _ = run(capsys, "tag", article)
    assert status == 0
    assert ["Tuesday", "DATE", "2022-09-27", "2022-09-27"] in [line.split() for line in out.splitlines()]
    _, explained, _ = run(capsys, "tag", article, "--explain")
    assert "Rule" in explained
    assert "published 2022-09-28" in explained


def test_the_time_expressions_as_json(capsys, article):
    _, out, _ = run(capsys, "tag", article, "--json")
    text = tl.read(article)[0].text
    marks = json.loads(out)
    assert [mark["value"] for mark in marks] == ["2022-09-27", "1934", "2024"]
    assert all(text[mark["start"] : mark["end"]] == mark["text"] for mark in marks)


def test_from_one_format_to_another(capsys, article):
    first, second = article.with_name("a.json"), article.with_name("b.csv")
    run(capsys, "extract", article, "-o", first)
    status, _, err = run(capsys, "convert", first, second)
    assert status == 0
    assert "wrote" in err
    assert [event.title for event in tl.load(second)] == [event.title for event in tl.load(first)]


def test_the_formats_are_listed(capsys):
    status, out, _ = run(capsys, "formats")
    assert status == 0
    names = {line.split()[0] for line in out.splitlines()[2:] if line and not line.startswith(" ")}
    assert {"json", "csv", "html", "markdown"} <= names


@pytest.mark.parametrize("columns", [40, 80, 120])
def test_the_table_fits_the_terminal(capsys, data, monkeypatch, columns):
    monkeypatch.setenv("COLUMNS", str(columns))
    _, out, _ = run(capsys, "extract", data)
    assert max(cell_width(line) for line in out.splitlines()) <= columns


# -- what goes wrong


BAD = [
    ("no such file", "extract missing.txt", "no such file"),
    ("a folder without documents", "extract nothing", "nothing"),
    ("a picture", "extract picture.png", "picture.png"),
    ("a binary file", "extract program.txt", "binary"),
    ("an empty text", "extract empty.txt", "no text"),
    ("a blank text", "extract blank.txt", "no text"),
    ("bytes that are not UTF-8", "extract torn.txt", "byte 0xff at offset"),
    ("an encoding that it is not in", "extract torn.txt --encoding ascii", "is not ASCII"),
    ("an encoding that there is not", "extract torn.txt --encoding utf-9", "utf-9"),
    ("a date that is none", "extract good.txt --published soonish", "soonish"),
    ("a day that is none", "extract good.txt --published 2022-02-31", "2022-02-31"),
    ("a year for a day", "extract good.txt --published 2014", "2014"),
    ("a day that could be two", "extract good.txt --published 03/04/2022", "2022-04-03"),
    ("a date that needs today", "extract good.txt --published yesterday", "yesterday"),
    ("a format that there is not", "extract good.txt -o out.htlm", ".htlm"),
    ("a folder that there is not", "extract good.txt -o no/out.json", "out.json"),
    ("not our JSON", "convert not.json out.csv", "not.json"),
    ("nothing to convert", "convert missing.json out.csv", "missing.json"),
    ("nothing to tag", "tag missing.txt", "no such file"),
]


@pytest.fixture
def bad_folder(tmp_path, monkeypatch):
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "blank.txt").write_text(" \n\n ")
    (tmp_path / "nothing").mkdir()
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    (tmp_path / "program.txt").write_bytes(bytes(range(256)) * 20)
    (tmp_path / "torn.txt").write_bytes(
        "Zürich, Genève, Fribourg and Neuchâtel voted in 2014. Graubünden followed, Appenzell didn’t.".encode()
        + b" \xff\xfe!"
    )
    (tmp_path / "good.txt").write_text("It opened in 2014.")
    (tmp_path / "not.json").write_text("{")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(("arguments", "words"), [row[1:] for row in BAD], ids=[row[0] for row in BAD])
def test_bad_input_gets_one_line_and_status_2(capsys, bad_folder, arguments, words):
    before = sorted(bad_folder.rglob("*"))
    status, out, err = run(capsys, *arguments.split())
    assert (status, out) == (2, "")
    assert len(err.splitlines()) == 1, err
    assert words in err
    assert "Traceback" not in err
    assert sorted(bad_folder.rglob("*")) == before


@pytest.mark.parametrize(
    "arguments", [[], ["extrakt"], ["extract"], ["extract", "x", "--frob"], ["extract", "x", "--context", "y"]]
)
def test_a_command_that_there_is_not(arguments):
    found = command(*arguments)
    assert (found.returncode, found.stdout) == (2, b"")
    assert len(found.stderr.splitlines()) == 1
    assert b"--help" in found.stderr


def on_a_terminal(*arguments):
    """The command with its standard error on a terminal: what it printed, and what the terminal got."""
    ours, its = os.openpty()
    termios.tcsetwinsize(its, (24, 100))
    with subprocess.Popen(
        [sys.executable, "-m", "timeline", *map(str, arguments)], stdout=subprocess.PIPE, stderr=its
    ) as process:
        os.close(its)
        seen = b""
        with contextlib.suppress(OSError):  # Linux ends a terminal that nobody holds with an error
            while piece := os.read(ours, 65536):
                seen += piece
        os.close(ours)
        out = process.stdout.read()
    return process.returncode, out.decode(), seen.decode()


@pytest.mark.parametrize("subcommand", ["extract", "tag"])
def test_a_terminal_shows_how_much_is_read_and_a_pipe_does_not(article, subcommand):
    for number in range(4):
        article.with_name(f"{number}.md").write_text(ARTICLE)
    articles = [*sorted(article.parent.glob("?.md")), article.with_name("missing.md"), article.parent]
    status, out, seen = on_a_terminal(subcommand, *articles)
    piped = command(subcommand, *articles)
    assert status == piped.returncode == 2
    assert re.search(r"Reading: +100%.* 10/10 ", seen)
    assert seen.count("Reading:") > 1
    assert [line for line in seen.splitlines() if line.startswith("timeline: ")] == piped.stderr.decode().splitlines()
    assert re.fullmatch(r"timeline: .*missing.md: no such file\n", piped.stderr.decode())
    assert out == piped.stdout.decode()


def test_one_bad_file_does_not_stop_the_rest(capsys, article):
    status, out, err = run(capsys, "extract", article.with_name("missing.txt"), article)
    assert status == 2
    assert "3 events" in out
    assert "missing.txt" in err


def test_a_day_that_there_is_not_is_kept_as_text(capsys, tmp_path):
    path = tmp_path / "feb.txt"
    path.write_text("The treaty was signed on 31 February 2022. It was dropped in 2023.")
    status, out, _ = run(capsys, "extract", path, "--json")
    assert status == 0
    assert [event["when"] for event in json.loads(out)["events"]] == ["2023"]


@pytest.mark.slow
def test_a_file_of_fifty_megabytes_works_and_shows_how_far_it_is(tmp_path):
    path = tmp_path / "large.txt"
    paragraph = (
        "The council met in March 2014 and heard a report on the harbour. Nothing else was said of it there.\n\n" * 5
    )
    filler = (
        "The report went through the reasons one by one, and the members listened with patience to each of them. " * 10
    )
    with path.open("w") as file:
        while file.tell() < 50_000_000:
            file.write(paragraph + (filler + "\n\n") * 40)
    found = command("extract", path, "-o", tmp_path / "out.json")
    assert found.returncode == 0
    assert b"Extracting" in found.stderr
    assert b"100%" in found.stderr
    assert (tmp_path / "out.json").stat().st_size > 1000


# -- what text may do to a terminal


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("\x1b[31mred\x1b[0m", "[31mred[0m"),
        ("a\nb\tc", "a b c"),
        ("\u202eabc", "abc"),
        ("\x07bell", "bell"),
        ("a\ud800b", "ab"),
    ],
)
def test_text_cannot_command_the_terminal(hostile, shown):
    assert clean(hostile) == shown


def test_no_escape_reaches_the_terminal(capsys, tmp_path):
    path = tmp_path / "hostile.txt"
    path.write_text("The \x1b[2J\x1b[31mbridge was closed in 2014 \u202eby nobody.")
    _, out, _ = run(capsys, "extract", path)
    assert "2014" in out
    assert re.findall("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", out) == []


def test_wide_characters_keep_the_columns():
    lines = table(["A", "B"], [["日本", "x"], ["ab", "y"]]).splitlines()
    assert [cell_width(line[: line.index(last)]) for line, last in zip(lines[2:], "xy", strict=True)] == [6, 6]


def test_columns_without_values_are_left_out():
    assert table(["A", "B", "C"], [["1", "", "3"]]).splitlines() == ["A  C", "-  -", "1  3"]


@given(st.lists(st.tuples(st.text(max_size=60), st.text(max_size=60)), min_size=1, max_size=4), st.integers(40, 120))
def test_any_text_fits_any_terminal(rows, width):
    printed = table(["First", "Second"], rows, width=width)
    assert max(cell_width(line) for line in printed.splitlines()) <= width
    assert {unicodedata.category(each) for each in printed} & {"Cs", "Cf"} == set()


def test_names_by_a_pipeline_that_is_not_there(capsys, article):
    status, out, err = run(capsys, "extract", article, "--names", "no_such_pipeline")
    assert (status, out) == (2, "")
    assert "no_such_pipeline" in err
    assert "pip install" in err or "spacy download" in err
