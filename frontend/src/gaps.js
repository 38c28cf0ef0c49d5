/** How long it was from one event to the next, in words: two figures at most, words to ten. Pure. */
import { civil, grouped } from "./calendar.js";
import { written } from "./tongue.js";

const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const SMALL = /** @type {[string, number][]} */ ([
  ["minute", 1 / 1440],
  ["hour", 1 / 24],
]);

/** @param {number} count @param {string} unit @param {boolean} [article] */
function counted(count, unit, article = false) {
  const own = written();
  if (own) return own.units(count, unit);
  if (count === 1 && article) return `${unit === "hour" ? "an" : "a"} ${unit}`;
  return `${WORDS[count] ?? grouped(count)} ${unit}${count === 1 ? "" : "s"}`;
}
/** @param {number} value */
const twoFigures = (value) => {
  const size = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.round(value / size) * size;
};

/**
 * From where one begins to where the next does; `vague` where one of the two is not known to the day.
 * @param {number} from @param {number} to @param {boolean} [vague] @returns {string} "five days", without "later"; "" for the same moment
 */
export function span(from, to, vague = false) {
  const days = to - from;
  if (days < 1 && !vague) {
    const [unit, size] = days < SMALL[1][1] ? SMALL[0] : SMALL[1];
    return counted(Math.max(1, Math.round(days / size)), unit, true);
  }
  const [p, q] = [civil(from), civil(to)];
  const years = q.year - p.year;
  if (days >= 2 * 365.2425 || (vague && years >= 1))
    return years ? counted(twoFigures(vague ? years : Math.max(1, Math.round(days / 365.2425))), "year", true) : "";
  const months = (q.year - p.year) * 12 + q.month - p.month;
  if (days >= 56 || (vague && months >= 1))
    return months > 18 ? counted(Math.round(months / 12), "year", true) : counted(Math.max(1, months), "month", true);
  if (days >= 15) {
    const weeks = Math.round(days / 7);
    return `${Math.abs(days / 7 - weeks) < 0.05 ? "" : "about "}${counted(weeks, "week", true)}`;
  }
  return vague && days < 1 ? "" : counted(Math.max(1, Math.round(days)), "day", true);
}

/** @typedef {{lo: number, hi: number, exact: boolean}} Stand where an event stands, and whether that is to the day */

/** What is said between two events: "the next day", "51 years later". @param {Stand} before @param {Stand} after */
export function gapWords(before, after) {
  const exact = before.exact && after.exact;
  const [from, to] = [Math.floor(before.lo), Math.floor(after.lo)];
  if (exact) {
    if (from === to) return before.lo === after.lo ? "the same day" : after.lo - from >= 0.75 ? "that night" : "the same day";
    if (to - from === 1) return "the next day";
    return `${span(from, to)} later`;
  }
  // Where one is vague it is the distance between what is known of both.
  if (after.lo < before.hi && before.lo < after.hi) return "about then";
  const words = span(before.lo, after.lo, true);
  return words ? `${words} later` : "then";
}
