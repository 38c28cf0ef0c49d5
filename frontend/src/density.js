/** How much lies over each part of a width. Pure. */

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
