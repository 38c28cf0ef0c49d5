"""The workbench as a person uses it, by its own fields and buttons; the browser tests drive the same in a real page."""

import asyncio
import json
from datetime import UTC, date, datetime

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


def card(bench, place=0):
    return bench.sources.list.children[place]


def test_a_guessed_date_is_shown_as_guessed_until_it_is_given(bench):
    paste(bench, NEWS)
    shown = card(bench)
    assert shown.day.value == "2022-09-27"
    assert "Guessed from the dateline" in shown.note.value
    assert "Tuesday, 27 September 2022" in shown.note.value
    shown.day.value = "28. September 2022"
    assert "Given by you" in shown.note.value
    assert "Wednesday, 28 September 2022" in shown.note.value
    assert "Guessed" not in shown.note.value
    assert str(bench._desk.documents[0].published) == "2022-09-28"
    shown.day.value = "no day at all"
    assert "cannot read &#x27;no day at all&#x27; as a date" in shown.note.value
    assert "Wednesday, 28 September 2022" in shown.note.value
    assert str(bench._desk.documents[0].published) == "2022-09-28"
    shown.day.value = ""
    assert "Date not known" in shown.note.value
    assert bench._desk.documents[0].published is None


def test_a_day_that_a_text_states_of_itself_is_no_guess(bench):
    Dropped(bench).file("note.md", b"---\ndate: 2021-05-03\n---\nThe bank met on Monday.")
    assert "Stated in the front matter" in card(bench).note.value
    assert "Guessed" not in card(bench).note.value


def test_an_unknown_date_is_said_to_be_unknown(bench):
    paste(bench, DIARY)
    assert "Date not known" in card(bench).note.value


def test_a_card_shows_what_a_text_is_and_how_it_begins(bench):
    Dropped(bench).file("mill.html", PAGE).file("empty-title.txt", b"One.")
    assert "The mill</h4>" in card(bench).title.value
    assert "mill.html · 16 words" in card(bench).title.value
    assert ">The mill burned in June 1911" in card(bench).title.value
    assert "empty-title.txt</h4>" in card(bench, 1).title.value
    assert "1 word<" in card(bench, 1).title.value


class Dropped:
    """What the browser sends when files are dropped."""

    def __init__(self, bench):
        self.intake, self.answered = bench.sources.files, []
        self.intake.send = lambda message, buffers=None: self.answered.append(message)
        self.say(kind="begin", key="b")

    def say(self, *buffers, **message):
        self.intake._heard(None, message, list(buffers))
        return self

    def file(self, name, data, piece=1000):
        starts = range(0, max(len(data), 1), piece)
        for start in starts:
            part = memoryview(data)[start : start + piece]
            self.say(part, kind="piece", key=name, name=name, start=start, last=start == starts[-1])
        return self


def test_dropped_files_are_read_and_the_rest_is_told(bench):
    dropped = Dropped(bench).file("a.txt", DIARY.encode()).file("c.pdf", b"%PDF-broken").file("b.html", PAGE)
    assert [each.source for each in bench._desk.documents] == ["a.txt", "b.html"]
    assert "2 texts added" in bench.sources.message.value
    assert bench.sources.message.value.count("tlw-wrong") == 1
    assert "c.pdf: a broken or cut off PDF" in bench.sources.message.value
    assert [answer["heard"] for answer in dropped.answered] == ["b", "a.txt", "c.pdf", "b.html"]
    Dropped(bench)
    assert bench.sources.message.value == ""


def test_a_file_arrives_in_pieces(bench):
    text = "The dam burst on 3 May 1911. Nobody in Öxabäck slept. " * 100
    Dropped(bench).file("long.txt", text.encode(), piece=777)
    assert bench._desk.documents[0].text.split() == text.split()


def test_pieces_that_do_not_fit_are_not_taken_for_a_file(bench):
    Dropped(bench).say(b"The dam", kind="piece", key="k", name="a.txt", start=500, last=True)
    assert "a.txt: it did not arrive whole" in bench.sources.message.value
    assert bench._desk.documents == []


