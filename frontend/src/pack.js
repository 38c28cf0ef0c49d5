/**
 * Where labels go: each at the right of its own mark, in rows. The scale is cut into slots that are fixed in time, rows ×
 * (scale ÷ mean box); slot n has row n mod rows, so that neighbours in a row are one box apart and panning moves nothing.
 * Deterministic and pure: the same input, the same picture.
 *
 * @typedef {{left: number, right: number, width: number, full?: number, importance: number, turn: number}} Box
 *   left and right: of its mark in pixels; width: of its label, full: uncut; turn: which of equals goes first
 * @typedef {{row: number, side: 1 | -1, width: number}} Place side: the label stands right (1) or left of its mark
 */

export const GAP = 7;
const APART = 14;
/** So important that its label may be cut, and to what width at first. */
const VITAL = 3;
const CUT = 300;
/** More than these are not tried: they would find no room. */
const TRIED = 1200;

/**
 * @param {Box[]} boxes in order of time
 * @param {{rows: number, x0: number, xs: number, x1: number, origin: number, most: number}} room
 *   the scale goes from x0 to xs, labels to x1; origin: where time zero lies, in pixels; most: so many labels at most
 * @returns {(Place | null)[]} for each box
 */
export function pack(boxes, { rows, x0, xs, x1, origin, most }) {
  /** @type {(Place | null)[]} */
  const found = boxes.map(() => null);
  if (rows < 1 || !boxes.length) return found;
  /** From where to where each row is taken: begins and ends in turn, since nothing is asked as often. @type {number[][]} */
  const taken = Array.from({ length: rows }, () => []);
  /** @param {number} row @param {number} a @param {number} b */
  function free(row, a, b) {
    const own = taken[row];
    for (let q = 0; q < own.length; q += 2) if (b >= own[q] && a <= own[q + 1]) return false;
    return true;
  }
  const mean = boxes.reduce((sum, box) => sum + Math.min(box.width, CUT) + box.right - box.left, 0) / boxes.length + APART + GAP;
  const slot = (xs - x0) / (rows * Math.max(1, (xs - x0) / mean));
  const slotOf = (/** @type {Box} */ box) => Math.floor((box.right - 4 - origin) / slot);
  const tenthOf = (/** @type {Box} */ box) => Math.max(0, Math.min(9, Math.floor(((box.left - x0) / (xs - x0)) * 10)));
  const tenths = new Array(10).fill(0);
  let count = 0;
  let either = false;

  /** @param {number} k @param {number} home @param {number} reach @param {number} width @param {(1 | -1)[]} [sides] */
  function put(k, home, reach, width, sides = /** @type {(1 | -1)[]} */ ([1, -1])) {
    const { left, right } = boxes[k];
    for (let q = 0; q < reach; q += 1) {
      const row = (((home + (q % 2 ? (q + 1) / 2 : -q / 2)) % rows) + rows) % rows;
      for (const side of sides) {
        const a = side > 0 ? left : left - GAP - width;
        const b = side > 0 ? right + GAP + width : right;
        if (a < x0 - APART || b > x1 || !free(row, a - APART, b + APART)) continue;
        // Left of the mark where the border forbids the right, and in the end: a ragged right edge reads badly.
        if (side < 0 && !either && right + GAP + width <= x1) continue;
        taken[row].push(a, b);
        found[k] = { row, side, width };
        tenths[tenthOf(boxes[k])] += 1;
        count += 1;
        return true;
      }
    }
    return false;
  }
  /** @param {number} k @param {number} home @param {number} [reach] */
  const place = (k, home, reach = rows) => {
    const { width, importance } = boxes[k];
    if (put(k, home, reach, width)) return true;
    return importance >= VITAL && [CUT, 160, 120].some((least) => width > least && put(k, home, reach, least, [1]));
  };

  const before = (/** @type {number} */ p, /** @type {number} */ q) =>
    boxes[q].importance - boxes[p].importance || boxes[p].turn - boxes[q].turn;
  // 1. The important, in order of time, each in its slot's row or the row after the one before.
  let vital = boxes.map((_, k) => k).filter((k) => boxes[k].importance >= VITAL);
  if (vital.length > (xs - x0) / slot) {
    // Too many: the best of each slot, so that they are spread over all of it.
    /** @type {Map<number, number>} */
    const best = new Map();
    for (const k of vital) {
      const known = best.get(slotOf(boxes[k]));
      if (known === undefined || before(k, known) < 0) best.set(slotOf(boxes[k]), k);
    }
    vital = [...best.values()].sort((p, q) => p - q);
  }
  let last = -Infinity;
  for (const k of vital) {
    last = Math.max(last + 1, slotOf(boxes[k]));
    place(k, last);
  }
  // 2. The best event of each empty slot.
  /** @type {Map<number, number>} */
  const best = new Map();
  boxes.forEach((box, k) => {
    if (found[k] || box.importance >= VITAL) return;
    const own = slotOf(box);
    const known = best.get(own);
    if (known === undefined || before(k, known) < 0) best.set(own, k);
  });
  for (const [own, k] of [...best].sort((p, q) => p[0] - q[0])) if (count < most && !place(k, own, Math.min(3, rows))) place(k, own);
  // 3. What still fits whole, the emptiest tenth of the width first.
  const waiting = Array.from({ length: 10 }, () => /** @type {number[]} */ ([]));
  const rest = boxes
    .map((_, k) => k)
    .filter((k) => !found[k])
    .sort(before)
    .slice(0, TRIED);
  for (const k of rest) waiting[tenthOf(boxes[k])].push(k);
  either = true;
  while (count < most) {
    let tenth = -1;
    for (let k = 0; k < 10; k += 1) if (waiting[k].length && (tenth < 0 || tenths[k] < tenths[tenth])) tenth = k;
    if (tenth < 0) break;
    const k = /** @type {number} */ (waiting[tenth].shift());
    place(k, slotOf(boxes[k]));
  }
  // What was cut takes all the room to its neighbour.
  found.forEach((own, k) => {
    const { left, right, width, full = width } = boxes[k];
    if (!own || own.width >= full) return;
    const edges = taken[own.row];
    const room =
      own.side > 0
        ? Math.min(x1, ...edges.filter((from, q) => q % 2 === 0 && from > right).map((from) => from - APART)) - right
        : left - Math.max(x0 - APART, ...edges.filter((to, q) => q % 2 === 1 && to < left).map((to) => to + APART));
    own.width = Math.max(own.width, Math.min(full, room - GAP));
    const [a, b] = own.side > 0 ? [left, right + GAP + own.width] : [left - GAP - own.width, right];
    edges.push(a, b);
  });
  return found;
}

/**
 * Rows for marks without a label, the lowest first, as a dot plot.
 * @param {[number, number][]} inks from where to where each has ink @param {number} rows @returns {{row: number[], used: number, left: number}} row -1: found none
 */
export function stack(inks, rows) {
  const row = new Array(inks.length).fill(-1);
  /** @type {[number, number][][]} */
  const taken = Array.from({ length: rows }, () => []);
  const order = inks.map((_, k) => k).sort((p, q) => inks[q][1] - inks[q][0] - (inks[p][1] - inks[p][0]) || inks[p][0] - inks[q][0]);
  let [used, left] = [0, 0];
  for (const k of order) {
    const [a, b] = inks[k];
    const own = taken.findIndex((line) => line.every(([from, to]) => b + 2 < from || a - 2 > to));
    if (own < 0) left += 1;
    else {
      taken[own].push(inks[k]);
      row[k] = own;
      used = Math.max(used, own + 1);
    }
  }
  return { row, used, left };
}
