/** A date as precise as the zoom: dragging over a century gives years, over a week days. Pure. */
import { civil, dayWords, monthWords, yearWords } from "../calendar.js";

/** @typedef {"minute" | "day" | "month" | "year" | "decade" | "century"} Unit */

/** Each unit with its length in days, finest first. @type {[Unit, number][]} */
const UNITS = [
  ["minute", 1 / 1440],
  ["day", 1],
  ["month", 30.4],
  ["year", 365.25],
  ["decade", 3652.5],
  ["century", 36525],
];

/** The finest unit that a hand can tell apart on the screen: six pixels wide. @param {number} perDay pixels @returns {Unit} */
export const unitFor = (perDay) => (UNITS.find(([, days]) => days * perDay >= 6) ?? UNITS[UNITS.length - 1])[0];

const two = (/** @type {number} */ n) => String(n).padStart(2, "0");

/** @param {number} year */
function yearText(year) {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return (year < 0 ? "-" : "") + String(Math.abs(year)).padStart(4, "0");
}

/** The unit that a moment lies in, as EDTF. @param {number} x days @param {Unit} unit */
export function textAt(x, unit) {
  const near = unit === "minute" ? Math.round(x * 1440) / 1440 + 1e-9 : x;
  const { year, month, day } = civil(near);
  // Beyond four digits, and before the year 0, EDTF has no short form for decades and centuries.
  const plain = year >= 0 && year <= 9999;
  if (unit === "century" && plain) return `${two(Math.floor(year / 100))}XX`;
  if (unit === "decade" && plain) return `${String(Math.floor(year / 10)).padStart(3, "0")}X`;
  if (Math.abs(year) > 9999 || !["minute", "day", "month"].includes(unit)) return yearText(year);
  if (unit === "month") return `${yearText(year)}-${two(month)}`;
  const date = `${yearText(year)}-${two(month)}-${two(day)}`;
  if (unit === "day") return date;
  const minutes = Math.floor((near - Math.floor(near)) * 1440);
  return `${date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The same for readers. @param {number} x @param {Unit} unit */
export function wordsAt(x, unit) {
  const { year, month } = civil(x);
  if (unit === "minute") return `${dayWords(x)}, ${textAt(x, unit).slice(-5)}`;
  if (unit === "day") return dayWords(x);
  if (unit === "month") return monthWords(year, month);
  if (unit === "decade" && year > 0) return `the ${Math.floor(year / 10) * 10}s`;
  if (unit === "century" && year > 0) return `the ${Math.floor(year / 100) * 100}s`;
  return yearWords(year);
}

/**
 * What a date becomes when its mark, or an end of it, is dragged by some days: EDTF and words. As a whole it is never more
 * exact than it was, and never more exact than the zoom; a single date whose end is drawn in lay some time within what is
 * left of it, and one whose end is drawn out lasted. An end that is not dragged stays as it was written.
 * @param {{edtf: string, x0: number, x3: number}} date @param {"low" | "high" | "all"} part @param {number} by days @param {Unit} unit
 * @returns {{edtf: string, words: string}}
 */
export function redated({ edtf, x0, x3 }, part, by, unit) {
  const ends = edtf.split("/");
  const own = ends.map(ownUnit);
  const last = x3 - 1e-6;
  const one = (/** @type {number} */ x, /** @type {Unit} */ precision) => ({ edtf: textAt(x, precision), words: wordsAt(x, precision) });
  const set = /^\[.*\.\.(?=.)/.test(edtf);
  if (part === "all" && ends.length === 1 && !set) {
    const middle = Number.isFinite(x0 + x3) ? (x0 + last) / 2 : Number.isFinite(x0) ? x0 : last;
    return one(middle + by, coarser(own[0], unit));
  }
  const low = part === "high" ? x0 : x0 + by;
  const high = part === "low" ? last : last + by;
  if (part !== "all" && low > high) return one(part === "low" ? last : x0, unit);
  const inward = part === "low" ? by > 0 : by < 0;
  const within = set || (ends.length === 1 && part !== "all" && inward);
  const precise = (/** @type {"low" | "high"} */ end, /** @type {Unit} */ was) => {
    const precision = part === end || (within && !set) ? unit : part === "all" ? coarser(was, unit) : was;
    return within && (precision === "decade" || precision === "century") ? "year" : precision;
  };
  const [p, q] = [precise("low", own[0]), precise("high", own[own.length - 1])];
  const first = !Number.isFinite(low) ? ".." : part === "high" && ends.length > 1 ? ends[0] : textAt(low, p);
  const second = !Number.isFinite(high) ? ".." : part === "low" && ends.length > 1 ? ends[1] : textAt(high, q);
  if (first === second) return one(low, p);
  const words =
    first === ".."
      ? `until ${wordsAt(high, q)}`
      : second === ".."
        ? `since ${wordsAt(low, p)}`
        : `${wordsAt(low, p)} – ${wordsAt(high, q)}`;
  return within ? { edtf: `[${first}..${second}]`, words: `some time within ${words}` } : { edtf: `${first}/${second}`, words };
}

/** @param {Unit} p @param {Unit} q @returns {Unit} */
function coarser(p, q) {
  const names = UNITS.map(([name]) => name);
  return names[Math.max(names.indexOf(p), names.indexOf(q))];
}

/** How precise a written date is; a season counts as its month. @param {string} edtf @returns {Unit} */
export function ownUnit(edtf) {
  const date = edtf.replace(/[[\]?~%]/g, "").split("..")[0];
  if (date.includes("T")) return "minute";
  if (/^-?\d\dXX/.test(date)) return "century";
  if (/^-?\d{3}X/.test(date)) return "decade";
  const parts = date.replace(/^-/, "").split("-").length;
  return parts > 2 ? "day" : parts > 1 ? "month" : "year";
}
