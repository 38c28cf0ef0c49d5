"""One HTML file with a timeline and all it takes to explore it: no request, readable without JavaScript, printable.

The front end is the widget's own bundle; the data are its columns, gzipped, in base64. The Content-Security-Policy
names the hash of the one script and the one style, so that nothing else can run, whatever a title or a text says.
"""

import gzip
import json
from base64 import b64encode
from collections.abc import Iterator, Mapping
from hashlib import sha256
from html import escape
from os import PathLike
from pathlib import Path
from typing import Any

from ..model.brief import entitled
from ..model.event import Event
from ..model.timeline import Timeline
from .attached import attached
from .columns import pack
from .interface import TONGUE, phrases
from .table import standing, table

BUNDLE = Path(__file__).parent / "explorer" / "explorer.js"
LISTED = 500
"""So many events stand in the JSON-LD of the head, the first in time; `numberOfItems` counts all of them. It is for
search engines, and some 200 bytes an event; the data themselves are the columns."""

_STYLE = """
:root{color-scheme:light dark}
html,body{height:100%;margin:0;background:#fff;color:#1d2025;
font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
#timeline{display:none}
#timeline.on{display:block;height:100vh;height:100dvh;min-height:480px}
#print{display:none}
.table{max-width:60rem;margin:0 auto;padding:2rem 1.5rem}
table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.5rem .9rem .5rem 0}
th,td{border-bottom:1px solid #ddd;overflow-wrap:anywhere}
th{overflow-wrap:normal}
td:first-child{width:30%;min-width:6.5rem}
td,li,h1{unicode-bidi:plaintext}
td small{color:#7a4a10}
tbody th{position:sticky;top:0;padding-top:1.4rem;background:#fff}
nav{columns:5rem auto;margin:1rem 0}
nav a{display:block}
a{color:inherit}
:target{background:#fdf1c4;color:#1d2025}
@media (prefers-color-scheme:dark){html,body{background:#15171c;color:#e9ebef}
th,td{border-color:#2e333d}tbody th{background:#15171c}td small{color:#f0b46a}}
#print{font-size:12px}
#print td:first-child{width:2rem;min-width:0}
#print tbody th{position:static}
#print ol{list-style:none;padding:0}
#print li b{margin-right:.8em}
#print .marks{display:flex;flex-wrap:wrap;gap:0 1.6em;margin:.6em 0 1.4em}
#print .marks svg{vertical-align:-4px}
#print .order-picture,#print .marks{break-inside:avoid;break-after:avoid}
#print td.when{min-width:9.5em}
#print .offscreen{position:absolute}
thead{display:table-header-group}
tr{break-inside:avoid}
@page{margin:15mm}
@media print{html,body{height:auto}#timeline.on{display:none}#print{display:flow-root;color:#000;background:#fff}}
"""


def render(
    timeline: Timeline,
    *,
    sources: bool = True,
    title: str | None = None,
    images: Mapping[str, str | PathLike[str]] | None = None,
    links: Mapping[str, str] | None = None,
    language: str = "en",
) -> str:
    """The page as text. `sources=False` leaves the documents' texts out; `title` is the page's, else the timeline's.

    `language` is that of the interface ("de", "es", "fr", "uk"), or "auto" for what the browser prefers.

    `images` (files or data URIs) and `links` are given by event id. Raises `TimelineError` for one that is no such.

    >>> render(Timeline(title="Crimea")).startswith("<!doctype html>")
    True
    """
    name = title or entitled(timeline) or "Timeline"
    script = BUNDLE.read_text("utf-8")
    said = phrases(language)
    tongue = TONGUE.read_text("utf-8") if said else ""
    own = next(iter(said)) if len(said) == 1 else "en"
    shown = attached(timeline, images, links)
    packed = pack(timeline, sources=sources, attached=shown, spoken=tuple(said))
    data = b64encode(gzip.compress(packed, compresslevel=9, mtime=0)).decode()
    scripts = " ".join(f"'{_hash(code)}'" for code in (script, tongue) if code)
    policy = (
        f"default-src 'none'; script-src {scripts}; style-src '{_hash(_STYLE)}'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )
    return "".join(
        (
            f'<!doctype html>\n<html lang="{own}">\n<head>\n<meta charset="utf-8">\n',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n',
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n',
            '<meta name="referrer" content="no-referrer">\n<link rel="icon" href="data:,">\n',
            f"<title>{escape(name)}</title>\n",
            *_cards(timeline, name),
            f'<script type="application/ld+json">{_json(_linked(timeline, name))}</script>\n',
            f"<style>{_STYLE}</style>\n</head>\n<body>\n",
            '<main id="timeline"></main>\n<div id="print"></div>\n',
            *table(timeline, name, _summary(timeline)),
            *_tongue(said, tongue),
            f'<script type="application/octet-stream" id="timeline-data">{data}</script>\n',
            f'<script type="module">{script}</script>\n</body>\n</html>\n',
        )
    )


def _tongue(said: Mapping[str, Mapping[str, str]], code: str) -> Iterator[str]:
    """The phrases in another language, and what looks them up."""
    if said:
        yield f'<script type="application/json" id="timeline-phrases">{_json(said)}</script>\n'
        yield f'<script type="module">{code}</script>\n'


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
    said = standing(event)
    told: dict[str, Any] = {"@type": "Event", "name": f"{event.title} ({said})" if said else event.title}
    told["temporalCoverage"] = event.when.edtf
    begin, end = event.when.begin_earliest, event.when.end_latest
    if event.when.granularity == "day" and event.when.solid() and begin and end and begin.year > 0 and end.year < 10000:
        told |= {"startDate": str(begin), "endDate": str(end)}
    if event.places:
        told["location"] = [{"@type": "Place", "name": place} for place in event.places]
    return told


def _json(value: object) -> str:
    """JSON that can stand in a script element: no way out of it, no line separators."""
    text = json.dumps(value, ensure_ascii=True, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
