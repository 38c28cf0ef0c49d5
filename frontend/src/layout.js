/** From the events of a lane to what is drawn: density first, then marks, then labelled marks as one zooms in. Pure. */
import { density, NO_ROW, packLabels, packMarks } from "./packing.js";
import { beginUnknown, leftOf, rightOf, STUB } from "./reach.js";

/**
 * @typedef {import("./data.js").Data} Data
 * @typedef {{a: number, perDay: number, width: number}} Scale
 * @typedef {import("./packing.js").Placed & {foot: number}} Label foot: where its leader ends
 * @typedef {{y: number, height: number, count: number, base: number, placed: Label[], more: import("./packing.js").More[]}} Labelled
 *   base: where labels end and marks begin
 * @typedef {Labelled & {level: "density", bins: Float64Array, top: number, floor: number}} DensityLane
 * @typedef {Labelled & {level: "marks", index: Uint32Array, left: Float64Array, right: Float64Array, row: Uint16Array,
 *   pitch: number, bar: number, foot: number, rest: number[]}} MarksLane rest: where marks without a row would be
 */

export const DOT = 8;
export const LABEL = 23;
const MORE = 18;
/** The three points below a column that goes on. */
const POINTS = 12;
const BIN = 3;
/** Above this, marks are no longer told apart. */
const MOST_MARKS = 4000;
/** A column may go on beyond the last row; where a crowd does so everywhere, its density says more. */
const CROWD = 250;
const HIDDEN = 0.3;
/** Rows of labels: more are a thicket. */
const MOST_ROWS = 10;
const SIZES = [
  { pitch: 13, apart: 20, bar: 8, share: 0.42 },
  { pitch: 10, apart: 16, bar: 7, share: 0.52 },
  { pitch: 8, apart: 12, bar: 6, share: 0.6 },
];

/**
 * @param {Data} data @param {Uint32Array} members in the window @param {Scale} scale
 * @param {{y: number, height: number}} room @param {(index: number) => number} labelWidth @param {(index: number) => number} rank below 0: selected
 * @returns {DensityLane | MarksLane}
 */
export function layoutLane(data, members, scale, room, labelWidth, rank) {
  const { x } = data.whens;
  const { when } = data.marks;
  const count = members.length;
  const [left, right] = [new Float64Array(count), new Float64Array(count)];
  for (let k = 0; k < count; k += 1) {
    left[k] = leftOf(x, when[members[k]] * 4, scale);
    right[k] = rightOf(x, when[members[k]] * 4, scale);
  }
  const ranks = new Float64Array(count);
  for (let k = 0; k < count; k += 1) ranks[k] = rank(members[k]);
  const own = { data, members, left, right, scale, labelWidth, ranks };
  return (count <= MOST_MARKS && asMarks(data, own, room)) || asDensity(own, room);
}

/** @typedef {{data: Data, members: Uint32Array, left: Float64Array, right: Float64Array, scale: Scale, labelWidth: (index: number) => number, ranks: Float64Array}} Own */

/** Each event a mark, in rows; null where they are a crowd. @param {Data} data @param {Own} own @param {{y: number, height: number}} room @returns {MarksLane | null} */
function asMarks(data, own, room) {
  const { members, ranks } = own;
  const count = members.length;
  const [left, right] = [own.left.slice(), own.right.slice()];
  for (let k = 0; k < count; k += 1) {
    if (right[k] - left[k] >= DOT) continue;
    const middle = (left[k] + right[k]) / 2;
    left[k] = middle - DOT / 2;
    right[k] = middle + DOT / 2;
  }
  const differ = members.some((i) => data.evidence.differ(i));
  const gap = right.map((x) => x + 2);
  // In order of time those of unknown begin come first; their stubs stand further right.
  const stubs = members.some((i) => beginUnknown(data.whens.x, data.marks.when[i] * 4));
  const order = stubs ? Uint32Array.from(members, (_, k) => k).sort((p, q) => left[p] - left[q] || p - q) : null;
  // However many marks there are, a row of labels has its place.
  const most = room.height - POINTS - LABEL - MORE - 6;
  let size = SIZES[0];
  let [pitch, rows] = [0, 0];
  let packed = packMarks([], [], 1);
  for (size of SIZES) {
    pitch = differ ? size.apart : size.pitch;
    rows = Math.max(1, Math.floor((Math.min(room.height * size.share, most) - 8) / pitch));
    packed = packMarks(left, gap, rows, order);
    if (!packed.crowded) break;
  }
  const { row, used, crowded } = packed;
  if (crowded > count * HIDDEN && count > CROWD) return null;
  /** @type {Map<number, number>} one for each column of ten pixels */
  const rest = new Map();
  for (let k = 0; crowded && k < count; k += 1) {
    if (row[k] !== NO_ROW) continue;
    if (ranks[k] < 0) row[k] = rows - 1;
    else {
      const x = (Math.max(0, left[k]) + Math.min(own.scale.width, right[k])) / 2;
      rest.set(Math.round(x / 10), x);
    }
  }
  const marksHeight = used * pitch + 8 + (crowded ? POINTS : 0);
  const { placed, more } = labels(own, left, right, Math.floor((room.height - marksHeight - MORE - 6) / LABEL));
  // What is left over lies around the block, a little more above it than below.
  const labelsHeight = placed.reduce((tallest, label) => Math.max(tallest, label.row + 1), 0) * LABEL + MORE;
  const spare = Math.max(0, room.height - marksHeight - labelsHeight);
  const base = room.y + room.height - marksHeight - Math.min(spare * 0.42, 160);
  const footOf = (/** @type {number} */ k) => base + 4 + Math.min(row[k], rows) * pitch;
  return {
    level: "marks", index: members, left, right, row, pitch, bar: size.bar, base, foot: base + 4 + used * pitch, rest: [...rest.values()],
    placed: placed.map((label) => ({ ...label, foot: footOf(label.k) })), more, ...room, count,
  };
}

