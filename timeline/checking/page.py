"""The report as one HTML file: rows beside their sentences, what is left out, and the sources. It asks nobody.

All text is escaped; the Content-Security-Policy names the hash of the one script and the one style. Without JavaScript
everything stands below one another.
"""

import json
import re
from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from ..model import Document, Span, TimeSpan
from ..model.counted import counted
from .drawn import pair
from .verdicts import WORDS, Checked, Evidence, Verdict
from .written import headline, name_of

if TYPE_CHECKING:
    from .check import Check
    from .left_out import LeftOut

_HERE = Path(__file__).parent
_TILES = 60
"""More rows than this are a strip of counts."""
_MANY = 200
"""More rows than this are drawn as they come into sight."""
_SHOWN = 60
"""So many of what is left out are shown; the JSON has all."""
_TONE: dict[Verdict, str] = {
    "supported": "ok", "coarser": "look", "finer": "look", "not dated": "look", "contested": "look",
    "another date": "bad", "said, not so": "bad", "not found": "bad",
}  # fmt: skip
_SIGNS: dict[Verdict, str] = {
    "supported": '<path d="M2 9l4.5 4.5L15 3"/>',
    "finer": '<path d="M2.5 3v11M14.5 3v11M8.5 5.5v6"/><circle cx="8.5" cy="8.5" r="2.2" fill="currentColor"/>',
    "coarser": '<path d="M2.5 8.5h12M5.5 5.5l-3 3 3 3M11.5 5.5l3 3-3 3"/>',
    "another date": '<path d="M2 5.5h12M10.5 2l3.5 3.5M15 11.5H3M6.5 15L3 11.5"/>',
    "not dated": '<circle cx="8.5" cy="8.5" r="6.5" stroke-dasharray="3 2.5"/>',
    "said, not so": '<path d="M2 4.5C2 3.5 2.5 3 3.5 3h10c1 0 1.5.5 1.5 1.5v5c0 1-.5 1.5-1.5 1.5H8l-3.5 3.5V11h-1C2.5 11'
    ' 2 10.5 2 9.5z"/><path d="M6 9.3l5-4.6"/>',
    "contested": '<path d="M8.5 15V9L3 3M8.5 9L14 3M3 7V3h4M10 3h4v4"/>',
    "not found": '<circle cx="7.5" cy="7.5" r="5.5"/><path d="M11.5 11.5l4 4M5.5 5.5l4 4M9.5 5.5l-4 4"/>',
}
_LOGO = (
    '<svg width="26" height="18" viewBox="0 0 26 18" aria-hidden="true"><rect y="2" width="17" height="5" rx="1" class="solid"'
    ' opacity=".6"/><circle cx="22" cy="4.5" r="3.5" class="solid"/><rect x="5" y="11" width="14" height="5" rx="1" class="pill"/></svg>'
)


def render(check: "Check") -> str:
    """The page as text."""
    style, script = ((_HERE / name).read_text("utf-8") for name in ("report.css", "report.js"))
    policy = f"default-src 'none'; script-src '{_hash(script)}'; style-src '{_hash(style)}'; base-uri 'none'; form-action 'none'"
    return "".join(
        (
            '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n',
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n',
            f"<title>{escape(headline(check))}</title>\n<style>{style}</style>\n</head>\n<body>\n",
            _bar(check),
            f'<main>\n<div id="check" role="tabpanel" aria-label="Check">{"".join(_report(check))}</div>\n',
            f'<div id="chronology" role="tabpanel" aria-label="Chronology">{_chronology(check)}</div>\n',
            f'<div id="sources" role="tabpanel" aria-label="Sources">{"".join(_sources(check))}</div>\n</main>\n',
            f'<script type="application/json" id="data">{_data(check)}</script>\n<script>{script}</script>\n</body>\n</html>\n',
        )
    )


