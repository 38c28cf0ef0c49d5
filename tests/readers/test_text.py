"""Plain text and Markdown: front matter, encodings, and what is no text."""

import io
import re
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.errors import ReadError
from timeline.readers import read, read_each
from timeline.readers.text import front_matter

BODY = "The council of Harrow Bay voted on Tuesday to close the old bridge for two years.\n"


def write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_front_matter_says_what_is_known(tmp_path: Path) -> None:
    block = '---\ntitle: "The bridge"\npublished: 2022-09-28\nsource: https://example.org/b\nlanguage: en-GB\n---\n\n'
    [document] = read(write(tmp_path, "bridge.md", block + BODY))
    assert document.text == BODY
    assert (document.title, document.source, document.language) == ("The bridge", "https://example.org/b", "en")
    assert (document.published, document.published_from) == (date(2022, 9, 28), "front matter")


@pytest.mark.parametrize(
    ("text", "known", "body"),
    [
        ("---\ntitle: A: b\n---\nx", {"title": "A: b"}, "x"),
        ("---\ndate: 2022-09-28T10:00\n...\nx", {"published": "2022-09-28T10:00"}, "x"),
        ("---\nlayout: post\ntags:\n  - one\n---\nx", {}, "x"),
        ("---\nA line between paragraphs.\n---\nx", {}, "---\nA line between paragraphs.\n---\nx"),
        ("---\ntitle: never closed", {}, "---\ntitle: never closed"),
        ("title: no block", {}, "title: no block"),
    ],
)
def test_front_matter_blocks(text: str, known: dict[str, str], body: str) -> None:
    assert front_matter(text)[:2] == (known, body)


def test_a_heading_is_the_title_of_markdown_alone(tmp_path: Path) -> None:
    text = f"# The bridge\n\n{BODY}"
    assert [document.title for document in read([write(tmp_path, "b.md", text), write(tmp_path, "b.txt", text)])] == [
        "The bridge",
        "",
    ]


def test_what_is_given_is_taken_over_what_the_file_says() -> None:
    source = f"---\ntitle: Old\npublished: 2020-01-01\n---\n{BODY}".encode()
    [document] = read(source, published="28 September 2022", title="New", language="en-US")
    assert (document.title, document.published, document.published_from) == ("New", date(2022, 9, 28), "given")
    assert document.language == "en"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Le conseil a voté mardi la fermeture du pont, après des années d’études.", "cp1252"),
        ("Die Straße über die Brücke wurde am Montag für die Bürger geöffnet.", "latin-1"),
        ("Przyjęto ustawę o ochronie środowiska, żeby chronić łąki i źródła.", "cp1250"),
        ("Во вторник городской совет проголосовал за закрытие моста.", "cp1251"),
        ("Во вторник городской совет проголосовал за закрытие моста.", "koi8-r"),
        ("日本の首相は火曜日に東京で演説した。市議会は橋の閉鎖を決めた。", "shift_jis"),
        (BODY, "utf-16"),
        (BODY, "utf-32"),
        ("Café on Monday", "utf-8-sig"),
        ("Café on Monday", "utf-8"),
    ],
)
def test_encodings_are_found(text: str, encoding: str) -> None:
    assert read(text.encode(encoding))[0].text == text


def test_lines_end_with_a_newline_alone() -> None:
    assert read(b"One.\r\nTwo.\rThree.")[0].text == "One.\nTwo.\nThree."


MOSTLY_UTF8 = ("naïve café, déjà vu\n" * 3).encode() + b"caf\xe9\n"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "there is no text in it"),
        (b" \n\t ", "there is no text in it"),
        (b"---\ntitle: Only this\n---\n", "there is no text in it"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a binary file, not a text"),
        (bytes(range(32)) * 9, "a binary file, not a text"),
        (MOSTLY_UTF8, r"byte 0xe9 at offset 75 \(line 4\) is not UTF-8, though the rest of the file is"),
        (b"PK\x03\x04" + b"\0" * 60, "an archive: unpack it"),
        (b"\xff\xfe\x00", "is not UTF-16"),
    ],
)
def test_what_is_no_text_is_refused_by_name(tmp_path: Path, content: bytes, message: str) -> None:
    path = write(tmp_path, "bad.txt", content)
    with pytest.raises(ReadError, match=message) as raised:
        read(path)
    assert str(raised.value).startswith(str(path))
    assert "\n" not in str(raised.value)


