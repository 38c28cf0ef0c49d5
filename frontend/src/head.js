/** The head: what it is, how much of it is shown, which view, search, share, keys. */
import { grouped, rangeWords } from "./calendar.js";
import { fill, h, icon, ICONS } from "./dom.js";
import { createShare } from "./share.js";
import { bare } from "./opening.js";
import { same } from "./store.js";
import { say } from "./tongue.js";
import { shortMonths } from "./when.js";

/** Whole days, where it is longer than a few. @param {[number, number]} days @returns {[number, number]} */
const whole = ([a, b]) => (b - a > 3 ? [Math.floor(a + 0.02), Math.ceil(b - 0.02)] : [a, b]);

/** @param {number} count */
export const counted = (count) => `${grouped(count)} event${count === 1 ? "" : "s"}`;
export const VIEWS = [
  ["chart", "Chart"],
  ["story", "Story"],
  ["compare", "Compare"],
];

/** @param {import("./app.js").View} view @param {{help: {showModal: () => void}}} tools */
export function createHead(view, { help }) {
  const title = h("h1.title", { dir: "auto" });
  const tally = h("p.tally", {});
  const box = h("input", {
    type: "search",
    placeholder: "Words or dates",
    "aria-label": "Search titles, texts and dates",
    autocomplete: "off",
    spellcheck: "false",
    oninput: () => view.store.set({ query: box.value }),
  });
  const views = h(
    "div.seg.views",
    { role: "group", "aria-label": "View" },
    ...VIEWS.map(([name, label]) =>
      h("button", { type: "button", "data-view": name, onclick: () => view.store.set({ view: name }) }, label),
    ),
  );
  const share = createShare(view);
  const keysButton = h(
    "button.btn.keys",
    { type: "button", "aria-label": "Keys and marks", title: "Keys and marks (?)", onclick: () => help.showModal() },
    "?",
  );
  const search = h("label.search", {}, icon(ICONS.search), box, h("kbd", { "aria-hidden": "true" }, "/"));
  const element = h("header.head", {}, h("div.head-title", {}, title, tally), views, search, share.element, keysButton);
  let seen = "";

  /** The line under the title. */
  function tell() {
    const { data } = view;
    const state = view.store.get();
    if (data.loading) return [""];
    if (!data.n) return ["No events"];
    const { inside, earlier, later } = view.divided();
    const shown = view.shown().length;
    const clear = h("button.link", { type: "button", onclick: () => view.clear() }, "Clear");
    const outside = [earlier && `${grouped(earlier)} earlier`, later && `${grouped(later)} later`].filter(Boolean).join(", ");
    if (shown < data.n || state.query.trim() || state.brush || state.only || Object.keys(state.filters).length) {
      const by = state.query.trim() ? state.query.trim() : state.brush ? "words of the text" : "filtered";
      return [
        `${grouped(shown)} of ${grouped(data.n)}`,
        " · ",
        h("bdi", {}, by.length > 40 ? `${by.slice(0, 39)}…` : by),
        " · ",
        clear,
        outside && h("span.unit", {}, ` · ${outside}`),
      ];
    }
    const texts = data.documents.length > 1 ? h("span.unit", {}, ` from ${grouped(data.documents.length)} texts`) : "";
    if (state.view !== "chart" || state.axis === "order" || (!earlier && !later && same(state.window, view.full()))) {
      let going = 0;
      for (let i = 0; i < data.n && data.n < 5000; i += 1) if (data.marks.hi[i] === Infinity) going += 1;
      return [
        counted(data.n),
        texts,
        ` · ${rangeWords(...data.full)}`,
        going ? h("span.unit", {}, ` · ${going === 1 ? "one" : grouped(going)} still going on`) : "",
      ];
    }
    const words = rangeWords(
      ...(same(state.window, view.full()) ? data.full : same(state.window, view.opening()) ? whole(bare(view.opening())) : state.window),
    );
    if (same(state.window, view.opening()))
      return [
        counted(data.n),
        texts,
        " · ",
        outside && h("span.unit", {}, "opened on "),
        words,
        outside && h("span.unit", {}, ` · ${outside}`),
      ];
    return [counted(data.n), texts, ` · ${grouped(inside.length)} in ${shortMonths(words)}`];
  }

  function update() {
    const { data } = view;
    const state = view.store.get();
    const name = data.title || say("Timeline");
    if (title.textContent !== name) title.textContent = name;
    for (const button of views.children) {
      button.setAttribute("aria-pressed", String(button.getAttribute("data-view") === state.view));
      if (button.getAttribute("data-view") === "compare") button.hidden = data.documents.length < 2 || !data.hasTitles;
    }
    // After what stands beside it, which decides how much room there is.
    const told = tell();
    const key = [...told.map((part) => (part instanceof Node ? part.textContent : part)), tally.clientWidth].join("|");
    if (key !== seen) {
      seen = key;
      fill(tally, ...told.filter(Boolean));
      tally.title = tally.textContent;
      // What does not fit whole is left out, not cut.
      for (const unit of [...tally.querySelectorAll(".unit")].reverse()) if (tally.scrollWidth > tally.clientWidth) unit.remove();
    }
    if (box.value !== state.query) box.value = state.query;
  }
  return { element, update, search: box };
}
