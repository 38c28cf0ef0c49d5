"""Pictures and links that a person gives to events, checked: what is shared must hold no trap and ask no server."""

import re
from base64 import b64encode
from collections.abc import Mapping
from os import PathLike
from pathlib import Path
from urllib.parse import urlsplit

from ..errors import TimelineError
from ..model import Timeline

LARGEST = 4_000_000
"""Bytes of one picture: a page is sent by mail."""
_BEGINS = {
    "image/png": re.compile(rb"\x89PNG\r\n\x1a\n"),
    "image/jpeg": re.compile(rb"\xff\xd8\xff"),
    "image/gif": re.compile(rb"GIF8[79]a"),
    "image/webp": re.compile(rb"RIFF....WEBP", re.DOTALL),
}
_DATA = re.compile(r"data:(image/(?:png|jpeg|gif|webp));base64,[A-Za-z0-9+/]+={0,2}\Z")


def attached(
    timeline: Timeline,
    images: Mapping[str, str | PathLike[str]] | None = None,
    links: Mapping[str, str] | None = None,
) -> dict[str, dict[str, str]]:
    """For each event that has any, by id, its "image" as a data URI and its "url".

    `images` are files or data URIs (PNG, JPEG, GIF, WebP; up to 4 MB), `links` http or https addresses. Raises
    `TimelineError` for an id of no event, and for anything else.

    >>> attached(Timeline())
    {}
    """
    known = {event.id for event in timeline.events}
    found: dict[str, dict[str, str]] = {}
    for name, given, read in (("image", images, _image), ("url", links, _link)):
        for key, value in (given or {}).items():
            if key not in known:
                raise TimelineError(f"no event has the id {key!r}: its {name} would be shown nowhere")
            found.setdefault(key, {})[name] = read(value)
    return found


def _link(url: object) -> str:
    """An address that a browser may open."""
    text = str(url)
    try:
        parts = urlsplit(text)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.hostname or re.search(r"[\x00-\x20\x7f<>\"]", text):
        raise TimelineError(f"cannot link to {text[:80]!r}: give an address that begins with https://")
    return text


def _image(given: str | PathLike[str]) -> str:
    """A picture as a data URI. A drawing (SVG) can hold scripts and addresses, and is refused."""
    text = str(given)
    if text.startswith("data:"):
        if len(text) > LARGEST * 4 // 3 + 40 or not _DATA.match(text):
            raise TimelineError(f"cannot show {text[:40]!r}: give a PNG, JPEG, GIF or WebP in base64, of up to 4 MB")
        return text
    path = Path(given)
    try:
        size = path.stat().st_size
        content = path.read_bytes() if size <= LARGEST else b""
    except (OSError, ValueError) as error:
        raise TimelineError(f"cannot read the picture {text!r}: {error}") from error
    if size > LARGEST:
        raise TimelineError(f"the picture {text!r} has {size:,} bytes: give one of up to {LARGEST:,}")
    for kind, begin in _BEGINS.items():
        if begin.match(content):
            return f"data:{kind};base64,{b64encode(content).decode()}"
    raise TimelineError(f"cannot show {text!r}: give a PNG, JPEG, GIF or WebP")