def test_a_declared_encoding_is_taken_or_its_byte_named() -> None:
    assert read(b"caf\xe9 on Monday", encoding="cp1253")[0].text == "cafι on Monday"
    with pytest.raises(ReadError, match=r"byte 0xe9 at offset 3 .* is not ASCII"):
        read(b"caf\xe9", encoding="ascii")
    with pytest.raises(ReadError, match="no encoding 'klingon'"):
        read(b"caf", encoding="klingon")


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("no-such-file.txt", "no such file: 'no-such-file.txt'"),
        ("", "no such file: ''"),
        ("no-such-folder/*.txt", r"no file matches 'no-such-folder/\*.txt'"),
        ("https://example.org/a.html", "web addresses are not fetched"),
        ("On Monday it rained. " * 500, "no such file: 'On Monday"),
    ],
)
def test_sources_that_are_not_there(source: str, message: str) -> None:
    with pytest.raises(ReadError, match=message):
        read(source)


def test_folders_patterns_files_and_lists(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("b.txt", "a.txt", "deep/c.md", ".hidden.txt", "picture.xyz"):
        write(tmp_path, name, f"This is {name}.")
    texts = ["This is a.txt.", "This is b.txt.", "This is deep/c.md."]
    assert [document.text for document in read(tmp_path)] == texts
    assert [document.text for document in read(str(tmp_path / "*.txt"))] == texts[:2]
    assert [document.text for document in read([tmp_path / "b.txt", b"Bytes.", io.StringIO("A file.")])] == [
        "This is b.txt.", "Bytes.", "A file.",
    ]  # fmt: skip
    with (tmp_path / "a.txt").open("rb") as file:
        assert read(file)[0].text == texts[0]
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"From the pipe.")))
    assert read("-")[0].text == "From the pipe."


def test_a_folder_without_documents(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="a folder without documents"):
        read(tmp_path)


BROKEN: dict[str, tuple[bytes, str]] = {
    "050.txt": (b"", "there is no text in it"),
    "150.txt": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "a binary file, not a text"),
    "250.md": (("naïve café, déjà vu\n" * 3).encode() + b"caf\xe9\n", "is not UTF-8, though the rest of the file is"),
    "350.html": (b"<html><body></body></html>", "there is no text in it: no article"),
    "450.pdf": (b"%PDF-1.4\n", "a broken or cut off PDF"),
    "550.docx": (b"PK\x03\x04word/ cut off", "a broken or cut off archive"),
    "650.eml": (b"no message", "not a message"),
    "750.rss": (b"<rss", "not a feed that can be read"),
    "850.csv": (b"when,what\n2014,Vote\n", "no column of texts among 'when', 'what'"),
    "950.jsonl": (b'{"text": ', "not JSON"),
}


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_ten_broken_files_of_a_thousand_are_reported_at_the_end(tmp_path: Path) -> None:
    for name, (content, _) in BROKEN.items():
        write(tmp_path, name, content)
    whole = [number for number in range(1000) if not any(name.startswith(f"{number:03}.") for name in BROKEN)]
    for number in whole:
        write(tmp_path, f"{number:03}.txt", f"Number {number} came on Monday.")
    with pytest.warns(UserWarning, match="10 of 1000 files could not be read") as warned:
        documents = read(tmp_path, on_error="report")
    assert [document.text for document in documents] == [f"Number {number} came on Monday." for number in whole]
    [warning] = warned
    head, *lines = str(warning.message).split("\n")
    assert head == "10 of 1000 files could not be read:"
    for line, (name, (_, message)) in zip(lines, BROKEN.items(), strict=True):
        assert line.startswith(f"  {tmp_path / name}")
        assert message in line
    errors: list[ReadError] = []
    assert len(read(tmp_path, on_error=errors.append)) == 990
    assert [str(error) for error in errors] == [line.strip() for line in lines]
    with pytest.raises(ReadError, match=r"050\.txt"):
        read(tmp_path, on_error="raise")


