/** Where marks and labels go. Deterministic and pure: the same input, the same picture. */

/** The row of a mark that found none. */
export const NO_ROW = 0xffff;

/**
 * Rows for marks so that none overlap: first fit, in the order given, which must be that of their left ends.
 * @param {ArrayLike<number>} left @param {ArrayLike<number>} right @param {number} rows @param {ArrayLike<number> | null} [order] theirs, where it is another
 * @returns {{row: Uint16Array, used: number, crowded: number}} crowded: how many found no row
 */
export function packMarks(left, right, rows, order = null) {
  const row = new Uint16Array(left.length);
  const ends = new Float64Array(rows).fill(-Infinity);
  let [used, crowded] = [0, 0];
  for (let k = 0; k < left.length; k += 1) {
    const i = order ? order[k] : k;
    let r = 0;
    while (r < rows && ends[r] > left[i]) r += 1;
    if (r === rows) {
      crowded += 1;
      row[i] = NO_ROW;
      continue;
    }
    row[i] = r;
    ends[r] = right[i];
    if (r + 1 > used) used = r + 1;
  }
  return { row, used, crowded };
}

/**
 * @typedef {{index: ArrayLike<number>, x: ArrayLike<number>, end: ArrayLike<number>, rank: ArrayLike<number>}} Candidates
 *   what wants a label, as columns: x is where its leader falls, end where its mark ends, a low rank goes first
 * @typedef {{k: number, index: number, x: number, width: number}} Wanted
 * @typedef {Wanted & {row: number, leader: number}} Placed row 0 is the lowest
 * @typedef {{x: number, count: number, from: number, to: number, end: number, first: number}} More what found no room: the
 *   leaders that it would have had lie between from and to, the first of its marks ends at end, its first event is first
 */

/**
 * Labels stand to the right of their leaders, or to the left where the border is near. Going from right to left and
 * taking the lowest free row keeps leaders from crossing labels; what would still cross moves up. Three orders are
 * tried, and the one that finds room for most is kept. Where too many want a place, the ones with the best rank in their
 * cell are kept, and cells are fixed to `origin`, so that panning does not make labels flicker.
 * @param {Candidates} candidates @param {number} rows @param {number} width
 * @param {(index: number) => number} widthOf asked only of what may be placed @param {number} [cell] @param {number} [origin]
 * @returns {{placed: Placed[], more: More[]}}
 */
export function packLabels(candidates, rows, width, widthOf, cell = 150, origin = 0) {
  const { index, x, rank } = candidates;
  const first = origin - Math.ceil(origin / cell) * cell; // the last border of a cell that is not right of 0
  const { chosen, leave, left } = shortlist(candidates, rows, (k) => Math.floor((x[k] - first) / cell));
  const wanted = chosen.map((k) => ({ k, index: index[k], x: x[k], width: widthOf(index[k]) }));
  const beside = (/** @type {Wanted} */ one) => one.x + one.width <= width;
  const after = wanted.filter(beside).sort((p, q) => q.x - p.x || q.index - p.index);
  const before = wanted.filter((one) => !beside(one)).sort((p, q) => p.x - q.x || p.index - q.index);
  const leftwards = [...wanted].sort((p, q) => p.x - q.x || p.index - q.index);
  // What is selected keeps its label, whatever else must go.
  const selected = wanted.filter(({ k }) => rank[k] < 0);
  const tried = [[...before, ...after], [...after, ...before], leftwards].map((order, way) => {
    const board = createBoard(rows);
    const lost = [...new Set([...selected, ...order])].filter((one) => {
      const starts = beside(one) ? [one.x, one.x - one.width] : [one.x - one.width];
      if (way === 2) starts.reverse();
      return !starts.some((start) => board.place(one, Math.max(0, start)));
    });
    return { placed: board.placed, lost };
  });
  const best = tried.reduce((p, q) => (q.placed.length > p.placed.length ? q : p));
  for (const { k } of best.lost) leave(k);
  return { placed: best.placed, more: spaced(left(), width) };
}

/**
 * The best `most` of each cell, in one pass over however many there are, and an account of the others.
 * @param {Candidates} candidates @param {number} most @param {(k: number) => number} cellOf counted from 0
 */
