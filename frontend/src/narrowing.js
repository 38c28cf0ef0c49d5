/** What narrows the view can be taken back, one step after the other; a filter or a search shows all that it leaves. */
import { same } from "./store.js";

const KEYS = /** @type {const} */ (["window", "query", "filters", "brush", "only"]);
const FILTERS = ["query", "filters", "brush", "only"];
/** Changes so soon after another of their kind are one step. */
const TOGETHER = 700;
const MOST = 50;

/** @param {import("./app.js").View} view */
export function createNarrowing(view) {
  const { store } = view;
  const place = () => {
    const state = store.get();
    return Object.fromEntries(KEYS.map((key) => [key, state[key]]));
  };
  let now = /** @type {any} */ (place());
  /** @type {Record<string, any>[]} */
  let steps = [];
  let [last, kind] = [0, ""];
  /** The window before anything was filtered. @type {[number, number] | null} */
  let before = null;

  const filtered = () => {
    const { query, filters, brush, only } = store.get();
    return Boolean(query.trim() || Object.keys(filters).length || brush || only);
  };

  /** @param {import("./state.js").State} state @param {Set<string>} changed @param {string} origin */
  function follow(state, changed, origin) {
    const own = KEYS.filter((key) => changed.has(key));
    if (!own.length) return;
    if (origin === "data" || origin === "back") {
      now = place();
      if (origin === "data") [steps, before] = [[], null];
      return;
    }
    const name = own.join();
    const at = performance.now();
    if (!(name === kind && at - last < TOGETHER)) {
      steps.push(now);
      if (steps.length > MOST) steps.shift();
    }
    [last, kind] = [at, name];
    if (origin !== "python" && own.some((key) => FILTERS.includes(key)) && !changed.has("window")) refit();
    now = place();
  }

  /** To what a filter leaves, and back to where one was once there is none. */
  function refit() {
    if (!filtered()) {
      if (before) store.set({ window: before }, "back");
      before = null;
      return;
    }
    before ??= now.window;
    const shown = view.shown();
    if (!shown.length || shown.length === view.data.n) return;
    store.set({ window: view.padded(shown) }, "back");
  }

  /** @returns {boolean} whether there was anything to take back */
  function back() {
    while (steps.length) {
      const step = /** @type {Record<string, any>} */ (steps.pop());
      if (KEYS.every((key) => same(step[key], store.get()[key]))) continue;
      store.set(step, "back");
      if (!filtered()) before = null;
      kind = "";
      return true;
    }
    return false;
  }
  return { follow, back };
}
