"""Files that are ZIP archives: DOCX, EPUB. What would unpack to more than fits is refused before it is unpacked."""

import io
import zipfile

from ..errors import ReadError

UNPACKED = 500_000_000


def opened(data: bytes, name: str) -> zipfile.ZipFile:
    """The archive. Raises `ReadError` where it is broken, or a zip bomb."""
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError) as error:
        raise ReadError(f"{name}: a broken or cut off archive: {error}") from error
    unpacked = sum(each.file_size for each in archive.infolist())
    if unpacked > UNPACKED:
        raise ReadError(f"{name}: would unpack to {unpacked // 1_000_000:,} MB: refused")
    return archive


def part(archive: zipfile.ZipFile, path: str, name: str) -> bytes:
    """One file of the archive. Raises `ReadError`."""
    try:
        data = archive.read(path)
    except KeyError as error:
        raise ReadError(f"{name}: {path} is missing in it") from error
    except (zipfile.BadZipFile, RuntimeError, EOFError, OSError, NotImplementedError) as error:
        raise ReadError(f"{name}: a broken or protected archive: {error}") from error
    if b"<!ENTITY" in data[:65536]:
        raise ReadError(f"{name}: its XML declares entities, which can expand without bounds: refused")
    return data
