"""A row of the report as markup: what the chronology says, the verdict, and what the source says."""

import re
from hashlib import sha256
from html import escape

from ..model import Document, Span, TimeSpan
from .drawn import pair
from .verdicts import WORDS, Checked, Evidence, Verdict
from .written import name_of

TONE: dict[Verdict, str] = {
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


def row_of(number: int, row: Checked) -> str:
    """The row, its verdict, both dates as marks, and the sentence that decides."""
    first = row.evidence[0] if row.evidence else None
    marks = pair(row.span, first.when if first else None, first.modality if first else "happened", number=number)
    ok = " data-ok" if row.verdict == "supported" else ""
    note = f"<small>{escape(row.note)}</small>" if row.note else ""
    return (
        f'<section class="row" id="row{number}"{ok}><span class="n">{number}</span>'
        f'<div><span class="w">{_struck(row.when or "no date", row.faulty)}</span><div class="t">{_struck(row.title, row.faulty)}</div></div>'
        f'<div class="v {TONE[row.verdict]}">{sign(row.verdict)}<span>{WORDS[row.verdict]}{note}</span></div>'
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
    return f"{'an' if when.granularity == 'hour' else 'a'} {when.granularity}"


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
    who = f"; according to {escape(within(first.who))}" if first.who else ""
    also = "; ".join(
        f"{escape(name_of(each.document))} has {each.when.words() if each.when else 'no date'}" for each in others[:3]
    )
    return (
        f'<p class="src"><button data-told="{anchor(first.document, first.sentence)}" title="Show it in its text">{_underlined(first)}</button></p>'
        f'<p class="by"><b>{escape(name_of(first.document))}</b> · read as {read}{how}{who}{f"; {also}" if also else ""}</p>'
    )


def within(who: str) -> str:
    """Who says so, as it stands within a sentence: "the council".

    >>> within("The council"), within("Theresa Hale")
    ('the council', 'Theresa Hale')
    """
    return who[:1].lower() + who[1:] if who.partition(" ")[0] in ("The", "A", "An", "Two", "Its", "Their") else who


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


def anchor(document: Document, span: Span) -> str:
    """Where the sentence stands in the page's own copy of its document."""
    return f"s{sha256(document.id.encode('utf-8', 'replace')).hexdigest()[:8]}-{span.start}"


def sign(verdict: Verdict, size: int = 17) -> str:
    """The sign of a verdict."""
    return (
        f'<svg width="{size}" height="{size}" viewBox="0 0 17 17" fill="none" stroke="currentColor" stroke-width="1.8"'
        f' stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">{_SIGNS[verdict]}</svg>'
    )
