"""How long a person waits: from data to first paint, from a zoom or a filter to the next, and in JupyterLab from Run.

`python -m benchmarks.explorer.speed` · `--quick` leaves out JupyterLab and everything from 100,000 events on.
Headless Chromium, software GL, medians; the peers run in the same browser, one after another, where they are installed.
"""

import json
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING, Any

from tests.browser import chromium, jupyterlab, write_notebook
from tests.support.lines import days, line
from timeline.printing import table
from timeline.views.page import render

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parents[2]
VIS = ROOT / "frontend/node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"
PAINTS = 7
"""How often a page is opened."""
LONGEST = 90_000
"""Milliseconds after which a peer is said not to have drawn."""

NEXT_PAINT = """
const painted = () => new Promise(done => requestAnimationFrame(() => {
    const channel = new MessageChannel(); channel.port1.onmessage = done; channel.port2.postMessage(0); }));
const rest = () => new Promise(done => setTimeout(done, 160));
const middle = found => found.sort((p, q) => p - q)[found.length >> 1];
"""
# The page says itself how long it took. To ask it in a loop, as waiting for a selector does, would cost it time.
TOLD = """new MutationObserver((_, watch) => { const ready = document.getElementById('timeline')?.dataset.ready;
    if (ready) { watch.disconnect(); console.debug(`ready ${ready}`) } })
    .observe(document, {subtree: true, childList: true, attributes: true, attributeFilter: ['data-ready']})"""
ZOOM = """async selector => {
    const root = document.querySelector(selector).shadowRoot, chart = root.querySelector('.chart'), found = [];
    const press = key => chart.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));
    for (const key of '+-++--+++---+++++-----') {
        const begin = performance.now();
        press(key); await painted(); found.push(performance.now() - begin); await rest(); }
    return middle(found) }"""
FILTER = """async selector => {
    const root = document.querySelector(selector).shadowRoot, box = root.querySelector('.search input'), found = [];
    const type = text => { box.value = text; box.dispatchEvent(new Event('input')); };
    type('w'); await rest(); type(''); await rest();
    for (const text of ['wat', 'wate', 'flo', 'bri', '', 'har', 'harb', '', 'mar']) {
        const begin = performance.now();
        type(text); await painted(); found.push(performance.now() - begin); await rest(); }
    return middle(found) }"""


def timed(page: "Page", script: str, argument: Any = None) -> float:
    """Milliseconds that a script gives, with the helpers above."""
    head = script.partition("=>")[0]
    wrapped = f"{head} => {{ {NEXT_PAINT} return ({script})({head.removeprefix('async').strip()}) }}"
    return float(page.evaluate(wrapped, argument))


def ours(browser: "Browser", count: int, place: Path) -> tuple[float, float, float]:
    """The page: first paint after data, zoom, search."""
    path = place / f"{count}.html"
    path.write_text(render(line(count), sources=count < 100_000), "utf-8")
    first = []
    for _ in range(PAINTS):
        page = browser.new_page(viewport={"width": 1400, "height": 860})
        page.add_init_script(TOLD)
        with page.expect_console_message(lambda said: said.text.startswith("ready "), timeout=60_000) as told:
            page.goto(path.as_uri(), wait_until="commit")
        first.append(float(told.value.text.removeprefix("ready ")))
        if len(first) < PAINTS:
            page.close()
    page.wait_for_timeout(2000)  # the folded texts are made while nothing else is to do
    found = median(first), timed(page, ZOOM, "#timeline"), timed(page, FILTER, "#timeline")
    page.close()
    return found


def in_lab(browser: "Browser", count: int) -> tuple[float, float, float]:
    """The widget: first paint after data, zoom, and from Run to drawn."""
    build = f"""from tests.support.lines import line
from timeline.views.explorer import Explorer
made = line({count})"""
    with tempfile.TemporaryDirectory() as folder:
        write_notebook(Path(folder) / "speed.ipynb", build, "len(made)", "Explorer(made)")
        with jupyterlab(Path(folder)) as address:
            page = browser.new_page(viewport={"width": 1400, "height": 1000})
            page.set_default_timeout(300_000)
            page.goto(f"{address}/lab/tree/speed.ipynb")
            page.get_by_text("Python 3 (ipykernel) | Idle").wait_for()
            page.locator(".jp-Cell").first.click()
            run_next = page.locator('[data-command="notebook:run-cell-and-select-next"]').first
            run_next.click()
            run_next.click()
            page.locator(".jp-OutputArea-output", has_text=str(count)).wait_for()
            start = perf_counter()
            run_next.click()
            page.wait_for_selector(".timeline-explorer[data-ready]", state="attached")
            run = (perf_counter() - start) * 1000
            first = float(page.locator(".timeline-explorer").get_attribute("data-ready") or "nan")
            page.wait_for_timeout(1500)
            zoom = timed(page, ZOOM, ".timeline-explorer")
            page.close()
            return first, zoom, run


