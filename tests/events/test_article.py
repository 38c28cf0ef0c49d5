"""The article of the first slice, and the same facts in our own words."""

import pytest

from timeline.model import Document, Event, Timeline
from timeline.pipeline import extract

OURS = """News   /   World   /   Europe

Officials in four Ukrainian regions say huge majorities want to join Russia

The referendums were held in Donetsk, Luhansk, Kherson and Zaporizhzhia over the past five days.

Officials compared them to a similar ballot held in 2014, in which Crimea voted to join Russia.

They came amid a military operation, which Russia has been conducting in Ukraine since February.

Russia says it protects people who had, in its words, been "persecuted" for years on end.

Also on Tuesday, a senior Russian official said Moscow would not rule out the use of nuclear weapons.

"Let's imagine that Russia is forced to use the most fearsome weapon," the former president wrote in a post.

The Example Herald can also be accessed at the following alternate addresses: www.example.org
"""


def by_date(line: Timeline, edtf: str) -> Event:
    found = [event for event in line if event.when.edtf == edtf]
    assert len(found) == 1, [(event.when.edtf, event.title) for event in line]
    return found[0]


@pytest.fixture(scope="module", params=["ours", "shared"])
def text(request: pytest.FixtureRequest) -> str:
    if request.param == "ours":
        return OURS
    path = request.getfixturevalue("shared") / "articles/press-tv-referendums.txt"
    if not path.is_file():
        pytest.skip(f"{path} is not on this machine")
    return path.read_text("utf-8")


def test_vote_of_2014(text: str) -> None:
    event = by_date(extract(text, published="2022-09-28"), "2014")
    assert "Crimea" in event.title
    assert event.title.endswith("voted to join Russia")
    assert event.modality == "happened"
    assert event.when.solid() is None  # some time within the year


def test_five_days_of_voting(text: str) -> None:
    event = by_date(extract(text, published="2022-09-28"), "2022-09-23/2022-09-27")
    assert event.title.startswith("The referendums ")
    assert " held in " in event.title
    assert {"Donetsk", "Luhansk", "Kherson", "Zaporizhzhia"} <= set(event.places)


def test_operation_goes_on(text: str) -> None:
    event = by_date(extract(text, published="2022-09-28"), "2022-02/..")
    assert event.title == "Russia has been conducting a military operation in Ukraine"
    assert event.modality == "ongoing"
    assert "Ukraine" in event.places


def test_words_of_the_official_are_his(text: str) -> None:
    event = by_date(extract(text, published="2022-09-28"), "2022-09-27")
    said = event.claims[0].attribution
    assert said is not None
    assert (said.source, said.cue) == (
        "Dimitry Medvedev" if "Medvedev" in text else "a senior Russian official",
        "said",
    )
    assert said.span is not None
    assert said.span.of(text) == "said"
    assert "Moscow would not" in event.title
    assert not event.claims[0].asserted


def test_nothing_else_is_an_event(text: str) -> None:
    line = extract(text, published="2022-09-28")
    assert len([event for event in line if event.claims[0].timex is not None]) == 4
    assert line.unresolved == ()
    assert not any("years on end" in event.title for event in line)


def test_what_the_article_is_about_is_an_event() -> None:
    title = "Envoy says he will not meet the minister after the vote in the valley"
    body = "The envoy of Norvik said he had nothing to say.\n\nThe vote was held on Sunday.\n\nThe valley is cut off."
    line = extract(f"{title}\n\n{body}", published="2022-09-28")
    about = next(event for event in line if event.title == title)
    assert (about.when.edtf, about.title, about.claims[0].timex) == ("[..2022-09-28]", title, None)
    assert extract(f"{title}\n\n{body}", published="2022-09-28", headline=False).events == tuple(
        event for event in line if event is not about
    )
    assert title not in [event.title for event in extract(f"{title}\n\n{body}")]


def test_a_headline_that_the_lead_dates_is_one_with_it() -> None:
    lead = "A fire destroyed the old mill in Norvik on Sunday."
    document = Document(lead, title="Fire destroys old mill in Norvik", published="2022-09-28")
    assert [event.when.edtf for event in extract(document)] == ["2022-09-25"]


def test_without_publication_day(text: str) -> None:
    line = extract(text)
    assert [event.when.edtf for event in line] == ["2014"]
    assert len(line.unresolved) == 3
    shown = " ".join(item.timex.text for item in line.unresolved)
    assert all(word in shown for word in ("February", "Tuesday", "past five days"))
    assert all("supply published=" in item.reason for item in line.unresolved)


def test_every_event_leads_back_to_its_sentence(text: str) -> None:
    document = Document(text, id="a", published="2022-09-28")
    for event in extract(document, context="narrative"):
        for claim in event.claims:
            assert claim.document_id == "a"
            assert claim.sentence.contains(claim.evidence)
            assert claim.timex is None or claim.sentence.contains(claim.timex.span)
            assert claim.evidence.of(text).strip()


def test_five_events_of_which_one_is_the_headlines(text: str) -> None:
    line = extract(text, published="2022-09-28")
    assert len(line.events) == 5
    voting = by_date(line, "2022-09-23/2022-09-27")
    assert "Zaporizhzhia" in voting.title
    headline = by_date(line, "[..2022-09-28]")
    assert headline.reasons[0].startswith("the headline")


def test_an_official_is_named_where_the_next_sentence_quotes_him() -> None:
    told = (
        "A senior official said on Tuesday that the port would close. "
        '"Let us suppose that it burns," Dana Brook, the former master, said in a post.'
    )
    (event,) = extract(told, published="2022-09-28", headline=False).events
    assert event.title == "A senior official [Dana Brook] said that the port would close"
    claim = event.claims[0].attribution
    assert claim is not None
    assert claim.source == "Dana Brook"
