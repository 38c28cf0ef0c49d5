"""Transcripts with times (SubRip's SRT and WebVTT): what is said, a speaker a paragraph.

The times count from the beginning of a recording, and are no dates: they are left out, and told.
"""

import re
from collections.abc import Iterator
from html import unescape

from ..errors import ReadError
from ..model import Document, Omission, Report
from .encoding import decoded
from .source import Input

_TIMES = re.compile(r"\s*(?:\d+:)?\d{1,2}:\d\d[.,]\d{1,3}\s*-->\s*(?:\d+:)?\d{1,2}:\d\d[.,]\d{1,3}.*")
_VOICE = re.compile(r"<v(?:\.[^\s>]*)?\s+([^>]{1,80})>")
_TAG = re.compile(r"</?[a-zA-Z][^>]{0,200}>|<\d[\d:.]*>|\{\\[^}]{0,40}\}")
_ENDS = re.compile(r"[.!?…][\"'”’)\]]*$")
_BREAK = 400
_ASIDE = {"NOTE": "comments", "STYLE": "settings", "REGION": "settings"}


def read(item: Input, *, encoding: str | None = None) -> Iterator[Document]:
    """The one document in a file of subtitles."""
    text, guessed = decoded(item.bytes(), item.name, encoding=encoding)
    left_out, cues = list(guessed), list[str]()
    for block in re.split(r"\n[ \t]*\n", text.removeprefix("\ufeff")):
        lines = block.strip("\n").split("\n")
        times = next((number for number, line in enumerate(lines) if _TIMES.fullmatch(line)), None)
        kind = lines[0].split(" ")[0].strip()
        if times is not None:
            cues.append("\n".join(lines[times + 1 :]))
        elif kind in _ASIDE:
            aside = " ".join(" ".join(lines).split()[1:])
            left_out += [Omission(_ASIDE[kind], "it is of the file, and not said", "", aside)] if aside else []
        elif kind != "WEBVTT" and block.strip():
            left_out.append(Omission("lines", "they stand at no time", "", block))
        elif len(block.split()) > 1:
            left_out.append(Omission("settings", "it is of the file, and not said", "", " ".join(lines)[6:]))
    if not cues:
        raise ReadError(f"{item.name}: there is no text in it: no line of times, such as 00:00:01,000 --> 00:00:04,000")
    left_out.append(Omission("times of cues", f"{len(cues):,} count from the beginning of the recording"))
    yield Document("\n\n".join(_paragraphs(cues)), language="", report=Report(tuple(left_out)))


def _paragraphs(cues: list[str]) -> Iterator[str]:
    """What is said, without a break where a sentence goes on."""
    said: list[str] = []
    for cue in cues:
        voice = _VOICE.search(cue)
        text = " ".join(unescape(_TAG.sub("", _VOICE.sub("", cue))).split())
        new = voice is not None or re.match(r"(?:-|>>)\s?\S|[A-Z][\w.'’ -]{0,30}:\s", text)
        whole = " ".join(said)
        if said and (new or (len(whole) > _BREAK and _ENDS.search(whole))):
            yield whole
            said = []
        said += [f"{voice[1].strip()}: {text}" if voice else text] if text else []
    if said:
        yield " ".join(said)
