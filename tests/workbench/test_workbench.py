"""The workbench as a person uses it, by its own fields and buttons; the browser tests drive the same in a real page."""

import asyncio
import json
from datetime import UTC, datetime

import pytest

from timeline import formats
from timeline.app import workbench
from timeline.app.downloading import KINDS, made
from timeline.curation import Curation, Retitle

NEWS = "LONDON, Sept 27, 2022 (Reuters) - The pound fell on Monday. The bank met on 3 May 2021. The old mill burned in 1911."
PAGE = b"""<!doctype html><html><head><title>The mill</title></head><body><article><h1>The mill</h1>
<p>The mill burned in June 1911, and nobody in the valley slept that night.</p></article></body></html>"""
DIARY = "The dam burst on 3 May 1911. On Tuesday the mayor resigned."


@pytest.fixture
def bench(tmp_path):
    made = workbench(folder=tmp_path)
    yield made
    if made.curation:
        made.curation.close()


def paste(bench, text):
    bench.sources.text.value = text
    press(bench, "add")


def press(bench, name):
    """Clicks the button that a page finds by this class."""
    (button,) = [each for each in widgets_of(bench) if f"tlw-{name}" in each._dom_classes]
    button.click()


def widgets_of(widget):
    yield widget
    for child in getattr(widget, "children", ()):
        yield from widgets_of(child)


def extracted(bench, *texts):
    for text in texts:
        paste(bench, text)
    press(bench, "extract")
    return bench


def key_of(bench, words):
    """The id of the event with these words in its title."""
    (key,) = [event.id for event in bench.timeline if words in event.title]
    return key


def correct(bench, words, title):
    """What the explorer sends when a person changes a title."""
    body = {"event": key_of(bench, words), "title": title}
    bench.explorer._heard(
        None, {"id": 1, "kind": "edit", "edit": "retitle", "body": body, "at": "2026-11-23T12:00:00Z"}, []
    )


def test_from_a_pasted_text_to_a_timeline(bench, tmp_path):
    extracted(bench, NEWS)
    assert any("mill burned" in event.title for event in bench.timeline)
    assert "Every change is saved in" in bench.message.value
    assert [path.name for path in tmp_path.iterdir()] == ["workbench-1.journal"]


def test_a_guessed_date_is_shown_as_guessed_until_it_is_given(bench):
    paste(bench, NEWS)
    (line,) = bench.sources.list.children
    day, note = line.children[1:3]
    assert day.value == "2022-09-27"
    assert "guessed from the dateline" in note.value
    day.value = "28. September 2022"
    assert "as you gave it" in note.value
    assert str(bench._desk.documents[0].published) == "2022-09-28"
    day.value = "someday"
    assert "cannot read &#x27;someday&#x27; as a date" in note.value
    assert str(bench._desk.documents[0].published) == "2022-09-28"


def test_an_unknown_date_is_said_to_be_unknown(bench):
    paste(bench, DIARY)
    assert "not known" in bench.sources.list.children[0].children[2].value


def test_dropped_files_are_read_and_the_rest_is_told(bench):
    files = [
        ("a.txt", DIARY.encode()),
        ("b.html", PAGE),
        ("c.pdf", b"%PDF-broken"),
    ]
    bench.sources.files.value = tuple(
        {
            "name": name,
            "type": "",
            "size": len(data),
            "content": memoryview(data),
            "last_modified": datetime(2020, 1, 1, tzinfo=UTC),
        }
        for name, data in files
    )
    assert [each.source for each in bench._desk.documents] == ["a.txt", "b.html"]
    assert "c.pdf" in bench.sources.message.value
    assert bench.sources.files.value == ()


def test_what_cannot_be_done_says_so(bench):
    press(bench, "add")
    assert "there is no text" in bench.sources.message.value
    press(bench, "extract")
    assert "there is nothing to read yet" in bench.message.value
    paste(bench, DIARY)
    paste(bench, DIARY)
    assert "this text is there already" in bench.sources.message.value
    assert bench.timeline is None


def test_a_document_can_be_put_away(bench):
    paste(bench, DIARY)
    bench.sources.list.children[0].children[3].click()
    assert bench._desk.documents == []
    assert bench.sources.list.children == ()


def test_what_is_corrected_says_by_whom_and_is_on_disk(bench, tmp_path):
    extracted(bench, NEWS)
    bench.who.value = "Ada"
    correct(bench, "mill burned", "Fire")
    (step,) = bench.curation.history
    assert (step.by, step.at) == ("Ada", datetime(2026, 11, 23, 12, 0, tzinfo=UTC))
    assert '"title": "Fire", "by": "Ada"' in (tmp_path / "workbench-1.journal").read_text()
    assert any(event.title == "Fire" for event in bench.timeline)
    assert bench.explorer.timeline == bench.timeline


def test_a_change_made_in_python_is_seen_at_once(bench):
    extracted(bench, NEWS)
    key = key_of(bench, "mill burned")
    bench.curation.apply(Retitle(key, "From Python"))
    assert bench.explorer.timeline.event(key).title == "From Python"


def test_a_publication_date_supplied_in_the_explorer_is_an_edit(bench):
    extracted(bench, DIARY)
    (document,) = bench.timeline.documents
    assert bench.timeline.unresolved
    bench.explorer._heard(None, {"id": 1, "kind": "published", "document": document.id, "published": "1911-05-10"}, [])
    assert any("mayor" in event.title for event in bench.timeline)
    assert not bench.timeline.unresolved
    bench.curation.undo()
    assert bench.timeline.unresolved


