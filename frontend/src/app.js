/** Puts the parts together. State goes one way: store → what is shown → parts; a part changes the store, never another part. */
import { say as phrase } from "./tongue.js";
import shared from "../../timeline/views/shared.json";
import { createChart } from "./chart.js";
import { createChips } from "./chips.js";
import { createCompare } from "./compare.js";
import { copier } from "./copying.js";
import { createDetails } from "./details.js";
import { createDown } from "./down.js";
import { fill, h, seen } from "./dom.js";
import { createFacets } from "./facets.js";
import { inked } from "./colour.js";
import { definitions, small } from "./glyph.js";
import { createHead, counted } from "./head.js";
import { createHelp } from "./help.js";
import { keys } from "./keys.js";
import { createLegend } from "./legend.js";
import { createList } from "./list.js";
import { createOrder } from "./order.js";
import { createOverview } from "./overview.js";
import { createPhone } from "./phone.js";
import { citation } from "./quote.js";
import { createShown } from "./shown.js";
import { createSide } from "./side.js";
import { createSource } from "./source.js";
import { createStore, same } from "./store.js";
import { createStory } from "./story.js";
import { createTray } from "./tray.js";
import { createNarrowing } from "./narrowing.js";
import { blankState } from "./state.js";
import css from "./style.css";

// Read once, before there are data, for every explorer on the page. In node, where the pure parts are tested, there is none.
const sheet = typeof CSSStyleSheet === "undefined" ? /** @type {any} */ (null) : new CSSStyleSheet();
sheet?.replaceSync(css);

/** @typedef {import("./state.js").State} State */
/** From so many events on, lists and counts wait until the chart has been seen. */
const MANY = 20000;

/**
 * @param {{host: HTMLElement, data: import("./data.js").Data, actions: ReturnType<typeof import("./actions.js").createActions>,
 *   initial?: Partial<State>, systemTheme?: () => "light" | "dark", page?: boolean, link?: ((event?: string) => string) | null}} options
 */
