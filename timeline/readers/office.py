"""What Word and OpenDocument share: elements by their names without namespaces, and what a file says of itself."""

import xml.etree.ElementTree as ElementTree
import zipfile
from datetime import date
from functools import lru_cache

from ..packed import part


@lru_cache(maxsize=512)
def local(tag: str) -> str:
    """The name of an element or attribute without its namespace.

    >>> local("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}p")
    'p'
    """
    return tag.rpartition("}")[2]


def attribute(element: ElementTree.Element, name: str) -> str:
    """The attribute of this name in whatever namespace; empty where there is none.

    >>> attribute(ElementTree.fromstring('<w:b xmlns:w="w" w:val="0"/>'), "val")
    '0'
    """
    return next((value for key, value in element.attrib.items() if local(key) == name), "")


def properties(archive: zipfile.ZipFile, path: str) -> dict[str, str]:
    """What a file says of itself in this part of it, by name."""
    if path not in archive.namelist():
        return {}
    return {local(each.tag): (each.text or "").strip() for each in ElementTree.fromstring(part(archive, path)).iter()}


def day_of(created: str) -> date | None:
    """The day of a moment as ISO 8601 writes it; None where it is none."""
    try:
        return date.fromisoformat(created[:10])
    except ValueError:
        return None
