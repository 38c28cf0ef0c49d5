"""What Word and OpenDocument share: elements by their names without namespaces, and what a file says of itself."""

import xml.etree.ElementTree as ElementTree
import zipfile
from datetime import date

from ..packed import part


def name_of(element: ElementTree.Element) -> str:
    """The name of an element without its namespace.

    >>> name_of(ElementTree.fromstring('<w:p xmlns:w="w"/>'))
    'p'
    """
    return element.tag.rpartition("}")[2]


def attribute(element: ElementTree.Element, name: str) -> str:
    """The attribute of this name in whatever namespace; empty where there is none.

    >>> attribute(ElementTree.fromstring('<w:b xmlns:w="w" w:val="0"/>'), "val")
    '0'
    """
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")


def properties(archive: zipfile.ZipFile, path: str) -> dict[str, str]:
    """What a file says of itself in this part of it, by name."""
    if path not in archive.namelist():
        return {}
    return {name_of(each): (each.text or "").strip() for each in ElementTree.fromstring(part(archive, path)).iter()}


def day_of(created: str) -> date | None:
    """The day of a moment as ISO 8601 writes it; None where it is none."""
    try:
        return date.fromisoformat(created[:10])
    except ValueError:
        return None
