/** The keys that work anywhere in the explorer, except in a field that takes text. */
import { panned } from "./scale.js";

/**
 * @param {HTMLElement} app @param {{view: import("./app.js").View, chart: any, list: any, help: any, search: HTMLInputElement, page: boolean}} parts
 * @returns {() => void} listens no more
 */
export function keys(app, { view, chart, list, help, search, page }) {
  const { store } = view;
  /** @param {number} by */
  function pan(by) {
    const { window } = store.get();
    store.set({ window: panned(window, by * (window[1] - window[0]), view.full()) });
  }
  /** @param {number} place */
  function end(place) {
    const i = list.end(place);
    if (i >= 0) view.select(i, false);
  }
  /** @type {Record<string, (event: KeyboardEvent) => void>} */
  const anywhere = {
    "+": () => view.zoom(0.625),
    "=": () => view.zoom(0.625),
    "-": () => view.zoom(1.6),
    "0": () => store.set({ window: view.full() }),
    "/": () => {
      search.focus();
      search.select();
    },
    "?": () => help.showModal(),
    Escape: () => {
      const { open, selected, brush } = store.get();
      if (open || selected.length) {
        // What is closed cannot keep the focus; without one, keys would be lost.
        if (!list.element.contains(focused()) && focused() !== search) chart.element.focus({ preventScroll: true });
        store.set({ open: false, selected: [] });
      }
      else if (brush) store.set({ brush: null });
      else chart.element.focus({ preventScroll: true });
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
        else chart.element.focus({ preventScroll: true });
        event.preventDefault();
      } else if (event.key === "Enter" && target === search) {
        list.focus();
        event.preventDefault();
      }
      return;
    }
    act(event, target === chart.element);
  });
  // A page of its own has nobody else to give keys to: they work before anything is chosen.
  const unclaimed = (/** @type {KeyboardEvent} */ event) => {
    const idle = event.target === document.body || event.target === document.documentElement;
    if (idle && !event.ctrlKey && !event.metaKey && !event.altKey && !help.open) act(event, true);
  };
  if (page) document.addEventListener("keydown", unclaimed);
  return () => document.removeEventListener("keydown", unclaimed);
}
