/** The strip below: where events lie over the whole span, and the window to drag and resize. */
import { say } from "./tongue.js";
import shared from "../../timeline/views/shared.json";
import { prepare } from "./canvas.js";
import { h } from "./dom.js";
import { density } from "./density.js";
import { kept } from "./scale.js";
import { ticks } from "./ticks.js";

const FOOT = 15;
const BIN = 5;

/** @param {import("./app.js").View} view */
export function createOverview(view) {
  const canvas = h("canvas", { "aria-hidden": "true" });
  const [low, high] = [h("div.handle.low"), h("div.handle.high")];
  const frame = h("div.frame", {}, low, high);
  const element = h("div.overview", { title: "Drag the window, or its ends; double-click for everything" }, canvas, frame);
  const name = h("span.overview-name", {}, "All years");
  const outer = h("div.overview-row", {}, name, element);
  /** @type {{shown: Uint32Array | null, width: number, palette: any}} */
  let painted = { shown: null, width: 0, palette: null };

  const measured = () => ({ width: element.clientWidth, height: element.clientHeight });

  /** @param {{width: number, height: number}} size */
  function draw({ width, height }) {
    if (width < 2) return;
    const shown = view.shown();
    name.textContent = say(view.full()[1] - view.full()[0] > 1100 ? "All years" : "All days");
    const [a, b] = view.full();
    if (painted.shown !== shown || painted.width !== width || painted.palette !== view.palette) {
      painted = { shown, width, palette: view.palette };
      paint(shown, width, height, a, b);
    }
    const [from, to] = view.store.get().window;
    const [x, y] = [((from - a) / (b - a)) * width, ((to - a) / (b - a)) * width];
    const left = Math.max(0, Math.min(width - 12, x));
    frame.style.left = `${left}px`;
    frame.style.width = `${Math.max(12, Math.min(width, y) - left)}px`;
  }

  /** @param {Uint32Array} shown @param {number} width @param {number} height @param {number} a @param {number} b */
  function paint(shown, width, height, a, b) {
    const { palette } = view;
    const c = prepare(canvas, width, height);
    const perDay = width / (b - a);
    const bins = density(view.data.marks, shown, { a, perDay, width }, Math.max(1, Math.floor(width / BIN)));
    let top = 0;
    for (const value of bins) if (value > top) top = value;
    const floor = height - FOOT;
    c.fillStyle = palette.mark_mid;
    for (let k = 0; k < bins.length; k += 1) {
      const tall = bins[k] ? Math.max(3, Math.sqrt(bins[k] / top) * (floor - 10)) : 0;
      c.fillRect(k * BIN, floor - tall, BIN - 1, tall);
    }
    c.fillStyle = palette.edge;
    c.fillRect(0, floor, width, 1);
    c.font = `11px ${shared.font}`;
    c.fillStyle = palette.muted;
    c.textBaseline = "middle";
    let free = 0;
    for (const tick of ticks(a, b, width, 110).ticks) {
      const words = c.measureText(tick.label).width;
      const x = Math.max(0, Math.min(width - words, (tick.x - a) * perDay - words / 2));
      if (x < free) continue;
      c.fillText(tick.label, x, floor + 8);
      free = x + words + 12;
    }
  }

  /** @type {{window: [number, number], x: number, part: string} | null} */
  let held = null;
  element.addEventListener("pointerdown", (/** @type {PointerEvent} */ event) => {
    const target = event.composedPath()[0];
    const box = element.getBoundingClientRect();
    const [a, b] = view.full();
    let { window } = view.store.get();
    let part = target === low ? "low" : target === high ? "high" : "all";
    if (target !== low && target !== high && target !== frame) {
      const day = a + ((event.clientX - box.left) / box.width) * (b - a);
      const half = (window[1] - window[0]) / 2;
      window = kept([day - half, day + half], [a, b]);
      view.store.set({ window });
      part = "all";
    }
    held = { window, x: event.clientX, part };
    element.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  element.addEventListener("pointermove", (/** @type {PointerEvent} */ event) => {
    if (!held) return;
    const full = view.full();
    const by = ((event.clientX - held.x) / element.clientWidth) * (full[1] - full[0]);
    const least = (full[1] - full[0]) / element.clientWidth / 4;
    let [from, to] = held.window;
    if (held.part === "low") from = Math.min(from + by, to - least);
    else if (held.part === "high") to = Math.max(to + by, from + least);
    else [from, to] = [from + by, to + by];
    view.store.set({ window: held.part === "all" ? kept([from, to], full) : [from, to] });
  });
  const release = () => (held = null);
  element.addEventListener("pointerup", release);
  element.addEventListener("pointercancel", release);
  element.addEventListener("dblclick", () => view.store.set({ window: view.full() }));
  return { element: outer, measured, draw, forget: () => (painted = { shown: null, width: 0, palette: null }) };
}
