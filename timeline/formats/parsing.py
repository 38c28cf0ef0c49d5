"""JSON and XML of others, read with care."""

import json
import re
import xml.etree.ElementTree as ElementTree
from typing import Any

from ..errors import FormatError
from ..model import Omission
from ..packed import refuse_entities

HALF = re.compile("[\ud800-\udfff]")
"""Half of a character beyond the first 65,536, which no file in UTF-8 can hold."""


def parse(data: bytes) -> Any:
    """Any JSON. Raises `FormatError` that says where it breaks off."""
    try:
        return json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise FormatError(f"not JSON: byte {data[error.start]:#04x} at offset {error.start} is not UTF-8") from error
    except json.JSONDecodeError as error:
        raise FormatError(f"not JSON: {error.msg} at line {error.lineno}, column {error.colno}") from error
    except RecursionError as error:
        raise FormatError("not JSON of a timeline: nested too deep") from error
    except ValueError as error:  # more digits than Python takes for a number
        raise FormatError(f"not JSON of a timeline: {str(error).partition(';')[0]}") from error


def unparse(plain: Any) -> str:
    """JSON text that may stand in a page: no `</script>` of a text ends the element that it stands in.

    >>> unparse(["</script>"])
    '[\\n "\\\\u003c/script>"\\n]\\n'
    """
    return whole(json.dumps(plain, ensure_ascii=False, indent=1).replace("<", "\\u003c")) + "\n"


def whole(text: str) -> str:
    r"""JSON text in which halves of characters are escaped, since no file can hold them as they are.

    >>> whole('"\ud83d"')
    '"\\ud83d"'
    """
    return text if text.isascii() else HALF.sub(lambda half: f"\\u{ord(half[0]):04x}", text)


def parse_xml(data: bytes) -> ElementTree.Element:
    """Any XML without entities of its own, which can grow without bounds. Raises `FormatError`."""
    refuse_entities(data)
    try:
        return ElementTree.fromstring(data)
    except ElementTree.ParseError as error:
        raise FormatError(f"not XML that can be read: {error}") from error


def guessed(data: bytes) -> tuple[Omission, ...]:
    """What a report says of an encoding that nobody says and `decode` took another for."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return ()
    try:
        data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        said = "no encoding is said, it is not UTF-8, and the Western code page was taken for it"
        return (Omission("certainties of encoding", said, f"line {line}"),)
    return ()


def decode(data: bytes) -> str:
    """Text of other programs: Unicode by its mark, UTF-8, else the Western code page, which reads anything."""
    for encoding in ("utf-16",) if data[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")
