/** The bundle's two doors: `render` for the widget (anywidget), and the page, which starts itself where its data lies. */
import shared from "../../timeline/views/shared.json";
import { createActions } from "./actions.js";
import { createApp } from "./app.js";
import { blank, read, readColumns } from "./data.js";
import { createEditing } from "./edit/editing.js";
import { formatInterval, parseInterval } from "./edtf.js";
import { formatFragment, parseFragment } from "./fragment.js";
import { createPatching } from "./patch.js";
import { around, within } from "./scale.js";
import { same } from "./store.js";

/** @param {DataView} view */
const bufferOf = (view) => /** @type {ArrayBuffer} */ (view.buffer.slice(view.byteOffset, view.byteOffset + view.byteLength));

/** JupyterLab's theme where there is one, else what the system prefers. @returns {"light" | "dark"} */
function notebookTheme() {
  const body = document.body.dataset;
  if (body.jpThemeLight) return body.jpThemeLight === "false" ? "dark" : "light";
  if (body.vscodeThemeKind) return body.vscodeThemeKind.includes("dark") ? "dark" : "light";
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** Says on the host how many milliseconds lay between having the data and having painted them. @param {HTMLElement} host @param {number} began */
function painted(host, began) {
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => (host.dataset.ready = String(Math.round(performance.now() - began)));
    channel.port2.postMessage(0);
  });
}

/** @param {{model: any, el: HTMLElement}} widget */
function render({ model, el }) {
  const host = document.createElement("div");
  host.className = "timeline-explorer";
  host.dataset.lmSuppressShortcuts = "true";
  host.style.height = `${model.get("height")}px`;
  el.append(host);
  const actions = createActions({
    send: (message) => model.send(message),
    listen: (heard) => model.on("msg:custom", heard),
  });
  const began = performance.now();
  let columns = model.get("_columns");
  let patch = model.get("_patch");
  let patching = createPatching(bufferOf(columns));
  const current = () => readColumns(patch?.byteLength ? patching.patched(bufferOf(patch)) : patching.base);
  const data = current();
  const windowOf = (/** @type {import("./data.js").Data} */ known) => parseInterval(model.get("window")) ?? around(...known.full);
  const app = createApp({
    host, data, actions, systemTheme: notebookTheme,
    initial: {
      window: windowOf(data), lanes: model.get("lanes"), query: model.get("query"), filters: model.get("filters"),
      selected: model.get("_chosen"), theme: model.get("theme"), open: model.get("_chosen").length > 0,
    },
  });
  painted(host, began);
  const corrected = () => model.get("_editing");
  const editing = corrected().steps ? createEditing(app, actions, corrected) : null;
  // Python hears of a change once it rests: dragging never waits for the kernel.
  /** @type {Record<string, any>} */
  let pending = {};
  let timer = 0;
  const flush = () => {
    timer = 0;
    for (const [key, value] of Object.entries(pending)) model.set(key, value);
    pending = {};
    model.save_changes();
  };
  app.store.on((state, changed, origin) => {
    if (origin === "python" || origin === "data") return; // it knows
    const full = around(...app.view.data.full);
    if (changed.has("window")) pending.window = same(state.window, full) ? "" : formatInterval(...state.window);
    for (const key of ["query", "filters", "lanes", "theme"]) if (changed.has(key)) pending[key] = /** @type {any} */ (state)[key];
    if (changed.has("selected")) pending._chosen = state.selected;
    if (Object.keys(pending).length) {
      clearTimeout(timer);
      timer = setTimeout(flush, changed.has("window") || changed.has("query") ? 120 : 0);
    }
  });
  // New events come with the places of the chosen ones among them, whichever of the two is heard of first.
  function follow() {
    if (columns === model.get("_columns") && patch === model.get("_patch")) return;
    if (columns !== model.get("_columns")) patching = createPatching(bufferOf(model.get("_columns")));
    columns = model.get("_columns");
    patch = model.get("_patch");
    const own = "_chosen" in pending;
    app.setData(current(), own ? null : model.get("_chosen"));
    if (own) pending._chosen = app.store.get().selected;
  }
  /** @type {[string, () => void][]} */
  const heard = [
    ["change:_columns", follow],
    ["change:_patch", follow],
    ["change:window", () => {
      const full = around(...app.view.data.full);
      const own = same(app.store.get().window, full) ? "" : formatInterval(...app.store.get().window);
      if (model.get("window") !== own) app.store.set({ window: windowOf(app.view.data) }, "python");
    }],
    ["change:_chosen", () => {
      follow();
      app.store.set({ selected: model.get("_chosen"), open: model.get("_chosen").length > 0 }, "python");
    }],
    ...["query", "filters", "lanes", "theme"].map((key) => /** @type {[string, () => void]} */ ([`change:${key}`, () => app.store.set(/** @type {any} */ ({ [key]: model.get(key) }), "python")])),
    ["change:_editing", () => editing?.update()],
    ["change:height", () => (host.style.height = `${model.get("height")}px`)],
  ];
  for (const [event, listener] of heard) model.on(event, listener);
  const themes = new MutationObserver(() => app.paintTheme());
  themes.observe(document.body, { attributes: true, attributeFilter: ["data-jp-theme-light", "data-vscode-theme-kind"] });
  return () => {
    for (const [event, listener] of heard) model.off(event, listener);
    themes.disconnect();
    editing?.destroy();
    app.destroy();
  };
}

