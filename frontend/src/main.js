/** The bundle's two doors: `render` for the widget (anywidget), and the page, which starts itself where its data lies. */
import { createActions } from "./actions.js";
import { fragmentOf, keepAddress, stateFrom } from "./address.js";
import { createApp } from "./app.js";
import { blank, read, readColumns } from "./data.js";
import { seen } from "./dom.js";
import { measureAhead } from "./measure.js";
import { createPaper } from "./paper.js";
import { createPatching } from "./patch.js";
import { blankState } from "./state.js";
import { speak } from "./tongue.js";
import { createSync, stateFrom as stateOf, windowFrom } from "./sync.js";

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
const painted = (host, began) => seen(() => (host.dataset.ready = String(Math.round(performance.now() - began))));

/** What corrects, and what says it in another language, is sent only where that is wanted, and read as anywidget reads this one. @param {string} code @returns {Promise<any>} */
async function imported(code) {
  const url = URL.createObjectURL(new Blob([code], { type: "text/javascript" }));
  try {
    return await import(url);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** What says phrases in another language comes first, where there is one. @param {{model: any, el: HTMLElement}} widget */
function render(widget) {
  const tongue = widget.model.get("_tongue");
  if (tongue) return imported(tongue).then(({ speaking }) => drawn(widget, speaking(widget.model.get("_phrases"))));
  return drawn(widget, null);
}

/** @param {{model: any, el: HTMLElement}} widget @param {import("./tongue.js").Tongue} tongue */
function drawn({ model, el }, tongue) {
  speak(tongue);
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
  const blankOne = blankState(data);
  const app = createApp({
    host,
    data,
    actions,
    systemTheme: notebookTheme,
    initial: { ...blankOne, ...stateOf(model), window: windowFrom(model, data, blankOne.window) },
  });
  painted(host, began);
  const corrected = () => model.get("_editing");
  /** @type {ReturnType<typeof import("./edit/editing.js").createEditing> | null} */
  let editing = null;
  let gone = false;
  if (corrected().steps)
    imported(model.get("_editor")).then(({ createEditing }) => {
      if (!gone) editing = createEditing(app, actions, corrected);
    });
  const sync = createSync(model, app, follow);
  // New events come with the places of the chosen ones among them, whichever of the two is heard of first.
  function follow() {
    if (columns === model.get("_columns") && patch === model.get("_patch")) return;
    if (columns !== model.get("_columns")) patching = createPatching(bufferOf(model.get("_columns")));
    columns = model.get("_columns");
    patch = model.get("_patch");
    const own = "_chosen" in sync.pending;
    app.setData(current(), own ? null : model.get("_chosen"));
    if (own) sync.pending._chosen = app.store.get().selected;
  }
  /** @type {[string, () => void][]} */
  const heard = [
    ["change:_columns", follow],
    ["change:_patch", follow],
    ...sync.listeners,
    ["change:_editing", () => editing?.update()],
    ["change:height", () => (host.style.height = `${model.get("height")}px`)],
  ];
  for (const [event, listener] of heard) model.on(event, listener);
  const themes = new MutationObserver(() => app.paintTheme());
  themes.observe(document.body, { attributes: true, attributeFilter: ["data-jp-theme-light", "data-vscode-theme-kind"] });
  return () => {
    gone = true;
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
    speak(/** @type {any} */ (globalThis).timelineTongue ?? null);
    host.className = "on"; // without JavaScript it takes no place
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const systemTheme = () => /** @type {"light" | "dark"} */ (dark.matches ? "dark" : "light");
    const unpacked = unzipped(holder.textContent ?? "");
    // The frame stands while the data are unpacked beside it.
    const nothing = blank(document.title.trim());
    const framed = location.protocol === "about:";
    const link = framed
      ? null
      : (/** @type {string | undefined} */ id) => {
          const state = app.store.get();
          const chosen =
            id === undefined ? [] : Array.from({ length: app.view.data.n }, (_, i) => i).filter((i) => app.view.data.id(i) === id);
          const fragment = fragmentOf(app.view.data, { ...state, selected: chosen }, true);
          return location.href.split("#")[0] + (fragment ? `#${fragment}` : "");
        };
    const first = stateFrom(nothing, location.hash);
    delete first.gone;
    const app = createApp({ host, data: nothing, actions: createActions(null), initial: first, systemTheme, page: true, link });
    measureAhead();
    const buffer = await unpacked;
    const began = performance.now();
    const data = read(buffer);
    holder.remove();
    const { gone, ...state } = stateFrom(data, location.hash);
    app.begin(data, state);
    dark.addEventListener("change", () => app.paintTheme());
    const address = keepAddress(data, app);
    if (gone) address.gone(state);
    createPaper(app, data, /** @type {HTMLElement} */ (document.getElementById("print")));
    painted(host, began);
  } catch (error) {
    (host.shadowRoot ?? host).textContent =
      `This timeline could not be drawn: ${/** @type {Error} */ (error).message} With JavaScript off, this page shows its events as a table.`;
    throw error;
  }
}

const holder = typeof document === "undefined" ? null : document.getElementById("timeline-data");
if (holder) start(holder);

export default { render };
