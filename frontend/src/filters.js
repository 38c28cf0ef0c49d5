/** Which events are shown: filters, search, brushed text. Pure functions over columns. */
import { KINDS } from "./kinds.js";
import { datesIn } from "./dates.js";
import { matcher } from "./text.js";

/** @typedef {import("./data.js").Data} Data */
/** @typedef {Record<string, string[]>} Filters */

/**
 * One byte an event: 1 where it passes every filter but `except`. Values of one facet are alternatives; "" is "none".
 * @param {Data} data @param {Filters} filters @param {string} [except]
 */
export function passing(data, filters, except) {
  const mask = new Uint8Array(data.n).fill(1);
  for (const [name, wanted] of Object.entries(filters)) {
    const facet = data.facets[name];
    if (!wanted.length || name === except || !facet) continue;
    const chosen = new Uint8Array(facet.names.length);
    for (const value of wanted) {
      const place = facet.names.indexOf(value);
      if (place >= 0) chosen[place] = 1;
    }
    const none = wanted.includes("");
    for (let i = 0; i < data.n; i += 1) {
      if (!mask[i]) continue;
      const [from, to] = [facet.starts[i], facet.starts[i + 1]];
      let found = none && from === to;
      for (let k = from; k < to && !found; k += 1) found = chosen[facet.values[k]] === 1;
      if (!found) mask[i] = 0;
    }
  }
  return mask;
}

/**
 * The search over titles and evidence. The folded texts are made once, a slice at a time while nothing else is to do;
 * typing on looks only at what was found before.
 * @param {Data} data
 */
export function searcher(data) {
  /** @type {string[]} */
  const folded = [];
  let [warm, last] = [0, { query: "", mask: new Uint8Array(data.n).fill(1) }];
  function warmUp() {
    const until = performance.now() + 8;
    while (warm < data.n && performance.now() < until) {
      folded[warm] ??= data.haystack(warm);
      warm += 1;
    }
    if (warm < data.n) setTimeout(warmUp, 16);
  }
  return {
    /** Begins to prepare. */
    warm: () => data.hasTitles && setTimeout(warmUp, 400),
    /** @param {string} query */
    find(query) {
      if (query === last.query) return last.mask;
      const before = query.startsWith(last.query) && !datesIn(last.query) ? last.mask : null;
      const mask = new Uint8Array(data.n);
      const matches = matcher(query);
      const dated = datesIn(query);
      for (let i = 0; i < data.n; i += 1) {
        if (dated && data.marks.lo[i] < dated[1] && data.marks.hi[i] > dated[0]) mask[i] = 1;
        else if (!before || before[i]) mask[i] = matches((folded[i] ??= data.haystack(i))) ? 1 : 0;
      }
      last = { query, mask };
      return mask;
    },
  };
}

/** Events with a claim whose sentence meets a stretch of a document. @param {Data} data @param {{document: number, start: number, end: number}} brush */
export function inText(data, brush) {
  const mask = new Uint8Array(data.n);
  const { first, claim } = data.evidence;
  for (let i = 0; i < data.n; i += 1) {
    for (let k = first[i]; k < first[i + 1]; k += 1) {
      if (claim.document[k] === brush.document && claim.sentence[k * 2] < brush.end && brush.start < claim.sentence[k * 2 + 1]) mask[i] = 1;
    }
  }
  return mask;
}

/** The places where a mask has a 1. @param {number} n @param {Uint8Array} mask */
export function places(n, mask) {
  const found = new Uint32Array(n);
  let count = 0;
  for (let i = 0; i < n; i += 1) if (mask[i]) found[count++] = i;
  return found.slice(0, count);
}

/** Those of `shown` that meet the window, and how many stand before and after it. @param {Data} data @param {Uint32Array} shown @param {[number, number]} window */
export function divided(data, shown, [a, b]) {
  const { lo, hi } = data.marks;
  const found = new Uint32Array(shown.length);
  let [count, earlier] = [0, 0];
  for (let k = 0; k < shown.length; k += 1) {
    const i = shown[k];
    if (hi[i] <= a && lo[i] < a) earlier += 1;
    else if (lo[i] < b) found[count++] = i;
  }
  return { inside: found.subarray(0, count), earlier, later: shown.length - count - earlier };
}

/** Those of `shown` that meet the window. @param {Data} data @param {Uint32Array} shown @param {[number, number]} window */
export const inWindow = (data, shown, window) => divided(data, shown, window).inside;

/** What a chip over the list asks for. @type {Record<string, (data: Data, i: number) => boolean>} */
export const ONLY = {
  earlier: ({ marks }, i) => KINDS[marks.kind[i]] === "before" || KINDS[marks.kind[i]] === "until",
  later: ({ marks }, i) => KINDS[marks.kind[i]] === "after" || KINDS[marks.kind[i]] === "from",
  ongoing: ({ marks }, i) => KINDS[marks.kind[i]] === "ongoing",
  differ: ({ marks }, i) => marks.disputed[i] === 1,
};

/** @param {Data} data @param {string} only */
export function onlyMask(data, only) {
  const test = ONLY[only];
  return Uint8Array.from({ length: data.n }, (_, i) => (test(data, i) ? 1 : 0));
}

/** How many events have each value, most first: [value, count]; "" counts those that have none. @param {Data} data @param {string} name @param {Uint8Array} mask */
export function counts(data, name, mask) {
  const facet = data.facets[name];
  const found = new Uint32Array(facet.names.length);
  let none = 0;
  for (let i = 0; i < data.n; i += 1) {
    if (!mask[i]) continue;
    if (facet.starts[i] === facet.starts[i + 1]) none += 1;
    for (let k = facet.starts[i]; k < facet.starts[i + 1]; k += 1) found[facet.values[k]] += 1;
  }
  /** @type {[string, number][]} */
  const pairs = facet.names.map((value, place) => [value, found[place]]);
  if (none) pairs.push(["", none]);
  return pairs.sort((p, q) => q[1] - p[1]);
}
