/** The timeline to scale: canvas for marks, DOM for labels and margins. What goes where is `layout.js`. */
import shared from "../../timeline/views/shared.json";
import { createBand } from "./band.js";
import { createEra } from "./era.js";
import { line, paint, prepare, zigzag } from "./canvas.js";
import { civil, dayWords, grouped, rangeWords, yearRange } from "./calendar.js";
import { fill, h } from "./dom.js";
import { divided } from "./filters.js";
import { AXIS, geometry } from "./geometry.js";
import { gestures } from "./gestures.js";
import { KINDS } from "./kinds.js";
import { BIN, binHeight, laneHeights, layoutLane, ROW } from "./layout.js";
import { lanesOf } from "./lanes.js";
import { createMargins } from "./margins.js";
import { widthOf } from "./measure.js";
import { shapes } from "./shapes.js";
import { paintAxis, paintGrid } from "./axis.js";
import { commonYear, shortMonths, withoutYear, withWeekday } from "./when.js";
import { zoomed } from "./scale.js";

/** A lane holds its name, a row of labels and some marks. */
const LANE_LEAST = 124;
const LANE_NAME = 24;
/** A bundle is zoomed into where that narrows the window to this share; else its events are listed. */
const NARROWER = 0.75;
const [SOLID, ONGOING] = [KINDS.indexOf("solid"), KINDS.indexOf("ongoing")];

