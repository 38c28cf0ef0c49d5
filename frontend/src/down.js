/** The timeline on a phone: time runs down, labels keep their order, events of one day share a label. */
import { rangeWords } from "./calendar.js";
import { fill, h } from "./dom.js";
import { paths, svg } from "./glyph.js";
import { KINDS } from "./kinds.js";
import { stack } from "./pack.js";
import { ticks } from "./ticks.js";
import { commonYear, shortMonths, withoutYear, withWeekday } from "./when.js";
import { grouped } from "./calendar.js";
import { widthOf } from "./measure.js";

const [AXIS, LANE, LABELS] = [70, 7, 122];
const LINE = 19;
/** More labels than these are no longer read; the rest are bars beside the axis. */
const MOST = 120;

/** @param {import("./app.js").View} view */
export function createDown(view) {
  const picture = h("div.down-stage", {});
  const edgeOf = (/** @type {string} */ name) => h(`button.${name}`, { type: "button", hidden: true }); // without a name until it is drawn
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
    const { lo, hi, kind } = view.data.marks;
    const year = commonYear(a, b);
    const members = Array.from(inside);
    const listed =
      members.length <= MOST
        ? members
        : [...members]
            .sort((p, q) => view.sources(q) - view.sources(p) || view.data.marks.confidence[q] - view.data.marks.confidence[p] || p - q)
            .slice(0, MOST)
            .sort((p, q) => p - q);
    // Events of one date share a label.
    /** @type {{when: string, members: number[], height: number, at: number, y: number}[]} */
    const groups = [];
    const wide = width - LABELS - 14;
    const text = (/** @type {number} */ i) =>
      Math.max(1, Math.ceil((widthOf(view.row(i).title.slice(0, 200), 15) * 1.06) / wide)) * LINE + (view.row(i).per ? 18 : 0) + 4;
    for (const i of listed) {
      const when = shortMonths(withoutYear(b - a <= 62 ? withWeekday(view.row(i).when, lo[i]) : view.row(i).when, year));
      const last = groups[groups.length - 1];
      if (last && last.when === when) {
        last.members.push(i);
        last.height += text(i);
      } else groups.push({ when, members: [i], height: 18 + text(i), at: Math.max(a, Number.isFinite(lo[i]) ? lo[i] : a), y: 0 });
    }
    const needed = groups.reduce((sum, group) => sum + group.height + 8, 24);
    const tall = Math.max(room - 4, needed);
    const py = (/** @type {number} */ day) => 12 + ((day - a) / (b - a)) * (tall - 40);
    // Pushed apart, in order: down first, then up where they leave the picture.
    let y = 4;
    for (const group of groups) {
      group.y = Math.max(y, py(group.at) - 8);
      y = group.y + group.height + 8;
    }
    let foot = tall - 4;
    for (const group of [...groups].reverse()) {
      group.y = Math.min(group.y, foot - group.height);
      foot = group.y - 8;
    }
    const art = svg("svg", { width, height: tall, viewBox: `0 0 ${width} ${tall}`, "aria-hidden": "true" });
    const axis = ticks(a, b, tall - 40, 46);
    for (const tick of axis.ticks) {
      art.append(svg("path", { d: `M0 ${Math.round(py(tick.x)) + 0.5}H${LABELS - 8}`, style: "stroke:var(--line)" }));
      // A day is named in its middle, all else under its line, which would strike it through.
      const label = svg("text", {
        x: 14,
        y: tick.centred ? py(tick.x + 0.5) + 4 : py(tick.x) + 14,
        class: tick.major ? "tick major" : "tick",
      });
      label.textContent = tick === axis.ticks[0] ? tick.first : tick.label;
      art.append(label);
    }
    const bars = members.slice(0, 3000);
    const spans = bars.map(
      (i) =>
        /** @type {[number, number]} */ ([
          py(Math.max(a, Number.isFinite(lo[i]) ? lo[i] : a)),
          Math.max(py(Math.min(b, Number.isFinite(hi[i]) ? hi[i] : b)) - 3, py(Math.max(a, Number.isFinite(lo[i]) ? lo[i] : a)) + 9),
        ]),
    );
    const lanes = stack(spans, 5);
    /** @type {Map<number, number>} */
    const markX = new Map();
    bars.forEach((i, k) => {
      if (lanes.row[k] < 0) return;
      const x = AXIS + 8 + lanes.row[k] * LANE * 1.25;
      markX.set(i, x);
      const own = view.data.mark(i);
      const [from, to] = spans[k];
      const group = svg(
        "g",
        { transform: `translate(${x} 0) rotate(90)`, "data-event": i },
        ...paths({ ...own, x: from, x2: KINDS[kind[i]] === "ongoing" ? Math.max(to, from + 16) : to, y: 0, h: 6, fade: 24 }),
      );
      art.append(group);
    });
    for (const group of groups) {
      const x = Math.max(...group.members.map((i) => markX.get(i) ?? AXIS + 8));
      const [from, to] = [py(group.at) + 6, group.y + 9];
      art.append(svg("path", { d: `M${x + 7} ${from}H${LABELS - 12}V${to}H${LABELS - 5}`, style: "stroke:var(--border);fill:none" }));
    }
    const nodes = groups.map((group) => {
      const node = h(
        "div.down-label",
        {},
        h("p.when", {}, group.when, group.members.length > 1 && h("span", {}, `  ${group.members.length} events`)),
        ...group.members.map((i) => {
          const row = view.row(i);
          return h(
            "button",
            { type: "button", "data-event": i, class: selected.includes(i) ? "selected" : "", onclick: () => view.select(i, false) },
            h("bdi", {}, row.title),
            row.status && h("span.status", { class: `status is-${row.modality}` }, row.status),
            row.per && h("small", {}, row.per),
          );
        }),
      );
      Object.assign(node.style, { top: `${group.y}px`, left: `${LABELS}px` });
      return node;
    });
    fill(
      picture,
      art,
      ...nodes,
      members.length > listed.length && h("p.down-rest", {}, `and ${grouped(members.length - listed.length)} more marks: a press zooms in`),
    );
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
              { type: "button", onclick: () => (view.shown().length ? view.everything() : view.clear()) },
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
