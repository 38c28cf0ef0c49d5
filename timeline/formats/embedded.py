"""Our row of an event, inside a format of others: what it carries beyond their fields comes back by it.

An edit made in another program wins: where its title or date is no longer what we wrote, that is taken, not ours.
"""

import json
from collections.abc import Mapping
from typing import Any

from ..errors import DateError, FormatError, for_people
from ..model import TimeSpan
from .rows import COLUMNS, LISTS, PARALLEL

_LEFT_OUT = ("earliest", "latest", "words")  # they follow from `when`


def pack(record: Mapping[str, Any]) -> dict[str, Any]:
    """A record of `rows.records` without what is empty. Inverse of `unpack`."""
    return {name: value for name, value in record.items() if value not in ("", [], False) and name not in _LEFT_OUT}


def dumps(record: Mapping[str, Any]) -> str:
    """`pack`, as one line of JSON."""
    return json.dumps(pack(record), ensure_ascii=True, separators=(",", ":"))


def unpack(plain: Any) -> dict[str, Any] | None:
    """The record in `plain` (JSON text or its value), or None where it is no record of ours."""
    if isinstance(plain, str):
        try:
            plain = json.loads(plain)
        except (ValueError, RecursionError):
            return None
    if not isinstance(plain, dict) or not {"id", "when", "title"} <= plain.keys():
        return None
    record = {name: _value(name, plain.get(name)) for name in COLUMNS if name not in _LEFT_OUT}
    claims = {len(record[name]) for name in PARALLEL}
    if len(claims) > 1:
        raise FormatError(f"event {record['id']!r}: its lists of claims differ in length")
    return record


def edited(record: dict[str, Any], *, title: str | None = None, when: TimeSpan | None = None) -> dict[str, Any]:
    """The record with what another program has changed; None is unchanged."""
    changes = {"title": title, "when": when.edtf if when else None}
    return record | {name: value for name, value in changes.items() if value is not None}


def span_of(record: Mapping[str, Any]) -> TimeSpan:
    """When the record says."""
    try:
        return TimeSpan.parse(record["when"])
    except DateError as error:
        raise FormatError(f"event {record['id']!r}: {for_people(error)}") from error


def _value(name: str, value: Any) -> Any:
    if name in LISTS:
        if value is None:
            return []
        if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
            raise FormatError(f"{name!r} of an event is a list of texts, not {value!r}")
        return value
    if name == "disputed":
        return bool(value)
    if name == "confidence":
        return 1.0 if value is None else float(value)
    return "" if value is None else str(value)
