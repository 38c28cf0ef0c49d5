/** Which lane an event lies in. Pure. */
import { say } from "./tongue.js";
import shared from "../../timeline/views/shared.json";

const MOST = 12;

/** @typedef {import("./data.js").Data} Data */
/** @typedef {{name: string, label: string, members: Uint32Array}} Lane */

/** What to call a value of a facet. @param {Data} data @param {string} facet @param {string} value */
export function labelOf(data, facet, value) {
  if (value === "") return say(/** @type {Record<string, string>} */ (shared.without)[facet] ?? "none");
  if (facet === "source") {
    const doc = data.documents.find((known) => known.id === value);
    return doc ? doc.name : value;
  }
  if (facet === "certainty") return say(shared.certainties.find((known) => known.name === value)?.label ?? value);
  if (facet === "modality") return say(shared.modalities.find((known) => known.name === value)?.label ?? value);
  if (facet === "granularity") return say(value);
  return value;
}

/** The lanes with the most events first, the rest together at the end. @param {Data} data @param {string} by @param {Uint32Array} shown @returns {Lane[]} */
export function lanesOf(data, by, shown) {
  const facet = data.facets[by];
  if (!facet || !shown.length) return [{ name: "", label: "", members: shown }];
  const counts = new Uint32Array(facet.names.length + 1);
  const none = facet.names.length;
  for (const i of shown) {
    if (facet.starts[i] === facet.starts[i + 1]) counts[none] += 1;
    for (let k = facet.starts[i]; k < facet.starts[i + 1]; k += 1) counts[facet.values[k]] += 1;
  }
  const order = [...counts.keys()].filter((place) => counts[place] && place !== none).sort((p, q) => counts[q] - counts[p] || p - q);
  const own = order.slice(0, order.length > MOST ? MOST - 1 : MOST);
  const laneOf = new Int32Array(facet.names.length + 1).fill(own.length);
  own.forEach((place, lane) => (laneOf[place] = lane));
  const rest = order.length - own.length;
  laneOf[none] = own.length + (rest ? 1 : 0);
  /** @type {number[][]} */
  const members = Array.from({ length: own.length + 2 }, () => []);
  for (const i of shown) {
    if (facet.starts[i] === facet.starts[i + 1]) members[laneOf[none]].push(i);
    for (let k = facet.starts[i]; k < facet.starts[i + 1]; k += 1) {
      const lane = members[laneOf[facet.values[k]]];
      if (lane[lane.length - 1] !== i) lane.push(i);
    }
  }
  const lanes = own.map((place, lane) => ({
    name: facet.names[place],
    label: labelOf(data, by, facet.names[place]),
    members: Uint32Array.from(members[lane]),
  }));
  if (rest) lanes.push({ name: "", label: `${rest} more`, members: Uint32Array.from(members[own.length]) });
  if (counts[none]) lanes.push({ name: "", label: labelOf(data, by, ""), members: Uint32Array.from(members[laneOf[none]]) });
  return lanes;
}
