/** The stretch of time that a timeline opens on: where most of what it tells stands. Pure. */

const MOST = 0.95;
/** Where half of the events stand within this share of the stretch, it hides them in a column. */
const COLUMN = 1 / 40;
const POINTS = 400;
const AIR = 0.06;

/** @typedef {{at: number, weight: number, lo: number, hi: number, count?: number}} Point lo and hi: from where to where it reaches; count: of the events that it stands for */

/** Points that stand for all: as many as can be compared with each other. @param {Point[]} points in order of time @returns {Point[]} */
function thinned(points) {
  if (points.length <= POINTS) return points;
  const size = Math.ceil(points.length / POINTS);
  const found = [];
  for (let k = 0; k < points.length; k += size) {
    const group = points.slice(k, k + size);
    found.push({
      count: group.length,
      at: group[group.length >> 1].at,
      weight: group.reduce((sum, one) => sum + one.weight, 0),
      lo: Math.min(...group.map((one) => one.lo)),
      hi: Math.max(...group.map((one) => one.hi)),
    });
  }
  return found;
}

/** The shortest run of points with at least so much weight. @param {Point[]} points @param {number} wanted @returns {[number, number]} first and last */
function shortest(points, wanted) {
  /** @type {[number, number]} */
  let best = [0, points.length - 1];
  let [sum, first] = [0, 0];
  for (let last = 0; last < points.length; last += 1) {
    sum += points[last].weight;
    while (sum - points[first].weight >= wanted) sum -= points[first++].weight;
    if (sum >= wanted && points[last].at - points[first].at < points[best[1]].at - points[best[0]].at) best = [first, last];
  }
  return best;
}

/** The run of at least half of the events that tells the most for its length. @param {Point[]} points @returns {[number, number]} */
function densest(points) {
  const total = points.reduce((sum, one) => sum + (one.count ?? 1), 0);
  const whole = points[points.length - 1].at - points[0].at;
  const least = Math.max(whole * 1e-9, 1);
  /** @type {[number, number]} */
  let best = [0, points.length - 1];
  let most = -Infinity;
  for (let first = 0; first < points.length; first += 1) {
    let sum = 0;
    for (let last = first; last < points.length; last += 1) {
      sum += points[last].count ?? 1;
      if (sum < total / 2) continue;
      const value = (sum / total) * Math.log(whole / Math.max(least, points[last].at - points[first].at));
      if (value > most) [most, best] = [value, [first, last]];
    }
  }
  return best;
}

/**
 * @param {Point[]} all in order of time @returns {[number, number] | null} days, with some air; null where all of it may as well be shown
 */
export function opening(all) {
  if (all.length < 3) return null;
  const points = thinned(all);
  const total = points.reduce((sum, one) => sum + one.weight, 0);
  let run = shortest(points, total * MOST);
  const [from, to] = [points[run[0]].at, points[run[1]].at];
  const near = (to - from) * COLUMN;
  const [p, q] = shortest(points.slice(run[0], run[1] + 1), points.slice(run[0], run[1] + 1).reduce((sum, one) => sum + one.weight, 0) / 2);
  if (points[run[0] + q].at - points[run[0] + p].at <= near) run = densest(points);
  return padded(points.slice(run[0], run[1] + 1));
}

/** A window without its air: what it is to show. @param {[number, number]} window @returns {[number, number]} */
export const bare = ([a, b]) => [a + ((b - a) * AIR) / (1 + 2 * AIR), b - ((b - a) * AIR) / (1 + 2 * AIR)];

/** From the first to the last, as far as they reach themselves; what is vaguer than the whole stretch reaches no further than it. @param {Point[]} points @returns {[number, number]} */
export function padded(points) {
  const [first, last] = [points[0].at, points[points.length - 1].at];
  const span = Math.max(last - first, 1);
  let [low, high] = [first, last];
  for (const { lo, hi } of points) {
    if (last > first && hi - lo > Math.max(span * 0.5, 1)) continue;
    low = Math.min(low, lo);
    high = Math.max(high, hi);
  }
  const air = Math.max((high - low) * AIR, 1 / 24);
  return [low - air, high + air];
}
