"""E-mail (.eml), by the standard library: the text of a message, dated by its header."""

from collections.abc import Iterator
from datetime import datetime
from email import message_from_bytes
from email.errors import MessageError
from email.message import EmailMessage
from email.policy import EmailPolicy
from typing import Any

from ..errors import ReadError, for_people
from ..model import Document, Omission, Report
from .published import said
from .source import Input
from .tree import plain

LONGEST = 1000
"""A header longer than this, in characters, is cut off."""

_BROKEN = (MessageError, LookupError, ValueError, AttributeError, TypeError, ArithmeticError, RecursionError)
"""What a broken message makes the standard library raise."""


def read(item: Input) -> Iterator[Document]:
    """The one document in a message: its plain text, else its HTML."""
    yield message(item.bytes(), item.name)


def message(data: bytes, name: str) -> Document:
    """The document in the bytes of a message; what is attached to it is told."""
    try:
        found: Any = message_from_bytes(data, _class=EmailMessage, policy=_Policy())
        body = found.get_body(("plain", "html"))
        text = str(body.get_content()) if body is not None else ""
        subject, sender, language = (_header(found, key) for key in ("subject", "from", "content-language"))
        published, left_out = _date(found), tuple(_attached(found))
    except _BROKEN as error:
        raise ReadError(f"{name}: not a message that can be read: {for_people(error)}") from error
    if not found.keys() or (subject is None and sender is None):
        raise ReadError(f"{name}: not a message: it has neither a subject nor a sender")
    text = plain(text) if body is not None and body.get_content_subtype() == "html" else text.replace("\r\n", "\n")
    published["report"] = published.get("report", Report()) + left_out
    return Document(text.strip(), title=subject or "", author=sender or "", language=language or "", **published)


def _attached(message: Any) -> Iterator[Omission]:
    for part in message.iter_attachments():
        name = part.get_filename() or part.get_content_type()
        yield Omission("attachments", "save it to read it", "", str(name))


class _Policy(EmailPolicy):
    """That of the standard library, for headers of a length that people write: its parser takes quadratic time."""

    def header_source_parse(self, sourcelines: list[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(sourcelines)
        return name, value[:LONGEST]


def _header(message: EmailMessage, name: str) -> str | None:
    """What a header says, as it stands where it is too broken to be taken apart."""
    try:
        value = message[name]
    except _BROKEN:
        value = next((value for key, value in message.raw_items() if key.lower() == name), None)
    return None if value is None else str(value)


def _date(message: EmailMessage) -> dict[str, Any]:
    try:
        moment: datetime | None = getattr(message["date"], "datetime", None)
    except _BROKEN:
        moment = None
    if moment is not None:
        return {"published": moment, "published_from": "Date header"}
    return said(_header(message, "date") or "", "Date header")
