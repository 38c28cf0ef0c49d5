/**
 * What a date is, for its mark: tone tells the time. Read off the four edges of its extent, so that Python and JavaScript
 * cannot differ: earliest and latest begin, earliest and latest end. Pure.
 */

/** In the order of their numbers. */
export const KINDS = /** @type {const} */ (["solid", "within", "about", "before", "until", "after", "from", "ongoing"]);
/** @typedef {typeof KINDS[number]} Kind */

const NUMBER = Object.fromEntries(KINDS.map((name, number) => [name, number]));

/** The kind of a date by number; "about" cannot be seen from its edges and is told by `about`. @param {ArrayLike<number>} x @param {number} at of its four edges in x @param {boolean} about */
export function kindOf(x, at, about) {
  const x0 = x[at],
    x1 = x[at + 1],
    x2 = x[at + 2],
    x3 = x[at + 3];
  if (x3 === Infinity) return NUMBER[x2 === Infinity ? "ongoing" : x1 === Infinity ? "after" : "from"];
  if (x0 === -Infinity) return NUMBER[x2 === -Infinity ? "before" : "until"];
  if (about) return NUMBER.about;
  return NUMBER[x1 < x2 ? "solid" : "within"];
}

/**
 * The first day that it stands on, on an axis. What is known from one side alone stands at the bound that is known, so
 * that "before X" is met by a window that X lies in; what goes on reaches on for ever.
 * @param {ArrayLike<number>} x @param {number} at of its four edges in x
 */
export const standsFrom = (x, at) => (x[at] === -Infinity && x[at + 1] > -Infinity ? x[at + 3] : x[at]);
/** The last. @param {ArrayLike<number>} x @param {number} at */
export const standsTo = (x, at) =>
  x[at + 3] === Infinity && x[at + 2] < Infinity && !(x[at] === -Infinity && x[at + 1] > -Infinity) ? x[at] : x[at + 3];

/** Whether a date says "about" or "perhaps". @param {string} edtf */
export const isAbout = (edtf) => /[~?%]/.test(edtf) && !edtf.includes("/");
