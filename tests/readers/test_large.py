"""Files larger than memory should hold: refused at once, or read one article at a time."""

import gzip
import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.readers.making import STORY, page, warc
from tests.readers.measuring import MEGABYTE, linux, measured
from timeline.errors import FormatError, ReadError
from timeline.formats import load
from timeline.readers import read, read_each

LARGE = 300 * MEGABYTE
ARTICLE = (STORY + "\n") * 400


def sparse(path: Path, head: bytes, size: int = LARGE) -> Path:
    path.write_bytes(head)
    os.truncate(path, size)
    return path


HEADS = {
    "a.txt": STORY.encode(),
    "a.html": page(),
    "a.pdf": b"%PDF-1.4\n",
    "a.docx": b"PK\x03\x04\x14\0\0\0word/document.xml",
    "a.epub": b"PK\x03\x04\x14\0\0\0application/epub+zip",
    "a.eml": b"Subject: The bridge\n\n",
    "a.rss": b"<rss>",
    "a.odt": b"PK\x03\x04\x14\0\0\0mimetypeapplication/vnd.oasis.opendocument.text",
    "a.rtf": b"{\\rtf1 It rained.",
    "a.vtt": b"WEBVTT\n",
    "a.result.json": b'{"messages": [',
}


@linux
@pytest.mark.parametrize(("name", "head"), HEADS.items())
def test_three_hundred_megabytes_are_refused_before_they_are_read(tmp_path: Path, name: str, head: bytes) -> None:
    small, large = tmp_path / f"small{Path(name).suffix}", sparse(tmp_path / name, head)
    small.write_bytes(head)
    found = measured(small, large)
    limit = 20 if name == "a.html" else 200
    assert str(found["found"]).startswith(f"{large}: larger than {limit} MB: split it into smaller files")
    assert found["megabytes"] < 5
    assert found["seconds"] < 1


@linux
def test_a_message_of_a_mailbox_that_does_not_end_is_refused(tmp_path: Path) -> None:
    head = b"From a@example.org Mon Mar  4 09:12:00 2024\nFrom: a\n\n"
    small, large = tmp_path / "small.mbox", sparse(tmp_path / "a.mbox", head, 150 * MEGABYTE)
    small.write_bytes(head + b"It rained.\n")
    assert str(measured(small, large)["found"]) == f"{large}: a message of more than 100 MB"


@pytest.mark.parametrize("name", ["a.csv", "a.jsonl"])
def test_what_is_streamed_is_refused_where_it_is_no_text(tmp_path: Path, name: str) -> None:
    path = sparse(tmp_path / name, b'text\nIt rained.\n{"text": "It rained."}\n')
    with pytest.raises(ReadError, match=rf"{re.escape(str(path))}: a binary file, not a text"):
        read(path)


