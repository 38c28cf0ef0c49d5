"""The one-file page, as text: what stands in it, how large it is, and that no text gets out of its place."""

import json
import random
import re
from html.parser import HTMLParser
from itertools import accumulate

import pytest

from tests.explorer.sample import line
from timeline.model.document import Document
from timeline.model.event import Attribution, Claim, Event
from timeline.model.span import Span
from timeline.model.timeline import Timeline
from timeline.model.timespan import TimeSpan
from timeline.views.page import BUNDLE, render

PAYLOADS = [
    "<script>window.hit=1</script>",
    "</script><script>window.hit=1</script>",
    "</noscript><img src=x onerror='window.hit=1'>",
    '"><img src=x onerror="window.hit=1">',
    "'};window.hit=1;//",
    "<!--<script>",
    "</title><svg onload=window.hit=1>",
    "&lt;b&gt; &amp;amp; ${window.hit=1} {{hit}}",
    "\u2028window.hit=1\u2029",
    "javascript:window.hit=1",
    "\u202eright to left\u202c العربية עברית",
    "🙂" * 50,
    "x" * 10_000,
]


def hostile(payload: str) -> Timeline:
    """The payload in every field that takes text."""
    text = f"It {payload} began in 1914. Then nothing."
    document = Document(text, id=f"d-{payload}", title=payload, source=payload, published="2022-09-28")
    claim = Claim(
        document.id, Span(0, len(text)), Span(0, len(text)), None, TimeSpan.parse("1914"), Attribution(payload, payload)
    )
    event = Event(
        f"e-{payload}", payload, TimeSpan.parse("1914"), (claim,), participants=(payload,), places=(payload,), tags=(payload,),
        reasons=(payload,), when_reason=payload, note=payload, confidence=0.4,
    )  # fmt: skip
    return Timeline((event,), (document,), title=payload)


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        tag = self.found[-1][0] if self.found else ""
        self.texts[tag] = self.texts.get(tag, "") + data


def tags(page: str) -> Tags:
    parser = Tags()
    parser.feed(page)
    return parser


@pytest.mark.parametrize("payload", PAYLOADS, ids=range(len(PAYLOADS)))
def test_no_text_becomes_markup(payload: str) -> None:
    harmless, found = tags(render(hostile("plain"))), tags(render(hostile(payload)))
    assert [tag for tag, _ in found.found] == [tag for tag, _ in harmless.found]
    assert not any(key.startswith("on") for _, attributes in found.found for key in attributes)
    assert found.texts["title"] == f"{payload}\n"


@pytest.mark.parametrize("payload", PAYLOADS, ids=range(len(PAYLOADS)))
def test_the_json_in_the_head_reads_back(payload: str) -> None:
    page = render(hostile(payload))
    raw = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    assert len(raw) == 1
    assert not re.search(r"[<>&\u2028\u2029]", raw[0])
    assert json.loads(raw[0])["name"] == payload


def test_the_policy_allows_nothing_from_outside() -> None:
    page = render(line())
    [policy] = [a["content"] for tag, a in tags(page).found if tag == "meta" and a.get("http-equiv")]
    assert policy is not None
    assert "default-src 'none'" in policy
    assert "http" not in policy
    assert "unsafe" not in policy
    assert not re.search(r"""(?:src|href)=["']?(?:https?:)?//""", page)


def test_the_head_says_what_it_is() -> None:
    found = tags(render(line()))
    cards = {a["property"]: a["content"] for tag, a in found.found if tag == "meta" and "property" in a}
    assert cards["og:title"] == "The harbour of Lindmouth"
    assert cards["og:description"] == "14 events from 2 sources."
    assert tags(render(line(), title="Other")).texts["title"] == "Other\n"


def test_a_claim_is_never_named_as_a_fact() -> None:
    page = render(line())
    [raw] = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.DOTALL)
    names = [entry["item"]["name"] for entry in json.loads(raw)["itemListElement"]]
    assert "The first ferry leaves at dawn (according to Mayor Ada Brennan)" in names
    assert "A worker is hurt (according to The port authority, did not happen)" in names
    assert "The harbour of Lindmouth reopens" in names
    assert "The first ferry leaves at dawn <small>(according to Mayor Ada Brennan)</small>" in page


