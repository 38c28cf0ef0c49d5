"""What the exports of chats share: a line for each message behind its stamp, and what was left out of it."""

import re
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from ..model import Document, Omission, Report

_DAY = r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}"
_CLOCK = r"\d{1,2}[:.]\d\d(?:[\s\u202f]?[AaPp]\.?[\s\u202f]?[Mm]\.?)?"
HEAD = re.compile(
    rf"^\u200e?(?:\[{_DAY},?[ ][^\]\n]{{4,20}}\][ ]?|(?P<dash>{_DAY},?[ ](?:[a-z]{{2,3}}\.?[ ])?{_CLOCK}[ ]-[ ]))"
    r"(?:(?P<name>[^:\n\u200e]{1,60}):[ ])?",
    re.MULTILINE,
)
"""What stands before a message in a chat that WhatsApp has saved as a text: a stamp, and who wrote it."""
_BEGIN = 2000
"""A text in whose first so many characters no head stands is no chat."""
_MEDIA = re.compile(r"<[^<>\n]{3,80}>|.{1,40} (?:omitted|weggelassen|ausgeschlossen|omise?s?|omitid[oa]s?|omess[oa])")
_SERVICE = re.compile(
    r"end-to-end[ -]encrypted|Ende-zu-Ende-verschlüsselt|de bout en bout|de extremo a extremo|"
    r"\b(?:joined|left|created) (?:using )?(?:the|this|a)?[ ]?(?:group|chat|channel)|security code changed",
    re.IGNORECASE,
)
_FIRST = re.compile(
    r"(?:Messages and|Nachrichten und|Les messages et|Los mensajes y)\b[^.]*?(?:end-to-end|Ende|bout|extremo)"
)
"""What a telephone writes first, under the name of the group."""


def without_service(text: str) -> tuple[str, list[Omission]]:
    """A chat without what no one in it says (who joined, that it is encrypted, that a picture is left out), and that.

    Only where somebody speaks: a log of a machine has heads like these.

    >>> without_service("1/2/24, 5:40 AM - Rosa joined the group\\n1/2/24, 5:41 AM - Rosa: Hello.")[0]
    '1/2/24, 5:41 AM - Rosa: Hello.'
    """
    heads = list(HEAD.finditer(text)) if HEAD.search(text, 0, _BEGIN) else []
    if not any(head["name"] for head in heads):
        return text, []
    kept, left_out, at = [], list[Omission](), 0
    for head in heads:
        end = text.find("\n", head.end())
        end = len(text) if end < 0 else end
        said = text[head.end() : end]
        plain = said.strip("\u200e \r")
        told = _told(head, plain, said.startswith("\u200e"))
        if told and plain:
            stamp = text[head.start() : head.start("name") if head["name"] else head.end()].strip(" -[]\u200e")
            left_out.append(Omission(*told, stamp, plain))
            kept.append(text[at : head.start()])
            at = min(end + 1, len(text))
    return "".join([*kept, text[at:]]), left_out


def _told(head: re.Match[str], said: str, marked: bool) -> tuple[str, str] | None:
    """What a report calls a message that nobody wrote, and why it is none; None for all others."""
    if _MEDIA.fullmatch(said) and (marked or said.startswith("<")):
        return "media", "what is in it is not read"
    alone = head["name"] is None and (head["dash"] or _SERVICE.search(said))
    if alone or marked or _FIRST.match(said):
        return "messages of the service", "nobody says it"
    return None


def line(stamp: str, who: str, said: str) -> str:
    """A message as a chat shows it; nothing where nothing is said.

    >>> line("2024-03-04, 09:12:00", "Anna", " Hello. ")
    '[2024-03-04, 09:12:00] Anna: Hello.'
    """
    return f"[{stamp}] {' '.join(who.split())}: {said.strip()}" if said.strip() else ""


def chat(lines: Iterable[str], title: str, left_out: Iterable[Omission]) -> Document:
    """The one document of a chat."""
    return Document("\n".join(filter(None, lines)), title=title, language="", report=Report(tuple(left_out)))


def beside(messages: Iterable[Mapping[str, Any]], used: Collection[str]) -> list[Omission]:
    """The fields of messages that are not `used`, once each, with how many have it and what the first says."""
    first: dict[str, Any] = {}
    counts: dict[str, int] = {}
    for each in messages:
        for name, value in each.items():
            if name not in used and value not in ("", None, [], {}, False):
                first.setdefault(name, value)
                counts[name] = counts.get(name, 0) + 1
    return [
        Omission("fields of messages", f"in {count:,} message{'s' * (count > 1)}", name, str(first[name]))
        for name, count in counts.items()
    ]
