"""TimelineJS3 and vis-timeline themselves, from npm, in a browser: they show what we have written for them."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.browser import chromium, missing
from timeline.formats import dumps
from timeline.model import Event, Timeline, TimeSpan

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [pytest.mark.browser, pytest.mark.slow]

PACKAGES = {"@knight-lab/timelinejs": "3.9.11", "vis-timeline": "8.5.4"}
DATES = ("-0043-03-15", "0476", "Y12000", "1850~", "2014", "2022-02/..", "2022-09-23/2022-09-27", "2022-09-27T14:30")
TIMELINE = Timeline(
    tuple(Event(f"e{number}", f"<b>Event</b> {number}", TimeSpan.parse(when), ()) for number, when in enumerate(DATES)),
    title="All & sundry",
)


@pytest.fixture(scope="module")
def packages(root: Path) -> Path:
    """The programs, installed once into build/."""
    folder = root / "build" / "npm-programs"
    wanted = [f"{name}@{version}" for name, version in PACKAGES.items()]
    if shutil.which("npm") is None:
        missing("no npm on this machine: install Node.js")
    if not all((folder / "node_modules" / name).is_dir() for name in PACKAGES):
        folder.mkdir(parents=True, exist_ok=True)
        command = ["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", str(folder), *wanted]
        done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
        if done.returncode:
            missing(f"npm cannot install {' '.join(wanted)}: {done.stderr.strip().splitlines()[-1:]}")
    return folder / "node_modules"


@pytest.fixture(scope="module")
def browser() -> "Iterator[Browser]":
    with chromium() as started:
        yield started


@pytest.fixture
def page(browser: "Browser") -> "Iterator[Page]":
    opened = browser.new_page(viewport={"width": 1200, "height": 700}, timezone_id="America/New_York", locale="en-GB")
    opened.route("**/*", lambda route: route.abort())  # fonts from elsewhere, that TimelineJS asks for
    opened.set_content('<!doctype html><div id="show" style="width:1150px;height:650px"></div>')
    yield opened
    opened.close()


def shown(page: "Page", script: str, data: Any) -> Any:
    return page.evaluate(script, data)


def test_timelinejs_shows_every_event(page: "Page", packages: Path) -> None:
    folder = packages / "@knight-lab" / "timelinejs" / "dist"
    page.add_style_tag(path=folder / "css" / "timeline.css")
    page.add_script_tag(path=folder / "js" / "timeline.js")
    data = json.loads(dumps(TIMELINE, format="timelinejs"))
    page.evaluate(
        "data => { window.line = new TL.Timeline('show', data, {font: null, hash_bookmark: false, ga_measurement_id: null}) }",
        data,
    )
    page.wait_for_selector(".tl-timemarker >> nth=7", state="attached")
    assert page.evaluate("line.config.getErrors()") == []
    assert page.evaluate("line.config.events.map(each => each.unique_id)") == [
        f"e{n}" for n in (0, 1, 3, 4, 5, 6, 7, 2)
    ]
    dates = page.evaluate(
        "line.config.events.map(each => [each.start_date.data.date_obj.getFullYear(), !!each.end_date, each.display_date || '',"
        " each.start_date.getDisplayDate(line.language)])"
    )
    assert [each[:3] for each in dates] == [
        [-44, False, ""],
        [476, False, ""],
        [1850, True, "about 1850"],
        [2014, False, ""],
        [2022, False, "since February 2022"],
        [2022, True, "23–27 September 2022"],
        [2022, False, "27 September 2022, 14:30"],
        [12000, False, ""],
    ]
    assert dates[0][3] == "March 15, 44 <span>BCE</span>"
    titles = page.locator(".tl-timemarker .tl-headline").all_inner_texts()
    assert sorted(title.strip() for title in titles) == [f"<b>Event</b> {number}" for number in range(8)]
    assert page.locator(".tl-slide h2").first.inner_text().strip() == "All & sundry"


def test_timelinejs_reads_our_spreadsheet(page: "Page", packages: Path) -> None:
    folder = packages / "@knight-lab" / "timelinejs" / "dist"
    text = dumps(TIMELINE, format="timelinejs-csv")
    address = "https://example.org/line.csv"
    served = {"body": text, "content_type": "text/csv; charset=utf-8", "headers": {"Access-Control-Allow-Origin": "*"}}
    page.route(address, lambda route: route.fulfill(**served))  # type: ignore[arg-type]
    page.add_style_tag(path=folder / "css" / "timeline.css")
    page.add_script_tag(path=folder / "js" / "timeline.js")
    page.evaluate("url => { window.line = new TL.Timeline('show', url, {font: null, hash_bookmark: false}) }", address)
    page.wait_for_selector(".tl-timemarker >> nth=7", state="attached")
    assert page.evaluate("line.config.getErrors()") == []
    starts = page.evaluate("line.config.events.map(each => each.start_date.data.date_obj.getFullYear())")
    assert starts == [-44, 476, 1850, 2014, 2022, 2022, 2022, 12000]
    assert page.evaluate("line.config.events.map(each => each.display_date)")[4] == "since February 2022"


def test_vis_timeline_shows_every_item(page: "Page", packages: Path) -> None:
    page.add_script_tag(path=packages / "vis-timeline" / "standalone" / "umd" / "vis-timeline-graph2d.min.js")
    data = json.loads(dumps(TIMELINE, format="vis"))
    page.evaluate(
        "data => { window.items = new vis.DataSet(data);"
        " window.line = new vis.Timeline(document.getElementById('show'), items); line.fit({animation: false}) }",
        data,
    )
    page.wait_for_selector(".vis-item", state="attached")
    stretch = page.evaluate(
        "Object.values(line.itemSet.items).map(each => [each.id, each.data.start.getTime(), each.data.end && each.data.end.getTime()])"
    )
    assert len(stretch) == len(DATES)
    found = {key: (start, end) for key, start, end in stretch}
    years = page.evaluate("Object.values(line.itemSet.items).map(each => [each.id, each.data.start.getFullYear()])")
    assert dict(years) == {
        "e0": -43,
        "e1": 476,
        "e2": 12000,
        "e3": 1850,
        "e4": 2014,
        "e5": 2022,
        "e6": 2022,
        "e7": 2022,
    }
    assert found["e5"][1] is None
    days = (found["e6"][1] - found["e6"][0]) / 86_400_000
    assert days == 5
    page.evaluate("line.setWindow('2013-06-01', '2015-06-01', {animation: false})")
    page.wait_for_selector("text=<b>Event</b> 4")
