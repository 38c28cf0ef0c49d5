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
 * @typedef {{index: number, x: number, width: number, rank: number}} Candidate what wants a label: x is where its leader falls
 * @typedef {{index: number, x: number, width: number, row: number}} Placed row 0 is the lowest
 * @typedef {{x: number, count: number, from: number, to: number}} More what found no room, about x
 */

/**
 * Labels stand to the right of their leaders. Going from right to left and taking the lowest free row, no leader ever
 * crosses a label: whatever is already placed lies further right. Where too many want a place, the ones with the best
 * rank in their cell are kept, and cells are fixed to `origin` so that panning does not make labels flicker.
 * @param {Candidate[]} candidates @param {number} rows @param {number} width @param {number} [cell] @param {number} [origin]
 * @returns {{placed: Placed[], more: More[]}}
 */
export function packLabels(candidates, rows, width, cell = 150, origin = 0) {
  /** @type {Map<number, Candidate[]>} */
  const cells = new Map();
  for (const candidate of candidates) {
    const key = Math.floor((candidate.x - origin) / cell);
    const own = cells.get(key);
    if (own) own.push(candidate);
    else cells.set(key, [candidate]);
  }
  const left = new Map([...cells.keys()].map((key) => [key, /** @type {Candidate[]} */ ([])]));
  const chosen = [];
  for (const [key, own] of cells) {
    own.sort((p, q) => p.rank - q.rank || p.x - q.x || p.index - q.index);
    chosen.push(...own.slice(0, rows));
    left.get(key)?.push(...own.slice(rows));
  }
  chosen.sort((p, q) => q.x - p.x || q.index - p.index);
  const edge = new Float64Array(rows).fill(Infinity);
  const placed = [];
  for (const { index, x, width: wide } of chosen) {
    const start = Math.max(0, Math.min(x, width - wide));
    let row = 0;
    // A label pushed back from the right border covers ground left of its leader, so it may only go above all it passes.
    while (row < rows && !(edge[row] > start + wide && clear(edge, row, x))) row += 1;
    if (row === rows) {
      const key = Math.floor((x - origin) / cell);
      left.get(key)?.push(/** @type {Candidate} */ (chosen.find((candidate) => candidate.index === index)));
      continue;
    }
    edge[row] = start - 8;
    placed.push({ index, x: start, width: wide, row, leader: x });
  }
  const more = [];
  for (const [key, own] of left) {
    if (!own.length) continue;
    const xs = own.map((candidate) => candidate.x);
    more.push({ x: Math.max(0, Math.min(key * cell + origin, width - 60)), count: own.length, from: Math.min(...xs), to: Math.max(...xs) });
  }
  return { placed, more: more.sort((p, q) => p.x - q.x) };
}

/** Whether a leader at x meets no label in the rows below. @param {Float64Array} edge @param {number} row @param {number} x */
function clear(edge, row, x) {
  for (let below = 0; below < row; below += 1) if (edge[below] < x - 1) return false;
  return true;
}

/** How many events lie over each of `bins` equal parts of a width. Long ones count in every part they cover. @param {ArrayLike<number>} left @param {ArrayLike<number>} right @param {number} count @param {number} width @param {number} bins */
export function density(left, right, count, width, bins) {
  // Adding at the begin and taking away after the end makes it linear, however long the events are.
  const change = new Int32Array(bins + 1);
  const per = bins / width;
  for (let i = 0; i < count; i += 1) {
    const from = Math.max(0, Math.min(bins - 1, Math.floor(left[i] * per)));
    const to = Math.max(from, Math.min(bins - 1, Math.floor(right[i] * per)));
    change[from] += 1;
    change[to + 1] -= 1;
  }
  const found = new Uint32Array(bins);
  let running = 0;
  for (let k = 0; k < bins; k += 1) found[k] = running += change[k];
  return found;
}
