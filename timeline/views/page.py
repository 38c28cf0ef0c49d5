"""One HTML file with a timeline and all it takes to explore it: no request, readable without JavaScript, printable.

The front end is the widget's own bundle; the data are its columns, gzipped, in base64. The Content-Security-Policy
names the hash of the one script and the one style, so that nothing else can run, whatever a title or a text says.
"""

import gzip
import json
from base64 import b64encode
from collections.abc import Iterator
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import Any

from ..model.event import Event
from ..model.timeline import LANES, Timeline
from .columns import pack

BUNDLE = Path(__file__).parent / "explorer" / "explorer.js"
LISTED = 200
"""So many events stand in the JSON-LD of the head: enough for a search engine, no second copy of the data."""

_STYLE = """
:root{color-scheme:light dark}
html,body{height:100%;margin:0;background:#fff;color:#1d2025;
font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
#timeline{height:100vh;height:100dvh;min-height:480px}
#print{display:none}
.table{max-width:60rem;margin:0 auto;padding:2rem 1.5rem}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.5rem .9rem .5rem 0}
th,td{border-bottom:1px solid #ddd;overflow-wrap:anywhere}
td:first-child{white-space:nowrap}
td,li,h1{unicode-bidi:plaintext}
td small{color:#7a4a10}
a{color:inherit}
:target{background:#fdf1c4;color:#1d2025}
@media (prefers-color-scheme:dark){html,body{background:#15171c;color:#e9ebef}
th,td{border-color:#2e333d}td small{color:#f0b46a}}
@media print{#timeline{display:none}#print{display:block;color:#000;background:#fff}}
"""


def render(timeline: Timeline, *, sources: bool = True, title: str | None = None) -> str:
    """The page as text. `sources=False` leaves the documents' texts out; `title` is the page's, else the timeline's.

    >>> render(Timeline(title="Crimea")).startswith("<!doctype html>")
    True
    """
    name = title or timeline.title or "Timeline"
    script = BUNDLE.read_text("utf-8")
    data = b64encode(gzip.compress(pack(timeline, sources=sources), compresslevel=9, mtime=0)).decode()
    policy = (
        f"default-src 'none'; script-src '{_hash(script)}'; style-src '{_hash(_STYLE)}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    return "".join(
        (
            '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n',
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
            '<meta name="referrer" content="no-referrer">\n<link rel="icon" href="data:,">\n',
            f"<title>{escape(name)}</title>\n",
            *_cards(timeline, name),
            f'<script type="application/ld+json">{_json(_linked(timeline, name))}</script>\n',
            f"<style>{_STYLE}</style>\n</head>\n<body>\n",
            '<main id="timeline"></main>\n<div id="print"></div>\n',
            *_table(timeline, name),
            f'<script type="application/octet-stream" id="timeline-data">{data}</script>\n',
            f'<script type="module">{script}</script>\n</body>\n</html>\n',
        )
    )


def _hash(content: str) -> str:
    return f"sha256-{b64encode(sha256(content.encode()).digest()).decode()}"


def _summary(timeline: Timeline) -> str:
    if not timeline.events:
        return "A timeline without events."
    count, sources = len(timeline.events), len(timeline.documents)
    said = f"{count:,} event{'s' if count > 1 else ''}"
    return f"{said} from {sources:,} source{'s' if sources > 1 else ''}." if sources else f"{said}."


def _cards(timeline: Timeline, name: str) -> Iterator[str]:
    """Open Graph, for a link that is shared."""
    summary = _summary(timeline)
    yield f'<meta name="description" content="{escape(summary)}">\n'
    for key, value in (("title", name), ("description", summary), ("type", "article")):
        yield f'<meta property="og:{key}" content="{escape(value)}">\n'


def _linked(timeline: Timeline, name: str) -> dict[str, Any]:
    """schema.org: a list of events. A name says whose claim it is, and only plain dates are given as dates."""
    return {
        "@context": "https://schema.org",
        "@type": "ItemList",
        "name": name,
        "description": _summary(timeline),
        "numberOfItems": len(timeline.events),
        "itemListElement": [
            {"@type": "ListItem", "position": place, "item": _linked_event(event)}
            for place, event in enumerate(timeline.events[:LISTED], start=1)
        ],
    }


def _linked_event(event: Event) -> dict[str, Any]:
    standing = _standing(event)
    told: dict[str, Any] = {"@type": "Event", "name": f"{event.title} ({standing})" if standing else event.title}
    told["temporalCoverage"] = event.when.edtf
    begin, end = event.when.begin_earliest, event.when.end_latest
    if event.when.granularity == "day" and event.when.solid() and begin and end and begin.year > 0 and end.year < 10000:
        told |= {"startDate": str(begin), "endDate": str(end)}
    if event.places:
        told["location"] = [{"@type": "Place", "name": place} for place in event.places]
    return told


def _standing(event: Event) -> str:
    """What must be said beside a title: whose claim it is, and what it is not."""
    who = LANES["attribution"](event) if all(claim.attribution for claim in event.claims) else ()
    parts = [f"per {', '.join(who)}"] if who else []
    parts += [event.modality] if event.modality != "happened" else []
    parts += ["disputed"] if event.disputed else []
    return ", ".join(parts)


def _json(value: object) -> str:
    """JSON that can stand in a script element: no way out of it, no line separators."""
    text = json.dumps(value, ensure_ascii=True, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _table(timeline: Timeline, name: str) -> Iterator[str]:
    """All events, for a reader without JavaScript. With it, the browser takes this as text and never builds it.

    Sources stand once, below, and rows name their number, as references do: a hundred thousand rows must stay small.
    """
    numbers = {document.id: number for number, document in enumerate(timeline.documents, start=1)}
    yield f'<noscript><div class="table"><h1>{escape(name)}</h1><p>{escape(_summary(timeline))}</p>\n'
    yield "<table><thead><tr><th>When<th>What<th>Source</thead><tbody>\n"
    for event in timeline.events:
        standing = _standing(event)
        note = f" <small>({escape(standing)})</small>" if standing else ""
        said = ", ".join(str(numbers.get(source, "?")) for source in event.sources)
        yield f'<tr id="e-{escape(event.id)}"><td>{escape(event.when.words())}<td>{escape(event.title)}{note}<td>{said}'
    yield "</tbody></table>\n"
    if timeline.documents:
        yield "<h2>Sources</h2><ol>\n"
        for document in timeline.documents:
            published = f", {document.day.isoformat()}" if document.day else ""
            yield f"<li>{escape(document.name)}{published}\n"
        yield "</ol>\n"
    if timeline.unresolved:
        yield "<h2>Not placed</h2><ul>\n"
        for one in timeline.unresolved:
            yield f"<li><b>{escape(one.timex.text)}</b>: {escape(one.reason)}\n"
        yield "</ul>\n"
    yield "</div></noscript>\n"