def test_every_event_has_an_anchor_without_javascript() -> None:
    timeline = line()
    table = re.search(r"<noscript>(.*?)</noscript>", render(timeline), re.DOTALL)
    assert table is not None
    assert [f"e-{event.id}" for event in timeline.events] == [
        a["id"] for tag, a in tags(table[1]).found if tag == "tr" and "id" in a
    ]
    assert "some years ago" in table[1]


def test_a_long_table_has_its_years_as_headings_with_links() -> None:
    whens = (
        "-0043-03-15",
        *[f"1914-0{month}-0{day}" for month in (1, 2) for day in (1, 2, 3)],
        "1915-05",
        "1915",
        "1915~",
        "1915-06/..",
        "1915-07",
    )
    page = render(
        Timeline(tuple(Event(f"e{k}", f"Event {k}", TimeSpan.parse(when), ()) for k, when in enumerate(whens)))
    )
    found = re.search(r"<noscript>(.*?)</noscript>", page, re.DOTALL)
    assert found is not None
    links = [a["href"] for tag, a in tags(found[1]).found if tag == "a"]
    assert links == []  # twelve events in three years want no headings
    many = tuple(Event(f"f{k}", "More", TimeSpan.parse("1914-03-04"), ()) for k in range(20))
    page = render(
        Timeline((*[Event(f"e{k}", f"Event {k}", TimeSpan.parse(when), ()) for k, when in enumerate(whens)], *many))
    )
    found = re.search(r"<noscript>(.*?)</noscript>", page, re.DOTALL)
    assert found is not None
    assert re.findall(r'<a href="#(y\d)">([^<]+)', found[1]) == [("y0", "44 BCE"), ("y1", "1914"), ("y2", "1915")]
    assert re.findall(r"<tr id=(y\d)><th colspan=3>([^\n]+)", found[1]) == [
        ("y0", "44 BCE"),
        ("y1", "1914"),
        ("y2", "1915"),
    ]
    said = dict(re.findall(r"<tr id=e-(e\d+)><td>([^<]+)", found[1]))
    assert [said["e1"], said["e7"], said["e8"]] == ["1 January", "May", "1915"]
    assert said["e10"] == "since June"


def test_the_same_timeline_gives_the_same_page() -> None:
    assert render(line()) == render(line())


@pytest.mark.parametrize(
    "timeline", [Timeline(), Timeline((Event("e", "", TimeSpan.parse("1914"), ()),))], ids=["none", "one"]
)
def test_small_timelines(timeline: Timeline) -> None:
    assert render(timeline).endswith("</html>\n")


def test_the_front_end_is_small() -> None:
    assert BUNDLE.stat().st_size < 180_000
    code = BUNDLE.read_text("utf-8")
    assert code.isascii()
    assert "</script" not in code.lower()
    assert "webgl" not in code.lower(), "a browser without it must do"


def prose(count: int, *, seed: int = 7) -> Timeline:
    """`count` events with a sentence each, of made-up words, as often as words are: the n-th a n-th as often as the first."""
    rnd = random.Random(seed)
    words = ["".join(rnd.choices("abcdefghilmnoprstuv", k=rnd.randint(2, 11))) for _ in range(6000)]
    often = list(accumulate(1 / (rank + 3) for rank in range(len(words))))
    documents, events = [], []
    for number in range(max(1, count // 20)):
        text, claims = "", []
        for _ in range(min(20, count)):
            day = f"{rnd.randint(1900, 2023)}-{rnd.randint(1, 12):02}-{rnd.randint(1, 28):02}"
            sentence = f"On {day} {' '.join(rnd.choices(words, cum_weights=often, k=22))}. "
            claims.append((len(text), len(text) + len(sentence), day))
            text += sentence
        documents.append(
            Document(
                text,
                id=f"d{number}",
                title=" ".join(rnd.choices(words, cum_weights=often, k=6)),
                published="2023-12-31",
            )
        )
        for start, end, day in claims:
            claim = Claim(f"d{number}", Span(start, end), Span(start, end), None, TimeSpan.parse(day))
            events.append(
                Event(f"{rnd.getrandbits(40):010x}", text[start + 14 : start + 64], TimeSpan.parse(day), (claim,))
            )
    return Timeline(tuple(events), tuple(documents))


def test_a_thousand_events_with_their_sources() -> None:
    assert len(render(prose(1000)).encode()) < 760_000


@pytest.mark.slow
def test_a_hundred_thousand_events_without_sources() -> None:
    assert len(render(prose(100_000), sources=False).encode()) < 15_000_000
