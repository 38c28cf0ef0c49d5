"""Exports of Telegram (its result.json and messages.html): one document a chat, each message behind its stamp."""

import json
from collections.abc import Iterator
from typing import Any

from ..errors import ReadError, for_people
from ..extras import need
from ..model import Document, Omission
from .chats import beside, chat, line
from .source import Input

_USED = frozenset({
    "id", "type", "date", "date_unixtime", "from", "from_id", "text", "text_entities", "actor", "actor_id", "action",
    "title", "photo", "photo_file_size", "width", "height", "file", "file_name", "file_size", "thumbnail",
    "thumbnail_file_size", "media_type", "mime_type", "duration_seconds", "poll", "location_information",
    "contact_information", "forwarded_from", "forwarded_from_id", "reply_to_message_id", "edited_unixtime", "via_bot",
    "sticker_emoji", "message_id", "members",
})  # fmt: skip


def read(item: Input) -> Iterator[Document]:
    """The chats of an export. What a message holds beside its text is told."""
    data = item.bytes()
    yield from (_page(data, item.name) if data.lstrip()[:1] == b"<" else _export(data, item.name))


def _export(data: bytes, name: str) -> Iterator[Document]:
    try:
        plain = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise ReadError(f"{name}: not JSON that can be read: {for_people(error)}") from error
    whole = plain if isinstance(plain, dict) else {}
    listed = (whole.get("chats") or {}).get("list") if isinstance(whole.get("chats"), dict) else [whole]
    chats = [each for each in listed or [] if isinstance(each, dict) and isinstance(each.get("messages"), list)]
    if not chats:
        raise ReadError(f"{name}: no export of Telegram: it has 'messages'; a timeline is opened by timeline.load")
    for each in chats:
        left_out: list[Omission] = []
        messages = [message for message in each["messages"] if isinstance(message, dict)]
        lines = [_message(message, left_out) for message in messages]
        yield chat(lines, str(each.get("name") or ""), [*left_out, *beside(messages, _USED)])


def _message(each: dict[str, Any], left_out: list[Omission]) -> str:
    stamp = str(each.get("date") or "").replace("T", ", ")
    for kind in ("photo", "file", "media_type", "poll", "location_information", "contact_information"):
        if each.get(kind):
            left_out.append(Omission("media", "what is in it is not read", stamp, str(each[kind])))
            break
    if each.get("action"):
        named = [str(each.get(key) or "") for key in ("actor", "action", "title")]
        left_out.append(Omission("messages of the service", "nobody says it", stamp, " ".join(filter(None, named))))
        return ""
    text = each.get("text") or ""
    pieces = text if isinstance(text, list) else [text]
    said = "".join(str(piece.get("text") or "") if isinstance(piece, dict) else str(piece) for piece in pieces)
    sender, author = str(each.get("from") or "Unknown"), str(each.get("forwarded_from") or "")
    if author:
        left_out.append(Omission("forwarders", "it stands under who wrote it", stamp, sender))
    who = author or sender
    return line(stamp, who, said)


def _page(data: bytes, name: str) -> Iterator[Document]:
    tree = need("trafilatura", "an HTML page", "web").load_html(data)
    if tree is None:
        raise ReadError(f"{name}: there is no text in it: not a page of HTML")
    lines, left_out, who = list[str](), list[Omission](), "Unknown"
    for each in tree.find_class("message"):
        details = next(iter(each.find_class("details")), None)
        stamp = _stamp(details.get("title") or "") if details is not None else ""
        who = next((_said(named) for named in each.find_class("from_name")), who)
        text = next((_said(words) for words in each.find_class("text")), "")
        left_out += [
            Omission("media", "what is in it is not read", stamp, _said(it)) for it in each.find_class("media_wrap")
        ]
        if not stamp and (said := _said(each)):
            left_out.append(Omission("messages of the service", "nobody says it", "", said))
        lines.append(line(stamp, who, text) if stamp else "")
    header = next((_said(each) for each in tree.find_class("page_header")), "")
    yield chat(lines, header, left_out)


def _stamp(title: str) -> str:
    """The stamp of a page, "04.03.2024 09:12:00 UTC+01:00", as that of an export."""
    day, _, clock = title.partition(" ")
    return f"{'-'.join(reversed(day.split('.')))}, {clock.partition(' ')[0]}" if day.count(".") == 2 else ""


def _said(element: Any) -> str:
    for each in element.iter("br"):
        each.tail = f"\n{each.tail or ''}"
    return "\n".join(" ".join(line.split()) for line in element.text_content().strip().split("\n") if line.strip())
