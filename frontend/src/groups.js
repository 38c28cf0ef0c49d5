/** Headings for the list: the period that suits the length of the window. Pure. */
import shared from "../../timeline/views/shared.json";
import { civil, dayNumber, dayWords, monthWords, yearRange, yearWords } from "./calendar.js";

/** @typedef {{label: string, start: number, count: number}} Group */

const YEAR = 365.2425;

/** @param {number} days */
export function periodFor(days) {
  if (days > 6000 * YEAR) return 1000;
  if (days > 250 * YEAR) return 100;
  if (days > 30 * YEAR) return 10;
  if (days > 3 * YEAR) return 1;
  return days > 75 ? "month" : "day";
}

/** The period that a day lies in: its name and where the next begins. @param {number} x @param {number | string} period */
export function periodOf(x, period) {
  const { year, month } = civil(x);
  if (period === "day") return { label: dayWords(x), next: Math.floor(x) + 1 };
  if (period === "month") return { label: monthWords(year, month), next: month < 12 ? dayNumber(year, month + 1) : dayNumber(year + 1) };
  const size = Number(period);
  if (size === 1) return { label: yearWords(year), next: dayNumber(year + 1) };
  if (year > 0) {
    const first = Math.floor(year / size) * size;
    const label = size === 10 && first > 0 ? `${yearWords(first)}s` : yearRange(Math.max(1, first), first + size - 1);
    return { label, next: dayNumber(first + size) };
  }
  const before = Math.floor(-year / size) * size;
  return { label: yearRange(-before - size + 1, -before), next: dayNumber(-before + 1) };
}

/** In what units a date of so many days is told: a heading is never finer than what stands under it. @param {number} days @returns {number | string} */
function unitOf(days) {
  if (days <= 1) return "day";
  if (days <= 31) return "month";
  if (days <= 366) return 1;
  return days <= 3700 ? 10 : days <= 36600 ? 100 : 1000;
}
/** @type {(number | string)[]} */
const ORDER = ["day", "month", 1, 10, 100, 1000];
/** @param {number | string} p @param {number | string} q */
const coarser = (p, q) => (ORDER.indexOf(/** @type {any} */ (p)) >= ORDER.indexOf(/** @type {any} */ (q)) ? p : q);

/** How many days the part of a date spans by which it is placed. @param {{x0: Float64Array, x1: Float64Array, x2: Float64Array, x3: Float64Array}} marks @param {number} i */
function vagueness({ x0, x1, x2, x3 }, i) {
  if (x0[i] === -Infinity) return x2[i] > -Infinity ? x3[i] - x2[i] : 1;
  if (x3[i] === Infinity) return x1[i] < Infinity ? x1[i] - x0[i] : 1;
  return x1[i] < x2[i] ? Math.max(x1[i] - x0[i], 1) : x3[i] - x0[i];
}

/** Groups of events that stand in order of time. @param {ArrayLike<number>} members @param {{at: Float64Array, x0: Float64Array, x1: Float64Array, x2: Float64Array, x3: Float64Array}} marks @param {number} days of the window @returns {Group[]} */
export function groupByTime(members, marks, days) {
  let period = periodFor(days);
  let groups = grouped(members, marks, period);
  // Headings over one event each head nothing.
  while (groups.length > 6 && groups.length > members.length / 7 && period !== 1000) {
    period = ORDER[ORDER.indexOf(period) + 1];
    groups = grouped(members, marks, period);
  }
  return groups;
}

/** @param {ArrayLike<number>} members @param {Parameters<typeof groupByTime>[1]} marks @param {number | string} period @returns {Group[]} */
function grouped(members, marks, period) {
  /** @type {Group[]} */
  const groups = [];
  let [next, unit] = [-Infinity, /** @type {number | string} */ ("")];
  for (let k = 0; k < members.length; k += 1) {
    const i = members[k];
    // What is only known to lie before a day is placed at its end.
    const at = marks.x0[i] === -Infinity ? marks.at[i] - 1e-6 : marks.at[i];
    const own = coarser(period, unitOf(vagueness(marks, i)));
    if (at < next && own === unit && groups.length) {
      groups[groups.length - 1].count += 1;
      continue;
    }
    const found = periodOf(at, own);
    [next, unit] = [found.next, own];
    if (groups.length && groups[groups.length - 1].label === found.label) groups[groups.length - 1].count += 1;
    else groups.push({ label: found.label, start: k, count: 1 });
  }
  return groups;
}

/** The same events, surest first, in bands of confidence. @param {ArrayLike<number>} members @param {Uint8Array} confidence */
export function byConfidence(members, confidence) {
  const size = new Uint32Array(102);
  for (let k = 0; k < members.length; k += 1) size[101 - confidence[members[k]]] += 1;
  for (let k = 1; k < 102; k += 1) size[k] += size[k - 1];
  const order = new Uint32Array(members.length);
  for (let k = 0; k < members.length; k += 1) order[size[100 - confidence[members[k]]]++] = members[k];
  const groups = [];
  let start = 0;
  for (const { label, from } of shared.certainties) {
    let end = start;
    while (end < order.length && confidence[order[end]] >= from * 100) end += 1;
    if (end > start) groups.push({ label: label[0].toUpperCase() + label.slice(1), start, count: end - start });
    start = end;
  }
  return { order, groups };
}
