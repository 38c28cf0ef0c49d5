/** Puts the panes together. State goes one way: store → what is shown → panes; a pane changes the store, never another pane. */
import shared from "../../timeline/views/shared.json";
import { createChart } from "./chart.js";
import { createDetails } from "./details.js";
import { fill, h, icon, ICONS, write } from "./dom.js";
import { createFacets } from "./facets.js";
import { inText, inWindow, passing, places, searcher } from "./filters.js";
import { createHelp } from "./help.js";
import { keys } from "./keys.js";
import { labelOf } from "./lanes.js";
import { createList } from "./list.js";
import { grouped, rangeWords } from "./calendar.js";
import { createOverview } from "./overview.js";
import { rowsCache } from "./rows.js";
import { around, zoomed } from "./scale.js";
import { createSource } from "./source.js";
import { createStore, same } from "./store.js";
import css from "./style.css";
import { createTray } from "./tray.js";

// Read once, before there are data, for every explorer on the page. In node, where the pure parts are tested, there is none.
const sheet = typeof CSSStyleSheet === "undefined" ? /** @type {any} */ (null) : new CSSStyleSheet();
sheet?.replaceSync(css);

/**
 * @typedef {{window: [number, number], lanes: string, query: string, filters: Record<string, string[]>, selected: number[], sort: string,
 *   brush: {document: number, start: number, end: number} | null, theme: string, document: number, tab: string, reader: string, open: boolean,
 *   passage: import("./source.js").Passage | null}} State
 */

/** @param {number} count */
const counted = (count) => `${grouped(count)} event${count === 1 ? "" : "s"}`;

/**
 * @param {{host: HTMLElement, data: import("./data.js").Data, actions: ReturnType<typeof import("./actions.js").createActions>,
 *   initial?: Partial<State>, systemTheme?: () => "light" | "dark", page?: boolean}} options
 */
