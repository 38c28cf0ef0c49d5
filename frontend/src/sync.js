/** The widget and Python, kept telling the same: what somebody does here is told there once it rests, and the other way round. */
import { formatInterval, parseInterval } from "./edtf.js";
import { around } from "./scale.js";
import { blankState } from "./state.js";
import { same } from "./store.js";

/** What both sides know by one name. */
const SHARED = /** @type {const} */ (["query", "filters", "lanes", "color", "theme", "view", "axis"]);

/** @param {any} model @param {import("./data.js").Data} data @param {[number, number]} opening @returns {[number, number]} "" stands for what it opens on */
export const windowFrom = (model, data, opening) => parseInterval(model.get("window")) ?? (data.n ? opening : around(...data.full));

/** The state that Python asks for. @param {any} model */
export function stateFrom(model) {
  /** @type {Record<string, any>} */
  const state = {};
  for (const key of SHARED) {
    const value = model.get(key);
    if (value !== undefined && value !== "" && value !== "auto") state[key] = value;
  }
  const chosen = model.get("_chosen");
  // A window is seen to scale.
  if (model.get("window") && !model.get("axis")) state.axis = "scale";
  return {
    ...state,
    query: model.get("query"),
    theme: model.get("theme"),
    selected: chosen,
    open: chosen.length > 0 && model.get("view") !== "story",
  };
}

/**
 * @param {any} model @param {ReturnType<typeof import("./app.js").createApp>} app @param {() => void} follow takes new events
 * @returns {{pending: Record<string, any>, listeners: [string, () => void][]}} pending: what Python has not heard of yet
 */
export function createSync(model, app, follow) {
  const { store, view } = app;
  /** @type {Record<string, any>} */
  const pending = {};
  let timer = 0;
  const flush = () => {
    timer = 0;
    for (const [key, value] of Object.entries(pending)) {
      model.set(key, value);
      delete pending[key];
    }
    model.save_changes();
  };
  const windowText = () => {
    const { window } = store.get();
    return same(window, view.opening()) ? "" : formatInterval(...window);
  };
  // Python hears of a change once it rests: dragging never waits for the kernel.
  store.on((state, changed, origin) => {
    if (origin === "python" || origin === "data") return; // it knows
    if (changed.has("window")) pending.window = windowText();
    for (const key of SHARED) if (changed.has(key)) pending[key] = state[key];
    if (changed.has("selected")) pending._chosen = state.selected;
    if (!Object.keys(pending).length) return;
    clearTimeout(timer);
    timer = setTimeout(flush, changed.has("window") || changed.has("query") ? 120 : 0);
  });
  return {
    pending,
    listeners: [
      [
        "change:window",
        () => {
          if (model.get("window") === windowText()) return;
          const seen = model.get("window") && !model.get("axis") ? { axis: "scale" } : {};
          store.set({ window: windowFrom(model, view.data, view.opening()), ...seen }, "python");
        },
      ],
      [
        "change:_chosen",
        () => {
          follow();
          const chosen = model.get("_chosen");
          store.set({ selected: chosen, open: chosen.length > 0 && store.get().view !== "story" }, "python");
        },
      ],
      ...SHARED.map(
        (key) =>
          /** @type {[string, () => void]} */ ([
            `change:${key}`,
            () => {
              const value = model.get(key);
              if (value || key === "query") store.set(/** @type {any} */ ({ [key]: value }), "python");
              else if (key === "axis") store.set({ axis: model.get("window") ? "scale" : blankState(view.data).axis }, "python");
            },
          ]),
      ),
    ],
  };
}
