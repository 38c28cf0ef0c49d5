"""E-mail (.eml), by the standard library: the texts of a message and of those in it, each dated by its header."""

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

_BESIDE = ("To", "Cc", "Bcc", "Reply-To", "Keywords", "Comments")

_BROKEN = (MessageError, LookupError, ValueError, AttributeError, TypeError, ArithmeticError, RecursionError)
"""What a broken message makes the standard library raise."""


_DEEPEST = 5
"""How many messages may lie in one another."""


def read(item: Input) -> Iterator[Document]:
    """The message, then those that lie in it."""
    yield from messages(item.bytes(), item.name)


def messages(data: bytes, name: str) -> list[Document]:
    """The documents in the bytes of a message: its own texts, in plain words where it has them in both ways, and the
    messages that were forwarded in it. What else is attached, and to whom it went, is told.
    """
    try:
        found: Any = message_from_bytes(data, _class=EmailMessage, policy=_Policy())
        return _documents(found, name, 0)
    except _BROKEN as error:
        raise ReadError(f"{name}: not a message that can be read: {for_people(error)}") from error


def _documents(found: Any, name: str, depth: int) -> list[Document]:
    subject, sender, language = (_header(found, key) for key in ("subject", "from", "content-language"))
    if not found.keys() or (subject is None and sender is None):
        raise ReadError(f"{name}: not a message: it has neither a subject nor a sender")
    texts, within, left_out = list[str](), list[Any](), list[Omission]()
    for part in _parts(found):
        if part.get_content_type() == "message/rfc822" and part.is_multipart() and depth < _DEEPEST:
            within.append(part.get_payload(0))
        elif _is_text(part):
            text = str(part.get_content())
            texts.append(plain(text) if part.get_content_subtype() == "html" else text.replace("\r\n", "\n").strip())
        else:
            told = str(part.get_filename() or part.get_content_type())
            left_out.append(Omission("attachments", "save it to read it", "", told))
    left_out += [
        Omission("headers", "no document has it", key, said) for key in _BESIDE if (said := _header(found, key))
    ]
    published = _date(found)
    published["report"] = published.get("report", Report()) + left_out
    text = "\n\n".join(filter(None, texts))
    own = Document(text, title=subject or "", author=sender or "", language=language or "", **published)
    return [own, *(each for inner in within for each in _within(inner, name, depth + 1))]


def _within(found: Any, name: str, depth: int) -> list[Document]:
    """A message in another; one that is none says nothing."""
    try:
        return _documents(found, name, depth)
    except ReadError:
        return []


def _parts(part: Any) -> Iterator[Any]:
    """The parts of a message that are no others' wrapping; of the same text in several ways, one."""
    if not part.is_multipart() or part.get_content_type() == "message/rfc822":
        yield part
        return
    within = [each for each in part.get_payload() if isinstance(each, EmailMessage)]
    if part.get_content_type() != "multipart/alternative":
        for each in within:
            yield from _parts(each)
        return
    ways = [list(_parts(each)) for each in within]
    chosen = next((way for way in ways if any(_is_text(each, "plain") for each in way)), None)
    chosen = chosen or next((way for way in ways if any(map(_is_text, way))), [])
    yield from chosen
    yield from (each for way in ways if way is not chosen for each in way if not _is_text(each))


def _is_text(part: Any, kind: str = "") -> bool:
    shown = part.get_content_type() in ("text/plain", "text/html") and part.get_content_disposition() != "attachment"
    return shown and (not kind or part.get_content_subtype() == kind)


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
