"""Mutated files of every reader and format.

What is not a `TimelineError` of one line, what takes longer than a few seconds, and what our own lines raise behind a
`FormatError`, is printed with the smallest input that does it. Each such input becomes a test.
"""

import io
import random
import re
import time
import traceback
import zipfile
from collections.abc import Callable
from pathlib import Path

from tests.readers import making
from timeline import extract
from timeline.errors import TimelineError
from timeline.formats import FORMATS, dumps, loads
from timeline.readers.kinds import KINDS, reader_of
from timeline.readers.source import Input

SLOW = 5.0
"""Seconds of processor time for a file of a few kilobytes."""
_PYTHON = re.compile(r"object has no attribute|NoneType|Traceback|invalid literal for|values to unpack")

_WORDS = (  # what breaks parsers
    b"",
    b"\0",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\r",
    b"\n\n",
    b"\x85",
    "\u2028".encode(),
    b"null",
    b"[]",
    b"{}",
    b'""',
    b"-1",
    b"0",
    b"1e999",
    b"99999999999999999999",
    b"1" * 5000,
    b"((((",
    b"&#x110000;",
    b"&amp;",
    b"]]>",
    b"<!--",
    b"\\u0000",
    b"\\ud800",
    b"/",
    b"..",
    b"2022-13-45",
    b"-9999999-01-01",
    b"../..",
    b";TZID=Europe",
    b"FREQ=SECONDLY",
    b"@#DHEBREW@",
    b"BET ",
    b"date: 03-02-2009\n",
    b"=?utf-8?b?////?=",
    b"%%EOF",
)


def seeds() -> dict[str, bytes]:
    """A file of each format that is read, and of each kind of source, by name."""
    line = extract(
        "Crimea voted in 2014. The mayor said on 3 May 1911 that the dam burst. It rained from 1914 to 1918."
    )
    found: dict[str, bytes] = {}
    for name, each in FORMATS.items():
        module = each.load_module()
        if hasattr(module, "read") and hasattr(module, "write"):
            data = dumps(line, format=name)
            found[f"format {name}"] = data.encode() if isinstance(data, str) else data
    found |= {f"format {name}": data for name, data in _FOREIGN.items()}
    mail = b"Date: Wed, 28 Sep 2022 10:00:00 +0000\r\nSubject: Rain\r\nFrom: Ada <a@b.example>\r\n"
    mail += b"Content-Type: text/plain\r\n\r\nIt rained."
    item = b"<item><title>x</title><pubDate>3 May 2022</pubDate><description>Rain</description></item>"
    feed = b'<rss version="2.0"><channel><title>t</title>' + item + b"</channel></rss>"
    return found | {
        "reader text": b"---\ntitle: x\ndate: 2022-09-28\n---\n# Rain\n\nIt rained on 3 May 1911.",
        "reader html": making.page('<meta name="date" content="2022-09-28">'),
        "reader pdf": making.pdf(
            "It rained on Tuesday.", "It snowed.", information="/CreationDate (D:20220928103000Z)"
        ),
        "reader docx": making.docx(making.STORY, table=(("1998", "Asked"),)),
        "reader epub": making.epub(("One", making.STORY), ("Two", making.SECOND)),
        "reader mail": mail,
        "reader feed": feed,
        "reader articles.csv": b"text,date,title\nIt rained.,2022-09-28,Rain\n",
        "reader articles.jsonl": b'{"text": "It rained.", "date": "2022-09-28"}\n{"text": "It snowed."}\n',
        "reader warc": making.warc(("https://example.org/a", making.page(), "text/html")),
    }


_TREE = ("0 HEAD", "0 @I1@ INDI", "1 NAME Ada /Byrne/", "1 BIRT", "2 DATE ABT 1850", "2 PLAC Bay", "1 DEAT", "0 TRLR")
_FOREIGN = {
    "gedcom": "\n".join(_TREE).encode(),
    "wikidata": b'[{"item": "http://www.wikidata.org/entity/Q1", "label": "Rain", "date": "1850-01-01T00:00:00Z"}]',
}


def mutated(data: bytes, dice: random.Random) -> bytes:
    """One file as damage, haste or malice leaves it."""
    if data.startswith(b"PK\x03\x04") and dice.random() < 0.8:
        return _repacked(data, dice)
    raw = bytearray(data)
    for _ in range(dice.choice((1, 1, 1, 2, 3, 8))):
        place = dice.randrange(len(raw) + 1)
        match dice.randrange(6):
            case 0 if raw:
                raw[min(place, len(raw) - 1)] ^= 1 << dice.randrange(8)
            case 1:
                del raw[place : place + dice.choice((1, 4, 30, 300))]
            case 2:
                raw[place:place] = dice.choice(_WORDS)
            case 3:
                end = place + dice.choice((1, 4, 10))
                raw[place:end] = dice.choice(_WORDS)
            case 4:
                start = dice.randrange(len(raw) + 1)
                raw[place:place] = raw[start : start + dice.choice((4, 40, 400))] * dice.choice((1, 1, 20))
            case _:
                raw = raw[:place] if dice.random() < 0.3 else raw
    return bytes(raw)


def _repacked(data: bytes, dice: random.Random) -> bytes:
    old, out = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    chosen = dice.choice(old.namelist())
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, mutated(content, dice) if name == chosen else content)
    return out.getvalue()


def attempt(name: str, data: bytes) -> str:
    """What is wrong with how this file is read: a word and where, or empty."""
    kind, _, which = name.partition(" ")
    began = time.process_time()
    try:
        if kind == "format":
            loads(data, format=which)
        else:
            suffix = f".{which.partition('.')[2]}" if "." in which else KINDS[which][0]
            item = Input(f"a{suffix}", lambda: io.BytesIO(data))
            options = {"encoding": None, "columns": None}
            for _ in reader_of(item)(item, **options):
                pass
    except TimelineError as error:
        if "\n" in str(error):
            return f"more than one line: {error!r}"
        if _PYTHON.search(str(error)):
            return f"in Python's words: {error}"
        if (cause := error.__cause__) is not None and not isinstance(cause, TimelineError) and _ours(cause):
            return f"behind {type(error).__name__}: {_where(cause)}"
    except Exception as error:
        return _where(error)
    took = time.process_time() - began
    return f"{took:.0f} s" if took > SLOW else ""


def _ours(error: BaseException) -> bool:
    """Whether one of our lines raised what no broken input should make it raise."""
    frames = traceback.extract_tb(error.__traceback__)
    mine = "/timeline/" in frames[-1].filename and "site-packages" not in frames[-1].filename
    return (
        mine
        and isinstance(error, (TypeError, AttributeError, LookupError, AssertionError))
        and not isinstance(error, UnicodeError)
    )


def _where(error: BaseException) -> str:
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} at {'/'.join(Path(frame.filename).parts[-3:])}:{frame.lineno}"


def smallest(data: bytes, fails: Callable[[bytes], bool]) -> bytes:
    """The input without what it does not need to fail."""
    size = len(data) // 2
    while size:
        place = 0
        while place < len(data):
            shorter = data[:place] + data[place + size :]
            if fails(shorter):
                data = shorter
            else:
                place += size
        size //= 2
    return data
