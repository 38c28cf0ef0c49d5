/** How much lies over each part of a width. Pure. */

/**
 * What lies over each of `bins` equal parts of a width. An event counts one in all, shared by the parts that it covers, so
 * that one of a century does not outweigh a busy week; what goes on counts where it begins.
 * @param {{lo: ArrayLike<number>, hi: ArrayLike<number>}} marks in days @param {ArrayLike<number>} members
 * @param {{a: number, perDay: number, width: number}} scale the day a stands at the left @param {number} bins
 * @param {Uint8Array | null} [left] those that are left out, by event
 */
export function density({ lo, hi }, members, { a, perDay, width }, bins, left = null) {
  // Adding at the begin and taking away after the end makes it linear, however long the events are.
  const change = new Float64Array(bins + 1);
  const per = (bins / width) * perDay;
  for (let k = 0; k < members.length; k += 1) {
    const i = members[k];
    if (left?.[i]) continue;
    const from = Math.max(0, Math.min(bins - 1, Math.floor((lo[i] - a) * per)));
    const to = hi[i] === Infinity ? from : Math.max(from, Math.min(bins - 1, Math.floor((hi[i] - a) * per)));
    const share = 1 / (to + 1 - from);
    change[from] += share;
    change[to + 1] -= share;
  }
  const found = new Float64Array(bins);
  let running = 0;
  // Differences of fractions leave a dust that is no event.
  for (let k = 0; k < bins; k += 1) found[k] = (running += change[k]) < 1e-9 ? 0 : running;
  return found;
}
