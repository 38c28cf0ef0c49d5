/** The time scale: a window of days [a, b] over a width of pixels. Pure. */

/** @typedef {[number, number]} Window */

/** A tenth of a minute: nothing in a text is more precise than what this still shows. */
const NARROWEST = 1 / 1440;

/** @param {Window} window @param {number} width */
export function scale([a, b], width) {
  const perDay = width / (b - a);
  return {
    /** @param {number} day */
    px: (day) => (day - a) * perDay,
    /** @param {number} px */
    day: (px) => a + px / perDay,
    perDay,
  };
}

/** Zoomed by a factor (below 1: closer) about a day that stays where it is. @param {Window} w @param {number} factor @param {number} about @param {Window} full @returns {Window} */
export function zoomed([a, b], factor, about, full) {
  const widest = (full[1] - full[0]) * 1.2;
  const width = Math.min(widest, Math.max(precise(about), (b - a) * factor));
  const share = (about - a) / (b - a);
  const start = about - share * width;
  return kept([start, start + width], full);
}

/** Panned by days. @param {Window} w @param {number} by @param {Window} full @returns {Window} */
export const panned = ([a, b], by, full) => kept([a + by, b + by], full);

/** Moved, not resized, so that it still meets what there is. @param {Window} w @param {Window} full @returns {Window} */
export function kept([a, b], full) {
  const room = (b - a) * 0.5;
  const by = Math.max(full[0] - room - a, 0) || Math.min(full[1] + room - b, 0);
  return [a + by, b + by];
}

/** A window that a link asks for, moved to where there is something to see; everything, where it is far wider than that. @param {Window} w @param {Window} full @returns {Window} */
export const within = ([a, b], full) => (b - a > 2 * (full[1] - full[0]) ? full : kept([a, b], full));

/** Doubles grow coarse far from 1970: 13.8 billion years ago, a window is never narrower than they can tell apart. @param {number} day */
const precise = (day) => Math.max(NARROWEST, Math.abs(day) * 1e-12);

/** The window that shows all of a range with some air. @param {number} low @param {number} high @returns {Window} */
export function around(low, high) {
  if (!(low <= high)) return [0, 365];
  const air = Math.max((high - low) * 0.04, precise(low) * 10, high - low < 1 ? 0.02 : 0.5);
  return [low - air, high + air];
}
