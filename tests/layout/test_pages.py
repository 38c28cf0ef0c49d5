import pytest

from timeline import Document, extract

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
