"""The whole flow in a real browser, in Voilà and in JupyterLab: from a pasted text to what is on disk."""

import json
import os
import time
from contextlib import suppress

import pytest

from tests.browser import jupyterlab, run_all, write_notebook
from tests.patience import milliseconds, seconds
from tests.workbench.serving import in_a_browser, opened, served
from timeline import formats, serve
from timeline.curation import Curation

pytestmark = [pytest.mark.browser, pytest.mark.slow]

NEWS = "LONDON, Sept 27, 2022 (Reuters) - The pound fell on Monday. The bank met on 3 May 2021. The old mill burned in 1911."
DIARY = (
    "The dam burst on 3 May 1911. On Tuesday the mayor resigned. <img src=x onerror=document.title='run'> came in 1912."
)


@pytest.fixture
def voila(tmp_path):
    """The address of a served workbench, and its folder."""
    with served(tmp_path) as found:
        yield found


def flow(page, files, folder):
    """What a person does, from a text to a corrected timeline; returns its journal."""
    page.locator(".tlw-paste textarea").fill(NEWS)
    page.locator(".tlw-add").click()
    page.get_by_text("Guessed from the dateline").wait_for()
    (files / "diary.txt").write_text(DIARY)
    with page.expect_file_chooser() as chooser:
        page.locator(".tlw-files").click()
    chooser.value.set_files(str(files / "diary.txt"))
    page.get_by_text("diary.txt").first.wait_for()
    page.get_by_text("Date not known").wait_for()
    page.locator(".tlw-timeline-title input").fill("Two accounts")
    page.locator(".tlw-extract").click()
    page.wait_for_selector(".timeline-explorer .card")
    page.get_by_text("Every change is saved in").wait_for()

    page.locator(".tlw-who input").fill("Ada")
    page.locator(".tlw-who input").press("Enter")
    page.locator(".timeline-explorer").get_by_text("old mill burned").first.click()
    title, date = page.locator("[data-field=title]"), page.locator("[data-field=when]")
    title.fill("Fire at the mill")
    title.press("Enter")
    page.get_by_role("heading", name="Texts", exact=True).click()
    page.get_by_text("Saved in workbench-1.journal").wait_for()
    page.locator(".timeline-explorer .card", has_text="Fire at the mill").wait_for()
    date.fill("soonish")
    date.press("Enter")
    page.locator(".details .problem", has_text="cannot read 'soonish' as a date").wait_for()
    date.fill("Juni 1911")
    page.locator(".details .preview", has_text="June 1911").wait_for()
    date.press("Tab")
    page.locator(".details .date-words", has_text="June 1911").wait_for()

    page.get_by_role("button", name="Review", exact=True).click()
    page.locator("[data-review=reject]").click()
    page.get_by_role("button", name="Undo", exact=True).and_(page.locator("[title^='Undo: Reject']")).click()
    page.locator("[title^='Undo: Date']").wait_for()
    (journal,) = folder.glob("*.journal")
    return journal


def free(journal):
    """Waits until nobody holds the journal: a person comes back later than a test does."""
    for _ in range(round(seconds(200))):
        held = Curation.load(journal)
        held.close()
        if not held.read_only:
            return
        time.sleep(0.1)
    pytest.fail(f"{journal} is still held")


def drop(page, selector, *paths):
    """Lets files fall from the desktop, as the browser itself is told of it."""
    place = page.locator(selector).first.bounding_box()
    x, y = place["x"] + place["width"] / 2, place["y"] + min(place["height"] / 2, 20)
    session = page.context.new_cdp_session(page)
    data = {"items": [], "files": [str(path) for path in paths], "dragOperationsMask": 1}
    for kind in ("dragEnter", "dragOver", "drop"):
        session.send("Input.dispatchDragEvent", {"type": kind, "x": x, "y": y, "data": data})
        if kind == "dragOver":
            page.locator(".timeline-workbench.tlw-dragged").wait_for()


def download(page, kind, to):
    with page.expect_download() as found:
        page.locator(f".tlw-download-{kind}").click()
    target = to / found.value.suggested_filename
    found.value.save_as(target)
    return target


def check_on_disk(journal):
    lines = [json.loads(line) for line in journal.read_text().splitlines()]
    edits = [line for line in lines if "step" in line or "undo" in line]
    assert [edit.get("edit", "undo") for edit in edits] == ["retitle", "redate", "reject", "undo"]
    assert {edit["by"] for edit in edits} == {"Ada"}
    assert all("at" in edit for edit in edits)


