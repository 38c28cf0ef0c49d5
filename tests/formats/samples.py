"""Timelines of any kind, and what it means that one came back from a file."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from timeline.formats import FORMATS, LossReport
from timeline.formats.loss import FIELDS
from timeline.model import (
    MODALITIES,
    Attribution,
    Claim,
    Document,
    Event,
    Span,
    Timeline,
    TimeSpan,
    Timex,
    Unresolved,
)

DATES = [
    "2014", "2014-03", "2014-03-16", "2022-09-23/2022-09-27", "2022-02/..", "../1760", "/1760", "1914/", "1850~",
    "1850?", "2014-03~/2014-05?", "18XX", "156X", "-0043-03-15", "0000", "-0100/0014", "Y12000", "Y-17000", "Y17E8",
    "[2014-03-11..2014-03-20]", "[1667,1668]", "{1667..1670}", "[..1760]", "2022-21", "2001-34", "2014-03-XX",
    "2014-XX", "0001-01-01", "9999-12-31", "0044", "0099-12", "9999", "2022-09-27T14:30", "2022-09-27T14:30:15Z",
    "2022-09-27T09", "2022-09-27T14:30+02:00", "2022-09-27T10:00/2022-09-27T12:00", "2014/2014-03", "2014-02-28/2014-03",
    "1800-01-01", "-0001-12-31/0001-01-01",
]  # fmt: skip

_AWKWARD = [
    "=1+1",
    "+49",
    "-7",
    "@home",
    "'=x",
    "a\nb",
    "<b>bold</b>",
    "&amp;",
    "#tag",
    "a: b",
    "“quoted”",
    "“, ”; |",
    "x\ty",
]
_words = st.one_of(
    st.sampled_from(
        ["The council voted", "Rain fell on Harrow Bay", "Zürich, été", "議会は火曜日に", "ظ\u200fب", *_AWKWARD]
    ),
    st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=12).filter(str.strip),
)
_lists = st.lists(_words, max_size=3).map(tuple)
_when = st.sampled_from(DATES).map(TimeSpan.parse)


@st.composite
def documents(draw: st.DrawFn, number: int) -> Document:
    sentences = draw(st.lists(_words, min_size=1, max_size=4))
    published = draw(st.sampled_from([None, "2022-09-28", "2022-09-28T10:30:00+02:00", "0044-03-15"]))
    return Document(
        " ".join(sentences),
        id=f"d{number}",
        published=published,
        title=draw(st.one_of(st.just(""), _words)),
        source=draw(st.sampled_from(["", "https://example.org/a?b=1&c=2", "articles/one.txt"])),
        language=draw(st.sampled_from(["en", "de"])),
        author=draw(st.sampled_from(["", "A. Writer"])),
        published_from="front matter" if published else "",
    )


def _span(draw: st.DrawFn, low: int, high: int) -> Span:
    start = draw(st.integers(low, high - 1))
    return Span(start, draw(st.integers(start + 1, high)))


@st.composite
def claims(draw: st.DrawFn, document: Document) -> Claim:
    sentence = _span(draw, 0, len(document.text))
    sentence = sentence if sentence.of(document.text).strip() else Span(0, len(document.text))
    evidence = _span(draw, sentence.start, sentence.end)
    evidence = evidence if evidence.of(document.text).strip() else sentence  # evidence is words
    mark = Timex(
        evidence.start,
        evidence.end,
        evidence.of(document.text),
        "DATE",
        "2014",
        when=TimeSpan.parse("2014"),
        rule="year",
    )
    return Claim(
        document.id,
        sentence,
        evidence,
        draw(st.sampled_from([None, mark])),
        draw(st.one_of(st.none(), _when)),
        draw(st.one_of(st.none(), st.builds(Attribution, _words, st.sampled_from(["said", "according to"])))),
    )


@st.composite
def timelines(draw: st.DrawFn) -> Timeline:
    known = [draw(documents(number)) for number in range(draw(st.integers(1, 3)))]
    events = [
        Event(
            f"e{number}",
            f"{draw(_words)} {number}",
            draw(_when),
            tuple(draw(claims(draw(st.sampled_from(known)))) for _ in range(draw(st.integers(0, 3)))),
            modality=draw(st.sampled_from(MODALITIES)),
            participants=draw(_lists),
            places=draw(_lists),
            tags=draw(_lists),
            confidence=draw(st.sampled_from([1.0, 0.5, 0.1 + 0.2])),
            reasons=draw(_lists),
            when_reason=draw(st.one_of(st.none(), _words)),
            disputed=draw(st.booleans()),
            note=draw(st.one_of(st.none(), _words)),
        )
        for number in range(draw(st.integers(0, 4)))
    ]
    unresolved = draw(st.booleans())
    first = known[0]
    mark = Timex(0, 1, first.text[:1], "DATE", "XXXX-WXX-2", note="no day of publication")
    waiting = (Unresolved(first.id, Span(0, len(first.text)), mark, "no day of publication"),) if unresolved else ()
    return Timeline(tuple(events), tuple(known), waiting, title=draw(st.one_of(st.just(""), _words)))


def kept(timeline: Timeline, report: LossReport) -> dict[str, Any]:
    """What must come back: every field that the report does not name."""
    module = FORMATS[report.format].load_module()
    fits: Callable[[Event], bool] = getattr(module, "fits", lambda _: True)
    events = tuple(filter(fits, timeline.events))
    cited = {claim.document_id for event in events for claim in event.claims}
    left = [each for each in timeline.documents if each.id in cited or "uncited" not in report.fields]
    timeline = replace(timeline, events=events, documents=tuple(sorted(left, key=lambda each: each.id)))
    return {name: field.values(timeline) for name, field in FIELDS.items() if name not in report.fields}


def harrow_bay() -> Timeline:
    """A small timeline with what formats find hard: uncertain, open, before our era, disputed, attributed, unplaced."""
    text = (
        "Harrow Bay was founded about 44 BC. The council voted on 27 September 2022. Since February the bridge has been "
        "closed, the mayor said. The pier burned in 2014."
    )
    other = "The council of Harrow Bay voted on 26 September 2022 to close the bridge."
    first = Document(
        text,
        id="gazette",
        published="2022-09-28",
        title="The bridge",
        source="https://example.org/bridge",
        author="A. W.",
    )
    second = Document(other, id="herald", published="2022-09-29", title="A vote & its <b>day</b>", language="en")

    def quoted(document: Document, words: str, when: str, mark: str, who: Attribution | None = None) -> Claim:
        start = document.text.index(words)
        end = document.text.index(".", start) + 1
        at, span = document.text.index(mark, start), TimeSpan.parse(when)
        value = span.edtf.rstrip("~").removesuffix("/..")
        timex = Timex(at, at + len(mark), mark, "DATE", value, "APPROX" if "~" in when else None, span)
        return Claim(document.id, Span(start, end), Span(start, end - 1), timex, span, who)

    events = (
        Event(
            "e1", "Harrow Bay founded", TimeSpan.parse("-0043~"), (quoted(first, "Harrow Bay was", "-0043~", "44 BC"),)
        ),
        Event(
            "e2",
            "=HYPERLINK vote",
            TimeSpan.parse("2022-09-27"),
            (
                quoted(first, "The council", "2022-09-27", "27 September 2022"),
                quoted(second, "The council", "2022-09-26", "26 September 2022"),
            ),
            disputed=True,
            places=("Harrow Bay",),
            tags=("vote", "town hall"),
        ),
        Event(
            "e3",
            "The bridge is closed",
            TimeSpan.parse("2022-02/.."),
            (quoted(first, "Since February", "2022-02/..", "February", Attribution("the mayor", "said")),),
            modality="ongoing",
        ),
        Event(
            "e4",
            "The pier burned",
            TimeSpan.parse("2014"),
            (quoted(first, "The pier", "2014", "2014"),),
            confidence=0.9,
        ),
    )
    mark = Timex(0, 6, "Harrow", "DATE", "XXXX-WXX-2")
    waiting = Unresolved("herald", Span(0, 20), mark, "no day of publication: supply it")
    return Timeline(events, (first, second), (waiting,), title="Harrow Bay")