function shortlist({ index, x, end, rank }, most, cellOf) {
  /** @type {{chosen: number[], left: More | null}[]} */
  const cells = [];
  // Among equals, an order of its own that no zoom changes: what has a label keeps it, and labels are spread.
  const turn = (/** @type {number} */ k) => Math.imul(index[k] + 1, 0x9e3779b1) >>> 0;
  const precedes = (/** @type {number} */ k, /** @type {number} */ j) => rank[k] < rank[j] || (rank[k] === rank[j] && turn(k) < turn(j));
  /** @param {number} k */
  function leave(k) {
    const cell = cells[cellOf(k)];
    const own = (cell.left ??= { x: 0, count: 0, from: Infinity, to: -Infinity, end: Infinity, first: Infinity });
    own.count += 1;
    if (x[k] < own.from) own.from = x[k];
    if (x[k] > own.to) own.to = x[k];
    if (end[k] < own.end) own.end = end[k];
    if (index[k] < own.first) own.first = index[k];
  }
  for (let k = 0; k < index.length; k += 1) {
    const { chosen } = (cells[cellOf(k)] ??= { chosen: [], left: null });
    if (chosen.length === most && (!most || !precedes(k, chosen[most - 1]))) {
      leave(k);
      continue;
    }
    let place = chosen.length;
    while (place && precedes(k, chosen[place - 1])) place -= 1;
    chosen.splice(place, 0, k);
    if (chosen.length > most) leave(/** @type {number} */ (chosen.pop()));
  }
  return {
    leave,
    chosen: cells.flatMap((cell) => cell.chosen),
    left: () => cells.flatMap((cell) => cell.left ?? []),
  };
}

/** Rows of labels with their leaders. @param {number} rows no more than 31 */
function createBoard(rows) {
  /** @type {Placed[]} */
  const placed = [];
  /** @param {Wanted} candidate @param {number} start */
  function place({ k, index, x, width }, start) {
    const end = start + width;
    let [low, high, taken] = [0, rows - 1, 0];
    for (const label of placed) {
      const right = label.x + label.width;
      if (label.row > low && start < label.leader - 1 && label.leader + 1 < end) low = label.row; // its leader comes down here
      if (label.row < high && label.x < x - 1 && x + 1 < right) high = label.row; // the own leader would cross it
      if (label.x < end + 6 && start < right + 6) taken |= 1 << label.row;
    }
    for (let row = low; row <= high; row += 1) {
      if ((taken >> row) & 1) continue;
      placed.push({ k, index, x: start, width, row, leader: x });
      return true;
    }
    return false;
  }
  return { place, placed };
}

/** About how wide "+1,234 more" is. @param {number} count */
const wordsWidth = (count) => 58 + 8 * Math.ceil(Math.log10(count + 1) * 1.3);

/** Neighbours that would overlap become one; none leaves the chart. @param {More[]} more @param {number} width */
function spaced(more, width) {
  const found = /** @type {More[]} */ ([]);
  for (const one of more) {
    one.x = Math.max(0, Math.min(one.from, width - wordsWidth(one.count)));
    const last = found[found.length - 1];
    if (!last || one.x >= last.x + wordsWidth(last.count) + 4) {
      found.push({ ...one });
      continue;
    }
    last.count += one.count;
    last.to = Math.max(last.to, one.to);
    last.end = Math.min(last.end, one.end);
    last.first = Math.min(last.first, one.first);
    last.x = Math.max(0, Math.min(last.x, width - wordsWidth(last.count)));
  }
  return found;
}

/** What lies over each of `bins` equal parts of a width. An event counts one in every part that it covers; with `spread` it counts one in all, so that one without a begin does not outweigh a busy week. @param {ArrayLike<number>} left @param {ArrayLike<number>} right @param {number} count @param {number} width @param {number} bins */
export function density(left, right, count, width, bins, spread = false) {
  // Adding at the begin and taking away after the end makes it linear, however long the events are.
  const change = new Float64Array(bins + 1);
  const per = bins / width;
  for (let i = 0; i < count; i += 1) {
    const from = Math.max(0, Math.min(bins - 1, Math.floor(left[i] * per)));
    const to = Math.max(from, Math.min(bins - 1, Math.floor(right[i] * per)));
    const share = spread ? 1 / (to + 1 - from) : 1;
    change[from] += share;
    change[to + 1] -= share;
  }
  const found = new Float64Array(bins);
  let running = 0;
  // Differences of fractions leave a dust that is no event.
  for (let k = 0; k < bins; k += 1) found[k] = (running += change[k]) < 1e-9 ? 0 : running;
  return found;
}