def test_after_a_restart_one_can_go_on(bench, tmp_path):
    bench.name.value = "The mill"
    extracted(bench, NEWS)
    key = key_of(bench, "mill burned")
    correct(bench, "mill burned", "Fire")
    told = workbench(folder=tmp_path)
    assert "open elsewhere: to look at" in told.offer.children[1].children[0].options[0][0]
    bench.curation.close()
    again = workbench(folder=tmp_path)
    assert again.offer.children[1].children[0].options[0][0].startswith("The mill: ")
    press(again, "go-on")
    assert again.timeline.event(key).title == "Fire"
    assert again.sources.list.children[0].children[1].value == "2022-09-27"
    again.curation.undo()
    assert "mill burned" in again.explorer.timeline.event(key).title
    again.curation.close()


def test_what_is_open_elsewhere_can_be_looked_at(bench, tmp_path):
    extracted(bench, NEWS)
    second = workbench(folder=tmp_path)
    press(second, "go-on")
    assert second.timeline == bench.timeline
    assert "opened read-only: it is open in another process" in second.message.value
    second.curation.close()


def test_starting_afresh_keeps_what_was_done(bench, tmp_path):
    extracted(bench, NEWS)
    bench.curation.close()
    again = workbench(folder=tmp_path)
    press(again, "afresh")
    extracted(again, DIARY)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["workbench-1.journal", "workbench-2.journal"]
    again.curation.close()
    assert len(Curation.load(tmp_path / "workbench-1.journal").timeline) == len(bench.timeline)


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("")
    bench = workbench(folder=tmp_path / "file")
    extracted(bench, NEWS)
    assert "this is not saved" in bench.message.value
    assert "Download the timeline as JSON" in bench.message.value
    assert len(bench.timeline) > 0


def test_a_journal_that_is_gone_is_told_and_the_edit_kept(bench, tmp_path):
    extracted(bench, NEWS)
    (tmp_path / "workbench-1.journal").unlink()
    correct(bench, "mill burned", "Fire")
    assert "1 change is not on disk" in bench.message.value
    assert any(event.title == "Fire" for event in bench.timeline)


def test_it_can_be_stopped(bench, monkeypatch):
    """In a kernel's loop the button is heard while the work goes on beside it."""
    import timeline.app.desk as desk

    reached = asyncio.Event()

    def slow(documents, *, title, progress):
        from time import sleep

        loop.call_soon_threadsafe(reached.set)
        for number in range(1000):
            sleep(0.005)
            progress(number, 1000)
        raise AssertionError("it was not stopped")

    async def scene():
        nonlocal loop
        loop = asyncio.get_running_loop()
        press(bench, "extract")
        await reached.wait()
        assert bench.start.disabled
        assert bench.stop.layout.display == ""
        press(bench, "stop")
        await bench._running

    loop = None
    paste(bench, NEWS)
    monkeypatch.setattr(desk, "extract", slow)
    asyncio.run(scene())
    assert "stopped: nothing was changed" in bench.message.value
    assert bench.timeline is None
    assert not bench.start.disabled


def test_making_it_again_keeps_what_was_corrected(bench, tmp_path):
    extracted(bench, NEWS, DIARY)
    correct(bench, "mill burned", "Fire")
    correct(bench, "dam burst", "Flood")
    bench.sources.list.children[1].children[3].click()
    press(bench, "extract")
    titles = {event.title for event in bench.timeline}
    assert "Fire" in titles
    assert "Flood" not in titles
    assert "1 earlier change does not fit any more" in bench.misfits.value
    assert "“The dam burst” is no longer found in the sources" in bench.misfits.value
    assert sorted(path.name for path in tmp_path.iterdir()) == ["workbench-1.journal", "workbench-2.journal"]


HOSTILE = "<img src=x onerror=alert(1)>"


def test_hostile_words_are_shown_and_never_run(bench):
    extracted(bench, f"{HOSTILE} The mill burned in June 1911.")
    key = bench.timeline[0].id
    bench.curation.apply(Retitle(key, HOSTILE))
    day = bench.sources.list.children[0].children[1]
    day.value = HOSTILE
    html = [each.value for each in widgets_of(bench) if type(each).__name__ == "HTML"]
    assert html
    assert [value for value in html if "<img" in value] == []


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"png"}))
def test_what_is_downloaded_is_the_corrected_timeline(bench, kind):
    bench.name.value = "The mill / 1911"
    extracted(bench, NEWS)
    correct(bench, "mill burned", "Corrected")
    name, data = made(bench.timeline, kind)
    assert name == f"the-mill-1911.{kind}"
    assert b"Corrected" in data
    if kind == "json":
        assert formats.loads(data) == bench.timeline


def test_a_download_before_there_is_anything_is_told(bench):
    sent = []
    bench.downloads.send = lambda message, buffers=None: sent.append(message)
    bench.downloads._heard(None, {"kind": "json"}, [])
    bench.downloads._heard(None, {"kind": "exe"}, [])
    assert [message["said"] for message in sent] == ["there is no timeline yet", "there is no timeline yet"]
    assert json.dumps(sent)
