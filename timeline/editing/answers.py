"""An answer in text to entries of the fixed form; what has another form is dropped, with the reason."""

import json
import re
from dataclasses import dataclass
from typing import Any

from ..model import MODALITIES, Modality

_FENCE = re.compile(r"^\s*```(?:json)?\s*\n(.*?)\n\s*```\s*$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Entry:
    """What the editor wrote of an event: `of` is the rule's by its number, None for one that was missed."""

    item: int
    of: int | None
    title: str
    source: str | None
    status: Modality | None
    time: int | None
    date: str | None


def entries_of(answer: str) -> list[Entry]:
    """The entries of an answer. Raises `ValueError`, in words, where it has not the form that was asked for."""
    fenced = _FENCE.match(answer)
    try:
        data = json.loads(fenced[1] if fenced else answer)
    except (ValueError, RecursionError) as error:
        raise ValueError("it is no JSON") from error
    items = data.get("items") if isinstance(data, dict) else None
    if not isinstance(items, list):
        raise ValueError("it has no list 'items'")
    return [
        _entry(item["id"], each)
        for item in items
        if isinstance(item, dict) and _is_number(item.get("id")) and isinstance(item.get("entries"), list)
        for each in item["entries"]
        if isinstance(each, dict)
    ]


def _entry(item: int, each: dict[str, Any]) -> Entry:
    status = each.get("status")
    return Entry(
        item,
        each["of"] if _is_number(each.get("of")) else None,
        each["title"] if isinstance(each.get("title"), str) else "",
        each["source"].strip() or None if isinstance(each.get("source"), str) else None,
        status if status in MODALITIES else None,
        each["time"] if _is_number(each.get("time")) else None,
        each["date"] if isinstance(each.get("date"), str) and each["date"].strip() else None,
    )


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
