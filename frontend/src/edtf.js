/** The window as an EDTF interval, as precise as the zoom. Python takes any EDTF and sends these plain forms. */
import { civil, clockWords, dayNumber } from "./calendar.js";

/** @param {number} year */
function yearText(year) {
  if (Math.abs(year) > 9999) return `Y${year}`;
  return (year < 0 ? "-" : "") + String(Math.abs(year)).padStart(4, "0");
}

/** @param {number} x @param {boolean} clock */
function dateText(x, clock) {
  const { year, month, day } = civil(x);
  const date = `${yearText(year)}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return clock ? `${date}T${clockWords(x)}` : date;
}

/**
 * From days to text: whole days, or minutes where the window is shorter than three days. Inverse of `parseInterval`.
 * @param {number} a @param {number} b
 */
export function formatInterval(a, b) {
  if (b - a >= 3) return `${dateText(a, false)}/${dateText(Math.ceil(b) - 1, false)}`;
  // Rounding first keeps 23:59:59.9 from becoming 00:00 of the same day. A minute lasts until the next one begins.
  const minute = (/** @type {number} */ x) => Math.round(x * 1440) / 1440;
  return `${dateText(minute(a) + 1e-9, true)}/${dateText(minute(Math.max(b, a + 2 / 1440)) - 1 / 1440 + 1e-9, true)}`;
}

const DATE = /^(-?\d{4}|Y-?\d+)(?:-(\d\d))?(?:-(\d\d))?(?:T(\d\d):(\d\d))?$/;

/** The first and last edge of a date in days, or null. @param {string} text */
function edges(text) {
  const match = DATE.exec(text);
  if (!match) return null;
  const year = Number(match[1].replace("Y", ""));
  const month = match[2] ? Number(match[2]) : 0;
  if (!month) return [dayNumber(year), dayNumber(year + 1)];
  if (month > 12) return null;
  if (!match[3]) return [dayNumber(year, month), month < 12 ? dayNumber(year, month + 1) : dayNumber(year + 1)];
  const day = dayNumber(year, month, Number(match[3]));
  if (match[4] === undefined) return [day, day + 1];
  const minute = day + (Number(match[4]) * 60 + Number(match[5])) / 1440;
  return [minute, minute + 1 / 1440];
}

/** From text to days; null where it cannot be read. Inverse of `formatInterval`. @param {string} text @returns {[number, number] | null} */
export function parseInterval(text) {
  const [first, last = first] = text.split("/");
  const [a, b] = [edges(first), edges(last)];
  return a && b && a[0] < b[1] ? [a[0], b[1]] : null;
}
