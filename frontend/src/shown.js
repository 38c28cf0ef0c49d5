/** What of the timeline is shown, and what is said of it: what every part asks. Remembers what does not change. */
import { divided, inText, onlyMask, passing, places, searcher } from "./filters.js";
import { UNTITLED } from "./data.js";
import { say } from "./tongue.js";
import { KINDS } from "./kinds.js";
import { rowsCache } from "./rows.js";
import { around, zoomed } from "./scale.js";
import { openingOf, windowOf } from "./state.js";
import { brief, withWeekday } from "./when.js";
import { h } from "./dom.js";
import { letterOf, tonesOf } from "./colour.js";

/** A date is told with its day of the week within so many days of a publication. */
const NEAR = 45;

/** @param {{data: import("./data.js").Data, store: any, actions: ReturnType<typeof import("./actions.js").createActions>, arrived: () => void}} given */
export function createShown({ data: first, store: untyped, actions, arrived }) {
  const store = /** @type {ReturnType<typeof import("./store.js").createStore<import("./state.js").State>>} */ (untyped);
  let data = first;
  let version = 0;
  let search = searcher(data);
  let rows = rowsCache(data, actions, arrived);
  let opened = openingOf(data);
  /** @type {Uint8Array | null} */
  let found = null;
  /** @type {{key: any[], value: any}[]} */
  const memos = [];
  /** Makes anew only what has changed. @template T @param {number} slot @param {any[]} key @param {() => T} make @returns {T} */
  function kept(slot, key, make) {
    const known = memos[slot];
    if (known && key.every((part, k) => part === known.key[k])) return known.value;
    const value = make();
    memos[slot] = { key, value };
    return value;
  }
  /** @param {string} tag @returns {Set<number>} */
  function tagged(tag) {
    const { names, starts, values } = data.facets.tag;
    const wanted = names.indexOf(tag);
    const own = new Set();
    if (wanted >= 0)
      for (let i = 0; i < data.n; i += 1) for (let k = starts[i]; k < starts[i + 1]; k += 1) if (values[k] === wanted) own.add(i);
    return own;
  }
  const self = {
    get data() {
      return data;
    },
    version: () => version,
    loaded: () => rows.loaded(),
    full: () => around(...data.full),
    opening: () => opened,
    /** @param {ArrayLike<number>} members @returns {[number, number]} */
    padded: (members) => windowOf(data, members),
    /** The places of the events that pass every filter, in order of time. */
    shown() {
      const { filters, query, brush, only } = store.get();
      return kept(0, [version, filters, query, brush, only, found], () => {
        if (query.trim() || brush || only || Object.keys(filters).length) return places(data.n, self.mask());
        const all = new Uint32Array(data.n);
        for (let i = 0; i < data.n; i += 1) all[i] = i;
        return all;
      });
    },
    /** A text that changes with what is shown. */
    shownKey() {
      const shown = self.shown();
      return `${version}.${shown.length}.${kept(1, [shown], () => Math.random())}`;
    },
    /** Those of them that meet the window, and how many stand before and after it. */
    divided() {
      const shown = self.shown();
      const { window } = store.get();
      return kept(2, [shown, window], () => divided(data, shown, window));
    },
    inWindow: () => self.divided().inside,
    /** What the list holds: all that is shown, in order as well as to scale. */
    listed: () =>
      store.get().view === "chart" && store.get().axis === "scale" && self.divided().inside.length < data.n && data.n > 2000
        ? self.divided().inside
        : self.shown(),
    /** @param {string} [except] a facet whose own filter is left aside */
    mask(except) {
      const { filters, query, brush, only } = store.get();
      const mask = passing(data, filters, except);
      const others = [
        query.trim() ? (data.hasTitles ? search.find(query) : found) : null,
        brush ? inText(data, brush) : null,
        only ? onlyMask(data, only) : null,
      ];
      for (const other of others) if (other) for (let i = 0; i < mask.length; i += 1) mask[i] &= other[i];
      return mask;
    },
    row: (/** @type {number} */ i) => rows.row(i),
    event: (/** @type {number | undefined} */ i) => (i === undefined ? null : rows.event(i)),
    want: (/** @type {number[]} */ wanted) => rows.want(wanted),
    warm: () => search.warm(),
    /** How many sources tell of it. @param {number} i */
    sources: (i) => data.facets.source.starts[i + 1] - data.facets.source.starts[i],
    /** Those to which somebody gave a weight by a tag. */
    important: () => kept(3, [version], () => tagged("important")),
    /** Spans that somebody gave as a background. */
    eras: () => kept(4, [version], () => tagged("era")),
    /** Which colour each event has. */
    tones: () => kept(5, [version, store.get().color], () => tonesOf(data, store.get().color)),
    /** Where it stands, for telling gaps. @param {number} i */
    stand(i) {
      const { lo, hi, at, kind } = data.marks;
      const from = Number.isFinite(lo[i]) ? lo[i] : at[i];
      const name = KINDS[kind[i]];
      const exact =
        name === "solid" || (name === "within" && hi[i] - from <= 1.01) || (name === "ongoing" && data.marks.x1[i] - from <= 1.01);
      return { lo: from, hi: Number.isFinite(hi[i]) && name !== "ongoing" ? Math.max(hi[i], from) : from, exact };
    },
    /** Its date in full, with the day of the week where that helps. @param {number} i */
    dated(i) {
      const { lo } = data.marks;
      const words = self.row(i).when;
      const near = data.documents.some((doc) => doc.day !== null && Math.abs(doc.day - lo[i]) <= NEAR);
      return brief(near ? withWeekday(words, lo[i]) : words);
    },
    /** @param {number} document */
    letter: (document) => letterOf(document),
    /** Who says so, and where. @param {import("./data.js").Claim} claim @param {string} title @param {boolean} [where] @returns {(Node | string)[]} */
    saidBy(claim, title, where = true) {
      const doc = data.documents[claim.document];
      const place = doc ? doc.publisher || (doc.name === say(UNTITLED) ? "" : doc.name) : "";
      const who = !claim.attributed
        ? []
        : claim.source
          ? ["according to ", h("b", {}, h("bdi", {}, claim.source))]
          : ["according to somebody unnamed"];
      if (!where || !place) return who;
      return who.length ? [...who, ", in ", h("bdi", {}, place)] : ["in ", h("bdi", {}, place)];
    },
    /** @param {string} facet @param {string} value @param {boolean} [only] */
    toggleFilter(facet, value, only = false) {
      const { filters } = store.get();
      const own = filters[facet] ?? [];
      const next = only ? [value] : own.includes(value) ? own.filter((other) => other !== value) : [...own, value];
      const rest = Object.fromEntries(Object.entries(filters).filter(([name]) => name !== facet));
      store.set({ filters: next.length ? { ...rest, [facet]: next } : rest });
    },
    clear: () => store.set({ query: "", filters: {}, brush: null, only: "", window: opened }),
    everything: () => store.set({ window: self.full() }),
    /** The window moved to an event. @param {number} i */
    goTo(i) {
      const [a, b] = store.get().window;
      const { lo } = self.stand(i);
      store.set({ window: [lo - (b - a) / 2, lo + (b - a) / 2] });
    },
    /** @param {number} factor */
    zoom(factor) {
      const [a, b] = store.get().window;
      store.set({ window: zoomed([a, b], factor, (a + b) / 2, self.full()) });
    },
    /** Where the words are not here. @param {string} query */
    async searchElsewhere(query) {
      if (!query.trim()) found = null;
      else {
        const { buffers } = await actions.search(query);
        const hit = new Uint32Array(buffers[0].buffer.slice(buffers[0].byteOffset, buffers[0].byteOffset + buffers[0].byteLength));
        if (store.get().query !== query) return;
        found = new Uint8Array(data.n);
        for (const place of hit) found[place] = 1;
      }
      arrived();
    },
    /** @param {import("./data.js").Data} next */
    take(next) {
      data = next;
      version += 1;
      search = searcher(data);
      rows = rowsCache(data, actions, arrived);
      opened = openingOf(data);
    },
  };
  return self;
}