def test_a_file_that_is_too_large_is_refused_with_the_limit(bench):
    bench.sources.files.limit = 2_000_000
    dropped = Dropped(bench).say(kind="too large", name="big.pdf", size=61_234_567, key="k")
    assert "big.pdf: 61.2 MB is more than the 2 MB that a file may have" in bench.sources.message.value
    dropped.file("sly.txt", b"a" * 2_500_000, piece=1_000_000).file("good.txt", DIARY.encode())
    assert (
        "sly.txt: 3.0 MB is more than the 2 MB" in bench.sources.message.value
        or "sly.txt: 2.5 MB" in bench.sources.message.value
    )
    assert [each.source for each in bench._desk.documents] == ["good.txt"]


def test_a_reader_that_breaks_is_no_reason_to_stop(bench, monkeypatch):
    def broken(name, content):
        raise ZeroDivisionError("in a package of somebody else")

    with monkeypatch.context() as patched:
        patched.setattr(bench._desk, "drop", broken)
        dropped = Dropped(bench).file("odd.epub", b"x")
    dropped.file("good.txt", DIARY.encode()).say(kind="unreadable", name="folder", key="k")
    assert "odd.epub: a mistake in timeline (ZeroDivisionError" in bench.sources.message.value
    assert "folder: the browser cannot read it" in bench.sources.message.value
    assert [each.source for each in bench._desk.documents] == ["good.txt"]


def test_the_day_in_the_name_of_a_file_is_a_guess_as_good_as_any(bench):
    Dropped(bench).file("2021-05-06-diary.txt", DIARY.encode())
    assert card(bench).day.value == "2021-05-06"
    assert "Guessed from the file name" in card(bench).note.value


def test_a_table_of_many_articles_shows_some_and_reads_all(bench):
    rows = "text\n" + "".join(f"The mill number {number} burned in {1800 + number}.\n" for number in range(60))
    Dropped(bench).file("articles.csv", rows.encode())
    assert len(bench.sources.list.children) == 24
    assert "36 are not shown" in bench.sources.more.description
    press(bench, "more")
    press(bench, "more")
    assert len(bench.sources.list.children) == 60
    assert bench.sources.more.layout.display == "none"
    press(bench, "extract")
    assert len(bench.timeline.documents) == 60


def test_what_was_typed_on_a_card_stays_when_another_text_comes(bench):
    paste(bench, DIARY)
    card(bench).day.value = "someday"
    paste(bench, NEWS)
    assert card(bench).day.value == "someday"


def test_other_texts_after_the_timeline_was_made_are_told(bench):
    extracted(bench, NEWS)
    card(bench).day.value = "2022-09-28"
    assert "The texts have changed. Make the timeline again" in bench.message.value
    press(bench, "extract")
    assert "The texts have changed" not in bench.message.value


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
    card(bench).remove.click()
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
    bench.curation.close()
    again = workbench(folder=tmp_path)
    assert again.offer.choice.options[0][0].startswith("The mill: ")
    press(again, "go-on")
    assert again.timeline.event(key).title == "Fire"
    assert card(again).day.value == "2022-09-27"
    again.curation.undo()
    assert "mill burned" in again.explorer.timeline.event(key).title
    again.curation.close()


def test_what_is_open_elsewhere_can_be_looked_at_and_had_when_it_is_let_go(bench, tmp_path):
    extracted(bench, NEWS)
    path, held = bench.curation.path, bench.timeline
    bench.curation.close()
    bench._desk.curation = None
    elsewhere = Curation.load(path)
    second = workbench(folder=tmp_path)
    assert "open elsewhere: to look at" in second.offer.choice.options[0][0]
    press(second, "go-on")
    assert second.timeline.events == held.events
    assert "it is open in another process" in second.message.value
    elsewhere.close()
    press(second, "go-on")
    assert second.curation.read_only == ""
    correct(second, "mill burned", "Fire")
    assert '"title": "Fire"' in path.read_text()
    second.curation.close()


