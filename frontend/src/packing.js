/** Where marks and labels go. Deterministic and pure: the same input, the same picture. */

/**
 * Rows for marks so that none overlap: first fit, in the order given. A mark that finds no row gets the last one.
 * @param {ArrayLike<number>} left @param {ArrayLike<number>} right @param {number} rows
 * @returns {{row: Uint16Array, used: number, crowded: number}}
 */
export function packMarks(left, right, rows) {
  const row = new Uint16Array(left.length);
  const ends = new Float64Array(rows).fill(-Infinity);
  let [used, crowded] = [0, 0];
  for (let i = 0; i < left.length; i += 1) {
    let r = 0;
    while (r < rows && ends[r] > left[i]) r += 1;
    if (r === rows) {
      crowded += 1;
      r = rows - 1;
    }
    row[i] = r;
    ends[r] = Math.max(ends[r], right[i]);
    if (r + 1 > used) used = r + 1;
  }
  return { row, used, crowded };
}

/**
 * @typedef {{index: number, x: number, rank: number}} Candidate what wants a label: x is where its leader falls
 * @typedef {{index: number, x: number, width: number, row: number, leader: number}} Placed row 0 is the lowest
 * @typedef {{x: number, count: number, from: number, to: number}} More what found no room, about x
 */

/**
 * Labels stand to the right of their leaders, or to the left where the border is near. Going from right to left and
 * taking the lowest free row keeps leaders from crossing labels; what would still cross moves up. Where too many want
 * a place, the ones with the best rank in their cell are kept, and cells are fixed to `origin`, so that panning does not
 * make labels flicker.
 * @param {Candidate[]} candidates @param {number} rows @param {number} width
 * @param {(index: number) => number} widthOf asked only of what may be placed @param {number} [cell] @param {number} [origin]
 * @returns {{placed: Placed[], more: More[]}}
 */
export function packLabels(candidates, rows, width, widthOf, cell = 150, origin = 0) {
  /** @type {Map<number, {chosen: Candidate[], left: Candidate[]}>} */
  const cells = new Map();
  const keyOf = (/** @type {Candidate} */ { x }) => Math.floor((x - origin) / cell);
  for (const candidate of [...candidates].sort((p, q) => p.rank - q.rank || p.x - q.x || p.index - q.index)) {
    const key = keyOf(candidate);
    const own = cells.get(key) ?? { chosen: [], left: [] };
    (own.chosen.length < rows ? own.chosen : own.left).push(candidate);
    cells.set(key, own);
  }
  const board = createBoard(rows);
  const chosen = [...cells.values()].flatMap((own) => own.chosen).map((candidate) => ({ ...candidate, width: widthOf(candidate.index) }));
  const [right, left] = [chosen.filter(({ x, width: wide }) => x + wide <= width), chosen.filter(({ x, width: wide }) => x + wide > width)];
  right.sort((p, q) => q.x - p.x || q.index - p.index);
  left.sort((p, q) => p.x - q.x || p.index - q.index);
  // What is selected keeps its label, whatever else must go.
  const first = chosen.filter(({ rank }) => rank < 0);
  for (const candidate of new Set([...first, ...left, ...right])) {
    const { x, width: wide } = candidate;
    const ways = x + wide <= width ? [x, x - wide] : [x - wide];
    const free = ways.some((start) => board.place(candidate, Math.max(0, start)));
    if (!free) cells.get(keyOf(candidate))?.left.push(candidate);
  }
  const more = [];
  for (const { left: own } of cells.values()) {
    if (!own.length) continue;
    const xs = own.map((candidate) => candidate.x);
    more.push({ x: Math.max(0, Math.min(Math.min(...xs), width - 64)), count: own.length, from: Math.min(...xs), to: Math.max(...xs) });
  }
  return { placed: board.placed, more: spaced(more.sort((p, q) => p.x - q.x)) };
}

/** Rows of labels with their leaders. @param {number} rows @returns {{place: (candidate: Candidate & {width: number}, start: number) => boolean, placed: Placed[]}} */
function createBoard(rows) {
  /** @type {Placed[][]} */
  const board = Array.from({ length: rows }, () => []);
  /** @type {Placed[]} */
  const placed = [];
  /** @param {Candidate & {width: number}} candidate @param {number} start */
  function place({ index, x, width }, start) {
    const end = start + width;
    for (let row = 0; row < rows; row += 1) {
      // Once the own leader would cross a label below, every higher row is out of reach too.
      if (row && board[row - 1].some((label) => label.x < x - 1 && x + 1 < label.x + label.width)) return false;
      if (board[row].some((label) => label.x < end + 6 && start < label.x + label.width + 6)) continue;
      if (placed.some((label) => label.row > row && start < label.leader - 1 && label.leader + 1 < end)) continue;
      const made = { index, x: start, width, row, leader: x };
      board[row].push(made);
      placed.push(made);
      return true;
    }
    return false;
  }
  return { place, placed };
}

/** Neighbours that would overlap become one. @param {More[]} more @returns {More[]} */
function spaced(more) {
  const found = /** @type {More[]} */ ([]);
  for (const one of more) {
    const last = found[found.length - 1];
    if (last && one.x < last.x + 70) found[found.length - 1] = { x: last.x, count: last.count + one.count, from: last.from, to: Math.max(last.to, one.to) };
    else found.push(one);
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