def test_voila_from_a_text_to_what_is_on_disk(voila, tmp_path):
    in_a_browser(scene_in_voila, *voila, tmp_path)


def scene_in_voila(browser, address, work, tmp_path):
    page, watch = opened(browser, address)
    page.goto(address)
    page.wait_for_selector(".timeline-workbench")
    journal = flow(page, tmp_path, work)
    check_on_disk(journal)

    loaded = formats.load(download(page, "json", tmp_path))
    assert loaded.title == "Two accounts"
    assert {event.when.edtf for event in loaded if event.title == "Fire at the mill"} == {"1911-06"}
    for kind in ("html", "csv", "ics"):
        assert "Fire at the mill" in download(page, kind, tmp_path).read_text()
    assert download(page, "png", tmp_path).read_bytes().startswith(b"\x89PNG")
    assert page.title() != "run"
    page.close()  # the kernel goes, and with it the hold on the journal
    free(journal)

    again, watch_again = opened(browser, address, width=390, height=844)
    again.goto(address)
    again.locator(".tlw-go-on").wait_for()
    again.locator(".tlw-kept option", has_text="Two accounts").wait_for(state="attached")
    again.locator(".tlw-go-on").click()
    again.locator(".timeline-explorer").first.wait_for()
    again.locator(".timeline-explorer .card", has_text="Fire").first.wait_for()
    again.get_by_text("Every change is saved in").wait_for()
    wide = again.evaluate(
        "[...document.querySelectorAll('.timeline-workbench *')].filter(each => each.getBoundingClientRect().right > innerWidth + 1"
        " && each.getClientRects().length && !each.closest('.timeline-explorer')).map(each => each.className)"
    )
    assert wide == []
    again.close()
    assert watch.asked == watch_again.asked == []
    assert [said for said in watch.said + watch_again.said if "shared" not in said] == []  # Voilà's own


def test_jupyterlab_from_a_text_to_what_is_on_disk(tmp_path):
    in_a_browser(scene_in_jupyterlab, tmp_path)


def scene_in_jupyterlab(browser, tmp_path):
    root = tmp_path / "lab"
    root.mkdir()
    write_notebook(
        root / "workbench.ipynb", "from timeline.app import workbench\nbench = workbench(folder='journals')\nbench"
    )
    with jupyterlab(root) as address:
        page, watch = opened(browser, address)
        run_all(page, address, "workbench.ipynb")
        page.wait_for_selector(".timeline-workbench")
        journal = flow(page, tmp_path, root / "journals")
        check_on_disk(journal)
        assert formats.load(download(page, "json", tmp_path)).title == "Two accounts"
        page.close()
        watch.clean()
    os.sync()
    assert len(Curation.load(journal).history) == 3


def test_files_are_dropped_on_the_workbench(voila, tmp_path):
    in_a_browser(scene_of_dropping, *voila, tmp_path)


def chosen_by_keyboard(page, path):
    """Enter opens the chooser; again where a card that has just come took the focus."""
    from playwright.sync_api import TimeoutError as TooLateError

    for _ in range(6):
        page.locator(".tlw-file-input").focus()
        try:
            with page.expect_file_chooser(timeout=milliseconds(10_000)) as chooser:
                page.keyboard.press("Enter")
        except TooLateError:
            continue
        return chooser.value.set_files(str(path))
    raise AssertionError("Enter opened no chooser")


def scene_of_dropping(browser, address, work, tmp_path):
    files = tmp_path / "files"
    files.mkdir()
    (files / "diary.txt").write_text(DIARY)
    (files / "broken.pdf").write_bytes(b"%PDF-broken")
    (files / "big.txt").write_bytes(b"The dam burst. " * 3_500_000)
    (files / "<img src=x onerror=document.title='run'>.txt").write_text("The ferry sank in 1954.")
    (files / "letters").mkdir()
    page, watch = opened(browser, address)
    sent = []
    page.on("websocket", lambda socket: socket.on("framesent", lambda frame: sent.append(len(frame))))
    page.goto(address)
    page.locator(".tlw-drop").wait_for()
    drop(page, ".tlw-drop", *sorted(files.iterdir()))
    page.locator(".tlw-card").nth(1).wait_for()
    page.locator(".tlw-drop:not([aria-busy])").wait_for()
    told = page.locator(".tlw-sources-message .tlw-wrong")
    assert sorted(text.split(":")[0] for text in told.all_text_contents()) == ["big.txt", "broken.pdf", "letters"]
    assert "52.5 MB is more than the 50 MB" in " ".join(told.all_text_contents())
    assert sum(sent) < 1_000_000  # what is too large was not sent
    assert page.title() != "run"

    # Larger than one message of a websocket may be; dropped on a card, not on the zone.
    (files / "long.txt").write_text("On 3 May 1911 the king met the bishop of Ely.\n\n" * 260_000)
    drop(page, ".tlw-card", files / "long.txt")
    page.locator(".tlw-card", has_text="2,860,000 words").wait_for()
    page.get_by_text("1 text added.").wait_for()

    # By the keyboard.
    (files / "note.md").write_text("The mill burned in June 1911.")
    chosen_by_keyboard(page, files / "note.md")
    page.locator(".tlw-card", has_text="note.md").wait_for()
    page.close()
    assert watch.asked == []