/** @param {string} base64 of gzip */
function unzipped(base64) {
  const text = atob(base64.trim());
  const packed = new Uint8Array(text.length);
  for (let k = 0; k < text.length; k += 1) packed[k] = text.charCodeAt(k);
  return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer();
}

/** @param {HTMLElement} holder the script element with the data */
async function start(holder) {
  const host = /** @type {HTMLElement} */ (document.getElementById("timeline"));
  try {
    host.className = "on"; // without JavaScript it takes no place
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const systemTheme = () => /** @type {"light" | "dark"} */ (dark.matches ? "dark" : "light");
    const unpacked = unzipped(holder.textContent ?? "");
    // The frame stands while the data are unpacked beside it.
    const nothing = blank(document.title.trim());
    const app = createApp({ host, data: nothing, actions: createActions(null), initial: stateFrom(nothing, location.hash), systemTheme, page: true });
    const buffer = await unpacked;
    const began = performance.now();
    const data = read(buffer);
    holder.remove();
    app.begin(data, { ...empty(data), ...stateFrom(data, location.hash) });
    dark.addEventListener("change", () => app.paintTheme());
    let written = location.hash;
    let timer = 0;
    app.store.on((state) => {
      if (location.protocol === "about:") return; // in a frame of a notebook: there is no address to keep
      clearTimeout(timer);
      timer = setTimeout(() => {
        const place = { ...state, ids: state.selected.map(data.id), window: same(state.window, around(...data.full)) ? undefined : state.window };
        written = `#${formatFragment(place)}`;
        try {
          history.replaceState(null, "", written === "#" ? location.pathname + location.search : written);
        } catch {
          location.replace(written); // a frame without an origin of its own has no history to write
        }
      }, 250);
    });
    addEventListener("hashchange", () => {
      if (location.hash !== written) app.store.set({ ...empty(data), ...stateFrom(data, location.hash) });
    });
    printed(app, data);
    painted(host, began);
  } catch (error) {
    (host.shadowRoot ?? host).textContent = `This timeline could not be drawn: ${/** @type {Error} */ (error).message} With JavaScript off, this page shows its events as a table.`;
    throw error;
  }
}

/** @param {import("./data.js").Data} data */
const empty = (data) => ({ window: around(...data.full), query: "", filters: {}, lanes: "none", sort: "time", selected: /** @type {number[]} */ ([]), brush: null, tab: "list", reader: "details", open: false, passage: null });

/** What a link says of the view; what does not exist here is passed over. @param {import("./data.js").Data} data @param {string} fragment */
function stateFrom(data, fragment) {
  const place = parseFragment(fragment);
  const wanted = new Set(place.ids ?? []);
  const state = /** @type {any} */ ({ ...place });
  delete state.ids;
  if (wanted.size) {
    state.selected = Array.from({ length: data.n }, (_, i) => i).filter((i) => wanted.has(data.id(i)));
    state.open = state.selected.length > 0;
    const first = state.selected.length ? data.event(state.selected[0]) : null;
    if (first?.claims.length && state.document === undefined) state.document = first.claims[0].document;
  }
  if (!shared.lanes.some((lane) => lane.name === place.lanes)) delete state.lanes;
  if (!["list", "facets", "tray"].includes(place.tab ?? "")) delete state.tab;
  if (!["details", "source"].includes(place.reader ?? "")) delete state.reader;
  if (!["time", "confidence"].includes(place.sort ?? "")) delete state.sort;
  if (!["light", "dark"].includes(place.theme ?? "")) delete state.theme;
  if (!(Number(place.document) < data.documents.length)) delete state.document;
  if (place.brush && !(place.brush.document < data.documents.length)) delete state.brush;
  if (place.window) state.window = within(place.window, around(...data.full));
  if (place.filters) state.filters = Object.fromEntries(Object.entries(place.filters).filter(([name]) => Object.hasOwn(data.facets, name)));
  return state;
}

/** On paper, a table of what is shown. @param {ReturnType<typeof createApp>} app @param {import("./data.js").Data} data */
function printed(app, data) {
  const holder = /** @type {HTMLElement} */ (document.getElementById("print"));
  addEventListener("beforeprint", () => {
    const table = document.createElement("table");
    const line = (/** @type {string} */ cell, /** @type {string[]} */ texts) => {
      const row = table.insertRow();
      for (const text of texts) {
        const made = document.createElement(cell);
        made.textContent = text;
        row.append(made);
      }
    };
    line("th", ["When", "What", "Sources"]);
    for (const i of app.view.inWindow().slice(0, 5000)) {
      const said = app.view.row(i);
      line("td", [said.when, said.title + (said.per ? ` (${said.per})` : ""), said.sources]);
    }
    const heading = document.createElement("h1");
    heading.textContent = data.title || "Timeline";
    holder.replaceChildren(heading, table);
  });
  addEventListener("afterprint", () => holder.replaceChildren());
}

const holder = typeof document === "undefined" ? null : document.getElementById("timeline-data");
if (holder) start(holder);

export default { render };
