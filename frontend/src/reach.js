/**
 * From which pixel and to which a date is drawn. An unknown end is a stub beside what is known: to the border of the
 * chart it would say how long. Far ends are cut a little outside, so that they cost no precision. Pure; the same rule as
 * timeline.views.ink.reach, where the window shows everything.
 */
import shared from "../../timeline/views/shared.json";

export const STUB = shared.stub;
const OUTSIDE = 24;

/** @typedef {{a: number, perDay: number, width: number}} Scale */

/** Whether nobody says when it began: an open begin is infinite in both its edges, an unknown one only in the outer. @param {ArrayLike<number>} x @param {number} at of its four edges in x */
export const beginUnknown = (x, at) => x[at] === -Infinity && x[at + 1] > -Infinity;

/** @param {ArrayLike<number>} x @param {number} at */
export const endUnknown = (x, at) => x[at + 3] === Infinity && x[at + 2] < Infinity;

/** @param {ArrayLike<number>} x @param {number} at @param {Scale} scale */
export function leftOf(x, at, { a, perDay, width }) {
  if (!beginUnknown(x, at)) return Math.max(-OUTSIDE, (x[at] - a) * perDay);
  const known = x[at + 2] > -Infinity ? x[at + 2] : x[at + 3];
  return Math.max(-OUTSIDE, Math.min(width + OUTSIDE, (known - a) * perDay) - STUB);
}

/** @param {ArrayLike<number>} x @param {number} at @param {Scale} scale */
export function rightOf(x, at, { a, perDay, width }) {
  if (!endUnknown(x, at)) return Math.min(width + OUTSIDE, (x[at + 3] - a) * perDay);
  const known = x[at + 1] < Infinity ? x[at + 1] : x[at];
  return Math.min(width + OUTSIDE, Math.max(-OUTSIDE, (known - a) * perDay) + STUB);
}
