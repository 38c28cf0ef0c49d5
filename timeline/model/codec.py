"""The model as plain values for JSON, and back, exactly: what journals and files are written with.

A dataclass becomes a dict of its fields, without those at their default; a `TimeSpan` its EDTF text, a `Span` a pair, a
date its ISO text. Versions and schemas are the business of whoever writes the file.
"""

import dataclasses
import types
from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from ..errors import FormatError
from .span import Span
from .timespan import TimeSpan

T = TypeVar("T")

Reader = Callable[[Any], Any]
_PLAIN = frozenset({str, int, float, bool})
_WRITERS: dict[type, Callable[[Any], Any]] = {
    TimeSpan: lambda span: span.edtf,
    Span: lambda span: [span.start, span.end],
    date: date.isoformat,
    datetime: datetime.isoformat,
}
_NAMES = {dict: "an object", list: "a list", str: "a text", int: "a whole number", float: "a number"}
_READERS: dict[Any, Reader] = {
    TimeSpan: TimeSpan.parse,
    Span: lambda pair: Span(*(_checked(offset, int) for offset in pair)),
}


def to_plain(value: Any) -> Any:
    """A value of the model as dicts, lists, texts and numbers. Inverse of `from_plain`.

    >>> to_plain(Span(3, 7)), to_plain(TimeSpan.parse("2022-02/.."))
    ([3, 7], '2022-02/..')
    """
    kind = type(value)
    if value is None or kind in _PLAIN:
        return value
    if kind in _WRITERS:
        return _WRITERS[kind](value)
    if kind is tuple or kind is list:
        return [to_plain(item) for item in value]
    plain = {}
    for name, default, _ in _fields(kind):  # type: ignore[arg-type]  # mypy: type[Any] is not Hashable
        item = getattr(value, name)
        if item is not default and (item != default or type(item) is not type(default)):
            plain[name] = to_plain(item)
    return plain


def from_plain(kind: type[T], plain: Any) -> T:
    """A value of `kind` from what `to_plain` made of it. Raises `FormatError`, naming the field.

    >>> from_plain(Span, [3, 7])
    Span(start=3, end=7)
    """
    value: T = _reader(kind)(plain)  # type: ignore[arg-type]
    return value


@cache
def _reader(kind: Any) -> Reader:
    """The function that reads plain values of a type."""
    if kind in _READERS:
        return _READERS[kind]
    if dataclasses.is_dataclass(kind):
        return _dataclass_reader(kind)  # type: ignore[arg-type]
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        return _union_reader(arguments)
    if origin is tuple:
        read_item = _reader(arguments[0])
        return lambda plain: tuple([read_item(item) for item in _checked(plain, list)])
    if origin is Literal:
        return lambda plain: _one_of(plain, arguments)
    return lambda plain: _checked(plain, kind)


def _dataclass_reader(kind: type) -> Reader:
    readers = {name: _reader(hint) for name, _, hint in _fields(kind)}

    def read(plain: Any) -> Any:
        values = {}
        for name, item in _checked(plain, dict).items():
            if name not in readers:
                raise FormatError(f"a {kind.__name__} has no '{name}'")
            try:
                values[name] = readers[name](item)
            except (FormatError, TypeError, ValueError) as error:
                raise FormatError(f"{kind.__name__}.{name}: {error}") from error
        try:
            return kind(**values)
        except TypeError as error:
            raise FormatError(f"not a {kind.__name__}: {error}") from error

    return read


def _union_reader(kinds: tuple[Any, ...]) -> Reader:
    if date in kinds:
        read_some: Reader = _read_moment
    else:
        read_some = _reader(next(kind for kind in kinds if kind is not types.NoneType))
    return lambda plain: None if plain is None else read_some(plain)


def _read_moment(plain: Any) -> date | datetime:
    text = _checked(plain, str)
    return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)


def _one_of(plain: Any, known: tuple[Any, ...]) -> Any:
    if plain not in known:
        raise FormatError(f"{_show(plain)} is not one of {', '.join(map(str, known))}")
    return plain


def _checked(plain: Any, kind: Any) -> Any:
    if kind is float and isinstance(plain, int) and not isinstance(plain, bool):
        return float(plain)
    if kind is not Any and (not isinstance(plain, kind) or (kind is int and isinstance(plain, bool))):
        raise FormatError(f"{_NAMES.get(kind, kind.__name__)} was expected, not {_show(plain)}")
    return plain


def _show(plain: Any) -> str:
    text = repr(plain)
    return text if len(text) < 60 else f"{text[:57]}…"


@cache
def _fields(kind: Any) -> tuple[tuple[str, Any, Any], ...]:
    """Of each field its name, its default (a value equal to nothing where it has none) and its type."""
    hints = get_type_hints(kind)
    required = object()
    return tuple(
        (field.name, required if field.default is dataclasses.MISSING else field.default, hints[field.name])
        for field in dataclasses.fields(kind)
    )
