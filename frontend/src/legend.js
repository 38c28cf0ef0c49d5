/** The bar under the chart: which axis, what the marks in view mean, how large, and everything. */
import { say } from "./tongue.js";
import shared from "../../timeline/views/shared.json";
import { inked } from "./colour.js";
import { fill, h, icon, ICONS } from "./dom.js";
import { glyph } from "./glyph.js";
import { LEGEND } from "./shapes.js";

/** Which lines of the legend a mark calls for. @param {Pick<import("./shapes.js").Mark, "kind" | "status" | "disputed">} mark @param {boolean} short drawn as a dot */
export function called(mark, short) {
  const found = [];
  if (mark.disputed) found.push("sources differ");
  else if (mark.kind === "solid" && mark.status === "happened") found.push(short ? "to the day" : "throughout");
  else if (mark.kind === "within" && mark.status === "happened") found.push("some time within");
  else if (mark.kind === "about") found.push("about then");
  else if (mark.kind === "before") found.push("or earlier");
  else if (mark.kind === "after") found.push("or later");
  else if (mark.kind === "until") found.push("until then");
  else if (mark.kind === "from") found.push("from then on");
  else if (mark.kind === "ongoing") found.push("still going on");
  if (mark.status === "planned") found.push("planned");
  if (mark.status === "possible") found.push("possible");
  if (mark.status === "denied") found.push("did not happen");
  return found;
}

/** @param {import("./app.js").View} view @param {{marks: () => {i: number, mark: any, members?: number[] | null}[]}} chart @param {{showModal: () => void}} help */
export function createLegend(view, chart, help) {
  const segment = (/** @type {string} */ name, /** @type {string} */ label) =>
    h("button", { type: "button", "data-axis": name, onclick: () => view.store.set({ axis: name }) }, label);
  const axes = h("div.seg", { role: "group", "aria-label": "Axis" }, segment("scale", "To scale"), segment("order", "In order"));
  const marks = h("div.legend", { role: "list", "aria-label": "What the marks mean" });
  const tool = (/** @type {string} */ path, /** @type {() => void} */ act) =>
    h("button.tool", { type: "button", onclick: act }, icon(path));
  const [less, more] = [tool(ICONS.minus, () => view.larger(-1)), tool(ICONS.plus, () => view.larger(1))];
  const sizes = h("div.seg.sizes", { role: "group" }, less, more);
  const all = h(
    "button.btn.everything",
    { type: "button", "aria-label": "Everything", title: "Everything (0)", onclick: () => view.everything() },
    "Everything ",
    h("kbd", { "data-key": "0", "aria-hidden": "true" }),
  );
  const rest = h("button.link", { type: "button", title: "What all marks mean (?)", hidden: true, onclick: () => help.showModal() });
  const element = h("div.foot", {}, axes, marks, rest, h("span.grow", {}), sizes, all);
  let seen = "";

  function update() {
    const { axis } = view.store.get();
    for (const button of axes.children) button.setAttribute("aria-pressed", String(button.getAttribute("data-axis") === axis));
    const order = axis === "order";
    for (const [button, words] of /** @type {[any, string][]} */ ([
      [less, order ? "Larger cards" : "Zoom out"],
      [more, order ? "Smaller cards" : "Zoom in"],
    ])) {
      button.setAttribute("aria-label", say(words));
      button.title = say(words);
    }
    all.hidden = order;
    const wanted = new Set();
    const { lo, hi } = view.data.marks;
    const shown = order
      ? Array.from(view.shown().subarray(0, 2000), (i) => ({ i, mark: view.data.mark(i), members: null }))
      : chart.marks();
    for (const { i, mark, members } of shown) {
      if (members) wanted.add("several");
      else for (const words of called(mark, hi[i] - lo[i] <= 1)) wanted.add(words);
    }
    const { by, values } = view.tones();
    const key = [by, order, element.clientWidth, view.version(), view.palette.mark, ...[...wanted].sort()].join();
    if (key === seen) return;
    seen = key;
    // What is a day and what lasts throughout are told apart only where both are in view.
    const lines = LEGEND.filter(([words]) => wanted.has(words));
    const tones = values.flatMap(({ label, letter, count }, tone) => {
      if (!count) return [];
      const swatch = h("i.swatch", { "aria-hidden": "true" });
      swatch.style.background = inked(view.palette, view.palette === shared.themes.dark ? "dark" : "light", tone).mark;
      return [
        h(
          "span.tone",
          { role: "listitem", title: label },
          swatch,
          letter && h("b", {}, letter),
          h("bdi", {}, label.length > 28 ? `${label.slice(0, 27)}…` : label),
        ),
      ];
    });
    fill(
      marks,
      ...tones,
      ...lines.map(([words, mark, width]) =>
        h("span", { role: "listitem" }, glyph(mark, words === "to the day" && (order || wanted.has("throughout")) ? 9 : width), words),
      ),
      wanted.has("several") && h("span", { role: "listitem" }, h("i.badge-sample", { "aria-hidden": "true" }, "5"), "several at once"),
    );
    const hidden = Array.from(marks.children).filter(
      (child) => child.getBoundingClientRect().top >= marks.getBoundingClientRect().bottom - 4,
    );
    rest.hidden = !hidden.length;
    fill(rest, `+${hidden.length}`);
  }
  return { element, update };
}