class Framed:
    """The page in a notebook: in a frame of its own, so that neither touches the other."""

    def __init__(self, check: "Check", height: int = 720) -> None:
        self.check, self.height = check, height

    def _repr_html_(self) -> str:
        page = escape(render(self.check), quote=True)
        frame = "width:100%;border:1px solid #ccc;border-radius:7px"
        return (
            f'<iframe srcdoc="{page}" title="{escape(headline(self.check))}" sandbox="allow-scripts allow-downloads"'
            f' style="{frame};height:{self.height}px"></iframe>'
        )

    def __repr__(self) -> str:
        return repr(self.check)


def _bar(check: "Check") -> str:
    count = len(check.documents)
    tabs = (("check", "Check"), ("chronology", "Chronology"), ("sources", f"Sources {count}"))
    nav = "".join(
        f'<button role="tab" data-tab="{name}" aria-selected="{str(name == "check").lower()}" aria-controls="{name}">{title}</button>'
        for name, title in tabs
    )
    kinds = (("md", "Chronology, Markdown"), ("csv", "Rows and verdicts, CSV"), ("json", "Everything, JSON"))
    menu = "".join(f'<li><button data-save="{kind}">{title}</button></li>' for kind, title in kinds)
    return (
        f'<header class="bar"><span class="logo">{_LOGO}timeline</span><nav role="tablist">{nav}</nav><span class="grow"></span>'
        '<button class="btn" id="only" aria-pressed="false">Only what needs a look</button>'
        f'<details class="menu"><summary class="btn">Save as …</summary><ul>{menu}</ul></details></header>\n'
        '<p id="said" role="status" class="wrap"></p>'
    )


def _report(check: "Check") -> Iterator[str]:
    named = [f"{escape(name_of(doc))}{f' ({_day(doc)})' if doc.day else ''}" for doc in check.documents[:4]]
    more = len(check.documents) - len(named)
    held = ", ".join(named) + (f" and {more} more" if more > 0 else "")
    yield f'<div class="wrap"><div class="top"><div><h1>{headline(check)}</h1>'
    yield f"<p><b>{escape(check.title or 'The chronology')}</b>, held against {held}.</p></div>{_tiles(check)}</div>"
    yield '<ul class="tally">'
    for verdict, count in check.counts.items():
        yield f'<li class="{_TONE[verdict]}">{_sign(verdict)}<b>{count:,}</b> <i>{WORDS[verdict]}</i></li>'
    yield "</ul>"
    for failed in check.failed:
        yield f'<p class="note">Not read: {escape(str(failed))}</p>'
    if check.passed_over:
        count = len(check.passed_over)
        yield f'<p class="note">{counted(count, "line")} of the chronology {"is no row" if count == 1 else "are no rows"}, and passed over.</p>'
    yield (
        '<div class="row hd"><span></span><span>The chronology says</span><span>Verdict</span>'
        "<span>Its date above, the source’s below</span><span>The source says</span></div>"
    )
    yield f'<div class="rows{" many" if len(check.rows) > _MANY else ""}">'
    for number, row in enumerate(check.rows, start=1):
        yield _row(number, row)
    yield '</div><p class="note" id="none" hidden>No row needs a look.</p></div>'
    yield from _left(check)


def _tiles(check: "Check") -> str:
    if len(check.rows) <= _TILES:
        tiles = "".join(
            f'<a href="#row{number}" class="{_TONE[row.verdict]}" aria-label="Row {number}: {WORDS[row.verdict]}">'
            f"{_sign(row.verdict, 16)}{number}</a>"
            for number, row in enumerate(check.rows, start=1)
        )
        return f'<div class="tiles">{tiles}</div>'
    first = {row.verdict: number for number, row in reversed(list(enumerate(check.rows, start=1)))}
    parts = "".join(
        f'<a href="#row{first[verdict]}" class="{_TONE[verdict]} s{min(20, max(1, round(20 * count / len(check.rows))))}"'
        f' aria-label="{count:,} {WORDS[verdict]}"></a>'
        for verdict, count in check.counts.items()
    )
    return f'<div class="strip">{parts}</div>'