def test_a_copy_is_saved_of_what_is_open_elsewhere(bench, tmp_path):
    extracted(bench, NEWS)
    path = bench.curation.path
    bench.curation.close()
    bench._desk.curation = None
    elsewhere = Curation.load(path)
    second = workbench(folder=tmp_path)
    press(second, "go-on")
    assert second.copy.layout.display == ""
    press(second, "copy")
    assert second.curation.read_only == ""
    assert second.curation.path != path
    assert second.copy.layout.display == "none"
    correct(second, "mill burned", "Fire")
    assert '"title": "Fire"' in second.curation.path.read_text()
    assert "Fire" not in path.read_text()
    elsewhere.close()
    second.curation.close()


def test_the_timeline_is_made_of_what_stands_in_the_box(bench):
    bench.sources.text.value = NEWS
    press(bench, "extract")
    assert any("mill burned" in event.title for event in bench.timeline)
    assert bench.sources.text.value == ""


def test_a_warning_goes_when_its_cause_does(bench):
    press(bench, "add")
    assert "there is no text" in bench.sources.message.value
    bench.sources.text.value = "The mill"
    assert bench.sources.message.value == ""


def test_how_many_times_wait_for_the_day_of_publication_is_told_where_it_is_given(bench):
    extracted(bench, "On Tuesday the mayor resigned. Last week the mill burned.")
    (card,) = bench.sources.list.children
    assert "Two times need the day of publication" in card.needed.value
    card.pick.value = date(2022, 9, 28)
    assert card.day.value == "2022-09-28"
    assert card.needed.value == ""
    assert str(bench._desk.documents[0].published) == "2022-09-28"


def test_a_new_workbench_of_the_same_notebook_takes_over(bench, tmp_path):
    """As after a page is loaded anew, and its cell run again: the kernel, and the old workbench, are still there."""
    extracted(bench, NEWS)
    correct(bench, "mill burned", "Fire")
    again = workbench(folder=tmp_path)
    assert "open elsewhere" not in again.offer.choice.options[0][0]
    assert "1 change," in again.offer.choice.options[0][0]
    press(again, "go-on")
    correct(again, "pound fell", "The pound sank")
    assert {"Fire", "The pound sank"} <= {event.title for event in again.timeline}
    assert bench.timeline is None
    assert bench.explorer is None
    assert "now in another workbench" in bench.message.value
    again.curation.close()
    titles = {event.title for event in Curation.load(tmp_path / "workbench-1.journal").timeline}
    assert {"Fire", "The pound sank"} <= titles


def test_the_cell_can_be_run_again(tmp_path):
    """Importing what a first call imports must not put a module in the place of the function."""
    for _ in range(2):
        from timeline.app import workbench as again

        assert type(again(folder=tmp_path)).__name__ == "Workbench"


def test_taking_over_loses_nothing_that_is_not_on_disk(bench, tmp_path):
    extracted(bench, NEWS)
    again = workbench(folder=tmp_path)
    (tmp_path / "workbench-1.journal").unlink()
    correct(bench, "mill burned", "Fire")
    press(again, "go-on")
    assert any(event.title == "Fire" for event in again.timeline)
    assert "1 change is not on disk" in again.message.value


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
        assert bench.progress.layout.display == ""
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
    card(bench, 1).remove.click()
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
    card(bench).day.value = HOSTILE
    html = [each.value for each in widgets_of(bench) if type(each).__name__ == "HTML"]
    assert html
    assert [value for value in html if "<img" in value] == []


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"png", "pdf"}))
def test_what_is_downloaded_is_the_corrected_timeline(bench, kind):
    bench.name.value = "The mill / 1911"
    extracted(bench, NEWS)
    correct(bench, "mill burned", "Corrected")
    name, data = made(bench.timeline, kind)
    assert name == f"the-mill-1911.{ {'markwhen': 'mw', 'timelinejs': 'timelinejs.json'}.get(kind, kind) }"
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
