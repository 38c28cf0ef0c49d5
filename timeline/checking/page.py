"""The report as one HTML file: rows beside their sentences, what is left out, and the sources. It asks nobody.

All text is escaped; the Content-Security-Policy names the hash of the one script and the one style. Without JavaScript
everything stands below one another.
"""

import json
from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from ..model import Document, Span, TimeSpan
from ..model.counted import counted
from .page_row import TONE, anchor, row_of, sign, within
from .verdicts import WORDS
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
        yield f'<li class="{TONE[verdict]}">{sign(verdict)}<b>{count:,}</b> <i>{WORDS[verdict]}</i></li>'
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
        yield row_of(number, row)
    yield '</div><p class="note" id="none" hidden>No row needs a look.</p></div>'
    yield from _left(check)


def _tiles(check: "Check") -> str:
    if len(check.rows) <= _TILES:
        tiles = "".join(
            f'<a href="#row{number}" class="{TONE[row.verdict]}" aria-label="Row {number}: {WORDS[row.verdict]}">'
            f"{sign(row.verdict, 16)}{number}</a>"
            for number, row in enumerate(check.rows, start=1)
        )
        return f'<div class="tiles">{tiles}</div>'
    first = {row.verdict: number for number, row in reversed(list(enumerate(check.rows, start=1)))}
    parts = "".join(
        f'<a href="#row{first[verdict]}" class="{TONE[verdict]} s{min(20, max(1, round(20 * count / len(check.rows))))}"'
        f' aria-label="{count:,} {WORDS[verdict]}"></a>'
        for verdict, count in check.counts.items()
    )
    return f'<div class="strip">{parts}</div>'


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
    who = f"<span>according to {escape(within(said))}</span><br>" if said else ""
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
        yield f'<span class="told" tabindex="-1" id="{anchor(document, span)}">{escape(span.of(document.text))}</span>{rows}'
        at = span.end
    yield escape(document.text[at:])


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