/** How many events there are at each place, and the best known of them by name. @param {Own} own @param {{y: number, height: number}} room @returns {DensityLane} */
function asDensity(own, room) {
  const { left, right, scale, members } = own;
  const bins = density(left, right, members.length, scale.width, Math.max(1, Math.floor(scale.width / BIN)));
  let top = 0;
  for (const value of bins) if (value > top) top = value;
  const tall = Math.max(8, Math.min(260, (room.height - 34) * 0.55, room.height - 8 - LABEL - MORE - 10));
  const floor = room.y + room.height - 8;
  const { placed, more } = labels(own, left, right, Math.floor((room.height - 8 - tall - MORE - 10) / LABEL));
  const lane = { level: /** @type {const} */ ("density"), bins, top, floor, base: floor - tall, ...room, count: members.length };
  const footOf = (/** @type {number} */ x) => floor - densityAt(lane, Math.min(bins.length - 1, Math.floor(x / (scale.width / bins.length))));
  return { ...lane, placed: placed.map((label) => ({ ...label, foot: footOf(label.leader) })), more };
}

/** The height of the density over a bin. The square root keeps a lone event visible beside a thousand. @param {{bins: Float64Array, top: number, floor: number, base: number}} lane @param {number} bin */
export const densityAt = ({ bins, top, floor, base }, bin) => (bins[bin] ? Math.max(1.5, Math.sqrt(bins[bin] / top) * (floor - base)) : 0);

/** @param {Own} own @param {Float64Array} left @param {Float64Array} right @param {number} room rows of labels that there is room for */
function labels({ data, members, scale, labelWidth, ranks }, left, right, room) {
  const { a, perDay, width } = scale;
  const count = members.length;
  const x = new Float64Array(count);
  for (let k = 0; k < count; k += 1) {
    const short = right[k] - left[k] <= DOT + 0.01;
    const stub = beginUnknown(data.whens.x, data.marks.when[members[k]] * 4) ? STUB - 8 : 0;
    x[k] = Math.min(width - 4, Math.max(4, short ? (left[k] + right[k]) / 2 : left[k] + 4 + stub));
  }
  // Cells are fixed to time, so that a label stays while one pans: the origin is where day 0 lies, within one cell.
  const cell = Math.min(160, width / 2);
  return packLabels({ index: members, x, end: right, rank: ranks }, Math.max(0, Math.min(MOST_ROWS, room)), width, labelWidth, cell, (-a * perDay) % cell);
}

/** Heights for lanes: by the square root of what they hold, none too thin. @param {number[]} counts @param {number} height @param {number} least */
export function laneHeights(counts, height, least) {
  const total = counts.reduce((sum, count) => sum + Math.sqrt(count + 1), 0);
  const own = counts.map((count) => Math.max(least, (Math.sqrt(count + 1) / total) * height));
  const sum = own.reduce((p, q) => p + q, 0);
  return sum > height && least * counts.length <= height ? own.map((size) => least + ((size - least) * (height - least * counts.length)) / (sum - least * counts.length || 1)) : own;
}
