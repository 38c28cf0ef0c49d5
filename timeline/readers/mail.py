"""E-mail (.eml), by the standard library: the text of a message, dated by its header."""

from collections.abc import Iterator
from datetime import datetime
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import EmailMessage
from typing import Any

from ..errors import ReadError
from ..model import Document
from .epub import plain
from .source import Input


def read(item: Input) -> Iterator[Document]:
    """The one document in a message: its plain text, else its HTML."""
    try:
        message = message_from_bytes(item.bytes(), _class=EmailMessage, policy=policy.default)
        body = message.get_body(("plain", "html"))
        text = str(body.get_content()) if body is not None else ""
        subject, sender, day = message["subject"], message["from"], _date(message)
    except (MessageError, LookupError, ValueError, AttributeError, TypeError, IndexError) as error:
        raise ReadError(f"{item.name}: not a message that can be read: {error}") from error
    if not message.keys() or (subject is None and sender is None):
        raise ReadError(f"{item.name}: not a message: it has neither a subject nor a sender")
    text = plain(text) if body is not None and body.get_content_subtype() == "html" else text.replace("\r\n", "\n")
    language = str(message["content-language"] or "")
    found: dict[str, Any] = {"published": day, "published_from": "Date header"} if day else {}
    yield Document(text.strip(), title=str(subject or ""), author=str(sender or ""), language=language, **found)


def _date(message: EmailMessage) -> datetime | None:
    header = message["date"]
    moment: datetime | None = getattr(header, "datetime", None)
    return moment
