"""Archives that would expand without bounds: DOCX, EPUB and XLSX, with the limits as they are."""

import io
import re
import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from tests.readers.everything import ODT
from tests.readers.making import STORY, docx, epub
from tests.readers.measuring import MEGABYTE, linux, measured
from timeline.errors import TimelineError
from timeline.formats import load
from timeline.packed import PART, UNPACKED, check, opened
from timeline.readers import read


def xlsx() -> bytes:
    book = openpyxl.Workbook()
    for row in (("Date", "Event"), ("2014", "Vote")):
        book.worksheets[0].append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def changed(whole: bytes, path: str, content: bytes) -> bytes:
    """The archive with one of its files replaced."""
    old, out = zipfile.ZipFile(io.BytesIO(whole)), io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, content if name == path else old.read(name))
    return out.getvalue()


def bomb(whole: bytes, path: str, size: int) -> bytes:
    """The archive, whose `path` goes on with spaces after its end until it has `size` bytes."""
    old, out = zipfile.ZipFile(io.BytesIO(whole)), io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as new:
        for name in old.namelist():
            with new.open(name, "w", force_zip64=True) as file:
                file.write(old.read(name))
                if name == path:
                    for _ in range(size // MEGABYTE + 1):
                        file.write(b" " * MEGABYTE)
    return out.getvalue()


def lying(archive: bytes, path: str, size: int) -> bytes:
    """The archive, whose directory says that `path` is of no more than `size` bytes."""
    raw = bytearray(archive)
    for signature, offset in ((b"PK\x01\x02", 24), (b"PK\x03\x04", 22)):
        for found in re.finditer(re.escape(signature), archive):
            head = 46 if offset == 24 else 30
            if archive[found.start() + head :].startswith(path.encode()):
                struct.pack_into("<I", raw, found.start() + offset, size)
    return bytes(raw)


KINDS = {
    ".docx": (lambda: docx(STORY), "word/document.xml", read, "read_each"),
    ".epub": (lambda: epub(("One", STORY)), "OEBPS/text/c 0.xhtml", read, "read_each"),
    ".odt": (lambda: ODT, "content.xml", read, "read_each"),
    ".xlsx": (xlsx, "xl/worksheets/sheet1.xml", load, "load"),
}

each_kind = pytest.mark.parametrize(
    ("suffix", "make", "path", "call", "name"), [(suffix, *rest) for suffix, rest in KINDS.items()], ids=KINDS
)
Make = Callable[[], bytes]
Call = Callable[[Path], object]


def met(folder: Path, suffix: str, harmless: bytes, dangerous: bytes, call: str) -> str:
    """What is said of a dangerous file, which took neither memory nor time beyond those of a harmless one."""
    small, large = folder / f"small{suffix}", folder / f"large{suffix}"
    small.write_bytes(harmless)
    large.write_bytes(dangerous)
    found = measured(small, large, call=call)
    assert found["megabytes"] < 10
    assert found["seconds"] < 1
    file, _, said = str(found["found"]).partition(": ")
    assert file == str(large)
    return said


@linux
@pytest.mark.slow
@each_kind
def test_a_zip_bomb_is_refused_before_it_is_unpacked(
    tmp_path: Path, suffix: str, make: Make, path: str, call: Call, name: str
) -> None:
    large = bomb(make(), path, UNPACKED)
    assert len(large) < 5 * MEGABYTE
    assert re.fullmatch(r"would unpack to 50\d MB: refused", met(tmp_path, suffix, make(), large, name))


@linux
@pytest.mark.slow
@each_kind
def test_a_zip_bomb_that_lies_about_its_size_is_not_unpacked_further(
    tmp_path: Path, suffix: str, make: Make, path: str, call: Call, name: str
) -> None:
    large = lying(bomb(make(), path, UNPACKED), path, 1_000)
    assert met(tmp_path, suffix, make(), large, name).startswith("a broken or cut off archive: ")


@linux
@pytest.mark.slow
@pytest.mark.parametrize(
    ("suffix", "path", "found"),
    [
        (".docx", "word/media/a.png", "1"),  # pictures of a text are never unpacked: it is read
        (".xlsx", "xl/media/a.png", "LARGE: a broken or cut off archive: "),
    ],
)
def test_a_picture_that_lies_about_its_size_is_not_unpacked_further(
    tmp_path: Path, suffix: str, path: str, found: str
) -> None:
    make, _, _, name = KINDS[suffix]
    small, large = tmp_path / f"small{suffix}", tmp_path / f"large{suffix}"
    small.write_bytes(make())
    with_picture = io.BytesIO(make())
    with zipfile.ZipFile(with_picture, "a") as archive:
        archive.writestr(path, b"")
    large.write_bytes(lying(bomb(with_picture.getvalue(), path, UNPACKED), path, 1_000))
    took = measured(small, large, call=name)
    assert str(took["found"]).startswith(found.replace("LARGE", str(large)))
    assert took["megabytes"] < 10


@pytest.mark.slow
@pytest.mark.parametrize("suffix", [".docx", ".epub", ".odt"])
def test_a_part_that_would_be_held_in_memory_has_a_limit_of_its_own(tmp_path: Path, suffix: str) -> None:
    make, path, call, _ = KINDS[suffix]
    file = tmp_path / f"a{suffix}"
    file.write_bytes(bomb(make(), path, PART))
    with pytest.raises(TimelineError, match=rf"a{suffix}: {path} would unpack to 10\d MB: refused"):
        call(file)


PROLOG = "<?xml version='1.0' encoding='{}'?>"
ENTITIES = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "latin-1", "utf-32"])
@pytest.mark.parametrize("before", [0, 4_000, 65_530, 999_990, 3_000_000])
@each_kind
def test_entities_are_refused_wherever_they_are_declared(
    tmp_path: Path, suffix: str, make: Make, path: str, call: Call, name: str, encoding: str, before: int
) -> None:
    file = tmp_path / f"a{suffix}"
    text = f"{PROLOG.format(encoding.removesuffix('-sig'))}<!--{' ' * before}-->{ENTITIES}"
    file.write_bytes(changed(make(), path, text.encode(encoding)))
    with pytest.raises(TimelineError, match=rf"a{suffix}: its XML declares entities, which can expand without bounds"):
        call(file)


@pytest.mark.parametrize("shift", range(-12, 3))
def test_a_declaration_is_seen_across_pieces(shift: int) -> None:
    archive = changed(xlsx(), "xl/styles.xml", b" " * (MEGABYTE + shift) + ENTITIES.encode())
    with pytest.raises(TimelineError, match="declares entities"):
        check(opened(archive))


@each_kind
def test_an_archive_under_a_password_is_refused(
    tmp_path: Path, suffix: str, make: Make, path: str, call: Call, name: str
) -> None:
    raw = bytearray(make())
    for signature, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        for found in re.finditer(re.escape(signature), bytes(raw)):
            raw[found.start() + offset] |= 1
    file = tmp_path / f"a{suffix}"
    file.write_bytes(raw)
    with pytest.raises(TimelineError, match=rf"a{suffix}: a broken or protected archive: .*password"):
        call(file)
