"""Exports of Slack: a file for each day of a channel, each message behind its stamp, in UTC. A folder of them is read
with the names that its users.json has.
"""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache
from html import unescape
from pathlib import Path
from typing import Any

from ..errors import ReadError, for_people
from ..model import Document, Omission
from .chats import beside, chat, line
from .source import Input

_USED = frozenset({
    "type", "subtype", "ts", "text", "user", "username", "user_profile", "files", "attachments", "blocks", "thread_ts",
    "client_msg_id", "team", "user_team", "source_team", "bot_id", "app_id", "parent_user_id", "reply_count", "replies",
    "reply_users", "reply_users_count", "latest_reply", "subscribed", "upload", "display_as_bot", "is_locked", "hidden",
    "bot_profile", "last_read", "inviter",
})  # fmt: skip
_SAID = ("", "bot_message", "file_share", "me_message", "thread_broadcast", "reply_broadcast")
"""The kinds of message that somebody writes."""
_MARK = re.compile(r"<(?P<sign>[@#!]?)(?P<name>[^<>|]*)(?:\|(?P<label>[^<>]*))?>")


def read(item: Input) -> Iterator[Document]:
    """The messages of one channel on one day."""
    try:
        plain = json.loads(item.bytes())
    except (ValueError, RecursionError) as error:
        raise ReadError(f"{item.name}: not JSON that can be read: {for_people(error)}") from error
    messages = [each for each in plain if isinstance(each, dict)] if isinstance(plain, list) else []
    if not messages:
        raise ReadError(f"{item.name}: no messages of Slack in it: a file of its export is a list of them")
    names = _names(item.path) | {str(each.get("user")): who for each in messages if (who := _profile(each))}
    left_out: list[Omission] = []
    lines = [_message(each, names, left_out) for each in messages]
    channel = item.path.parent.name if item.path else ""
    yield chat(lines, f"#{channel}" if channel else "", [*left_out, *beside(messages, _USED)])


def _message(each: dict[str, Any], names: dict[str, str], left_out: list[Omission]) -> str:
    stamp, text = _stamp(each.get("ts")), _text(str(each.get("text") or ""), names)
    user = str(each.get("user") or "")
    who = names.get(user) or str(each.get("username") or user or "Unknown")
    for kind in ("files", "attachments"):
        for one in each[kind] if isinstance(each.get(kind), list) else []:
            told = one if isinstance(one, dict) else {"name": one}
            said = (str(told.get(name) or "") for name in ("name", "title", "fallback", "text"))
            left_out.append(Omission("media", "what is in it is not read", stamp, " ".join(dict.fromkeys(said))))
    if str(each.get("subtype") or "") not in _SAID or not stamp:
        why = "nobody says it" if stamp else "it does not say when"
        left_out.append(Omission("messages of the service", why, stamp, f"{who}: {text}"))
        return ""
    return line(stamp, who, text)


def _stamp(seconds: Any) -> str:
    """A time of Slack, seconds since 1970, as a chat writes it.

    >>> _stamp("1709543520.000100")
    '2024-03-04, 09:12:00'
    """
    try:
        return f"{datetime.fromtimestamp(float(seconds), UTC):%Y-%m-%d, %H:%M:%S}"
    except (TypeError, ValueError, OverflowError, OSError):
        return ""


def _text(text: str, names: dict[str, str]) -> str:
    """A text without Slack's marks.

    >>> _text("<@U1> in <#C1|general>: see <https://example.org|the page> &amp; <!here>", {"U1": "Anna"})
    '@Anna in #general: see the page & @here'
    """

    def plain(match: re.Match[str]) -> str:
        sign, name, label = match["sign"], match["name"], match["label"]
        if sign == "@":
            return f"@{names.get(name) or label or name}"
        if sign == "!":
            return label or f"@{name}"
        return f"{sign}{label or name}"

    return unescape(_MARK.sub(plain, text))


def _profile(each: dict[str, Any]) -> str:
    profile = each.get("user_profile") or each.get("profile")
    profile = profile if isinstance(profile, dict) else {}
    return next((str(profile[key]) for key in ("real_name", "display_name", "name") if profile.get(key)), "")


def _names(path: Path | None) -> dict[str, str]:
    """The names in the users.json of an export, beside the folders of its channels."""
    users = path.parent.parent / "users.json" if path else None
    return _listed(str(users), users.stat().st_mtime_ns) if users and users.is_file() else {}


@lru_cache(maxsize=8)
def _listed(path: str, changed: int) -> dict[str, str]:
    """The names in this file, as it was when it was `changed` last."""
    try:
        users = json.loads(Path(path).read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    listed = [each for each in users if isinstance(each, dict)] if isinstance(users, list) else []
    return {
        str(each.get("id")): str(each.get("real_name") or _profile(each) or each.get("name") or "") for each in listed
    }
