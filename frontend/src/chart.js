/** The timeline itself: canvas for marks, DOM for labels, and what fingers, mouse and wheel do to the window. */
import shared from "../../timeline/views/shared.json";
import { dayWords, grouped, rangeWords } from "./calendar.js";
import { fill, h } from "./dom.js";
import { inWindow } from "./filters.js";
import { LABEL, laneHeights, layoutLane } from "./layout.js";
import { lanesOf } from "./lanes.js";
import { NO_ROW } from "./packing.js";
import { paintDensity, paintLeaders, paintMarks, prepare } from "./paint.js";
import { gestures } from "./gestures.js";
import { zoomed } from "./scale.js";
import { ticks } from "./ticks.js";

const AXIS = 40;
const LABEL_MOST = 310;
/** A lane holds its name, a row of labels and some marks. */
const LANE_LEAST = 124;
const LANE_NAME = 24;
/** A stretch is zoomed into where that narrows the window to this share; else its events are listed. */
const NARROWER = 0.75;

/** @param {import("./app.js").View} view */
export function createChart(view) {
  const canvas = h("canvas", { "aria-hidden": "true" });
  const labels = h("div.labels", { "aria-hidden": "true" });
  const laneNames = h("div.lane-names");
  const stage = h("div.stage", {}, canvas, labels, laneNames);
  const spacer = h("div.spacer");
  const scroller = h("div.scroller", {}, stage, spacer);
  const brush = h("div.brush", { hidden: true });
  const tip = h("div.tip", { hidden: true, role: "tooltip" });
  const empty = h("p.empty", { hidden: true });
  const element = h(
    "div.chart",
    { tabindex: "0", role: "application", "aria-roledescription": "timeline", "aria-label": "Timeline. Arrow keys go from event to event, plus and minus zoom, question mark lists all keys." },
    scroller, brush, tip, empty,
  );
  /** @type {{lanes: any[], scale: {a: number, perDay: number, width: number}, scroll: number}} */
  let drawn = { lanes: [], scale: { a: 0, perDay: 1, width: 1 }, scroll: 0 };
  let hovered = -1;
  let lanesFor = { shown: /** @type {Uint32Array | null} */ (null), by: "", lanes: /** @type {any[]} */ ([]) };
  /** @type {Map<number, number>} */
  const widths = new Map();
  const [plain, strong] = [400, 600].map((weight) => {
    const measure = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));
    measure.font = `${weight} 13px ${shared.font}`;
    return measure;
  });

  /** @param {number} i @param {boolean} bold */
  function textWidth(i, bold) {
    const said = view.row(i);
    const measure = bold ? strong : plain;
    const per = said.per ? measure.measureText(said.per.slice(0, 30)).width * 0.93 + 9 : 0;
    return { loaded: said.loaded, width: Math.ceil(measure.measureText(said.title.slice(0, 80)).width + per + 14) };
  }

  /** @param {number} i */
  function labelWidth(i) {
    let width = widths.get(i);
    if (width === undefined) {
      const said = textWidth(i, false);
      width = said.width;
      if (said.loaded) widths.set(i, width);
    }
    return width;
  }

  /** Asked for before anything is written, so that the browser lays out once a frame. */
  const measured = () => ({ width: element.clientWidth, height: element.clientHeight });

  /** @param {{width: number, height: number}} size */
  function draw({ width, height }) {
    const { data, palette } = view;
    const state = view.store.get();
    if (width < 2 || height < AXIS + 20) return;
    const [a, b] = state.window;
    const scale = { a, perDay: width / (b - a), width };
    const shown = view.shown();
    if (lanesFor.shown !== shown || lanesFor.by !== state.lanes) lanesFor = { shown, by: state.lanes, lanes: lanesOf(data, state.lanes, shown) };
    const { lanes } = lanesFor;
    const room = height - AXIS;
    const heights = laneHeights(lanes.map((lane) => lane.members.length), room, lanes.length > 1 ? LANE_LEAST : room);
    const total = heights.reduce((p, q) => p + q, 0);
    spacer.style.height = `${Math.max(0, total - room)}px`;
    if (sought >= 0) scrollToLane(lanes, heights, room);
    const scroll = Math.min(scroller.scrollTop, Math.max(0, total - room));
    const selected = new Set(state.selected);
    const { confidence } = data.marks;
    const rank = selected.size ? (/** @type {number} */ i) => (selected.has(i) ? -1 : 100 - confidence[i]) : (/** @type {number} */ i) => 100 - confidence[i];
    const widest = Math.min(LABEL_MOST, width * 0.8);
    const widthOf = (/** @type {number} */ i) => Math.min(widest, selected.has(i) ? textWidth(i, true).width : labelWidth(i));
    const c = prepare(canvas, width, height);
    const axis = ticks(a, b, width);
    c.lineWidth = 1;
    for (const tick of axis.ticks) {
      c.strokeStyle = tick.major ? palette.line : palette.grid;
      const x = Math.round((tick.x - a) * scale.perDay) + 0.5;
      c.beginPath();
      c.moveTo(x, 0);
      c.lineTo(x, room);
      c.stroke();
    }
    c.save();
    c.beginPath();
    c.rect(0, 0, width, room);
    c.clip();
    let y = -scroll;
    const laid = lanes.map((lane, k) => {
      const name = lane.label ? LANE_NAME : 0;
      const area = { y: y + name, height: heights[k] - name };
      y += heights[k];
      if (area.y > room || y < 0) return null;
      if (k) {
        c.strokeStyle = palette.line;
        c.beginPath();
        c.moveTo(0, Math.round(y - heights[k]) + 0.5);
        c.lineTo(width, Math.round(y - heights[k]) + 0.5);
        c.stroke();
      }
      const members = inWindow(data, lane.members, state.window);
      const found = layoutLane(data, members, scale, area, widthOf, rank);
      paintLeaders(c, found, palette, selected, hovered);
      if (found.level === "density") paintDensity(c, found, palette, width);
      else paintMarks(c, data, found, palette, scale, selected, hovered);
      return { ...found, label: lane.label, top: y - heights[k] };
    });
    c.restore();
    drawn = { lanes: laid.filter(Boolean), scale, scroll };
    paintAxis(c, axis, scale, room, width);
    paintLabels(selected, room);
    fill(laneNames, ...drawn.lanes.filter((lane) => lane.label).map((lane) => {
      const name = h("div.lane-name", {}, lane.label, h("span.count", {}, String(lane.count)));
      name.style.transform = `translateY(${Math.round(lane.top + 6)}px)`;
      return name;
    }));
    laneNames.style.height = labels.style.height = `${room}px`;
    empty.hidden = shown.length > 0;
    if (!shown.length) empty.textContent = data.n ? "No event matches. Clear a filter or the search to see more." : data.loading ? "Loading…" : "No events yet.";
  }

  let sought = -1;
  /** To a lane that the event sought lies in, unless one of them is in sight. @param {import("./lanes.js").Lane[]} lanes @param {number[]} heights @param {number} room */
  function scrollToLane(lanes, heights, room) {
    const top = scroller.scrollTop;
    let y = 0;
    const own = lanes.flatMap((lane, k) => {
      const at = { y, height: heights[k] };
      y += heights[k];
      return lane.members.includes(sought) ? [at] : [];
    });
    const seen = (/** @type {{y: number, height: number}} */ at) => Math.min(at.y + at.height, top + room) - Math.max(at.y, top) >= Math.min(at.height, room) / 2;
    if (own.length && !own.some(seen)) scroller.scrollTop = own[0].y;
    sought = -1;
  }

  /** @param {CanvasRenderingContext2D} c @param {{ticks: any[], context: string}} axis @param {any} scale @param {number} room @param {number} width */
  function paintAxis(c, axis, scale, room, width) {
    const { palette, data } = view;
    c.strokeStyle = palette.line;
    c.beginPath();
    c.moveTo(0, room + 0.5);
    c.lineTo(width, room + 0.5);
    c.stroke();
    c.font = `12px ${shared.font}`;
    c.textBaseline = "top";
    let free = -Infinity;
    const leftOf = (/** @type {any} */ tick) => (tick.x - scale.a) * scale.perDay - c.measureText(tick.label).width / 2;
    for (const [k, tick] of axis.ticks.entries()) {
      const own = c.measureText(tick.label).width;
      const left = Math.min(width - own - 2, Math.max(2, leftOf(tick)));
      if (left < free + 10) continue;
      // One moved in from the border gives way to one that stands where it belongs.
      if (left > leftOf(tick) && !tick.major && axis.ticks[k + 1] && leftOf(axis.ticks[k + 1]) < left + own + 10) continue;
      c.fillStyle = tick.major ? palette.text : palette.muted;
      c.fillText(tick.label, left, room + 8);
      free = left + own;
    }
    // A year or month that already stands at the left border needs no second mention.
    if (axis.context && !axis.ticks.some((tick) => tick.major && (tick.x - scale.a) * scale.perDay < 90)) {
      c.font = `600 11px ${shared.font}`;
      c.fillStyle = palette.muted;
      c.fillText(axis.context, 10, room + 24);
    }
    c.fillStyle = palette.warning;
    for (const doc of data.documents) {
      if (doc.day === null) continue;
      const x = (doc.day + 0.5 - scale.a) * scale.perDay;
      if (x < 0 || x > width) continue;
      c.beginPath();
      c.moveTo(x - 4, room);
      c.lineTo(x + 4, room);
      c.lineTo(x, room + 6);
      c.fill();
    }
  }

  /** @param {Set<number>} selected @param {number} room */
  function paintLabels(selected, room) {
    const nodes = [];
    for (const lane of drawn.lanes) {
      for (const label of lane.placed) {
        const said = view.row(label.index);
        const top = lane.base - 18 - (label.row + 1) * LABEL;
        if (top < -LABEL || top > room) continue;
        const node = h("div.label", { "data-event": label.index }, h("bdi", {}, said.title), said.per && h("span.per", {}, said.per));
        node.classList.toggle("selected", selected.has(label.index));
        const before = label.leader > label.x + label.width / 2;
        node.classList.toggle("before", before);
        node.classList.toggle("hovered", label.index === hovered);
        node.style.transform = `translate(${Math.round(label.x) + (before ? 0 : 2)}px, ${Math.round(top)}px)`;
        node.style.maxWidth = `${label.width}px`;
        nodes.push(node);
      }
      lane.more.forEach((/** @type {any} */ more, /** @type {number} */ k) => {
        const node = h("div.more", { "data-lane": drawn.lanes.indexOf(lane), "data-more": k }, shared.words.more.replace("{n}", grouped(more.count)));
        node.style.transform = `translate(${Math.round(more.x)}px, ${Math.round(lane.base - 17)}px)`;
        nodes.push(node);
      });
    }
    fill(labels, ...nodes);
  }

  /** The event under a point, or -1. @param {number} x @param {number} y */
  function eventAt(x, y) {
    let [best, nearest] = [-1, 36];
    for (const lane of drawn.lanes) {
      if (lane.level !== "marks" || y < lane.y || y > lane.y + lane.height + 4) continue;
      for (let k = 0; k < lane.index.length; k += 1) {
        if (lane.row[k] === NO_ROW) continue;
        const top = lane.base + 4 + lane.row[k] * lane.pitch;
        const dx = Math.max(lane.left[k] - x, 0, x - lane.right[k]);
        const dy = Math.max(top - y, 0, y - top - lane.bar);
        if (dx * dx + dy * dy < nearest) [best, nearest] = [lane.index[k], dx * dx + dy * dy];
      }
    }
    return best;
  }

  /** @param {number} x @param {number} y @param {EventTarget | null} target */
  function hover(x, y, target) {
    const label = target instanceof Element ? target.closest("[data-event]") : null;
    const found = label ? Number(label.getAttribute("data-event")) : eventAt(x, y);
    const crowd = found < 0 ? crowdAt(x, y) : null;
    const published = found < 0 && y > element.clientHeight - AXIS && y < element.clientHeight - AXIS + 10 ? publishedAt(x) : "";
    canvas.style.cursor = found >= 0 ? "pointer" : crowd ? "zoom-in" : "";
    if (found < 0 && !published && !crowd) tip.hidden = true;
    else {
      const said = found >= 0 ? view.row(found) : crowd ?? { when: "Published", title: published, per: "" };
      fill(tip, h("strong", {}, said.when), h("bdi", {}, said.title.slice(0, 300)), said.per && h("span.per", {}, said.per));
      tip.hidden = false;
      const left = Math.min(element.clientWidth - tip.offsetWidth - 8, Math.max(8, x + 14));
      const above = y + tip.offsetHeight + 24 > element.clientHeight;
      tip.style.transform = `translate(${left}px, ${above ? Math.max(4, y - tip.offsetHeight - 12) : y + 18}px)`;
    }
    if (found !== hovered) {
      hovered = found;
      view.redraw();
    }
  }

  /** What lies under a point of a density, and the days that its column spans. @param {number} x @param {number} y */
  function crowdAt(x, y) {
    const { scale } = drawn;
    const lane = drawn.lanes.find((one) => one.level === "density" && y > one.base && y < one.y + one.height);
    if (!lane) return null;
    const size = scale.width / lane.bins.length;
    const bin = Math.floor(x / size);
    const count = Math.round(lane.bins[bin] ?? 0);
    if (!count) return null;
    const days = /** @type {[number, number]} */ ([scale.a + (bin * size) / scale.perDay, scale.a + ((bin + 1) * size) / scale.perDay]);
    return { when: rangeWords(...days), title: `${grouped(count)} event${count === 1 ? "" : "s"}`, per: "", days };
  }

  /** Into a stretch, or, where that would show no more of it, to its events in the list. @param {any} more */
  function open(more) {
    const { scale } = drawn;
    const [from, to] = [scale.a + more.from / scale.perDay, scale.a + Math.max(more.to, more.end) / scale.perDay];
    const whole = scale.width / scale.perDay;
    const air = Math.max((to - from) * 0.2, whole * 0.02);
    if (to - from + 2 * air > whole * NARROWER) view.showInList(more.first);
    else view.store.set({ window: [from - air, to + air] });
  }

  /** @param {number} x */
  function publishedAt(x) {
    const { scale } = drawn;
    const near = view.data.documents.filter((doc) => doc.day !== null && Math.abs((doc.day + 0.5 - scale.a) * scale.perDay - x) < 6);
    return near.map((doc) => `${doc.title || doc.source || doc.id}, ${dayWords(/** @type {number} */ (doc.day))}`).slice(0, 4).join("\n");
  }

  gestures(element, {
    view, scroller, brush,
    hover,
    leave: () => hover(-99, -99, null),
    /** @param {number} x @param {number} y @param {EventTarget | null} target @param {boolean} adding */
    click(x, y, target, adding) {
      const node = target instanceof Element ? target : null;
      const more = node?.closest(".more");
      if (more) return open(drawn.lanes[Number(more.getAttribute("data-lane"))].more[Number(more.getAttribute("data-more"))]);
      const label = node?.closest("[data-event]");
      const found = label ? Number(label.getAttribute("data-event")) : eventAt(x, y);
      if (found >= 0) return view.select(found, adding);
      const crowd = crowdAt(x, y);
      const [a, b] = view.store.get().window;
      if (crowd) view.store.set({ window: zoomed([a, b], 0.3, crowd.days[0], view.full()) });
      return undefined;
    },
  });
  scroller.addEventListener("scroll", () => view.redraw());
  return { element, measured, draw, forget: () => widths.clear(), reveal: (/** @type {number} that must be in sight */ i) => (sought = i), lanes: () => drawn.lanes };
}
