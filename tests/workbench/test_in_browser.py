"""The whole flow in a real browser, in Voilà and in JupyterLab: from a pasted text to what is on disk."""

import json
import os
import signal
import socket
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.browser import TIMEOUT, chromium, jupyterlab, run_all, watched, write_notebook
from timeline import formats
from timeline.curation import Curation
from timeline.serve import command, environment, prepare

pytestmark = [pytest.mark.browser, pytest.mark.slow]

NEWS = "LONDON, Sept 27, 2022 (Reuters) - The pound fell on Monday. The bank met on 3 May 2021. The old mill burned in 1911."
DIARY = (
    "The dam burst on 3 May 1911. On Tuesday the mayor resigned. <img src=x onerror=document.title='run'> came in 1912."
)


def in_a_browser(scene, *arguments):
    """Plays the scene with a browser of its own, in a thread: other tests of this session may hold one in this thread."""

    def play():
        with chromium() as browser:
            scene(browser, *arguments)

    with ThreadPoolExecutor(1) as pool:
        pool.submit(play).result()


@pytest.fixture
def voila(tmp_path):
    """The address of a served workbench, and its folder."""
    place, work = tmp_path / "place", tmp_path / "work"
    place.mkdir()
    prepare(place, work)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    with (tmp_path / "voila.log").open("wb") as log:
        line = command(port=port, ip="127.0.0.1", browser=False)
        root = str(Path(__file__).parents[2])
        server = subprocess.Popen(
            line, cwd=place, env=environment(place) | {"PYTHONPATH": root}, stdout=log, stderr=log
        )
        try:
            answered(server, port, tmp_path / "voila.log")
            yield f"http://127.0.0.1:{port}", work
        finally:
            server.send_signal(signal.SIGTERM)
            try:
                server.wait(20)
            except subprocess.TimeoutExpired:
                server.kill()


def answered(server, port, log):
    for _ in range(300):
        assert server.poll() is None, log.read_text("utf-8", "replace")[-2000:]
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.2)
        else:
            return
    pytest.fail(log.read_text("utf-8", "replace")[-2000:])


def opened(browser, address, **options):
    page = browser.new_page(viewport=options or {"width": 1280, "height": 1700})
    page.set_default_timeout(3 * TIMEOUT)
    watch = watched(page, address, address.replace("http", "ws"))
    return page, watch


def flow(page, files, folder):
    """What a person does, from a text to a corrected timeline; returns its journal."""
    page.locator(".tlw-paste textarea").fill(NEWS)
    page.locator(".tlw-add").click()
    page.get_by_text("guessed from the dateline").wait_for()
    (files / "diary.txt").write_text(DIARY)
    with page.expect_file_chooser() as chooser:
        page.locator(".tlw-files").click()
    chooser.value.set_files(str(files / "diary.txt"))
    page.get_by_text("diary.txt").first.wait_for()
    page.get_by_text("cannot be placed").wait_for()
    page.locator(".tlw-timeline-title input").fill("Two accounts")
    page.locator(".tlw-extract").click()
    page.wait_for_selector(".timeline-explorer .label")
    page.get_by_text("Every change is saved in").wait_for()

    page.locator(".tlw-who input").fill("Ada")
    page.locator(".tlw-who input").press("Enter")
    page.locator(".timeline-explorer").get_by_text("old mill burned").first.click()
    title, date = page.locator("[data-field=title]"), page.locator("[data-field=when]")
    title.fill("Fire at the mill")
    title.press("Enter")
    page.get_by_role("heading", name="Texts").click()
    page.get_by_text("Saved in workbench-1.journal").wait_for()
    page.locator(".timeline-explorer .label", has_text="Fire at the mill").wait_for()
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
    page.close()  # the browser is closed; the kernel goes, and with it the hold on the journal

    again, watch_again = opened(browser, address, width=390, height=844)
    again.goto(address)
    again.locator(".tlw-go-on").wait_for()
    again.locator(".tlw-kept option", has_text="Two accounts").wait_for(state="attached")
    again.locator(".tlw-go-on").click()
    again.locator(".timeline-explorer").first.wait_for()
    again.locator(".timeline-explorer .label", has_text="Fire").first.wait_for()
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