def test_what_is_not_there_does_not_stop_the_rest(tmp_path: Path) -> None:
    there = write(tmp_path, "there.txt", BODY)
    sources = [tmp_path / "missing.txt", there, "no-such-folder/*.txt", BODY.encode()]
    errors: list[ReadError] = []
    assert [document.text for document in read(sources, on_error=errors.append)] == [BODY, BODY]
    assert [str(error) for error in errors] == [
        f"no such file: {str(tmp_path / 'missing.txt')!r}",
        "no file matches 'no-such-folder/*.txt'",
    ]
    with pytest.raises(ReadError, match="no such file"):
        read(sources, on_error="raise")


def test_reading_is_lazy(tmp_path: Path) -> None:
    first, second = write(tmp_path, "1.txt", BODY), write(tmp_path, "2.txt", BODY)
    documents = read_each([first, second], on_error="raise")
    assert next(documents).source == str(first)
    second.unlink()
    with pytest.raises(ReadError, match=re.escape(str(second))):
        next(documents)


def test_progress_is_shown(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path, "1.txt", BODY)
    read(tmp_path, progress=True)
    assert "1/1" in capsys.readouterr().err


def test_fifty_megabytes_and_no_more_than_fit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path, "long.txt", BODY * (50_000_000 // len(BODY)))
    assert len(read(path)[0].text) > 49_000_000
    monkeypatch.setattr("timeline.readers.source.LARGEST", 40_000_000)
    with pytest.raises(ReadError, match=r"long.txt: larger than 40 MB"):
        read(path)


@pytest.mark.parametrize(
    ("text", "address", "day"),
    [
        ("LONDON, Sept 27, 2022 (Reuters) - The pound fell.", "", date(2022, 9, 27)),
        ("LONDON, Sept 27 (Reuters) - The pound fell.", "", None),
        ("LONDON, Sept 27 (Reuters) - The pound fell.", "https://example.org/2022/pound", date(2022, 9, 27)),
        ("NEW YORK, 3 March 2019 — It rained.", "", date(2019, 3, 3)),
        ("HARROW BAY, England, June 5, 2021 (Our Paper) -- It rained.", "", date(2021, 6, 5)),
        ("London, Sept 27, 2022 (Reuters) - In no capitals.", "", None),
        ("LONDON, Feb 31, 2022 (Reuters) - No such day.", "", None),
        ("It rained.", "https://example.org/2022/09/28/rain", date(2022, 9, 28)),
        ("It rained.", "https://example.org/rain-20220928.html", date(2022, 9, 28)),
        ("It rained.", "https://example.org/2022/13/45/rain", None),
        ("It rained.", "https://example.org/article/123456789", None),
    ],
)
def test_dates_in_datelines_and_addresses(text: str, address: str, day: date | None) -> None:
    [document] = read(f"---\nsource: {address}\n---\n{text}".encode())
    assert document.published == day
    assert bool(document.published_from) == (day is not None)


def test_the_time_of_a_file_is_taken_only_when_asked_for(tmp_path: Path) -> None:
    path = write(tmp_path, "rain.txt", BODY)
    assert read(path)[0].published is None
    [document] = read(path, file_time=True)
    assert document.published == datetime.fromtimestamp(path.stat().st_mtime).date()
    assert document.published_from == "file time"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (BODY, "en"),
        ("Der Stadtrat hat am Dienstag beschlossen, die Brücke zu schließen.", "de"),
        ("El ayuntamiento votó el martes cerrar el puente durante dos años.", "es"),
        ("Во вторник городской совет проголосовал за закрытие моста.", "ru"),
        ("1914", "en"),
    ],
)
def test_the_language_is_detected_where_not_said(text: str, language: str) -> None:
    assert read(text.encode())[0].language == language


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_clearly(data: bytes) -> None:
    try:
        [document] = read(data)
    except ReadError as error:
        said = str(error)
    else:
        said = f"bytes: {document.text.strip()}"
    assert said.startswith("bytes: ")
    assert len(said) > len("bytes: ")
