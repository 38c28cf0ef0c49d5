"""Archives of XML, as office programs write them: DOCX, XLSX, EPUB. What can expand without bounds is refused."""

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

from .errors import TimelineError, for_people

UNPACKED = 500_000_000
"""An archive that would unpack to more bytes than this is refused before it is unpacked."""

PART = 100_000_000
"""So is a file in it that would have to be held in memory whole."""

_PIECE = 1_000_000
_DECLARED = b"<!ENTITY"


def opened(data: bytes) -> zipfile.ZipFile:
    """The archive. Raises `TimelineError` where it is broken, or a zip bomb."""
    with _understood():
        archive = zipfile.ZipFile(io.BytesIO(data))
    _fits(sum(each.file_size for each in archive.infolist()), UNPACKED)
    return archive


def part(archive: zipfile.ZipFile, path: str) -> bytes:
    """One file of XML in the archive. Raises `TimelineError`."""
    if path not in archive.namelist():
        raise TimelineError(f"{path} is missing in it")
    size = archive.getinfo(path).file_size
    _fits(size, PART, path)
    with _understood(), archive.open(path) as file:
        data = file.read(size + 1)  # not `archive.read`, which unpacks all that there is, whatever the size says
    refuse_entities(data)
    return data


def check(archive: zipfile.ZipFile, limit: int = UNPACKED) -> None:
    """Refuse an archive that another library could not open safely: with a file that is not of the size it says, or XML
    that declares entities or is larger than `limit`. Nothing is held in memory. Raises `TimelineError`.
    """
    for each in archive.infolist():
        xml = each.filename.endswith((".xml", ".rels", ".vml"))
        if xml:
            _fits(each.file_size, limit, each.filename)
        before = b""
        with _understood(), archive.open(each) as file:
            while piece := file.read(_PIECE):
                if xml:
                    refuse_entities(before + piece)
                    before = piece[-4 * len(_DECLARED) :]


def refuse_entities(data: bytes) -> None:
    r"""Raise `TimelineError` where XML declares entities, in whatever encoding.

    >>> refuse_entities('<!DOCTYPE x [<!ENTITY a "b">]>'.encode("utf-16"))
    Traceback (most recent call last):
    timeline.errors.TimelineError: its XML declares entities, which can expand without bounds: refused
    """
    if _DECLARED in data or (b"\0" in data and _DECLARED in data.replace(b"\0", b"")):
        raise TimelineError("its XML declares entities, which can expand without bounds: refused")


def _fits(size: int, limit: int, path: str = "") -> None:
    if size > limit:
        raise TimelineError(f"{path} would unpack to {size // 1_000_000:,} MB: refused".strip())


@contextmanager
def _understood() -> Iterator[None]:
    """The errors of `zipfile` as ours."""
    try:
        yield
    except (zipfile.BadZipFile, zlib.error, ValueError, EOFError) as error:
        raise TimelineError(f"a broken or cut off archive: {for_people(error)}") from error
    except (RuntimeError, NotImplementedError, OSError) as error:
        raise TimelineError(f"a broken or protected archive: {for_people(error)}") from error
