"""The table of a timeline in a notebook: short, and it scrolls. Its styles stand in it, under one class, and it reads
well without them; it takes its colours from the notebook, light or dark.
"""

from html import escape
from itertools import islice

from ..model import Timeline
from ..model.brief import briefs, called

MOST = 500
"""So many rows; a longer timeline says how many more there are."""
LETTERED = 5
"""Up to so many texts are letters, with their names below."""
STYLE = """<style>
.tl-short{max-width:56em;font:13px/18px system-ui,sans-serif}
.tl-short .tl-rows{max-height:432px;overflow:auto;border:1px solid #8886;border-radius:7px}
.tl-short table{font:inherit;border-collapse:collapse;width:100%;margin:0;font-variant-numeric:tabular-nums}
.tl-short th,.tl-short td{text-align:left!important;vertical-align:top;padding:6px 10px}
.tl-short th,.tl-short td{border-bottom:1px solid #8883;white-space:normal}
.tl-short th{position:sticky;top:0;background:var(--jp-layout-color2,Canvas);z-index:1}
.tl-short td:first-child{min-width:9em}
.tl-short td:nth-child(2){min-width:18em}
.tl-short thead th{white-space:nowrap}
.tl-short .tl-quiet{opacity:.75}
.tl-short p{margin:6px 2px}
</style>"""


def short_table(timeline: Timeline) -> str:
    """HTML of the first `MOST` events: when, what, who says so, status, source.

    >>> "<td>Rome burned" in short_table(__import__("timeline").extract("Rome burned in 64 CE."))
    True
    """
    documents = timeline.documents
    lettered = len(documents) <= LETTERED
    names = [chr(97 + k) if lettered else escape(called(document)) for k, document in enumerate(documents)]
    cited = len(documents) > 1
    heads = ["When", "What", "Who says so", "Status", *(["Source"] if cited else [])]
    rows = []
    for row in islice(briefs(timeline), MOST):
        cells = [row.event.when.words(), row.title, row.who, row.status]
        source = f"<td class='tl-quiet'>{', '.join(names[place] for place in row.sources)}</td>" if cited else ""
        first, *rest = map(escape, cells)
        told = "".join(f"<td>{cell}</td>" for cell in rest)
        rows.append(f"<tr><td class='tl-quiet' title='{escape(row.when)}'>{first}</td>{told}{source}</tr>")
    head = "".join(f"<th scope='col'>{name}</th>" for name in heads)
    more = f"<p class='tl-quiet'>and {len(timeline.events) - MOST:,} more</p>" if len(timeline.events) > MOST else ""
    texts = [f"<b>{name}</b> {escape(called(document))}" for name, document in zip(names, documents, strict=True)]
    below = f"<p class='tl-quiet'>{' &ensp; '.join(texts)}</p>" if lettered and cited else ""
    return (
        f"<div class='tl-short'>{STYLE}<p>{escape(repr(timeline)[1:-1])}</p><div class='tl-rows'><table>"
        f"<thead><tr>{head}</tr></thead><tbody>{''.join(rows)}</tbody></table></div>{more}{below}</div>"
    )