def _row(number: int, row: Checked) -> str:
    first = row.evidence[0] if row.evidence else None
    marks = pair(row.span, first.when if first else None, first.modality if first else "happened", number=number)
    ok = " data-ok" if row.verdict == "supported" else ""
    note = f"<small>{escape(row.note)}</small>" if row.note else ""
    return (
        f'<section class="row" id="row{number}"{ok}><span class="n">{number}</span>'
        f'<div><span class="w">{_struck(row.when or "no date", row.faulty)}</span><div class="t">{_struck(row.title, row.faulty)}</div></div>'
        f'<div class="v {_TONE[row.verdict]}">{_sign(row.verdict)}<span>{WORDS[row.verdict]}{note}</span></div>'
        f'<div class="cmp">{marks}{_between(row, first)}</div><div class="ev">{_evidence(first, row.evidence[1:])}</div></section>\n'
    )


def _between(row: Checked, first: Evidence | None) -> str:
    """What the two marks are to each other, in words."""
    if row.verdict == "not dated":
        return "nothing to hold it against"
    if row.span is None or first is None or first.when is None or row.verdict not in ("finer", "coarser"):
        return ""
    return f"{_length(row.span)}, {'inside' if row.verdict == 'finer' else 'around'} {_length(first.when)}"


def _length(when: TimeSpan) -> str:
    return {"day": "a day", "month": "a month", "year": "a year", "season": "a season", "decade": "a decade"}.get(
        when.granularity, f"a {when.granularity}"
    )


def _struck(text: str, faulty: tuple[str, ...]) -> str:
    """A text with the words that the sources don't bear out struck through."""
    words = [word for word in faulty if word]
    if not words:
        return escape(text)
    pattern = "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))
    parts = re.split(f"({pattern})", text)
    return "".join(f"<del>{escape(part)}</del>" if place % 2 else escape(part) for place, part in enumerate(parts))


def _evidence(first: Evidence | None, others: tuple[Evidence, ...]) -> str:
    if first is None:
        return ""
    read = first.when.words() if first.when else "no date"
    how = f", {escape(first.how)}" if first.how and first.when else ""
    who = f"; according to {escape(first.who)}" if first.who else ""
    also = "; ".join(
        f"{escape(name_of(each.document))} has {each.when.words() if each.when else 'no date'}" for each in others[:3]
    )
    return (
        f'<p class="src"><button data-told="{_place(first)}" title="Show it in its text">{_underlined(first)}</button></p>'
        f'<p class="by"><b>{escape(name_of(first.document))}</b> · read as {read}{how}{who}{f"; {also}" if also else ""}</p>'
    )


def _underlined(each: Evidence) -> str:
    """The sentence with its expression and the word that turns the verdict."""
    text, line = each.document.text, each.sentence
    marks = sorted(
        (span.start, span.end, open_, close)
        for span, open_, close in (
            (each.turning, '<span class="turn">', "</span>"),
            (each.expression, "<mark>", "</mark>"),
        )
        if span is not None and line.contains(span) and span != line
    )
    out, at = [], line.start
    for start, end, open_, close in marks:
        if start >= at:
            out += [escape(text[at:start]), open_, escape(text[start:end]), close]
            at = end
    return "".join([*out, escape(text[at : line.end])])


def _left(check: "Check") -> Iterator[str]:
    if not check.left_out:
        return
    shown = check.left_out[:_SHOWN]
    yield '<section class="left"><div class="wrap"><h2>What the sources tell and the chronology leaves out</h2>'
    yield f"<p>By weight: told by more than one, at the head of a text, or of its own. {len(shown)} of {len(check.left_out):,} shown.</p>"
    yield '<div class="lo">'
    titles = {document.id: name_of(document) for document in check.documents}
    for number, each in enumerate(shown):
        yield _missing(number, each, titles)
    yield "</div></div></section>"


