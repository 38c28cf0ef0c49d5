/** The timeline on a phone: time runs down, labels keep their order, events of one day share a label. */
import { rangeWords } from "./calendar.js";
import { density } from "./density.js";
import { fill, h } from "./dom.js";
import { paths, svg } from "./glyph.js";
import { KINDS } from "./kinds.js";
import { BIN } from "./layout.js";
import { beside } from "./beside.js";
import { stack } from "./pack.js";
import { box } from "./shapes.js";
import { ticks } from "./ticks.js";
import { commonYear, shortMonths, withoutYear, withWeekday } from "./when.js";
import { grouped } from "./calendar.js";
import { linesOf } from "./measure.js";

const [AXIS, LANE, LABELS] = [70, 7, 122];
const LINE = 19;
/** More events than these are a crowd: not each has a label. */
const MOST = 120;
/** The line is no longer than so many screens. */
const SCREENS = 4;
/** Of a crowd one label stands in each stretch of so many pixels. */
const STRETCH = 72;
/** More marks than these side by side are a histogram. */
const LANES = 4;

/** @typedef {{when: string, members: number[], rest: number[], at: number, y: number}} Group rest: those that its last line stands for */

/** @param {import("./app.js").View} view */
export function createDown(view) {
  const picture = h("div.down-stage", {});
  const edgeOf = (/** @type {string} */ name) => h(`button.${name}`, { hidden: true }); // without a name until it is drawn
  const [earlier, later] = [edgeOf("down-edge"), edgeOf("down-edge.later")];
  const scroller = h("div.down-scroller", { tabindex: "0", role: "region", "aria-label": "Timeline, time runs down" }, picture);
  const element = h("div.down", {}, earlier, scroller, later);
  let seen = "";

  /** @param {any} node @param {boolean} before @param {number} count */
  function edge(node, before, count) {
    node.hidden = !count;
    if (!count) return;
    const { lo, hi } = view.data.marks;
    const [a, b] = view.store.get().window;
    const all = Array.from(view.shown()).filter((i) => (before ? hi[i] <= a && lo[i] < a : lo[i] >= b));
    const first = view.row(all[0]).when;
    const last = view.row(all[all.length - 1]).when;
    fill(
      node,
      h("b", {}, before ? `↑ ${grouped(count)} earlier` : `↓ ${grouped(count)} later`),
      h("span.quiet", {}, count > 1 ? `${first} – ${last}` : `${first}${view.row(all[0]).status ? ` · ${view.row(all[0]).status}` : ""}`),
      h("span.show", {}, "show"),
    );
    node.onclick = () => view.store.set({ window: view.padded(all) });
  }

  /** The members by stretch of the line, the best first. @param {number[]} members @param {(i: number) => number} stretchOf */
  function stretches(members, stretchOf) {
    const { confidence } = view.data.marks;
    const chosen = new Set(view.store.get().selected);
    const rank = (/** @type {number} */ i) => (chosen.has(i) ? 1e6 : view.sources(i) * 1000 + confidence[i]);
    /** @type {Map<number, number[]>} */
    const found = new Map();
    for (const i of members) {
      const own = stretchOf(i);
      const known = found.get(own);
      if (!known) found.set(own, [i]);
      else if (rank(i) > rank(known[0])) known.unshift(i);
      else known.push(i);
    }
    return found.values();
  }

  /** The marks beside the axis; where they would stand on each other, how many there are. @param {SVGElement} art @param {number[]} members @param {(day: number) => number} py @param {number} tall @returns {(i: number) => number} where what leads to its label begins */
  function paintMarks(art, members, py, tall) {
    const [a, b] = view.store.get().window;
    const { lo, hi, kind } = view.data.marks;
    const ends = (/** @type {number} */ i) => {
      const from = py(Math.max(a, Number.isFinite(lo[i]) ? lo[i] : a));
      return /** @type {[number, number]} */ ([from, Math.max(py(Math.min(b, Number.isFinite(hi[i]) ? hi[i] : b)) - 3, from + 9)]);
    };
    const spans = members.length > MOST * 8 ? [] : members.map(ends);
    const lanes = stack(spans, LANES);
    const start = AXIS + 8;
    if (!spans.length || lanes.left) {
      const length = tall - 40;
      const counts = density(view.data.marks, members, { a, perDay: length / (b - a), width: length }, Math.ceil(length / BIN));
      const highest = Math.max(1, ...counts);
      counts.forEach((count, k) => {
        const long = Math.max(3, Math.sqrt(count / highest) * (LABELS - start - 18));
        if (count) art.append(svg("path", { d: box(start - 4, py(a) + k * BIN, long, BIN - 1), style: "fill:var(--mark-mid)" }));
      });
      return () => LABELS - 20;
    }
    /** @type {Map<number, number>} */
    const found = new Map();
    members.forEach((i, k) => {
      const x = start + lanes.row[k] * LANE * 1.25;
      found.set(i, x + 7);
      const [from, to] = spans[k];
      art.append(
        svg(
          "g",
          { transform: `translate(${x} 0) rotate(90)`, "data-event": i },
          ...paths({
            ...view.data.mark(i),
            x: from,
            x2: KINDS[kind[i]] === "ongoing" ? Math.max(to, from + 16) : to,
            y: 0,
            h: 6,
            fade: 24,
          }),
        ),
      );
    });
    return (i) => found.get(i) ?? start + 7;
  }

  function draw() {
    const { window, selected } = view.store.get();
    const { inside, earlier: before, later: after } = view.divided();
    const width = element.clientWidth;
    const key =
      JSON.stringify([window, width, element.clientHeight, selected, view.version(), view.loaded(), before, after]) + view.shownKey();
    if (key === seen || width < 2) return;
    seen = key;
    edge(earlier, true, before);
    edge(later, false, after);
    const room = scroller.clientHeight; // once the edges have theirs
    const [a, b] = window;
    const { lo } = view.data.marks;
    const year = commonYear(a, b);
    const members = Array.from(inside);
    const wide = width - LABELS - 14;
    const text = (/** @type {number} */ i) => linesOf(view.row(i).title.slice(0, 200), 15, wide) * LINE + (view.row(i).per ? 18 : 0) + 4;
    const crowd = members.length > MOST;
    const least = crowd ? Infinity : members.reduce((sum, i) => sum + 26 + text(i), 24);
    const tall = Math.max(room - 4, Math.min(least, SCREENS * room));
    const py = (/** @type {number} */ day) => 12 + ((day - a) / (b - a)) * (tall - 40);
    const at = (/** @type {number} */ i) => Math.max(a, Number.isFinite(lo[i]) ? lo[i] : a);
    // Events of one date share a label; of a crowd the best of each stretch has one, for all of it.
    /** @type {Group[]} */
    const groups = [];
    for (const [first, ...rest] of crowd ? stretches(members, (i) => Math.floor(py(at(i)) / STRETCH)) : members.map((i) => [i])) {
      const when = shortMonths(withoutYear(b - a <= 62 ? withWeekday(view.row(first).when, lo[first]) : view.row(first).when, year));
      const last = groups[groups.length - 1];
      if (last && last.when === when && !crowd) last.members.push(first);
      else groups.push({ when, members: [first], rest, at: at(first), y: 0 });
    }
    const boxes = groups.map((group) => ({
      at: py(group.at) - 8,
      height: 18 + group.members.reduce((sum, i) => sum + text(i), 0),
    }));
    const { y, host } = beside(boxes, { tall, reach: room * 0.7 });
    groups.forEach((group, k) => {
      group.y = y[k];
      if (host[k] >= 0) groups[host[k]].rest.push(...group.members, ...group.rest);
    });
    const labelled = groups.filter((_, k) => host[k] < 0);
    const art = svg("svg", { width, height: tall, viewBox: `0 0 ${width} ${tall}`, "aria-hidden": "true" });
    const axis = ticks(a, b, tall - 40, 46);
    let first = true;
    for (const tick of axis.ticks) {
      if (py(tick.x) < 0) continue;
      art.append(svg("path", { d: `M0 ${Math.round(py(tick.x)) + 0.5}H${LABELS - 8}`, style: "stroke:var(--line)" }));
      // A day is named in its middle, all else under its line, which would strike it through.
      const label = svg("text", {
        x: 14,
        y: tick.centred ? py(tick.x + 0.5) + 4 : py(tick.x) + 14,
        class: tick.major ? "tick major" : "tick",
      });
      label.textContent = first ? tick.first : tick.label;
      first = false;
      art.append(label);
    }
    const markX = paintMarks(art, members, py, tall);
    for (const group of labelled) {
      const x = Math.max(...group.members.map((i) => markX(i)));
      const [from, to] = [py(group.at) + 6, group.y + 9];
      art.append(svg("path", { d: `M${x} ${from}H${LABELS - 12}V${to}H${LABELS - 5}`, style: "stroke:var(--border);fill:none" }));
    }
    const nodes = labelled.map((group) => {
      const node = h(
        "div.down-label",
        {},
        h(
          "p.when",
          {},
          h("span.ellipsis", {}, group.when),
          group.members.length > 1 && h("span", {}, `${group.members.length} events`),
          group.rest.length > 0 &&
            h(
              "button.down-more",
              {
                title: "Zoom to them",
                onclick: () => view.store.set({ window: view.padded([...group.members, ...group.rest]) }),
              },
              `and ${grouped(group.rest.length)} more`,
            ),
        ),
        ...group.members.map((i) => {
          const row = view.row(i);
          return h(
            "button",
            { "data-event": i, class: selected.includes(i) ? "selected" : "", onclick: () => view.select(i, false) },
            h("bdi", {}, row.title),
            row.status && h("span.status", { class: `status is-${row.modality}` }, row.status),
            row.per && h("small", {}, row.per),
          );
        }),
      );
      Object.assign(node.style, { top: `${group.y}px`, left: `${LABELS}px` });
      return node;
    });
    fill(picture, art, ...nodes);
    if (!members.length)
      fill(
        picture,
        h(
          "div.empty",
          {},
          h(
            "p",
            {},
            view.shown().length
              ? `Nothing between ${rangeWords(a, b)}`
              : view.data.n
                ? "No event matches."
                : view.data.loading
                  ? "Loading…"
                  : "No events yet.",
          ),
          view.data.n > 0 &&
            h(
              "button.btn",
              { onclick: () => (view.shown().length ? view.everything() : view.clear()) },
              view.shown().length ? "Everything" : "Clear",
            ),
        ),
      );
    picture.style.height = `${tall}px`;
  }
  return {
    element,
    draw,
    measured: () => ({ width: element.clientWidth, height: element.clientHeight }),
    /** @param {number} i */
    reveal: (i) => element.clientWidth && picture.querySelector(`button[data-event="${i}"]`)?.scrollIntoView({ block: "nearest" }),
  };
}
