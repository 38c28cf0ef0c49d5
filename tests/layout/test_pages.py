import pytest

from timeline import Document, extract
from timeline.pipeline import read_each_part

from .pages import PAGES, Laid


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_what_a_reader_would_put_on_a_timeline(page: Laid) -> None:
    events = extract(Document(page.text, published=page.published), merge=False).events
    found = {
        (event.when.edtf, event.title, event.claims[0].attribution.source if event.claims[0].attribution else "")
        for event in events
    }
    assert found >= set(page.rows), sorted(found ^ set(page.rows))
    named = {event for event in events if event.claims[0].timex is not None}
    assert len(named) <= len(page.rows)


def test_what_made_no_event_is_listed_with_its_reason() -> None:
    text = (
        "# 1904\n\nThe pier opened (Lund 1990). It is open on Mondays.\n\n# 1911\n\nLund, P. (1931). The pier. Halden."
    )
    (part,) = read_each_part([Document(text, published="2020-05-04")], headline=False)
    assert [event.title for event in part.events] == ["The pier opened"]
    assert {(item.timex.text, item.reason) for item in part.unused} >= {
        ("1911", "a heading"),
        ("1931", "in a citation"),
    }


def test_days_are_counted_from_the_one_beside_which_a_launch_is_told() -> None:
    text = (
        "The ship was built by 4 January 1990 in Orrin.\n\n"
        "It was fitted for a year with engines and rooms for the crew, who came from many towns around.\n\n"
        "It was launched on 3 May 1991.\n\n# Day 1\n\nThe crew sold fish.\n\n# Day 2\n\nA mast broke."
    )
    found = {event.title: event.when.edtf for event in extract(Document(text)).events}
    assert (found["The crew sold fish"], found["A mast broke"]) == ("1991-05-03", "1991-05-04")