/** @param {import("./app.js").View} view */
export function createChart(view) {
  const canvas = h("canvas", { "aria-hidden": "true" });
  const labels = h("div.labels");
  const laneNames = h("div.lane-names");
  const stage = h("div.stage", {}, canvas, labels, laneNames);
  const spacer = h("div.spacer");
  const scroller = h("div.scroller", {}, stage, spacer);
  const brush = h("div.brush", { hidden: true });
  const tip = h("div.tip", { hidden: true, role: "tooltip" });
  const empty = h("div.empty", { hidden: true });
  const margins = createMargins(view);
  const [band, era] = [createBand(view), createEra(view)];
  const element = h(
    "div.chart",
    {
      tabindex: "0",
      role: "application",
      "aria-roledescription": "timeline",
      "aria-label": "Timeline. Arrow keys go from event to event, plus and minus zoom, question mark lists all keys.",
    },
    scroller,
    margins.element,
    brush,
    tip,
    empty,
  );
  /** @type {{lanes: (import("./layout.js").Lane & {label: string})[], scale: import("./geometry.js").Geometry, band: any[]}} */
  let drawn = { lanes: [], scale: { width: 1, height: 1, left: 0, right: 1, x0: 0, xs: 1, x1: 1, a: 0, perDay: 1 }, band: [] };
  let hovered = -1;
  let tipped = { shown: /** @type {any} */ (null), window: /** @type {any} */ (null) };
  let lanesFor = { shown: /** @type {Uint32Array | null} */ (null), by: "", lanes: /** @type {any[]} */ ([]) };
  let meanFor = { shown: /** @type {Uint32Array | null} */ (null), mean: 260 };
  /** @type {Map<string, import("./layout.js").Said>} */
  let words = new Map();
  let wordsFor = "";

  /** Asked for before anything is written, so that the browser lays out once a frame. */
  const measured = () => ({ width: element.clientWidth, height: element.clientHeight });

  /** What a label says, and how wide that is. @param {number} i @param {"L" | "M" | "S"} size @param {number | null} year @param {boolean} days whether days of the week help @returns {import("./layout.js").Said} */
  function said(i, size, year, days) {
    const key = `${size}${i}`;
    let own = words.get(key);
    if (own) return own;
    const row = view.row(i);
    let when = row.when;
    const { lo, hi } = view.data.marks;
    if (days && (hi[i] - lo[i] <= 1 || KINDS[view.data.marks.kind[i]] === "ongoing")) when = withWeekday(when, lo[i], size !== "L");
    when = withoutYear(when, year);
    if (size !== "L") when = shortMonths(when);
    const { values, of } = view.tones();
    const letter = values[of[i]]?.letter;
    if (letter) when = `${letter} ${when}`;
    const title = row.title.slice(0, 160);
    const font = { L: 16, M: 14, S: 13 }[size];
    const bold = view.store.get().selected.includes(i);
    own = {
      when,
      title,
      per: row.per,
      dateWidth: widthOf(when, size === "L" ? 12.5 : 12),
      titleWidth: widthOf(title, font, bold) + (size === "M" && row.status ? widthOf(row.status, 11.5) + 26 : 0),
    };
    if (row.loaded) words.set(key, own);
    return own;
  }

  /** How wide a label is in the mean: of a sample, so that no pan changes it. @param {Uint32Array} shown @param {number} width */
  function mean(shown, width) {
    if (meanFor.shown === shown) return meanFor.mean;
    const step = Math.max(1, Math.floor(shown.length / 60));
    let [sum, count] = [0, 0];
    for (let k = 0; k < shown.length; k += step, count += 1)
      sum += Math.min(380, widthOf((view.data.hasTitles ? view.data.titleOf(shown[k]) : view.row(shown[k]).title).slice(0, 160), 13) + 70);
    meanFor = { shown, mean: count ? sum / count : Math.min(200, width / 4) };
    return meanFor.mean;
  }

  /** @param {number} i the more, the sooner it has a label */
  let rank = (i) => i;
  /** As it is for the events of today. */
  function ranking() {
    const { kind, confidence } = view.data.marks;
    const { starts } = view.data.facets.source;
    const important = view.important();
    return (/** @type {number} */ i) =>
      (starts[i + 1] - starts[i] > 1 ? 3 : 0) +
      (important.size && important.has(i) ? 3 : 0) +
      (kind[i] === SOLID ? 1 : 0.5) +
      confidence[i] / 1000;
  }

  /** @param {{width: number, height: number}} size */
  function draw({ width, height }) {
    const { data, palette } = view;
    const state = view.store.get();
    if (width < 2 || height < AXIS + 20) return;
    const [a, b] = state.window;
    const shown = view.shown();
    // A tooltip dies with its mark.
    if (tipped.shown !== shown || tipped.window !== state.window) tip.hidden = true;
    tipped = { shown, window: state.window };
    const { inside, earlier, later } = view.divided();
    if (lanesFor.shown !== shown || lanesFor.by !== state.lanes)
      lanesFor = { shown, by: state.lanes, lanes: lanesOf(data, state.lanes, shown) };
    const single = lanesFor.lanes.length <= 1;
    rank = ranking();
    const ongoing = [];
    const background = view.eras();
    const eras = [];
    if (data.ongoing + background.size)
      for (const i of inside) {
        if (background.has(i)) eras.push(i);
        else if (data.marks.kind[i] === ONGOING) ongoing.push(i);
      }
    const count = inside.length - ongoing.length - eras.length;
    const size = !single || !count ? "S" : (height - AXIS - 60) / count >= ROW.L ? "L" : (height - AXIS - 30) / count >= ROW.M ? "M" : "S";
    const scale = geometry({ width, height, window: state.window, inside: inside.length, earlier, later, size, mean: mean(shown, width) });
    const year = commonYear(a, b);
    const days = b - a <= 62;
    const selected = new Set(state.selected);
    const key = [year, days, view.version(), state.color, state.selected].join();
    if (wordsFor !== key) [words, wordsFor] = [new Map(), key];
    const room = height - AXIS;
    const c = prepare(canvas, width, height);
    if (!data.n) {
      // Nothing dated: no axis, which would be one of some year.
      drawn = { lanes: [], scale, band: [] };
      fill(labels);
      margins.draw(scale, { earlier: 0, later: 0, year: null });
      return drawEmpty(shown, 0, 0, 0);
    }
    const axis = paintGrid(c, scale, { a, b, palette, room });
    const eraHeight = era.draw(c, eras, scale, { room, palette, selected });
    const bandHeight =
      eraHeight +
      band.draw(c, ongoing, scale, {
        size,
        selected,
        said: (i) => said(i, size === "S" ? "S" : "M", year, days),
        rank,
        hovered,
        palette,
        top: eraHeight,
      });
    const { lanes } = lanesFor;
    const heights = laneHeights(
      lanes.map((lane) => lane.members.length),
      room - bandHeight,
      lanes.length > 1 ? LANE_LEAST : room - bandHeight,
    );
    const total = heights.reduce((p, q) => p + q, 0) + bandHeight;
    spacer.style.height = `${Math.max(0, total - room)}px`;
    if (sought >= 0) scrollToLane(lanes, heights, room - bandHeight);
    const scroll = Math.min(scroller.scrollTop, Math.max(0, total - room));
    c.save();
    c.beginPath();
    c.rect(scale.left, bandHeight, scale.right - scale.left, room - bandHeight);
    c.clip();
    let y = bandHeight - scroll;
    const laid = lanes.map((lane, k) => {
      const name = lane.label ? LANE_NAME : 0;
      const area = { y: y + name, height: heights[k] - name, single: single };
      y += heights[k];
      if (area.y > room || y < bandHeight) return null;
      if (k) line(c, scale.left, y - heights[k], scale.right, y - heights[k], palette.line);
      const here = single ? inside : divided(data, lane.members, state.window).inside;
      const members =
        ongoing.length + eras.length
          ? here.filter((/** @type {number} */ i) => data.marks.kind[i] !== ONGOING && !background.has(i))
          : here;
      const found = layoutLane(data, members, scale, area, {
        said: (i) => said(i, size, year, days),
        rank,
        selected,
        dated: (members) => widthOf(bundleWhen(members, year), 12),
      });
      paintLane(c, found, selected, scale.x0);
      return { ...found, label: lane.label, top0: y - heights[k] };
    });
    c.restore();
    drawn = { lanes: /** @type {any} */ (laid.filter(Boolean)), scale, band: band.drawn() };
    element.dataset.drawn = account(ongoing.length);
    margins.draw(scale, { earlier, later, year });
    paintAxis(c, axis, scale, { palette, room, documents: data.documents, labelled: size !== "S", noted: margins.noted() });
    if (scale.left) {
      c.fillStyle = palette.surface;
      c.fillRect(0, 0, scale.left, height);
      zigzag(c, scale.left, height, palette.edge);
    }
    if (scale.right < width) {
      c.fillStyle = palette.surface;
      c.fillRect(scale.right, 0, width - scale.right, height);
      zigzag(c, scale.right, height, palette.edge);
    }
    paintLabels(selected, room, year, days);
    fill(
      laneNames,
      ...drawn.lanes
        .filter((lane) => lane.label)
        .map((/** @type {any} */ lane) => {
          const name = h("div.lane-name", {}, lane.label, h("span.count", {}, String(lane.count)));
          name.style.transform = `translate(${scale.left}px, ${Math.round(lane.top0 + 4)}px)`;
          return name;
        }),
    );
    laneNames.style.height = labels.style.height = `${room}px`;
    return drawEmpty(shown, inside.length, earlier, later);
  }

  /** How many events have a label, stand in a bundle, in the strip, in a histogram, or go on: for tests and measures. @param {number} lasting */
  function account(lasting) {
    const sum = (/** @type {(lane: import("./layout.js").Lane) => number} */ count) =>
      drawn.lanes.reduce((total, lane) => total + count(lane), 0);
    const labels = sum((lane) => lane.labels.length);
    const bundled = sum((lane) => lane.labels.reduce((total, label) => total + (label.members ? label.members.length - 1 : 0), 0));
    const strip = sum((lane) => lane.strip.length);
    return [labels, bundled, strip, sum((lane) => lane.count) - labels - bundled - strip, lasting].join(" ");
  }

  /** Nothing here: where there is something. @param {Uint32Array} shown @param {number} here @param {number} earlier @param {number} later */
  function drawEmpty(shown, here, earlier, later) {
    empty.hidden = here > 0;
    if (here) return;
    const { data } = view;
    if (!shown.length) {
      const narrowed = data.n > 0;
      fill(
        empty,
        h(
          "p",
          {},
          data.loading
            ? "Loading…"
            : narrowed
              ? "No event matches."
              : data.evidence.unresolvedCount
                ? "No dated event in this text."
                : "No events yet.",
        ),
        narrowed && h("button.btn", { onclick: () => view.clear() }, "Clear"),
      );
      return;
    }
    const [a, b] = view.store.get().window;
    const near = (/** @type {number} */ i, /** @type {string} */ label) => h("button.btn", { onclick: () => view.goTo(i) }, label);
    let [before, after] = [-1, -1];
    for (const i of shown) {
      if (data.marks.hi[i] <= a && (before < 0 || data.marks.hi[i] >= data.marks.hi[before])) before = i;
      if (data.marks.lo[i] >= b && (after < 0 || data.marks.lo[i] < data.marks.lo[after])) after = i;
    }
    fill(
      empty,
      h("p", {}, `Nothing between ${rangeWords(a, b).replace(" – ", " and ")}`),
      h(
        "div.empty-ways",
        {},
        before >= 0 && near(before, `← nearest: ${view.row(before).when} · ${grouped(earlier)} earlier`),
        after >= 0 && near(after, `nearest: ${view.row(after).when} · ${grouped(later)} later →`),
        h("button.btn", { onclick: () => view.everything() }, "Everything ", h("kbd", {}, "0")),
      ),
    );
  }

  /** @param {CanvasRenderingContext2D} c @param {import("./layout.js").Lane} lane @param {Set<number>} selected @param {number} x0 */
  function paintLane(c, lane, selected, x0) {
    const { palette } = view;
    if (lane.strip.length || lane.bins) line(c, 0, lane.top, 1e5, lane.top, palette.line);
    for (const label of lane.labels) {
      const { mark } = label;
      if (selected.has(label.i)) {
        const tall = label.size === "L" ? Math.min(lane.row, 84) : label.size === "M" ? Math.min(lane.row, 30) : ROW.S;
        c.fillStyle = palette.accent_soft;
        c.fillRect(0, label.size === "L" ? label.y - 13 : label.y - tall / 2, 1e5, tall);
      }
      if (label.members) badge(c, label, palette);
      else
        paint(
          c,
          shapes({ ...mark, x: Math.max(mark.x, -200), x2: Math.min(mark.x2, 1e5), y: label.y, h: label.size === "L" ? 12 : 9 }),
          view.inks(label.i),
        );
    }
    for (const { i, mark } of lane.strip) paint(c, shapes(mark), view.inks(i));
    if (lane.bins) {
      let top = 0;
      for (const value of lane.bins) if (value > top) top = value;
      c.fillStyle = palette.mark_mid;
      for (let k = 0; k < lane.bins.length; k += 1) {
        const tall = binHeight(lane, k, top);
        if (tall) c.fillRect(x0 + k * BIN, lane.foot - 3 - tall, BIN - 1, tall);
      }
    }
  }

  /** @param {CanvasRenderingContext2D} c @param {import("./layout.js").Label} label @param {Record<string, string>} palette */
  function badge(c, label, palette) {
    c.fillStyle = palette.mark;
    c.beginPath();
    c.roundRect(label.left, label.y - 8, 23, 16, 4);
    c.fill();
    c.fillStyle = palette.on_accent;
    c.font = `700 11px ${shared.font}`;
    c.textAlign = "center";
    c.textBaseline = "middle";
    const count = /** @type {number[]} */ (label.members).length;
    c.fillText(count > 999 ? `${Math.round(count / 1000)}k` : String(count), label.left + 11.5, label.y + 0.5);
    c.textAlign = "start";
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
    const seen = (/** @type {{y: number, height: number}} */ at) =>
      Math.min(at.y + at.height, top + room) - Math.max(at.y, top) >= Math.min(at.height, room) / 2;
    if (own.length && !own.some(seen)) scroller.scrollTop = own[0].y;
    sought = -1;
  }

  /** @param {Set<number>} selected @param {number} room @param {number | null} year @param {boolean} days */
  function paintLabels(selected, room, year, days) {
    const nodes = [];
    for (const lane of drawn.lanes) {
      for (const label of lane.labels) {
        if (label.y < -10 || label.y > room + 10) continue;
        const { when, title, per } = said(label.i, label.size, year, days);
        const others = label.members ? label.members.length - 1 : 0;
        const more = others ? ` +${grouped(others)}` : "";
        const row = view.row(label.i);
        const status = row.status && !label.members ? h("span.status", { class: `status is-${row.modality}` }, row.status) : null;
        const node = h(
          "button.label",
          {
            tabindex: "-1",
            "data-event": label.i,
            "data-bundle": label.members ? `${drawn.lanes.indexOf(lane)}.${lane.labels.indexOf(label)}` : null,
          },
          h("span.when", {}, label.members ? bundleWhen(label.members, year) : when, label.size === "L" && status),
          " ",
          h("bdi", {}, title),
          more && h("span.when", {}, more),
          label.size === "L" && per && " ",
          label.size === "L" && per && h("span.per", {}, per),
          label.size === "M" && status && " ",
          label.size === "M" && status,
        );
        node.classList.add(`is-${label.size}`);
        node.classList.toggle("selected", selected.has(label.i));
        node.classList.toggle("before", label.side < 0);
        node.classList.toggle("hovered", label.i === hovered);
        const top = label.below ? label.y + 8 : label.size === "L" ? label.y - 9 : label.y - 10;
        node.style.width = `${Math.ceil(label.width)}px`;
        const x = label.below ? label.left : label.side > 0 ? label.right + 7 : label.left - 7 - label.width;
        if (label.size === "L")
          node.style.setProperty("--lines", String(Math.min(4, Math.max(per ? 1 : 2, Math.floor((lane.row - (per ? 40 : 22)) / 21)))));
        node.style.transform = `translate(${Math.round(x)}px, ${Math.round(top)}px)`;
        nodes.push(node);
      }
    }
    nodes.push(...era.labels(), ...band.labels(selected, hovered));
    fill(labels, ...nodes);
  }

  /** The stretch of a bundle. @param {number[]} members @param {number | null} year */
  function bundleWhen(members, year) {
    const { lo, hi } = view.data.marks;
    const [first, last] = [members[0], members[members.length - 1]];
    const [a, b] = view.store.get().window;
    const [from, to] = [Math.floor(lo[first]), Math.max(Math.floor(lo[first]) + 1, Math.ceil(hi[last]))];
    // Days say nothing where decades are in view.
    const words = b - a > 3000 ? yearRange(civil(from).year, civil(to - 1).year) : rangeWords(from, to);
    return shortMonths(withoutYear(words, year)).replace(" – ", "–");
  }

  /** The event under a point, or -1. @param {number} x @param {number} y */
  function eventAt(x, y) {
    let [best, nearest] = [-1, 36];
    const near = (
      /** @type {number} */ i,
      /** @type {number} */ left,
      /** @type {number} */ right,
      /** @type {number} */ top,
      /** @type {number} */ foot,
    ) => {
      const dx = Math.max(left - x, 0, x - right);
      const dy = Math.max(top - y, 0, y - foot);
      if (dx * dx + dy * dy < nearest) [best, nearest] = [i, dx * dx + dy * dy];
    };
    for (const lane of drawn.lanes) {
      for (const label of lane.labels) if (!label.members) near(label.i, label.left, label.right, label.y - 6, label.y + 6);
      for (const own of lane.strip) near(own.i, own.left, own.right, own.mark.y - 4, own.mark.y + 4);
    }
    for (const one of drawn.band) near(one.i, one.left, one.right, one.y - 4, one.y + 4);
    return best;
  }

  /** @param {number} x @param {number} y @param {EventTarget | null} target */
  function hover(x, y, target) {
    const label = target instanceof Element ? target.closest("[data-event]") : null;
    const found = label ? Number(label.getAttribute("data-event")) : eventAt(x, y);
    const bundle = bundleAt(x, y, target);
    const crowd = found < 0 && !bundle ? crowdAt(x, y) : null;
    const published = found < 0 && y > element.clientHeight - AXIS - 10 && y < element.clientHeight - AXIS + 10 ? publishedAt(x) : "";
    canvas.style.cursor = found >= 0 ? "pointer" : crowd || bundle ? "zoom-in" : "";
    if (found < 0 && !published && !crowd && !bundle) tip.hidden = true;
    else {
      const row = bundle
        ? {
            when: bundleWhen(/** @type {number[]} */ (bundle.members), null),
            title: `${grouped(/** @type {number[]} */ (bundle.members).length)} events`,
            per: "",
          }
        : found >= 0
          ? view.row(found)
          : (crowd ?? { when: "Printed", title: published, per: "" });
      fill(tip, h("strong", {}, row.when), h("bdi", {}, row.title.slice(0, 300)), row.per && h("span.per", {}, row.per));
      tip.hidden = false;
      const left = Math.min(element.clientWidth - tip.offsetWidth - 8, Math.max(8, x + 14));
      const above = y + tip.offsetHeight + 24 > element.clientHeight;
      tip.style.transform = `translate(${left}px, ${above ? Math.max(4, y - tip.offsetHeight - 12) : y + 18}px)`;
    }
    if (found !== hovered) {
      hovered = found;
      for (const node of labels.children) node.classList.toggle("hovered", Number(node.getAttribute("data-event")) === hovered);
    }
  }

  /** @param {number} x @param {number} y @param {EventTarget | null} target */
  function bundleAt(x, y, target) {
    const node = target instanceof Element ? target.closest("[data-bundle]") : null;
    if (node) {
      const [lane, label] = /** @type {string} */ (node.getAttribute("data-bundle")).split(".").map(Number);
      return drawn.lanes[lane]?.labels[label] ?? null;
    }
    for (const lane of drawn.lanes)
      for (const label of lane.labels)
        if (label.members && x >= label.left - 2 && x <= label.right + 2 && Math.abs(y - label.y) <= 10) return label;
    return null;
  }

  /** What lies under a point of a histogram, and the days that its bar spans. @param {number} x @param {number} y */
  function crowdAt(x, y) {
    const { scale } = drawn;
    const lane = drawn.lanes.find((one) => one.bins && y > one.top && y < one.foot);
    if (!lane?.bins) return null;
    const bin = Math.floor((x - scale.x0) / BIN);
    const count = Math.round(lane.bins[bin] ?? 0);
    if (!count) return null;
    const days = /** @type {[number, number]} */ ([scale.a + (bin * BIN) / scale.perDay, scale.a + ((bin + 1) * BIN) / scale.perDay]);
    return { when: rangeWords(...days), title: `${grouped(count)} event${count === 1 ? "" : "s"}`, per: "", days };
  }

  /** Into a bundle, or, where that would show no more of it, to its events in the list. @param {number[]} members */
  function open(members) {
    const { lo, hi } = view.data.marks;
    const [a, b] = view.store.get().window;
    let [from, to] = [Infinity, -Infinity];
    for (const i of members) [from, to] = [Math.min(from, lo[i]), Math.max(to, hi[i])];
    const air = Math.max((to - from) * 0.2, (b - a) * 0.004, 1 / 24);
    if (to - from + 2 * air > (b - a) * NARROWER) view.store.set({ tab: "list", open: false, listed: members[0] });
    else view.store.set({ window: [from - air, to + air] });
  }

  /** @param {number} x */
  function publishedAt(x) {
    const { scale } = drawn;
    const near = view.data.documents.filter(
      (doc) => doc.day !== null && Math.abs(scale.x0 + (doc.day + 0.5 - scale.a) * scale.perDay - x) < 6,
    );
    return near
      .map((doc) => `${doc.name}, ${dayWords(/** @type {number} */ (doc.day))}`)
      .slice(0, 4)
      .join("\n");
  }

  gestures(element, {
    view,
    scroller,
    brush,
    hover,
    scale: () => drawn.scale,
    taken: (x, y, target) => eventAt(x, y) >= 0 || Boolean(target instanceof Element && target.closest(".label, .margin, button")),
    leave: () => hover(-99, -99, null),
    /** @param {number} x @param {number} y @param {EventTarget | null} target @param {boolean} adding */
    click(x, y, target, adding) {
      const bundle = bundleAt(x, y, target);
      if (bundle?.members) return open(bundle.members);
      const label = target instanceof Element ? target.closest("[data-event]") : null;
      const found = label ? Number(label.getAttribute("data-event")) : eventAt(x, y);
      if (found >= 0) return view.select(found, adding);
      const crowd = crowdAt(x, y);
      const [a, b] = view.store.get().window;
      if (crowd) view.store.set({ window: zoomed([a, b], 0.3, crowd.days[0], view.full()) });
      return undefined;
    },
  });
  scroller.addEventListener("scroll", () => view.redraw());
  return {
    element,
    measured,
    draw,
    forget() {
      words = new Map();
      meanFor = { shown: null, mean: 260 };
      hovered = -1;
      tip.hidden = true;
    },
    reveal: (/** @type {number} that must be in sight */ i) => (sought = i),
    lanes: () => drawn.lanes,
    scale: () => drawn.scale,
    /** What is drawn, for the legend. */
    marks: () => [...drawn.lanes.flatMap((lane) => [...lane.labels, ...lane.strip]), ...drawn.band],
  };
}
