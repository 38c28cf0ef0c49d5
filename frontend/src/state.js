/** The state of the view, as it is before anybody has done anything. Pure. */
import { KINDS } from "./kinds.js";
import { opening, padded } from "./opening.js";
import { around } from "./scale.js";

/**
 * @typedef {{window: [number, number], lanes: string, color: string, query: string, filters: Record<string, string[]>, only: string, selected: number[], sort: string,
 *   brush: Stretch | null, picked: Stretch | null, theme: string, document: number, tab: string, open: boolean, view: string, axis: string, columns: number,
 *   pane: string, passage: import("./source.js").Passage | null, compared: number[], told: string, listed: number}} State
 *   brush: words of a text that the timeline is narrowed to; picked: words that are selected; pane: what a phone shows, "main" or "side"; told: what a comparison is narrowed to
 * @typedef {{document: number, start: number, end: number}} Stretch
 */

/** Few events over a long time read better in order. */
const FEW = 24;
/** A text so short is read beside its chart, in words. */
const SHORT = 400;
const SAMPLE = 2000;

/** @param {import("./data.js").Data} data @param {ArrayLike<number>} [members] */
export function pointsOf(data, members) {
  const { lo, hi, at, confidence, kind } = data.marks;
  // Of very many a sample, in order of time, tells where they stand.
  const step = Math.max(1, Math.floor((members?.length ?? data.n) / SAMPLE));
  const found = [];
  for (let k = 0; k < (members?.length ?? data.n); k += step) {
    const i = members ? members[k] : k;
    const one = KINDS[kind[i]];
    const from = Number.isFinite(lo[i]) ? lo[i] : at[i];
    const to = Number.isFinite(hi[i]) && one !== "ongoing" ? hi[i] : at[i];
    const own = one === "within" ? (from + to) / 2 : from;
    if (Number.isFinite(own)) found.push({ at: own, weight: Math.max(1, data.told(i)) * (0.05 + confidence[i] / 100), lo: from, hi: to });
  }
  return found.sort((p, q) => p.at - q.at);
}

/** @type {WeakMap<import("./data.js").Data, [number, number]>} */
const opened = new WeakMap();

/** What the chart opens on. @param {import("./data.js").Data} data @returns {[number, number]} */
export function openingOf(data) {
  const known = opened.get(data) ?? found(data);
  opened.set(data, known);
  return known;
}

/** @param {import("./data.js").Data} data @returns {[number, number]} */
function found(data) {
  const full = around(...data.full);
  const points = pointsOf(data);
  if (points.length === 1) {
    // One alone is seen in what is around it.
    const [{ lo, hi }] = points;
    return [lo - 2 * Math.max(hi - lo, 1), hi + 2 * Math.max(hi - lo, 1)];
  }
  const dense = opening(points);
  if (!dense) return full;
  // Where next to nothing would be left out, all may as well be seen.
  return (dense[1] - dense[0]) / (full[1] - full[0]) > 0.9 ? full : dense;
}

/** The window around some events. @param {import("./data.js").Data} data @param {ArrayLike<number>} members @returns {[number, number]} */
export function windowOf(data, members) {
  const points = pointsOf(data, members);
  return points.length ? padded(points) : around(...data.full);
}

/** @param {import("./data.js").Data} data @param {[number, number]} window */
function axisOf(data, window) {
  if (!data.n || data.n > FEW) return "scale";
  let outside = 0;
  for (let i = 0; i < data.n; i += 1) if (data.marks.hi[i] <= window[0] || data.marks.lo[i] >= window[1]) outside += 1;
  return outside > data.n / 3 ? "order" : "scale";
}

/** @param {import("./data.js").Data} data @returns {State} */
export function blankState(data) {
  const window = openingOf(data);
  const unplaced = !data.n && data.evidence.unresolvedCount > 0;
  const words = data.documents.length === 1 && data.hasSources ? data.evidence.text(0).split(/\s+/).length : Infinity;
  return {
    window,
    lanes: "none",
    color: "none",
    query: "",
    filters: {},
    only: "",
    selected: [],
    sort: "time",
    brush: null,
    picked: null,
    theme: "auto",
    document: 0,
    tab: unplaced ? "tray" : words <= SHORT ? "text" : "list",
    open: false,
    view: data.n === 1 ? "story" : "chart",
    axis: axisOf(data, window),
    columns: 3,
    pane: "main",
    passage: null,
    compared: [],
    told: "",
    listed: -1,
  };
}
