/** Colours by what somebody asks for: each value has a letter too, so that colour is never the only cue. Pure. */
import shared from "../../timeline/views/shared.json";
import { labelOf } from "./lanes.js";

/** So many values have a colour of their own; the rest share the last one, a grey. */
const MOST = 7;

/**
 * The values with the most events first. An event of several values has the colour of the first of them.
 * @param {import("./data.js").Data} data @param {string} by a facet, or "none"
 * @returns {{by: string, values: {label: string, letter: string, count: number}[], of: Int8Array}} of: which value an event has, MOST for another or none
 */
export function tonesOf(data, by) {
  const facet = by === "none" ? undefined : data.facets[by];
  const of = new Int8Array(facet ? data.n : 0).fill(MOST);
  if (!facet) return { by: "none", values: [], of };
  const counts = new Uint32Array(facet.names.length);
  const first = (/** @type {number} */ i) => (facet.starts[i] < facet.starts[i + 1] ? facet.values[facet.starts[i]] : -1);
  for (let i = 0; i < data.n; i += 1) if (first(i) >= 0) counts[first(i)] += 1;
  const order = [...counts.keys()]
    .filter((place) => counts[place])
    .sort((p, q) => counts[q] - counts[p] || p - q)
    .slice(0, MOST);
  const toneOf = new Int8Array(counts.length).fill(MOST);
  order.forEach((place, tone) => (toneOf[place] = tone));
  let others = 0;
  for (let i = 0; i < data.n; i += 1) {
    if (first(i) >= 0) of[i] = toneOf[first(i)];
    if (of[i] === MOST) others += 1;
  }
  const values = order.map((place, tone) => ({
    label: labelOf(data, by, facet.names[place]),
    letter: letterOf(by === "source" ? data.documents.findIndex((doc) => doc.id === facet.names[place]) : tone),
    count: counts[place],
  }));
  while (others && values.length < MOST) values.push({ label: "", letter: "", count: 0 });
  if (others) values.push({ label: counts.length > MOST ? "others" : labelOf(data, by, ""), letter: "", count: others });
  return { by, values, of };
}

/** The texts have the letters that they have wherever they are compared. @param {number} place */
export const letterOf = (place) => (place < 26 ? String.fromCharCode(65 + place) : String(place + 1));

/** @param {string} one @param {string} other both #rrggbb @param {number} share of the other */
function mixed(one, other, share) {
  const part = (/** @type {string} */ colour, /** @type {number} */ k) => Number.parseInt(colour.slice(1 + 2 * k, 3 + 2 * k), 16);
  return `#${[0, 1, 2]
    .map((k) =>
      Math.round(part(one, k) * (1 - share) + part(other, k) * share)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

/** The theme with another colour for its marks. @param {Record<string, string>} palette @param {"light" | "dark"} theme @param {number} tone */
export function inked(palette, theme, tone) {
  const mark = shared.categories[theme][tone];
  return { ...palette, mark, mark_mid: mixed(mark, palette.background, 0.3), mark_pale: mixed(mark, palette.background, 0.72) };
}
