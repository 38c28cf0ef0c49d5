/** The view in the address of a page: a link reopens it, Back closes what was opened. */
import shared from "../../timeline/views/shared.json";
import { formatFragment, parseFragment } from "./fragment.js";
import { around, within } from "./scale.js";
import { blankState } from "./state.js";
import { same } from "./store.js";

/** The nearest event to one that is gone, by what its link still says. @param {import("./data.js").Data} data @param {import("./fragment.js").Place} place */
function nearest(data, { near, window }) {
  const middle = near ?? (window ? (window[0] + window[1]) / 2 : NaN);
  if (!data.n || Number.isNaN(middle)) return -1;
  let best = 0;
  for (let i = 1; i < data.n; i += 1) if (Math.abs(data.marks.at[i] - middle) < Math.abs(data.marks.at[best] - middle)) best = i;
  return best;
}

/** A window and lanes are seen to scale. @param {{window?: unknown, lanes?: string}} place */
const toScale = (place) => Boolean(place.window || (place.lanes && place.lanes !== "none"));

/** What a link says of the view; what does not exist here is passed over. @param {import("./data.js").Data} data @param {string} fragment @returns {any} `gone`: it asks for an event that is not here */
export function stateFrom(data, fragment) {
  const place = parseFragment(fragment);
  const wanted = new Set(place.ids ?? []);
  const state = /** @type {any} */ ({ ...place });
  delete state.ids;
  delete state.near;
  if (wanted.size && data.n) {
    state.selected = Array.from({ length: data.n }, (_, i) => i).filter((i) => wanted.has(data.id(i)));
    if (!state.selected.length) {
      state.gone = true;
      const other = nearest(data, place);
      if (other >= 0) state.selected = [other];
    }
    state.open = state.selected.length > 0 && place.view !== "story";
    const first = state.selected.length ? data.event(state.selected[0]) : null;
    if (first?.claims.length && state.document === undefined) state.document = first.claims[0].document;
  }
  /** @param {string} key @param {string[]} known */
  const only = (key, known) => {
    if (!known.includes(state[key] ?? "")) delete state[key];
  };
  for (const key of ["lanes", "color"])
    only(
      key,
      shared.lanes.map((lane) => lane.name),
    );
  only("tab", ["text", "list", "facets", "tray"]);
  only("view", data.documents.length > 1 || data.loading ? ["chart", "story", "compare"] : ["chart", "story"]);
  only("axis", ["scale", "order"]);
  only("only", ["earlier", "later", "ongoing", "differ"]);
  only("sort", ["time", "confidence"]);
  only("theme", ["light", "dark"]);
  if (!(Number(place.document) < data.documents.length)) delete state.document;
  if (place.brush && !(place.brush.document < data.documents.length)) delete state.brush;
  if (place.window) state.window = within(place.window, around(...data.full));
  if (place.filters) state.filters = Object.fromEntries(Object.entries(place.filters).filter(([name]) => Object.hasOwn(data.facets, name)));
  if (toScale(state) && !state.axis) state.axis = "scale";
  if (state.view === "compare" || state.view === "story") state.pane = "main";
  return state;
}

/** What a state is called in an address. @param {import("./data.js").Data} data @param {import("./state.js").State} state @param {boolean} [lasting] it also says when the event was */
export function fragmentOf(data, state, lasting = false) {
  const blank = blankState(data);
  const window = same(state.window, blank.window) ? undefined : state.window;
  return formatFragment({
    ...state,
    window,
    ids: state.selected.map(data.id),
    near: lasting && state.selected.length ? Math.floor(data.marks.at[state.selected[0]]) : undefined,
    tab: state.tab === blank.tab ? undefined : state.tab,
    axis: state.axis === (toScale({ ...state, window }) ? "scale" : blank.axis) ? undefined : state.axis,
    view: state.view === blank.view ? undefined : state.view,
  });
}

/** @param {import("./data.js").Data} data @param {ReturnType<typeof import("./app.js").createApp>} app */
export function keepAddress(data, app) {
  const { store, view } = app;
  let written = location.hash;
  let timer = 0;
  let stepped = false;
  /** @param {boolean} step whether Back is to lead here */
  function write(step) {
    written = `#${fragmentOf(data, store.get())}`;
    const address = written === "#" ? location.pathname + location.search : written;
    try {
      if (step) history.pushState(null, "", address);
      else history.replaceState(null, "", address);
    } catch {
      if (!step) location.replace(written); // a frame without an origin of its own has no history to write
    }
  }
  store.on((state, changed, origin) => {
    if (location.protocol === "about:" || origin === "address") return; // in a frame of a notebook: there is no address to keep
    clearTimeout(timer);
    // Opening something is a step that Back takes back; what else changes belongs to it.
    if ((changed.has("open") && state.open) || changed.has("view") || (changed.has("axis") && !changed.has("lanes"))) stepped = true;
    timer = setTimeout(
      () => {
        write(stepped);
        stepped = false;
      },
      stepped ? 30 : 250,
    );
  });
  const read = () => {
    if (location.hash === written) return;
    written = location.hash;
    const state = stateFrom(data, location.hash);
    store.set({ ...blankState(data), theme: store.get().theme, ...state }, "address");
    if (state.gone) gone(state);
  };
  addEventListener("hashchange", read);
  addEventListener("popstate", read);
  /** @param {any} state */
  const gone = (state) =>
    view.notice(`This link leads to an event that is no longer here.${state.selected?.length ? " The nearest is shown." : ""}`);
  return { gone };
}
