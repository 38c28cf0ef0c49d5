"""Answers given by hand: other people's in shared/gold, our own in tests/gold/news, `[[Tuesday|DATE 2013-03-05]]`."""

import json
import re
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

GOLD = Path(__file__).resolve().parents[3] / "shared/gold/timex/timebank.jsonl"
NEWS = Path(__file__).resolve().parents[2] / "tests/gold/news"
_MARK = re.compile(r"\[\[(.+?)\|(\w+) (\S+?)(?: ([A-Z_]+))?\]\]", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Mark:
    start: int
    end: int
    text: str
    type: str
    value: str
    mod: str = ""
    rule: str = ""


Answered = tuple[str, str, date | datetime, list[Mark]]
"""Name, text, day of publication, and what is to be found."""


def read_gold(path: Path = GOLD) -> list[Answered]:
    return [_from_json(json.loads(line)) for line in path.read_text("utf-8").splitlines()]


def _from_json(row: dict) -> Answered:
    marks = [Mark(t["start"], t["end"], t["text"], t["type"], t["value"], t["mod"]) for t in row["timexes"]]
    published = row["published"]
    moment = date.fromisoformat(published) if len(published) == 10 else datetime.fromisoformat(published)
    return row["id"], row["text"], moment, marks


def read_own(folder: Path = NEWS) -> list[Answered]:
    return [_from_marked(path.stem, path.read_text("utf-8")) for path in sorted(folder.glob("*.txt"))]


def _from_marked(name: str, source: str) -> Answered:
    head, _, body = source.partition("\n\n")
    published = date.fromisoformat(head.partition("published: ")[2][:10])
    text, at, marks = "", 0, []
    for match in _MARK.finditer(body):
        text += body[at : match.start()]
        marks.append(Mark(len(text), len(text) + len(match[1]), match[1], match[2], match[3], match[4] or ""))
        text, at = text + match[1], match.end()
    return name, text + body[at:], published, marks
