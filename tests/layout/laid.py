"""Small pages in all kinds of layouts, with what a reader would put on a timeline, written before any program read them.

`laid/*.txt` hold them: `=== name`, the page, `@ day of publication` if it has one, `---`, and a row for each event:

    1904-05;1904 | pier/jetty open | anna/ | planned

when it was (`;`: either), the beginnings of words that its title must hold (`/`: either), who says so and with which
modality (nobody and "happened" if it says nothing). `?` before a row: it may be there or not.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from timeline import Document, Event, TimeSpan, extract, read

HERE = Path(__file__).with_suffix("")
KNOWN = HERE.with_name("laid_known.txt")


@dataclass(frozen=True)
class Row:
    """An event that a reader would put on a timeline."""

    when: tuple[str, ...]
    words: tuple[tuple[str, ...], ...]
    who: tuple[str, ...]
    modality: tuple[str, ...]
    optional: bool
    text: str

    def is_when(self, event: Event) -> bool:
        """Whether the event is placed where a reader places it: on the same days."""
        return event.when.edtf in self.when or any(
            _days(TimeSpan.parse(each)) == _days(event.when) for each in self.when
        )

    def is_titled(self, event: Event) -> bool:
        words = re.findall(r"\w+", event.title.lower())
        return all(any(word.startswith(stem) for word in words for stem in either) for either in self.words)

    def is_said(self, event: Event) -> bool:
        said = " ".join(claim.attribution.source.lower() for claim in event.claims if claim.attribution)
        return any(name in said if name else not said for name in self.who)

    def is_right(self, event: Event) -> bool:
        return self.is_titled(event) and self.is_said(event) and event.modality in self.modality


@dataclass(frozen=True)
class Laid:
    name: str
    text: str
    published: str | None
    rows: tuple[Row, ...]

    @property
    def document(self) -> Document:
        """The page as it is read: one named ".html" by its tags."""
        if self.name.endswith(".html"):
            return read(self.text.encode(), published=self.published)[0]
        return Document(self.text, published=self.published)


def pages(name: str) -> list[Laid]:
    """The pages of a file."""
    parts = re.split(r"^=== (.+)\n", (HERE / name).read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return [_page(*pair) for pair in zip(parts[::2], parts[1::2], strict=True)]


def wrong(page: Laid) -> list[str]:
    """What of a page comes out wrong: rows that are missed, rows told otherwise, events that no reader wants."""
    events = list(extract(page.document).events)
    pairs = sorted(
        ((not row.is_right(event), not row.is_titled(event), number, place)
        for number, row in enumerate(page.rows)
        for place, event in enumerate(events)
        if row.is_when(event))
    )  # fmt: skip
    match: dict[int, Event] = {}
    taken: set[int] = set()
    for *_, number, place in pairs:
        if number not in match and place not in taken:
            match[number] = events[place]
            taken.add(place)
    report = []
    for number, row in enumerate(page.rows):
        if row.optional:
            continue
        event = match.get(number)
        if event is None or not row.is_right(event):
            report.append(f"{'missed' if event is None else 'otherwise'} {row.text}")
    for place, event in enumerate(events):
        if place not in taken and any(claim.timex for claim in event.claims):
            report.append(f"unwanted {event.when} | {event.title}")
    return report


def known() -> dict[tuple[str, str], list[str]]:
    """The pages that come out wrong, by table and name, and what is wrong with each."""
    found: dict[tuple[str, str], list[str]] = {}
    for part in re.split(r"^=== ", KNOWN.read_text("utf-8"), flags=re.MULTILINE)[1:]:
        head, *lines = part.strip().split("\n")
        table, _, name = head.partition(": ")
        found[table, name] = lines
    return found


def _page(name: str, body: str) -> Laid:
    text, _, rows = body.rpartition("\n---\n")
    text, at, published = text.partition("\n@ ")
    return Laid(name, text + "\n", published.strip() if at else None, tuple(_rows(rows)))


def _rows(text: str) -> Iterator[Row]:
    for line in text.strip().split("\n"):
        when, words, *rest = (part.strip() for part in line.removeprefix("? ").split("|"))
        who, modality = [*rest, "", ""][:2]
        yield Row(
            tuple(when.split(";")),
            tuple(tuple(each.split("/")) for each in words.split()),
            tuple(who.split("/")),
            tuple((modality or "happened").split("/")),
            line.startswith("? "),
            line,
        )


def _days(when: TimeSpan) -> list[tuple[int, int, int] | None]:
    return [each and (each.year, each.month, each.day) for each in (when.begin_earliest, when.end_latest)]


def main() -> None:
    lines = ["# What comes out wrong today; written by `python -m tests.layout.laid`"]
    for path in sorted(HERE.glob("*.txt")):
        for page in pages(path.name):
            if report := wrong(page):
                lines += [f"=== {path.stem}: {page.name}", *report]
    KNOWN.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