def vis_timeline(page: "Page", count: int) -> tuple[float, float]:
    page.add_script_tag(path=VIS)
    items = [{"id": k, "start": day, "content": title} for k, (day, title) in enumerate(days(count))]
    script = """async items => { const holder = document.body.appendChild(document.createElement('div'));
        const begin = performance.now();
        const options = {height: 700, showCurrentTime: false};
        const line = window.line = new vis.Timeline(holder, new vis.DataSet(items), options);
        await new Promise(done => line.on('changed', done)); await painted(); return performance.now() - begin }"""
    zoom = """async unused => { const found = []; for (let k = 0; k < 5; k += 1) { const begin = performance.now();
        line.zoomIn(0.3, {animation: false}); await painted(); found.push(performance.now() - begin); await rest(); }
        return middle(found) }"""
    return timed(page, script, items), timed(page, zoom)


def plotly(page: "Page", figure: dict[str, Any]) -> tuple[float, float]:
    import plotly as installed

    page.add_script_tag(path=Path(installed.__file__).parent / "package_data" / "plotly.min.js")
    script = """async figure => {
        const holder = window.holder = document.body.appendChild(document.createElement('div'));
        const begin = performance.now();
        await Plotly.newPlot(holder, figure.data, {...figure.layout, width: 1380, height: 700});
        await painted(); return performance.now() - begin }"""
    zoom = """async unused => { const found = []; for (let k = 0; k < 5; k += 1) { const begin = performance.now();
        await Plotly.relayout(holder, {'xaxis.range': [`${1920 + k}-01-01`, `${1990 - k}-01-01`]}); await painted();
        found.push(performance.now() - begin); await rest(); } return middle(found) }"""
    return timed(page, script, figure), timed(page, zoom)


def px_timeline(page: "Page", count: int) -> tuple[float, float]:
    import pandas as pd
    import plotly.express as px

    rows = pd.DataFrame(
        [(day, day[:8] + "28", title[:12], k % 40) for k, (day, title) in enumerate(days(count))],
        columns=["start", "end", "title", "row"],
    )
    rows["end"] = pd.to_datetime(rows["start"]) + pd.Timedelta(days=20)
    figure = px.timeline(rows, x_start="start", x_end="end", y="row")
    return plotly(page, json.loads(figure.to_json()))


def scattergl(page: "Page", count: int) -> tuple[float, float]:
    found = days(count)
    trace = {
        "type": "scattergl",
        "mode": "markers",
        "x": [day for day, _ in found],
        "y": [k % 40 for k in range(count)],
    }
    return plotly(page, {"data": [trace], "layout": {}})


PEERS = {
    "vis-timeline": (vis_timeline, 10_000),
    "px.timeline": (px_timeline, 10_000),
    "plotly scattergl": (scattergl, 100_000),
}


def peer(browser: "Browser", name: str, count: int) -> tuple[float, float] | str:
    """What a peer needs, or why it has no number."""
    measure, most = PEERS[name]
    if count > most:
        return "not tried"
    page = browser.new_page(viewport={"width": 1400, "height": 860})
    page.set_default_timeout(LONGEST)
    try:
        page.goto("about:blank")
        return measure(page, count)
    except ImportError as error:
        return f"not installed ({error.name})"
    except Exception as error:  # a peer that fails is a row of the table, not the end of it
        return f"failed: {str(error).splitlines()[0][:60]}"
    finally:
        page.close()


def main(words: list[str]) -> int:
    quick = "--quick" in words
    rows: list[list[str]] = []

    def row(count: int, name: str, *cells: str) -> None:
        rows.append([f"{count:,}", name, *cells, *[""] * (5 - len(cells))])
        print(*rows[-1], file=sys.stderr, flush=True)

    with chromium() as browser, tempfile.TemporaryDirectory() as folder:
        for count in [1_000, 10_000] if quick else [1_000, 10_000, 100_000]:
            first, zoom, search = ours(browser, count, Path(folder))
            row(count, "timeline, page", f"{first:.0f}", f"{zoom:.0f}", f"{search:.0f}")
            for name in PEERS:
                found = peer(browser, name, count)
                if isinstance(found, str):
                    row(count, name, found)
                else:
                    times = f"{found[0] / first:.1f} · {found[1] / zoom:.1f}"
                    row(count, name, f"{found[0]:.0f}", f"{found[1]:.0f}", "", "", times)
        for count in [] if quick else [1_000, 10_000, 100_000, 1_000_000]:
            first, zoom, run = in_lab(browser, count)
            row(count, "timeline, JupyterLab", f"{first:.0f}", f"{zoom:.0f}", "", f"{run:.0f}")
    head = ["Events", "", "First paint ms", "Zoom ms", "Search ms", "Run to drawn ms", "Times ours (paint · zoom)"]
    print(table(head, rows))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