LONG = "\n\n".join(
    f"On 3 March {1000 + n % 900} the king met the bishop, and in {1001 + n % 900} they made peace."
    for n in range(20_000)
)


def test_reading_can_be_stopped(voila, tmp_path):
    in_a_browser(scene_of_stopping, *voila, tmp_path)


def scene_of_stopping(browser, address, work, tmp_path):
    (tmp_path / "long.txt").write_text(LONG)
    page, _ = opened(browser, address)
    page.goto(address)
    page.locator(".tlw-file-input").set_input_files(str(tmp_path / "long.txt"))
    page.locator(".tlw-card").wait_for()
    page.locator(".tlw-extract").click()
    bar = page.locator(".tlw-track")
    bar.wait_for()
    page.wait_for_function("Number(document.querySelector('.tlw-track').getAttribute('aria-valuenow')) > 0")
    assert page.locator(".tlw-extract").is_disabled()
    page.locator(".tlw-stop").click()
    page.get_by_text("stopped: nothing was changed").wait_for()
    bar.wait_for(state="hidden")
    assert list(work.glob("*.journal")) == []
    page.locator(".tlw-remove").click()
    page.locator(".tlw-paste textarea").fill(NEWS)
    page.locator(".tlw-add").click()
    page.locator(".tlw-guessed").wait_for()
    page.locator(".tlw-extract").click()
    page.get_by_text("Every change is saved in").wait_for()
    page.close()


def test_a_crashed_browser_does_not_keep_the_journal(tmp_path, monkeypatch):
    monkeypatch.setattr(serve, "FORGOTTEN", 4)
    with served(tmp_path) as (address, work):
        in_a_browser(scene_of_a_crash, address, work, tmp_path)


def scene_of_a_crash(browser, address, work, tmp_path):
    """The page is gone without a word; one that is only left alone for as long stays."""
    page, _ = opened(browser, address)
    page.goto(address)
    page.locator(".tlw-paste textarea").fill(NEWS)
    page.locator(".tlw-add").click()
    page.locator(".tlw-guessed").wait_for()
    page.locator(".tlw-extract").click()
    page.get_by_text("Every change is saved in").wait_for()
    (journal,) = work.glob("*.journal")
    page.wait_for_timeout(8_000)
    assert Curation.load(journal).read_only  # left alone, and still held
    with suppress(Exception):  # the page is no more, which is what was asked for
        page.goto("chrome://crash", timeout=milliseconds(3000))
    free(journal)


RELOADED = """
from timeline.app import workbench
bench = workbench(folder="journals")
bench
"""


def test_a_page_of_jupyterlab_that_is_loaded_anew(tmp_path):
    in_a_browser(scene_of_reloading, tmp_path)


def scene_of_reloading(browser, tmp_path):
    root = tmp_path / "lab"
    root.mkdir()
    write_notebook(root / "workbench.ipynb", RELOADED)
    with jupyterlab(root) as address:
        page, _ = opened(browser, address)
        run_all(page, address, "workbench.ipynb")
        page.wait_for_selector(".timeline-workbench")
        journal = flow(page, tmp_path, root / "journals")
        page.close()  # the kernel stays, and the old workbench with it
        again, _ = opened(browser, address)
        run_all(again, address, "workbench.ipynb")
        again.locator(".tlw-kept option", has_text="Two accounts").first.wait_for(state="attached")
        assert "open elsewhere" not in again.locator(".tlw-kept option").first.text_content()
        again.locator(".tlw-go-on").last.click()
        again.get_by_text("Every change is saved in").wait_for()
        again.locator(".timeline-explorer").get_by_text("Fire at the mill").first.click()
        again.locator("[data-field=title]").fill("The mill is gone")
        again.locator("[data-field=title]").press("Enter")
        again.locator(".timeline-explorer .card", has_text="The mill is gone").wait_for()
        again.close()
    assert "The mill is gone" in journal.read_text()
