"""The model's types as plain values (dicts, lists, text, numbers) that JSON can hold, and back, exactly.

There is no version here: a file format adds one and migrates. What a field holds by default is left out. A `TimeSpan`
is its EDTF text, a `Span` is `[start, end]`, a date is ISO 8601. To add one more type, make it a dataclass.
"""

from collections.abc import Callable
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from functools import cache
from types import UnionType
from typing import Any, Literal, NamedTuple, TypeVar, Union, get_args, get_origin, get_type_hints

from ..errors import FormatError
from .span import Span
from .timespan import TimeSpan

T = TypeVar("T")


class _Codec(NamedTuple):
    encode: Callable[[Any], Any]
    decode: Callable[[Any], Any]


def to_plain(value: Any) -> Any:
    """The plain form of a value of the model, a dict for a dataclass. Inverse of `from_plain`.

    >>> from .event import Attribution
    >>> to_plain(Attribution("the mayor", "said", Span(4, 8)))
    {'source': 'the mayor', 'cue': 'said', 'span': [4, 8]}
    """
    kind: Any = type(value)
    return _codec(kind).encode(value)


def from_plain(kind: type[T], plain: Any) -> T:
    """The value of type `kind` that `plain` stands for. Inverse of `to_plain`.

    Raises `FormatError`, which says where: `events[3].claims[0].when: …`.

    >>> from_plain(TimeSpan, "2022-02/..").open_end
    True
    """
    hint: Any = kind
    value: T = _codec(hint).decode(plain)
    return value


@cache
def _codec(kind: Any) -> _Codec:
    """How a type is written and read; put together once from its annotations."""
    if kind in _LEAVES:
        return _LEAVES[kind]
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Literal:
        return _Codec(_same, _one_of(inner))
    if origin in (Union, UnionType):
        return _optional(_MOMENT if date in inner else _codec(inner[0]))  # the model's unions are X | None, and moments
    if origin is tuple:
        return _many(_codec(inner[0]))
    if is_dataclass(kind):
        return _record(kind)
    raise TypeError(f"the model has no plain form for {kind!r}")


def _record(kind: Any) -> _Codec:
    hints = get_type_hints(kind)
    parts = [
        (each.name, each.default, *_codec(hints[each.name]))
        for each in fields(kind)
        if each.init and each.metadata.get("kept", True)
    ]
    names = frozenset(name for name, *_ in parts)

    def encode(value: Any) -> dict[str, Any]:
        plain = {}
        for name, default, encode_part, _ in parts:
            part = getattr(value, name)
            if part is not default and part != default:
                plain[name] = encode_part(part)
        return plain

    def decode(plain: Any) -> Any:
        if not isinstance(plain, dict):
            raise _wrong(plain, "an object")
        if not plain.keys() <= names:
            raise FormatError(f"unknown field {min(map(str, plain.keys() - names))!r}")
        values = {}
        for name, default, _, decode_part in parts:
            if name in plain:
                try:
                    values[name] = decode_part(plain[name])
                except FormatError as error:
                    raise _under(name, error) from error
            elif default is MISSING:
                raise FormatError(f"field {name!r} is missing")
        try:
            return kind(**values)
        except (ValueError, TypeError) as error:
            raise FormatError(str(error)) from error

    return _Codec(encode, decode)


def _many(item: _Codec) -> _Codec:
    encode_item, decode_item = item

    def decode(plain: Any) -> tuple[Any, ...]:
        if not isinstance(plain, (list, tuple)):
            raise _wrong(plain, "a list")
        found: list[Any] = []
        try:
            for each in plain:
                found.append(decode_item(each))  # noqa: PERF401 - its length says which one failed
        except FormatError as error:
            raise _under(f"[{len(found)}]", error) from error
        return tuple(found)

    return _Codec(lambda values: [encode_item(value) for value in values], decode)


def _optional(inner: _Codec) -> _Codec:
    encode, decode = inner
    return _Codec(
        lambda value: None if value is None else encode(value), lambda plain: None if plain is None else decode(plain)
    )


def _one_of(allowed: tuple[Any, ...]) -> Callable[[Any], Any]:
    def decode(plain: Any) -> Any:
        if not isinstance(plain, str) or plain not in allowed:
            raise _wrong(plain, f"one of {', '.join(allowed)}")
        return plain

    return decode


def _exactly(kind: type, what: str) -> Callable[[Any], Any]:
    def decode(plain: Any) -> Any:
        if type(plain) is not kind:  # a bool is an int to isinstance
            raise _wrong(plain, what)
        return plain

    return decode


def _number(plain: Any) -> float:
    if type(plain) not in (int, float):
        raise _wrong(plain, "a number")
    return float(plain)


def _span(plain: Any) -> Span:
    if not (isinstance(plain, (list, tuple)) and len(plain) == 2 and all(type(each) is int for each in plain)):
        raise _wrong(plain, "a span [start, end]")
    try:
        return Span(*plain)
    except ValueError as error:
        raise FormatError(str(error)) from error


def _timespan(plain: Any) -> TimeSpan:
    if not isinstance(plain, str):
        raise _wrong(plain, "EDTF text")
    try:
        return TimeSpan.parse(plain)
    except ValueError as error:
        raise FormatError(str(error)) from error


def _moment(plain: Any) -> date | datetime:
    try:
        return date.fromisoformat(plain) if len(plain) <= 10 else datetime.fromisoformat(plain)
    except (TypeError, ValueError) as error:
        raise _wrong(plain, "a date in ISO 8601") from error


def _same(value: Any) -> Any:
    return value


def _wrong(plain: Any, wanted: str) -> FormatError:
    shown = repr(plain)
    return FormatError(f"{shown if len(shown) <= 60 else shown[:57] + '…'} is not {wanted}")


class _PlacedError(FormatError):
    """What is wrong, and the path to where it is."""

    def __init__(self, path: str, wrong: str) -> None:
        super().__init__(f"{path}: {wrong}")
        self.path, self.wrong = path, wrong


def _under(name: str, error: FormatError) -> _PlacedError:
    """The same error, seen from one step further up."""
    if not isinstance(error, _PlacedError):
        return _PlacedError(name, str(error))
    return _PlacedError(f"{name}{error.path}" if error.path.startswith("[") else f"{name}.{error.path}", error.wrong)


_MOMENT = _Codec(lambda value: value.isoformat(), _moment)
_LEAVES: dict[Any, _Codec] = {
    str: _Codec(_same, _exactly(str, "text")),
    int: _Codec(_same, _exactly(int, "a whole number")),
    bool: _Codec(_same, _exactly(bool, "true or false")),
    float: _Codec(_same, _number),
    Span: _Codec(lambda span: [span.start, span.end], _span),
    TimeSpan: _Codec(lambda when: when.edtf, _timespan),
    date: _MOMENT,
    datetime: _MOMENT,
}
