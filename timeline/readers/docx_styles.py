"""What the styles of a DOCX file say of a paragraph: that it is a heading, an item of a list, a caption, a table of
contents.

A style may be based on another; a paragraph may say itself how high it stands in the outline, and that it is of a list.
"""

import xml.etree.ElementTree as ElementTree
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field

from ..model.block import BlockKind
from ..packed import part
from .building import PLAIN, Kind
from .office import attribute, local

_STYLES = "word/styles.xml"
_BY_NAME: tuple[tuple[str, BlockKind], ...] = (
    ("toc heading", "furniture"), ("toc ", "furniture"), ("table of figures", "furniture"), ("header", "furniture"),
    ("footer", "furniture"), ("title", "heading"), ("heading", "heading"), ("list", "item"), ("caption", "caption"),
)  # fmt: skip
"""The beginnings of the names that Word gives its own styles, in every language of its menus."""
_OUTLINE = 9
"""What has this level, or a deeper one, is text."""
_FARTHEST = 12


@dataclass(frozen=True, slots=True)
class Styles:
    """The kind of each style by its id."""

    kinds: Mapping[str, Kind] = field(default_factory=dict)

    @classmethod
    def of(cls, archive: zipfile.ZipFile) -> "Styles":
        """Those of a file; a file need not have any."""
        if _STYLES not in archive.namelist():
            return cls()
        found = {attribute(each, "styleId"): each for each in ElementTree.fromstring(part(archive, _STYLES))}
        return cls({name: _kind_of(each, found) for name, each in found.items() if name})

    def kind(self, properties: ElementTree.Element) -> Kind:
        """The kind of a paragraph with these properties (`pPr`)."""
        own = _said(properties)
        style = self.kinds.get(_value(properties, "pStyle"), PLAIN)
        return own if own is not None and style.name in ("paragraph", "item") else style


def _kind_of(style: ElementTree.Element, styles: Mapping[str, ElementTree.Element]) -> Kind:
    """By its own name or properties, else by those of the style that it is based on."""
    for _ in range(_FARTHEST):
        name = _value(style, "name").lower()
        kind = next((kind for begins, kind in _BY_NAME if name.startswith(begins)), None)
        if kind is not None:
            number = name.split()[-1]
            return Kind(kind, int(number) if number.isdecimal() else 1 if kind == "heading" else 0)
        properties = next((each for each in style if local(each.tag) == "pPr"), None)
        if properties is not None and (said := _said(properties)) is not None:
            return said
        based = styles.get(_value(style, "basedOn"))
        if based is None:
            break
        style = based
    return PLAIN


def _said(properties: ElementTree.Element) -> Kind | None:
    """What a paragraph or style says itself: its level in the outline, or that of a list."""
    outline = _value(properties, "outlineLvl")
    if outline.isdecimal() and int(outline) < _OUTLINE:
        return Kind("heading", int(outline) + 1)
    listed = next((each for each in properties if local(each.tag) == "numPr"), None)
    if listed is None or _value(listed, "numId") == "0":  # which takes it out of a list
        return None
    level = _value(listed, "ilvl")
    return Kind("item", int(level) if level.isdecimal() else 0)


def _value(element: ElementTree.Element, name: str) -> str:
    """The value of the child of this name."""
    return next((attribute(each, "val") for each in element if local(each.tag) == name), "")