def rows(suffix: str, size: int) -> "list[bytes]":
    if suffix == ".jsonl":
        row = json.dumps({"text": ARTICLE, "language": "en"}).encode() + b"\n"
        return [row] * (size // len(row))
    row = b'en,"' + ARTICLE.encode() + b'"\n'
    return [b"language,text\n", *[row] * (size // len(row))]


@linux
@pytest.mark.slow
@pytest.mark.parametrize("suffix", [".jsonl", ".csv"])
def test_three_hundred_megabytes_of_articles_are_read_one_at_a_time(tmp_path: Path, suffix: str) -> None:
    small, large = tmp_path / f"small{suffix}", tmp_path / f"large{suffix}"
    for path, size in ((small, MEGABYTE), (large, LARGE)):
        with path.open("wb") as file:
            file.writelines(rows(suffix, size))
    assert large.stat().st_size > LARGE - MEGABYTE
    found = measured(small, large)
    assert found["found"] == len(rows(suffix, LARGE)) - (suffix == ".csv")
    assert found["megabytes"] < 20


@linux
@pytest.mark.slow
def test_a_web_archive_of_three_hundred_megabytes_is_streamed(tmp_path: Path) -> None:
    bridge = ("https://example.org/bridge", page(), "text/html")
    film = ("https://example.org/film.mp4", os.urandom(MEGABYTE), "video/mp4")
    small, large = tmp_path / "small.warc.gz", tmp_path / "large.warc.gz"
    small.write_bytes(warc(film, bridge))
    with large.open("wb") as file:
        file.writelines([warc(film)] * 299)
        file.write(warc(bridge))
    assert large.stat().st_size > LARGE - 2 * MEGABYTE
    found = measured(small, large)
    assert found["found"] == 1
    assert found["megabytes"] < 20


@linux
@pytest.mark.slow
def test_a_folder_of_three_hundred_megabytes_is_read_one_file_at_a_time(tmp_path: Path) -> None:
    small, large = tmp_path / "small", tmp_path / "large"
    text = "---\nlanguage: en\n---\n" + STORY * 12_500
    for folder, files in ((small, 1), (large, LARGE // len(text))):
        folder.mkdir()
        for number in range(files):
            (folder / f"{number:03}.txt").write_text(text)
    found = measured(small, large)
    assert found["found"] == LARGE // len(text)
    assert found["megabytes"] < 20


def test_an_open_file_and_the_standard_input_are_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timeline.readers.source.LARGEST", MEGABYTE)
    path = sparse(tmp_path / "a.jsonl", b"{}", 2 * MEGABYTE)
    with path.open("rb") as file, pytest.raises(ReadError, match=r"a\.jsonl: larger than 1 MB"):
        read(file)
    with path.open() as text, pytest.raises(ReadError, match=r"a\.jsonl: larger than 1 MB"):
        read(text)
    with path.open() as text:
        monkeypatch.setattr("sys.stdin", text)
        with pytest.raises(ReadError, match=r"standard input: larger than 1 MB"):
            read("-")


def test_a_pipe_that_does_not_end_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timeline.readers.source.LARGEST", MEGABYTE)
    with subprocess.Popen(["yes", "It rained."], stdout=subprocess.PIPE) as writer:  # as a shell gives <(yes …)
        assert writer.stdout is not None
        with pytest.raises(ReadError, match=r"larger than 1 MB"):
            read(f"/dev/fd/{writer.stdout.fileno()}")
        writer.kill()


def test_a_named_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    with pytest.raises(ReadError, match=r"a\.txt: a pipe or a device: save what it gives"):
        read(tmp_path / "a.txt")
    (tmp_path / "b.txt").write_text("It rained.")
    assert [document.text for document in read(tmp_path)] == ["It rained."]


@linux
@pytest.mark.parametrize("kind", ["text/html", "text/html\r\nContent-Encoding: gzip"])
def test_a_page_in_a_web_archive_may_not_unpack_without_bounds(tmp_path: Path, kind: str) -> None:
    bridge = ("https://e.org/b", page(), "text/html")
    bomb = ("https://e.org/bomb", gzip.compress(page() + b" " * LARGE, 1), kind)
    small, large = tmp_path / "small.warc.gz", tmp_path / "large.warc.gz"
    small.write_bytes(warc(bridge))
    large.write_bytes(warc(bomb, bridge))
    found = measured(small, large)
    assert found["found"] == 1
    assert found["megabytes"] < 80
    assert read(large)[0].source == "https://e.org/b"


def test_a_timeline_of_six_hundred_megabytes_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = sparse(tmp_path / "line.json", b'{"format": "timeline"', 600 * MEGABYTE)
    with pytest.raises(FormatError, match=r"line\.json: larger than 500 MB: split it into smaller files"):
        load(path)


def test_a_quote_that_is_never_closed_does_not_take_the_rest_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    with path.open("w") as file:
        file.write('text,language\n"It rained.\n')
        file.writelines([STORY + "\n"] * (60 * MEGABYTE // len(STORY)))
    with pytest.raises(ReadError, match=r"a\.csv, line \d+: not a CSV table: field larger than field limit"):
        list(read_each(path))


# -- the encoding of a file that is read in pieces


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "cp1251", "shift_jis"])
def test_the_encoding_is_found_wherever_it_shows(
    tmp_path: Path, encoding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("timeline.readers.lines._PIECE", 1_000)
    said = {
        "cp1251": "Во вторник городской совет проголосовал за закрытие моста.",
        "shift_jis": "日本の首相は火曜日に東京で演説した。市議会は橋の閉鎖を決めた。",
    }.get(encoding, "Le conseil a voté mardi la fermeture du pont, après des années d’études.")
    path = tmp_path / "a.csv"
    path.write_bytes(("text\n" + f"{STORY[:50]}\n" * 500 + f'"{said}"\n' * 9).encode(encoding))
    documents = read(path)
    assert [len(documents), documents[-1].text] == [509, said]


def test_a_byte_that_is_not_utf8_is_named_by_its_place_in_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("timeline.readers.lines._PIECE", 1_000)
    path = tmp_path / "a.csv"
    head = ("text\n" + "déjà vu\n" * 700).encode()
    path.write_bytes(head + b"caf\xe9\n")
    with pytest.raises(ReadError, match=rf"byte 0xe9 at offset {len(head) + 3} \(line 702\) is not UTF-8, though"):
        read(path)
    path.write_bytes(head + "é".encode()[:1])  # cut off within a letter
    with pytest.raises(ReadError, match=rf"byte 0xc3 at offset {len(head)} \(line 702\) is not UTF-8, though"):
        read(path)
