"""Real prose, spliced, cut and mutated, through all that reads it.

Prose is what the machine has: READMEs and licences of installed packages, /usr/share/doc, the texts of shared/gold. An
exception that is not ours, a law that does not hold, or a text that takes far too long is printed once for each place
where it happened, with an input that is as short as could be made. To add a law, write it in `check_text`; to add a
kind of file, give `files` its bytes.
"""

import io
import json
import random
import site
import time
import traceback
import warnings
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from timeline.errors import TimelineError
from timeline.events.titles.length import LONGEST
from timeline.formats import FORMATS, dumps, loads
from timeline.merging import merge
from timeline.model import Document, Timeline
from timeline.pipeline import extract, tag
from timeline.readers import read

ROOT = Path(__file__).parents[2]
PUBLISHED = (None, "2022-09-28", "0001-01-01", "9999-12-31")
LANGUAGES = ("en",) * 12 + ("de", "es", "fr", "it", "nl", "pl", "pt", "ru", "sv", "uk", "vi")
ODD = (
    "\x00", "\ud83d", "\u202e", "\u2028", "\x85", "\ufeff", "“", "”", '"', "(", ")", "[", "—", "…", ";", ",", ".", ":",
    "\n", "\n\n", "2019-14-03", "31 February", "in 99999999999", "9" * 60, "400 billion years ago", "said", "which",
    "and", "that", "he", "on Monday", "in 1950", "since 1914", "from 1914 to 1918", "two days later", "had",
    "was (again)", '"was"', "| 1950 |", "- 1950: ", "# 1914", "> ", "10:30", "<b>", "12 May 1950\n", "Q: ", "* ", "1.",
    "’s", "the 0th century", "44 BC",
)  # fmt: skip
SLOW = 20.0  # times what a text of that length takes
AT_LEAST = 2.0  # seconds


def prose() -> list[str]:
    """Texts that people wrote, as this machine has them."""
    folders = [ROOT / "data", ROOT, *map(Path, site.getsitepackages()), Path("/usr/share/doc")]
    paths = [
        path for folder in folders for glob in ("*.md", "*/*.md", "*/METADATA", "*/*.txt") for path in folder.glob(glob)
    ]
    texts = [found for path in sorted(paths)[:1500] if (found := _text(path))]
    for path in sorted((ROOT.parent / "shared" / "gold").glob("timex/*.jsonl")):
        texts += [json.loads(line)["text"] for line in path.read_text("utf-8").splitlines()]
    return texts


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")[:20_000] if path.is_file() else ""
    except (OSError, UnicodeDecodeError):
        return ""


def mutated(texts: list[str], chance: random.Random) -> str:
    """A piece of one text or of several, with a few things done to it."""
    pieces = []
    for _ in range(chance.choice((1, 1, 2, 3))):
        text = chance.choice(texts)
        begin = chance.randrange(max(1, len(text) - 200))
        pieces.append(text[begin : begin + chance.choice((60, 200, 600, 2000))])
    made = chance.choice(("", " ", "\n", "\n\n", ", ")).join(pieces)
    for _ in range(chance.choice((0, 1, 2, 4, 8))):
        at, end = sorted((chance.randrange(len(made) + 1), chance.randrange(len(made) + 1)))
        end = min(end, at + 40)
        what = chance.randrange(6)
        if what < 3:
            made = made[:at] + chance.choice((" ", "")) + chance.choice(ODD) + chance.choice((" ", "")) + made[at:]
        elif what == 3:
            made = made[:at] + made[end:]
        elif what == 4:
            made = made[:at] + made[at:end] * chance.choice((2, 3, 20)) + made[end:]
        else:
            words = made.split(" ")
            chance.shuffle(words)
            made = " ".join(words)
    return made


def check_text(text: str, published: str | None, language: str) -> None:
    """What holds of any text: no exception, spans inside it, no loss, and one answer."""
    end = 0
    text = Document(text).text  # what cannot be in a text is replaced, character for character
    for mark in tag(text, published=published, language=language):
        assert text[mark.start : mark.end] == mark.text, "an expression is not what stands there"
        assert end <= mark.start < mark.end <= len(text), "expressions overlap"
        end = mark.end
    document = Document(text, published=published, language=language)
    if not document.text.strip():
        return
    for context in ("none", "narrative"):
        line = extract(document, context=context, merge=False)
        for event in line:
            assert event.title.strip() == event.title != "", "a title is blank"
            assert len(event.title) <= LONGEST, "a title is too long"
            for claim in event.claims:
                assert claim.sentence.end <= len(document.text), "a sentence ends behind the text"
        assert len({event.id for event in line}) == len(line), "two events have one id"
        assert loads(dumps(line)) == line, "JSON does not give the timeline back"
        forward, backward = merge(line.events, [document]), merge(line.events[::-1], [document])
        assert forward == backward, "merging depends on the order"


