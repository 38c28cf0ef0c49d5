"""What the first page is filled with: a text above its own timeline, ten lines beside what they print, the figures."""

import ast
import contextlib
import io
import os
from html import escape
from math import inf
from pathlib import Path

from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

import timeline as tl
from scripts.drawing import mark, underlined
from scripts.figures import drawn, figures
from timeline.model import Document, Event, Timeline

DATA = Path(__file__).parents[1] / "data"
SHOWN = "gallery/market-fire.md"
LIT = "last night"
TURNS = ("up far", "down near", "up near", "down far")
LINES = """import timeline as tl

documents = tl.read("data/bridge/*")  # HTML, mail, plain text
line = tl.extract(documents)

line.explore()  # in a notebook: the widget
line.between("mars 2025", "12. Mai 2025")
line.dates(top=3)  # the days that matter
for event in line.where(modality="planned"):
    print(event.when.words(), "|", event.title)
line.save("bridge.html")  # one file, for everybody
"""
STATUS = {"planned": "planned", "possible": "possible", "denied": "did not happen", "hypothetical": "possible"}
LEGEND = (
    ("a day", 18, "It fell on 3 May 2020."),
    ("some time within", 44, "It fell in 2020."),
    ("still going on", 48, "It has been closed since 2020."),
    ("planned", 18, "It will open on 3 May 2030."),
    ("possible", 44, "It may open in 2030."),
    ("did not happen", 44, "It was not opened in 2020."),
)


def page() -> dict[str, str]:
    """The parts, by their names in the template."""
    [document] = tl.read(DATA / SHOWN)
    line = tl.extract(document)
    shown = [row for row in figures() if row.unseen]
    return {
        "story": story(document, line),
        "legend": legend(),
        "code": highlight(LINES, PythonLexer(), HtmlFormatter(nowrap=True)),
        "printed": printed(),
        "figures": drawn(shown),
        "within": mark(_event("It was built in 1887."), 110),
        "day": mark(_event("It fell on 14 May 2024."), 24),
        "possible": mark(_event("Repairs may start in April 2025."), 110),
    }


def _event(sentence: str) -> Event:
    return tl.extract(sentence, published="2024-05-16", headline=False).events[0]


def story(document: Document, line: Timeline) -> str:
    """The text with its expressions, and its events in order, as markup: pointing at either lights up both."""
    places = {}
    for place, event in enumerate(line):
        for claim in event.claims:
            if claim.timex:
                places[claim.timex.start, claim.timex.end] = place
    lit = next((place for (start, end), place in places.items() if document.text[start:end] == LIT), 0)
    paragraphs, at = [], 0
    for text in document.text.split("\n\n"):
        spans = [
            (start - at, end - at, f' data-event="{place}" tabindex="0"{_on(place, lit)}')
            for (start, end), place in places.items()
            if at <= start < at + len(text)
        ]
        paragraphs.append(f"<p>{underlined(text, spans)}</p>")
        at += len(text) + 2
    day = tl.TimeSpan.parse(str(document.published)).words()
    head = f"<div><span>{escape(document.author)}</span><h3>{escape(document.title)}</h3><span>published {day}</span></div>"
    events = [_slot(line, place, document, lit) for place in range(len(line))]
    style = f"--n:{len(line)}"
    return f'<div class="art">{head}{"".join(paragraphs)}</div><ol class="order" style="{style}">{"".join(events)}</ol>'


def _on(place: int, lit: int) -> str:
    return ' class="on"' if place == lit else ""


def _slot(line: Timeline, place: int, document: Document, lit: int) -> str:
    event = line.events[place]
    claim = event.claims[0]
    status = STATUS.get(event.modality)
    who = (
        f"<small>according to {escape(claim.attribution.source)}</small>"
        if claim.attribution and claim.attribution.source
        else ""
    )
    hint = ""
    if claim.timex:
        words = document.text[claim.timex.start : claim.timex.end]
        against = ", read against the day of publication" if claim.timex.anchor else ""
        hint = f'<span class="hint">“{escape(words)}” is <b>{escape(event.when.words())}</b>{against}</span>'
    going = event.when.edtf.endswith("/..")
    gap = _gap(line.events[place - 1], event) if place else ""
    return (
        f'<li class="{TURNS[place % 4]}{" going" if going else ""}{" on" if place == lit else ""}" data-event="{place}" '
        f'style="--i:{place}">{f"<i class=gap>{gap}</i>" if gap else ""}<span class="mk">{mark(event, 32 if "/" in event.when.edtf or event.when.granularity not in ("day", "hour", "minute") else 24)}</span>'
        f"{'<span class=band></span>' if going else ''}"
        f'<span class="lab" tabindex="0"><span class="d">{escape(event.when.words())}{f" · {status}" if status else ""}</span>'
        f"<b>{escape(event.title)}</b>{who}</span>{hint}</li>"
    )


def _gap(before: Event, after: Event) -> str:
    """How long it was from one to the next, in words; nothing where they touch."""
    days = round(_edge(after) - _edge(before))
    if days < 2:
        return "next day" if days == 1 else ""
    units = (("years", 365.2425), ("months", 30.44), ("weeks", 7), ("days", 1))
    return next(f"{round(days / size)} {unit}" for unit, size in units if round(days / size) >= 2)


def _edge(event: Event) -> float:
    """The day at which it stands: its begin, or its end where nobody knows since when."""
    begin, _, _, end = event.when.extent()
    return begin if begin > -inf else end


def legend() -> str:
    """What the marks mean, each drawn from a sentence that says so."""
    parts = [f"<span>{mark(_event(sentence), width)}{words}</span>" for words, width, sentence in LEGEND]
    return "".join(parts)


def printed() -> str:
    """What the ten lines print, as a table: they are run for it."""
    module = ast.parse(LINES)
    module.body = [each for each in module.body if not any(word in ast.unparse(each) for word in ("explore", "save"))]
    out = io.StringIO()
    here = Path.cwd()
    os.chdir(DATA.parent)
    try:
        names: dict[str, object] = {}
        with contextlib.redirect_stdout(out):
            exec(compile(module, "<ten lines>", "exec"), names)
    finally:
        os.chdir(here)
    rows = [row.split(" | ", 1) for row in out.getvalue().splitlines()]
    line = names["line"]
    assert isinstance(line, Timeline)
    cells = [f'<div class="r"><span>{escape(when)}</span><span>{escape(title)}</span></div>' for when, title in rows]
    total = f"of {len(line)} events, from {len(line.documents)} documents"
    cells.append(f'<div class="r sum"><span>{len(rows)} planned</span><span>{total}</span></div>')
    return "".join(cells)
