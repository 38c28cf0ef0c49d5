/** The keys that work anywhere in the explorer, except in a field that takes text. */
import { panned } from "./scale.js";

/** @param {HTMLElement} app @param {{view: import("./app.js").View, chart: any, list: any, help: any, search: HTMLInputElement}} parts */
export function keys(app, { view, chart, list, help, search }) {
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
      if (open || selected.length) store.set({ open: false, selected: [] });
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
    const act = (target === chart.element ? inChart[event.key] : undefined) ?? anywhere[event.key];
    if (!act) return;
    act(event);
    event.preventDefault();
  });
}
