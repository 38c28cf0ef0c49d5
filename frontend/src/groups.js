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

/** Groups of events that stand in order of time. @param {ArrayLike<number>} members @param {Float64Array} at @param {Float64Array} x0 @param {number} days @returns {Group[]} */
export function groupByTime(members, at, x0, days) {
  const period = periodFor(days);
  const groups = [];
  let k = 0;
  while (k < members.length && x0[members[k]] === -Infinity) k += 1;
  if (k) groups.push({ label: "Begin not known", start: 0, count: k });
  while (k < members.length) {
    const { label, next } = periodOf(at[members[k]], period);
    let [low, high] = [k + 1, members.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at[members[middle]] < next) low = middle + 1;
      else high = middle;
    }
    groups.push({ label, start: k, count: low - k });
    k = low;
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