def _missing(number: int, each: "LeftOut", titles: dict[str, str]) -> str:
    event = each.event
    status = f", {event.modality}" if event.modality in ("planned", "possible", "denied") else ""
    when = f"{event.when.words()}{status}" if each.dated else f"told, without a date{status}"
    said = next((claim.attribution.source for claim in event.claims if claim.attribution), "")
    who = f"<span>according to {escape(said)}</span><br>" if said else ""
    where = ", ".join(escape(titles.get(key, key)) for key in event.sources[:3])
    high = round(44 * each.weight)
    return (
        f'<article><svg class="weight" viewBox="0 0 8 44" preserveAspectRatio="none" role="img" aria-label="weight {each.weight:.0%}">'
        f'<rect width="8" height="44" rx="2" class="all"/><rect y="{44 - high}" width="8" height="{high}" rx="2" class="part"/></svg>'
        f"<div><span>{when}</span><b>{escape(event.title)}</b>{who}<span>{where}</span></div>"
        f'<button class="btn" data-add="{number}">Add as a row</button></article>'
    )


def _chronology(check: "Check") -> str:
    rows = "".join(
        f'<li><span class="w">{escape(row.when or "no date")}</span><span>{escape(row.title)}</span></li>'
        for row in check.rows
    )
    return f'<div class="wrap list"><h2>{escape(check.title or "The chronology")}</h2><ol>{rows}</ol></div>'


def _sources(check: "Check") -> Iterator[str]:
    told: dict[str, dict[Span, list[int]]] = {}
    for number, row in enumerate(check.rows, start=1):
        for each in row.evidence:
            told.setdefault(each.document.id, {}).setdefault(each.sentence, []).append(number)
    yield '<div class="wrap">'
    for document in check.documents:
        day = f'<p class="by">{_day(document)}{f" · {escape(document.source)}" if "://" in document.source else ""}</p>'
        yield f'<article class="text"><h2>{escape(name_of(document))}</h2>{day}<div class="body">'
        yield from _marked(document, told.get(document.id, {}))
        yield "</div></article>"
    yield "</div>"


def _marked(document: Document, told: dict[Span, list[int]]) -> Iterator[str]:
    at = 0
    for span in sorted(told):
        if span.start < at:
            continue
        yield escape(document.text[at : span.start])
        rows = "".join(f'<sup><a href="#row{number}">{number}</a></sup>' for number in told[span])
        yield f'<span class="told" tabindex="-1" id="{_id(document, span)}">{escape(span.of(document.text))}</span>{rows}'
        at = span.end
    yield escape(document.text[at:])


def _place(each: Evidence) -> str:
    return _id(each.document, each.sentence)


def _id(document: Document, span: Span) -> str:
    return f"s{sha256(document.id.encode('utf-8', 'replace')).hexdigest()[:8]}-{span.start}"


def _sign(verdict: Verdict, size: int = 17) -> str:
    return (
        f'<svg width="{size}" height="{size}" viewBox="0 0 17 17" fill="none" stroke="currentColor" stroke-width="1.8"'
        f' stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">{_SIGNS[verdict]}</svg>'
    )


def _day(document: Document) -> str:
    return TimeSpan.from_date(document.day).words() if document.day else "no day of publication"


def _data(check: "Check") -> str:
    rows = [
        {
            "when": row.when,
            "title": row.title,
            "verdict": row.verdict,
            "note": row.note,
            "sentence": row.evidence[0].text if row.evidence else "",
        }
        for row in check.rows
    ]
    left = [
        {"when": each.event.when.words() if each.dated else "", "title": each.event.title}
        for each in check.left_out[:_SHOWN]
    ]
    text = json.dumps({"rows": rows, "left": left}, ensure_ascii=False)
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
