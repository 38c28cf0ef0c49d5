"""Events for the tests of views, in one line each."""

from timeline.model import Attribution, Claim, Document, Event, Span, Timeline, TimeSpan

DOCUMENTS = (
    Document("The first.", id="a", title="Morning paper", published="2022-09-28"),
    Document("The second.", id="b", title="Evening paper", published="2022-09-29"),
    Document("The third.", id="c", title="Radio"),
)


def event(
    title: str, when: str, *, says: dict[str, str] | None = None, who: str | None = None, **fields: object
) -> Event:
    """`says` gives the date that each document (a, b, c) gives; without, document a gives `when`."""
    attribution = Attribution(who, "said") if who is not None else None
    claims = tuple(
        Claim(document, Span(0, 3), Span(0, 3), None, TimeSpan.parse(date), attribution)
        for document, date in (says or {"a": when}).items()
    )
    return Event(f"{title}|{when}", title, TimeSpan.parse(when), claims, **fields)  # type: ignore[arg-type]


def line(*events: Event, title: str = "") -> Timeline:
    return Timeline(events, DOCUMENTS, title=title)


def many(count: int, when: str = "2022-09-15") -> Timeline:
    return Timeline(tuple(event(f"Event {number}", when) for number in range(count)), DOCUMENTS)


def spread_out(count: int) -> Timeline:
    """Over a month, a third of them on one day."""
    days = (f"2022-09-{1 + number * 7 % 29:02}" if number % 3 else "2022-09-15" for number in range(count))
    return Timeline(tuple(event(f"Event {number}", day) for number, day in enumerate(days)), DOCUMENTS)


NEWS = line(
    event("Vote to join", "2014", places=("Crimea",)),
    event("Voting in four regions", "2022-09-23/2022-09-27", disputed=True, places=("Donetsk", "Luhansk"),
          says={"a": "2022-09-23/2022-09-27", "b": "2022-09-22/2022-09-27"}),
    event("Military operation", "2022-02/..", modality="ongoing", participants=("Army",)),
    event("Words on weapons", "2022-09-27", who="an official", says={"a": "2022-09-27", "b": "2022-09-27"}),
    event("Treaty to be signed", "2022-09-30", modality="planned"),
    event("Talks may resume", "2022-11", modality="possible"),
    event("Attack on the bridge", "2022-10-08", modality="denied", who=""),
    event("Skirmishes", "2021-21/2022-02"),
    title="September 2022",
)  # fmt: skip

EVERYTHING = line(
    event("Big Bang", "Y-13787E6~"),
    event("Earth forms", "Y-454E7~"),
    event("Caesar killed", "-0043-03-15"),
    event("A lunch hour", "2022-09-27T12"),
)

HOSTILE = (
    "<script>alert(1)</script>",
    "<b>bold</b> & <a href='javascript:alert(1)'>link</a>",
    "]]></title></svg><img src=x onerror=alert(1)>",
    "\"quoted\" 'twice' &lt;entity&gt; &#36; %{x} %{customdata}",
    "costs $5 to $10 \\frac{1}{2}",
    "control \x00 \x07 \x1b[31m \ufffe \ud800 end",
    "turned \u202e around \u2066 and \u2069 back \u200f",
    "שלום עולם مرحبا بالعالم",
    "emoji 👩‍👩‍👧‍👦 🇺🇦 and 漢字かな交じり文",
    "x" * 10_000,
    "line one\nline two\ttab\r\n\u2028 three",
    "",
    "   ",
)