export function createApp({ host, data, actions, initial = {}, systemTheme = () => "light", page = false, link = null }) {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  root.adoptedStyleSheets = [sheet];
  const store = createStore(/** @type {State} */ ({ ...blankState(data), ...initial }));
  const theme = () => {
    const wanted = store.get().theme;
    return wanted === "auto" ? systemTheme() : /** @type {"light" | "dark"} */ (wanted);
  };
  /** @type {Record<string, Record<string, string>>} */
  const inks = {};
  const shown = createShown({ data, store, actions, arrived: () => schedule("rows") });
  const notice = h("p.notice", { role: "alert", hidden: true });
  const live = h("div.offscreen", { "aria-live": "polite", role: "status" });
  const view = /** @type {View} */ (
    Object.defineProperties(
      shown,
      Object.getOwnPropertyDescriptors({
        store,
        actions,
        link,
        /** Whether it is a page of its own, in nothing else that scrolls. */
        alone: page && window.top === window,
        get palette() {
          return /** @type {Record<string, Record<string, string>>} */ (shared.themes)[theme()];
        },
        /** The colours of an event's mark: the theme's, or those of what it is coloured by. @param {number} i @returns {Record<string, string>} */
        inks(i) {
          const { by, of } = view.tones();
          if (by === "none") return view.palette;
          const key = `${theme()}${of[i]}`;
          return (inks[key] ??= inked(view.palette, theme(), of[i]));
        },
        /** The mark of an event beside words, in its colour: see glyph.js. @param {number} i @param {number} space @param {boolean} [long] @param {boolean} [tight] */
        glyph(i, space, long, tight) {
          const node = small(view.data.mark(i), space, long, tight);
          if (view.tones().by !== "none")
            for (const name of ["mark", "mark_mid", "mark_pale"]) node.style.setProperty(`--${name.replace("_", "-")}`, view.inks(i)[name]);
          return node;
        },
        /** More sections for the details: see actions.js. @type {((event: import("./data.js").Event) => HTMLElement | null)[]} */
        sections: [],
        /** What stands in their place where events can be corrected: see edit/editing.js. @type {((event: import("./data.js").Event) => import("./edit/panel.js").Editor) | null} */
        editor: null,
        redraw: () => schedule("chart"),
        /** @param {string} text */
        say(text) {
          live.textContent = phrase(text);
        },
        /** Something that everybody must see, until it is put away. @param {string} text */
        notice(text) {
          fill(notice, h("span", {}, text), h("button.link", { type: "button", onclick: () => (notice.hidden = true) }, "Close"));
          notice.hidden = false;
        },
        /** @param {number} i @param {boolean} adding @param {boolean} [enter] also moves the focus to the details */
        select(i, adding, enter = false) {
          const { selected, document, view: own } = store.get();
          const next = !adding ? [i] : selected.includes(i) ? selected.filter((other) => other !== i) : [...selected, i];
          const claims = view.event(i)?.claims ?? [];
          const from = claims[0]?.document;
          store.set({
            selected: next,
            open: own === "story" ? false : next.length > 0,
            passage: null,
            document:
              from !== undefined && view.data.documents[from] && !claims.some((claim) => claim.document === document) ? from : document,
          });
          if (enter) setTimeout(() => side.body.focus({ preventScroll: true }));
        },
        shut() {
          focusChart(); // what is closed cannot keep it
          store.set({ open: false });
        },
        /** @param {number} document @param {[number, number] | null} [sentence] to be lit and scrolled to @param {number} [timex] the expression in it */
        openSource(document, sentence, timex = -1) {
          const { open, view: own } = store.get();
          store.set({
            document,
            passage: sentence ? { sentence, timex } : null,
            pane: "side",
            ...(own === "chart" ? {} : { view: "chart" }),
            ...(open ? {} : { tab: "text" }),
          });
        },
        /** The events before and after, in the order of what is shown. @param {number} by */
        step(by) {
          const { selected, view: own, sort } = store.get();
          const all = own === "chart" && sort === "confidence" ? list.order() : view.shown();
          const at = selected.length ? all.indexOf(selected[selected.length - 1]) : -1;
          const next = at < 0 ? all[by > 0 ? 0 : all.length - 1] : all[at + by];
          if (next !== undefined) view.select(next, false);
          return next !== undefined;
        },
        /** @param {number} by */
        larger(by) {
          by > 0
            ? store.get().axis === "order"
              ? order.resize(1)
              : view.zoom(0.625)
            : store.get().axis === "order"
              ? order.resize(-1)
              : view.zoom(1.6);
        },
        /** The buttons under an event. @param {HTMLElement} foot */
        footOf(foot) {
          const event = view.event(store.get().selected[store.get().selected.length - 1]);
          if (foot.dataset.event === event?.id) return;
          foot.dataset.event = event?.id ?? "";
          if (!event) return fill(foot);
          fill(
            foot,
            link && copier(view, foot, "Copy link", () => link(event.id)),
            copier(view, foot, "Copy as citation", () => citation(view.data, event)),
            h("button.btn", { type: "button", onclick: () => store.set({ view: "story" }) }, "Story"),
          );
          return undefined;
        },
      }),
    )
  );

  // -- the parts
  const [chart, down, overview, order] = [createChart(view), createDown(view), createOverview(view), createOrder(view)];
  const [story, compare] = [createStory(view), createCompare(view)];
  const [list, details, source, facets, tray] = [
    createList(view),
    createDetails(view),
    createSource(view),
    createFacets(view),
    createTray(view),
  ];
  const side = createSide(view, { list, facets, tray, details, source });
  const chips = createChips(view);
  const holder = h("div.app", { class: page ? "app page" : "app" });
  const help = createHelp(holder);
  const legend = createLegend(view, chart, help);
  const head = createHead(view, { help });
  const phone = createPhone(view);
  const main = h(
    "section.main",
    { "aria-label": "Timeline" },
    chart.element,
    down.element,
    order.element,
    overview.element,
    legend.element,
    story.element,
    compare.element,
  );
  holder.append(definitions(), head.element, chips.element, main, side.side, side.reader, phone.element, notice, live);
  root.append(holder);
  const narrowing = createNarrowing(view);

  const focusChart = () =>
    /** @type {HTMLElement} */ (
      store.get().view === "story" ? story.element.querySelector(".story-page") : order.element.hidden ? chart.element : order.element
    ).focus({ preventScroll: true });
  const fit = () => {
    const width = host.clientWidth;
    const size = width >= 960 ? "wide" : width >= 660 ? "medium" : "narrow";
    if (holder.dataset.size !== size) holder.dataset.size = size;
    const { view: own, axis, open, pane } = store.get();
    holder.classList.toggle("bare", !view.data.n);
    Object.assign(holder.dataset, { view: own, axis, open: String(open), pane: open ? "side" : pane });
  };

  // -- drawing: everything that changed within a frame is drawn once, the timeline first
  const dirty = new Set();
  let [frame, later] = [0, 0];
  let drawn = { width: 0, height: 0 };
  /** @param {string} part */
  function schedule(part) {
    dirty.add(part);
    frame ||= requestAnimationFrame(draw);
  }
  function draw() {
    frame = 0;
    const parts = [...dirty];
    dirty.clear();
    if (parts.some((part) => part !== "panes")) drawTimeline();
    // The list, counts and texts follow a moment later, so that they never hold up the timeline.
    if (parts.some((part) => part !== "chart"))
      later ||= setTimeout(
        () => {
          later = 0;
          drawPanes();
        },
        view.data.n > MANY ? 60 : 0,
      );
    host.dispatchEvent(new CustomEvent("timeline-drawn"));
  }
  function drawTimeline() {
    fit();
    head.update(); // how high it is decides how much there is for the chart
    const { view: own, axis } = store.get();
    if (own === "chart" && axis === "scale") {
      const upright = holder.dataset.size === "narrow";
      const [size, strip] = [chart.measured(), overview.measured()];
      drawn = upright ? down.measured() : size;
      if (upright) down.draw();
      else {
        chart.draw(size);
        overview.draw(strip);
      }
    } else if (own === "chart") order.update();
    else if (own === "story") story.update();
    else compare.update();
    legend.update();
  }
  function drawPanes() {
    const state = store.get();
    fit();
    drawFrame(state);
    for (const part of [order, story, compare]) part.update();
    if (state.tab === "list" && !state.open) list.update();
    if (state.tab === "facets") facets.update();
    if (state.tab === "tray") tray.update();
    if (state.open) details.update();
    if (state.open || state.tab === "text") source.update();
  }

  /** Which panes there are, without what stands in them. @param {State} state */
  function drawFrame(state) {
    chips.update(state);
    side.update(state);
    phone.update(state);
  }

  function paintTheme() {
    const name = theme();
    for (const [key, value] of Object.entries(shared.themes[name])) holder.style.setProperty(`--${key.replaceAll("_", "-")}`, value);
    holder.style.colorScheme = name;
    holder.style.setProperty("--font", shared.font);
    holder.style.setProperty("--serif", shared.serif);
    holder.dataset.theme = name;
    overview.forget();
    schedule("all");
  }

  // -- what follows from a change
  let spoken = 0;
  store.on((state, changed, origin) => {
    if (changed.has("theme")) paintTheme();
    if (changed.has("query") && !view.data.hasTitles) view.searchElsewhere(state.query);
    narrowing.follow(state, changed, origin);
    clearTimeout(spoken);
    if (changed.has("selected")) announce(state);
    else if (["query", "filters", "brush", "only"].some((key) => changed.has(key)))
      spoken = setTimeout(() => view.say(counted(view.shown().length)), 400);
    if (origin !== "data" && ["open", "tab", "view", "axis", "pane"].some((key) => changed.has(key))) drawPanes();
    if (changed.has("listed") && state.listed >= 0) setTimeout(() => list.goTo(state.listed), 10);
    schedule("all");
  });

  /** @param {State} state */
  function announce(state) {
    const last = state.selected[state.selected.length - 1];
    if (last === undefined) return view.say("Nothing selected.");
    chart.reveal(last);
    const said = view.row(last);
    view.say([`${said.when}: ${said.title}`, said.status, said.per].filter(Boolean).join(", "));
    setTimeout(
      () => {
        list.show(last);
        order.reveal(last);
        down.reveal(last);
      },
      view.data.n > MANY ? 80 : 10,
    );
  }

  const deaf = keys(holder, { view, chart: chart.element, list, story, order, help, search: head.search, page, focusChart, narrowing });
  const watcher = new ResizeObserver(() => {
    const { size } = holder.dataset;
    fit();
    // Another arrangement is drawn before it is seen.
    if (holder.dataset.size !== size) {
      drawTimeline();
      drawPanes();
    }
    schedule(same(drawn, (holder.dataset.size === "narrow" ? down : chart).measured()) ? "panes" : "all");
  });
  watcher.observe(holder);
  watcher.observe(main);
  fit();
  paintTheme();
  drawFrame(store.get());
  show();

  /** The timeline at once, if it stands on a page already; everything else once that has been seen. */
  function show() {
    drawTimeline();
    if (drawn.width) dirty.clear();
    seen(() => schedule("panes"));
    view.warm();
  }
  /** @param {import("./data.js").Data} next */
  function take(next) {
    view.take(next);
    for (const part of [chart, overview, details, source, order, story, compare]) part.forget();
  }

  return {
    store,
    view,
    chart,
    element: holder,
    paintTheme,
    /** The events that were waited for, and how they are to be seen. @param {import("./data.js").Data} next @param {Partial<State>} state */
    begin(next, state) {
      take(next);
      store.set({ ...blankState(next), ...state }, "data");
      show(); // everything beside the chart follows once that has been seen
    },
    /** Other events, the same view as far as it still fits. @param {import("./data.js").Data} next @param {number[] | null} [chosen] the places of those selected, where they are known */
    setData(next, chosen = null) {
      const kept = new Set(view.data.hasTitles ? store.get().selected.map((i) => view.data.id(i)) : []);
      take(next);
      const selected =
        chosen ?? (next.hasTitles && kept.size ? Array.from({ length: next.n }, (_, i) => i).filter((i) => kept.has(next.id(i))) : []);
      store.set(
        {
          selected,
          document: Math.min(store.get().document, Math.max(0, next.documents.length - 1)),
          passage: null,
          picked: null,
          compared: [],
        },
        "data",
      );
      view.warm();
      drawPanes();
      schedule("all");
    },
    destroy() {
      watcher.disconnect();
      deaf();
      cancelAnimationFrame(frame);
      clearTimeout(later);
      source.forget();
      holder.remove();
    },
  };
}
/** @typedef {ReturnType<typeof createShown> & {
 *   store: ReturnType<typeof createStore<State>>, actions: ReturnType<typeof import("./actions.js").createActions>, link: ((event?: string) => string) | null, alone: boolean,
 *   palette: Record<string, string>, inks: (i: number) => Record<string, string>, glyph: (i: number, space: number, long?: boolean, tight?: boolean) => SVGElement, sections: ((event: import("./data.js").Event) => HTMLElement | null)[],
 *   editor: ((event: import("./data.js").Event) => import("./edit/panel.js").Editor) | null, redraw: () => void, say: (text: string) => void, notice: (text: string) => void,
 *   select: (i: number, adding: boolean, enter?: boolean) => void, shut: () => void, openSource: (document: number, sentence?: [number, number] | null, timex?: number) => void,
 *   step: (by: number) => boolean, larger: (by: number) => void, footOf: (foot: HTMLElement) => void}} View */
