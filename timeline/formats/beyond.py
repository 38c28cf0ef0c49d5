"""What the rows of a file have that no event has a place for: told once a field, with how many rows have it."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from ..model import Omission

FIELDS = "fields that no event has"


def beyond(rows: Iterable[Mapping[Any, Any]], used: Collection[Any]) -> Iterator[Omission]:
    """The fields that are not `used` and not empty, each with its first value.

    >>> [str(each) for each in beyond([{"date": "2014", "cost": 5}, {"cost": 7}], {"date"})]
    ['cost: in 2 rows: “5”']
    """
    first: dict[Any, Any] = {}
    counts: dict[Any, int] = {}
    for row in rows:
        for name, value in row.items():
            if name not in used and value not in ("", None, [], {}):
                first.setdefault(name, value)
                counts[name] = counts.get(name, 0) + 1
    for name, count in counts.items():
        yield Omission(FIELDS, f"in {count:,} row{'s' * (count > 1)}", str(name), str(first[name]))
