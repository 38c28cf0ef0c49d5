/** The keys that work anywhere in the explorer, except in a field that takes text. */
import { panned } from "./scale.js";

/**
 * @param {HTMLElement} app @param {{view: import("./app.js").View, chart: HTMLElement, list: any, story: any, order: any, help: any, search: HTMLInputElement, page: boolean, focusChart: () => void, narrowing: {back: () => boolean}}} parts
 * @returns {() => void} listens no more
 */
export function keys(app, { view, chart, list, story, order, help, search, page, focusChart, narrowing }) {
  const { store } = view;
  /** @param {number} by */
  function pan(by) {
    const { window } = store.get();
    store.set({ window: panned(window, by * (window[1] - window[0]), view.full()) });
  }
  /** @param {number} place */
  function end(place) {
    const all = view.shown();
    const i = all[place < 0 ? all.length - 1 : 0];
    if (i !== undefined) view.select(i, false);
  }
  /** @param {string} name */
  const show = (name) => () => store.set({ view: store.get().view === name ? "chart" : name });
  /** @type {Record<string, (event: KeyboardEvent) => void>} */
  const anywhere = {
    "+": () => view.larger(1),
    "=": () => view.larger(1),
    "-": () => view.larger(-1),
    0: () => view.everything(),
    "/": () => {
      search.focus();
      search.select();
    },
    "?": () => help.showModal(),
    s: show("story"),
    c: () => view.data.documents.length > 1 && show("compare")(),
    o: () => store.set({ view: "chart", axis: "order" }),
    t: () => store.set({ view: "chart", axis: "scale" }),
    Escape: () => {
      const { open, selected, picked, view: own } = store.get();
      if (open || (selected.length && own !== "story")) {
        // What is closed cannot keep the focus; without one, keys would be lost.
        if (!list.element.contains(focused()) && focused() !== search) focusChart();
        store.set({ open: false, selected: [] });
      } else if (picked) store.set({ picked: null });
      else if (own !== "chart") store.set({ view: "chart" });
      else if (!narrowing.back()) focusChart();
    },
  };
  /** @type {Record<string, (event: KeyboardEvent) => void>} */
  const inChart = {
    ArrowLeft: (event) => (event.shiftKey ? pan(-0.2) : view.step(-1)),
    ArrowRight: (event) => (event.shiftKey ? pan(0.2) : view.step(1)),
    ArrowUp: () => view.step(-1),
    ArrowDown: () => view.step(1),
    Home: () => end(0),
    End: () => end(-1),
    Enter: () => {
      const { selected } = store.get();
      if (selected.length) view.select(selected[selected.length - 1], false, true);
      else end(0);
    },
  };
  const focused = () => /** @type {ShadowRoot} */ (app.getRootNode()).activeElement;
  /** @param {KeyboardEvent} event @param {boolean} onChart */
  function act(event, onChart) {
    const wanted = (onChart ? inChart[event.key] : undefined) ?? anywhere[event.key];
    if (!wanted) return;
    wanted(event);
    event.preventDefault();
  }
  app.addEventListener("keydown", (event) => {
    // A notebook has keys of its own ("a" makes a cell): what is typed here stays here.
    event.stopPropagation();
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    const target = /** @type {HTMLElement} */ (event.composedPath()[0]);
    if (target.matches("input, select, textarea")) {
      if (event.key === "Escape" && target === search) {
        if (search.value) store.set({ query: "" });
        else focusChart();
        event.preventDefault();
      } else if (event.key === "Enter" && target === search) {
        list.focus();
        event.preventDefault();
      }
      return;
    }
    act(event, target === chart || target === order.element || story.element.contains(target) || target.matches(".label, .margin-event"));
  });
  // A page of its own has nobody else to give keys to: they work before anything is chosen.
  const unclaimed = (/** @type {KeyboardEvent} */ event) => {
    const idle = event.target === document.body || event.target === document.documentElement;
    if (idle && !event.ctrlKey && !event.metaKey && !event.altKey && !help.open) act(event, true);
  };
  if (page) document.addEventListener("keydown", unclaimed);
  return () => document.removeEventListener("keydown", unclaimed);
}
