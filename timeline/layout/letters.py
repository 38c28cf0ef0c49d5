"""Mail inside a text: its headers, the line above a quotation, signatures, and what machines put between."""

import re
from collections.abc import Sequence
from dataclasses import replace

from ..languages.pages import page_words
from ..model import Span
from .lines import Line
from .mail import FORWARDED, SIGNATURE, header_at, is_envelope, wrote_at
from .openers import FIELD, either
from .scan import Scan
from .stamps import named_moment

_WORDS = page_words()
_MONTHS = _WORDS.months
_LETTERS = re.compile(r"[^\W\d_]+")
_SHORT = 40
_ENDS = '.!?"”'


_BEGINS = re.compile(
    rf"(?:{either(_WORDS.forwarded | _WORDS.signature | _WORDS.on | _WORDS.closing)})\b|From ", re.IGNORECASE
)


def may_be_of_mail(text: str) -> bool:
    """Whether a line of prose may be of a letter: by its first words, or because no sentence ends with it."""
    return text[-1] not in _ENDS or _BEGINS.match(text) is not None


def machine(page: Scan, lines: Sequence[Line], i: int) -> int:
    """The "From " of an mbox, the border of a part, "---- Original Message ----"."""
    text = lines[i].text
    if len(text) > 160 or not (FORWARDED.match(text) or is_envelope(lines[i])):
        return 0
    page.apart(lines[i], lines[i], "furniture")
    return 1


def signature(page: Scan, lines: Sequence[Line], i: int) -> int:
    """A signature, and what stands under it up to the next quotation or header."""
    text = lines[i].text
    if len(text) >= 60 or not SIGNATURE.match(text):
        return 0
    below = range(i + 1, len(lines))
    end = next((k for k in below if lines[k].text.startswith(">") or header_at(lines, k)), len(lines))
    page.apart(lines[i], lines[end - 1], "furniture")
    return end - i


_BELOW = 8
"""So many lines a name, an office, an address and numbers take at most."""


def _ends(page: Scan, text: str) -> bool:
    return len(text) <= _SHORT and text.rstrip(" ,.!").lower() in page.words.closing


def _signs(page: Scan, lines: Sequence[Line], i: int) -> bool:
    """Whether a line begins a paragraph with the whole name of who writes: "Ann Lee | Lock Society"."""
    writer, text = page.blocks[page.open].speaker, lines[i].text
    named = " " in writer and text.startswith(writer) and not text[len(writer) : len(writer) + 2].strip(" ,|-–—·")
    return named and page.blank and page.blocks[page.open].kind in ("message", "quotation")


def valediction(page: Scan, lines: Sequence[Line], i: int) -> int:
    """The end of a letter in mail, and who signs it, below a blank line or not."""
    closes = _ends(page, lines[i].text)
    if page.open < 0 or not (closes or _signs(page, lines, i)):
        return 0
    end, signed = i + 1, not closes
    while end < min(len(lines), i + _BELOW) and not (signed and not lines[end].text):
        if lines[end].text.startswith(">") or (lines[end].text and header_at(lines, end)):
            break
        signed = signed or bool(lines[end].text)
        end += 1
    page.apart(lines[i], next(line for line in reversed(lines[i:end]) if line.text), "furniture")
    return end - i


def header(page: Scan, lines: Sequence[Line], i: int) -> int:
    """A block of headers, and the message below it."""
    found = header_at(lines, i) if FIELD.match(lines[i].text.replace("*", "")) else None
    if found is None:
        return 0
    within = page.open
    page.add(lines[i].start, lines[i + found.size - 1].end, "furniture", parent=-1)
    page.item = -1
    if not found.writer and found.dated is None:
        return found.size
    quoted = within >= 0 and page.blocks[within].kind == "quotation" and lines[0].start > page.blocks[within].span.start
    made = page.add(
        lines[i].start, lines[-1].end, "quotation" if within >= 0 else "message",
        stamp=Span(found.dated.start, found.dated.end) if found.dated else None, speaker=found.writer,
        parent=within if quoted else -1,
    )  # fmt: skip
    if found.dated is not None and not _MONTHS & set(_LETTERS.findall(found.dated.text.lower())):
        page.blocks[made] = replace(page.blocks[made], day=named_moment(found.dated.text))  # of another language
    page.begin(made)
    return found.size


def announced(page: Scan, lines: Sequence[Line], i: int) -> int:
    """ "On 4 March 2020, X wrote:", and what it announces: the marked lines below it, else all that follows."""
    found = wrote_at(lines, i)
    if found is None:
        return 0
    size, writer = found
    above = Span(lines[i].start, lines[i + size - 1].end)
    page.add(above.start, above.end, "furniture", parent=page.open)
    quoted = page.add(above.start, lines[-1].end, "quotation", stamp=above, speaker=writer, parent=page.open)
    page.item = -1
    below = next((line for line in lines[i + size :] if line.text), None)
    if below is not None and not below.text.startswith(">"):
        page.begin(quoted)
    return size


_RELEASE = re.compile(r"[a-z0-9][a-z0-9+.-]+ \([^()\s]+\) [\w -]+; urgency=\w+")
_RELEASED = re.compile(r"-- .{2,80}<[^<>\s]+>\s+(?P<when>\w{3}, \d{1,2} \w{3} \d{4} \d\d:\d\d):\d\d [+-]\d{4}$")
_MOST_LINES = 400


def release(page: Scan, lines: Sequence[Line], i: int) -> int:
    """What is new in a package, down to who released it and when: " -- Tove Lind <t@x.org>  Sun, 29 Jun 2008 …"."""
    if not _RELEASE.match(lines[i].text):
        return 0
    for k in range(i + 1, min(len(lines), i + _MOST_LINES)):
        signed = _RELEASED.match(lines[k].text)
        day = named_moment(signed["when"]) if signed is not None else None
        if signed is None or day is None:
            continue
        stamp = Span(lines[k].start + signed.start("when"), lines[k].start + signed.end("when"))
        made = page.add(lines[i].start, lines[k].end, "entry", lead=lines[i].end, stamp=stamp, day=day)
        page.read(lines[i + 1 : k], made)
        page.apart(lines[k], lines[k], "furniture", parent=made)
        return k - i + 1
    return 0