export function createApp({ host, data, actions, initial = {}, systemTheme = () => "light", page = false }) {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [sheet];

  const store = createStore(/** @type {State} */ ({
    window: around(...data.full), lanes: "none", query: "", filters: {}, selected: [], sort: "time", brush: null, theme: "auto",
    document: 0, tab: "list", reader: "details", open: false, passage: null, ...initial,
  }));
  let version = 0;
  let search = searcher(data);
  /** @type {Uint8Array | null} */
  let found = null;
  let rows = rowsCache(data, actions, () => schedule("rows"));
  /** @type {{key: any[], shown: Uint32Array}} */
  let memo = { key: [], shown: new Uint32Array(0) };
  /** @type {{key: any[], members: Uint32Array}} */
  let windowed = { key: [], members: new Uint32Array(0) };

  const view = {
    get data() { return data; },
    get palette() { return /** @type {Record<string, Record<string, string>>} */ (shared.themes)[theme()]; },
    store, actions,
    /** More sections for the details: see actions.js. @type {((event: import("./data.js").Event) => HTMLElement | null)[]} */
    sections: [],
    /** What stands in their place where events can be corrected: see edit/editing.js. @type {((event: import("./data.js").Event) => import("./edit/panel.js").Editor) | null} */
    editor: null,
    version: () => version,
    full: () => around(...data.full),
    /** The places of the events that pass every filter, in order of time. */
    shown() {
      const { filters, query, brush } = store.get();
      const key = [version, filters, query, brush, found];
      if (key.some((part, k) => part !== memo.key[k])) memo = { key, shown: places(data.n, [view.mask()]) };
      return memo.shown;
    },
    /** Those of them that meet the window. */
    inWindow() {
      const key = [view.shown(), store.get().window];
      if (key.some((part, k) => part !== windowed.key[k])) windowed = { key, members: inWindow(data, view.shown(), store.get().window) };
      return windowed.members;
    },
    /** @param {string} [except] a facet whose own filter is left aside */
    mask(except) {
      const { filters, query, brush } = store.get();
      const mask = passing(data, filters, except);
      const others = [query.trim() ? (data.hasTitles ? search.find(query) : found) : null, brush ? inText(data, brush) : null];
      for (const other of others) if (other) for (let i = 0; i < mask.length; i += 1) mask[i] &= other[i];
      return mask;
    },
    row: (/** @type {number} */ i) => rows.row(i),
    event: (/** @type {number} */ i) => rows.event(i),
    want: (/** @type {number[]} */ wanted) => rows.want(wanted),
    redraw: () => schedule("chart"),
    /** @param {string} text */
    say(text) {
      live.textContent = text;
    },
    /** @param {number} i @param {boolean} adding @param {boolean} [enter] also moves the focus to the details */
    select(i, adding, enter = false) {
      const { selected, document } = store.get();
      const known = selected.includes(i);
      const next = adding ? (known ? selected.filter((other) => other !== i) : [...selected, i]) : [i];
      const event = rows.event(i);
      const from = event?.claims[0]?.document;
      store.set({ selected: next, open: next.length > 0, passage: null, document: from !== undefined && data.documents[from] && !event?.claims.some((claim) => claim.document === document) ? from : document });
      if (enter) setTimeout(() => readerBody.focus({ preventScroll: true }));
    },
    /** @param {string} facet @param {string} value @param {boolean} [only] */
    toggleFilter(facet, value, only = false) {
      const { filters } = store.get();
      const own = filters[facet] ?? [];
      const next = only ? [value] : own.includes(value) ? own.filter((other) => other !== value) : [...own, value];
      const rest = Object.fromEntries(Object.entries(filters).filter(([name]) => name !== facet));
      store.set({ filters: next.length ? { ...rest, [facet]: next } : rest });
    },
    /** @param {number} document @param {[number, number] | null} [sentence] to be lit and scrolled to @param {number} [timex] the expression in it */
    openSource(document, sentence, timex = -1) {
      store.set({ document, reader: "source", open: true, passage: sentence ? { sentence, timex } : null });
    },
    /** The events before and after, in the order of the list. @param {number} by */
    step(by) {
      const { selected } = store.get();
      const next = list.beside(selected.length ? selected[selected.length - 1] : -1, by);
      if (next >= 0) view.select(next, false);
      return next >= 0;
    },
    /** Goes to an event in the list, without selecting it. @param {number} i */
    showInList(i) {
      store.set({ tab: "list", sort: "time", ...(app.dataset.size === "narrow" ? { open: false } : {}) });
      drawPanes();
      list.goTo(i);
    },
    /** @param {number} factor */
    zoom(factor) {
      const [a, b] = store.get().window;
      store.set({ window: zoomed([a, b], factor, (a + b) / 2, view.full()) });
    },
  };

  // -- the panes
  const chart = createChart(view);
  const overview = createOverview(view);
  const list = createList(view);
  const details = createDetails(view);
  const source = createSource(view);
  const facets = createFacets(view);
  const tray = createTray(view);
  const live = h("div.offscreen", { "aria-live": "polite", role: "status" });

  const title = h("h1.title", { dir: "auto" });
  const tally = h("p.tally", {});
  const box = h("input", { type: "search", placeholder: "Search", "aria-label": "Search titles and texts", autocomplete: "off", spellcheck: "false", oninput: () => store.set({ query: box.value }) });
  const laneBox = h("select", { "aria-label": "Lanes", onchange: () => store.set({ lanes: laneBox.value }) },
    ...shared.lanes.map(({ name, label }) => h("option", { value: name }, name === "none" ? label : `By ${label.toLowerCase()}`)));
  const shut = () => {
    chart.element.focus({ preventScroll: true }); // what is closed cannot keep it
    store.set({ open: false });
  };
  const button = (/** @type {string} */ label, /** @type {Node | string} */ inside, /** @type {() => void} */ act) => h("button.tool", { type: "button", "aria-label": label, title: label, onclick: act }, inside);
  const header = h("header.head", {}, h("div.head-title", {}, title, tally),
    h("div.head-tools", {}, h("label.search", {}, icon(ICONS.search), box), laneBox,
      h("div.zoom", { role: "group", "aria-label": "Zoom" }, button("Zoom out", icon(ICONS.minus), () => view.zoom(1.6)), button("Zoom in", icon(ICONS.plus), () => view.zoom(0.625)), button("Everything", icon(ICONS.all), () => store.set({ window: view.full() }))),
      button("Keys and marks", "?", () => help.showModal())));
  const chips = h("div.chips", { role: "group", "aria-label": "Active filters" });

  const tabs = [
    { name: "list", label: "Events", pane: list.element },
    { name: "facets", label: "Filter", pane: facets.element },
    { name: "tray", label: "Unplaced", pane: tray.element },
  ];
  const tabBar = h("div.tabs", { role: "tablist", "aria-label": "What is listed" }, ...tabs.map(({ name, label }) => tabNode("tab", name, label)));
  const sorter = h("button.plain.sorter", { type: "button", onclick: () => store.set({ sort: store.get().sort === "time" ? "confidence" : "time" }) });
  const side = h("section.side", { "aria-label": "Events and filters" }, h("div.bar", {}, tabBar, sorter),
    ...tabs.map(({ name, pane }) => h("div.pane", { role: "tabpanel", id: `pane-${name}`, "aria-labelledby": `tab-${name}` }, pane)));
  const readers = [{ name: "details", label: "Details", pane: details.element }, { name: "source", label: "Source", pane: source.element }];
  const readerBar = h("div.tabs.reader-tabs", { role: "tablist", "aria-label": "What is read" }, ...readers.map(({ name, label }) => tabNode("reader", name, label)));
  const readerBody = h("div.reader-body", { tabindex: "-1" }, ...readers.map(({ name, label, pane }) => h("div.pane", { role: "tabpanel", id: `pane-${name}`, "aria-label": label }, pane)));
  const reader = h("section.reader", { "aria-label": "The selected event" },
    h("div.bar", {}, readerBar, h("button.plain.close", { type: "button", "aria-label": "Close", onclick: shut }, icon(ICONS.close))), readerBody);
  const app = h("div.app", { class: page ? "app page" : "app" }, header, chips, h("section.main", { "aria-label": "Timeline" }, chart.element, overview.element), side, reader, live);
  const help = createHelp(app);
  const fit = () => {
    const width = host.clientWidth;
    app.dataset.size = width >= 1080 ? "wide" : width >= 660 ? "medium" : "narrow";
  };
  fit(); // before it is laid out for the first time
  root.append(app);

  /** @param {string} key @param {string} name @param {string} label */
  function tabNode(key, name, label) {
    const node = h("button.tab", { type: "button", role: "tab", id: `tab-${name}`, "aria-controls": `pane-${name}`, onclick: () => store.set(/** @type {any} */ ({ [key]: name })) }, h("span", {}, label), h("span.count", {}));
    node.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
      if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
      const all = [...node.parentElement.children];
      const next = all[(all.indexOf(node) + (event.key === "ArrowRight" ? 1 : -1) + all.length) % all.length];
      next.click();
      next.focus();
      event.preventDefault();
      event.stopPropagation();
    });
    return node;
  }

  // -- drawing: everything that changed within a frame is drawn once, the timeline first
  const dirty = new Set();
  let frame = 0;
  let drawn = { width: 0, height: 0 };
  /** @param {string} part */
  function schedule(part) {
    dirty.add(part);
    frame ||= requestAnimationFrame(draw);
  }
  let later = 0;
  function draw() {
    frame = 0;
    const parts = [...dirty];
    dirty.clear();
    if (parts.some((part) => part !== "panes")) drawTimeline();
    // The list, counts and texts follow a moment later, so that they never hold up the timeline.
    if (parts.some((part) => part !== "chart")) {
      later ||= setTimeout(() => {
        later = 0;
        drawPanes();
      }, data.n > 20000 ? 60 : 0);
    }
    element.dispatchEvent(new CustomEvent("timeline-drawn"));
  }

  function drawTimeline() {
    drawHead(); // how high it is decides how much there is for the chart
    const [main, strip] = [chart.measured(), overview.measured()];
    drawn = main;
    chart.draw(main);
    overview.draw(strip);
  }
  const element = host;

  function drawHead() {
    const state = store.get();
    const here = view.inWindow().length;
    write(title, data.title || "Timeline");
    if (data.loading || !data.n) return write(tally, data.loading ? "" : "No events");
    const stretch = ` · ${rangeWords(...(same(state.window, view.full()) ? data.full : state.window))}`;
    if (here === data.n) return write(tally, counted(data.n) + stretch);
    // Where it is narrow the stretch of time needs the place of the word.
    const [few, all] = [`${grouped(here)} of ${grouped(data.n)}`, counted(data.n).replace(grouped(data.n), "")];
    if (tally.textContent !== few + all + stretch) fill(tally, few, h("span.unit", {}, all), stretch);
    return undefined;
  }

  function drawPanes() {
    const state = store.get();
    drawFrame(state);
    if (state.tab === "list") list.update();
    if (state.tab === "facets") facets.update();
    if (state.tab === "tray") tray.update();
    if (state.open) {
      details.update();
      source.update();
    }
  }

  /** Tabs, chips and which panes are there. @param {State} state */
  function drawFrame(state) {
    app.dataset.open = String(state.open);
    app.dataset.reader = state.reader;
    for (const { name, pane } of tabs) {
      pane.parentElement.hidden = state.tab !== name;
      const tab = tabBar.querySelector(`#tab-${name}`);
      tab.setAttribute("aria-selected", String(state.tab === name));
      tab.tabIndex = state.tab === name ? 0 : -1;
    }
    for (const { name } of readers) {
      const tab = readerBar.querySelector(`#tab-${name}`);
      tab.setAttribute("aria-selected", String(state.reader === name));
      tab.tabIndex = state.reader === name ? 0 : -1;
    }
    tabBar.querySelector("#tab-list .count").textContent = grouped(view.inWindow().length);
    const active = Object.values(state.filters).reduce((sum, values) => sum + values.length, 0);
    tabBar.querySelector("#tab-facets .count").textContent = active ? String(active) : "";
    const unplaced = data.evidence.unresolvedCount;
    tabBar.querySelector("#tab-tray").hidden = !unplaced;
    tabBar.querySelector("#tab-tray .count").textContent = unplaced ? String(unplaced) : "";
    sorter.hidden = state.tab !== "list";
    fill(sorter, h("span", {}, "⇅"), h("span", {}, `By ${state.sort}`));
    const order = `Sorted by ${state.sort}; press to sort by ${state.sort === "time" ? "confidence" : "time"}`;
    for (const name of ["aria-label", "title"]) sorter.setAttribute(name, order);
    drawChips(state);
  }

  /** @param {State} state */
  function drawChips(state) {
    const chip = (/** @type {string} */ label, /** @type {string} */ value, /** @type {() => void} */ drop) =>
      h("button.chip.active", { type: "button", "aria-label": `Remove: ${label} ${value}`, onclick: drop }, h("span.quiet", {}, label), " ", h("bdi", {}, value.length > 60 ? `${value.slice(0, 59)}…` : value), icon(ICONS.close));
    const active = Object.entries(state.filters).flatMap(([facet, values]) => values.map((value) =>
      chip(shared.facets.find((known) => known.name === facet)?.label ?? facet, labelOf(data, facet, value), () => view.toggleFilter(facet, value))));
    if (state.query) active.unshift(chip("Search", state.query, () => store.set({ query: "" })));
    if (state.brush) {
      const { document, start, end } = state.brush;
      active.push(chip("Text", `“${data.evidence.text(document).slice(start, end)}”`, () => store.set({ brush: null })));
    }
    if (active.length > 1) active.push(h("button.link", { type: "button", onclick: () => store.set({ query: "", filters: {}, brush: null }) }, "Clear all"));
    fill(chips, ...active);
    chips.hidden = !active.length;
  }

  // -- themes
  function theme() {
    const wanted = store?.get().theme ?? "auto";
    return wanted === "auto" ? systemTheme() : /** @type {"light" | "dark"} */ (wanted);
  }
  function paintTheme() {
    const name = theme();
    for (const [key, value] of Object.entries(shared.themes[name])) app.style.setProperty(`--${key.replaceAll("_", "-")}`, value);
    app.style.colorScheme = name;
    app.style.setProperty("--font", shared.font);
    app.dataset.theme = name;
    overview.forget();
    schedule("all");
  }

  // -- what follows from a change
  let spoken = 0;
  store.on((state, changed) => {
    if (changed.has("theme")) paintTheme();
    if (changed.has("query")) {
      if (box.value !== state.query) box.value = state.query;
      if (!data.hasTitles) searchElsewhere(state.query);
    }
    if (changed.has("lanes")) laneBox.value = state.lanes;
    clearTimeout(spoken);
    if (changed.has("selected")) {
      const last = state.selected[state.selected.length - 1];
      if (last !== undefined) {
        bringIntoWindow(last);
        chart.reveal(last);
        const said = view.row(last);
        view.say(`${said.when}: ${said.title}${said.per ? `, ${said.per}` : ""}`);
        setTimeout(() => list.show(last), data.n > 20000 ? 80 : 10);
      } else view.say("Nothing selected.");
    } else if (changed.has("query") || changed.has("filters") || changed.has("brush")) {
      spoken = setTimeout(() => view.say(counted(view.inWindow().length)), 400);
    }
    if (changed.has("open") || changed.has("tab") || changed.has("reader")) drawPanes();
    schedule("all");
  });

  /** @param {number} i */
  function bringIntoWindow(i) {
    const { x0, x3, at } = data.marks;
    const [a, b] = store.get().window;
    if (x0[i] < b && x3[i] > a) return;
    const half = (b - a) / 2;
    store.set({ window: [at[i] - half, at[i] + half] });
  }

  /** @param {string} query */
  async function searchElsewhere(query) {
    if (!query.trim()) found = null;
    else {
      const { buffers } = await actions.search(query);
      const hit = new Uint32Array(buffers[0].buffer.slice(buffers[0].byteOffset, buffers[0].byteOffset + buffers[0].byteLength));
      if (store.get().query !== query) return;
      found = new Uint8Array(data.n);
      for (const place of hit) found[place] = 1;
    }
    schedule("all");
  }

  const deaf = keys(app, { view, chart, list, help, search: box, page });
  const watcher = new ResizeObserver(() => {
    fit();
    if (!same(drawn, chart.measured())) schedule("all");
    else schedule("panes");
  });
  watcher.observe(app);
  watcher.observe(chart.element);
  box.value = store.get().query;
  laneBox.value = store.get().lanes;
  if (store.get().selected.length) store.set({ open: true });
  paintTheme();
  drawFrame(store.get());
  show();

  /** The timeline at once, if it stands on a page already; everything else once that has been seen. */
  function show() {
    drawTimeline();
    if (drawn.width) dirty.clear();
    schedule("panes");
    search.warm();
  }

  /** @param {import("./data.js").Data} next */
  function take(next) {
    data = next;
    version += 1;
    search = searcher(data);
    rows = rowsCache(data, actions, () => schedule("rows"));
    for (const part of [chart, overview, details, source]) part.forget();
  }

  return {
    store, view, chart, element: app, paintTheme,
    /** The events that were waited for, and how they are to be seen. @param {import("./data.js").Data} next @param {Partial<State>} state */
    begin(next, state) {
      take(next);
      store.set(state, "data");
      drawFrame(store.get());
      show();
    },
    /** Other events, the same view as far as it still fits. @param {import("./data.js").Data} next @param {number[] | null} [chosen] the places of those selected, where they are known */
    setData(next, chosen = null) {
      const ids = data.hasTitles ? store.get().selected.map((i) => data.id(i)) : [];
      take(next);
      search.warm();
      const kept = new Set(ids);
      const selected = chosen ?? (data.hasTitles && kept.size ? Array.from({ length: data.n }, (_, i) => i).filter((i) => kept.has(data.id(i))) : []);
      store.set({ selected, document: Math.min(store.get().document, Math.max(0, data.documents.length - 1)), passage: null }, "data");
      drawPanes();
      schedule("all");
    },
    destroy() {
      watcher.disconnect();
      deaf();
      cancelAnimationFrame(frame);
      clearTimeout(later);
      source.forget();
      app.remove();
    },
  };
}
/** @typedef {ReturnType<typeof createApp>["view"]} View */
