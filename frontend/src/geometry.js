/** Where the scale, the margins and the labels of the chart lie, in pixels. Pure. */

export const AXIS = 30;
export const BAND_ROW = 19;
const PAD = 14;
/** So few stand in a margin with their titles. */
export const LISTED = 6;
/** With more in the window than these, what comes later is told at the end of the axis. */
const FEW = 14;
/** A margin is worth its room from this width on. */
const WIDE = 640;

/**
 * @typedef {{width: number, height: number, left: number, right: number, x0: number, xs: number, x1: number, a: number, perDay: number}} Geometry
 *   left and right: where the margins end and begin; the scale goes from x0 to xs, labels to x1
 * @param {{width: number, height: number, window: [number, number], inside: number, earlier: number, later: number, size: string, mean: number}} given
 *   size: of labels; mean: how wide they are
 * @returns {Geometry}
 */
export function geometry({ width, height, window, inside, earlier, later, size, mean }) {
  const roomy = width >= WIDE && inside > 0;
  const left = !roomy || !earlier ? 0 : earlier > LISTED ? 150 : Math.min(208, width * 0.22);
  const right =
    !roomy || !later || later > LISTED || inside > FEW || size === "S" || width < 760 || width - left < 560 ? width : width - 172;
  const [x0, x1] = [left + PAD + (left ? 6 : 0), right - 12];
  // The scale ends one label before the border, so that the last have room.
  const room = Math.min((x1 - x0) * 0.36, size === "L" ? 46 : size === "M" ? Math.min(mean, 260) : Math.min(mean + 20, 270));
  const xs = Math.max(x0 + 40, x1 - room);
  return { width, height, left, right, x0, xs, x1, a: window[0], perDay: (xs - x0) / (window[1] - window[0]) };
}