def files(line: Timeline, text: str) -> Iterator[tuple[str, bytes]]:
    """Files of the kinds that are read, with something in them."""
    for name, each in FORMATS.items():
        module = each.load_module()
        if hasattr(module, "read") and hasattr(module, "write"):
            made = dumps(line, format=name)
            yield f"format {name}", made.encode("utf-8", "replace") if isinstance(made, str) else made
    plain = text.encode("utf-8", "replace")
    head = b"From: a@b.example\nDate: Wed, 28 Sep 2022 10:00:00 +0000\nSubject: a\n\n"
    yield "a.txt", plain
    yield "a.md", b"---\ntitle: a\npublished: 2022-09-28\n---\n" + plain
    yield "a.html", b"<html><head><meta name=date content=2022-09-28></head><body><p>" + plain + b"</p></body></html>"
    yield "a.eml", head + plain
    yield "a.mbox", b"From a@b Wed Sep 28 10:00:00 2022\n" + head + plain + b"\n"
    yield "a.jsonl", json.dumps({"text": text, "published": "2022-09-28"}).encode() + b"\n"
    yield "a.csv", b"title,text,date\na," + json.dumps(text).encode() + b",2022-09-28\n"
    yield (
        "a.rss",
        b"<rss><channel><item><title>a</title><description>" + plain + b"</description></item></channel></rss>",
    )
    yield "a.warc", b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 20\r\n\r\nHTTP/1.1 200 OK\r\n\r\na\r\n\r\n"


def damaged(data: bytes, chance: random.Random) -> bytes:
    """A file with some bytes changed, taken out or put in twice."""
    for _ in range(chance.choice((1, 1, 3, 10))):
        at = chance.randrange(len(data) + 1)
        end = min(len(data), at + chance.choice((1, 4, 30)))
        put = chance.choice(
            (b"", b"\x00", b"\xff", b"[" * 50, b'"', b"9" * 40, data[at:end] * 2, bytes([chance.randrange(256)]))
        )
        data = data[:at] + put + data[end:]
    return data


def check_file(name: str, data: bytes) -> None:
    """A file is read, or refused in our words."""
    try:
        if name.startswith("format "):
            loads(data, format=name.removeprefix("format "))
        else:
            file = io.BytesIO(data)
            file.name = name
            read(file)
    except TimelineError:
        pass


def shortest(text: str, fails: Callable[[str], bool], seconds: float = 10.0) -> str:
    """A text that still fails, as short as cutting makes it."""
    until, size = time.process_time() + seconds, len(text) // 2
    while size and time.process_time() < until:
        at = 0
        while at < len(text) and time.process_time() < until:
            cut = text[:at] + text[at + size :]
            if fails(cut):
                text = cut
            else:
                at += size
        size //= 2
    return text


def place_of(error: BaseException) -> str:
    """What went wrong, and the last line of ours in which it did: each is told once."""
    frames = [each for each in traceback.extract_tb(error.__traceback__) if str(ROOT) in each.filename]
    last = frames[-1] if frames else None
    where = f"{Path(last.filename).relative_to(ROOT)}:{last.lineno}" if last else "?"
    return f"{type(error).__name__} at {where}" + (f": {error}" if isinstance(error, AssertionError) else "")


def fuzz(
    seconds: float,
    seed: int,
    texts: Iterable[str] | None = None,
    tell: Callable[[str, str], None] = lambda where, text: None,
) -> tuple[int, dict[str, str]]:
    """How many inputs were tried in so many seconds of processor time, and what failed: its place, and an input.

    `tell` hears of each failure as it is found.
    """
    warnings.simplefilter("ignore")
    chance = random.Random(seed)
    sources = list(texts) if texts is not None else prose()
    found: dict[str, str] = {}

    def note(where: str, text: str) -> None:
        found[where] = text
        tell(where, text)

    tried, until, rate = 0, time.process_time() + seconds, 50_000.0
    while time.process_time() < until:
        text, published, language = mutated(sources, chance), chance.choice(PUBLISHED), chance.choice(LANGUAGES)
        said = f"published={published!r}, language={language!r}"
        tried += 1
        check = partial(check_text, published=published, language=language)
        error, took = _failure(partial(check, text))
        rate = 0.95 * rate + 0.05 * len(text) / max(took, 1e-3)
        if error is not None and (where := place_of(error)) not in found:
            note(where, f"{shortest(text, partial(_fails, check, where))!r}, {said}")
        elif error is None and took > max(AT_LEAST, SLOW * len(text) / rate):
            note(f"slow: {took:.1f} s", f"{text!r}, {said}")
        if tried % 5 == 0 and error is None and text.strip():
            for name, data in files(extract([Document(text, published=published)]), text):
                spoiled = damaged(data, chance)
                tried += 1
                error, took = _failure(partial(check_file, name, spoiled))
                if took > AT_LEAST:  # the first file of a kind loads the packages that read it
                    error, took = _failure(partial(check_file, name, spoiled))
                where = (
                    f"{name}: {place_of(error)}" if error is not None else f"{name}: slow" if took > AT_LEAST else ""
                )
                if where and where not in found:
                    note(where, f"{spoiled[:1500]!r} ({took:.1f} s)")
    return tried, found


def _failure(work: Callable[[], None]) -> tuple[Exception | None, float]:
    begin = time.process_time()
    try:
        work()
    except Exception as error:
        return error, time.process_time() - begin
    return None, time.process_time() - begin


def _fails(check: Callable[[str], None], where: str, text: str) -> bool:
    error, _ = _failure(partial(check, text))
    return error is not None and place_of(error) == where
