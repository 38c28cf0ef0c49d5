/** From the events of a lane to what is drawn: density first, then marks, then labelled marks as one zooms in. Pure. */
import { density, packLabels, packMarks } from "./packing.js";

/**
 * @typedef {import("./data.js").Data} Data
 * @typedef {{level: "density", bins: Float64Array, top: number, y: number, height: number, count: number}} DensityLane
 * @typedef {{level: "marks", index: Uint32Array, left: Float64Array, right: Float64Array, row: Uint16Array, y: number,
 *   pitch: number, bar: number, base: number, placed: any[], more: any[], labelHeight: number, height: number, count: number}} MarksLane
 */

export const DOT = 8;
const LABEL = 23;
const MORE = 18;
const BIN = 3;
/** Above this, marks are no longer told apart, and labels no longer looked for. */
const MOST_MARKS = 4000;
const MOST_LABELS = 1500;

/**
 * @param {Data} data @param {Uint32Array} members in the window @param {{a: number, perDay: number, width: number}} scale
 * @param {{y: number, height: number}} room @param {(index: number) => number} labelWidth @param {(index: number) => number} rank
 * @returns {DensityLane | MarksLane}
 */
export function layoutLane(data, members, scale, room, labelWidth, rank) {
  const { x0, x3 } = data.marks;
  const { a, perDay, width } = scale;
  const count = members.length;
  const [left, right] = [new Float64Array(count), new Float64Array(count)];
  for (let k = 0; k < count; k += 1) {
    // Clipped a little outside, so that far ends cost no precision in the canvas.
    left[k] = Math.max(-24, (x0[members[k]] - a) * perDay);
    right[k] = Math.min(width + 24, (x3[members[k]] - a) * perDay);
  }
  const asDensity = () => {
    const bins = density(left, right, count, width, Math.max(1, Math.floor(width / BIN)));
    let top = 0;
    for (const value of bins) if (value > top) top = value;
    return /** @type {DensityLane} */ ({ level: "density", bins, top, ...room, count });
  };
  if (count > MOST_MARKS) return asDensity();

  for (let k = 0; k < count; k += 1) {
    if (right[k] - left[k] < DOT) {
      const middle = (left[k] + right[k]) / 2;
      left[k] = middle - DOT / 2;
      right[k] = middle + DOT / 2;
    }
  }
  const differ = count <= MOST_LABELS && members.some((i) => data.evidence.dates(i).length > 1);
  const gap = Float64Array.from(right, (x) => x + 2);
  for (const { pitch, bar, share } of [
    { pitch: differ ? 20 : 13, bar: 8, share: 0.42 },
    { pitch: differ ? 16 : 10, bar: 7, share: 0.55 },
    { pitch: differ ? 12 : 8, bar: 6, share: 0.72 },
    { pitch: 4, bar: 3, share: 0.94 },
  ]) {
    const rows = Math.max(1, Math.floor((room.height * share - 8) / pitch));
    const { row, used, crowded } = packMarks(left, gap, rows);
    if (crowded > count * 0.06 && !(count < 3)) continue;
    const marksHeight = used * pitch + 8;
    const labelRows = count > MOST_LABELS || bar < 6 ? 0 : Math.max(0, Math.floor((room.height - marksHeight - MORE - 6) / LABEL));
    const found = labelRows ? labels(members, left, right, scale, labelRows, labelWidth, rank) : { placed: [], more: [] };
    // What is left over lies around the block, a little more above it than below.
    const labelsHeight = found.placed.reduce((most, label) => Math.max(most, label.row + 1), 0) * LABEL + (labelRows ? MORE : 0);
    const spare = Math.max(0, room.height - marksHeight - labelsHeight);
    const base = room.y + room.height - marksHeight - Math.min(spare * 0.42, 160);
    return { level: "marks", index: members, left, right, row, pitch, bar, base, ...found, labelHeight: LABEL, ...room, count };
  }
  return asDensity();
}

/** @param {Uint32Array} members @param {Float64Array} left @param {Float64Array} right @param {{a: number, perDay: number, width: number}} scale @param {number} rows @param {(index: number) => number} labelWidth @param {(index: number) => number} rank */
function labels(members, left, right, scale, rows, labelWidth, rank) {
  const { a, perDay, width } = scale;
  const candidates = [];
  for (let k = 0; k < members.length; k += 1) {
    if (right[k] < 2 || left[k] > width - 2) continue;
    const short = right[k] - left[k] <= DOT + 0.01;
    const x = Math.min(width - 4, Math.max(4, short ? (left[k] + right[k]) / 2 : left[k] + 4));
    candidates.push({ index: members[k], x, rank: rank(members[k]) });
  }
  // Cells are fixed to time, so that a label stays while one pans: the origin is where day 0 lies, within one cell.
  const cell = Math.min(160, width / 2);
  const { placed, more } = packLabels(candidates, rows, width, labelWidth, cell, (-a * perDay) % cell);
  return { placed, more };
}

/** Heights for lanes: by the square root of what they hold, none too thin. @param {number[]} counts @param {number} height @param {number} least */
export function laneHeights(counts, height, least) {
  const total = counts.reduce((sum, count) => sum + Math.sqrt(count + 1), 0);
  const own = counts.map((count) => Math.max(least, (Math.sqrt(count + 1) / total) * height));
  const sum = own.reduce((p, q) => p + q, 0);
  return sum > height && least * counts.length <= height ? own.map((size) => least + ((size - least) * (height - least * counts.length)) / (sum - least * counts.length || 1)) : own;
}
